import {
  Badge,
  Cluster,
  EmptyState,
  Items,
  LinkButton,
  More,
  Notice,
  Rows,
  Section,
  Time,
  useReader,
} from '../../../ui/index.ts'
import type { Assignment } from '../../assignments/index.ts'
import type { CourseStage } from '../../interviews/index.ts'
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
  stages: readonly CourseStage[]
  materials: readonly Material[]
  /** People who wait to be let in. */
  waiting: number
}

export function CoursePage({ scope, course, members, assignments, stages, materials, waiting }: CourseProps) {
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
      {staff && (
        <Section title={t('courses.progress')} id="progress" lead={t('courses.progress-lead')}>
          {current.map((assignment) => (
            <ProgressOf
              key={assignment.id}
              assignment={assignment}
              students={students}
              stages={stages.filter((one) => one.assignmentId === assignment.id)}
            />
          ))}
        </Section>
      )}
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
          <a href={`/courses/${assignment.courseId}/assignments/${assignment.id}`}>{assignment.title}</a>
          <div class="soft small">
            {t('courses.due')} <Time at={assignment.dueAt} form="date-time" zone={assignment.zone} zoned />
          </div>
        </li>
      ))}
    </Items>
  )
}

interface ProgressProps {
  assignment: Assignment
  students: readonly Member[]
  stages: readonly CourseStage[]
}

/** Each student's stages and dates: nothing of what was written, nor whom with. */
function ProgressOf({ assignment, students, stages }: ProgressProps) {
  const { t } = useReader()
  const of = (student: Member) => stages.filter((one) => one.studentId === student.id)
  return (
    <Rows
      caption={assignment.title}
      rows={students}
      rowKey={(student) => student.id}
      columns={[
        { label: t('courses.student'), cell: (student) => student.name },
        {
          label: t('courses.stage'),
          cell: (student) =>
            of(student).length === 0 ? (
              <span class="soft">{t('courses.not-begun')}</span>
            ) : (
              <Cluster>
                {of(student).map((one, index) => (
                  <Badge key={index}>{t(`ui.path-${one.stage}`)}</Badge>
                ))}
              </Cluster>
            ),
        },
        {
          label: t('courses.talk-date'),
          cell: (student) => {
            const last = of(student).findLast((one) => one.endedAt ?? one.startsAt)
            const at = last && (last.endedAt ?? last.startsAt)
            return at && <Time at={at} form="date-time" />
          },
        },
        {
          label: t('courses.done-count'),
          cell: (student) =>
            t('courses.done-of', {
              n: of(student).filter((one) => one.endedAt).length,
              wanted: assignment.interviewsWanted,
            }),
        },
      ]}
    />
  )
}
