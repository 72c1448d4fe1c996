import {
  Badge,
  type BadgeKind,
  Button,
  ButtonRow,
  Checkbox,
  ConfirmForm,
  Form,
  PageHeader,
  Rows,
  Section,
  Time,
  useReader,
  ViewChoices,
} from '../../../ui/index.ts'
import { assignmentPath, type WholeAssignment } from '../../assignments/index.ts'
import { type Course, sectionGroup, sectionsOf } from '../../courses/index.ts'
import {
  classQuery,
  type ClassView,
  filters,
  mayNudge,
  needsHelp,
  shownIn,
  sorts,
  type Standing,
  toNudge,
} from '../cockpit.ts'
import type { StudentRow } from '../cockpit.queries.ts'
import { layouts } from '../gradebook.ts'

interface ClassProps {
  course: Course
  assignment: WholeAssignment
  students: readonly StudentRow[]
  view: ClassView
  /** A word to a student goes by e-mail, as long as course and assignment are not archived. */
  mayMail: boolean
  /** Course or assignment is archived: nothing can be handed in, so no more time is of use. */
  isClosed: boolean
  /** The moment of the report on paper. */
  now: Date
}

type Translate = ReturnType<typeof useReader>['t']

const kindOf: Record<Standing, BadgeKind> = { late: 'bad', stuck: 'care', well: 'plain', done: 'good' }

/** The class at a glance: where each student stands, who needs help and why. Prints as a report. */
export function ClassPage(props: ClassProps) {
  const { course, assignment, students: all, view: asked, mayMail, isClosed, now } = props
  const { t } = useReader()
  const sections = sectionsOf(all)
  // A section that has gone from the list shows everybody.
  const view = { ...asked, section: sections.find((name) => name === asked.section) ?? '' }
  const students = view.section === '' ? all : all.filter(({ section }) => section === view.section)
  const shown = shownIn(all, view)
  const due = toNudge(shown, now).length
  const here = assignmentPath({ courseId: course.id, assignmentId: assignment.id })
  const count = (standing: Standing) => students.filter(({ verdict }) => verdict.standing === standing).length
  const counts = { done: count('done'), well: count('well'), stuck: count('stuck'), late: count('late') }
  return (
    <>
      <PageHeader
        title={t('cockpit.title', { name: assignment.title })}
        lead={t('cockpit.counts', counts)}
        back={{ href: here, label: assignment.title }}
      />
      <p class="soft small">{t('courses.progress-lead')}</p>
      <p class="print-only">
        {course.title} · {view.section && `${view.section} · `}
        <Time at={now} form="date-time" zone={course.zone} zoned />
      </p>
      <View here={here} view={view} sections={sections} />
      {mayMail && due > 1 && (
        <div class="no-print">
          <ConfirmForm
            action={`${here}/class/nudges${classQuery(view)}`}
            ask={t('cockpit.nudge-shown', { n: due })}
            confirm={t('cockpit.nudge-shown', { n: due })}
            danger={false}
          >
            {t('cockpit.nudge-shown-what')}
          </ConfirmForm>
        </div>
      )}
      <div class="class-report">
        <Students
          {...{ here, mayMail, isClosed, assignment, now }}
          query={classQuery(view)}
          students={shown}
        />
      </div>
      <Section
        title={t('cockpit.gradebook')}
        id="gradebook"
        lead={t(view.section ? 'cockpit.gradebook-lead-section' : 'cockpit.gradebook-lead')}
      >
        <Form action={`/courses/${course.id}/gradebook/${layouts[0]}`} method="get">
          {view.section && <input type="hidden" name="section" value={view.section} />}
          <Checkbox
            name="missing"
            value="zero"
            checked
            label={t('cockpit.missing-as-zero')}
            hint={t('cockpit.missing-as-zero-hint')}
          />
          <ButtonRow>
            {layouts.map((layout) => (
              <Button key={layout} formaction={`/courses/${course.id}/gradebook/${layout}`}>
                {t(`cockpit.gradebook-${layout}`)}
              </Button>
            ))}
          </ButtonRow>
        </Form>
      </Section>
    </>
  )
}

interface ViewProps {
  here: string
  view: ClassView
  sections: readonly string[]
}

function View({ here, view, sections }: ViewProps) {
  const { t } = useReader()
  const link = (change: Partial<ClassView>) => `${here}/class${classQuery({ ...view, ...change })}`
  const groups = [
    {
      label: t('cockpit.show'),
      choices: filters.map((show) => ({
        href: link({ show }),
        label: t(`cockpit.show-${show}`),
        current: show === view.show,
      })),
    },
    {
      label: t('cockpit.sort'),
      choices: sorts.map((sort) => ({
        href: link({ sort }),
        label: t(`cockpit.sort-${sort}`),
        current: sort === view.sort,
      })),
    },
  ]
  return (
    <ViewChoices
      label={t('courses.view')}
      groups={[sectionGroup(sections, view.section, { t, link: (section) => link({ section }) }), ...groups]}
    />
  )
}

interface StudentsProps extends Pick<ClassProps, 'assignment' | 'students' | 'mayMail' | 'isClosed' | 'now'> {
  here: string
  /** The view, carried along. */
  query: string
}

