// Parts of a posting by position, so that whatever is answered stands in the posting letter by letter.

export interface Span {
  start: number
  end: number
}

const folds: Record<string, string> = {
  '’': "'",
  '‘': "'",
  '´': "'",
  '`': "'",
  '“': '"',
  '”': '"',
  '\u00a0': ' ',
  '\u2007': ' ',
  '\u202f': ' ',
  '\t': ' ',
  '‐': '-',
  '‑': '-',
  '−': '-',
}

/** The text with plain quotes, hyphens and spaces, every character in its old place. */
export const fold = (text: string): string =>
  text.replace(/[’‘´`“”\u00a0\u2007\u202f\t‐‑−]/g, (c) => folds[c]!)

const atStart =
  /^(?:(?:(?!\.net\b)[\s,;:.!?–—•·|*/])+|-+(?=\s)|(?:and\/or|and|or|as well as|also|then|including|&|w\/)(?:\s+|$)|\)(?!.*\())/i
const atEnd = /(?:[\s,;:.!?–—•·|*]+|\([^)]*|\s-+|\s(?:and\/or|and|or|&|with|w\/|a|an))$/i

/** Nobody writes more marks and joining words in a row. */
const mostTurns = 12

/** Without the blanks, marks and joining words at both ends. */
export function trimmed(text: string, { start, end }: Span): Span {
  for (let turn = 0; turn < mostTurns; turn++) {
    const part = text.slice(start, end)
    const before = atStart.exec(part)?.[0].length ?? 0
    const rest = part.slice(before)
    const after = keepsMark(rest) ? 0 : (atEnd.exec(rest)?.[0].length ?? 0)
    start += before
    end -= after
    if (before + after === 0 || start >= end) break
  }
  return { start, end: Math.max(start, end) }
}

/** "B.A." and "G.E.D." keep their last full stop. */
const keepsMark = (part: string): boolean => /(?:^|[\s(])(?:[A-Za-z]\.){2,}$/.test(part)

/** The same length, but with blanks for what stands in brackets. */
export const withoutBrackets = (words: string): string =>
  words.replace(/\([^()]*\)/g, (inner) => ' '.repeat(inner.length))
