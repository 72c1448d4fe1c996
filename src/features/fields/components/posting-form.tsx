import {
  Button,
  ButtonRow,
  Field,
  FieldPair,
  Form,
  TextArea,
  useReader,
  type FormState,
} from '../../../ui/index.ts'
import type { Posting } from '../fields.ts'

export interface PostingFormProps {
  action: string
  submit: string
  posting?: Posting
  /** The identifier a new posting will have, so that sending the form twice makes one. */
  id?: string
  /** The posting beside which it is to be added although both say the same. */
  again?: string | undefined
  state?: FormState
}

/** A posting's text with where it is from: the text first, since the rest is often in it. */
export function PostingForm({ action, submit, posting, id, again, state }: PostingFormProps) {
  const { t } = useReader()
  return (
    <Form action={action} state={state}>
      {id && <input type="hidden" name="id" value={id} />}
      {again && <input type="hidden" name="again" value={again} />}
      <TextArea
        name="pasted"
        size="large"
        class="posting-paste"
        label={t('fields.posting-text')}
        hint={t('fields.posting-text-hint')}
        required={false}
        value={posting?.text}
      />
      <FieldPair>
        <Field
          name="title"
          label={t('fields.posting-title')}
          hint={t('fields.posting-title-hint')}
          optional
          value={posting?.title}
          autocomplete="off"
        />
        <Field
          name="organization"
          label={t('fields.posting-organization')}
          optional
          value={posting?.organization}
          autocomplete="off"
        />
      </FieldPair>
      <Field
        name="link"
        label={t('fields.posting-link')}
        optional
        value={posting?.link}
        autocomplete="off"
        inputmode="url"
      />
      <ButtonRow>
        <Button kind={posting ? 'plain' : 'primary'}>{submit}</Button>
      </ButtonRow>
    </Form>
  )
}
