import {
  ActionForm,
  Button,
  ButtonRow,
  EmptyState,
  Items,
  LinkButton,
  Notice,
  PageHeader,
  Pager,
  useReader,
} from '../../../ui/index.ts'
import { workLine } from '../../../shared/work-line.ts'
import { contactName, type Contact } from '../../contacts/index.ts'
import { EvidenceList, LevelBadge } from '../components/evidence.tsx'
import { type Suggestion, countSuggestionsLimit, suggestionsPerPage } from '../duplicates.queries.ts'

export interface SuggestionsProps {
  suggestions: readonly Suggestion[]
  count: number
  page: number
  /** The list changed and was not compared yet. */
  waiting: boolean
}

export function SuggestionsPage({ suggestions, count, page, waiting }: SuggestionsProps) {
  const { t } = useReader()
  const more = page * suggestionsPerPage < count
  const many = count >= countSuggestionsLimit
  return (
    <>
      <PageHeader
        title={t('duplicates.title')}
        lead={t('duplicates.lead')}
        back={{ href: '/contacts', label: t('duplicates.back') }}
      />
      {waiting && <Notice>{t('duplicates.waiting')}</Notice>}
      {suggestions.length === 0 ? (
        !waiting && (
          <EmptyState
            title={t('duplicates.empty-title')}
            action={<LinkButton href="/contacts">{t('duplicates.empty-action')}</LinkButton>}
          >
            {t('duplicates.empty')}
          </EmptyState>
        )
      ) : (
        <>
          <p class="soft">{t(many ? 'duplicates.count-more' : 'duplicates.count', { n: count })}</p>
          <Items>
            {suggestions.map((suggestion, n) => (
              <Pair suggestion={suggestion} first={n === 0} key={suggestion.one.id + suggestion.other.id} />
            ))}
          </Items>
        </>
      )}
      <Pager
        previous={page > 1 ? `/duplicates?page=${page - 1}` : null}
        next={more ? `/duplicates?page=${page + 1}` : null}
      />
    </>
  )
}

/** Both names where they differ, one where they are the same. */
export function usePairName({ one, other }: Pick<Suggestion, 'one' | 'other'>): string {
  const { t } = useReader()
  const [first, second] = [contactName(one), contactName(other)]
  return first === second
    ? t('duplicates.pair-same', { one: first })
    : t('duplicates.pair', { one: first, other: second })
}

function Pair({ suggestion, first }: { suggestion: Suggestion; first: boolean }) {
  const { t } = useReader()
  const { one, other, level, evidence } = suggestion
  const at = `/duplicates/${one.id}/${other.id}`
  const title = usePairName(suggestion)
  const names = { one: contactName(one), other: contactName(other) }
  const sure = level === 'certain'
  return (
    <li id={`pair-${one.id}-${other.id}`} class="duplicate-pair">
      <h2>
        {title} <LevelBadge level={level} />
      </h2>
      <div class="duplicate-people">
        <Person contact={one} />
        <Person contact={other} />
      </div>
      <EvidenceList evidence={evidence} />
      <ButtonRow>
        {sure && (
          <ActionForm action={`${at}/merge`}>
            <Button kind={first ? 'primary' : 'plain'} aria-label={t('duplicates.merge-label', names)}>
              {t('duplicates.merge')}
            </Button>
          </ActionForm>
        )}
        <LinkButton
          kind={first && !sure ? 'primary' : 'plain'}
          href={at}
          aria-label={t('duplicates.compare-label', names)}
        >
          {t('duplicates.compare')}
        </LinkButton>
        <ActionForm action={`${at}/apart`}>
          <Button kind="quiet" aria-label={t('duplicates.apart-label', names)}>
            {t('duplicates.apart')}
          </Button>
        </ActionForm>
      </ButtonRow>
    </li>
  )
}

function Person({ contact }: { contact: Contact }) {
  const work = workLine(contact)
  const reach = [...contact.emails, ...contact.phones]
  return (
    <div class="duplicate-person">
      <p>
        <a href={`/contacts/${contact.id}`}>{contactName(contact)}</a>
      </p>
      {work && <p class="small">{work}</p>}
      {reach.slice(0, 3).map((way) => (
        <p class="small soft" key={way}>
          {way}
        </p>
      ))}
    </div>
  )
}
