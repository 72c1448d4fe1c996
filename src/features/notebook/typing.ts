/** What one input event did to a field, as one edit of the shared text; small enough for the island. */
import type * as Y from 'yjs'

/** Replace `removed` UTF-16 units at `start` by `inserted`. */
export interface Span {
  start: number
  removed: number
  inserted: string
}

/**
 * The one span in which two texts differ. `caret` (behind what was typed) settles where a repeated letter went.
 * Never cuts a surrogate pair: half an emoji would be stored as a replacement character.
 */
export function spanBetween(from: string, to: string, caret = to.length): Span {
  const shorter = Math.min(from.length, to.length)
  let tail = 0
  const tailLimit = Math.min(shorter, to.length - Math.min(caret, to.length))
  while (tail < tailLimit && from.at(-1 - tail) === to.at(-1 - tail)) tail++
  let start = 0
  while (start < shorter - tail && from[start] === to[start]) start++
  while (tail < shorter - start && from.at(-1 - tail) === to.at(-1 - tail)) tail++
  if (isLowSurrogate(from, start) || isLowSurrogate(to, start)) start -= start > 0 ? 1 : 0
  if (tail > 0 && (isLowSurrogate(from, from.length - tail) || isLowSurrogate(to, to.length - tail))) tail--
  return { start, removed: from.length - tail - start, inserted: to.slice(start, to.length - tail) }
}

/** Brings the shared text to what the field holds; answers whether anything was written. */
export function typeInto(text: Y.Text, value: string, caret?: number): boolean {
  const before = text.toString()
  // A caret inside an emoji would have it replaced by itself.
  if (before === value) return false
  const { start, removed, inserted } = spanBetween(before, value, caret)
  if (removed > 0) text.delete(start, removed)
  if (inserted !== '') text.insert(start, inserted)
  return true
}

type Delta = { retain?: number; insert?: unknown; delete?: number }[]

/** Where a caret at `position` belongs after someone else's edit, so that it stays beside the same word. */
export function moveCaret(position: number, delta: Delta): number {
  let index = 0
  let moved = position
  for (const step of delta) {
    if (index > moved) break
    if (step.retain !== undefined) index += step.retain
    else if (typeof step.insert === 'string') {
      if (index < moved) moved += step.insert.length
      index += step.insert.length
    } else if (step.delete !== undefined) moved -= Math.min(step.delete, Math.max(0, moved - index))
  }
  return moved
}

const isLowSurrogate = (text: string, index: number): boolean => {
  const unit = text.charCodeAt(index)
  return unit >= 0xdc00 && unit <= 0xdfff
}
