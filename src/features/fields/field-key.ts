import type { SeekerId } from '../accounts/index.ts'

/** Which field, of whom: what everything inside a field is found by. */
export interface FieldKey {
  seeker: SeekerId
  fieldId: string
}

/** A posting in a field. */
export interface PostingKey extends FieldKey {
  postingId: string
}

/** The columns in which whatever is inside a field says so. */
export const ofField = ({ seeker, fieldId }: FieldKey) => ({ seeker_id: seeker, field_id: fieldId })
