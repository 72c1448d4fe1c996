import { editDistance } from '../../shared/edit-distance.ts'
import type { Evidence, EvidenceCode } from './duplicates.ts'
import type { Frequencies } from './frequencies.ts'
import { soundOf, type ComparedName, type NameWord } from './names.ts'
import { isKnownGivenName, sameByNickname } from './nicknames.ts'
import { jaroWinkler } from './similarity.ts'

// What two names say about their bearers: word against word, in any order, the rarer the weightier. Pure.

/** Bits against, found by trying on labelled people; see docs/duplicates.md. */
const against = {
  given: -6,
  family: -5.5,
  middle: -2.5,
  /** A word more on one side: a middle name, a second surname. */
  extra: -0.7,
  /** Given name in the place of the family name. */
  order: -2.5,
  guessedOrder: -1,
} as const

type Likeness = { code: EvidenceCode; bits: number }

/** How much two words of a name speak for one person, or undefined where they are different names. */
export function likenessOfWords(one: NameWord, other: NameWord, known: Frequencies): Likeness | undefined {
  const [a, b] = [one.text, other.text]
  const rarity = () => Math.min(known.rarity('name', a), known.rarity('name', b))
  if (a === b) return sameWord(a, known)
  if (a.length === 1 || b.length === 1)
    return a[0] === b[0] && one.role === other.role ? { code: 'name-initial', bits: 2.5 } : undefined
  if (one.role === 'given' && other.role === 'given' && sameByNickname(a, b))
    return { code: 'name-nickname', bits: Math.max(1, rarity() - 3) }
  const cost = misspelling(one, other, known)
  return cost === undefined ? undefined : { code: 'name-spelling', bits: Math.max(0.5, rarity() - cost) }
}

const sameWord = (text: string, known: Frequencies): Likeness => ({
  code: 'name-same',
  bits: text.length === 1 ? 2 : known.rarity('name', text),
})

/** Bits that a difference in spelling takes away, or undefined where it is another word. */
function misspelling(one: NameWord, other: NameWord, known: Frequencies): number | undefined {
  const [a, b] = [one.text, other.text]
  const longest = Math.max(a.length, b.length)
  const given = one.role === 'given' && other.role === 'given'
  if (given && (twoNames(a, b) || twoGenders(a, b))) return undefined
  const likeness = jaroWinkler(a, b)
  const bothNames = isName(one, known) && isName(other, known)
  if (longest >= 4 && likeness >= 0.75 && soundOf(a) === soundOf(b)) return bothNames ? 4 : 2.5
  // Two that several people bear are rather two names than one misspelled.
  if (bothNames && given) return undefined
  const doubt = bothNames ? 4 : 0
  const steps = editDistance(a, b, 3)
  if (steps === 1 && longest >= 4) return 3 + doubt
  if (steps === 1 && longest === 3) return 5 + doubt
  if (steps === 2 && longest >= 6) return 4.5 + doubt
  if (steps === 2 && longest >= 4 && a[0] === b[0]) return 7 + doubt
  if (steps === 3 && longest >= 7 && likeness >= 0.8) return 7 + doubt
  // Cut short, or run together with something else: "Mitch" of "Mitchellstreet".
  if (Math.min(a.length, b.length) >= 5 && (a.startsWith(b) || b.startsWith(a))) return 4 + doubt
  return undefined
}

/** John and Joan are a letter apart and two names all the same. */
const twoNames = (a: string, b: string) => isKnownGivenName(a) && isKnownGivenName(b)

/** Julio and Julia, Daniel and Daniela: a last letter that tells a brother from a sister. */
function twoGenders(a: string, b: string): boolean {
  if (a === `${b}a` || b === `${a}a`) return true
  const [last, otherLast] = [a.at(-1), b.at(-1)]
  return (
    a.slice(0, -1) === b.slice(0, -1) && [last, otherLast].every((letter) => letter === 'a' || letter === 'o')
  )
}

const isName = ({ text, role }: NameWord, known: Frequencies): boolean =>
  known.count('name', text) > 3 || (role === 'given' && isKnownGivenName(text))

