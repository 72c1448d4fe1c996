import { cleanText } from '../../shared/clean-text.ts'
import { invalid } from '../../shared/errors.ts'

/**
 * Makes any text fit for print: what cannot be drawn is replaced by a visible mark and named, never left as a silent
 * box. Pure; the coverage comes from the fonts.
 */

/** Far more than a report of a long talk (20 KB); what is larger would hold its writer for seconds. */
const longestDocument = 1_000_000

/** Whether some data, as JSON, is too much for one document. */
export const tooLong = (text: string): boolean => text.length > longestDocument

/** @throws AppError `document-too-long` (422) */
export function refuseTooLong(data: unknown): void {
  if (tooLong(JSON.stringify(data))) throw invalid('document-too-long')
}

/** Stands for a character no font of ours can draw. */
const REPLACEMENT = '\u{FFFD}'

/** Characters that are never drawn but steer how others are: joiners, direction marks, variation selectors, tags. */
const invisible = /^[\p{Default_Ignorable_Code_Point}\p{Cf}\n\t]$/u

const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' })

// Letters and signs that our fonts surely have (tested), so that most texts need no look at the fonts.
const everyday =
  /^[\u0020-\u007E\u00A1-\u017F\u0391-\u03A1\u03A3-\u03CE\u0410-\u044F\u05D0-\u05EA\u0621-\u063A\u0641-\u064A\u2013\u2014\u2018-\u201D\u2022\u2026]*$/

/** Whether a text holds anything beyond everyday letters, so that only the fonts can tell. */
export const mayBeUnprintable = (text: string): boolean => !everyday.test(text)

export interface Printable {
  text: string
  /** Each user-perceived character that had to be replaced, once, in order of appearance. */
  unprintable: string[]
}

/** @param coverage for each font the code points it can draw */
export function printableText(text: string, coverage: readonly ReadonlySet<number>[]): Printable {
  const unprintable = new Set<string>()
  const [main] = coverage
  const drawn = (code: string) => invisible.test(code) || main?.has(code.codePointAt(0)!) === true
  const cleaned = cleanText(text)
  if ([...cleaned].every(drawn)) return { text: cleaned, unprintable: [] }
  const parts = Array.from(segmenter.segment(cleaned), ({ segment }) => {
    if (canDraw(segment, coverage)) return segment
    unprintable.add(segment)
    return REPLACEMENT
  })
  return { text: parts.join(''), unprintable: [...unprintable] }
}

/** One font must have the whole of a user-perceived character: its parts are shaped together. */
function canDraw(grapheme: string, coverage: readonly ReadonlySet<number>[]): boolean {
  const codes = [...grapheme].filter((code) => !invisible.test(code)).map((code) => code.codePointAt(0)!)
  return coverage.some((font) => codes.every((code) => font.has(code)))
}

/** Applies `printableText` to every string inside plain JSON data. */
export function printableData(
  data: unknown,
  coverage: readonly ReadonlySet<number>[],
): { data: unknown; unprintable: string[] } {
  const unprintable = new Set<string>()
  const walk = (value: unknown): unknown => {
    if (typeof value === 'string') {
      const printable = printableText(value, coverage)
      for (const character of printable.unprintable) unprintable.add(character)
      return printable.text
    }
    if (Array.isArray(value)) return value.map(walk)
    if (value && typeof value === 'object') {
      return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, walk(entry)]))
    }
    return value
  }
  return { data: walk(data), unprintable: [...unprintable] }
}
