import { BareList, CachedFragment, Icon, LinkButton, useReader } from '../../../ui/index.ts'
import type { HealthStep, ListHealth } from '../list-health.ts'

/** Where each next step is done: whom it counts, and nobody else. */
const hrefs: Readonly<Record<HealthStep, string>> = {
  map: '/mapper',
  choose: '/contacts?source=import',
  more: '/mapper',
  organizations: '/contacts/new',
  say: '/contacts?relationship=unsaid&worked=yes&sort=newest',
  known: '/mapper',
  unmet: '/contacts/beyond',
  finish: '/contacts?state=unfinished&worked=yes',
}

/** Whether the list is one to rely on, in four short signs, and the one thing that would help most. */
export function ListHealthPanel({ health, level = 2 }: { health: ListHealth; level?: 2 | 3 }) {
  const { t } = useReader()
  const Heading = `h${level}` as 'h2'
  const { checks, next, unsaid, unfinished } = health
  return (
    <CachedFragment
      tag="section"
      class="list-health"
      id="list-health"
      aria-labelledby="list-health-title"
      cacheKey={`list health ${level} ${JSON.stringify(health)}`}
    >
      {() => (
        <>
          <Heading id="list-health-title">{t('network.health')}</Heading>
          <BareList>
            {checks.map(({ code, have, want, ok }) => (
              <li key={code} data-ok={ok}>
                <Icon name={ok ? 'check' : 'plus'} label={t(ok ? 'network.ok' : 'network.missing')} />
                <span>
                  {t(`network.check-${code === 'people' && have > want ? 'people-more' : code}`, {
                    n: have,
                    want,
                  })}
                </span>
              </li>
            ))}
          </BareList>
          <p>{t(`network.next-${next ?? 'ready'}`, { n: next === 'say' ? unsaid : unfinished })}</p>
          {next && (
            <LinkButton size="small" href={hrefs[next]}>
              {t(`network.do-${next}`)}
            </LinkButton>
          )}
        </>
      )}
    </CachedFragment>
  )
}
