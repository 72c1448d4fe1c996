import { compare, compared, frequenciesOf, type Compared } from './compare.ts'
import type { Comparison, Person } from './duplicates.ts'
import { soundOf } from './names.ts'
import { nicknameLines } from './nicknames.ts'

// Finds who might be the same person among many, comparing only those who have something in common. Pure.

export interface FoundPair extends Comparison {
  one: string
  other: string
}

/** Most people who may share a weak key: those who share "Maria" are not all compared with each other. */
const most = { strong: 60, weak: 40 } as const

/** Everyone who might be someone else of them, surest first. */
export function findPairs(people: readonly Person[]): FoundPair[] {
  const all = people.map(compared)
  const known = frequenciesOf(all)
  const found: FoundPair[] = []
  for (const [one, other] of candidates(all)) {
    const comparison = compare(one, other, known)
    if (comparison.level !== 'no') found.push({ one: one.id, other: other.id, ...comparison })
  }
  return found.sort((a, b) => b.bits - a.bits)
}

/** Pairs with something in common, each once. */
export function* candidates(all: readonly Compared[]): Generator<readonly [Compared, Compared]> {
  const blocks = new Map<string, number[]>()
  for (const [n, person] of all.entries())
    for (const key of new Set(keysOf(person))) {
      const block = blocks.get(key)
      if (block) block.push(n)
      else blocks.set(key, [n])
    }
  const seen = new Set<number>()
  for (const [key, block] of blocks) {
    if (block.length < 2 || block.length > (key.startsWith('!') ? most.strong : most.weak)) continue
    for (let i = 0; i < block.length; i++)
      for (let j = i + 1; j < block.length; j++) {
        const pair = block[i]! * all.length + block[j]!
        if (seen.has(pair)) continue
        seen.add(pair)
        yield [all[block[i]!]!, all[block[j]!]!]
      }
  }
}

/** What a person can be looked up by; `!` marks what is strong by itself. */
export function* keysOf(person: Compared): Generator<string> {
  const { name, organization, emails, phones, profile, address } = person
  if (profile) yield `!profile ${profile}`
  for (const email of emails) {
    yield `!email ${email}`
    yield `mailbox ${email.slice(0, email.lastIndexOf('@'))}`
  }
  for (const phone of phones) yield `!phone ${phone}`
  const words = name.words.map((word) => word.text)
  if (words.length > 0) yield `!name ${words.toSorted().join(' ')}`
  if (name.whole) yield `!name ${name.whole}`
  yield* nameKeys(person)
  if (organization.text) for (const word of words) yield `work ${organization.text} ${soundOf(word)}`
  if (!address) return
  for (const where of [
    address.postcode,
    address.city,
    address.number && address.lines[0] && `${address.number} ${address.lines[0].slice(0, 5)}`,
  ]) {
    if (!where) continue
    for (const word of words) {
      yield `place ${where} ${word.slice(0, 3)}`
      yield `place ${where} ${soundOf(word)}`
    }
    yield `number ${where} ${address.number}`
  }
  for (const line of address.lines) yield `line ${line.slice(0, 8)} ${address.number}`
  for (const line of address.lines)
    for (const word of words) yield `line ${line.slice(0, 5)} ${soundOf(word)}`
}

/** Two words of a name by their sound, either way round; a given name also by what its short forms have in common. */
function* nameKeys({ name }: Compared): Generator<string> {
  const sounds = name.words.map((word) => ({ ...word, sound: soundOf(word.text) }))
  for (const [n, one] of sounds.entries())
    for (const other of sounds.slice(n + 1)) {
      yield `sounds ${[one.sound, other.sound].toSorted().join(' ')}`
      yield `start ${[one.text.slice(0, 4), other.text.slice(0, 4)].toSorted().join(' ')}`
      yield `initial ${one.text[0]} ${other.text}`
      yield `initial ${other.text[0]} ${one.text}`
      if (one.role === 'given')
        for (const line of nicknameLines(one.text)) yield `nickname ${line} ${other.text}`
    }
}
