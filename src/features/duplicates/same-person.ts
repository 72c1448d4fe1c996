import type { Person } from './duplicates.ts'
import { Frequencies } from './frequencies.ts'
import { nameEvidence } from './name-evidence.ts'
import { comparedName, folded } from './names.ts'
import { comparedOrganization } from './organizations.ts'

// What an import asks when it meets somebody: are these two one person? Its answers depend on the two alone and not
// on who else is listed, so that the same file meets the same people again. Pure.

type Named = Pick<Person, 'name' | 'given' | 'family'>

const nobody = new Frequencies()

/**
 * Whether two names speak against one person: another given name, or nothing alike. A word that is nearly one in the
 * other's other place, as Ben and the end of Lindqvist-Berg, is nothing alike.
 */
export function namesDisagree(one: Named, other: Named): boolean {
  const codes = nameEvidence(comparedName(one), comparedName(other), nobody).map((item) => item.code)
  const isFarFetched =
    codes.includes('name-order') && codes.every((code) => farFetched.has(code)) && codes.includes('name-rest')
  return isFarFetched || codes.includes('given-different') || codes.includes('family-different')
}

const farFetched = new Set(['name-spelling', 'name-order', 'name-rest'])

/** Whether two names are one, however written: accents, order and short forms aside, every word of both. */
export function namesAgree(one: Named, other: Named): boolean {
  const evidence = nameEvidence(comparedName(one), comparedName(other), nobody)
  const forms = new Set(['name-same', 'name-form', 'name-part', 'name-nickname', 'name-order'])
  return evidence.length > 0 && evidence.every((item) => forms.has(item.code))
}

/** Name and organization in one form, by which to look somebody up; '' where either is not known. */
export function nameAndWork(person: Pick<Person, 'name' | 'organization'>): string {
  if (person.name === '' || person.organization === '') return ''
  return `${folded(person.name)}\n${comparedOrganization(person.organization).text}`
}
