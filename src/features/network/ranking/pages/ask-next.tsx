import {
  Badge,
  ButtonRow,
  EmptyState,
  Items,
  LinkButton,
  More,
  Notice,
  PageHeader,
  Section,
  useReader,
  WorkLine,
} from '../../../../ui/index.ts'
import { ranking as numbers } from '../../../../shared/defaults.ts'
import type { FieldFacts } from '../../../fields/index.ts'
import { ListHealthPanel } from '../../components/list-health.tsx'
import type { ListHealth } from '../../list-health.ts'
import { asksWhomTheyKnow, isInField, type Ranked, type Ranking, type Wait } from '../ranking.ts'

export interface AskNextPageProps {
  field: FieldFacts
  ranking: Ranking
  health: ListHealth
}

/** Whom to ask next for a field: people in order, each with its reasons and the one next step. */
export function AskNextPage({ field, ranking, health }: AskNextPageProps) {
  const { t } = useReader()
  const { next, later } = ranking
  return (
    <>
      <PageHeader
        title={t('ranking.title', { field: field.name })}
        lead={t('ranking.lead')}
        back={{ href: `/fields/${field.id}`, label: field.name }}
      />
      {next.length > 0 && ![...next, ...later].some(isInField) && (
        <Notice>
          <p>{t('ranking.nobody-in-field')}</p>
        </Notice>
      )}
      {next.length === 0 && later.length > 0 ? (
        <p>{t('ranking.nobody-now')}</p>
      ) : next.length === 0 ? (
        <EmptyState
          title={t('ranking.nobody-title')}
          action={
            <ButtonRow>
              <LinkButton href="/contacts/beyond">{t('network.beyond')}</LinkButton>
              <LinkButton kind="quiet" href="/mapper">
                {t('mapper.short')}
              </LinkButton>
            </ButtonRow>
          }
        >
          {t('ranking.nobody')}
        </EmptyState>
      ) : (
        <Items ordered label={t('ranking.list')}>
          {next.slice(0, numbers.shown).map((ranked, index) => (
            <Person field={field.name} ranked={ranked} first={index === 0} key={ranked.candidate.id} />
          ))}
        </Items>
      )}
      {field.titles.length === 0 && (
        <p class="soft">
          {t('ranking.no-titles')} <a href={`/fields/${field.id}#titles`}>{t('ranking.add-titles')}</a>
        </p>
      )}
      {later.length > 0 && (
        <More summary={t('ranking.later', { n: later.length })} open={next.length === 0}>
          <Items>
            {later.slice(0, numbers.shown).map((ranked) => (
              <Person field={field.name} ranked={ranked} wait={ranked.wait} key={ranked.candidate.id} />
            ))}
          </Items>
        </More>
      )}
      <ListHealthPanel health={health} />
      <Section title={t('ranking.how-title')} id="how">
        <p>{t('ranking.how')}</p>
      </Section>
    </>
  )
}

interface PersonProps {
  /** The field's name. */
  field: string
  ranked: Ranked
  first?: boolean
  wait?: Wait
}

function Person({ field, ranked, first, wait }: PersonProps) {
  const { t } = useReader()
  const { candidate, reasons } = ranked
  const { id, name, title, organization, unfinished } = candidate
  return (
    <li id={`contact-${id}`}>
      <p>
        <a href={`/contacts/${id}`}>{name}</a> <WorkLine title={title} organization={organization} />{' '}
        {unfinished && <Badge kind="care">{t('contacts.unfinished')}</Badge>}
      </p>
      <ul class="ranking-reasons">
        {reasons.map(({ code, params }) => (
          <li key={code}>{t(`ranking.why-${code}`, params)}</li>
        ))}
      </ul>
      {wait ? (
        <p class="soft">{t(`ranking.wait-${wait.code}`, { name: wait.name })}</p>
      ) : (
        <NextStep {...{ field, ranked, first }} />
      )}
    </li>
  )
}

/** What to do about somebody: whoever works elsewhere is asked whom they know. */
function NextStep({
  field,
  ranked,
  first,
}: Omit<PersonProps, 'wait' | 'first'> & { first: boolean | undefined }) {
  const { t } = useReader()
  const { id, name, unfinished } = ranked.candidate
  const at = `/contacts/${id}`
  const about = `&field=${encodeURIComponent(field)}`
  const [icon, href, words] = asksWhomTheyKnow(ranked)
    ? (['mail', `${at}/messages/new?kind=introduction-request${about}`, t('ranking.ask-whom')] as const)
    : unfinished
      ? (['edit', `${at}/edit#field-why`, t('ranking.finish')] as const)
      : (['calendar', `/interviews/new?contact=${id}${about}`, t('contacts.plan')] as const)
  return (
    <LinkButton size="small" kind={first ? 'primary' : 'plain'} icon={icon} href={href}>
      {words}
      <span class="hidden-text">: {name}</span>
    </LinkButton>
  )
}
