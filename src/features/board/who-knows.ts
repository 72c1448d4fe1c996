import { searchText } from '../../shared/text.ts'
import { contactName } from '../contacts/index.ts'

// Whether somebody on one's own list may be whom a classmate looks for. Shown to the list's owner alone.

export interface Acquaintance {
  id: string
  name: string
  description: string
  title: string
  organization: string
}

export interface Suggestion {
  id: string
  name: string
  /** What of the contact met the ask, as it is written on the list. */
  because: string
}

/** Words that say nothing about who is looked for, in both languages. */
const empty = new Set(
  'who with that this have know knows anybody someone somebody works work working would like talk talking person people about from near because para con que una unos persona alguien trabaja conoce conozco hablar sobre cerca porque quien quiero como'.split(
    ' ',
  ),
)
const shortest = 4
/** Suggestions at most. Our choice: more is a list nobody reads. */
const most = 3

/** "therapists" and "therapist" are one, and so are "nurse" and "nursing". */
const stem = (word: string) => word.slice(0, Math.max(shortest, Math.min(word.length - 2, 7)))

/** The words of an ask that can find somebody. */
export const wordsOf = (ask: string): string[] => [
  ...new Set(
    searchText(ask)
      .split(' ')
      .filter((word) => word.length >= shortest && !empty.has(word))
      .map(stem),
  ),
]

/**
 * The best few of one's own contacts for an ask: those whose title, description or organization holds its words.
 * @param ask whom somebody looks for, in their words
 */
export function suggestFrom(ask: string, contacts: readonly Acquaintance[]): Suggestion[] {
  const wanted = wordsOf(ask)
  if (wanted.length === 0) return []
  return contacts
    .map((contact) => {
      const fields = [contact.title, contact.description, contact.organization].filter(Boolean)
      const met = fields.map((field) => {
        const stems = new Set(searchText(field).split(' ').map(stem))
        return wanted.filter((word) => stems.has(word)).length
      })
      const best = met.indexOf(Math.max(0, ...met))
      return { contact, hits: met.reduce((sum, n) => sum + n, 0), because: fields[best] ?? '' }
    })
    .filter(({ hits }) => hits > 0)
    .sort((one, other) => other.hits - one.hits || one.contact.name.localeCompare(other.contact.name))
    .slice(0, most)
    .map(({ contact, because }) => ({ id: contact.id, name: contactName(contact), because }))
}
