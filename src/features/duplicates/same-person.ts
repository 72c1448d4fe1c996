import type { Person } from './duplicates.ts'
import { Frequencies } from './frequencies.ts'
import { nameEvidence } from './name-evidence.ts'
import { comparedName, folded, unspacedName } from './names.ts'
import { comparedOrganization } from './organizations.ts'

// What an import asks when it meets somebody: are these two one person? Its answers depend on the two alone and not
// on who else is listed, so that the same file meets the same people again. Pure.

type Named = Pick<Person, 'name' | 'given' | 'family'>

const nobody = new Frequencies()

/**
 * Whether two names speak against one person: another given name, or nothing alike. A word that is nearly one in the
 * other's other place, as Ben and the end of Lindqvist-Berg, is nothing alike; nor are Chinese characters that sound so.
 */
export function namesDisagree(one: Named, other: Named): boolean {
  if (haveOtherCharacters(one, other)) return true
  const codes = nameEvidence(comparedName(one), comparedName(other), nobody).map((item) => item.code)
  const isFarFetched =
    codes.includes('name-order') && codes.every((code) => farFetched.has(code)) && codes.includes('name-rest')
  return (
    isFarFetched ||
    codes.includes('given-different') ||
    codes.includes('family-different') ||
    areFatherAndSon(one, other)
  )
}

const generations: Readonly<Record<string, string>> = {
  jr: 'ii',
  junior: 'ii',
  hijo: 'ii',
  filho: 'ii',
  ii: 'ii',
  sr: 'i',
  senior: 'i',
  padre: 'i',
  pai: 'i',
  iii: 'iii',
  iv: 'iv',
}

/** "Juan Ruiz Sr." and "Juan Ruiz Jr.", who may well share a mailbox. */
function areFatherAndSon(one: Named, other: Named): boolean {
  const [first, second] = [one, other].map(({ name }) => generations[folded(name).split(' ').at(-1) ?? ''])
  return first !== undefined && second !== undefined && first !== second
}

const farFetched = new Set(['name-spelling', 'name-order', 'name-rest'])

/**
 * Whether two names are one, however written: accents, order and short forms aside, every word of both. Chinese
 * characters that sound alike are other names.
 */
export function namesAgree(one: Named, other: Named): boolean {
  if (haveOtherCharacters(one, other)) return false
  const evidence = nameEvidence(comparedName(one), comparedName(other), nobody)
  const forms = new Set(['name-same', 'name-form', 'name-part', 'name-nickname', 'name-order'])
  return evidence.length > 0 && evidence.every((item) => forms.has(item.code))
}

/** 王伟 and 汪玮, which sound alike; by the same measure also one name in traditional and in simplified characters. */
function haveOtherCharacters(one: Named, other: Named): boolean {
  const [first, second] = [characters(one.name), characters(other.name)]
  return first !== '' && second !== '' && first !== second
}

const han = /^[\p{Script=Han}\s·]+$/u

/** A name in Chinese characters alone, in whatever order; '' where it has others. */
const characters = (name: string): string =>
  han.test(name) ? [...name.replace(/[\s·]+/g, '')].sort().join('') : ''

/** Name and organization in one form, by which to look somebody up; '' where either is not known. */
export function nameAndWork(person: Pick<Person, 'name' | 'organization'>): string {
  if (person.name === '' || person.organization === '') return ''
  const { name } = person
  const called = characters(name) || folded(unspacedName(name) || name)
  return `${called}\n${comparedOrganization(person.organization).text}`
}
