/** Who works together, as its form shows it. Pure. */
import type { Said } from '../../shared/merge.ts'

/** The name of a student's field. */
export const groupField = (studentId: string): string => `group:${studentId}`

/** What the fields say, each one group; '' for none. */
export const groupsSaid = (students: readonly { id: string }[], groups: ReadonlyMap<string, string>): Said =>
  Object.fromEntries(students.map(({ id }) => [groupField(id), groups.get(id) ?? '']))
