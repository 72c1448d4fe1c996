/** Who works together, as its form shows it. Pure. */
import type { Said } from '../../shared/merge.ts'

/** How the fields' names begin; the account's id follows. */
export const groupPrefix = 'group:'

/** Characters of a group's name. Our choice. */
export const longestGroup = 100

/** By what a group is known, however it is typed: spaces and capitals make no other. */
export const groupKey = (name: string): string =>
  name.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim()

/** The name of a student's field. */
export const groupField = (studentId: string): string => `${groupPrefix}${studentId}`

/** What the fields say, each one group; '' for none. */
export const saidOf = (students: readonly { id: string }[], groups: ReadonlyMap<string, string>): Said =>
  Object.fromEntries(students.map(({ id }) => [groupField(id), groups.get(id) ?? '']))
