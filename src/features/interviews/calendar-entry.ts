/** The calendar entry of an interview, in the words of whoever reads it. */
import type { Translate } from '../../i18n/index.ts'
import { calendarFile } from '../../platform/calendar/index.ts'
import { talk } from '../../shared/defaults.ts'
import { isClosed } from './interviews.ts'
import type { Interview } from './interviews.queries.ts'

/**
 * @param origin the program's own address, for the link back
 * @returns nothing while there is no date
 */
export function interviewCalendar(
  interview: Interview,
  t: Translate,
  origin: string,
  now: Date,
): string | undefined {
  if (!interview.startsAt) return undefined
  const name = interview.names || t('interviews.someone')
  const words = [t('interviews.ics-alarm-day', { name }), t('interviews.ics-alarm-hour')]
  return calendarFile('Halfhour', [
    {
      uid: `${interview.id}@halfhour`,
      sequence: interview.sequence,
      start: interview.startsAt,
      minutes: interview.minutes,
      summary: t('interviews.ics-summary', { name }),
      description: `${origin}/interviews/${interview.id}`,
      ...((interview.place || interview.link) && { location: interview.place || interview.link }),
      ...(interview.link && { url: interview.link }),
      alarms: talk.alarmMinutes.map((minutesBefore, index) => ({ minutesBefore, text: words[index] ?? '' })),
      cancelled: isClosed(interview.stage),
      stamp: now,
    },
  ])
}
