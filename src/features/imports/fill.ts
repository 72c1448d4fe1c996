import { phoneIdentity } from '../../shared/phones.ts'
import { plainText } from '../../shared/text.ts'
import { longest, workFits } from '../contacts/index.ts'
import { emailIdentity, linkIdentity } from './cells.ts'
import type { ImportedContact } from './imports.ts'

// Which of two names says more, and what a second row of one person adds to the first. Pure.

/** Whether a name has every word of another; a word also stands for its initial, never the other way round. */
function hasAllOf(name: string, other: string): boolean {
  const words = plainText(name).split(' ')
  const asked = plainText(other).split(' ').filter(Boolean)
  const take = (fits: (word: string) => boolean) => {
    const at = words.findIndex(fits)
    if (at !== -1) words.splice(at, 1)
    return at !== -1
  }
  const rest = asked.filter((one) => !take((word) => word === one))
  return rest.every((one) => [...one].length === 1 && take((word) => word.startsWith(one)))
}

const marks = (name: string): number => name.normalize('NFD').match(/\p{M}/gu)?.length ?? 0

const isOneCase = (name: string): boolean => name === name.toLowerCase() || name === name.toUpperCase()

/** Of two names of the same words, one that lost its accents, "Ruiz, Ana" and ANA RUIZ are the worse. */
const isWorse = (name: string, other: string): boolean =>
  marks(name) < marks(other) ||
  (name.includes(',') && !other.includes(',')) ||
  (isOneCase(name) && !isOneCase(other))

/** Whether a name says all that another says, and more or better. */
function isFuller(name: string, than: string): boolean {
  if (!hasAllOf(name, than)) return false
  return !hasAllOf(than, name) || (isWorse(than, name) && !isWorse(name, than))
}

/**
 * Whether a name of a file may stand in the place of one that is there: only a fuller one. One of other words is a new
 * name where the profile says that it is the same person's.
 */
export const mayReplaceName = (name: string, there: string, sameProfile: boolean): boolean =>
  isFuller(name, there) || (sameProfile && !hasAllOf(name, there) && !hasAllOf(there, name))

/** The values that are not there yet, in whatever spelling; each once. */
export function missing(found: readonly string[], there: readonly string[], key: (text: string) => string) {
  const known = new Set(there.map(key))
  return found.filter((value) => {
    const isNew = !known.has(key(value))
    known.add(key(value))
    return isNew
  })
}

/** Adds to a row what another of the same person says beyond it. */
export function fillFrom(row: ImportedContact, other: ImportedContact): void {
  if (row.name === '' ? other.name !== '' : isFuller(other.name, row.name)) {
    row.name = other.name
    const { given, family } = other
    delete row.description
    delete row.given
    delete row.family
    Object.assign(row, { ...(given && { given }), ...(family && { family }) })
  }
  if (workFits(row, other)) {
    row.organization ||= other.organization
    row.title ||= other.title
  }
  row.url ||= other.url
  row.connectedOn ||= other.connectedOn
  row.emails = added(row.emails, other.emails, emailIdentity)
  row.phones = added(row.phones, other.phones, phoneIdentity)
  const links = missing(other.links ?? [], [row.url, ...(row.links ?? [])], linkIdentity)
  if (links.length > 0) row.links = added(row.links ?? [], links, linkIdentity)
  for (const field of ['howFound', 'why', 'notes', 'key', 'ledBy'] as const)
    if (!row[field] && other[field]) row[field] = other[field]
  if (!row.relationship && other.relationship) row.relationship = other.relationship
}

/** @returns what is there and what is missing, no more than one person may have, unless they have more already */
export function added(there: string[], found: readonly string[], key: (text: string) => string): string[] {
  return [...there, ...missing(found, there, key)].slice(0, Math.max(there.length, longest.reach))
}
