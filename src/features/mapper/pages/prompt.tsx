import {
  Button,
  ButtonRow,
  Field,
  FieldPair,
  Form,
  type FormState,
  IsIt,
  Items,
  More,
  type Namesake,
  PageHeader,
  Section,
  Select,
  TextArea,
  useReader,
} from '../../../ui/index.ts'
import { relationshipOptions } from '../../contacts/index.ts'
import { before, type Prompt, prompts, proposedTie, stepOf } from '../mapper.ts'
import type { Answer } from '../mapper.queries.ts'
import type { AnswerInput } from '../mapper.schema.ts'

export interface PromptPageProps {
  prompt: Prompt
  answers: Answer[]
  /** The identifier the next contact will have, so that sending the form twice makes one. */
  id: string
  state?: FormState
  /** People on the list who are called like the one just typed, and all that was typed. */
  alike?: { people: readonly Namesake[]; answer: AnswerInput & { id: string } }
}

/** One prompt of the walk: a question, examples, and room for one person at a time. */
export function PromptPage({ prompt, answers, id, state, alike }: PromptPageProps) {
  const { t } = useReader()
  const previous = before(prompt)
  const at = `/mapper/${prompt}`
  return (
    <>
      <PageHeader
        title={t(`mapper.${prompt}`)}
        lead={t(`mapper.${prompt}-hint`)}
        back={
          previous
            ? { href: `/mapper/${previous}`, label: t('mapper.back') }
            : { href: '/mapper', label: t('mapper.title') }
        }
      />
      <p class="soft">{t('mapper.step', { n: stepOf(prompt), all: prompts.length })}</p>
      {answers.length > 0 && <Named answers={answers} />}
      {alike ? (
        <IsIt
          name={alike.answer.who}
          people={alike.people}
          known={(person) => ({ action: at, fields: { ...alike.answer, is: person.id } })}
          fresh={{ action: at, fields: { ...alike.answer, known: 'no' } }}
          change={{ action: at, fields: { ...alike.answer, known: 'change' } }}
        />
      ) : (
        <Ask {...{ prompt, answers, id }} state={state} />
      )}
    </>
  )
}

function Ask({ prompt, answers, id, state }: PromptPageProps) {
  const { t } = useReader()
  return (
    <Form action={`/mapper/${prompt}`} state={state}>
      <input type="hidden" name="id" value={id} />
      <Field
        name="who"
        label={t(answers.length === 0 ? 'mapper.who' : 'mapper.who-else')}
        hint={t('mapper.who-hint', { example: t(`mapper.${prompt}-example`) })}
        autocomplete="off"
        // Nothing is typed where one goes on to the next prompt.
        required={false}
      />
      <FieldPair>
        <Field name="work" label={t('mapper.work')} optional autocomplete="off" />
        <Field name="place" label={t('mapper.place')} optional autocomplete="off" />
      </FieldPair>
      <Tie prompt={prompt} open={Boolean(state?.errors?.['howFound'])} />
      <ButtonRow>
        <Button kind="primary" name="go" value="more">
          {t('mapper.add')}
        </Button>
        <Button name="go" value="next">
          {t(answers.length === 0 ? 'mapper.skip' : 'mapper.next')}
        </Button>
        <a href="/contacts">{t('mapper.later')}</a>
      </ButtonRow>
    </Form>
  )
}

function Named({ answers }: { answers: Answer[] }) {
  const { t } = useReader()
  return (
    <Section title={t('mapper.named')} id="named">
      <Items>
        {answers.map(({ contactId, name, work }) => (
          <li key={contactId} id={`contact-${contactId}`}>
            <a href={`/contacts/${contactId}`}>{name}</a> {work && <span class="soft">· {work}</span>}
          </li>
        ))}
      </Items>
    </Section>
  )
}

/** What the prompt fills in: there to be changed, out of the way until then. */
function Tie({ prompt, open }: { prompt: Prompt; open: boolean }) {
  const { t } = useReader()
  return (
    <More summary={t('mapper.filled-in')} open={open}>
      <TextArea
        name="howFound"
        label={t('contacts.how-found')}
        hint={t('contacts.how-found-hint')}
        value={t(`mapper.${prompt}-found`)}
        optional
        rows={2}
      />
      <Select
        name="relationship"
        label={t('contacts.relationship')}
        value={proposedTie[prompt]}
        options={relationshipOptions(t)}
      />
    </More>
  )
}
