import type { SeekerId } from '../accounts/index.ts'

/** Which field, of whom: what everything inside a field is found by. */
export interface FieldKey {
  seeker: SeekerId
  fieldId: string
}
