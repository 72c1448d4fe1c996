import anyAscii from 'any-ascii'
import { isUnspaced, plainText, unspaced } from '../../shared/text.ts'

// Takes a name apart into words that can be compared whatever their script, accents and case. Pure.

export interface NameWord {
  text: string
  role: 'given' | 'family'
}

export interface ComparedName {
  /** Lower case with accents, words with one space between: to tell "the same" from "the same but for accents". */
  written: string
  words: readonly NameWord[]
  /** `unspacedName`: 박지영 is that name whether its parts are known or not. */
  whole: string
  /** All given and all family words run together: "Mary Ann" and "Maryann" are equal. */
  given: string
  family: string
  /** The parts were guessed from the order of a whole name. */
  guessed: boolean
}

const titles = new Set(
  'mr mrs ms miss mx dr prof professor sir madam sr sra srta don dona herr frau ing lic'.split(' '),
)
const suffixes = new Set(
  'jr junior ii iii iv phd md mba msc bsc ma ba rn cpa esq jd dds pe pmp cfa edd'.split(' '),
)
const particles = new Set(
  'de da do dos das del la las los van von der den ter di du le al el bin ibn ben y e'.split(' '),
)

/** Plain lower-case Latin letters and digits, words with one space between, whatever the script. */
export function folded(text: string): string {
  const plain = anyAscii(text.normalize('NFC')).toLowerCase()
  return plain
    .replace(/['’`´.]/g, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
}

const wordsOf = (text: string) => folded(text).split(' ').filter(Boolean)

/** Titles and degrees say nothing about who it is, unless nothing else is left. */
function bare(words: string[]): string[] {
  const kept = words.filter((word, n) => !(titles.has(word) && n === 0) && !(suffixes.has(word) && n > 0))
  return kept.length > 0 ? kept : words
}

/** A whole name in its likely parts: "Family, Given", else the last word with the particles before it is the family. */
function split(name: string): { given: string[]; family: string[] } {
  const comma = name.indexOf(',')
  const after = comma === -1 ? [] : bare(wordsOf(name.slice(comma + 1)))
  if (comma > 0 && after.length > 0 && !after.every((word) => suffixes.has(word)))
    return { given: after, family: wordsOf(name.slice(0, comma)) }
  const words = bare(wordsOf(comma === -1 ? name : name.slice(0, comma)))
  if (words.length < 2) return { given: words, family: [] }
  let start = words.length - 1
  while (start > 1 && particles.has(words[start - 1]!)) start--
  return { given: words.slice(0, start), family: words.slice(start) }
}

/** A Chinese, Japanese or Korean name however its parts are set apart; '' of any other. */
export const unspacedName = (name: string): string => (isUnspaced(name) ? unspaced(plainText(name)) : '')

export function comparedName(person: {
  name: string
  given: string | null
  family: string | null
}): ComparedName {
  const known = Boolean(person.given || person.family)
  const { given, family } = known
    ? { given: bare(wordsOf(person.given ?? '')), family: bare(wordsOf(person.family ?? '')) }
    : split(person.name)
  const written = (known ? `${person.given ?? ''} ${person.family ?? ''}` : person.name)
    .normalize('NFC')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim()
  const part = (role: NameWord['role']) => (text: string) => ({ text, role })
  const weighty = (words: string[]) => {
    const without = words.filter((word) => !particles.has(word))
    return without.length > 0 ? without : words
  }
  return {
    written,
    words: [...weighty(given).map(part('given')), ...weighty(family).map(part('family'))],
    whole: unspacedName(person.name),
    given: given.join(''),
    family: family.join(''),
    guessed: !known,
  }
}

const sounds: readonly [RegExp, string][] = [
  [/sch|sh|ch|cz|tsch|zh|tch/g, 's'],
  [/ph/g, 'f'],
  [/ck|c(?=[aou]|[^aeiouy]|$)|q/g, 'k'],
  [/c|z/g, 's'],
  [/x/g, 'ks'],
  [/j(?=[aeiou])|y/g, 'i'],
  [/w/g, 'v'],
  [/dg?/g, 'd'],
  [/h/g, ''],
]

/**
 * What is left of a word when spellings that sound alike are one: Youssef and Yusuf, Katherine and Catherine,
 * Muhammad and Mohamed, Müller and Mueller.
 */
export function soundOf(word: string): string {
  let sound = word
  for (const [written, heard] of sounds) sound = sound.replace(written, heard)
  const first = /^[aeiou]/.test(sound) ? 'a' : ''
  return first + sound.replace(/[aeiou]+/g, '').replace(/(.)\1+/g, '$1')
}
