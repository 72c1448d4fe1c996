import {
  Badge,
  EmptyState,
  Items,
  LinkButton,
  More,
  Notice,
  PageHeader,
  Section,
  useReader,
} from '../../../../ui/index.ts'
import { ranking as numbers } from '../../../../shared/defaults.ts'
import type { FieldFacts } from '../../../fields/index.ts'
import { ListHealthPanel } from '../../components/list-health.tsx'
import type { ListHealth } from '../../list-health.ts'
import type { Ranked, Ranking, Wait } from '../ranking.ts'

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
      {next.length > 0 && ![...next, ...later].some(inField) && (
        <Notice>
          <p>{t('ranking.nobody-in-field')}</p>
        </Notice>
      )}
      {next.length === 0 && later.length > 0 ? (
        <p>{t('ranking.nobody-now')}</p>
      ) : next.length === 0 ? (
        <EmptyState
          title={t('ranking.nobody-title')}
          action={<LinkButton href="/mapper">{t('mapper.short')}</LinkButton>}
        >
          {t('ranking.nobody')}
        </EmptyState>
      ) : (
        <Items ordered label={t('ranking.list')}>
          {next.slice(0, numbers.shown).map((ranked, index) => (
            <Person ranked={ranked} first={index === 0} key={ranked.candidate.id} />
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
              <Person ranked={ranked} wait={ranked.wait} key={ranked.candidate.id} />
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

/** Whether their work, and not only the tie to them, speaks for asking. */
const inField = ({ reasons }: Ranked) =>
  reasons.some(({ code }) => code.startsWith('title-') || code.startsWith('organization'))

function Person({ ranked, first, wait }: { ranked: Ranked; first?: boolean; wait?: Wait }) {
  const { t } = useReader()
  const { candidate, reasons } = ranked
  const { id, name, title, organization, unfinished } = candidate
  const work = [title, organization].filter(Boolean).join(', ')
  return (
    <li id={`contact-${id}`}>
      <p>
        <a href={`/contacts/${id}`}>{name}</a> {work && <span class="soft">· {work}</span>}{' '}
        {unfinished && <Badge kind="care">{t('contacts.unfinished')}</Badge>}
      </p>
      <ul class="ranking-reasons">
        {reasons.map(({ code, params }) => (
          <li key={code}>{t(`ranking.why-${code}`, params)}</li>
        ))}
      </ul>
      {wait ? (
        <p class="soft">{t(`ranking.wait-${wait.code}`, { name: wait.name })}</p>
      ) : unfinished ? (
        <LinkButton
          size="small"
          kind={first ? 'primary' : 'plain'}
          icon="edit"
          href={`/contacts/${id}/edit#field-why`}
        >
          {t('ranking.finish')}
          <span class="hidden-text">: {name}</span>
        </LinkButton>
      ) : (
        <LinkButton
          size="small"
          kind={first ? 'primary' : 'plain'}
          icon="calendar"
          href={`/interviews/new?contact=${id}`}
        >
          {t('contacts.plan')}
          <span class="hidden-text">: {name}</span>
        </LinkButton>
      )}
    </li>
  )
}
