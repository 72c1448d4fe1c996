/** What to do about memberships and events. */
import { eventDays, renewalDays } from '../../shared/defaults.ts'
import { daysBetween, lastMinuteOf, toInstant } from '../../shared/dates.ts'
import type { Item, Rule } from './facts.ts'

/** Renewals that are near, and those just missed: what lapsed longer ago was let go. */
export const renewalItems: Rule = (facts, now, { zone }) =>
  facts.renewals.flatMap(({ activityId, name, renewsOn, studentRate }): Item[] => {
    const deadline = lastMinuteOf(renewsOn, zone)
    const n = daysBetween(now, deadline, zone)
    if (n > renewalDays.before || n < -renewalDays.after) return []
    const reason = n < 0 ? 'renew-late' : studentRate ? 'renew' : 'renew-ask'
    return [
      {
        // A new key with every date: next year's renewal is something new.
        key: `renew:${activityId}:${renewsOn}`,
        code: 'renew',
        params: { name, n },
        reason,
        deadline,
        href: `/activities/${activityId}`,
        urgency: n < 0 ? 'late' : n <= renewalDays.pressing ? 'now' : 'soon',
      },
    ]
  })

/** An event of tomorrow or today; and one that is over, where nobody who was met there is noted. */
export const eventItems: Rule = (facts, now, { zone }) =>
  facts.events.flatMap(({ activityId, name, from, until, metAny }): Item[] => {
    const daysUntil = (day: string) => daysBetween(now, toInstant(day, '12:00', zone), zone)
    const [ahead, over] = [daysUntil(from), -daysUntil(until)]
    const item = { params: { name }, href: `/activities/${activityId}` }
    if (ahead === 0 || ahead === eventDays.before)
      return [
        {
          ...item,
          key: `event:${activityId}:${from}`,
          code: 'event',
          reason: ahead === 0 ? 'event-today' : 'event-tomorrow',
          urgency: ahead === 0 ? 'now' : 'soon',
        },
      ]
    if (metAny || over < 1 || over > eventDays.after) return []
    return [
      {
        ...item,
        key: `met:${activityId}:${until}`,
        code: 'met',
        reason: 'met',
        href: `${item.href}#people`,
        urgency: over === 1 ? 'now' : 'soon',
      },
    ]
  })
