// How rare what two people share is among everyone compared: a common name says little, a rare one much. Pure.

export type ValueKind =
  | 'name'
  | 'organization'
  | 'title'
  | 'email'
  | 'phone'
  | 'line'
  | 'number'
  | 'city'
  | 'postcode'
  | 'state'

/**
 * How often a value of a kind is met in the world, before anything is known of this list, and the most bits that
 * agreeing on it may weigh. Our estimates, held against labelled sets (`npm run bench -- dedupe`).
 */
const kinds: Record<ValueKind, { share: number; most: number }> = {
  name: { share: 1 / 1_000, most: 12 },
  organization: { share: 1 / 1_000, most: 8 },
  title: { share: 1 / 100, most: 3 },
  // A mailbox or a line that several share is an office's; met twice it is a person's.
  email: { share: 0, most: 18 },
  phone: { share: 1 / 50_000, most: 14 },
  line: { share: 1 / 2_000, most: 10 },
  number: { share: 1 / 100, most: 6 },
  city: { share: 1 / 1_000, most: 9 },
  postcode: { share: 1 / 500, most: 8 },
  state: { share: 1 / 8, most: 4 },
}

/** People that the world's shares count for beside those compared: a list of twenty says little about names. */
const worldPeople = 50

export class Frequencies {
  readonly #counts = new Map<ValueKind, Map<string, number>>()
  #people = 0

  /** Counts one person's values; the same value twice in one person counts once. */
  add(values: Iterable<readonly [ValueKind, string]>): void {
    this.#people++
    const seen = new Set<string>()
    for (const [kind, value] of values) {
      if (value === '' || seen.has(`${kind} ${value}`)) continue
      seen.add(`${kind} ${value}`)
      const counts = this.#counts.get(kind) ?? new Map<string, number>()
      this.#counts.set(kind, counts.set(value, (counts.get(value) ?? 0) + 1))
    }
  }

  get people(): number {
    return this.#people
  }

  count(kind: ValueKind, value: string): number {
    return this.#counts.get(kind)?.get(value) ?? 0
  }

  /** Bits that agreeing on this value weighs: the rarer, the more. */
  rarity(kind: ValueKind, value: string): number {
    const { share, most } = kinds[kind]
    // The two who are compared have it in any case; what counts is who else has it.
    const others = Math.max(1, this.count(kind, value) - 1)
    const odds = (others + worldPeople * share) / (this.#people + worldPeople)
    return Math.max(0, Math.min(most, -Math.log2(odds)))
  }
}
