/** By when what of an informational interview should have happened: one rule for the student's plan and the class page. */
import { atWallClock, dayMs, hoursBetween, wallClock } from './dates.ts'
import { backPlan as plan } from './defaults.ts'

export const milestoneCodes = ['contacts', 'requests', 'date', 'talk', 'report'] as const
export type MilestoneCode = (typeof milestoneCodes)[number]

interface TimeGiven {
  startsAt: Date
  dueAt: Date
  /** In which the days end. */
  zone: string
}

/**
 * The instants of the five milestones, scaled from the fourteen days the numbers are made for to the time given. With a
 * week or more a milestone lasts until the end of its day in the zone, and days are those of the wall clock, which a change
 * of the clocks makes no shorter; with less every hour counts.
 */
export function milestoneTimes({ startsAt, dueAt, zone }: TimeGiven): Record<MilestoneCode, Date> {
  const wall = { start: wallClock(startsAt, zone), due: wallClock(dueAt, zone) }
  const wholeDays = (wall.due - wall.start) / plan.spanDays >= dayMs / 2
  const { start, due } = wholeDays ? wall : { start: startsAt.getTime(), due: dueAt.getTime() }
  const at = (time: number) => (wholeDays ? atWallClock(time, zone) : new Date(time))
  const day = Math.max(0, due - start) / plan.spanDays
  const report = at(due - Math.min(dayMs, day) * plan.reportEarlyDays)
  const by = (days: number) => {
    const exact = start + days * day
    // A minute before midnight, so that the day shown is the day meant.
    const shown = wholeDays
      ? new Date(at((Math.floor(exact / dayMs) + 1) * dayMs).getTime() - 60_000)
      : at(exact)
    return shown > report ? report : shown
  }
  return {
    contacts: by(plan.contactsByDay),
    requests: by(plan.requestsByDay),
    date: by(plan.dateByDay),
    talk: by(plan.talkByDay),
    report,
  }
}

/** How long after its time a talk is taken for one that was held and is not noted yet. Our choice. */
const unsaidHours = 24

interface TalksMissing {
  /** How many talks are wanted and not held. */
  missing: number
  dueAt: Date
}

/**
 * Of the dates agreed for talks that are not held yet, those on which a missing talk would come after the due time. A talk
 * more than is wanted may be as late as it likes, and a day that is past brought none.
 */
export function datesTooLate(
  agreedFor: readonly Date[],
  { missing, dueAt }: TalksMissing,
  now: Date,
): readonly Date[] {
  return agreedFor
    .filter((at) => hoursBetween(at, now) < unsaidHours)
    .toSorted((one, other) => one.getTime() - other.getTime())
    .slice(0, Math.max(0, missing))
    .filter((at) => at > dueAt)
}
