/**
 * Zones, local dates and the calendar. An instant is a `Date`; a local date is `YYYY-MM-DD`, a local time `HH:MM`
 * (what `<input type="date">` and `<input type="time">` send); a zone is an IANA name.
 */
import { Temporal } from 'temporal-polyfill'
import { slipYears } from './defaults.ts'

/** An IANA zone name such as `America/New_York`. */
export type Zone = string
/** A calendar day without a zone, `YYYY-MM-DD`. */
export type LocalDate = string
/** A wall clock time without a zone, `HH:MM`. */
export type LocalTime = string

const HOUR = 3_600_000
/** Twenty-four hours, which a calendar day is not always; in milliseconds. */
export const dayMs = 24 * HOUR

const zoned = (instant: Date, zone: Zone) =>
  Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(zone)

const toDate = (time: Temporal.ZonedDateTime) => new Date(time.epochMilliseconds)

const epoch = new Date(0)

/**
 * Whether this machine knows the zone, by its own letter case: what a form or cookie sends must pass here before it is
 * used. In other cases one zone would have more names than formatters can be kept for.
 */
export function isZone(value: string): boolean {
  // Offsets such as "+05:00" are accepted by Intl but know nothing of daylight saving.
  if (!/^[A-Za-z]/.test(value)) return false
  try {
    new Intl.DateTimeFormat('en', { timeZone: value })
    // Old short names ("PST", "IST") are known to Intl alone: no day could be reckoned in them.
    return zoned(epoch, value).timeZoneId === value
  } catch {
    return false
  }
}

/** Every zone this machine knows, sorted by name, UTC first. */
export const listZones = (): Zone[] => [
  'UTC',
  ...Intl.supportedValuesOf('timeZone').filter((zone) => zone !== 'UTC'),
]

/**
 * Zones to choose from. A browser may use the other of two names of one ("Asia/Kolkata", "Asia/Calcutta"): the one that is
 * chosen stands among them, or the form would send another.
 */
export function zoneChoices(chosen: Zone): { value: Zone; label: string }[] {
  const known = listZones()
  const zones = known.includes(chosen) ? known : [chosen, ...known]
  return zones.map((zone) => ({ value: zone, label: zone.replaceAll('_', ' ') }))
}

export const isLocalDate = (value: string): boolean => {
  // No calendar that people use has a year 0, and the database refuses it.
  if (!/^(?!0000)\d{4}-\d{2}-\d{2}$/.test(value)) return false
  try {
    Temporal.PlainDate.from(value, { overflow: 'reject' })
    return true
  } catch {
    return false
  }
}

export const isLocalTime = (value: string): boolean => /^([01]\d|2[0-3]):[0-5]\d$/.test(value)

/** The calendar day an instant falls on, seen in a zone. */
export const localDate = (instant: Date, zone: Zone): LocalDate =>
  zoned(instant, zone).toPlainDate().toString()

/** The wall clock an instant shows in a zone, to the minute. */
export const localTime = (instant: Date, zone: Zone): LocalTime =>
  zoned(instant, zone).toPlainTime().toString({ smallestUnit: 'minute' })

/** What a wall clock reading became. */
export interface Resolved {
  instant: Date
  /**
   * `gap`: the clocks jump over this reading that night, so it was moved on by the length of the jump.
   * `overlap`: the reading happens twice that night; `instant` is the first, `other` the second.
   */
  kind: 'exact' | 'gap' | 'overlap'
  other?: Date
}

/**
 * The instant of a wall clock reading in a zone, saying what happened at a daylight-saving change.
 * @throws RangeError when date, time or zone is malformed; check with isLocalDate, isLocalTime, isZone first.
 */
export function resolveLocal(date: LocalDate, time: LocalTime, zone: Zone): Resolved {
  const wall = Temporal.PlainDate.from(date, { overflow: 'reject' }).toPlainDateTime(
    Temporal.PlainTime.from(time),
  )
  const earlier = wall.toZonedDateTime(zone, { disambiguation: 'earlier' })
  const later = wall.toZonedDateTime(zone, { disambiguation: 'later' })
  if (earlier.epochMilliseconds === later.epochMilliseconds)
    return { instant: toDate(earlier), kind: 'exact' }
  const isGap = !earlier.toPlainDateTime().equals(wall)
  return isGap
    ? { instant: toDate(later), kind: 'gap' }
    : { instant: toDate(earlier), kind: 'overlap', other: toDate(later) }
}

/** The instant of a wall clock reading; in a gap moved on, in an overlap the first of the two. */
export const toInstant = (date: LocalDate, time: LocalTime, zone: Zone): Date =>
  resolveLocal(date, time, zone).instant

/** A day on the calendar as an instant, for what takes one and shows or counts days alone: read it in UTC. */
export const noonOf = (date: LocalDate): Date => toInstant(date, '12:00', 'UTC')

/**
 * The instant meant by a form that showed `shown`: that very one while day and time were left as they stood, since in the
 * hour that comes twice in autumn a clock on the wall shows two instants alike, and it shows no seconds. Anything else is
 * read as `toInstant` does.
 * @param shown what the form was filled with, if with anything
 */
