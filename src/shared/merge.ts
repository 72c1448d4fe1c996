/** Two versions of the same texts put together, so that what each writer changed stays. Pure. */
import diff from 'fast-diff'
import { z } from 'zod'

/** What a form says, or what is on record, flat: the texts by the names of the form's fields. */
export type FormValues = Readonly<Record<string, string>>

// As long as the names of an assignment's parts, and more text than any field takes.
const shown = z.record(z.string().max(100), z.string().max(100_000))

/** What a page carries of how its fields were when it was opened (JSON); null where that cannot be read. */
export function readBase(text: string | undefined): FormValues | null {
  try {
    return shown.parse(JSON.parse(text ?? ''))
  } catch {
    return null
  }
}

/** A field that two windows had changed. */
export interface MergeConflict {
  name: string
  /** What the other window said, where only one could stand: a form's choice, date or line. Else ''. */
  discarded: string
}

/** What a field holds: running text, several values (one a line), or one value, of two of which only one can stand. */
export type MergeKind = 'text' | 'list' | 'one'

/**
 * What a form changed, put into what is on record: where only one side changed a field its words stand, where both
 * did, texts and lists are put together. Space around a value is no change: a phone's keyboard leaves it, and what is
 * on record has lost it.
 * @param base what the form showed when it was opened, or what it said when it was last sent
 * @param stored what is on record by now; null when nothing is, and the form's words stand as they are
 * @param mergeKindOf what each field holds; of two single values the form's stands
 * @returns what every name of the form comes to hold, and the fields that both had changed
 */
export function mergeFormValues(
  base: FormValues,
  form: FormValues,
  stored: FormValues | null,
  mergeKindOf: (name: string) => MergeKind = () => 'one',
): { values: FormValues; conflicts: MergeConflict[] } {
  if (!stored) return { values: form, conflicts: [] }
  const conflicts: MergeConflict[] = []
  const effort = { pairs: comparablePairs }
  const entries = Object.entries(form).map(([name, typed]) => {
    const [before, mine, theirs] = [base[name] ?? '', typed, stored[name] ?? ''].map((text) => text.trim())
    if (mine === before) return [name, stored[name] ?? '']
    if (theirs === before || theirs === mine) return [name, typed]
    const versions = { base: before!, mine: mine!, theirs: theirs! }
    const holds = mergeKindOf(name)
    conflicts.push({ name, discarded: holds === 'one' ? (stored[name] ?? '') : '' })
    if (holds === 'one') return [name, typed]
    return [name, holds === 'list' ? mergeLists(versions) : mergeTexts(versions, effort)]
  })
  return { values: Object.fromEntries(entries) as FormValues, conflicts }
}

/** What a page showed, and what two windows made of it. */
interface Versions {
  base: string
  mine: string
  theirs: string
}

/** Lines: what either added stays, mine first, and what either took away goes. */
function mergeLists(versions: Versions): string {
  const lines = (text: string) => text.split('\n').filter(Boolean)
  const [base, mine, theirs] = [lines(versions.base), lines(versions.mine), lines(versions.theirs)]
  const kept = mine.filter((line) => !base.includes(line) || theirs.includes(line))
  return [...new Set([...kept, ...theirs.filter((line) => !base.includes(line))])].join('\n')
}

/**
 * One text out of three. Every word that either added stays, where both added in one place theirs first; what either
 * took away goes.
 * @param effort pairs of words that may still be compared; several texts of one form share it
 */
