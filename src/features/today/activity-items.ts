/** What to do about memberships. */
import { renewalDays } from '../../shared/defaults.ts'
import { addMinutes, daysBetween, endOfDay, toInstant } from '../../shared/dates.ts'
import type { Item, Rule } from './facts.ts'

/** Renewals that are near, and those just missed: what lapsed longer ago was let go. */
export const renewalItems: Rule = (facts, now, { zone }) =>
  facts.renewals.flatMap(({ activityId, name, renewsOn, studentRate }): Item[] => {
    // Until the last minute of that day, where the seeker is.
    const deadline = addMinutes(endOfDay(toInstant(renewsOn, '12:00', zone), zone), -1)
    const n = daysBetween(now, deadline, zone)
    if (n > renewalDays.before || n < -renewalDays.after) return []
    const code = n < 0 ? 'renew-late' : studentRate ? 'renew' : 'renew-ask'
    return [
      {
        // A new key with every date: next year's renewal is something new.
        key: `renew:${activityId}:${renewsOn}`,
        code: 'renew',
        params: { name },
        reason: { code, params: { n } },
        deadline,
        href: `/activities/${activityId}`,
        urgency: n < 0 ? 'late' : n <= renewalDays.pressing ? 'now' : 'soon',
      },
    ]
  })
