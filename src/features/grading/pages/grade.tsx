import type { PrintedDocument } from '../../../shared/printed-document.ts'
import {
  Badge,
  Button,
  ButtonRow,
  Checkbox,
  CheckboxGroup,
  DescriptionList,
  EnterButton,
  Field,
  Form,
  type FormState,
  LinkButton,
  More,
  Notice,
  PageHeader,
  Pager,
  PrintedView,
  RadioGroup,
  Section,
  Sheet,
  Split,
  TextArea,
  Time,
  useReader,
} from '../../../ui/index.ts'
import type { Criterion, WholeAssignment } from '../../assignments/index.ts'
import type { Submission } from '../../submissions/index.ts'
import { scoreWords, takenOff } from '../feedback-document.ts'
import {
  deductionsOf,
  givenFor,
  lateChanged,
  levelFor,
  levelValue,
  rubricMark,
  type Score,
  seenMark,
} from '../grading.ts'
import type { Grade } from '../grading.queries.ts'

interface GradeProps {
  here: string
  /** Carried from page to page, such as `?hidden=yes`. */
  query: string
  /** Names are hidden: no link leads to a page or file that says whose work it is. */
  hidden: boolean
  assignment: WholeAssignment
  submission: Submission
  /** The student's name, or a number where names are hidden. */
  who: string
  document: PrintedDocument
  criteria: readonly Criterion[]
  grades: readonly Grade[]
  feedback: { text: string; writtenAt: Date } | undefined
  comments: readonly { id: string; text: string }[]
  /** Where the student handed in again: the submission that counts. */
  newer: string | null
  /** `at` is -1 for somebody who is not among those shown. */
  place: { at: number; of: number; previous: string | null; next: string | null }
  /** Whether nothing else waits. */
  isLast: boolean
  state?: FormState
}

/** The report, and beside it what it is given. Enter in a field of points saves and goes on to what waits next. */
export function GradePage(props: GradeProps) {
  const { t } = useReader()
  const { here, query, submission, who, document, newer, place } = props
  const { purpose, lateDays, content } = submission
  return (
    <>
      <PageHeader
        title={t('grading.title-of', { who, stage: content.stage.title })}
        back={{ href: `${here}/grading${query}`, label: t('grading.title') }}
      />
      {newer && (
        <Notice kind="warning">
          <p>
            {t('grading.replaced')} <a href={newer}>{t('grading.to-newer')}</a>
          </p>
        </Notice>
      )}
      <Split ratio="even" side={<GradeForm {...props} />} sticky>
        {purpose !== 'final' && <Notice>{t(`grading.purpose-${purpose}`)}</Notice>}
        {lateDays > 0 && purpose !== 'early' && (
          <Notice kind="warning">{t('submissions.taken-late', { n: lateDays })}</Notice>
        )}
        <Sheet>
          <PrintedView document={document} level={2} />
        </Sheet>
      </Split>
      <Pager previous={place.previous} next={place.next}>
        {place.at >= 0 && t('grading.place', { at: place.at + 1, of: place.of })}
      </Pager>
    </>
  )
}

/** Work that was replaced is not graded any more; what was typed for it is shown once, to be taken along. */
function GradeForm(props: GradeProps) {
  const { t } = useReader()
  const { submission, grades, feedback, newer, state } = props
  const [current] = grades
  const isEarly = submission.purpose === 'early'
  return (
    <Section title={t(isEarly ? 'grading.feedback' : 'grading.points')} id="points">
      {(!newer || state) && <GradeFields {...props} />}
      {current && <Given {...props} current={current} />}
      {state && feedback && feedback.text !== state.values?.['feedback'] && (
        <DescriptionList items={[[t('grading.feedback-on-record'), feedback.text]]} />
      )}
      {grades.length > 1 && <History grades={grades.slice(1)} purpose={submission.purpose} />}
    </Section>
  )
}

