import {
  ActionForm,
  Button,
  Field,
  Form,
  type FormState,
  IsIt,
  Items,
  type Namesake,
  Section,
  useReader,
} from '../../../ui/index.ts'
import { longestActivity, type PersonMet } from '../activities.ts'

export interface PeopleProps {
  here: string
  people: readonly PersonMet[]
  /** The identifier a new contact will have. */
  id: string
  /** People on the list who are called like the one just typed. */
  alike: { name: string; people: readonly Namesake[] } | undefined
  state: FormState | undefined
}

/** Whom one met, and one box for the next: a name on the list is asked about, any other becomes a contact. */
export function People({ here, people, id, alike, state }: PeopleProps) {
  const { t } = useReader()
  return (
    <Section title={t('activities.people-title')} id="people">
      {people.length === 0 && <p class="section-lead">{t('activities.people-none')}</p>}
      {people.length > 0 && (
        <Items>
          {people.map((person) => (
            <Person here={here} person={person} key={person.contactId} />
          ))}
        </Items>
      )}
      {alike ? (
        <IsIt
          {...alike}
          known={(person) => ({ action: `${here}/people/${person.id}/add` })}
          fresh={{ action: `${here}/people`, fields: { id, name: alike.name, known: 'no' } }}
          change={{ action: `${here}/people`, fields: { name: alike.name, known: 'change' } }}
        />
      ) : (
        <Form action={`${here}/people`} layout="row" state={state}>
          <input type="hidden" name="id" value={id} />
          <Field
            name="name"
            label={t('activities.person-name')}
            hint={t('activities.person-hint')}
            maxlength={longestActivity.name}
            autocomplete="off"
            // It stands far below the top of the page, where what was typed would be out of sight.
            autofocus={state && !state.errors}
          />
          <Button icon="plus">{t('activities.add-person')}</Button>
        </Form>
      )}
    </Section>
  )
}

function Person({ here, person }: { here: string; person: PersonMet }) {
  const { t } = useReader()
  return (
    <li id={`person-${person.contactId}`} class="cluster" data-align="between">
      <span>
        <a href={`/contacts/${person.contactId}`}>{person.name}</a>{' '}
        {person.organization && <span class="soft">· {person.organization}</span>}
      </span>
      <ActionForm action={`${here}/people/${person.contactId}/remove`}>
        <Button kind="quiet" size="small">
          {t('form.remove')}
          <span class="hidden-text"> {person.name}</span>
        </Button>
      </ActionForm>
    </li>
  )
}
