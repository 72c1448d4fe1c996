import type { ComponentChildren } from 'preact'
import {
  Button,
  ButtonRow,
  Cluster,
  EnterButton,
  Field,
  Form,
  Items,
  LinkButton,
  More,
  Notice,
  PageHeader,
  Section,
  Stack,
  useReader,
  WorkLine,
  type FormState,
} from '../../../ui/index.ts'
import { AboutFields } from '../components/about-fields.tsx'

interface Person {
  contactId: string
  name: string
  organization: string
  /** Of those a search found, since it looks there too. */
  title?: string
}

export interface NewInterviewProps {
  /** The identifier the interview will have, so that sending the form twice makes one. */
  id: string
  people: readonly Person[]
  /** Names of those who were chosen and are not on the list any more. */
  off: readonly string[]
  aims: { value: string; label: string }[]
  /** Chosen beforehand when there is just one thing to work toward. */
  aim: string
  /** Names of the seeker's career fields, to choose from. */
  fieldNames: string[]
  /** The one it is for, where a link said so or there is just one. */
  field: string
  /** What was searched for to add somebody, and whom it found. */
  find: string
  others: readonly Person[]
  /** What the chosen assignment has against these people. */
  refusal?: ComponentChildren
  state?: FormState
}

/** Deciding to ask: one contact, or several in a panel, and what for. */
export function NewInterviewPage(props: NewInterviewProps) {
  const { id, people, off, aims, aim, fieldNames, field, find, others, refusal, state } = props
  const { t } = useReader()
  const names = people.map((person) => person.name).join(', ')
  return (
    <>
      <PageHeader
        title={t('interviews.new-with', { name: names })}
        back={{ href: `/contacts/${people[0]?.contactId ?? ''}`, label: people[0]?.name ?? '' }}
      />
      {off.length > 0 && (
        <Notice kind="warning">{off.map((name) => t('error.contact-removed', { name })).join(' ')}</Notice>
      )}
      {refusal && <Notice kind="warning">{refusal}</Notice>}
      <Form action="/interviews/new" state={state} data-unsaved={state?.values?.['wish'] ? true : undefined}>
        {/* Enter presses a form's first button: this one, which neither adds nor takes away anybody. */}
        <EnterButton />
        <input type="hidden" name="id" value={id} />
        {people.map((person) => (
          <input type="hidden" name="contact[]" value={person.contactId} key={person.contactId} />
        ))}
        {people.length > 1 && <Panel people={people} />}
        <AboutFields {...{ people, aims, aim, fieldNames, field, state }} />
        <SomeoneElse find={find} others={others} open={find !== '' || people.length > 1} />
        <ButtonRow>
          <Button kind="primary" name="act" value="plan">
            {t('interviews.create')}
          </Button>
          <LinkButton kind="quiet" href={`/contacts/${people[0]?.contactId ?? ''}`}>
            {t('form.cancel')}
          </LinkButton>
        </ButtonRow>
      </Form>
    </>
  )
}

function Panel({ people }: { people: readonly Person[] }) {
  const { t } = useReader()
  return (
    <Section title={t('interviews.people')} id="people">
      <Items label={t('interviews.people')}>
        {people.map((person) => (
          <li key={person.contactId}>
            <Cluster align="between">
              <PersonLine {...person} />
              <Button
                size="small"
                name="without"
                value={person.contactId}
                aria-label={t('interviews.take-out-who', { name: person.name })}
              >
                {t('interviews.take-out')}
              </Button>
            </Cluster>
          </li>
        ))}
      </Items>
    </Section>
  )
}

function PersonLine({ name, title, organization }: Person) {
  return (
    <span>
      {name} <WorkLine title={title} organization={organization} />
    </span>
  )
}

/** A panel: a search among one's contacts, and a button for each who was found. */
function SomeoneElse({ find, others, open }: { find: string; others: readonly Person[]; open: boolean }) {
  const { t } = useReader()
  return (
    <More summary={t('interviews.add-person')} open={open}>
      <Stack>
        <div class="form" data-layout="row">
          <Field
            name="find"
            type="search"
            label={t('contacts.search-label')}
            value={find}
            required={false}
            autocomplete="off"
          />
          <Button icon="search" name="act" value="find">
            {t('contacts.search')}
          </Button>
        </div>
        {find !== '' && others.length === 0 && (
          <p role="status">
            {t('interviews.nobody-else')} <a href="/contacts/new">{t('contacts.new')}</a>
          </p>
        )}
        {others.length > 0 && (
          <Items label={t('interviews.found-people')}>
            {others.map((person) => (
              <li key={person.contactId}>
                <Cluster align="between">
                  <PersonLine {...person} />
                  <Button
                    size="small"
                    icon="plus"
                    name="with"
                    value={person.contactId}
                    aria-label={t('interviews.add-who', { name: person.name })}
                  >
                    {t('interviews.panel-add')}
                  </Button>
                </Cluster>
              </li>
            ))}
          </Items>
        )}
      </Stack>
    </More>
  )
}
