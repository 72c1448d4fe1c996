import { createHash } from 'node:crypto'

/**
 * The sum of the SHA-256 hashes of a table's rows, eight 32-bit numbers added each for itself: two tables with the
 * same rows have the same sum in whatever order they come, so nobody needs to sort.
 */
export class RowSum {
  readonly #sum = new Uint32Array(8)
  rows = 0

  add(row: readonly (string | null)[]): void {
    const hash = createHash('sha256').update(JSON.stringify(row)).digest()
    for (let at = 0; at < 8; at++) this.#sum[at]! += hash.readUInt32BE(at * 4)
    this.rows++
  }

  get hash(): string {
    return [...this.#sum].map((part) => part.toString(16).padStart(8, '0')).join('')
  }
}
