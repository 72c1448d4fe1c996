// What is asked for in one breath, cut into the single things asked for: "a diploma, clean record and own tools".
import { welcome } from './cues.ts'
import { typeNamed } from './kinds.ts'
import type { QualificationType } from './qualification.ts'
import { namesSoftware } from './software.ts'
import { type Span, trimmed } from './spans.ts'

type Joint = 'and' | 'or' | 'comma' | 'stop'

export interface Member extends Span {
  type: QualificationType
  /** How it is joined to the member before. */
  joint: Joint
  /** Whether its own words name its type. */
  sure: boolean
}

interface Piece extends Span {
  joint: Joint
  type: QualificationType | null
  /** Joined by a comma, whatever that stands for. */
  comma?: boolean
  /** Opened by a preposition or "including": what follows only adds to it. */
  detail?: boolean
}

const joints =
  /;\s*(?:and |or )?|\s+—\s+|\s+–\s+|\s+-\s+|,?\s+and\/or\s+|,\s*(?:and|plus|as well as|along with|&)\s+|,\s*or\s+|,\s+|\s+(?:and|plus|as well as|along with|&|\+)\s+|\s+or\s+(?!more\b|older\b|over\b|above\b|better\b|higher\b|greater\b|so\b|two\b|three\b|four\b|five\b)/gi

/** The single things that a stretch of words asks for, each with its type. */
export function membersOf(text: string, span: Span, fallback: QualificationType | undefined): Member[] {
  const pieces = settled(piecesOf(text, span))
  const groups: Piece[] = []
  for (const [at, piece] of pieces.entries()) {
    const before = groups.at(-1)
    if (before && !standsAlone({ text, before, piece, pieces, at })) {
      before.end = piece.end
      before.type = typeNamed(text.slice(before.start, before.end))
      before.detail = opensDetail.test(text.slice(piece.start, piece.end)) || before.detail === true
    } else groups.push({ ...piece })
  }
  return typed(text, groups, fallback).flatMap((member) => {
    const bare = trimmed(text, member)
    return bare.end - bare.start > 1 ? [{ ...member, ...bare }] : []
  })
}

function piecesOf(text: string, { start, end }: Span): Piece[] {
  const part = text.slice(start, end)
  const depth = depths(part)
  const pieces: Piece[] = []
  let from = 0
  let joint: Joint = 'stop'
  const push = (to: number) => {
    if (to > from)
      pieces.push({ start: start + from, end: start + to, joint, type: typeNamed(part.slice(from, to)) })
  }
  for (const match of part.matchAll(joints)) {
    if (depth[match.index]! > 0) continue
    push(match.index)
    joint = jointOf(match[0])
    from = match.index + match[0].length
  }
  push(part.length)
  return pieces
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
    if (piece.joint === 'comma') {
      piece.joint = next
      piece.comma = true
    } else next = piece.joint === 'stop' ? 'comma' : piece.joint
  }
  return pieces
}

const opensDetail =
  /^(?:including|especially|such as|e\.g\.|for example|like|particularly|in|on|at|with|for|from|to|of|under|over|by|through|than|about|into|per|as|without|during|between|across|within|up to|two of|some)\s/i
const vague =
  /^(?:an? |any |be |the )*(?:equivalent|similar|related|another|other|more|better|higher|closely|comparable|willing(?:ness)?|eligib\w+|ability to (?:obtain|get)|able to (?:obtain|get)|in progress|currently)\b/i
const wish = /^(?:preferabl[ye]|ideally|preferred)\b/i

interface Joined {
  text: string
  before: Piece
  piece: Piece
  pieces: readonly Piece[]
  at: number
}

function standsAlone({ text, before, piece, pieces, at }: Joined): boolean {
  if (piece.joint === 'stop') return true
  const left = text.slice(before.start, before.end).trim()
  const right = text.slice(piece.start, piece.end).trim()
  if (/^(?:such as|e\.g\.|for example|like)\s/i.test(right)) return false
  if (/^including\b/i.test(right) || before.detail) {
    if (namesSoftware(right)) return true
    if (before.detail && differs(before, piece)) return true
    if (/^including\b/i.test(right) || piece.type === null || piece.type === before.type) return false
  }
  if (wish.test(right)) return true
  if (opensDetail.test(right) && piece.joint !== 'or' && !differs(before, piece)) return false
  if (isField(left, right, before, piece)) return false
  if (
    piece.comma &&
    piece.joint === 'or' &&
    before.type !== null &&
    opensRun({ text, before, piece, pieces, at })
  ) {
    piece.joint = 'comma'
    return true
  }
  if (piece.joint === 'or')
    return differs(before, piece) && !vague.test(right) && !oneSchooling(before, piece, left + ' ' + right)
  if (piece.joint === 'comma') return apartByComma({ text, before, piece, pieces, at }, right)
  return !onlyTogether({ left, right, before, piece, pieces })
}

