/** The calendar entry of an interview, in the words of whoever reads it. */
import type { Translate } from '../../i18n/index.ts'
import type { CalendarEntry } from '../../platform/calendar/index.ts'
import { talk } from '../../shared/defaults.ts'
import { isClosed } from './stages.ts'
import type { Interview } from './interviews.queries.ts'

/** The same in every file about one interview, for both sides: calendar programs replace an entry by it. */
export const calendarUid = (interviewId: string) => `interview-${interviewId}@halfhour`

interface Words {
  /** Whom the reader meets. */
  name: string
  description: string
}

/** @returns nothing while there is no date */
export function calendarEntry(
  interview: Interview,
  t: Translate,
  { name, description }: Words,
  now: Date,
): CalendarEntry | undefined {
  if (!interview.startsAt) return undefined
  const alarms = [t('interviews.ics-alarm-day', { name }), t('interviews.ics-alarm-hour', { name })]
  return {
    uid: calendarUid(interview.id),
    sequence: interview.sequence,
    start: interview.startsAt,
    minutes: interview.minutes,
    summary: t('interviews.ics-summary', { name }),
    description,
    ...((interview.place || interview.link) && { location: interview.place || interview.link }),
    ...(interview.link && { url: interview.link }),
    alarms: talk.alarmMinutes.map((minutesBefore, index) => ({ minutesBefore, text: alarms[index] ?? '' })),
    cancelled: isClosed(interview.stage) || !(interview.agreedAt || interview.endedAt),
    stamp: now,
  }
}

/**
 * The seeker's own entry.
 * @param origin the program's own address, for the link back
 */
export const ownCalendarEntry = (interview: Interview, t: Translate, origin: string, now: Date) =>
  calendarEntry(
    interview,
    t,
    {
      name: interview.comingNames || t('interviews.someone'),
      description: `${origin}/interviews/${interview.id}`,
    },
    now,
  )
