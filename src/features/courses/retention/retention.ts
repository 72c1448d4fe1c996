/** When the records of a course go, and when its instructors are told before. Pure. */
import { addDays, addHours, dayMs, daysBefore, toInstant } from '../../../shared/dates.ts'
import { courseRecords } from '../../../shared/defaults.ts'

export interface RetentionFacts {
  /** Last day of the course's period. */
  endsOn: string
  zone: string
  firstWarnedAt: Date | null
  lastWarnedAt: Date | null
}

/** The instant from which the records may go, if both warnings were given in time. */
export const erasedFrom = ({ endsOn, zone }: Pick<RetentionFacts, 'endsOn' | 'zone'>): Date =>
  addDays(toInstant(endsOn, '00:00', zone), 1 + courseRecords.days, zone)

/** What people are told: an erasure is never sooner than a week after the last word about it. */
export const announcedFor = (
  facts: Pick<RetentionFacts, 'endsOn' | 'zone' | 'lastWarnedAt'>,
  now: Date,
): Date => {
  const soonest = addHours(facts.lastWarnedAt ?? now, 24 * courseRecords.lastWarningDays)
  const planned = erasedFrom(facts)
  return planned > soonest ? planned : soonest
}

export type RetentionStep = 'none' | 'first-warning' | 'last-warning' | 'erase'

/**
 * What is to be done today. Nothing is erased that was not announced twice, and never sooner than promised by the last
 * announcement: a program that slept warns first and waits.
 */
export function retentionStep(facts: RetentionFacts, now: Date): RetentionStep {
  const end = erasedFrom(facts)
  const before = (days: number) => daysBefore(end, days)
  if (!facts.firstWarnedAt) return now >= before(courseRecords.firstWarningDays) ? 'first-warning' : 'none'
  const patience = courseRecords.lastWarningDays * dayMs
  if (!facts.lastWarnedAt) {
    const later = now.getTime() - facts.firstWarnedAt.getTime() >= patience
    return now >= before(courseRecords.lastWarningDays) && later ? 'last-warning' : 'none'
  }
  return now >= end && now.getTime() - facts.lastWarnedAt.getTime() >= patience ? 'erase' : 'none'
}
