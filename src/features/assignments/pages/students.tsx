import { localDate, localTime } from '../../../shared/dates.ts'
import {
  Button,
  ButtonRow,
  Field,
  FieldPair,
  Form,
  type FormState,
  Items,
  More,
  PageHeader,
  Section,
  Select,
  Time,
  useReader,
} from '../../../ui/index.ts'
import type { Member } from '../../courses/index.ts'
import type { listArrangements } from '../arrangements.queries.ts'
import { groupField, longestGroup, saidOf } from '../groups-form.ts'
import type { WholeAssignment } from '../assignments.queries.ts'

interface StudentsProps {
  here: string
  assignment: WholeAssignment
  students: readonly Member[]
  arrangements: Awaited<ReturnType<typeof listArrangements>>
  /** A form that was refused, and whose it is. */
  refused?: { studentId: string; state: FormState }
}

/** More time for single students, and who works together. */
export function StudentsPage(props: StudentsProps) {
  const { t } = useReader()
  const { here, assignment, students, arrangements } = props
  const groups = saidOf(students, arrangements.groups)
  const known = [...new Set(Object.values(groups))].filter(Boolean)
  return (
    <>
      <PageHeader
        title={t('assignments.students-title')}
        lead={t('assignments.students-lead')}
        back={{ href: here, label: assignment.title }}
      />
      <Section title={t('assignments.more-time')} id="time">
        <Items>
          {students.map((student) => (
            <StudentTime key={student.id} {...props} student={student} />
          ))}
        </Items>
      </Section>
      <Section title={t('assignments.groups')} id="groups" lead={t('assignments.groups-lead')}>
        <Form action={`${here}/groups`} base={groups}>
          {students.map(({ id, name }) => (
            <Field
              key={id}
              name={groupField(id)}
              label={name}
              optional
              maxLength={longestGroup}
              value={groups[groupField(id)] ?? ''}
              suggestions={known}
            />
          ))}
          <ButtonRow>
            <Button>{t('assignments.save-groups')}</Button>
          </ButtonRow>
        </Form>
      </Section>
    </>
  )
}

function StudentTime({
  here,
  assignment,
  student,
  arrangements,
  refused,
}: StudentsProps & { student: Member }) {
  const { t } = useReader()
  const { stages } = assignment.rules
  const own = arrangements.extensions.filter(({ studentId }) => studentId === student.id)
  const state = refused?.studentId === student.id ? refused.state : undefined
  const titles = new Map(stages.map(({ id, title }) => [id, title]))
  return (
    <li id={`student-${student.id}`}>
      <strong>{student.name}</strong>
      {own.map(({ stageId, dueAt }) => (
        <div key={stageId} class="soft small">
          {titles.get(stageId)}: <Time at={dueAt} form="date-time" zone={assignment.zone} zoned />
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
        <Form action={`${here}/students/${student.id}/extension`} {...(state && { state })}>
          {stages.length > 1 ? (
            <Select
              name="stage"
              id={state ? undefined : `stage-${student.id}`}
              label={t('courses.stage')}
              options={stages.map(({ id, title }) => ({ value: id, label: title }))}
            />
          ) : (
            <input type="hidden" name="stage" value={stages[0]!.id} />
          )}
          <FieldPair>
            <Field
              name="date"
              id={state ? undefined : `date-${student.id}`}
              type="date"
              label={t('assignments.due-date')}
              value={localDate(assignment.dueAt, assignment.zone)}
            />
            <Field
              name="time"
              id={state ? undefined : `time-${student.id}`}
              type="time"
              label={t('assignments.due-time')}
              value={localTime(assignment.dueAt, assignment.zone)}
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
