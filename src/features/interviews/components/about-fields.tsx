/** What an interview is for: asked when it is planned, and again on its page. */
import { Field, type FormState, Select, TextArea, useReader } from '../../../ui/index.ts'
import { TieFields } from './tie-fields.tsx'

interface AboutFieldsProps {
  people: readonly { contactId: string; name: string }[]
  wish?: string
  aims: readonly { value: string; label: string }[]
  aim: string
  /** Names of the seeker's career fields, to choose from. */
  fieldNames: readonly string[]
  field: string
  state: FormState | undefined
}

export function AboutFields({ people, wish, aims, aim, fieldNames, field, state }: AboutFieldsProps) {
  const { t } = useReader()
  const isPanel = people.length > 1
  return (
    <>
      <TieFields people={people} state={state} />
      <TextArea
        name="wish"
        label={t(isPanel ? 'interviews.wish-panel' : 'interviews.wish')}
        hint={t(isPanel ? 'interviews.wish-hint-panel' : 'interviews.wish-hint')}
        optional
        value={wish}
        maxlength={2000}
      />
      {aims.length > 0 && (
        <Select
          name="aim"
          label={t('interviews.aim')}
          optional
          options={aims}
          value={aim}
          empty={t('interviews.aim-none')}
        />
      )}
      <Field
        name="field"
        label={t('interviews.field')}
        hint={fieldNames.length > 0 && t('fields.form-hint')}
        optional
        value={field}
        maxlength={200}
        suggestions={fieldNames}
        autocomplete="off"
      />
    </>
  )
}
