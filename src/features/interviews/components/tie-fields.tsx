import { relationshipOptions } from '../../contacts/index.ts'
import { type FormState, Select, useReader } from '../../../ui/index.ts'

/** The field that says how the seeker knows somebody. */
export const tieField = (contactId: string): string => `relationship:${contactId}`

interface TieFieldsProps {
  people: readonly { contactId: string; name: string }[]
  /** Its values name those of whom the chosen assignment asks. */
  state: FormState | undefined
}

/** How the seeker knows people, where an assignment asks: said in the form itself, nothing typed is left behind. */
export function TieFields({ people, state }: TieFieldsProps) {
  const { t } = useReader()
  return people
    .filter(({ contactId }) => state?.values && tieField(contactId) in state.values)
    .map(({ contactId, name }) => (
      <Select
        key={contactId}
        name={tieField(contactId)}
        label={t('interviews.how-known', { name })}
        hint={t('interviews.how-known-hint')}
        empty={t('contacts.relationship-unsaid')}
        options={relationshipOptions(t)}
      />
    ))
}