export function mergeTexts({ base, mine, theirs }: Versions, effort = { pairs: comparablePairs }): string {
  const both = [editsOf(base, theirs, effort), editsOf(base, mine, effort)]
  let text = ''
  let last = -1
  // Whole words are added and taken away, so where two now touch they came from different places.
  const add = (words: string) => {
    if (words === '') return
    text += /\S$/.test(text) && /^\S/.test(words) ? ` ${words}` : words
    last = -1
  }
  for (let at = 0; at <= base.length; at++) {
    const [theirWords = '', myWords = ''] = both.map(({ inserted }) => inserted.get(at))
    // One may have gone on from the other: a form that was stopped, completed and sent again.
    const mineIsMore = goesOn(theirWords, myWords)
    if (!mineIsMore) add(theirWords)
    if (mineIsMore || !goesOn(myWords, theirWords)) add(myWords)
    if (at === base.length || both.some(({ removed }) => removed.has(at))) continue
    if (last === at - 1) text += base[at]!
    else add(base[at]!)
    last = at
  }
  return text
}

/** Whether a text has all words of another, in their order. */
function goesOn(from: string, text: string): boolean {
  const words = wordsOf(text)
  let at = -1
  return wordsOf(from).every((word) => (at = words.indexOf(word, at + 1)) >= 0)
}

const wordsOf = (text: string): string[] => text.match(/\S+/gu) ?? []

/** By position in the first text, in UTF-16 units: what is put in before it, and which of them go. */
function editsOf(from: string, to: string, effort: { pairs: number }) {
  const inserted = new Map<number, string>()
  const removed = new Set<number>()
  let at = 0
  // What replaces words goes where they began, so that what the other side put behind them stays behind.
  let replaced = 0
  for (const [kind, words] of diffWords(from, to, effort)) {
    if (kind === diff.INSERT) {
      inserted.set(replaced, (inserted.get(replaced) ?? '') + words)
      continue
    }
    if (kind === diff.DELETE) for (let n = at; n < at + words.length; n++) removed.add(n)
    at += words.length
    if (kind === diff.EQUAL) replaced = at
  }
  return { inserted, removed }
}

/** Above this many pairs of words a rewritten passage is replaced whole: comparing it would take too long. */
const comparablePairs = 4_000_000

/**
 * The edits from one text to another in whole words, so that a word that one device changed is never left half
 * inside a word of the other. 1 puts in, -1 takes away, 0 leaves.
 */
export function diffWords(
  from: string,
  to: string,
  effort = { pairs: comparablePairs },
): [kind: -1 | 0 | 1, words: string][] {
  const a = from.match(wordOrSpace) ?? []
  const b = to.match(wordOrSpace) ?? []
  const words = [...new Set([...a, ...b])]
  effort.pairs -= a.length * b.length
  if (effort.pairs < 0 || words.length > symbols) return replaceMiddle(a, b)
  const symbolOf = new Map(words.map((word, index) => [word, toSymbol(index)]))
  const encode = (tokens: string[]) => tokens.map((token) => symbolOf.get(token)).join('')
  return diff(encode(a), encode(b)).map(([kind, coded]) => [
    kind,
    [...coded].map((symbol) => words[fromSymbol(symbol)]).join(''),
  ])
}

const wordOrSpace = /\s|[^\s]+/gu

/** One UTF-16 unit a distinct word, surrogates left out. */
const symbols = 0xd800
const toSymbol = (index: number): string => String.fromCharCode(index)
const fromSymbol = (symbol: string): number => symbol.charCodeAt(0)

/** All between the words that both begin and end with. */
function replaceMiddle(a: readonly string[], b: readonly string[]): ReturnType<typeof diffWords> {
  const shorter = Math.min(a.length, b.length)
  let start = 0
  while (start < shorter && a[start] === b[start]) start++
  let tail = 0
  while (tail < shorter - start && a.at(-1 - tail) === b.at(-1 - tail)) tail++
  const edits: ReturnType<typeof diffWords> = [
    [diff.EQUAL, a.slice(0, start).join('')],
    [diff.DELETE, a.slice(start, a.length - tail).join('')],
    [diff.INSERT, b.slice(start, b.length - tail).join('')],
    [diff.EQUAL, a.slice(a.length - tail).join('')],
  ]
  return edits.filter(([, words]) => words !== '')
}
