/** The half hour's clock: pure, so that a reload or a second device shows the same time. */

/** The cue comes when this many seconds are left (product.md, step 4: a five-minutes-left cue). */
export const cueSeconds = 5 * 60

/** `over` is past the agreed length and still talking; `ended` has an end instant. */
export type ClockPhase = 'waiting' | 'running' | 'last-minutes' | 'over' | 'ended'

export interface ClockReading {
  phase: ClockPhase
  elapsedSeconds: number
  /** Negative once the agreed length is over. */
  remainingSeconds: number
}

/** What the clock shows at `now` for a talk agreed to last `minutes`. */
export function readClock(
  facts: { startedAt: Date | null; endedAt: Date | null; minutes: number },
  now: Date,
): ClockReading {
  const total = facts.minutes * 60
  if (facts.startedAt === null) {
    return { phase: facts.endedAt ? 'ended' : 'waiting', elapsedSeconds: 0, remainingSeconds: total }
  }
  const until = facts.endedAt ?? now
  const elapsedSeconds = Math.max(0, Math.floor((until.getTime() - facts.startedAt.getTime()) / 1000))
  const remainingSeconds = total - elapsedSeconds
  return { phase: phaseOf(remainingSeconds, total, facts.endedAt !== null), elapsedSeconds, remainingSeconds }
}

/** Beyond its own length a talk that has ended can be taken up again for so long: later that is a slip. Our choice. */
const resumeMinutes = 60

/** Whether a talk ended so little ago that two people may still be talking. */
export const hasFreshlyEnded = (facts: { endedAt: Date | null; minutes: number }, now: Date): boolean =>
  facts.endedAt !== null &&
  now.getTime() - facts.endedAt.getTime() <= (facts.minutes + resumeMinutes) * 60_000

function phaseOf(remaining: number, total: number, ended: boolean): ClockPhase {
  if (ended) return 'ended'
  if (remaining <= 0) return 'over'
  // A talk of five minutes would begin with the cue to close it.
  return remaining <= cueSeconds && total > cueSeconds ? 'last-minutes' : 'running'
}

/** Minutes and seconds, as `27:05`, or `−1:10` past the end. */
export function clockFace(seconds: number): string {
  const whole = Math.abs(seconds)
  const rest = String(whole % 60).padStart(2, '0')
  return `${seconds < 0 ? '−' : ''}${Math.floor(whole / 60)}:${rest}`
}
