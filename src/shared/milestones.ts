/** By when what of an informational interview should have happened: one rule for the student's plan and the class page. */
import { endOfDay, hoursBetween } from './dates.ts'
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
 * week or more a milestone lasts until the end of its day in the zone; with less every hour counts.
 */
export function milestoneTimes({ startsAt, dueAt, zone }: TimeGiven): Record<MilestoneCode, Date> {
  const span = Math.max(0, hoursBetween(startsAt, dueAt)) * 3_600_000
  const dayLength = span / plan.spanDays
  const wholeDays = dayLength >= 12 * 3_600_000
  const early = Math.min(24 * 3_600_000, dayLength) * plan.reportEarlyDays
  const report = new Date(dueAt.getTime() - early)
  const by = (day: number) => {
    const exact = new Date(startsAt.getTime() + day * dayLength)
    // A minute before midnight, so that the day shown is the day meant.
    const shown = wholeDays ? new Date(endOfDay(exact, zone).getTime() - 60_000) : exact
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