/** "…, construction or trades preferred", "certificate, HPLC or GC experience": a run of its own after the comma. */
function opensRun({ text, before, piece, pieces, at }: Joined): boolean {
  const behind = pieces.findIndex(({ joint }, i) => i > at && joint !== 'or')
  const last = pieces[(behind < 0 ? pieces.length : behind) - 1]!
  const type = typeNamed(text.slice(piece.start, last.end))
  if (type !== null && type !== before.type) return true
  return piece.type === null && welcome.test(text.slice(last.start, last.end))
}

/** "A degree in mathematics or mathematics education": fields of study are no things of their own. */
const isField = (left: string, right: string, before: Piece, piece: Piece): boolean =>
  before.type === 'education' &&
  (piece.type === null || piece.type === 'skill') &&
  / (?:in|of) /.test(left) &&
  !welcome.test(right) &&
  (piece.joint === 'or' || right.split(/\s+/).length <= 3) &&
  !/^(?:knowledge|ability|able|strong|good|excellent|proficien|fluen|solid|basic|advanced|skill)/i.test(right)

const differs = (a: Piece, b: Piece): boolean => a.type !== null && b.type !== null && a.type !== b.type

/** "A certificate or an AAS": a school's certificate beside a degree is schooling too. */
const oneSchooling = (a: Piece, b: Piece, words: string): boolean =>
  [a.type, b.type].includes('education') &&
  [a.type, b.type].includes('licence') &&
  /\bcertificate\b/i.test(words)

function apartByComma({ text, before, piece, pieces, at }: Joined, right: string): boolean {
  if (before.type !== null && piece.type !== null) return true
  if (welcome.test(right) || /\brequired\W*$/i.test(right)) return true
  const words = (piece: Piece) => text.slice(piece.start, piece.end).trim().split(/\s+/).length
  if (before.type === 'skill' && words(before) <= 3 && words(piece) <= 3) return true
  const run = pieces.filter(({ joint }, i) => i === at || joint === 'comma')
  const short = pieces.every((piece) => words(piece) <= 5)
  return run.length > 1 && short
}

/** "Learn and apply rules", "trustworthy and discreet": two words that only together say something. */
function onlyTogether({
  left,
  right,
  before,
  piece,
  pieces,
}: Omit<Joined, 'text' | 'at'> & Record<'left' | 'right', string>): boolean {
  const last = left.replace(
    /^(?:must |should )?(?:be |have )?(?:ability to|able to|the ability to|knowledge of|skill in):?\s+/i,
    '',
  )
  if (!/^[a-z]+(?:-[a-z]+)*$/i.test(last)) return false
  if (last !== left && doing.test(left)) return true
  if (/^[A-Z]/.test(last) && namesSoftware(last)) return false
  const pair = pieces.filter(({ joint }) => joint === piece.joint).length === 1
  const short = right.split(/\s+/).length <= 2
  return (
    pair &&
    (piece.type === null ||
      before.type === null ||
      (short && piece.type === 'skill' && before.type === 'skill'))
  )
}

const atWork = /^work(?:ing)? (?:with|in|at)\b/i
const doing = /\b(?:able|ability|abilities|willing|can|have) to\b|^can\b/i

/** What its own words do not say, a member takes from the one before, the first from the one behind. */
function typed(text: string, groups: readonly Piece[], fallback: QualificationType | undefined): Member[] {
  let last: QualificationType | null = null
  let verbs = false
  return groups.map(({ start, end, type, joint }, at) => {
    if (joint === 'stop') verbs = false
    verbs ||= doing.test(text.slice(start, end))
    const behind = groups[at + 1]
    const shared =
      last === null && behind && (behind.joint === 'and' || behind.joint === 'or') ? behind.type : null
    const far =
      joint === 'stop' ||
      (joint === 'comma' && last !== 'skill' && !welcome.test(text.slice(start, end + 30)))
    const inherited = far || (verbs && last === 'other') ? null : last
    const sort = fallback === 'skill' && atWork.test(text.slice(start, end).trim()) ? 'skill' : type
    const own = sort ?? inherited ?? fallback ?? (verbs ? null : shared) ?? 'skill'
    last = own
    return { start, end, joint, type: own, sure: type !== null }
  })
}
