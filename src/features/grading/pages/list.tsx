import {
  Badge,
  Button,
  ButtonRow,
  Cluster,
  EmptyState,
  Field,
  FieldPair,
  Form,
  type FormState,
  LinkButton,
  More,
  PageHeader,
  Progress,
  Rows,
  Section,
  Time,
  useReader,
  ViewChoices,
} from '../../../ui/index.ts'
import type { StageRules, WholeAssignment } from '../../assignments/index.ts'
import { sectionGroup } from '../../courses/index.ts'
import { isOpen, lateChanged, type QueueView, queueQuery } from '../grading.ts'
import type { Grade } from '../grading.queries.ts'

/** One submission in the list. */
export interface GradeRow {
  id: string
  who: string
  /** Nobody waits for a grade of work whose student left the course. */
  isEnrolled: boolean
  authorId: string
  studentId: string | null
  stageId: string
  purpose: 'final' | 'early' | 'effort'
  submittedAt: Date
  lateDays: number
  grade: Grade | undefined
  /** Whether its student got words for it. */
  answered: boolean
}

interface ListProps {
  here: string
  view: QueueView
  /** Of the class list, where there is more than one. */
  sections: readonly string[]
  assignment: WholeAssignment
  rows: readonly GradeRow[]
  /** Whether the reader handed something in as a student: the list of the assignment has it. */
  isOwnLeftOut: boolean
  releases: ReadonlyMap<string, Date>
  now: Date
  state?: FormState
}

/** Everything that came in, what is graded, and when students see it. */
export function GradingPage(props: ListProps) {
  const { t } = useReader()
  const { here, view, assignment, rows } = props
  const query = queueQuery(view)
  const own = rows.filter(({ isEnrolled }) => isEnrolled)
  const counted = own.filter(({ purpose }) => purpose !== 'early')
  const open = rows.filter(isOpen)
  const done = counted.filter(({ grade }) => grade).length
  const none = view.stage || view.section ? 'grading.none-chosen' : 'submissions.none'
  return (
    <>
      <PageHeader
        title={t('grading.title')}
        back={{ href: here, label: assignment.title }}
        actions={
          <>
            {open[0] && (
              <LinkButton href={`${here}/grading/${open[0].id}${query}`} kind="primary">
                {t('grading.begin')}
              </LinkButton>
            )}
            <LinkButton href={`${here}/grading${queueQuery({ ...view, hidden: !view.hidden })}`}>
              {t(view.hidden ? 'grading.show-names' : 'grading.hide-names')}
            </LinkButton>
          </>
        }
      />
      <View {...props} />
      {props.isOwnLeftOut && <p class="small">{t('grading.own-left-out')}</p>}
      {rows.length === 0 ? (
        <EmptyState title={t(props.isOwnLeftOut ? 'grading.none-else' : none)}>
          {t('submissions.none-text')}
        </EmptyState>
      ) : (
        <>
          <Progress label={t('grading.progress')} value={done} max={counted.length}>
            {t('grading.done-of', { done, of: counted.length })}
          </Progress>
          {open.length === 0 && <p>{t('grading.none-open')}</p>}
          {(!view.open || open.length > 0) && <Table {...props} rows={view.open ? open : rows} />}
        </>
      )}
      <Section
        title={t('grading.release')}
        id="release"
        lead={t(view.section ? 'grading.release-lead-section' : 'grading.release-lead')}
      >
        {assignment.rules.stages.map((stage) => (
          <Release key={stage.id} {...props} stage={stage} />
        ))}
      </Section>
    </>
  )
}

function View({ here, view, sections, assignment }: ListProps) {
  const { t } = useReader()
  const { stages } = assignment.rules
  const link = (change: Partial<QueueView>) => `${here}/grading${queueQuery({ ...view, ...change })}`
  const ofOpen = {
    label: t('cockpit.show'),
    choices: [false, true].map((open) => ({
      href: link({ open }),
      label: t(open ? 'grading.show-open' : 'grading.show-all'),
      current: open === view.open,
    })),
  }
  const ofStage = {
    label: t('grading.stage'),
    choices: [{ id: '', title: t('grading.stage-all') }, ...(stages.length > 1 ? stages : [])].map(
      ({ id, title }) => ({ href: link({ stage: id }), label: title, current: id === view.stage }),
    ),
  }
  const ofSection = sectionGroup(sections, view.section, { t, link: (section) => link({ section }) })
  return <ViewChoices label={t('courses.view')} groups={[ofOpen, ofStage, ofSection]} />
}