function GradeFields(props: GradeProps) {
  const { t } = useReader()
  const { here, query, submission, grades, feedback, comments, isLast, state } = props
  const isEarly = submission.purpose === 'early'
  const at = isEarly ? feedback?.writtenAt.toISOString() : grades[0]?.id
  // What was typed about a version comes back beside the one that took its place.
  const version = state?.values?.['version'] ?? submission.id
  const seen = state?.values?.['seen'] ?? (at ? seenMark(at, feedback?.text ?? '') : '')
  return (
    <Form
      action={`${here}/grading/${submission.id}${query}`}
      state={state}
      data-place={`${here}/grading/${submission.stageId}/${submission.authorId}`}
      data-unsaved={state !== undefined || undefined}
    >
      <input type="hidden" name="version" value={String(version)} data-shown />
      <input type="hidden" name="seen" value={String(seen)} data-shown />
      {/* Enter presses a form's first button. */}
      <EnterButton name="act" value="next" />
      {!isEarly && <Points {...props} />}
      <TextArea
        name="feedback"
        label={t('grading.feedback')}
        hint={isEarly ? t('grading.early-hint') : undefined}
        optional={!isEarly}
        data-focus={isEarly || undefined}
        value={feedback?.text ?? ''}
      />
      {comments.length > 0 && (
        <More summary={t('grading.comments')}>
          <CheckboxGroup
            name="comment[]"
            label={t('grading.add-comments')}
            optional
            options={comments.map(({ text }) => ({ value: text, label: text }))}
          />
          <ButtonRow>
            <Button size="small" kind="quiet" name="act" value="forget">
              {t('grading.forget-comments')}
            </Button>
          </ButtonRow>
        </More>
      )}
      <Checkbox name="keep" label={t('grading.keep-comment')} />
      <ButtonRow>
        <Button kind="primary" name="act" value="next">
          {t(isLast ? 'grading.save-last' : 'grading.save-next')}
        </Button>
        <Button name="act" value="stay">
          {t('grading.save')}
        </Button>
      </ButtonRow>
    </Form>
  )
}

/** What is looked at, and what is taken off. */
function Points({ assignment, criteria, grades: [current], state }: GradeProps) {
  const { t } = useReader()
  const { rubric } = assignment.rules
  const deductions = deductionsOf(rubric, current?.deductions)
  const mark = state?.values?.['rubric'] ?? rubricMark(criteria, rubric)
  return (
    <>
      <input type="hidden" name="rubric" value={String(mark)} data-shown />
      {criteria.map((criterion, index) => (
        <CriterionFields
          key={criterion.id}
          criterion={criterion}
          first={index === 0}
          given={current && givenFor(criterion, current.scores)}
        />
      ))}
      {deductions.length > 0 && (
        <CheckboxGroup
          name="deduction[]"
          label={t('assignments.deductions')}
          optional
          value={deductions.filter(({ given }) => given).map(({ id }) => id)}
          options={deductions.map(({ id, title, points }) => ({
            value: id,
            label: t('grading.deduction', { title, points }),
          }))}
        />
      )}
    </>
  )
}

interface CriterionProps {
  criterion: Criterion
  first: boolean
  given: Score | undefined
}

/** Levels to tick, and a field for points of one's own: fractions too. */
function CriterionFields({ criterion, first, given }: CriterionProps) {
  const { t } = useReader()
  const { id, title, points, levels } = criterion
  const level = given && levelFor(levels, given)
  return (
    <>
      {levels.length > 0 && (
        <RadioGroup
          name={`level:${id}`}
          label={title}
          value={level ? levelValue(level) : null}
          options={levels.map((one) => ({
            value: levelValue(one),
            label: one.title,
            hint: t('assignments.points-n', { n: one.points }),
          }))}
        />
      )}
      <Field
        name={`points:${id}`}
        label={levels.length > 0 ? t('grading.points-own', { title }) : title}
        hint={t('grading.out-of', { n: points })}
        type="number"
        step="any"
        min={0}
        max={points}
        width="tiny"
        inputmode="decimal"
        optional={levels.length > 0}
        data-focus={first || undefined}
        value={level || !given ? '' : `${given.points}`}
      />
    </>
  )
}

function Given({ here, hidden, assignment, submission, current }: GradeProps & { current: Grade }) {
  const { t } = useReader()
  return (
    <>
      {lateChanged(assignment.rules, current, submission) && (
        <Notice kind="warning">{t('grading.late-changed')}</Notice>
      )}
      <DescriptionList
        items={[
          [t('grading.given'), t('grading.total', { points: current.points, of: current.of })],
          ...takenOff(current, submission.purpose, t),
          [t('grading.by'), current.gradedBy],
        ]}
      />
      {!hidden && (
        <LinkButton
          href={`${here}/submissions/${submission.id}/feedback.pdf`}
          size="small"
          download
          data-no-prefetch
        >
          {t('grading.feedback-pdf')}
        </LinkButton>
      )}
    </>
  )
}

/** Each earlier grading with all that it gave and took off: what a complaint is about. */
function History({ grades, purpose }: { grades: readonly Grade[]; purpose: Submission['purpose'] }) {
  const { t } = useReader()
  return (
    <More summary={t('grading.history')}>
      <ul>
        {grades.map((grade) => (
          <li key={grade.id}>
            <Time at={grade.at} form="date-time" />{' '}
            <Badge>{t('grading.total', { points: grade.points, of: grade.of })}</Badge> {grade.gradedBy}
            <DescriptionList
              items={[
                ...grade.scores.map((score) => [score.title, scoreWords(score, t)] as const),
                ...takenOff(grade, purpose, t),
              ]}
            />
          </li>
        ))}
      </ul>
    </More>
  )
}
