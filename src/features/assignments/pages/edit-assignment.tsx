import {
  Button,
  ButtonRow,
  Cluster,
  Field,
  FieldSet,
  Form,
  type FormState,
  Items,
  LinkButton,
  PageHeader,
  Section,
  useReader,
} from '../../../ui/index.ts'
import type { TypedQuestion } from '../assignment-questions.ts'
import { Archive } from '../../courses/index.ts'
import type { Assignment } from '../assignments.queries.ts'
import { AssignmentFields } from './assignment-fields.tsx'

interface EditAssignmentProps {
  assignment: Assignment
  questions: readonly TypedQuestion[]
  state: FormState
}

/** The buttons beside a question change the form and save nothing; only "Save" does. */
export function EditAssignmentPage({ assignment, questions, state }: EditAssignmentProps) {
  const { t } = useReader()
  const here = `/courses/${assignment.courseId}/assignments/${assignment.id}`
  // What is typed stands in the questions themselves: their order may have changed since.
  const values = Object.fromEntries(
    Object.entries(state.values ?? {}).filter(([name]) => !name.startsWith('question:')),
  )
  return (
    <>
      <PageHeader
        title={t('courses.edit-title', { name: assignment.title })}
        lead={t('assignments.edit-lead')}
        back={{ href: here, label: assignment.title }}
      />
      <Form action={`${here}/edit`} state={{ ...state, values }}>
        {/* Enter presses a form's first button: it saves. */}
        <button class="hidden-text" type="submit" tabindex={-1} aria-hidden="true" />
        <AssignmentFields zone={assignment.zone} />
        <Questions questions={questions} />
        <ButtonRow>
          <Button kind="primary" name="act" value="save">
            {t('courses.save')}
          </Button>
          <LinkButton kind="quiet" href={here}>
            {t('form.cancel')}
          </LinkButton>
        </ButtonRow>
      </Form>
      {!assignment.archivedAt && (
        <Section title={t('assignments.archive')} lead={t('assignments.archive-text')} id="archive">
          <Archive here={here} words={t('assignments.archive')} />
        </Section>
      )}
    </>
  )
}

function Questions({ questions }: { questions: readonly TypedQuestion[] }) {
  const { t } = useReader()
  return (
    <FieldSet large legend={t('assignments.required-questions')} hint={t('assignments.edit-questions-hint')}>
      <Items ordered>
        {questions.map((question, index) => (
          <QuestionLine key={question.id} {...{ question, index, last: questions.length - 1 }} />
        ))}
      </Items>
      <Button icon="plus" size="small" name="act" value="add">
        {t('assignments.add-question')}
      </Button>
    </FieldSet>
  )
}

function QuestionLine({ question, index, last }: { question: TypedQuestion; index: number; last: number }) {
  const { t } = useReader()
  const n = index + 1
  const tool = (act: 'up' | 'down' | 'remove', icon: 'up' | 'down' | 'trash') => (
    <Button size="small" kind="quiet" icon={icon} name="act" value={`${act}:${question.id}`}>
      <span class="hidden-text">{t(`assignments.question-${act}`, { n })}</span>
    </Button>
  )
  return (
    <li>
      <Field
        name={`question:${question.id}`}
        label={t('assignments.question-n', { n })}
        value={question.text}
        required={false}
        autofocus={question.text === '' && index === last}
      />
      <Cluster>
        {index > 0 && tool('up', 'up')}
        {index < last && tool('down', 'down')}
        {tool('remove', 'trash')}
      </Cluster>
    </li>
  )
}
