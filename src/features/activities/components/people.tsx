import {
  ActionForm,
  Button,
  Field,
  Form,
  type FormState,
  Items,
  Notice,
  Section,
  useReader,
} from '../../../ui/index.ts'
import { longestActivity, type PersonMet } from '../activities.ts'

/** Somebody on the list of contacts. */
export interface PersonLike {
  id: string
  name: string
  organization: string
}

export interface PeopleProps {
  here: string
  people: readonly PersonMet[]
  /** The identifier a new contact will have. */
  id: string
  /** People on the list who are called like the one just typed. */
  alike: { name: string; people: readonly PersonLike[] } | undefined
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
        <Alike {...{ here, id, alike }} />
      ) : (
        <Form action={`${here}/people`} layout="row" {...(state && { state })}>
          <input type="hidden" name="id" value={id} />
          <Field
            name="name"
            label={t('activities.person-name')}
            hint={t('activities.person-hint')}
            maxlength={longestActivity.name}
            autocomplete="off"
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
          {t('activities.remove-short')}
          <span class="hidden-text"> {person.name}</span>
        </Button>
      </ActionForm>
    </li>
  )
}

function Alike({
  here,
  id,
  alike,
}: Pick<PeopleProps, 'here' | 'id'> & { alike: NonNullable<PeopleProps['alike']> }) {
  const { t } = useReader()
  return (
    <Notice title={t('activities.is-it')} id="alike">
      <p>{t('activities.is-it-about')}</p>
      <Items>
        {alike.people.map((person) => (
          <li key={person.id} class="cluster" data-align="between">
            <span>
              {person.name} {person.organization && <span class="soft">· {person.organization}</span>}
            </span>
            <ActionForm action={`${here}/people/${person.id}/add`}>
              <Button size="small">
                {t('activities.choose-person')}
                <span class="hidden-text">: {person.name}</span>
              </Button>
            </ActionForm>
          </li>
        ))}
      </Items>
      <ActionForm action={`${here}/people`} fields={{ id, name: alike.name, known: 'no' }}>
        <Button icon="plus" size="small">
          {t('activities.choose-new', { name: alike.name })}
        </Button>
      </ActionForm>
    </Notice>
  )
}
