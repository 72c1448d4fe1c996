import {
  ActionForm,
  Badge,
  BareList,
  Button,
  ButtonRow,
  Cluster,
  EmptyState,
  Field,
  Form,
  Guide,
  Items,
  LinkButton,
  More,
  Notice,
  PageHeader,
  Section,
  TextArea,
  useReader,
  type FormState,
} from '../../../ui/index.ts'
import { type StepMaterial, StepMaterials } from '../../materials/index.ts'
import type { Interview, Question } from '../interviews.queries.ts'
import type { WordedSuggestion } from '../preparing/suggestion-words.ts'
import { budgetOf, isTopic, missingTopics, questionMinutes, startingPlan } from '../question-plan.ts'

export interface QuestionPlanProps {
  interview: Interview
  questions: Question[]
  /** What the assignment asks, while the plan is empty. */
  required: { topic: string | null; text: string }[]
  /** Not in the plan yet, each with its reason in words. */
  suggestions: readonly WordedSuggestion[]
  /** What the seeker's courses put beside this step. */
  materials: readonly StepMaterial[]
  /** What this device keeps of the interview; null where it keeps nothing. */
  keepsake: object | null
  refused?: { questionId?: string; state: FormState }
}

/** The question plan: order, time, words. */
export function QuestionPlanPage(props: QuestionPlanProps) {
  const { t } = useReader()
  const { interview, questions, required, suggestions, materials, keepsake, refused } = props
  const here = `/interviews/${interview.id}/plan`
  const name = interview.comingNames || t('interviews.someone')
  return (
    <>
      <PageHeader
        title={t('interviews.plan-title', { name })}
        back={{
          href: `/interviews/${interview.id}`,
          label: interview.names || t('interviews.someone'),
        }}
        actions={
          questions.length > 0 && (
            <>
              <LinkButton href={`/interviews/${interview.id}/preparing`} icon="check">
                {t('preparing.link')}
              </LinkButton>
              <LinkButton href={`${here}/card`} icon="print">
                {t('preparing.card')}
              </LinkButton>
              <LinkButton href={`${here}/print`} icon="print">
                {t('interviews.plan-print')}
              </LinkButton>
            </>
          )
        }
      />
      <Guide
        name="question-plan"
        why={t('interviews.plan-guide-why')}
        example={t('interviews.plan-guide-example')}
      >
        {t('interviews.plan-guide-text')}
      </Guide>
      <StepMaterials materials={materials} />
      {interview.wish && (
        <p>
          <strong>{t('interviews.wish')}: </strong>
          {interview.wish}
        </p>
      )}
      {questions.length === 0 ? (
        <Start here={here} required={required} minutes={interview.minutes} />
      ) : (
        <>
          {required.length > 0 && <AlsoAsked here={here} required={required} />}
          <BudgetLine questions={questions} minutes={interview.minutes} />
          <BareList ordered class="items question-list">
            {questions.map((question, index) => (
              <QuestionEntry
                key={question.id}
                {...{ here, question, index, last: questions.length - 1 }}
                {...(refused?.questionId === question.id && { state: refused.state })}
              />
            ))}
          </BareList>
        </>
      )}
      {questions.length > 0 && suggestions.length > 0 && (
        <Suggestions here={here} suggestions={suggestions} />
      )}
      <AddOwn here={here} {...(refused && !refused.questionId && { state: refused.state })} />
      {questions.length > 0 && <MoreTopics here={here} questions={questions} />}
      {keepsake && <div data-prepare-device={JSON.stringify(keepsake)} hidden />}
    </>
  )
}

function Start({
  here,
  required,
  minutes,
}: {
  here: string
  required: QuestionPlanProps['required']
  minutes: number
}) {
  const { t } = useReader()
  const kind = required.length > 0 ? 'required' : 'empty'
  const proposals = startingPlan(required, minutes)
  return (
    <EmptyState
      title={t(`interviews.plan-${kind}-title`)}
      action={
        <ActionForm action={`${here}/start`}>
          <Button kind="primary">{t('interviews.plan-start')}</Button>
        </ActionForm>
      }
      example={
        <ol>
          {proposals.map(({ topic, text }) => (
            <li key={text ?? topic}>{text ?? (topic && t(`interviews.topic-${topic}`))}</li>
          ))}
        </ol>
      }
    >
      {t(`interviews.plan-${kind}-text`)}
    </EmptyState>
  )
}

