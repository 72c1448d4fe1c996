// Reading a text for the rules: folded to plain lower-case letters, without quoted mail, cut into sentences,
// always with the way back to the position in what was typed.
import type { Evidence } from './verdict.ts'

export interface Sentence {
  start: number
  end: number
  text: string
  question: boolean
}

export interface Reading {
  in: 'subject' | 'body'
  typed: string
  /** Folded own text: lower case, no accents, straight quotes, plain hyphens. */
  text: string
  /** Position in `typed` of each character of `text`. */
  at: number[]
  sentences: Sentence[]
  /** Each a stretch in which a "not" or an "if" reaches everything. */
  clauses: Hit[]
}

const plain: Record<string, string> = {
  '’': "'",
  '‘': "'",
  '`': "'",
  '´': "'",
  ʼ: "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '–': '-',
  '—': '-',
  '‑': '-',
  '−': '-',
  '\u00a0': ' ',
  '\u202f': ' ',
  ß: 's',
  ø: 'o',
  Ø: 'o',
  ł: 'l',
  Ł: 'l',
  đ: 'd',
  Đ: 'd',
  ð: 'd',
  æ: 'a',
  œ: 'o',
  ı: 'i',
}

/** Folds a text to comparable letters: "Szántó" and "szanto" become the same. */
export function fold(typed: string): string {
  return foldWithPositions(typed).text
}

function foldWithPositions(typed: string): { text: string; at: number[] } {
  let text = ''
  const at: number[] = []
  for (let i = 0; i < typed.length; i++) {
    const unit = typed[i]!
    const folded = unit < '\u0080' ? unit.toLowerCase() : foldLetter(unit)
    if (folded === '') continue
    text += folded
    at.push(i)
  }
  at.push(typed.length)
  return { text: text.replace(/\t|\r/g, ' '), at }
}

function foldLetter(unit: string): string {
  if (plain[unit] !== undefined) return plain[unit]
  const bare = unit.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  return bare.length > 1 ? bare[0]! : bare
}

/** Blanks quoted earlier mail, keeping every position. */
function ownText(text: string): string {
  const lines = text.split('\n')
  const blank = (line: string) => ' '.repeat(line.length)
  const quoted = lines.map((line) => /^\s*>/.test(line))
  const cut = lines.findIndex((line) => /^\s*-{2,}\s*(?:original|forwarded) message/.test(line))
  return lines
    .map((line, i) => {
      const attribution = /\bwrote:\s*$/.test(line) && quoted.slice(i + 1, i + 3).some(Boolean)
      return quoted[i] || attribution || (cut >= 0 && i >= cut) ? blank(line) : line
    })
    .join('\n')
}

