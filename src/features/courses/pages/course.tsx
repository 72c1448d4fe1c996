import {
  ButtonRow,
  EmptyState,
  Items,
  LinkButton,
  More,
  Notice,
  Section,
  Stack,
  Time,
  useReader,
} from '../../../ui/index.ts'
import type { Assignment } from '../../assignments/index.ts'
import { CourseMaterials, type Material } from '../../materials/index.ts'
import type { CourseScope } from '../courses.policy.ts'
import type { Course, Member } from '../courses.queries.ts'
import { canManage, isStaff } from '../courses.ts'
import { CourseHeader } from './course-header.tsx'

interface CourseProps {
  scope: CourseScope
  course: Course
  members: readonly Member[]
  assignments: readonly Assignment[]
  materials: readonly Material[]
  /** People who wait to be let in. */
  waiting: number
}

export function CoursePage({ scope, course, members, assignments, materials, waiting }: CourseProps) {
  const { t } = useReader()
  const staff = isStaff(scope.role)
  const here = `/courses/${course.id}`
  // An assignment that is put away is there for staff, and to a student it is not.
  const current = assignments.filter((assignment) => !assignment.archivedAt)
  const archived = staff ? assignments.filter((assignment) => assignment.archivedAt) : []
  const students = members.filter((member) => member.role === 'student')
  return (
    <>
      <CourseHeader
        scope={scope}
        course={course}
        part=""
        waiting={waiting}
        actions={
          staff && (
            <>
              {!course.archivedAt && (
                <LinkButton href={`${here}/assignments/new`} kind="primary">
                  {t('courses.new-assignment')}
                </LinkButton>
              )}
              {canManage(scope.role) && (
                <LinkButton href={`${here}/edit`} icon="edit">
                  {t('courses.edit')}
                </LinkButton>
              )}
            </>
          )
        }
      />
      {staff && !course.archivedAt && students.length === 0 && (
        <Notice title={t('courses.invite-title')}>
          <p>
            {t('courses.invite')} <a href={`${here}/people#joining`}>{t('courses.invite-link')}</a>
          </p>
        </Notice>
      )}
      <Section title={t('courses.assignments')} id="assignments">
        <Assignments assignments={current} staff={staff} />
        {archived.length > 0 && (
          <More summary={t('courses.archived-assignments')}>
            <Assignments assignments={archived} staff={staff} />
          </More>
        )}
      </Section>
      <CourseMaterials courseId={course.id} materials={materials} staff={staff} />
    </>
  )
}

function Assignments({ assignments, staff }: { assignments: readonly Assignment[]; staff: boolean }) {
  const { t } = useReader()
  if (assignments.length === 0)
    return (
      <EmptyState level={3} title={t('courses.no-assignments')}>
        {t(staff ? 'courses.no-assignments-staff' : 'courses.no-assignments-student')}
      </EmptyState>
    )
  return (
    <Items>
      {assignments.map((assignment) => (
        <li key={assignment.id}>
          <Stack gap="small">
            <div>
              <a href={`/courses/${assignment.courseId}/assignments/${assignment.id}`}>{assignment.title}</a>
              <div class="soft small">
                {t('courses.due')}{' '}
                <Time at={assignment.dueAt} form="date-time" zone={assignment.zone} zoned />
              </div>
            </div>
            {staff && <StaffLinks assignment={assignment} />}
          </Stack>
        </li>
      ))}
    </Items>
  )
}

/** Where an instructor goes most days: who needs help, and what came in. */
function StaffLinks({ assignment }: { assignment: Assignment }) {
  const { t } = useReader()
  const here = `/courses/${assignment.courseId}/assignments/${assignment.id}`
  const name = assignment.title
  return (
    <ButtonRow>
      <LinkButton href={`${here}/class`} size="small" aria-label={t('courses.glance-of', { name })}>
        {t('cockpit.link')}
      </LinkButton>
      <LinkButton href={`${here}/grading`} size="small" aria-label={t('courses.grading-of', { name })}>
        {t('grading.title')}
      </LinkButton>
    </ButtonRow>
  )
}