/** The assignment was changed since the plan was begun, or one of its questions was taken out. */
function AlsoAsked({ here, required }: { here: string; required: QuestionPlanProps['required'] }) {
  const { t } = useReader()
  return (
    <Notice>
      <p>{t('interviews.plan-also-asked')}</p>
      <ul>
        {required.map(({ text }) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      <ActionForm action={`${here}/required`}>
        <Button size="small" icon="plus">
          {t('interviews.plan-add-required')}
        </Button>
      </ActionForm>
    </Notice>
  )
}

function BudgetLine({ questions, minutes }: { questions: Question[]; minutes: number }) {
  const { t } = useReader()
  const { available, planned, left, fits } = budgetOf(questions, minutes)
  const words = fits
    ? t(left === 0 ? 'interviews.budget-exact' : 'interviews.budget-fits', { planned, available, left })
    : t('interviews.budget-over', { planned, available, over: -left })
  return (
    <div class="budget">
      {fits ? <p>{words}</p> : <Notice kind="warning">{words}</Notice>}
      <meter
        min={0}
        max={Math.max(available, planned, 1)}
        high={available}
        value={planned}
        aria-label={t('interviews.budget-label')}
      >
        {planned}
      </meter>
      <p class="small soft">{t('interviews.budget-frame', { minutes })}</p>
    </div>
  )
}

interface EntryProps {
  here: string
  question: Question
  index: number
  last: number
  state?: FormState
}

function QuestionEntry({ here, question, index, last, state }: EntryProps) {
  const { t } = useReader()
  const own = `${here}/questions/${question.id}`
  const about = <span class="hidden-text"> {t('interviews.about-question', { n: index + 1 })}</span>
  const mover = (direction: 'up' | 'down') => (
    <ActionForm action={`${own}/move`} fields={{ direction }}>
      <Button size="small" kind="quiet" icon={direction} id={`${direction}-${question.id}`}>
        <span class="wide-only">{t(`interviews.${direction}`)}</span>
        {about}
      </Button>
    </ActionForm>
  )
  return (
    <li id={`question-${question.id}`}>
      <p class="question-words">
        <span class="question-number">{index + 1}.</span> {question.text}
      </p>
      <Cluster class="question-tools">
        <span class="small soft">{t('interviews.min', { n: question.minutes })}</span>
        {question.source === 'required' && <Badge kind="accent">{t('interviews.source-required')}</Badge>}
        {question.source === 'suggested' && <Badge>{t('interviews.source-suggested')}</Badge>}
        {question.source === 'own' && <Badge>{t('interviews.source-own')}</Badge>}
        {index > 0 && mover('up')}
        {index < last && mover('down')}
        <ActionForm action={`${own}/remove`}>
          <Button size="small" kind="quiet" icon="trash">
            <span class="wide-only">{t('interviews.remove')}</span>
            {about}
          </Button>
        </ActionForm>
      </Cluster>
      {isTopic(question.topic) && (
        <More
          summary={
            <>
              {t('interviews.why-we-ask')}
              {about}
            </>
          }
        >
          <p>{t(`interviews.why-${question.topic}`)}</p>
        </More>
      )}
      <More
        summary={
          <>
            {t('interviews.edit')}
            {about}
          </>
        }
        open={Boolean(state)}
      >
        <QuestionForm action={own} question={question} state={state} />
      </More>
    </li>
  )
}

function QuestionForm({
  action,
  question,
  state,
}: {
  action: string
  question?: Question
  state?: FormState
}) {
  const { t } = useReader()
  const id = question?.id ?? 'new'
  const required = question?.source === 'required'
  return (
    <Form action={action} once={!question} state={state}>
      <TextArea
        name="text"
        id={state ? undefined : `text-${id}`}
        size="small"
        label={t('interviews.question-text')}
        hint={required ? t('interviews.required-words') : undefined}
        readOnly={required}
        value={question?.text}
        maxlength={1000}
      />
      <Field
        name="minutes"
        id={state ? undefined : `minutes-${id}`}
        type="number"
        width="tiny"
        min={1}
        max={60}
        label={t('interviews.question-minutes')}
        value={question?.minutes ?? questionMinutes}
      />
      <ButtonRow>
        <Button>{t(question ? 'interviews.save' : 'interviews.add')}</Button>
      </ButtonRow>
    </Form>
  )
}

function AddOwn({ here, state }: { here: string; state?: FormState }) {
  const { t } = useReader()
  return (
    <Section title={t('interviews.add-own')} id="add">
      <QuestionForm action={`${here}/questions`} state={state} />
    </Section>
  )
}

/** From research, the person's work and earlier talks: each with its reason, one tap to add. */
function Suggestions({ here, suggestions }: { here: string; suggestions: readonly WordedSuggestion[] }) {
  const { t } = useReader()
  return (
    <Section title={t('preparing.suggested')} id="suggestions" lead={t('preparing.suggested-lead')}>
      <Items>
        {suggestions.map(({ key, text, reason }) => (
          <li key={key}>
            <Cluster align="between" class="addable">
              <span>
                {text}
                <span class="small soft topic-why">{reason}</span>
              </span>
              <ActionForm action={`${here}/suggestions`} fields={{ suggestion: key }}>
                <Button size="small" icon="plus">
                  {t('interviews.add')}
                  <span class="hidden-text">: {text}</span>
                </Button>
              </ActionForm>
            </Cluster>
          </li>
        ))}
      </Items>
    </Section>
  )
}

function MoreTopics({ here, questions }: { here: string; questions: Question[] }) {
  const { t } = useReader()
  const missing = missingTopics(questions)
  if (missing.length === 0) return null
  return (
    <Section title={t('interviews.more-topics')} id="topics">
      <Items>
        {missing.map((topic) => (
          <li key={topic}>
            <Cluster align="between" class="addable">
              <span>
                {t(`interviews.topic-${topic}`)}
                <span class="small soft topic-why">{t(`interviews.why-${topic}`)}</span>
              </span>
              <ActionForm action={`${here}/topics`} fields={{ topic }}>
                <Button size="small" icon="plus">
                  {t('interviews.add')}
                  <span class="hidden-text">: {t(`interviews.topic-${topic}`)}</span>
                </Button>
              </ActionForm>
            </Cluster>
          </li>
        ))}
      </Items>
    </Section>
  )
}
