import {
  Button,
  ButtonRow,
  ErrorSummary,
  Items,
  LinkButton,
  PageHeader,
  Section,
  useReader,
  type FormState,
} from '../../../ui/index.ts'
import { TallyChart, useTallyWords } from '../components/tally-chart.tsx'
import { type CareerField, qualificationTypes } from '../fields.ts'
import type { Tally, TallyEntry } from '../tally.ts'

/** Bars of the large chart; below it the list names every qualification. Our choice: two screens of a phone. */
const barsAtMost = 20

export interface QualificationListProps {
  field: CareerField
  tally: Tally
  state?: FormState
}

/** The whole tally: the chart, and every qualification to open or to merge with another. */
export function QualificationListPage({ field, tally, state }: QualificationListProps) {
  const { t } = useReader()
  const here = `/fields/${field.id}`
  return (
    <>
      <PageHeader
        title={t('fields.tally')}
        back={{ href: here, label: field.name }}
        actions={
          <LinkButton href={`${here}/postings/new`} icon="plus" data-command={t('fields.add-posting')}>
            {t('fields.add-posting')}
          </LinkButton>
        }
      />
      {tally.entries.length === 0 ? (
        <p>{t('fields.qualifications-none')}</p>
      ) : (
        <>
          <TallyChart tally={tally} most={barsAtMost} />
          <Section
            title={t('fields.every-qualification', { n: tally.entries.length })}
            id="all"
            lead={t('fields.qualifications-lead')}
          >
            <MergeForm here={here} tally={tally} state={state} />
          </Section>
        </>
      )}
    </>
  )
}

function MergeForm({ here, tally, state }: { here: string; tally: Tally; state?: FormState }) {
  const { t } = useReader()
  const kinds = qualificationTypes
    .map((type) => ({ type, own: tally.entries.filter((entry) => entry.type === type) }))
    .filter(({ own }) => own.length > 0)
  return (
    <form method="post" action={`${here}/qualifications/merge`} class="form review">
      <ErrorSummary errors={state?.errors} />
      {kinds.map(({ type, own }) => (
        <fieldset class="fieldset" key={type}>
          <legend data-large>{t(`fields.type-${type}`)}</legend>
          <Items>
            {own.map((entry) => (
              <MergeEntry here={here} tally={tally} entry={entry} key={entry.id} />
            ))}
          </Items>
        </fieldset>
      ))}
      <ButtonRow>
        <Button>{t('fields.merge')}</Button>
      </ButtonRow>
      <p class="small soft">{t('fields.merge-hint')}</p>
    </form>
  )
}

function MergeEntry({ here, tally, entry }: { here: string; tally: Tally; entry: TallyEntry }) {
  const { t } = useReader()
  const words = useTallyWords(tally)
  return (
    <li id={`qualification-${entry.id}`} class="merge-entry">
      <label class="choice" for={`pick-${entry.id}`}>
        <input type="checkbox" name="qualification[]" value={entry.id} id={`pick-${entry.id}`} />
        <span class="hidden-text">{t('fields.pick', { text: entry.text })}</span>
      </label>
      <div>
        <a href={`${here}/qualifications/${entry.id}`}>{entry.text}</a>
        <p class="small soft">{words(entry)}</p>
      </div>
    </li>
  )
}
