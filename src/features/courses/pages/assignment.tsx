import {
  Badge,
  Button,
  ButtonRow,
  EmptyState,
  Field,
  FieldPair,
  Form,
  type FormState,
  Items,
  LinkButton,
  PageHeader,
  Section,
  TextArea,
  Time,
  useReader,
} from '../../../ui/index.ts'
import type { Interview } from '../../interviews/index.ts'
import type { CourseScope } from '../courses.policy.ts'
import type { Assignment, Course } from '../courses.queries.ts'
import { isStaff } from '../courses.ts'
import { CourseZone } from './courses.tsx'

interface AssignmentProps {
  scope: CourseScope
  course: Course
  assignment: Assignment
  questions: readonly string[]
  /** The student's own; staff see none here. */
  interviews: readonly Interview[]
}

export function AssignmentPage({ scope, course, assignment, questions, interviews }: AssignmentProps) {
  const { t } = useReader()
  return (
    <>
      <PageHeader
        title={assignment.title}
        lead={
          <>
            {t('courses.due')} <Time at={assignment.dueAt} form="date-time" zone={assignment.zone} zoned />
            {' · '}
            {t('courses.wanted', { n: assignment.interviewsWanted })}
          </>
        }
        back={{ href: `/courses/${course.id}`, label: course.title }}
      />
      {assignment.instructions !== '' &&
        assignment.instructions.split(/\n{2,}/).map((paragraph) => <p key={paragraph}>{paragraph}</p>)}
      {questions.length > 0 && (
        <Section title={t('courses.questions')} id="questions" lead={t('courses.questions-lead')}>
          <ol>
            {questions.map((question) => (
              <li key={question}>{question}</li>
            ))}
          </ol>
        </Section>
      )}
      {!isStaff(scope.role) && <OwnInterviews interviews={interviews} />}
    </>
  )
}

function OwnInterviews({ interviews }: { interviews: readonly Interview[] }) {
  const { t } = useReader()
  return (
    <Section title={t('courses.your-interviews')} id="interviews">
      {interviews.length === 0 ? (
        <EmptyState
          level={3}
          title={t('courses.no-interviews')}
          action={
            <LinkButton href="/contacts" kind="primary">
              {t('courses.choose-person')}
            </LinkButton>
          }
        >
          {t('courses.no-interviews-text')}
        </EmptyState>
      ) : (
        <Items>
          {interviews.map((interview) => (
            <li key={interview.id}>
              <a href={`/interviews/${interview.id}`}>{interview.names || t('courses.no-name')}</a>{' '}
              <Badge>{t(`ui.path-${interview.stage}`)}</Badge>
            </li>
          ))}
        </Items>
      )}
    </Section>
  )
}

export function NewAssignmentPage({ course, state }: { course: Course; state?: FormState }) {
  const { t } = useReader()
  return (
    <>
      <PageHeader
        title={t('courses.new-assignment')}
        lead={t('courses.new-assignment-lead')}
        back={{ href: `/courses/${course.id}`, label: course.title }}
      />
      <Form action={`/courses/${course.id}/assignments`} {...(state && { state })}>
        <Field name="title" label={t('courses.assignment-title')} maxLength={200} />
        <TextArea name="instructions" label={t('courses.instructions')} optional />
        <Field
          name="interviewsWanted"
          type="number"
          min={1}
          max={5}
          width="tiny"
          label={t('courses.interviews-wanted')}
          value="1"
        />
        <FieldPair>
          <Field name="date" type="date" label={t('courses.due-date')} />
          <Field name="time" type="time" label={t('courses.due-time')} value="23:59" />
        </FieldPair>
        <CourseZone value={course.zone} />
        <TextArea
          name="questions"
          label={t('courses.required-questions')}
          hint={t('courses.required-questions-hint')}
          optional
        />
        <ButtonRow>
          <Button kind="primary">{t('courses.create-assignment')}</Button>
        </ButtonRow>
      </Form>
    </>
  )
}
