import {
  Badge,
  Button,
  ButtonRow,
  EmptyState,
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
import { Archived, type Course, type CourseScope, isStaff } from '../../courses/index.ts'
import type { Assignment } from '../assignments.queries.ts'
import { AssignmentFields } from './assignment-fields.tsx'

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
  const here = `/courses/${course.id}/assignments/${assignment.id}`
  return (
    <>
      <PageHeader
        title={assignment.title}
        lead={
          <>
            {t('courses.due')} <Time at={assignment.dueAt} form="date-time" zone={assignment.zone} zoned />
            {' · '}
            {t('assignments.wanted', { n: assignment.interviewsWanted })}
          </>
        }
        back={{ href: `/courses/${course.id}`, label: course.title }}
        actions={
          isStaff(scope.role) && (
            <LinkButton href={`${here}/edit`} icon="edit">
              {t('courses.edit')}
            </LinkButton>
          )
        }
      />
      {assignment.archivedAt && (
        <Archived here={here} text={t('assignments.is-archived')} mayUndo={isStaff(scope.role)} />
      )}
      {assignment.instructions !== '' &&
        assignment.instructions.split(/\n{2,}/).map((paragraph) => <p key={paragraph}>{paragraph}</p>)}
      {questions.length > 0 && (
        <Section title={t('assignments.questions')} id="questions" lead={t('assignments.questions-lead')}>
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

export function NewAssignmentPage({ course, state }: { course: Course; state?: FormState }) {
  const { t } = useReader()
  return (
    <>
      <PageHeader
        title={t('courses.new-assignment')}
        lead={t('assignments.new-lead')}
        back={{ href: `/courses/${course.id}`, label: course.title }}
      />
      <Form action={`/courses/${course.id}/assignments`} {...(state && { state })}>
        <AssignmentFields zone={course.zone} />
        <TextArea
          name="questions"
          label={t('assignments.required-questions')}
          hint={t('assignments.required-questions-hint')}
          optional
        />
        <ButtonRow>
          <Button kind="primary">{t('assignments.create')}</Button>
        </ButtonRow>
      </Form>
    </>
  )
}
