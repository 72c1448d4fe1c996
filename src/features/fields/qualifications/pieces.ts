// Stretches of words cut at commas, semicolons, "and" and "or".
import { typeNamed } from './kinds.ts'
import type { QualificationType } from './qualification.ts'
import type { Span } from './spans.ts'

export type Joint = 'and' | 'or' | 'comma' | 'stop'

export interface Piece extends Span {
  joint: Joint
  type: QualificationType | null
  /** Whether a comma stands before the joining word, or for it. */
  comma: boolean
  /** Whether the comma alone joins it. */
  bare?: boolean
  /** Opened by a preposition or "including": what follows only adds to it. */
  detail?: boolean
}

const joints =
  /;\s*(?:and |or )?|\s+—\s+|\s+–\s+|\s+-\s+|,?\s+and\/or\s+|,\s*(?:and|plus|as well as|along with|&)\s+|,\s*or\s+|,\s+|\s+(?:and|plus|as well as|along with|&|\+)\s+|\s+with\s+(?=(?:an? )?(?:clean|acceptable|good|safe|excellent) (?:driving|mvr|record|motor|dmv))|(?<!\b(?:one|two|three|four|five|six|seven|\d))\s+or\s+(?!(?:more|older|over|above|better|higher|greater|so)\b)/gi

/** Every stretch between two joints, with the type that its own words name. */
function cutAtJoints(text: string, { start, end }: Span): Piece[] {
  const part = text.slice(start, end)
  const depth = depths(part)
  const pieces: Piece[] = []
  let from = 0
  let joint: Joint = 'stop'
  let comma = false
  const push = (to: number) => {
    if (to > from)
      pieces.push({
        start: start + from,
        end: start + to,
        joint,
        comma,
        type: typeNamed(part.slice(from, to)),
      })
  }
  for (const match of part.matchAll(joints)) {
    if (depth[match.index]! > 0 || insideRemark(part, match.index, match[0])) continue
    if (/^\s+and\b/i.test(match[0]) && /\bbetween\b[^,;]*$/i.test(part.slice(from, match.index))) continue
    push(match.index)
    joint = jointOf(match[0])
    comma = match[0].startsWith(',')
    from = match.index + match[0].length
  }
  push(part.length)
  return pieces
}

/** "Practice with titles — a year or more — is necessary": dashes that hold a remark join nothing. */
function insideRemark(part: string, at: number, mark: string): boolean {
  if (/^\s+[—–]\s+[^—–]{1,40}\s+[—–]\s/.test(part.slice(at, at + 60))) return true
  const held = /\s[—–]\s+[^—–]{1,40}$/.test(part.slice(Math.max(0, at - 50), at))
  return held && /^[^—–]{0,40}\s[—–]\s/.test(part.slice(at + (/[—–]/.test(mark) ? 0 : mark.length), at + 60))
}

/** For every character whether it stands in brackets that close. */
function depths(part: string): Uint8Array {
  const depth = new Uint8Array(part.length)
  const last = part.lastIndexOf(')')
  let now = 0
  for (let at = 0; at < part.length; at++) {
    if (part[at] === '(' && at < last) now = 1
    depth[at] = now
    if (part[at] === ')') now = 0
  }
  return depth
}

function jointOf(words: string): Joint {
  const lower = words.toLowerCase()
  if (/[;—–]|^\s+-\s/.test(lower)) return 'stop'
  if (/\bor\b/.test(lower) && !lower.includes('and/or')) return 'or'
  return /\band\b|plus|as well|along|[&+]/.test(lower) ? 'and' : 'comma'
}

/** In "a, b or c" the comma means "or" as well. */
function settled(pieces: Piece[]): Piece[] {
  let next: Joint = 'comma'
  for (const piece of pieces.toReversed()) {
    piece.bare = piece.joint === 'comma'
    if (piece.bare) piece.joint = next
    else next = piece.joint === 'stop' ? 'comma' : piece.joint
  }
  return pieces
}

/** The pieces of a stretch of words. */
export const piecesOf = (text: string, span: Span): Piece[] => settled(cutAtJoints(text, span))
