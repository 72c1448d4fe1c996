// What is asked for in one breath, cut into the single things asked for: "a diploma, clean record and own tools".
import type { QualificationType } from './qualification.ts'
import { type Span, trimmed } from './spans.ts'
import { typeNamed } from './kinds.ts'

export interface Member extends Span {
  type: QualificationType
}

type Joint = 'and' | 'or' | 'and/or' | 'comma' | 'stop'

interface Piece extends Span {
  /** How it is joined to the piece before. */
  joint: Joint
  type: QualificationType | null
}

const joints =
  /;\s*(?:and |or )?|\s+—\s+|\s+–\s+|,?\s+and\/or\s+|,\s*(?:and|plus|as well as|along with|&)\s+|,\s*or\s+|,\s+|\s+(?:and|plus|as well as|along with|&)\s+|\s+or\s+/gi

/** The single things that a stretch of words asks for, each with its type. */
export function membersOf(text: string, span: Span, fallback: QualificationType | undefined): Member[] {
  const pieces = settled(piecesOf(text, span))
  const groups: Piece[] = []
  for (const [at, piece] of pieces.entries()) {
    const before = groups.at(-1)
    if (before && !standsAlone(text, before, piece, pieces, at)) {
      before.end = piece.end
      before.type = typeNamed(text.slice(before.start, before.end))
    } else groups.push({ ...piece })
  }
  return typed(groups, fallback).flatMap((member) => {
    const bare = trimmed(text, member)
    return bare.end - bare.start > 1 ? [{ ...bare, type: member.type }] : []
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
    if (
      depth[match.index]! > 0 ||
      /\d,$/.test(part.slice(Math.max(0, match.index - 1), match.index + 1) + 'x')
    )
      continue
    push(match.index)
    joint = jointOf(match[0])
    from = match.index + match[0].length
  }
  push(part.length)
  return pieces
}

function depths(part: string): Uint8Array {
  const depth = new Uint8Array(part.length)
  let now = 0
  for (let at = 0; at < part.length; at++) {
    if (part[at] === '(' && part.indexOf(')', at) > 0) now = 1
    depth[at] = now
    if (part[at] === ')') now = 0
  }
  return depth
}

function jointOf(words: string): Joint {
  const lower = words.toLowerCase()
  if (/[;—–]/.test(lower)) return 'stop'
  if (lower.includes('and/or')) return 'and/or'
  if (/\bor\b/.test(lower)) return 'or'
  return /\band\b|plus|as well|along|&/.test(lower) ? 'and' : 'comma'
}

/** In "a, b or c" the comma means "or" as well. */
function settled(pieces: Piece[]): Piece[] {
  let next: Joint = 'comma'
  for (const piece of pieces.toReversed()) {
    if (piece.joint === 'comma') piece.joint = next
    else next = piece.joint === 'stop' ? 'comma' : piece.joint
  }
  return pieces
}

const adjectives = /^[a-z]+(?:-[a-z]+)*$/

function standsAlone(
  text: string,
  before: Piece,
  piece: Piece,
  pieces: readonly Piece[],
  at: number,
): boolean {
  if (piece.joint === 'stop') return true
  const left = text.slice(before.start, before.end).trim()
  const right = text.slice(piece.start, piece.end).trim()
  if (piece.joint === 'or')
    return (
      differs(before, piece) &&
      !/\b(?:equivalent|similar|related|another|other|more|better|higher)\b/i.test(right)
    )
  if (/^(?:preferabl[ye]|ideally|preferred|including|especially)\b/i.test(right))
    return !/^including|^especially/i.test(right)
  if (piece.joint === 'comma') return differs(before, piece) || isList(text, pieces, at)
  const first = left.split(/\s+/)
  const pair = first.length === 1 && adjectives.test(left)
  if (pair && pieces.filter(({ joint }) => joint === piece.joint).length === 1 && !piece.type) return false
  if (pair && right.split(/\s+/).length > 1 && !before.type) return false
  return true
}

const differs = (a: Piece, b: Piece): boolean => a.type !== null && b.type !== null && a.type !== b.type

/** "Reliable, punctual, friendly": commas alone join a list when all members are short. */
function isList(text: string, pieces: readonly Piece[], at: number): boolean {
  const run = pieces.filter(({ joint }, i) => i === at || joint === 'comma')
  return (
    run.length > 1 && pieces.every(({ start, end }) => text.slice(start, end).trim().split(/\s+/).length <= 3)
  )
}

/** What its own words do not say, a member takes from the one before, the first from the one behind. */
function typed(groups: readonly Piece[], fallback: QualificationType | undefined): Member[] {
  let last: QualificationType | null = null
  return groups.map(({ start, end, type, joint }, at) => {
    const behind = groups[at + 1]
    const shared = last === null && behind && behind.joint !== 'stop' ? behind.type : null
    const own = type ?? (joint === 'stop' ? null : last) ?? fallback ?? shared ?? 'skill'
    last = own
    return { start, end, type: own }
  })
}
