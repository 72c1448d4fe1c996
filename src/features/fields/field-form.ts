/** A field as its form shows it, under the names of the form's fields. Pure. */
import type { Holds, Said } from '../../shared/merge.ts'
import type { FieldInput } from './fields.schema.ts'

/** What stands above each field of the form. */
export const labels = {
  name: 'fields.name',
  place: 'fields.place',
  school: 'fields.school',
  about: 'fields.about',
} as const

/** What the fields of the form say. */
export const saidOf = ({ name, place, school, about }: FieldInput) =>
  ({ name, place, school, about }) satisfies Said

/** What each field of the form holds, for `mergeSaid`. */
export const holdsOf = (name: string): Holds => (name === 'about' ? 'text' : 'one')
