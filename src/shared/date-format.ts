/** Dates as people read them, through Intl: always in a named language and a named zone, never the machine's own. */
import { addMinutes, daysBetween, type LocalDate, toInstant, utcOffset, type Zone } from './dates.ts'
import { intlLocale } from './intl-locale.ts'

/** Whose eyes: a BCP 47 language tag and an IANA zone. */
export interface Reader {
  locale: string
  zone: Zone
  /** When it is read: a day of another year than this one then says its year. */
  now?: Date | undefined
}

// Making a formatter costs about a hundred times what using one costs, and a page uses the same few.
const formatters = new Map<string, Intl.DateTimeFormat>()

function formatter(reader: Reader, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${reader.locale}|${reader.zone}|${JSON.stringify(options)}`
  let found = formatters.get(key)
  if (!found) {
    found = new Intl.DateTimeFormat(intlLocale(reader.locale), { ...options, timeZone: reader.zone })
    formatters.set(key, found)
  }
  return found
}

const clock = { hour: 'numeric', minute: '2-digit' } as const
const shortDay = { weekday: 'short', day: 'numeric', month: 'short' } as const
const longDay = { weekday: 'long', day: 'numeric', month: 'long' } as const

const yearOf = (instant: Date, reader: Reader) => formatter(reader, { year: 'numeric' }).format(instant)

/** Every short date would look like one of this year. */
const yearBeside = (instant: Date, reader: Reader) =>
  reader.now && yearOf(instant, reader) !== yearOf(reader.now, reader) ? ({ year: 'numeric' } as const) : {}

/** "10:00 AM" */
export const formatTime = (instant: Date, reader: Reader): string => formatter(reader, clock).format(instant)

/** "Tue, Nov 24"; of another year "Tue, Nov 24, 2026" */
export const formatDay = (instant: Date, reader: Reader): string =>
  formatter(reader, { ...shortDay, ...yearBeside(instant, reader) }).format(instant)

/** "November 24, 2026" */
export const formatDate = (instant: Date, reader: Reader): string =>
  formatter(reader, { dateStyle: 'long' }).format(instant)

/** "Tuesday, November 24" */
export const formatLongDay = (instant: Date, reader: Reader): string =>
  formatter(reader, { ...longDay, ...yearBeside(instant, reader) }).format(instant)

/** "Tue, Nov 24, 10:00 AM" */
export const formatDayTime = (instant: Date, reader: Reader): string =>
  formatter(reader, { ...shortDay, ...yearBeside(instant, reader), ...clock }).format(instant)

/**
 * With the zone's name, for where two people meet: "Tue, Nov 24, 10:00 AM EST". The short names are English, so other
 * languages have it in words: "mar, 24 de nov, 10:00 a.m., hora oriental (UTC−5)".
 */
export function formatZonedDayTime(instant: Date, reader: Reader): string {
  if (!reader.locale.startsWith('en'))
    return `${formatDayTime(instant, reader).replace(/ (?=[ap]\.m\.)/, '\u00A0')}, ${formatZone(instant, reader)}`
  return formatter(reader, {
    ...shortDay,
    ...yearBeside(instant, reader),
    ...clock,
    timeZoneName: 'short',
  }).format(instant)
}

/** Days of a calendar, the same in every zone: "November 26, 2026", "December 24, 2026 – January 2, 2027". */
export const formatDateRange = ({ from, to }: { from: LocalDate; to: LocalDate }, locale: string): string =>
  formatter({ locale, zone: 'UTC' }, { dateStyle: 'long' }).formatRange(
    toInstant(from, '12:00', 'UTC'),
    toInstant(to, '12:00', 'UTC'),
  )

/** One such day, and nothing for no day. */
export const formatCalendarDay = (day: LocalDate, locale: string): string =>
  day === '' ? '' : formatDateRange({ from: day, to: day }, locale)

/** A day's month on the calendar: "September 2025". */
export const formatMonth = (day: LocalDate, locale: string): string =>
  formatter({ locale, zone: 'UTC' }, { month: 'long', year: 'numeric' }).format(
    toInstant(day, '12:00', 'UTC'),
  )

/** The month alone, for a talk some weeks or months ago: "September", "septiembre". */
export const formatMonthName = (instant: Date, reader: Reader): string =>
  formatter(reader, { month: 'long' }).format(instant)

/** The months that days of a calendar fall in: "September 2025 – May 2026". */
export const formatMonthRange = ({ from, to }: { from: LocalDate; to: LocalDate }, locale: string): string =>
  formatter({ locale, zone: 'UTC' }, { month: 'long', year: 'numeric' }).formatRange(
    toInstant(from, '12:00', 'UTC'),
    toInstant(to, '12:00', 'UTC'),
  )

/** "today", "tomorrow", "yesterday", "in 3 days", in the reader's language and by the reader's calendar. */
export const formatRelativeDay = (instant: Date, now: Date, reader: Reader): string =>
  new Intl.RelativeTimeFormat(intlLocale(reader.locale), { numeric: 'auto' }).format(
    daysBetween(now, instant, reader.zone),
    'day',
  )

/** The zone in words with the offset at that instant: "Eastern Time (UTC−5)", or "Istanbul (UTC+3)" when it has no name. */
export function formatZone(instant: Date, reader: Reader): string {
  const offset = utcOffset(instant, reader.zone)
  const name = zoneName(instant, reader)
  return name === offset ? offset : `${name} (${offset})`
}

/** What a zone is called in summer and winter alike: "Pacific Time", or its city where it has no name. */
export function zoneName(instant: Date, reader: Reader): string {
  const part = formatter(reader, { timeZoneName: 'longGeneric' })
    .formatToParts(instant)
    .find((each) => each.type === 'timeZoneName')
  const named = part && !/^(GMT|UTC)/.test(part.value)
  return named ? part.value : (reader.zone.split('/').at(-1) ?? reader.zone).replaceAll('_', ' ')
}

/** The same without the zone, for where a line above says it once: "Tuesday, November 24, 10:00 – 10:30 AM". */
export const formatMeetingTime = (start: Date, minutes: number, reader: Reader): string =>
  formatter(reader, { ...longDay, ...yearBeside(start, reader), ...clock }).formatRange(
    start,
    addMinutes(start, minutes),
  )

/**
 * A time at which two people meet, with its zone and offset so that neither guesses:
 * "Tuesday, November 24, 10:00 – 10:30 AM, Eastern Time (UTC−5)".
 */
export function formatMeeting(start: Date, minutes: number, reader: Reader): string {
  return `${formatMeetingTime(start, minutes, reader)}, ${formatZone(start, reader)}`
}

/**
 * The same meeting in the other person's zone, or nothing when their clocks agree at that moment
 * (another zone name with the same offset needs no second line).
 */
export const formatMeetingElsewhere = (
  start: Date,
  minutes: number,
  reader: Reader,
  other: Zone,
): string | undefined =>
  utcOffset(start, reader.zone) === utcOffset(start, other)
    ? undefined
    : formatMeeting(start, minutes, { ...reader, zone: other })

/** To the second, with day, year and zone: what a receipt says. "Sat, Nov 28, 2026, 11:59:58 PM EST" */
const stamp = {
  weekday: 'short',
  year: 'numeric',
  month: 'short',
  day: 'numeric',
  hour: 'numeric',
  minute: '2-digit',
  second: '2-digit',
  timeZoneName: 'short',
} as const
export const formatStamp = (instant: Date, reader: Reader): string => formatter(reader, stamp).format(instant)
