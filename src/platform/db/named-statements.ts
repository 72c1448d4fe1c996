import { createHash } from 'node:crypto'

/** A statement is worth a name once it was asked this often; what is asked less is not kept by the database. */
const askedFrom = 10

/** Names at most: each connection of the database keeps the plans of all that it was asked (tens of kilobytes each). */
const namesAtMost = 200

/**
 * Best left to be planned anew: a search, whose best way depends on what was typed, and `*`, whose columns a later
 * migration changes under a kept plan.
 */
const unnameable = /\b(i?like|similar)\b|<?<%|[ .]\*/i

/** Which statements of one pool have a name. */
export class StatementNames {
  readonly #asked = new Map<string, number>()
  readonly #names = new Map<string, string>()

  /** @returns undefined while a statement is asked too seldom, or is better not kept */
  nameOf(text: string): string | undefined {
    const known = this.#names.get(text)
    if (known !== undefined) return known
    if (this.#names.size >= namesAtMost || unnameable.test(text)) return undefined
    const times = (this.#asked.get(text) ?? 0) + 1
    if (times >= askedFrom) return this.#name(text)
    // Texts that vary without end (one more row, one more value) must not fill the memory.
    if (this.#asked.size >= 10 * namesAtMost) this.#asked.clear()
    this.#asked.set(text, times)
    return undefined
  }

  #name(text: string): string {
    const name = createHash('sha256').update(text).digest('base64url').slice(0, 32)
    this.#asked.delete(text)
    this.#names.set(text, name)
    return name
  }
}
