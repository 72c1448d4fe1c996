import {
  Button,
  ButtonRow,
  Field,
  Form,
  Items,
  LinkButton,
  PageHeader,
  Select,
  TextArea,
  useReader,
  type FormState,
} from '../../../ui/index.ts'

export interface NewInterviewProps {
  people: { contactId: string; name: string; organization: string }[]
  aims: { value: string; label: string }[]
  /** Chosen beforehand when there is just one thing to work toward. */
  aim: string
  state?: FormState
}

/** Deciding to ask: one contact, or several in a panel, and what for. */
export function NewInterviewPage({ people, aims, aim, state }: NewInterviewProps) {
  const { t } = useReader()
  const names = people.map((person) => person.name).join(', ')
  return (
    <>
      <PageHeader
        title={t('interviews.new-with', { name: names })}
        back={{ href: `/contacts/${people[0]?.contactId ?? ''}`, label: people[0]?.name ?? '' }}
      />
      <Form action="/interviews/new" {...(state && { state })}>
        {people.map((person) => (
          <input type="hidden" name="contact[]" value={person.contactId} key={person.contactId} />
        ))}
        {people.length > 1 && (
          <Items label={t('interviews.people')}>
            {people.map((person) => (
              <li key={person.contactId}>
                {person.name} {person.organization && <span class="soft">· {person.organization}</span>}
              </li>
            ))}
          </Items>
        )}
        <TextArea
          name="wish"
          label={t('interviews.wish')}
          hint={t('interviews.wish-hint')}
          optional
          maxlength={2000}
        />
        {aims.length > 0 && (
          <Select
            name="aim"
            label={t('interviews.aim')}
            optional
            options={aims}
            value={aim}
            empty={t('interviews.aim-none')}
          />
        )}
        <Field name="field" label={t('interviews.field')} optional maxlength={200} />
        <ButtonRow>
          <Button kind="primary">{t('interviews.create')}</Button>
          <LinkButton kind="quiet" href={`/contacts/${people[0]?.contactId ?? ''}`}>
            {t('form.cancel')}
          </LinkButton>
        </ButtonRow>
      </Form>
    </>
  )
}
