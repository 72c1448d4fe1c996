import {
  ActionForm,
  Button,
  ButtonRow,
  Cluster,
  Field,
  Form,
  Items,
  PageHeader,
  Section,
  Select,
  useReader,
  type FormState,
} from '../../../ui/index.ts'
import { Quotation, StrengthBadge } from '../components/mentions.tsx'
import { type CareerField, type Posting, type Qualification, qualificationTypes } from '../fields.ts'
import type { TallyEntry } from '../tally.ts'

export interface QualificationPageProps {
  field: CareerField
  qualification: Qualification
  /** Absent where no posting that was looked at asks for it. */
  entry: TallyEntry | undefined
  /** Where there is no entry: a posting asks for it, with proposals that nobody has looked at yet. */
  waits: boolean
  postings: Posting[]
  /** Those that were merged into it. */
  merged: Qualification[]
  state?: FormState
}

/** One qualification: which postings ask for it, in which words, and what counts as the same. */
export function QualificationPage(props: QualificationPageProps) {
  const { t } = useReader()
  const { field, qualification, entry, waits, postings, merged, state } = props
  const list = `/fields/${field.id}/qualifications`
  const here = `${list}/${qualification.id}`
  const titleOf = (id: string) => {
    const posting = postings.find((each) => each.id === id)
    return [posting?.title, posting?.organization].filter(Boolean).join(' · ')
  }
  return (
    <>
      <PageHeader
        title={qualification.text}
        lead={t(`fields.type-${qualification.type}`)}
        back={{ href: list, label: t('fields.tally') }}
      />
      <Section title={t('fields.asked-in')} id="asked">
        {!entry && <p class="soft">{t(waits ? 'fields.asked-waits' : 'fields.asked-none')}</p>}
        {entry && (
          <Items>
            {entry.mentions.map((mention) => (
              <li key={mention.id}>
                <a href={`/fields/${field.id}/postings/${mention.postingId}`}>{titleOf(mention.postingId)}</a>{' '}
                <StrengthBadge strength={mention.strength} />
                <div>
                  <Quotation {...mention} />
                </div>
              </li>
            ))}
          </Items>
        )}
      </Section>
      {merged.length > 0 && (
        <Section title={t('fields.other-words')} id="merged">
          <Items>
            {merged.map((each) => (
              <li key={each.id}>
                <Cluster align="between">
                  <span>{each.text}</span>
                  <ActionForm action={`${list}/separate?id=${each.id}`}>
                    <Button size="small">
                      {t('fields.separate')}
                      <span class="hidden-text">: {each.text}</span>
                    </Button>
                  </ActionForm>
                </Cluster>
              </li>
            ))}
          </Items>
        </Section>
      )}
      <Section title={t('fields.change-name')} id="change">
        <Form action={here} state={state}>
          <Field
            name="text"
            label={t('fields.qualification-text')}
            hint={t('fields.change-name-hint')}
            value={qualification.text}
            autocomplete="off"
          />
          <Select
            name="type"
            label={t('fields.qualification-type')}
            value={qualification.type}
            options={qualificationTypes.map((value) => ({ value, label: t(`fields.type-${value}`) }))}
          />
          <ButtonRow>
            <Button>{t('form.save')}</Button>
          </ButtonRow>
        </Form>
      </Section>
    </>
  )
}
