import { cleanText } from './clean-text.ts'
import { type Direction, directionOf, languageByScript } from './writing-direction.ts'

/** A text as someone wrote it, with the direction and (where its letters tell) the language it is in. */
export interface Prose {
  text: string
  direction: Direction
  language: string | null
}

export type Block =
  | { kind: 'paragraph'; prose: Prose }
  | { kind: 'list'; ordered: boolean; start: number; items: Prose[] }

/** What cannot be shown goes here already, so that every way of drawing a document says the same. */
export function prose(typed: string): Prose {
  const text = cleanText(typed)
  return { text, direction: directionOf(text), language: languageByScript(text) ?? null }
}

const bullet = /^\s*[-*•–]\s+(?=\S)/
const numbered = /^\s*(\d{1,3})[.)]\s+(?=\S)/

const kindOf = (line: string) => (bullet.test(line) ? 'bullet' : numbered.test(line) ? 'numbered' : 'text')

/**
 * Notes as people type them, as paragraphs and lists: an empty line ends a paragraph, lines that begin with a dash,
 * a bullet or a number are a list. Other line ends stay.
 */
export function blocksOf(text: string): Block[] {
  return cleanText(text)
    .split(/\n[^\S\n]*\n/)
    .flatMap((chunk) => runsOf(chunk.split('\n').filter((line) => line.trim() !== '')))
    .map(blockOf)
}

/** Neighbouring lines that are one paragraph or one list. */
function runsOf(lines: string[]): string[][] {
  const runs: string[][] = []
  for (const line of lines) {
    const run = runs.at(-1)
    if (run && goesOn(run, line)) run.push(line)
    else runs.push([line])
  }
  return runs
}

const numberOf = (line: string) => Number(numbered.exec(line)![1])
const hasLetters = (line: string) => /\p{L}/u.test(line)

/** A paragraph has one direction, and a list counts up by itself: what is otherwise begins anew. */
function goesOn(run: readonly string[], line: string): boolean {
  const kind = kindOf(line)
  if (kindOf(run[0]!) !== kind) return false
  if (kind === 'text') {
    const written = run.find(hasLetters)
    return !written || !hasLetters(line) || directionOf(written) === directionOf(line)
  }
  if (kind === 'bullet') return true
  const [first, number] = [numberOf(run[0]!), numberOf(line)]
  // Some number every line with 1 and leave the counting to the reader.
  return number === first + run.length || (number === first && run.every((one) => numberOf(one) === first))
}

function blockOf(lines: string[]): Block {
  const kind = kindOf(lines[0]!)
  if (kind === 'text') return { kind: 'paragraph', prose: prose(lines.map((line) => line.trim()).join('\n')) }
  const marker = kind === 'bullet' ? bullet : numbered
  const start = kind === 'bullet' ? 1 : numberOf(lines[0]!)
  const items = lines.map((line) => prose(line.replace(marker, '').trim()))
  return { kind: 'list', ordered: kind === 'numbered', start, items }
}
