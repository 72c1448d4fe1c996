/** Wordings of a request: which texts are versions of each other, and how often each was answered. Pure. */
import diff from 'fast-diff'
import { isSameText } from './coach/similarity.ts'
import type { Message } from './outreach.ts'

export type SentMessage = Pick<
  Message,
  'id' | 'kind' | 'channel' | 'body' | 'subject' | 'state' | 'outcome'
> & {
  sentAt: Date
}

export interface Wording {
  /** The newest message with this wording. */
  id: string
  /** Its first words, to know it by. */
  opening: string
  sent: number
  /** Answered at all, with yes or no. */
  answered: number
  lastSentAt: Date
}

/** The first words after the greeting. */
const openingOf = (body: string): string => {
  const lines = body.split('\n').map((line) => line.trim())
  const first = lines.slice(1).find((line) => line.length > 20) ?? lines[0] ?? ''
  return first.length > 90 ? `${first.slice(0, 90).replace(/\s+\S*$/, '')} …` : first
}

/**
 * Requests that went out, grouped by wording: two texts are one wording when most of their three-word runs are the same,
 * the share from which the coach calls a text "the same". Newest first.
 */
export function wordingsOf(messages: readonly SentMessage[]): Wording[] {
  const newest = messages.toSorted((a, b) => b.sentAt.getTime() - a.sentAt.getTime())
  const groups: SentMessage[][] = []
  for (const message of newest) {
    const group = groups.find(
      ([first]) => first && (first.body === message.body || isSameText(first.body, message.body)),
    )
    if (group) group.push(message)
    else groups.push([message])
  }
  return groups.map((group) => ({
    id: group[0]!.id,
    opening: openingOf(group[0]!.body),
    sent: group.length,
    answered: group.filter(({ outcome }) => outcome === 'replied' || outcome === 'declined').length,
    lastSentAt: group[0]!.sentAt,
  }))
}

export interface Piece {
  text: string
  kind: 'same' | 'only-one' | 'only-other'
}

/** What two texts share and where they differ, word by word. */
export function piecesOf(one: string, other: string): Piece[] {
  // Words stand for single characters, so that a change is never half a word.
  const words = new Map<string, string>()
  const encode = (text: string) =>
    (text.match(/\s+|[^\s]+/g) ?? [])
      .map((word) => {
        if (!words.has(word)) words.set(word, String.fromCodePoint(0xe000 + words.size))
        return words.get(word)!
      })
      .join('')
  const [left, right] = [encode(one), encode(other)]
  const back = new Map([...words].map(([word, code]) => [code, word]))
  const decode = (codes: string) => [...codes].map((code) => back.get(code) ?? '').join('')
  return diff(left, right).map(([change, codes]) => ({
    text: decode(codes),
    kind: change === diff.EQUAL ? 'same' : change === diff.DELETE ? 'only-one' : 'only-other',
  }))
}