export const rereadInstant = (
  shown: Date | null | undefined,
  { date, time, zone }: { date: LocalDate; time: LocalTime; zone: Zone },
): Date =>
  shown && localDate(shown, zone) === date && localTime(shown, zone) === time
    ? shown
    : toInstant(date, time, zone)

/** The first instant of the day that `instant` falls on in `zone` (not always 00:00: some zones change at midnight). */
export const startOfDay = (instant: Date, zone: Zone): Date => toDate(zoned(instant, zone).startOfDay())

/** The first instant of the following day in `zone`. */
export const endOfDay = (instant: Date, zone: Zone): Date =>
  toDate(zoned(instant, zone).add({ days: 1 }).startOfDay())

/** The last minute of a day in `zone`: until then there is time for what is due on it. */
export const lastMinuteOf = (day: LocalDate, zone: Zone): Date =>
  addMinutes(endOfDay(toInstant(day, '12:00', zone), zone), -1)

/** The same wall clock time `days` calendar days later (earlier when negative), so 23 or 25 hours over a change. */
export const addDays = (instant: Date, days: number, zone: Zone): Date =>
  toDate(zoned(instant, zone).add({ days }))

/** A local date moved by whole days. */
export const shiftDate = (date: LocalDate, days: number): LocalDate =>
  Temporal.PlainDate.from(date).add({ days }).toString()

/** A local date moved by whole years; February 29 becomes 28 where there is none. */
export const addYears = (date: LocalDate, years: number): LocalDate =>
  Temporal.PlainDate.from(date).add({ years }).toString()

/** Elapsed time moved on: `hours` may be fractional or negative. */
export const addHours = (instant: Date, hours: number): Date => new Date(instant.getTime() + hours * HOUR)

/** So many times twenty-four hours earlier; for days on a calendar see `addDays`. */
export const daysBefore = (instant: Date, days: number): Date => addHours(instant, -24 * days)

export const addMinutes = (instant: Date, minutes: number): Date => addHours(instant, minutes / 60)

/** Elapsed hours from one instant to another; negative when `to` is before `from`. */
export const hoursBetween = (from: Date, to: Date): number => (to.getTime() - from.getTime()) / HOUR

/** Hours from one reading of the wall clock in a zone to another: every day has 24, over a change of the clocks too. */
export const wallHoursBetween = (from: Date, to: Date, zone: Zone): number =>
  zoned(from, zone).toPlainDateTime().until(zoned(to, zone).toPlainDateTime()).total('hours')

/** The instant at which the wall clock in a zone reads so many hours more; `hours` may be fractional or negative. */
export const addWallHours = (instant: Date, hours: number, zone: Zone): Date =>
  toDate(
    zoned(instant, zone)
      .toPlainDateTime()
      .add({ milliseconds: Math.round(hours * HOUR) })
      .toZonedDateTime(zone),
  )

/** Whether an instant lies so many years from now, before or after, that its year must be a slip of the pen. */
export const isYearSlip = (instant: Date, now: Date): boolean =>
  Math.abs(hoursBetween(instant, now)) > slipYears * 365.25 * 24

/** The year an instant falls in, seen in a zone, as it is written. */
export const yearOf = (instant: Date, zone: Zone): string => localDate(instant, zone).slice(0, 4)

/** Calendar days from one instant's day to another's, in a zone: 0 the same day, 1 tomorrow, -1 yesterday. */
export const daysBetween = (from: Date, to: Date, zone: Zone): number =>
  zoned(from, zone).toPlainDate().until(zoned(to, zone).toPlainDate(), { largestUnit: 'day' }).days

/** Monday to Friday, and no day in `holidays`. */
export function isBusinessDay(date: LocalDate, holidays?: ReadonlySet<LocalDate>): boolean {
  return Temporal.PlainDate.from(date).dayOfWeek <= 5 && !holidays?.has(date)
}

/**
 * The same wall clock time `days` business days later (earlier when negative). What starts on a weekend or holiday
 * counts from the next business day: three business days after a Saturday is Wednesday.
 */
export function addBusinessDays(
  instant: Date,
  days: number,
  zone: Zone,
  holidays?: ReadonlySet<LocalDate>,
): Date {
  const step = days < 0 ? -1 : 1
  let time = zoned(instant, zone)
  for (let left = Math.abs(days); left > 0;) {
    time = time.add({ days: step })
    if (isBusinessDay(time.toPlainDate().toString(), holidays)) left--
  }
  return toDate(time)
}

/** The offset in force at that instant, as people write it: `UTC`, `UTC−5`, `UTC+5:30`. */
export function utcOffset(instant: Date, zone: Zone): string {
  const minutes = Math.round(zoned(instant, zone).offsetNanoseconds / 60e9)
  if (minutes === 0) return 'UTC'
  const size = Math.abs(minutes)
  const rest = size % 60 === 0 ? '' : `:${String(size % 60).padStart(2, '0')}`
  return `UTC${minutes < 0 ? '\u2212' : '+'}${Math.floor(size / 60)}${rest}`
}
