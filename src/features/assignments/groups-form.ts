/** Who works together, as its form shows it. Pure. */
import type { FormValues } from '../../shared/merge.ts'

/** How the fields' names begin; the account's id follows. */
export const groupPrefix = 'group:'

/** Characters of a group's name. Our choice. */
export const longestGroup = 100

/** By what a group is known, however it is typed: spaces and capitals make no other. */
export const groupKey = (name: string): string =>
  name.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim()

/**
 * Names for groups that are taken over from another assignment and whose own name stands here for others: a group here of
 * which nobody is in the one of that name there.
 * @param theirs the groups there, by student
 * @param own the groups here, by student
 * @returns by `groupKey`; nothing for those that keep their name
 */
export function freeNames(
  names: ReadonlySet<string>,
  theirs: ReadonlyMap<string, string>,
  own: ReadonlyMap<string, string>,
): Map<string, string> {
  const used = new Set([...theirs.values(), ...own.values()].map(groupKey))
  const free = new Map<string, string>()
  for (const name of names) {
    const key = groupKey(name)
    const here = [...own].filter(([, other]) => groupKey(other) === key)
    if (free.has(key) || here.length === 0) continue
    if (here.some(([student]) => groupKey(theirs.get(student) ?? '') === key)) continue
    const numbered = (n: number) => `${name.slice(0, longestGroup - 6)} (${n})`
    let n = 2
    while (used.has(groupKey(numbered(n)))) n++
    used.add(groupKey(numbered(n)))
    free.set(key, numbered(n))
  }
  return free
}

/** The name of a student's field. */
export const groupField = (studentId: string): string => `${groupPrefix}${studentId}`

/** What the fields say, each one group; '' for none. */
export const formValuesOf = (
  students: readonly { id: string }[],
  groups: ReadonlyMap<string, string>,
): FormValues => Object.fromEntries(students.map(({ id }) => [groupField(id), groups.get(id) ?? '']))

/** Groups that a word about them names one by one: it goes along in a cookie, which a browser drops where it is too long. */
const namedOneByOne = 5

/** Names for one sentence, and how many more there are. */
export const firstNames = (names: readonly string[]): { names: string; more: number } => ({
  names: names.slice(0, namedOneByOne).join(', '),
  more: Math.max(0, names.length - namedOneByOne),
})
