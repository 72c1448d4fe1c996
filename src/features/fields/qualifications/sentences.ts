// Sentences of a line. A full stop within an abbreviation ends none.
import type { Span } from './spans.ts'

const longest = 1_200
const abbreviated =
  /(?:^|[\s(])(?:[A-Za-z]\.)*[A-Za-z]\.$|\b(?:e\.g|i\.e|etc|dr|mr|mrs|ms|st|approx|min|max|no|inc|ltd|co|sr|jr|incl|vs|dept|govt|est|ph\.d|m\.ed|b\.sc|m\.sc|u\.s|a\.m|p\.m|mt|ft)\.$/i
const ends = /[.!?]["')\]]*\s+(?=["'([]?[A-Z0-9])|(?<!\s)\s+[•●▪■♦►✓✔]\s*|(?<!\s)\s+\|\s+|\s·\s/g

/** The sentences within a span, each at most some 1,200 characters. */
export function sentencesOf(text: string, { start, end }: Span): Span[] {
  const part = text.slice(start, end)
  const found: Span[] = []
  let from = 0
  for (const match of part.matchAll(ends)) {
    const stop = match.index + match[0].length
    if (
      match[0].startsWith('.') &&
      abbreviated.test(part.slice(Math.max(from, match.index - 12), match.index + 1))
    )
      continue
    found.push(...cut(part, from, stop))
    from = stop
  }
  found.push(...cut(part, from, part.length))
  return found.map((span) => ({ start: span.start + start, end: span.end + start }))
}

function cut(part: string, start: number, end: number): Span[] {
  const spans: Span[] = []
  while (end - start > longest) {
    const space = part.lastIndexOf(' ', start + longest)
    const stop = space > start ? space : start + longest
    spans.push(...bare(part, start, stop))
    start = stop
  }
  return [...spans, ...bare(part, start, end)]
}

function bare(part: string, start: number, end: number): Span[] {
  const words = part.slice(start, end)
  const from = start + words.length - words.trimStart().length
  const to = end - (words.length - words.trimEnd().length)
  return from < to ? [{ start: from, end: to }] : []
}
