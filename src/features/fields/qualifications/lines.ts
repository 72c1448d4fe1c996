// A posting as items: bullets and sentences, each with the section it stands in.
import { type Section, sectionOf, unknownSection } from './headings.ts'
import { fold, type Span, trimmed } from './spans.ts'
import { sentencesOf } from './sentences.ts'

export interface Item extends Span {
  section: Section
  bullet: boolean
}

interface Line extends Span {
  bullet: boolean
  afterBlank: boolean
}

const bulletMark =
  /^\s*(?:[•·●○◦▪▫■□◆◇♦►▶▸»›✓✔✅☑➤➢→❖★☆§]\uFE0F?\s*|[-–—*~+>o=#]+\s+|\(?(?:\d{1,2}|[a-zA-Z]|i{1,3}|iv|v)[.)]\s+)/
/** A line set by hand is wrapped when it is at least this long and the next goes on. */
const wrapped = 50
const longestHeading = 70

/** Every bullet and sentence of a posting, in order. */
export function itemsOf(posting: string): Item[] {
  const text = fold(posting)
  const items: Item[] = []
  let block = unknownSection
  let listSeen = false
  for (const line of linesOf(text)) {
    const words = text.slice(line.start, line.end)
    const heading = headingOf(words, line)
    if (heading) {
      block = heading
      listSeen = false
      continue
    }
    if (line.bullet) listSeen = true
    else if (line.afterBlank && listSeen) block = unknownSection
    const { section, from } = introduced(words, block)
    const whole = { start: line.start + from, end: line.end }
    if (from > 0 && !line.bullet && section.kind !== 'asks' && line.afterBlank) block = unknownSection
    if (trimmed(text, whole).start >= whole.end) {
      block = section
      listSeen = false
      continue
    }
    for (const sentence of sentencesOf(text, whole)) items.push({ ...sentence, section, bullet: line.bullet })
  }
  return items
}

function linesOf(text: string): Line[] {
  const lines: Line[] = []
  let afterBlank = true
  for (const { start, end } of physicalLines(text)) {
    const raw = text.slice(start, end)
    if (raw.trim() === '') {
      afterBlank = true
      continue
    }
    const mark = bulletMark.exec(raw.slice(0, 40))?.[0] ?? ''
    const from = start + (mark === '' ? raw.length - raw.trimStart().length : mark.length)
    const line = { start: from, end: start + raw.trimEnd().length, bullet: mark !== '', afterBlank }
    const last = lines.at(-1)
    if (last && !afterBlank && !line.bullet && goesOn(text, last, line)) last.end = line.end
    else if (line.start < line.end) lines.push(line)
    afterBlank = false
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
  const long = before.end - last >= wrapped || before.bullet
  return long && !/[.:!?]$/.test(text[before.end - 1]!) && /^[a-z(]/.test(text[after.start]!)
}

/** A line that is nothing but a heading. */
function headingOf(words: string, { bullet }: Line): Section | null {
  if (words.length > longestHeading || /[.;,!]$/.test(words.trimEnd())) return null
  const section = sectionOf(words)
  if (/:\s*$/.test(words)) return bullet ? null : (section ?? unknownSection)
  if (bullet || words.includes(': ')) return null
  const capitals = words === words.toUpperCase() && /[A-Z]/.test(words)
  const count = words.trim().split(/\s+/).length
  if (section && count <= (capitals ? 9 : 7) && !/\d/.test(words) && looksLikeTitle(words)) return section
  return !section && count <= 5 && /^[A-Z]/.test(words) && !/[|@$·]/.test(words) ? unknownSection : null
}

const small =
  /^(?:and|or|of|the|a|an|to|for|in|with|we|you|your|you'll|are|is|if|need|have|bring|at|on|&|[-–—/])$/i

/** Headings are written large, or are one of the usual phrases that begin so: "What you'll need". */
function looksLikeTitle(words: string): boolean {
  if (
    /^(?:what|who|how|why|about|you|we|your|our|the|in|to|nice|must|bonus|pluses|it|ideally)\b/i.test(words)
  )
    return true
  const heavy = words.split(/\s+/).filter((word) => !small.test(word))
  return heavy.every((word) => !/^[a-z]/.test(word)) || heavy.length <= 2
}

/** A label at the front of a line: "Physical demands: …". */
function introduced(words: string, block: Section): { section: Section; from: number } {
  const label = /^([^:.;!?]{2,60}):(?=\s|$)/.exec(words.slice(0, 70))
  if (!label) return { section: block, from: 0 }
  const found = sectionOf(label[1]!)
  if (!found) return { section: block, from: label[0].length }
  const section =
    found.kind === 'asks' && block.kind === 'asks' && block.strength === 'preferred'
      ? { ...found, strength: block.strength }
      : found
  return { section, from: label[0].length }
}
