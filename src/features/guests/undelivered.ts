/** Letters to a professional that did not arrive: which of them the seeker can still do something about. Pure. */
import { addHours } from '../../shared/dates.ts'
import { guestPage } from '../../shared/defaults.ts'

export const letterKinds = ['calendar', 'own-link', 'confirmation'] as const
/** The entry for the calendar, a link of their own, or the request to confirm a talk. */
export type LetterKind = (typeof letterKinds)[number]

export interface UndeliveredFacts {
  what: LetterKind
  /** When it was given up. */
  at: Date
  startsAt: Date | null
  endedAt: Date | null
  /** Whether the professional confirmed the talk in the meantime. */
  confirmed: boolean
}

/** After as many days as a link works nobody waits for the letter any more. */
export const undeliveredUntil = (at: Date): Date => addHours(at, guestPage.linkDays * 24)

/**
 * Whether it still matters. A date is worth telling as long as it lies ahead, also one that was called off: somebody
 * might wait there.
 */
export function stillMatters(
  { what, at, startsAt, endedAt, confirmed }: UndeliveredFacts,
  now: Date,
): boolean {
  if (undeliveredUntil(at) <= now) return false
  if (what === 'calendar') return endedAt === null && startsAt !== null && startsAt > now
  return what === 'own-link' || !confirmed
}
