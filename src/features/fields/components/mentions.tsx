import { plainText } from '../../../shared/text.ts'
import {
  ActionForm,
  Badge,
  Button,
  ButtonRow,
  Field,
  FieldPair,
  Form,
  Select,
  useReader,
  type FormState,
} from '../../../ui/index.ts'
import { qualificationTypes, strengths, type Mention, type QualificationType } from '../fields.ts'

/** A mention with what the field calls the qualification. */
export interface ShownMention extends Mention {
  text: string
  type: QualificationType
}

/** The sentence of a posting, with the posting's own words marked in it. A line that is nothing else says no more. */
export function Quotation({ wording, sentence }: Pick<Mention, 'wording' | 'sentence'>) {
  if (sentence === '' || plainText(sentence) === plainText(wording)) return null
  const at = wording === '' ? -1 : sentence.indexOf(wording)
  return (
    <q class="posting-quote small soft">
      {at < 0 ? (
        sentence
      ) : (
        <>
          {sentence.slice(0, at)}
          <mark>{wording}</mark>
          {sentence.slice(at + wording.length)}
        </>
      )}
    </q>
  )
}

export function StrengthBadge({ strength }: Pick<Mention, 'strength'>) {
  const { t } = useReader()
  return <Badge kind={strength === 'required' ? 'accent' : 'plain'}>{t(`fields.strength-${strength}`)}</Badge>
}

export interface MentionFormProps {
  action: string
  submit: string
  mention?: ShownMention
  state?: FormState | undefined
}

/** A qualification by hand: what, of which kind, how strongly. */
export function MentionForm({ action, submit, mention, state }: MentionFormProps) {
  const { t } = useReader()
  const prefix = `mention-${mention?.id ?? 'new'}`
  const id = (name: string) => (state ? undefined : `${prefix}-${name}`)
  return (
    <Form action={action} state={state}>
      <Field
        name="text"
        id={id('text')}
        label={t('fields.qualification-text')}
        hint={t(mention ? 'fields.change-name-hint' : 'fields.qualification-hint')}
        value={mention?.text}
        autocomplete="off"
      />
      <FieldPair>
        <Select
          name="type"
          id={id('type')}
          label={t('fields.qualification-type')}
          value={mention?.type ?? 'skill'}
          options={qualificationTypes.map((value) => ({ value, label: t(`fields.type-${value}`) }))}
        />
        <Select
          name="strength"
          id={id('strength')}
          label={t('fields.qualification-strength')}
          value={mention?.strength ?? 'required'}
          options={strengths.map((value) => ({ value, label: t(`fields.strength-${value}`) }))}
        />
      </FieldPair>
      <ButtonRow>
        <Button>{submit}</Button>
      </ButtonRow>
    </Form>
  )
}

/** Takes a qualification out of a posting, or puts it back. */
export function DecideButton({ at, text, to }: { at: string; text: string; to: 'reject' | 'restore' }) {
  const { t } = useReader()
  return (
    <ActionForm action={`${at}/${to}`}>
      <Button size="small" kind="quiet" {...(to === 'reject' && { icon: 'cross' as const })}>
        {t(to === 'reject' ? 'fields.leave-out' : 'fields.put-back')}
        <span class="hidden-text">: {text}</span>
      </Button>
    </ActionForm>
  )
}
