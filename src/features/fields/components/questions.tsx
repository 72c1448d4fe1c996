import {
  ActionForm,
  Button,
  ButtonRow,
  Cluster,
  Form,
  Items,
  More,
  RadioGroup,
  Section,
  TextArea,
  useReader,
  type FormState,
} from '../../../ui/index.ts'
import { answerers, type FieldQuestion } from '../fields.ts'
import type { QuestionPrompt } from '../question-prompts.ts'
import { Entry, type Refused } from './parts.tsx'

export interface QuestionSectionProps {
  here: string
  questions: readonly FieldQuestion[]
  prompts: readonly QuestionPrompt[]
  refused: Refused | undefined
}

/** What research left open: kept questions, prompts to keep or to look up, and a form for one's own. */
export function QuestionSection({ here, questions, prompts, refused }: QuestionSectionProps) {
  const { t } = useReader()
  const own = refused?.part === 'questions' ? refused : undefined
  const toAsk = questions.filter((each) => each.answeredBy === 'person')
  const fromWeb = questions.filter((each) => each.answeredBy === 'web')
  const fresh = own && !own.id ? own.state : undefined
  return (
    <Section title={t('fields.questions')} id="questions" lead={t('fields.questions-lead')}>
      {toAsk.length === 0 && <p class="soft">{t('fields.questions-none')}</p>}
      <QuestionEntries here={here} questions={toAsk} refused={own} />
      <More summary={t('interviews.add-own')} open={Boolean(fresh)}>
        <QuestionForm action={`${here}/questions`} state={fresh} />
      </More>
      {prompts.length > 0 && <Prompts here={here} prompts={prompts} />}
      {fromWeb.length > 0 && (
        <More summary={t('fields.from-web', { n: fromWeb.length })}>
          <p class="small soft">{t('fields.from-web-lead')}</p>
          <QuestionEntries here={here} questions={fromWeb} refused={own} />
        </More>
      )}
    </Section>
  )
}

function QuestionEntries(props: {
  here: string
  questions: readonly FieldQuestion[]
  refused: Refused | undefined
}) {
  if (props.questions.length === 0) return null
  return (
    <Items>
      {props.questions.map((question) => {
        const state = props.refused?.id === question.id ? props.refused.state : undefined
        const at = `${props.here}/questions/${question.id}`
        return (
          <Entry
            key={question.id}
            id={`entry-${question.id}`}
            name={question.text}
            at={at}
            open={Boolean(state)}
            form={<QuestionForm action={at} question={question} state={state} />}
          >
            {question.text}
          </Entry>
        )
      })}
    </Items>
  )
}

function QuestionForm(props: { action: string; question?: FieldQuestion; state?: FormState }) {
  const { t } = useReader()
  const { action, question, state } = props
  const prefix = `question-${question?.id ?? 'new'}`
  return (
    <Form action={action} once={!question} state={state}>
      <TextArea
        name="text"
        id={state ? undefined : `${prefix}-text`}
        size="small"
        label={t('fields.question')}
        hint={t('fields.question-hint')}
        value={question?.text}
        maxlength={1000}
      />
      {question && (
        <RadioGroup
          name="answeredBy"
          id={state ? undefined : `${prefix}-by`}
          label={t('fields.answered-by')}
          layout="row"
          value={question.answeredBy}
          options={answerers.map((value) => ({ value, label: t(`fields.answered-by-${value}`) }))}
        />
      )}
      <ButtonRow>
        <Button>{t(question ? 'form.save' : 'fields.add')}</Button>
      </ButtonRow>
    </Form>
  )
}

/** Prompts in view at once; the others wait behind a fold. Our choice: three can be decided in one go. */
const promptsInView = 3

function Prompts({ here, prompts }: { here: string; prompts: readonly QuestionPrompt[] }) {
  const { t } = useReader()
  const others = prompts.slice(promptsInView)
  return (
    <Section title={t('fields.prompts')} id="prompts" level={3} lead={t('fields.prompts-lead')}>
      <PromptEntries here={here} prompts={prompts.slice(0, promptsInView)} />
      {others.length > 0 && (
        <More summary={t('fields.more-prompts', { n: others.length })}>
          <PromptEntries here={here} prompts={others} />
        </More>
      )}
    </Section>
  )
}

function PromptEntries({ here, prompts }: { here: string; prompts: readonly QuestionPrompt[] }) {
  const { t } = useReader()
  return (
    <Items>
      {prompts.map(({ key, code, params }) => {
        const text = t(`fields.prompt-${code}`, params)
        const about = <span class="hidden-text">: {text}</span>
        return (
          <li key={key} class="prompt">
            <p>{text}</p>
            <p class="small soft">{t(`fields.prompt-${code}-why`, params)}</p>
            <Cluster>
              <ActionForm action={`${here}/prompts`} fields={{ prompt: key, answeredBy: 'person' }}>
                <Button size="small" icon="plus">
                  {t('fields.prompt-keep')}
                  {about}
                </Button>
              </ActionForm>
              <ActionForm action={`${here}/prompts`} fields={{ prompt: key, answeredBy: 'web' }}>
                <Button size="small" kind="quiet">
                  {t('fields.prompt-web')}
                  {about}
                </Button>
              </ActionForm>
            </Cluster>
          </li>
        )
      })}
    </Items>
  )
}