function Table({ here, view, assignment, rows }: ListProps) {
  const { t } = useReader()
  const query = queueQuery(view)
  const titles = new Map(assignment.rules.stages.map(({ id, title }) => [id, title]))
  return (
    <Rows
      caption={t('submissions.list')}
      captionHidden
      rows={rows}
      rowKey={({ id }) => id}
      rowId={({ id }) => `submission-${id}`}
      columns={[
        {
          label: t('courses.student'),
          cell: ({ id, who, studentId, isEnrolled }) => (
            <>
              <a href={`${here}/grading/${id}${query}`}>{who}</a>{' '}
              {/* Where names are hidden, it would say whose it is. */}
              {!isEnrolled && studentId && !view.hidden && <Badge>{t('submissions.left-course')}</Badge>}
            </>
          ),
        },
        { label: t('courses.stage'), cell: ({ stageId }) => titles.get(stageId) ?? stageId },
        {
          label: t('submissions.handed-in'),
          cell: ({ submittedAt, purpose, lateDays }) => (
            <>
              <Time at={submittedAt} form="date-time" zone={assignment.zone} />{' '}
              {purpose === 'early' && <Badge>{t('submissions.for-feedback')}</Badge>}
              {purpose !== 'early' && lateDays > 0 && (
                <Badge kind="care">{t('submissions.taken-late', { n: lateDays })}</Badge>
              )}
            </>
          ),
        },
        {
          label: t('grading.grade'),
          align: 'end',
          cell: ({ grade, purpose, answered, lateDays }) =>
            grade ? (
              <>
                {lateChanged(assignment.rules, grade, { purpose, lateDays }) && (
                  <Badge kind="care">{t('grading.late-changed')}</Badge>
                )}{' '}
                {t('grading.total', { points: grade.points, of: grade.of })}
              </>
            ) : purpose === 'early' && answered ? (
              t('grading.answered')
            ) : (
              <span class="soft">{t('grading.not-yet')}</span>
            ),
        },
      ]}
    />
  )
}

function Release({ here, view, assignment, releases, now, stage, state }: ListProps & { stage: StageRules }) {
  const { t } = useReader()
  const query = queueQuery(view)
  const at = releases.get(stage.id)
  const own = state?.values?.['stage'] === stage.id ? state : undefined
  return (
    <Section title={stage.title} level={3} id={`release-${stage.id}`}>
      <p>
        {at === undefined ? (
          t('grading.release-none')
        ) : (
          <>
            {t(at <= now ? 'grading.release-since' : 'grading.release-from')}{' '}
            <Time at={at} form="date-time" zone={assignment.zone} zoned />
          </>
        )}
      </p>
      <Cluster>
        <form method="post" action={`${here}/grading/release${query}`}>
          <input type="hidden" name="stage" value={stage.id} />
          <Button size="small" name="act" value={at === undefined ? 'now' : 'hide'}>
            {t(at === undefined ? 'grading.release-now' : 'grading.release-hide')}
          </Button>
        </form>
      </Cluster>
      <More summary={t('grading.release-by-date')} open={Boolean(own)}>
        <Form action={`${here}/grading/release${query}`} state={own}>
          <input type="hidden" name="stage" value={stage.id} />
          <FieldPair>
            <Field
              name="date"
              id={own ? undefined : `date-${stage.id}`}
              type="date"
              label={t('assignments.due-date')}
            />
            <Field
              name="time"
              id={own ? undefined : `time-${stage.id}`}
              type="time"
              label={t('assignments.due-time')}
              value="08:00"
            />
          </FieldPair>
          <ButtonRow>
            <Button size="small" name="act" value="date">
              {t('grading.release-set')}
            </Button>
          </ButtonRow>
        </Form>
      </More>
    </Section>
  )
}
