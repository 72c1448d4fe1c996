/** A field as its form shows it, under the names of the form's fields. Pure. */
import type { MergeKind, FormValues } from '../../shared/merge.ts'
import type { FieldInput } from './fields.schema.ts'

/** What stands above each field of the form. */
export const labels = {
  name: 'fields.name',
  place: 'fields.place',
  school: 'fields.school',
  about: 'fields.about',
} as const

/** What the fields of the form say. */
export const formValuesOf = ({ name, place, school, about }: FieldInput) =>
  ({ name, place, school, about }) satisfies FormValues

/** What each field of the form holds, for `mergeFormValues`. */
export const mergeKindOf = (name: string): MergeKind => (name === 'about' ? 'text' : 'one')
