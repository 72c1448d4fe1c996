// The cards of a file and the lines they are made of. What is a card is decided by BEGIN and END alone, whatever stands
// between them.

export interface CardLines {
  /** Its number in the file, from 1. */
  number: number
  lines: string[]
}

interface Block {
  start: number
  end: number
  inner: Block[]
}

const begins = /^\s*(?:(?:[\w-]+\.)?AGENT\b[^:]*:\s*)?(?:[\w-]+\.)?BEGIN\s*:\s*VCARD\s*$/i
const ends = /^\s*(?:[\w-]+\.)?END\s*:\s*VCARD\s*$/i

/**
 * Every card, in the order of the file. A card inside another (an AGENT) is a card of its own, and none of its lines
 * belong to the outer one. A card that never ends stops where the next one begins.
 *
 * @param binary the file, one character a byte
 */
export function cardsOf(binary: string): CardLines[] {
  const lines = binary
    .replaceAll(fold, '')
    .replace(/\r+\n|\r/g, '\n')
    .split('\n')
  const blocks = blocksOf(lines).sort((one, other) => one.start - other.start)
  return blocks.map((block, at) => ({
    number: at + 1,
    lines: withoutIndent(ownLines(block, lines), lines[block.start - 1] ?? ''),
  }))
}

function blocksOf(lines: readonly string[]): Block[] {
  const open: Block[] = []
  const found: Block[] = []
  lines.forEach((line, at) => {
    if (begins.test(line)) {
      const block = { start: at + 1, end: lines.length, inner: [] }
      open.at(-1)?.inner.push(block)
      open.push(block)
      found.push(block)
    } else if (ends.test(line)) {
      const block = open.pop()
      if (block) block.end = at
    }
  })
  // What is still open was never closed: it ends where the next card begins, and holds none.
  for (const block of open) {
    block.end = (block.inner[0]?.start ?? block.end + 1) - 1
    block.inner = []
  }
  return found
}

function ownLines(block: Block, lines: readonly string[]): string[] {
  const own: string[] = []
  let at = block.start
  for (const inner of block.inner) {
    own.push(...lines.slice(at, inner.start - 1))
    at = inner.end + 1
  }
  own.push(...lines.slice(at, block.end))
  return own
}

/** A whole card set in by some blanks, as pasted from a mail, is not one long folded line. */
function withoutIndent(lines: string[], first: string): string[] {
  const indent = /^[ \t]*/.exec(first)?.[0] ?? ''
  return indent === ''
    ? lines
    : lines.map((line) => (line.startsWith(indent) ? line.slice(indent.length) : line))
}

const quotedPrintable = /^[^:]*[;=]\s*QUOTED-PRINTABLE\b/i

/** What begins a property for certain, even below a line that seems to go on. */
const nextProperty =
  /^(?:item\d+\.)?(?:N|FN|TEL|EMAIL|ORG|TITLE|ROLE|ADR|LABEL|URL|NOTE|BDAY|PHOTO|VERSION|REV|UID|CATEGORIES|X-[A-Z-]+)[;:]/

/** Stands where a line of a 2.1 card was folded; no text has it. */
export const fold = '\u0000'

/**
 * Lines as they were before somebody folded them. vCard 3.0 and 4.0 fold anywhere and put one blank in; 2.1 folds only
 * where a blank stands already, which stays.
 */
export function unfolded(lines: readonly string[], isOld: boolean): string[] {
  const whole: string[][] = []
  let soft = false
  for (const line of lines) {
    const current = whole.at(-1)
    // A folded piece may be blanks alone; a line of one blank is no piece.
    if (line.trim() === '' && !(current && /^[ \t]./.test(line))) continue
    if (soft && current && !nextProperty.test(line)) {
      const last = current.pop() ?? ''
      current.push(last.replace(/=[ \t]*$/, ''), isOld ? line : line.replace(/^[ \t]/, ''))
    } else if (current && /^[ \t]/.test(line)) current.push(isOld ? fold + line : line.slice(1))
    else whole.push([line])
    soft = /=[ \t]*$/.test(line) && quotedPrintable.test(whole.at(-1)?.[0] ?? '')
  }
  return whole.map((parts) => parts.join(''))
}
