// The lines of a posting: bullets without their marks, wrapped lines put together again.
import type { Span } from './spans.ts'

export interface Line extends Span {
  bullet: boolean
  /** Whether a blank line stands before it. */
  apart: boolean
}

const bulletMark =
  /^\s*(?:\[[ xX✓]?\]\s*|[•·●○◦▪▫■□◆◇♦►▶▸»›✓✔✅☑➤➢→❖★☆§]\uFE0F?\s*|[-–—*~+>o=#](?:\s+|(?=[A-Z0-9"'(]))|\(?(?:\d{1,2}|[a-zA-Z]|i{1,3}|iv|v)[.)]\s+)/
/** A line set by hand is wrapped when it is at least this long and the next goes on. */
const wrapped = 50

/** Every line that is not empty (`text` is folded). */
export function linesOf(text: string): Line[] {
  const lines: Line[] = []
  let apart = true
  for (const { start, end } of physicalLines(text)) {
    const raw = text.slice(start, end)
    if (raw.trim() === '') {
      apart = true
      continue
    }
    const mark = bulletMark.exec(raw.slice(0, 40))?.[0] ?? ''
    const from = start + (mark === '' ? raw.length - raw.trimStart().length : mark.length)
    const indented = /^(?: {2,}|\t)\S/.test(raw) && !apart
    const line = { start: from, end: start + raw.trimEnd().length, bullet: mark !== '' || indented, apart }
    const last = lines.at(-1)
    if (last && !apart && !line.bullet && goesOn(text, last, line)) last.end = line.end
    else if (line.start < line.end) lines.push(line)
    apart = false
  }
  return lines
}

function* physicalLines(text: string): Generator<Span> {
  const ends = /\r\n?|[\n\u2028\u2029\v\f]/g
  let start = 0
  for (const end of text.matchAll(ends)) {
    yield { start, end: end.index }
    start = end.index + end[0].length
  }
  yield { start, end: text.length }
}

function goesOn(text: string, before: Line, after: Line): boolean {
  const last = Math.max(text.lastIndexOf('\n', before.end), before.start)
  const long = before.end - last >= wrapped
  return long && !/[.:!?]$/.test(text[before.end - 1]!) && /^[a-z(]/.test(text[after.start]!)
}
