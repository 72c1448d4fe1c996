// Finds titles with a slip of the finger among tens of thousands in about a millisecond, as somebody types: by the
// three-letter pieces that they have in common, then letter by letter. Pure.
import { distanceFrom, type FoundTitle, searchForm, type TitleMatch } from './occupations.ts'

/** Letters a to z, digits and the space: 37 signs; letters of other scripts share their places. */
const signs = 37
const pieces = signs ** 3

/** Titles that are compared letter by letter. Our choice: the right one stood among the first few dozen in every try. */
const candidates = 80
/** Share of what was typed that a title must have. Our choice: one slip in a word of five letters leaves so much. */
const sharedFrom = 0.34
/** From here on a title is too unlike what was typed. Our choice, by trying. */
const tooFar = 0.62

const signOf = (code: number): number => {
  if (code >= 97 && code <= 122) return code - 96
  if (code >= 48 && code <= 57) return code - 48 + 27
  return code === 32 ? 0 : (code % 36) + 1
}

/**
 * The three-letter pieces of a text in searched form, each once, as numbers. Words are padded, so that their beginnings
 * weigh more; the last word of what is being typed has no end yet.
 */
function piecesOf(text: string, isTyping = false): number[] {
  const found = new Set<number>()
  // Each word already has one space before it; it gets another, and one behind.
  for (const word of text.trim().split(' ')) {
    let piece = signOf(word.charCodeAt(0))
    found.add(piece)
    for (let at = 1; at <= word.length; at++) {
      piece = (piece * signs + (at < word.length ? signOf(word.charCodeAt(at)) : 0)) % pieces
      found.add(piece)
    }
  }
  const last = text.at(-1)
  if (isTyping && last !== undefined && text.trim().length > 0) {
    const ending = piecesOf(text.slice(text.lastIndexOf(' '))).at(-1)
    if (ending !== undefined && found.size > 1) found.delete(ending)
  }
  return [...found]
}

/** Builds an index title by title, so that whoever feeds it can let others have their turn. */
export class TitleIndex {
  readonly #titles: TitleMatch[] = []
  #sizes = new Uint8Array(0)
  /** Where the titles of each piece begin in `#places`. */
  readonly #starts = new Uint32Array(pieces + 1)
  #places = new Uint32Array(0)
  #counts = new Uint8Array(0)

  add(titles: readonly TitleMatch[]): void {
    for (const title of titles) this.#titles.push(title)
  }

  get size(): number {
    return this.#titles.length
  }

  /** Makes what was added ready to be searched. @param pause called between pieces of the work */
  async ready(pause: () => Promise<void>): Promise<this> {
    const sizes = new Uint8Array(this.#titles.length)
    const starts = this.#starts
    const step = 5_000
    for (let at = 0; at < this.#titles.length; at++) {
      const own = piecesOf(this.#titles[at]!.search)
      sizes[at] = Math.min(own.length, 255)
      for (const piece of own) starts[piece + 1]!++
      if (at % step === step - 1) await pause()
    }
    for (let piece = 0; piece < pieces; piece++) starts[piece + 1]! += starts[piece]!
    const places = new Uint32Array(starts[pieces]!)
    const next = starts.slice()
    for (let at = 0; at < this.#titles.length; at++) {
      for (const piece of piecesOf(this.#titles[at]!.search)) places[next[piece]!++] = at
      if (at % step === step - 1) await pause()
    }
    this.#sizes = sizes
    this.#places = places
    this.#counts = new Uint8Array(this.#titles.length)
    return this
  }

  /** Titles that are like what was typed, in no order. */
  find(typed: string): FoundTitle[] {
    const wanted = searchForm(typed)
    if (wanted === ' ') return []
    const own = piecesOf(wanted, true)
    return this.#likely(own).flatMap((at) => {
      const match = this.#titles[at]!
      const shared = this.#counts[at]! / own.length
      const alike = this.#counts[at]! / (own.length + this.#sizes[at]! - this.#counts[at]!)
      const distance = Math.min(
        distanceFrom(wanted, match.search),
        // The words in another order …
        1.15 - alike,
        // … or somewhere inside a longer title.
        1.3 - shared + 0.1 * (1 - own.length / Math.max(own.length, this.#sizes[at]!)),
      )
      return distance < tooFar ? [{ match, distance }] : []
    })
  }

  /** The places of the titles that share most with these pieces. */
  #likely(own: readonly number[]): number[] {
    const counts = this.#counts.fill(0)
    for (const piece of own)
      for (let at = this.#starts[piece]!; at < this.#starts[piece + 1]!; at++) counts[this.#places[at]!]!++
    const least = Math.max(1, Math.ceil(own.length * sharedFrom))
    const rank = (at: number) => {
      const count = counts[at]!
      return Math.round(100 * (count / own.length + count / (own.length + this.#sizes[at]! - count)))
    }
    const ofRank = new Uint32Array(201)
    for (let at = 0; at < counts.length; at++) if (counts[at]! >= least) ofRank[rank(at)]!++
    let from = 200
    for (let sum = ofRank[from]!; from > 0 && sum < candidates; sum += ofRank[from]!) from--
    const likely: number[] = []
    const border: number[] = []
    for (let at = 0; at < counts.length; at++) {
      if (counts[at]! < least) continue
      const own = rank(at)
      if (own > from) likely.push(at)
      else if (own === from && border.length < candidates) border.push(at)
    }
    return [...likely, ...border]
  }
}
