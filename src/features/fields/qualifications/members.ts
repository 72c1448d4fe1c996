// What is asked for in one breath, cut into the single things asked for: "a diploma, clean record and own tools".
import { welcome } from './cues.ts'
import { typeNamed } from './kinds.ts'
import type { QualificationType } from './qualification.ts'
import { isLanguage, namesSoftware } from './software.ts'
import { type Joint, type Piece, piecesOf } from './pieces.ts'
import { type Span, trimmed } from './spans.ts'

export interface Member extends Span {
  type: QualificationType
  /** How it is joined to the member before. */
  joint: Joint
  /** Whether a comma stands before the joining word, or for it. */
  comma: boolean
  /** Whether its own words name its type. */
  sure: boolean
}

/** The single things that a stretch of words asks for, each with its type. */
export function membersOf(text: string, span: Span, fallback: QualificationType | undefined): Member[] {
  const pieces = piecesOf(text, span)
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
    return bare.end - bare.start > 1 || isLanguage(text.slice(bare.start, bare.end))
      ? [{ ...member, ...bare }]
      : []
  })
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
  if (/^(?:such as|e\.g\.|for example|like)\s/i.test(right) || onlyWish.test(right)) return false
  if (/^including\b/i.test(right) || before.detail) {
    if (namesSoftware(right)) return true
    if (before.detail && differs(before, piece)) return true
    if (/^including\b/i.test(right) || piece.type === null || piece.type === before.type) return false
  }
  if (wish.test(right)) return true
  if (opensDetail.test(right) && piece.joint !== 'or' && !differs(before, piece)) return false
  if (isField(left, right, before, piece)) return false
  if (
    piece.bare &&
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
  return piece.type === null && before.type === 'experience' && welcome.test(text.slice(last.start, last.end))
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
  /\bcertificate\b/i.test(words) &&
  !/[A-Z]{2,} certificate/.test(words)

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

/** "Exposure to agents" under physical demands is a burden, "work with teams" under abilities an ability. */
function inSection(words: string, type: QualificationType | null, fallback: QualificationType | undefined) {
  if (fallback === 'skill' && atWork.test(words)) return 'skill'
  return fallback === 'other' && type === 'experience' && /\bexpos/i.test(words) ? 'other' : type
}

/** "Navisworks, a plus". */
const onlyWish =
  /^(?:(?:is|are|an?|big|huge|strong|definite|real) )*(?:must|required|plus|bonus|asset|advantage|preferred|desired|desirable|helpful)\W*$/i
/** Verbs with things behind them: "wear glasses and a lab coat". */
const taking = /\b(?:wear|own|bring|provide|supply|undergo|pass)\b/i
const verbal =
  /^(?:can|has|have|is|are|be|will|hits|knows|writes|keeps|loves|shows|gets|makes|takes|reads|listens|works|finds|knowing) /i
const atWork = /^work(?:ing)? (?:with|in|at)\b/i
const doing = /\b(?:able|ability|abilities|willing|can|have) to\b|^can\b/i

/** What its own words do not say, a member takes from the one before, the first from the one behind. */
function typed(text: string, groups: readonly Piece[], fallback: QualificationType | undefined): Member[] {
  let last: QualificationType | null = null
  let verbs = false
  return groups.map(({ start, end, type, joint }, at) => {
    const words = text.slice(start, end).trim()
    if (joint === 'stop') verbs = false
    verbs ||= doing.test(text.slice(start, end))
    const behind = groups[at + 1]
    const shared =
      last === null && behind && (behind.joint === 'and' || behind.joint === 'or') ? behind.type : null
    const far =
      joint === 'stop' ||
      (joint === 'comma' && last !== 'skill' && !welcome.test(text.slice(start, end + 30)))
    const long =
      words.split(/\s+/).length > 2 &&
      (last === 'other' || last === 'licence') &&
      !taking.test(text.slice(groups[0]!.start, start))
    const inherited = far || long || (verbs && last === 'other') || verbal.test(words) ? null : last
    const sort = inSection(words, type, fallback)
    const own = sort ?? inherited ?? fallback ?? (verbs ? null : shared) ?? 'skill'
    last = own
    return { start, end, joint, comma: groups[at]!.comma === true, type: own, sure: type !== null }
  })
}
