import { localDate, localTime } from '../../../shared/dates.ts'
import {
  ActionForm,
  Button,
  ButtonRow,
  Field,
  FieldPair,
  Form,
  type FormState,
  Items,
  More,
  Notice,
  PageHeader,
  Section,
  Select,
  Time,
  ViewChoices,
  useReader,
} from '../../../ui/index.ts'
import { type Member, sectionGroup } from '../../courses/index.ts'
import type { Extension } from '../extensions.queries.ts'
import { groupField, longestGroup, formValuesOf } from '../groups-form.ts'
import type { WholeAssignment } from '../assignments.queries.ts'
import type { PutAwayReason } from '../rules/closed.ts'
import { dueInClass } from '../rules/due.ts'

interface StudentsProps {
  here: string
  assignment: WholeAssignment
  students: readonly Member[]
  extensions: readonly Extension[]
  /** Each student's group. */
  groups: ReadonlyMap<string, string>
  /** Of the list; none where there is nothing to choose. */
  sections: readonly string[]
  /** Other assignments of the course that have groups. */
  grouped: readonly { id: string; title: string }[]
  /** For which stage time is given, and who is shown. */
  view: { stage: string; section: string }
  /** Why nothing can be handed in any more: more time is of use for what came in late alone. */
  closed: PutAwayReason | undefined
  /** A form that was refused, and whose it is. */
  refused?: { studentId: string; state: FormState }
}

/** More time for single students, and who works together. */
export function StudentsPage(props: StudentsProps) {
  const { t } = useReader()
  const { here, assignment, students, extensions, grouped, view, closed } = props
  const groups = formValuesOf(students, props.groups)
  const dueOf = dueInClass(assignment, extensions)
  const known = [...new Set(Object.values(groups))].filter(Boolean)
  return (
    <>
      <PageHeader
        title={t('assignments.students-title')}
        lead={t('assignments.students-lead')}
        back={{ href: here, label: assignment.title }}
      />
      <View {...props} />
      <Section title={t('assignments.more-time')} id="time">
        {closed && (
          <Notice>
            {t(`error.${closed}`)} {t('assignments.time-once-closed')}
          </Notice>
        )}
        <Items>
          {students.map((student) => (
            <StudentTime key={student.id} {...props} student={student} due={dueOf(student.id, view.stage)!} />
          ))}
        </Items>
      </Section>
      <Section title={t('assignments.groups')} id="groups" lead={t('assignments.groups-lead')}>
        <Form action={`${here}/groups${queryOf(view)}`} base={groups}>
          {students.map(({ id, name }) => (
            <Field
              key={id}
              name={groupField(id)}
              label={name}
              optional
              maxLength={longestGroup}
              value={groups[groupField(id)] ?? ''}
              list={groupNames}
            />
          ))}
          {/* One list for all fields: one at each would grow with the square of the class. */}
          <datalist id={groupNames}>
            {known.map((name) => (
              <option key={name}>{name}</option>
            ))}
          </datalist>
          <ButtonRow>
            <Button>{t('assignments.save-groups')}</Button>
          </ButtonRow>
        </Form>
        {grouped.length > 0 && (
          <Form action={`${here}/groups/take${queryOf(view)}`}>
            <Select
              name="from"
              label={t('assignments.take-groups')}
              hint={t('assignments.take-groups-hint')}
              options={grouped.map(({ id, title }) => ({ value: id, label: title }))}
            />
            <ButtonRow>
              <Button>{t('assignments.take-groups-button')}</Button>
            </ButtonRow>
          </Form>
        )}
      </Section>
    </>
  )
}

const groupNames = 'group-names'

const queryOf = (view: StudentsProps['view']) => `?${new URLSearchParams(view).toString()}`

function View({ here, assignment, sections, view }: StudentsProps) {
  const { t } = useReader()
  const { stages } = assignment.rules
  const link = (change: Partial<typeof view>) => `${here}/students${queryOf({ ...view, ...change })}`
  const ofStage = {
    label: t('courses.stage'),
    choices: stages.map(({ id, title }) => ({
      href: link({ stage: id }),
      label: title,
      current: id === view.stage,
    })),
  }
  const ofSection = sectionGroup(sections, view.section, { t, link: (section) => link({ section }) })
  return <ViewChoices label={t('courses.view')} groups={[ofStage, ofSection]} />
}

interface StudentTimeProps extends StudentsProps {
  student: Member
  /** As it stands for them now: a press without a change gives nothing to do. */
  due: Date
}

function StudentTime({ here, assignment, student, extensions, view, refused, due }: StudentTimeProps) {
  const { t } = useReader()
  const { stages } = assignment.rules
  const own = extensions.filter(({ studentId }) => studentId === student.id)
  const state = refused?.studentId === student.id ? refused.state : undefined
  const titles = new Map(stages.map(({ id, title }) => [id, title]))
  const stage = stages.find(({ id }) => id === view.stage)!
  const extension = `${here}/students/${student.id}/extension`
  return (
    <li id={`student-${student.id}`}>
      <strong>{student.name}</strong>
      {own.map(({ stageId, dueAt }) => (
        <div key={stageId} class="soft small">
          {titles.get(stageId)}: <Time at={dueAt} form="date-time" zone={assignment.zone} zoned />{' '}
          <ActionForm action={`${extension}/${encodeURIComponent(stageId)}/withdraw${queryOf(view)}`}>
            <Button
              size="small"
              kind="quiet"
              aria-label={t('assignments.take-time', { stage: titles.get(stageId)!, name: student.name })}
            >
              {t('assignments.take-time-short')}
            </Button>
          </ActionForm>
        </div>
      ))}
      <More
        summary={
          <>
            {t('assignments.give-time')} <span class="hidden-text">{student.name}</span>
          </>
        }
        open={Boolean(state)}
      >
        <Form action={`${extension}${queryOf(view)}`} state={state}>
          <input type="hidden" name="stage" value={stage.id} />
          {stages.length > 1 && <p class="small">{t('assignments.time-for', { stage: stage.title })}</p>}
          <FieldPair>
            <Field
              name="date"
              id={state ? undefined : `date-${student.id}`}
              type="date"
              label={t('assignments.due-date')}
              value={localDate(due, assignment.zone)}
            />
            <Field
              name="time"
              id={state ? undefined : `time-${student.id}`}
              type="time"
              label={t('assignments.due-time')}
              value={localTime(due, assignment.zone)}
            />
          </FieldPair>
          <ButtonRow>
            <Button size="small">{t('assignments.give-time')}</Button>
          </ButtonRow>
        </Form>
      </More>
    </li>
  )
}
