import {
  Badge,
  EmptyState,
  Items,
  LinkButton,
  Notice,
  PageHeader,
  Section,
  Time,
  useReader,
} from '../../../ui/index.ts'
import {
  assignmentPath,
  Brief,
  whyClosed,
  type Exception,
  fewerTalks,
  latenessOf,
  OpensOn,
  OwnRequests,
  type StageRules,
  talksWanted,
  type WholeAssignment,
} from '../../assignments/index.ts'
import { Archived, type Course } from '../../courses/index.ts'
import type { Interview } from '../../interviews/index.ts'
import { UnlinkedTalks } from '../components/unlinked-talks.tsx'
import type { Receipt } from '../submissions.queries.ts'

interface AssignmentProps {
  course: Course
  assignment: WholeAssignment
  /** The student's own; staff see none here. */
  interviews: readonly Interview[]
  /** Their talks that are for nothing yet. */
  unlinked: readonly Interview[]
  receipts: readonly Receipt[]
  /** Those whose feedback can be read. */
  answered: ReadonlySet<string>
  due: ReadonlyMap<string, Date>
  /** What the student asked to be allowed. */
  exceptions: readonly Exception[]
  now: Date
}

/** An assignment as its student sees it: where it stands, what is next, and what counts. */
export function StudentAssignmentPage(props: AssignmentProps) {
  const { t } = useReader()
  const { course, assignment, interviews, receipts } = props
  const here = assignmentPath({ courseId: course.id, assignmentId: assignment.id })
  const closed = whyClosed(course, assignment)
  const { stages } = assignment.rules
  const done = new Set(receipts.filter(({ purpose }) => purpose !== 'early').map(({ stageId }) => stageId))
  // More time for the last stage is more time for all of it.
  const until = props.due.get(stages.at(-1)!.id)!
  const next = stages.find(({ id }) => !done.has(id))
  return (
    <>
      <PageHeader
        title={assignment.title}
        lead={
          <>
            {t('courses.due')} <Time at={until} form="date-time" zone={assignment.zone} zoned />
          </>
        }
        back={{ href: `/courses/${course.id}`, label: course.title }}
        actions={
          next &&
          !closed && (
            <LinkButton href={`${here}/hand-in?stage=${next.id}`} kind="primary">
              {t('submissions.prepare', { stage: next.title })}
            </LinkButton>
          )
        }
      />
      {assignment.archivedAt && <Archived here={here} text={t('assignments.is-archived')} mayUndo={false} />}
      {closed === 'course-archived' && <Notice>{t('error.course-archived')}</Notice>}
      {!closed && <OpensOn here={here} assignment={assignment} mayOpen={false} />}
      <Section title={t('submissions.your-stages')} id="stages">
        <Items ordered>
          {stages.map((stage) => (
            <StageLine key={stage.id} {...props} here={here} stage={stage} />
          ))}
        </Items>
      </Section>
      <OwnInterviews
        interviews={interviews}
        unlinked={next && !closed && lacksTalks(props) ? props.unlinked : []}
      />
      <OwnRequests title={t('assignments.your-requests')} requests={props.exceptions} />
      <Brief rules={assignment.rules} given={assignment} due={props.due} />
    </>
  )
}

/** Whether fewer talks were held for it than are wanted of this student. */
function lacksTalks({ assignment, interviews, exceptions }: AssignmentProps): boolean {
  const held = interviews.filter(({ endedAt }) => endedAt).length
  const fewerAllowed = exceptions.some(({ code, answer }) => code === fewerTalks && answer === 'granted')
  return held < talksWanted({ wanted: assignment.interviewsWanted, held, fewerAllowed })
}

interface StageLineProps extends AssignmentProps {
  here: string
  stage: StageRules
}

function StageLine({ here, stage, receipts, answered, due, assignment, now }: StageLineProps) {
  const { t } = useReader()
  const own = receipts.filter(({ stageId }) => stageId === stage.id)
  const last = own.find(({ purpose }) => purpose !== 'early')
  const until = due.get(stage.id)!
  const { late } = latenessOf(until, now, assignment.rules.graceSeconds)
  const state = last ? 'in' : late ? 'late' : 'open'
  return (
    <li>
      <a href={`${here}/hand-in?stage=${stage.id}`}>{stage.title}</a>{' '}
      <Badge kind={state === 'in' ? 'good' : state === 'late' ? 'care' : 'plain'}>
        {t(`submissions.stage-${state}`)}
      </Badge>
      <div class="soft small">
        {t('courses.due')} <Time at={until} form="date-time" zone={assignment.zone} zoned />
      </div>
      {own.length > 0 && (
        <div class="small">
          {own.map(({ id, number, purpose }) => (
            <span key={id}>
              <a href={`${here}/submissions/${id}`}>
                {t(purpose === 'early' ? 'submissions.early-n' : 'submissions.receipt-n', { number })}
              </a>
              {answered.has(id) && (
                <>
                  {' · '}
                  <a href={`${here}/submissions/${id}/feedback`}>{t('grading.open')}</a>
                </>
              )}{' '}
            </span>
          ))}
        </div>
      )}
    </li>
  )
}

function OwnInterviews({ interviews, unlinked }: Pick<AssignmentProps, 'interviews' | 'unlinked'>) {
  const { t } = useReader()
  return (
    <Section title={t('assignments.your-interviews')} id="interviews">
      <UnlinkedTalks interviews={unlinked} />
      {interviews.length === 0 && (
        <EmptyState
          level={3}
          title={t('assignments.no-interviews')}
          action={<LinkButton href="/contacts">{t('assignments.choose-person')}</LinkButton>}
        >
          {t('assignments.no-interviews-text')}
        </EmptyState>
      )}
      {interviews.length > 0 && (
        <Items>
          {interviews.map((interview) => (
            <li key={interview.id}>
              <a href={`/interviews/${interview.id}`}>{interview.names || t('interviews.someone')}</a>{' '}
              <Badge>{t(`ui.path-${interview.stage}`)}</Badge>
            </li>
          ))}
        </Items>
      )}
    </Section>
  )
}