const abbreviation =
  /(?:^|[\s(])(?:mr|mrs|ms|mx|dr|prof|st|sr|jr|rev|sgt|lt|capt|e\.g|i\.e|a\.m|p\.m|vs|approx|dept|min|mins|hr|hrs|u\.s|[a-z])\.$/

/** Characters that the rules read; no letter is longer, and a pasted book must not stop the page. */
export const readable = 10_000
/** Characters of a sentence; a longer run of words without a full stop is cut, so that no pattern roams in it. */
const longest = 600

function sentencesOf(text: string): Sentence[] {
  const found: Sentence[] = []
  let start = 0
  const close = (until: number) => {
    for (; until - start > longest;) {
      const space = text.lastIndexOf(' ', start + longest)
      add(space > start ? space : start + longest)
    }
    add(until)
  }
  const add = (end: number) => {
    const piece = text.slice(start, end)
    if (/[\p{L}\p{N}\p{S}_[{<]/u.test(piece)) {
      const lead = piece.length - piece.trimStart().length
      const body = piece.trim()
      found.push({
        start: start + lead,
        end: start + lead + body.length,
        text: body,
        question: /\?["')\]]*$/.test(body),
      })
    }
    start = end
  }
  const boundary = /[.!?\u2026]+["')\]]*(?=\s|$)|\n/g
  for (let m = boundary.exec(text); m; m = boundary.exec(text)) {
    const end = m.index + m[0].length
    if (
      m[0] === '\n'
        ? endsLine(text, start, m.index)
        : !abbreviation.test(text.slice(Math.max(start, end - 8), end))
    ) {
      close(end)
    }
  }
  close(text.length)
  return found
}

/** A line break ends a sentence unless the text was wrapped by hand in the middle of one. */
function endsLine(text: string, start: number, at: number): boolean {
  const line = text.slice(Math.max(start, text.lastIndexOf('\n', at - 1) + 1), at)
  return line.trim().length < 55 || /^\s*\n/.test(text.slice(at + 1)) || /[.!?,:]\s*$/.test(line)
}

export function readText(typed: string, where: 'subject' | 'body'): Reading {
  const { text: folded, at } = foldWithPositions(typed)
  const text = (where === 'body' ? ownText(folded) : folded).slice(0, readable)
  const sentences = sentencesOf(text)
  return { in: where, typed, text, at, sentences, clauses: clausesOf(sentences) }
}

/** Evidence for a stretch of the folded text, given back as it was typed. */
export function evidenceAt(reading: Reading, start: number, end: number): Evidence {
  const from = reading.at[start] ?? 0
  const to = end > start ? (reading.at[end - 1] ?? reading.typed.length - 1) + 1 : from
  return { in: reading.in, start: from, end: to, text: reading.typed.slice(from, to) }
}

export interface Hit {
  start: number
  end: number
  text: string
  sentence: Sentence
}

/** First place in any sentence where one of the patterns stands (and `allow` agrees). */
export function findIn(
  reading: Reading,
  patterns: readonly RegExp[],
  allow: (hit: Hit) => boolean = () => true,
): Hit | undefined {
  for (const sentence of reading.sentences) {
    for (const pattern of patterns) {
      for (const match of sentence.text.matchAll(pattern)) {
        const start = sentence.start + match.index
        const hit = { start, end: start + match[0].length, text: match[0], sentence }
        if (allow(hit)) return hit
      }
    }
  }
  return undefined
}

export const evidenceOf = (reading: Reading, hit: { start: number; end: number }): Evidence =>
  evidenceAt(reading, hit.start, hit.end)

const clauseStart =
  / (?=\(?[1-9a-d]\) )|, (?:and )?to (?=(?:hire|mentor|write|put|introduce|review|read|look|send|give|get|find|show|help)\b)|[,-] (?=look (?:it|this|them|at|over)\b)|[\ud83c-\ud83e][\udc00-\udfff]\ufe0f? |[;:]|, (?:and|or|plus) (?:also )?(?:whether|if|who|what|when|where|how)\b| and (?:also |then )?(?=(?:also|kindly|please|could|would|can you|let me|tell|send|maybe|i|i'd|i'll|i'm|you (?:can|could) (?:show|send|introduce|give)|(?:show|give|lend|sell|introduce|bring|find|get|hook|put|pass) (?:me|us))\b)|,? plus (?=(?:an?|the|your|some|my|if)\b)| and (?=(?:am|is|was|were|has|have|had|do|does|did)(?: not|n't)\b)|\b(?:but(?! to\b)|though|although|however|yet(?!\s*[?.!])|otherwise)\b|[,-] (?:and |so )?(?:i|i'm|i'd|i've|we|you|could|would|can|may|please(?!\W*$)|kindly|are|is|do|does|if|just|let|tell|also|maybe|perhaps|will|send|give|get me|find out|put|pass|forward|introduce|review|check|lend)\b/g
const negation =
  /\b(?:not(?! only| just)|no|never|nor|neither|none|nothing|without|cannot|cant|dont|isnt|arent|wont|aint|didnt|doesnt|wasnt|rather than|instead of|far from|besides|aside from|other than)\b|n't\b/

function clausesOf(sentences: readonly Sentence[]): Hit[] {
  return sentences.flatMap((sentence) => {
    const cuts = [0, ...[...sentence.text.matchAll(clauseStart)].map((m) => m.index), sentence.text.length]
    return cuts.slice(1).flatMap((end, i) => {
      const from = cuts[i]!
      const text = sentence.text.slice(from, end)
      const start = sentence.start + from
      return text.trim() === '' ? [] : [{ start, end: sentence.start + end, text, sentence }]
    })
  })
}

/** Whether the words at `start` stand in the reach of a "not", within their own clause. */
export function denied(hit: Hit): boolean {
  const local = hit.start - hit.sentence.start
  const before = hit.sentence.text.slice(0, local)
  let from = 0
  for (const m of before.matchAll(clauseStart)) from = m.index + 1
  if (negation.test(before.slice(from))) return true
  if (negation.test(hit.text)) return true
  const after = hit.sentence.text.slice(local + hit.text.length)
  return /^[^,;.?!]{0,24}\b(?:is|are|was|isn't|aren't|wasn't)(?: really)?(?:n't| not|\b(?<=n't)) /.test(after)
}

/** A pattern with the short spellings of text messages, and with words that may hold an apostrophe. */
export const pattern = (source: string): RegExp =>
  new RegExp(
    source
      .replaceAll('\\w+', "[\\w']+")
      .replace(/(?<![\w\\])your(?!\w)/g, '(?:your|ur|yr)')
      .replace(/(?<![\w\\])you(?!\w)/g, '(?:you|u|ya|ye)'),
    'g',
  )

/**
 * Several alternatives, each bounded as whole words and a pattern of its own: an engine compiles forty small patterns
 * many times faster than one large one (measured: 2,000 ms became 200 ms at the first judgement).
 */
export const words = (...alternatives: string[]): RegExp[] =>
  alternatives.map((alternative) => pattern(`\\b(?:${alternative})\\b`))
