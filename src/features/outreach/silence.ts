/** What silence means: when to turn to the next person, when to remind this one, and when to let it rest. Pure. */
import { addBusinessDays, addDays, type LocalDate, type Zone } from '../../shared/dates.ts'

export interface SilenceFacts {
  /** When the request went out. */
  askedAt: Date
  /** When each nudge after it went out. */
  nudgedAt: readonly Date[]
}

export interface SilenceSettings {
  zone: Zone
  nextPersonBusinessDays: number
  nudgeDays: number
  maxNudges: number
  holidays?: ReadonlySet<LocalDate>
}

export interface Silence {
  /** From here on the next person is proposed: business days after the request, in the seeker's zone. */
  nextPersonAt: Date
  /** From here on one more nudge is right; nothing once all have gone out. */
  nudgeAt?: Date
  /** From here on it may rest; nothing while a nudge is still to come. */
  restAt?: Date
  nudges: number
}

/** The clock of one silence. It counts from the last message that went out, so that nobody is pressed twice in a week. */
export function silenceOf({ askedAt, nudgedAt }: SilenceFacts, settings: SilenceSettings): Silence {
  const { zone, nextPersonBusinessDays, nudgeDays, maxNudges, holidays } = settings
  const last = [askedAt, ...nudgedAt].reduce((one, other) => (other > one ? other : one))
  const due = addDays(last, nudgeDays, zone)
  return {
    nextPersonAt: addBusinessDays(askedAt, nextPersonBusinessDays, zone, holidays),
    nudges: nudgedAt.length,
    ...(nudgedAt.length < maxNudges ? { nudgeAt: due } : { restAt: due }),
  }
}

export type SilenceState = 'waiting' | 'next-person' | 'nudge' | 'rest'

/** Where a silence stands now: what is due latest counts. */
export function silenceState(silence: Silence, now: Date): SilenceState {
  if (silence.restAt && silence.restAt <= now) return 'rest'
  if (silence.nudgeAt && silence.nudgeAt <= now) return 'nudge'
  return silence.nextPersonAt <= now ? 'next-person' : 'waiting'
}
