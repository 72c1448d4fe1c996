/** When a talk is or was, how long, and what its date can mean. */
import { addDays, addMinutes, hoursBetween, isYearSlip, localDate, type Zone } from '../../shared/dates.ts'
import { afterClock, talk } from '../../shared/defaults.ts'
import { closingOf, type Stage, type StageFacts } from './stages.ts'

/** When the talk is planned to end; nothing without a date. */
export const plannedEnd = (facts: { startsAt?: Date | null; minutes: number }): Date | undefined =>
  facts.startsAt ? addMinutes(facts.startsAt, facts.minutes) : undefined

interface LengthFacts {
  /** As planned. */
  minutes: number
  /** As the seeker says afterwards. */
  heldMinutes: number | null
  endedAt: Date | null
  clockStartedAt: Date | null
  clockEndedAt: Date | null
}

/** Whether the end was given by hand, or put right: the notebook's clock moves no such end. */
export const isEndByHand = ({
  endedAt,
  clockEndedAt,
}: Pick<LengthFacts, 'endedAt' | 'clockEndedAt'>): boolean =>
  endedAt !== null && endedAt.getTime() !== clockEndedAt?.getTime()

/**
 * How many minutes a talk was that was held: as the seeker says, by the clock where that ended it, or else as planned. A
 * clock that was started in the last minute, or forgotten over night, says nothing of the talk.
 */
export function minutesHeld(facts: LengthFacts): number {
  const { minutes, heldMinutes, endedAt, clockStartedAt, clockEndedAt } = facts
  if (heldMinutes !== null) return heldMinutes
  if (!clockStartedAt || !clockEndedAt || clockEndedAt.getTime() !== endedAt?.getTime()) return minutes
  const byClock = Math.round((clockEndedAt.getTime() - clockStartedAt.getTime()) / 60_000)
  return byClock >= talk.minMinutes && byClock <= talk.maxMinutes ? byClock : minutes
}

/** The longest talk, begun two hours late: what ends later than this after its start is no talk past midnight. */
const sameNightHours = talk.maxMinutes / 60 + 2

/** The day that was agreed on, unless the talk was held on another one after all: that on which it ended. */
export function heldOn({
  startsAt,
  endedAt,
  zone,
}: {
  startsAt: Date | null
  endedAt: Date | null
  /** The talk's own. */
  zone: Zone
}): Date | null {
  if (!startsAt || !endedAt) return startsAt ?? endedAt
  const hours = hoursBetween(startsAt, endedAt)
  const asAgreed =
    localDate(startsAt, zone) === localDate(endedAt, zone) || (hours > 0 && hours < sameNightHours)
  return asAgreed ? startsAt : endedAt
}

/** Whether the day of a talk has passed since it was closed. One closed after its day did not take place then. */
export function passedWhileClosed(facts: StageFacts & { minutes: number }, now: Date): boolean {
  const [end, closed] = [plannedEnd(facts), closingOf(facts)]
  return Boolean(end && closed && closed.at < end && end <= now)
}

/** Whether a talk is agreed that is not over. */
export function isAhead(
  facts: { stage: Stage; startsAt?: Date | null; minutes: number },
  now: Date,
): boolean {
  const end = plannedEnd(facts)
  return facts.stage === 'agreed' && (!end || end > now)
}

/** Why a date is not simply taken for a talk. */
export type DateDoubt = 'year-slip' | 'talk-over'

/** What speaks against a date: its year can only be a slip of the pen, or a talk then would be over by now. */
export function doubtOf(date: { startsAt: Date; minutes: number }, now: Date): DateDoubt | undefined {
  if (isYearSlip(date.startsAt, now)) return 'year-slip'
  return addMinutes(date.startsAt, date.minutes) <= now ? 'talk-over' : undefined
}

/**
 * What a device's clock is taken to mean: one that runs ahead ends nothing in the future, and one that has lost its year
 * ends nothing in another decade.
 */
export const believed = (said: Date, now: Date): Date => (said > now || isYearSlip(said, now) ? now : said)

/** What follows a talk for which everyone was thanked; a day that is over is null. */
export interface DatesAfter {
  /** From when to tell them what came of their advice. */
  reportBack: Date | null
  /** When to say hello again, if nobody writes before. */
  keepInTouch: Date | null
}

/** Counted as Today counts: the first from the talk, the second from the thank-you. */
export function datesAfter(
  { endedAt, thankedAt }: { endedAt: Date | null; thankedAt: Date | null },
  now: Date,
  zone: Zone,
): DatesAfter {
  const ahead = (from: Date | null, days: number) => {
    const day = endedAt && thankedAt && from && addDays(from, days, zone)
    return day && day > now ? day : null
  }
  return {
    reportBack: ahead(endedAt, afterClock.reportBackDays),
    keepInTouch: ahead(thankedAt, afterClock.keepInTouchDays),
  }
}