/** The evidence of two names; none where one of them is unknown. */
export function nameEvidence(one: ComparedName, other: ComparedName, known: Frequencies): Evidence[] {
  if (one.words.length === 0 || other.words.length === 0) return []
  // Written in Latin letters, the parts of one side would be other words than the whole of the other.
  if (one.whole !== '' && one.whole === other.whole) {
    const [here, there] = [one, other].map(({ words }) =>
      words.map(({ text }) => ({ ...sameWord(text, known), one: text, other: text })),
    )
    return settle(total(here!) < total(there!) ? here! : there!, one, other)
  }
  const apart = pairUp(one.words, other.words, known, one.guessed || other.guessed)
  if (apart.every((item) => item.code === 'name-same')) return settle(apart, one, other)
  const joined = pairUp(runTogether(one), runTogether(other), known, one.guessed || other.guessed)
  return settle(total(joined) > total(apart) ? joined : apart, one, other)
}

const total = (evidence: readonly Evidence[]) => evidence.reduce((sum, item) => sum + item.bits, 0)

function runTogether(name: ComparedName): NameWord[] {
  const words: NameWord[] = [
    { text: name.given, role: 'given' },
    { text: name.family, role: 'family' },
  ]
  return words.filter((word) => word.text !== '')
}

/** Pairs each word with the likest of the other name, the likest pair first; then judges what is left over. */
function pairUp(
  ones: readonly NameWord[],
  others: readonly NameWord[],
  known: Frequencies,
  guessed: boolean,
): Evidence[] {
  const pairs = ones.flatMap((one) =>
    others.flatMap((other) => {
      const likeness = likenessOfWords(one, other, known)
      return likeness ? [{ one, other, ...likeness, crossed: one.role !== other.role }] : []
    }),
  )
  pairs.sort((x, y) => y.bits - x.bits + (Number(x.crossed) - Number(y.crossed)) * 3)
  const [left, right] = [new Set(ones), new Set(others)]
  const found: Evidence[] = []
  let crossed = false
  for (const pair of pairs) {
    if (!left.has(pair.one) || !right.has(pair.other)) continue
    left.delete(pair.one)
    right.delete(pair.other)
    crossed ||= pair.crossed
    found.push({ code: pair.code, bits: pair.bits, one: pair.one.text, other: pair.other.text })
  }
  if (crossed) found.push({ code: 'name-order', bits: guessed ? against.guessedOrder : against.order })
  return [...found, ...leftOver({ ones, others, left, right, alone: found.length === 0 })]
}

interface LeftOver {
  ones: readonly NameWord[]
  others: readonly NameWord[]
  left: Set<NameWord>
  right: Set<NameWord>
  /** Nothing of the two names is alike. */
  alone: boolean
}

function leftOver({ ones, others, left, right, alone }: LeftOver): Evidence[] {
  const apart = Math.min(left.size, right.size)
  const extra = Math.max(left.size, right.size) - apart
  const found: Evidence[] = []
  if (apart > 0) {
    const [one, other] = [[...left], [...right]]
    const firstGiven = (words: readonly NameWord[]) => words.find((word) => word.role === 'given')
    const givenApart = left.has(firstGiven(ones)!) && right.has(firstGiven(others)!)
    const familyApart =
      !ones.some((word) => word.role === 'family' && !left.has(word)) &&
      one.some((word) => word.role === 'family') &&
      other.some((word) => word.role === 'family')
    const oneHasNone = !firstGiven(ones) || !firstGiven(others)
    if (givenApart || (alone && !oneHasNone))
      found.push({ code: 'given-different', bits: against.given, one: one[0]!.text, other: other[0]!.text })
    if (familyApart)
      found.push({
        code: 'family-different',
        bits: against.family,
        one: one.at(-1)!.text,
        other: other.at(-1)!.text,
      })
    if (found.length === 0) found.push({ code: 'name-rest', bits: against.middle * apart })
  }
  if (extra > 0) found.push({ code: 'name-rest', bits: against.extra * extra })
  return found
}

/** One name, said once: words that agree are one piece of evidence. */
function settle(evidence: Evidence[], one: ComparedName, other: ComparedName): Evidence[] {
  const same = evidence.filter((item) => item.code === 'name-same')
  const rest = evidence.filter((item) => item.code !== 'name-same')
  if (same.length === 0) return rest
  const accents = rest.length === 0 && one.written !== other.written
  const code = accents ? 'name-form' : rest.length === 0 ? 'name-same' : 'name-part'
  const shared = same.map((item) => item.one).join(' ')
  return [{ code, bits: total(same), one: shared, other: shared }, ...rest]
}
