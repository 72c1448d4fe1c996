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

const atStart = /^[\s,;:.!–—•·|*/]+|^-+(?=\s)|^(?:and\/or|and|or|plus|as well as|also|then|&)\s+/i
const atEnd = /[\s,;:.!–—•·|*(]+$|\s-+$|\s(?:and\/or|and|or|&|plus)$/i

/** Without the blanks, marks and joining words at both ends. */
export function trimmed(text: string, { start, end }: Span): Span {
  for (;;) {
    const part = text.slice(start, end)
    const before = atStart.exec(part)?.[0].length ?? 0
    const rest = part.slice(before)
    const after = atEnd.exec(rest)?.[0].length ?? 0
    start += before
    end -= after
    if (before + after === 0 || start >= end) return { start, end: Math.max(start, end) }
  }
}
