import { editDistance } from '../../shared/edit-distance.ts'
import type { Address, Evidence, EvidenceCode } from './duplicates.ts'
import type { Frequencies } from './frequencies.ts'
import { folded } from './names.ts'
import { piecesInCommon } from './similarity.ts'

// What two postal addresses say about who lives there. Only files with addresses have this evidence. Pure.

export interface ComparedAddress {
  /** House number and the like; '' where there is none. */
  number: string
  /** Lines without spaces, in whichever order. */
  lines: readonly string[]
  city: string
  postcode: string
  state: string
}

const compact = (text: string) => folded(text).replaceAll(' ', '')

export function comparedAddress(address: Address): ComparedAddress {
  const street = folded(address.street)
  const inStreet = /^(\d+[a-z]?) |(?:^| )(\d+[a-z]?)$/.exec(street)
  const number = compact(address.number) || (inStreet?.[1] ?? inStreet?.[2] ?? '')
  const withoutNumber = address.number ? street : street.replace(inStreet?.[0] ?? '', ' ')
  return {
    number,
    lines: [withoutNumber.replaceAll(' ', ''), compact(address.line)].filter(Boolean),
    city: compact(address.city),
    postcode: compact(address.postcode),
    state: compact(address.state),
  }
}

/** Bits against. Found by trying on labelled people; people move, and lines are left out or swapped. */
const against = { number: -1.5, line: -2.5, city: -2, postcode: -2, state: -1.5 } as const

/** How alike, from 0 to 1, two compact texts are; below 0.6 they are different. */
function alike(one: string, other: string): number {
  if (one === other) return 1
  const longest = Math.max(one.length, other.length)
  const steps = editDistance(one, other, 3)
  const bySteps = steps <= 3 && longest >= 5 ? 1 - steps / longest : 0
  return Math.max(bySteps, piecesInCommon(one, other))
}

export function addressEvidence(
  one: ComparedAddress,
  other: ComparedAddress,
  known: Frequencies,
): Evidence[] {
  const street = numberBits(one.number, other.number, known) + lineBits(one.lines, other.lines, known)
  const bits = street + placeBits(one, other, known)
  if (bits === 0) return []
  return [{ code: codeOf(one, other, { street, bits }), bits }]
}

/** The town alone is no address: many live there. */
function codeOf(
  one: ComparedAddress,
  other: ComparedAddress,
  { street, bits }: { street: number; bits: number },
): EvidenceCode {
  if (bits < 0) return 'address-different'
  if (street < streetFrom) return 'place-same'
  const same = one.number === other.number && one.lines[0] === other.lines[0] && one.city === other.city
  return same ? 'address-same' : 'address-alike'
}

/** Bits of street and number from which they are held to be the same house. */
const streetFrom = 3

function numberBits(one: string, other: string, known: Frequencies): number {
  if (!one || !other) return 0
  if (one === other) return known.rarity('number', one)
  return editDistance(one, other, 1) <= 1 && Math.max(one.length, other.length) >= 2 ? 0.5 : against.number
}

function lineBits(ones: readonly string[], others: readonly string[], known: Frequencies): number {
  if (ones.length === 0 || others.length === 0) return 0
  const pairs = ones.flatMap((one, n) =>
    others.map((other, m) => ({ n, m, one, other, share: alike(one, other) })),
  )
  pairs.sort((x, y) => y.share - x.share)
  const [left, right] = [new Set(ones.keys()), new Set(others.keys())]
  let bits = 0
  for (const { n, m, one, other, share } of pairs) {
    if (!left.has(n) || !right.has(m)) continue
    if (share < 0.6) break
    left.delete(n)
    right.delete(m)
    const rarity = Math.min(known.rarity('line', one), known.rarity('line', other))
    bits += share === 1 ? rarity : Math.max(0.5, rarity - 1 - (1 - share) * 10)
  }
  return bits + Math.min(left.size, right.size) * against.line
}

/** City, postcode and state hang together: the weightier counts whole, the others in part. */
function placeBits(one: ComparedAddress, other: ComparedAddress, known: Frequencies): number {
  const city = cityBits(one.city, other.city, known)
  const postcode = postcodeBits(one.postcode, other.postcode, known)
  const state =
    !one.state || !other.state
      ? 0
      : one.state === other.state
        ? known.rarity('state', one.state) / 2
        : against.state
  const together =
    city > 0 && postcode > 0 ? Math.max(city, postcode) + Math.min(city, postcode) / 2 : city + postcode
  return together + state
}

function cityBits(one: string, other: string, known: Frequencies): number {
  if (!one || !other) return 0
  const share = alike(one, other)
  const rarity = Math.min(known.rarity('city', one), known.rarity('city', other))
  if (share === 1) return rarity
  return share >= 0.7 ? Math.max(0.5, rarity - 2 - (1 - share) * 8) : against.city
}

function postcodeBits(one: string, other: string, known: Frequencies): number {
  if (!one || !other) return 0
  if (one === other) return known.rarity('postcode', one)
  return editDistance(one, other, 1) <= 1 ? 2 : against.postcode
}
