/** How many talks a student owes. */
import type { Grantable } from './finding.ts'

/** What staff grant to a student who may hold fewer talks than the assignment asks for. */
export const fewerTalks = 'interviews-missing' satisfies Grantable

export interface TalkCount {
  /** As the assignment says. */
  wanted: number
  held: number
  /** Whether `fewerTalks` was granted. */
  fewerAllowed: boolean
}

/**
 * How many talks are wanted of one student. Staff who allow fewer do not say how many fewer: what was held by then is
 * enough. Of several one is wanted all the same, since fewer may be allowed before any was held.
 */
export const talksWanted = ({ wanted, held, fewerAllowed }: TalkCount): number =>
  fewerAllowed ? Math.min(wanted, Math.max(held, wanted > 1 ? 1 : 0)) : wanted
