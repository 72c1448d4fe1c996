import {
  Badge,
  EmptyState,
  Items,
  LinkButton,
  PageHeader,
  Section,
  Time,
  useReader,
} from '../../../ui/index.ts'
import { Brief, type WholeAssignment } from '../../assignments/index.ts'
import { Archived, type Course, type CourseScope, isStaff } from '../../courses/index.ts'
import type { Interview } from '../../interviews/index.ts'

interface AssignmentProps {
  scope: CourseScope
  course: Course
  assignment: WholeAssignment
  /** The student's own; staff see none here. */
  interviews: readonly Interview[]
}

export function AssignmentPage({ scope, course, assignment, interviews }: AssignmentProps) {
  const { t } = useReader()
  const staff = isStaff(scope.role)
  const here = `/courses/${course.id}/assignments/${assignment.id}`
  return (
    <>
      <PageHeader
        title={assignment.title}
        lead={
          <>
            {t('courses.due')} <Time at={assignment.dueAt} form="date-time" zone={assignment.zone} zoned />
          </>
        }
        back={{ href: `/courses/${course.id}`, label: course.title }}
        actions={
          staff && (
            <>
              <LinkButton href={`${here}/edit`} icon="edit">
                {t('courses.edit')}
              </LinkButton>
              <LinkButton href={`${here}/file`} download data-no-prefetch>
                {t('assignments.export')}
              </LinkButton>
            </>
          )
        }
      />
      {assignment.archivedAt && <Archived here={here} text={t('assignments.is-archived')} mayUndo={staff} />}
      {!staff && <OwnInterviews interviews={interviews} />}
      <Brief rules={assignment.rules} given={assignment} />
    </>
  )
}

function OwnInterviews({ interviews }: { interviews: readonly Interview[] }) {
  const { t } = useReader()
  return (
    <Section title={t('assignments.your-interviews')} id="interviews">
      {interviews.length === 0 ? (
        <EmptyState
          level={3}
          title={t('assignments.no-interviews')}
          action={
            <LinkButton href="/contacts" kind="primary">
              {t('assignments.choose-person')}
            </LinkButton>
          }
        >
          {t('assignments.no-interviews-text')}
        </EmptyState>
      ) : (
        <Items>
          {interviews.map((interview) => (
            <li key={interview.id}>
              <a href={`/interviews/${interview.id}`}>{interview.names || t('assignments.no-name')}</a>{' '}
              <Badge>{t(`ui.path-${interview.stage}`)}</Badge>
            </li>
          ))}
        </Items>
      )}
    </Section>
  )
}
