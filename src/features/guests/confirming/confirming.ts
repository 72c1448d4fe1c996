/** The letter in which a professional can confirm a talk: whether the seeker can have it sent now. Pure. */
import type { Reach, Readiness, Refusal } from '../../outreach/index.ts'

export interface ConfirmingFacts {
  /** The talk took place, and this person was there. */
  held: boolean
  /** When the professional confirmed, by a link of their own. */
  confirmedAt: Date | null
  /** Whether the instance can mail to people at all. */
  readiness: Readiness
  /** Whether there is an address to mail to that is not the seeker's own. */
  hasAddress: boolean
  reach: Reach
}

/** Why there is no letter now, or that there can be one. */
export type Confirming =
  | { state: 'confirmed'; at: Date }
  | { state: 'not-held' }
  | { state: 'ready' }
  | { state: Exclude<Readiness, 'ready'> | 'no-address' }
  | { state: Refusal; until?: Date }

/** What is said first: done already, then what no waiting helps against, then the caps. */
export function confirmingOf({
  held,
  confirmedAt,
  readiness,
  hasAddress,
  reach,
}: ConfirmingFacts): Confirming {
  if (!held) return { state: 'not-held' }
  if (confirmedAt) return { state: 'confirmed', at: confirmedAt }
  if (readiness !== 'ready') return { state: readiness }
  if (reach.refusal === 'stopped') return { state: 'stopped' }
  if (!hasAddress) return { state: 'no-address' }
  if (reach.refusal) return { state: reach.refusal, ...(reach.until && { until: reach.until }) }
  return { state: 'ready' }
}
