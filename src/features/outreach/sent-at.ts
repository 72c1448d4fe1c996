/** When a message went out, as its sender says it. Pure; apart from `outreach.ts`, which the browser's part reads too. */
import {
  isYearSlip,
  localDate,
  type LocalDate,
  type LocalTime,
  toInstant,
  yearOf,
  type Zone,
} from '../../shared/dates.ts'

/** When a message went out, in its sender's words: '' for what is not said, and both '' for just now. */
export interface SaidSent {
  date: LocalDate | ''
  time: LocalTime | ''
  zone: Zone
}

/** What cannot be: a year that is a slip of the pen, a day that lies ahead, one before what the message answers. */
export type SentDoubt = 'year-slip' | 'sent-ahead' | 'sent-too-early'

/** Nobody remembers the minute of a letter: a day without a time is dated by its noon. */
const noon: LocalTime = '12:00'

/**
 * The instant at which a message went out that its sender sent by their own hand.
 * @param after what it answers: of a thank-you the end of the talk, of a nudge the request. That is noted by hand too, so
 *   that on one day the answer is put right after it and not refused.
 */
export function sentAtOf(
  { date, time, zone }: SaidSent,
  { now, after }: { now: Date; after: Date | null },
): { at: Date } | { doubt: SentDoubt; year: string } {
  if (!date && !time) return { at: now }
  const today = localDate(now, zone)
  const day = date || today
  const said = toInstant(day, time || noon, zone)
  const doubt = (kind: SentDoubt) => ({ doubt: kind, year: yearOf(said, zone) })
  if (isYearSlip(said, now)) return doubt('year-slip')
  // Noon of a day whose noon is still to come is none that anybody said.
  const at = !time && day === today && said > now ? now : said
  if (at > now) return doubt('sent-ahead')
  if (!after || at >= after) return { at }
  return day < localDate(after, zone) ? doubt('sent-too-early') : { at: after }
}

/** When a message went out that was opened in a mail program: then, most likely, and never before what it answers. */
export const sentSinceOpened = (opened: Date, after: Date | null): Date =>
  after && after > opened ? after : opened
