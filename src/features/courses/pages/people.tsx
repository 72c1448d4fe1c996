import {
  Badge,
  Button,
  ButtonRow,
  ConfirmForm,
  Field,
  Form,
  type FormState,
  Items,
  More,
  RadioGroup,
  Section,
  Select,
  useReader,
} from '../../../ui/index.ts'
import type { CourseScope } from '../courses.policy.ts'
import type { Course, Member } from '../courses.queries.ts'
import { canAdd, canManage, isStaff, roles } from '../courses.ts'
import type { Joining, JoinRequest } from '../joining/joining.queries.ts'
import { JoiningSection, Requests } from '../joining/pages/joining.tsx'
import { Places } from '../roster/pages/places.tsx'
import type { RosterEntry } from '../roster/roster.queries.ts'
import { CourseHeader } from './course-header.tsx'
import { RemoveMember } from './remove-member.tsx'

export interface PeopleProps {
  scope: CourseScope
  course: Course
  members: readonly Member[]
  /** What only staff see: how people get in, and who waits. */
  door?: Door
  state?: FormState
}

export interface Door {
  joining: Joining
  requests: readonly JoinRequest[]
  /** The public address of this program. */
  origin: string
  /** Whether somebody without an account can make one with the course's code. */
  mayRegister: boolean
  roster: readonly RosterEntry[]
  /** The invitation of each place that nobody took. */
  links: ReadonlyMap<string, string>
  /** Whether letters leave this machine. */
  mail: boolean
}

export function PeoplePage({ scope, course, members, door, state }: PeopleProps) {
  const { t } = useReader()
  // Nobody enters a course that is put away, and no invitation of it opens.
  const enters = course.archivedAt ? undefined : door
  const staff = isStaff(scope.role)
  return (
    <>
      <CourseHeader scope={scope} course={course} part="/people" waiting={door?.requests.length ?? 0} />
      {enters && enters.requests.length > 0 && <Requests courseId={course.id} requests={enters.requests} />}
      {enters && <JoiningSection scope={scope} door={enters} />}
      {enters && <Places courseId={course.id} role={scope.role} members={members} {...enters} />}
      <Section title={t('courses.members')} id="members">
        {(enters ?? state) && <AddMember scope={scope} state={state} />}
        <Members members={members} scope={scope} isArchived={course.archivedAt !== null} />
      </Section>
      <ConfirmForm
        action={`/courses/${course.id}/leave`}
        ask={t('courses.leave')}
        confirm={t('courses.leave')}
      >
        {t(staff ? 'courses.leave-what-staff' : 'courses.leave-what')}{' '}
        {t(
          course.archivedAt
            ? 'courses.leave-back-archived'
            : staff
              ? 'courses.leave-back-staff'
              : 'courses.leave-back',
        )}
      </ConfirmForm>
    </>
  )
}

function AddMember({ scope, state }: { scope: CourseScope; state?: FormState }) {
  const { t } = useReader()
  const options = roles
    .filter((role) => canAdd(scope.role, role))
    .map((role) => ({ value: role, label: t(`courses.role-${role}`) }))
  return (
    <More summary={t('courses.add-member')} open={Boolean(state)}>
      <Form action={`/courses/${scope.courseId}/members`} state={state}>
        <Field
          name="email"
          type="email"
          label={t('courses.member-email')}
          hint={t('courses.member-email-hint')}
        />
        <RadioGroup
          name="role"
          label={t('courses.role')}
          layout="row"
          value="student"
          options={options.toReversed()}
        />
        <ButtonRow>
          <Button>{t('courses.add-member')}</Button>
        </ButtonRow>
      </Form>
    </More>
  )
}

/** Classmates see names and what each one is here; addresses are for staff. */
function Members({
  members,
  scope,
  isArchived,
}: {
  members: readonly Member[]
  scope: CourseScope
  isArchived: boolean
}) {
  const { t } = useReader()
  const staff = isStaff(scope.role)
  return (
    <Items>
      {members.map((member) => (
        <li key={member.id}>
          <div class="person-row">
            <span>
              {member.name} <Badge>{t(`courses.role-${member.role}`)}</Badge>
              {staff && <span class="soft small"> {member.email}</span>}
            </span>
            <div>
              <MemberRole {...{ scope, member }} />
              <RemoveMember {...{ scope, member, isArchived }} />
            </div>
          </div>
        </li>
      ))}
    </Items>
  )
}

/** What somebody else is in the course, where the reader may change it. */
function MemberRole({ scope, member }: { scope: CourseScope; member: Member }) {
  const { t } = useReader()
  if (!canManage(scope.role) || member.id === scope.own) return null
  return (
    <More
      summary={
        <>
          {t('courses.change-role')} <span class="hidden-text">{member.name}</span>
        </>
      }
    >
      <Form action={`/courses/${scope.courseId}/members/${member.id}/role`}>
        <Select
          id={`role-${member.id}`}
          name="role"
          label={t('courses.role')}
          value={member.role}
          options={roles.toReversed().map((role) => ({ value: role, label: t(`courses.role-${role}`) }))}
        />
        <ButtonRow>
          <Button size="small">{t('courses.change-role')}</Button>
        </ButtonRow>
      </Form>
    </More>
  )
}