function Students({ here, query, mayMail, isClosed, assignment, students, now }: StudentsProps) {
  const { t } = useReader()
  if (students.length === 0) return <p class="soft">{t('cockpit.nobody')}</p>
  return (
    <Rows
      caption={t('courses.progress')}
      captionHidden
      rows={students}
      rowKey={(student) => student.id}
      rowId={(student) => `student-${student.id}`}
      columns={[
        { label: t('courses.student'), cell: (student) => student.name },
        {
          label: t('cockpit.standing'),
          cell: (student) => standingOf(student, { here, zone: assignment.zone }, t),
        },
        {
          label: t('courses.stage'),
          // Words alone: with hundreds of students a drawing each would cost more than everything else.
          cell: (student) => stageOf(student, t),
        },
        // The same days for everybody; none where the class's time is over.
        ...(students[0]!.days.length > 0
          ? [{ label: t('cockpit.days'), cell: (student: StudentRow) => daysOf(student.days, t) }]
          : []),
        ...(students.some(({ moreTime }) => moreTime.length > 0)
          ? [
              {
                label: t('cockpit.more-time'),
                cell: (student: StudentRow) => moreTimeOf(student, assignment),
              },
            ]
          : []),
        {
          label: t('cockpit.help'),
          bare: true,
          cell: (student) => helpFor(student, { here, query, mayMail, isClosed, now }, t),
        },
      ]}
    />
  )
}

/** Until when the student alone may take, with the stage's name where there are several. */
const moreTimeOf = ({ moreTime }: StudentRow, { rules, zone }: StudentsProps['assignment']) =>
  moreTime.length > 0 &&
  moreTime.map(({ stage, until }) => (
    <div key={stage}>
      {rules.stages.length > 1 && <span class="soft small">{stage}: </span>}
      <Time at={until} form="date-time" zone={zone} zoned />
    </div>
  ))

/** In a student's row "Said no" would be the student's own no. */
function stageWords(stage: StudentRow['stage']) {
  if (stage === null) return 'courses.not-begun'
  return stage === 'declined' ? 'cockpit.stage-declined' : (`ui.path-${stage}` as const)
}

/** How far the best talk is, when the last one is or was, and how many of those wanted were held. */
function stageOf({ stage, talkAt, held, wanted }: StudentRow, t: Translate) {
  return (
    <>
      {t(stageWords(stage))}
      {talkAt && (
        <div class="soft small">
          <Time at={talkAt} form="date-time" />
          {/* Whoever is let off every talk has none to count. */}
          {wanted > 0 && ` · ${t('cockpit.held-of', { n: Math.min(held, wanted), wanted })}`}
        </div>
      )}
    </>
  )
}

function standingOf(
  { name, verdict, missed, handedIn, shownEarly }: StudentRow,
  { here, zone }: { here: string; zone: string },
  t: Translate,
) {
  return (
    <>
      <Badge kind={kindOf[verdict.standing]}>{t(`cockpit.standing-${verdict.standing}`)}</Badge>{' '}
      {verdict.reason && (
        <span class="small">
          {verdict.reason === 'missed'
            ? t('cockpit.why-missed', { stages: missed.join(', ') })
            : t(`cockpit.why-${verdict.reason}`)}
        </span>
      )}
      {handedIn && (
        <span class="soft small">
          <Time at={handedIn.at} zone={zone} />
        </span>
      )}
      {shownEarly && !handedIn && (
        <a
          class="small"
          href={`${here}/grading/${shownEarly.id}`}
          aria-label={t('cockpit.shown-early-name', { name })}
        >
          {t('cockpit.shown-early')}
        </a>
      )}
    </>
  )
}

const most = 6
const step = 6
const height = 20

/** How much was done on each of the last days, as one line of bars; in words for those who hear the page. */
function daysOf(days: readonly number[], t: Translate) {
  const bars = days
    .map((n, index) => {
      const tall = n === 0 ? 1 : 3 + (Math.min(n, most) / most) * (height - 3)
      return `M${index * step + 1} ${height}v-${Math.round(tall)}h4v${Math.round(tall)}z`
    })
    .join('')
  return (
    <svg
      class="days"
      viewBox={`0 0 ${days.length * step} ${height}`}
      width={days.length * step}
      height={height}
      role="img"
      aria-label={t('cockpit.days-words', { n: days.filter((n) => n > 0).length, of: days.length })}
    >
      <path d={bars} />
    </svg>
  )
}

/** No components of its own: each would be drawn for every student. */
function helpFor(
  student: StudentRow,
  { here, query, mayMail, isClosed, now }: Omit<StudentsProps, 'assignment' | 'students'>,
  t: Translate,
) {
  const { id, name, handedIn } = student
  if (handedIn)
    return (
      <a class="small" href={`${here}/grading/${handedIn.id}`} aria-label={t('cockpit.read-name', { name })}>
        {t('cockpit.read')}
      </a>
    )
  return (
    <div class="button-row">
      {student.nudgedAt ? (
        <span class="soft small">
          {t('cockpit.nudged-at')} <Time at={student.nudgedAt} />
        </span>
      ) : null}
      {mayMail && needsHelp(student) && mayNudge(student.nudgedAt, now) && (
        <form method="post" action={`${here}/class/${id}/nudge${query}`} class="inline-form">
          <button
            class="button"
            type="submit"
            data-kind="plain"
            data-size="small"
            aria-label={t('cockpit.nudge-name', { name })}
          >
            <span>{t('cockpit.nudge')}</span>
          </button>
        </form>
      )}
      {!isClosed && (
        <a
          class="small"
          href={`${here}/class/${id}/fallback${query}`}
          aria-label={t('cockpit.fallback-name', { name })}
        >
          {t('cockpit.help-way')}
        </a>
      )}
    </div>
  )
}
