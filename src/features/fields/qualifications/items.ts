// A posting as items: bullets and sentences, each with the section it stands in.
import { offered, welcome } from './cues.ts'
import { type Section, sectionOf, unknownSection } from './headings.ts'
import { typeNamed } from './kinds.ts'
import { type Line, linesOf } from './lines.ts'
import { sentencesOf } from './sentences.ts'
import { type Span, withoutBrackets } from './spans.ts'

export interface Item extends Span {
  section: Section
  bullet: boolean
  /** In the first lines, where titles, places and search remains stand. */
  masthead: boolean
  /** Behind words about pay or benefits in the same paragraph. */
  offer: boolean
  /** The very first line. */
  title: boolean
}

const longestHeading = 70
const longestLeadIn = 160
const mastheadLines = 5

/** Every bullet and sentence of a posting, in order (`text` is folded). */
export function itemsOf(text: string): Item[] {
  const items: Item[] = []
  const lines = linesOf(text)
  let block = unknownSection
  let listSeen = false
  for (const [at, line] of lines.entries()) {
    const words = text.slice(line.start, line.end)
    const heading = headingOf(text, lines, at)
    if (heading) {
      block = heading
      listSeen = false
      const told = /[.!]$/.test(words)
      if (told || words.length > longestHeading)
        items.push(...sentencesIn(text, line, { line, section: told ? unknownSection : block, at }))
      continue
    }
    if (line.bullet) listSeen = true
    else if (line.apart && listSeen) block = unknownSection
    const { section, from } = introduced(words, block)
    if (from > 0 && !line.bullet && section.kind !== 'asks' && line.apart) block = unknownSection
    items.push(...sentencesIn(text, { start: line.start + from, end: line.end }, { line, section, at }))
  }
  return items
}

function sentencesIn(
  text: string,
  span: Span,
  { line, section, at }: { line: Line; section: Section; at: number },
): Item[] {
  if (!/\w/.test(text.slice(span.start, span.end))) return []
  const masthead = at < mastheadLines && !line.bullet && !/[.!]$/.test(text.slice(line.start, line.end))
  let offer = false
  return sentencesOf(text, span).map((sentence, i) => {
    const words = text.slice(sentence.start, sentence.end)
    offer ||= offered.test(withoutBrackets(words)) || /[$€£]\s?\d/.test(words) || /^pays?\b/i.test(words)
    const label = i === 0 ? { section, from: 0 } : introduced(words, section)
    const start = sentence.start + label.from
    return {
      start,
      end: sentence.end,
      section: label.section,
      bullet: line.bullet,
      masthead,
      offer,
      title: at === 0,
    }
  })
}

/** The section that a line opens, when it is a heading or leads into a list. */
function headingOf(text: string, lines: readonly Line[], at: number): Section | null {
  const line = lines[at]!
  const words = text.slice(line.start, line.end).trimEnd()
  if (line.bullet) return null
  const next = lines[at + 1]
  const leads = next?.bullet === true
  const colon = words.endsWith(':')
  const long = colon || leads ? longestLeadIn : longestHeading
  if (words.length > long || (/[.;,!]$/.test(words) && !(leads && words.length < longestHeading))) return null
  const section = wishful(words, colon || leads) ?? sectionOf(words)
  if (colon || leads) return section ?? (leads ? fromList(text, lines, at + 1) : unknownSection)
  if (words.includes(': ') || at === 0) return null
  if (!line.apart && !lines[at - 1]!.bullet && !plainly.test(words)) return null
  return standing(words, section)
}

/** Headings that need no blank line in front. */
const plainly =
  /^(?:[^a-z]{4,}|.*\b(?:requirements?|qualifications|preferred|desired|duties|responsibilities|benefits|skills|need|have|bring|offer|standards|abilities|conditions|apply))$/i

/** "It would be wonderful if you also had" before a list. */
const wishful = (words: string, leads: boolean): Section | null =>
  leads && welcome.test(words) && !/\brequired?\b/i.test(words)
    ? { kind: 'asks', strength: 'preferred' }
    : null

/** A heading without a colon: short, and written large or in one of the usual ways. */
function standing(words: string, section: Section | null): Section | null {
  const count = words.trim().split(/\s+/).length
  const capitals = words === words.toUpperCase() && /[A-Z]/.test(words)
  if (section && count <= (capitals ? 9 : 7) && !/\d/.test(words) && looksLikeTitle(words)) return section
  return !section && count <= 5 && /^[A-Z]/.test(words) && !/[|@$·]/.test(words) ? unknownSection : null
}

const small =
  /^(?:and|or|and\/or|of|the|a|an|to|for|in|with|we|you|your|you'll|are|is|if|need|have|bring|at|on|&|[-–—/])$/i
const usual =
  /^(?:what|who|how|why|about|you|we|your|our|the|in|to|nice|must|bonus|pluses|it|ideally|is|even)\b/i

function looksLikeTitle(words: string): boolean {
  const heavy = words.split(/\s+/).filter((word) => !small.test(word))
  return usual.test(words) || heavy.every((word) => !/^[a-z]/.test(word)) || heavy.length <= 2
}

/** What a list under an unknown heading is, its own items tell: two in five that name a qualification are enough. */
function fromList(text: string, lines: readonly Line[], first: number): Section {
  let naming = 0
  let count = 0
  for (let at = first; lines[at]?.bullet && count < 30; at++) {
    count++
    const type = typeNamed(text.slice(lines[at]!.start, Math.min(lines[at]!.end, lines[at]!.start + 200)))
    if (type !== null) naming += type === 'skill' ? 0.5 : 1
  }
  return naming >= 0.4 * count && naming >= 1 ? { kind: 'asks', strength: 'required' } : unknownSection
}

/** "Drivers: clean record, own truck": what stands behind an unknown label may tell. */
function listed(words: string): Section {
  const type = typeNamed(words.slice(0, 200))
  return type === null || type === 'skill' ? unknownSection : { kind: 'asks', strength: 'required' }
}

/** A label at the front of a line: "Physical demands: …". */
function introduced(words: string, block: Section): { section: Section; from: number } {
  const label = /^([^:.;!?]{2,60}):(?=\s|$)/.exec(words.slice(0, 70))
  if (!label) return { section: block, from: 0 }
  const found = sectionOf(label[1]!)
  if (!found && /^(?:we|our)\b/i.test(label[1]!))
    return { section: { kind: 'aside', strength: 'required' }, from: label[0].length }
  if (!found)
    return {
      section: block.kind === 'unknown' ? listed(words.slice(label[0].length)) : block,
      from: label[0].length,
    }
  const wish = found.kind === 'asks' && block.kind === 'asks' && block.strength === 'preferred'
  return { section: wish ? { ...found, strength: block.strength } : found, from: label[0].length }
}
