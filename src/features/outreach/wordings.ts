/** Wordings of a request: which texts are versions of each other, and how often each was answered. Pure. */
import { diffWords } from '../../shared/merge.ts'
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

const kinds = { '0': 'same', '-1': 'only-one', '1': 'only-other' } as const

/** What two texts share and where they differ, word by word; long texts that share little differ as a whole. */
export const piecesOf = (one: string, other: string): Piece[] =>
  diffWords(one, other).map(([change, text]) => ({ text, kind: kinds[change] }))
