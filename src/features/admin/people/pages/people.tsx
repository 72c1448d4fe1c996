import {
  Badge,
  Button,
  Field,
  Form,
  LinkButton,
  Pager,
  Rows,
  Section,
  Select,
  Time,
  useReader,
} from '../../../../ui/index.ts'
import { AdministrationHeader } from '../../../accounts/index.ts'
import type { PeopleQuery, Person } from '../people.queries.ts'
import { peopleFilters } from '../people.ts'

interface PeopleProps {
  people: readonly Person[]
  next: string | undefined
  query: PeopleQuery
  /** Invitations that still work. */
  invitations: number
}

/** Everybody with an account, to be found by name or address. */
export function PeoplePage({ people, next, query, invitations }: PeopleProps) {
  const { t } = useReader()
  const { search, filter } = query
  const further = (after: string) =>
    `/admin/people?${new URLSearchParams({ ...(search && { q: search }), ...(filter !== 'all' && { show: filter }), after })}`
  return (
    <>
      <AdministrationHeader part="/admin/people" />
      <Section
        title={t('people.title')}
        id="people"
        lead={t('people.lead')}
        actions={
          <LinkButton href="/admin/invitations" icon="mail">
            {invitations > 0 ? t('people.invitations-n', { n: invitations }) : t('people.invite')}
          </LinkButton>
        }
      >
        <Form action="/admin/people" method="get" layout="row">
          <Field name="q" type="search" label={t('people.search')} value={search} required={false} />
          <Select
            name="show"
            label={t('people.show')}
            value={filter}
            options={peopleFilters.map((value) => ({ value, label: t(`people.show-${value}`) }))}
          />
          <Button>{t('people.find')}</Button>
        </Form>
        {people.length === 0 ? <p class="soft">{t('people.none')}</p> : <PeopleRows people={people} />}
        <Pager
          first={query.after ? further('').replace(/[?&]after=$/, '') : null}
          next={next ? further(next) : null}
        />
      </Section>
    </>
  )
}

function PeopleRows({ people }: { people: readonly Person[] }) {
  const { t } = useReader()
  return (
    <Rows
      caption={t('people.title')}
      captionHidden
      rows={people}
      rowKey={(person) => person.id}
      columns={[
        {
          label: t('people.name'),
          cell: (person) => (
            <>
              <a href={`/admin/people/${person.id}`}>{person.name}</a>
              <br />
              <span class="person-address break-anywhere">{person.email}</span>
            </>
          ),
        },
        { label: t('people.may'), cell: (person) => hasBadge(person) && <Rights person={person} /> },
        { label: t('people.since'), cell: (person) => <Time at={person.createdAt} /> },
        {
          label: t('people.seen'),
          cell: (person) => person.lastSeenAt && <Time at={person.lastSeenAt} />,
        },
      ]}
    />
  )
}

const hasBadge = ({ isAdministrator, mayCreateCourses, suspendedAt }: Person) =>
  isAdministrator || mayCreateCourses || suspendedAt

/** What somebody may do here beside being a seeker, or that they may do nothing now. */
export function Rights({ person }: { person: Person }) {
  const { t } = useReader()
  return (
    <>
      {person.suspendedAt && <Badge kind="bad">{t('people.suspended')}</Badge>}{' '}
      {person.isAdministrator && <Badge kind="accent">{t('people.administrator')}</Badge>}{' '}
      {person.mayCreateCourses && <Badge>{t('people.creator')}</Badge>}
    </>
  )
}
