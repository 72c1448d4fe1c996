import {
  Badge,
  EmptyState,
  LinkButton,
  PageHeader,
  Rows,
  Section,
  Time,
  useReader,
} from '../../../ui/index.ts'
import {
  assignmentPath,
  Brief,
  type Exception,
  OpensOn,
  Requests,
  type WholeAssignment,
} from '../../assignments/index.ts'
import { Archived, type Course, type Member } from '../../courses/index.ts'

import type { Receipt } from '../submissions.queries.ts'

interface Props {
  course: Course
  assignment: WholeAssignment
  /** The last of each student and stage. */
  receipts: readonly Receipt[]
  members: readonly Member[]
  /** Names of those who handed something in and left the course. */
  left: ReadonlyMap<string, string>
  exceptions: readonly Exception[]
  /** The reader. */
  own: string
}

/** An assignment as its course's staff see it. */
export function StaffAssignmentPage(props: Props) {
  const { t } = useReader()
  const { course, assignment, receipts, exceptions, own } = props
  const here = assignmentPath({ courseId: course.id, assignmentId: assignment.id })
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
          <>
            {receipts.length > 0 && (
              <LinkButton href={`${here}/grading`} kind="primary">
                {t('grading.title')}
              </LinkButton>
            )}
            <LinkButton href={`${here}/students`}>{t('assignments.students-title')}</LinkButton>
            <LinkButton href={`${here}/class`}>{t('cockpit.link')}</LinkButton>
            <LinkButton href={`${here}/edit`} icon="edit">
              {t('courses.edit')}
            </LinkButton>
            <LinkButton href={`${here}/file`} download data-no-prefetch>
              {t('assignments.export')}
            </LinkButton>
          </>
        }
      />
      {assignment.archivedAt && <Archived here={here} text={t('assignments.is-archived')} mayUndo />}
      {!assignment.archivedAt && <OpensOn here={here} assignment={assignment} mayOpen />}
      <Requests here={here} exceptions={exceptions} own={own} />
      <HandedIn here={here} {...props} />
      <Brief rules={assignment.rules} given={assignment} />
    </>
  )
}

interface HandedInProps extends Omit<Props, 'course' | 'exceptions' | 'own'> {
  here: string
}

/** What came in, the last of each student and stage. */
function HandedIn({ here, assignment, receipts, members, left }: HandedInProps) {
  const { t } = useReader()
  const stageTitle = (id: string) => assignment.rules.stages.find((stage) => stage.id === id)?.title ?? id
  const nameOf = (id: string | null) => members.find((member) => member.id === id)?.name ?? left.get(id ?? '')
  return (
    <Section title={t('submissions.list')} id="submissions" lead={t('submissions.list-lead')}>
      {receipts.length === 0 ? (
        <EmptyState level={3} title={t('submissions.none')}>
          {t('submissions.none-text')}
        </EmptyState>
      ) : (
        <Rows
          caption={t('submissions.list')}
          captionHidden
          rows={receipts}
          rowKey={({ id }) => id}
          columns={[
            {
              label: t('courses.student'),
              cell: ({ id, studentId }) => (
                <>
                  <a href={`${here}/submissions/${id}`}>
                    {nameOf(studentId) ?? t('submissions.former-student')}
                  </a>{' '}
                  {left.has(studentId ?? '') && <Badge>{t('submissions.left-course')}</Badge>}
                </>
              ),
            },
            { label: t('courses.stage'), cell: ({ stageId }) => stageTitle(stageId) },
            {
              label: t('submissions.handed-in'),
              cell: ({ submittedAt }) => <Time at={submittedAt} form="date-time" zone={assignment.zone} />,
            },
            {
              label: t('submissions.state'),
              cell: ({ purpose, lateDays }) =>
                purpose === 'early' ? (
                  <Badge>{t('submissions.for-feedback')}</Badge>
                ) : (
                  lateDays > 0 && <Badge kind="care">{t('submissions.taken-late', { n: lateDays })}</Badge>
                ),
            },
          ]}
        />
      )}
    </Section>
  )
}
