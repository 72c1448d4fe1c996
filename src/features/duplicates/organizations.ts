import { editDistance } from '../../shared/edit-distance.ts'
import { folded } from './names.ts'

// Whether two ways of writing an organization mean the same one. Pure.

const legal = new Set(
  'inc incorporated llc llp ltd limited corp corporation co company plc gmbh ag sa sl srl bv nv pty group holdings the of and for at de la el del y'.split(
    ' ',
  ),
)

export interface ComparedOrganization {
  /** Words that tell it apart, with one space between. */
  text: string
  /** First letters: "University of California Los Angeles" is UCLA. */
  initials: string
}

export function comparedOrganization(organization: string): ComparedOrganization {
  const all = folded(organization).split(' ').filter(Boolean)
  const kept = all.filter((word) => !legal.has(word))
  const words = kept.length > 0 ? kept : all
  return { text: words.join(' '), initials: words.length > 2 ? words.map((word) => word[0]).join('') : '' }
}

/** `same`, `alike` (a typo, a part of the other, its initials), or `different`. */
export function organizationsMeet(
  one: ComparedOrganization,
  other: ComparedOrganization,
): 'same' | 'alike' | 'different' {
  if (one.text === other.text) return 'same'
  if (one.initials === other.text || other.initials === one.text) return 'alike'
  const [shorter, longer] =
    one.text.length <= other.text.length ? [one.text, other.text] : [other.text, one.text]
  if (
    shorter.length >= 5 &&
    (` ${longer} `.includes(` ${shorter} `) || longer.replaceAll(' ', '') === shorter.replaceAll(' ', ''))
  )
    return 'alike'
  const limit = shorter.length >= 10 ? 2 : shorter.length >= 6 ? 1 : 0
  return limit > 0 && editDistance(one.text, other.text, limit) <= limit ? 'alike' : 'different'
}
