import type { Reader as DateReader } from '../../shared/date-format.ts'
import { intlLocale } from '../../shared/intl-locale.ts'
import { useReader } from '../reader.ts'

/** How much of an instant to show. */
export type TimeForm = 'date' | 'day' | 'time' | 'date-time' | 'month'

const forms: Record<TimeForm, Intl.DateTimeFormatOptions> = {
  date: { dateStyle: 'long' },
  day: { weekday: 'long', month: 'long', day: 'numeric' },
  time: { timeStyle: 'short' },
  'date-time': { weekday: 'short', month: 'short', day: 'numeric', hour: 'numeric', minute: '2-digit' },
  month: { month: 'long', year: 'numeric' },
}

// Making a formatter costs a hundred times what using one does, and a list shows hundreds of dates.
const made = new Map<string, Intl.DateTimeFormat>()

function formatter(locale: string, zone: string, parts: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${zone} ${Object.entries(parts).flat().join(' ')}`
  const known = made.get(key)
  if (known) return known
  const fresh = new Intl.DateTimeFormat(intlLocale(locale), { ...parts, timeZone: zone })
  made.set(key, fresh)
  return fresh
}

// dateStyle and timeStyle cannot be joined with a zone name, so a zoned time spells its parts.
function zonedTime({
  dateStyle,
  timeStyle,
  ...rest
}: Intl.DateTimeFormatOptions): Intl.DateTimeFormatOptions {
  return {
    ...rest,
    ...(dateStyle ? { year: 'numeric', month: 'long', day: 'numeric' } : {}),
    ...(timeStyle ? { hour: 'numeric', minute: '2-digit' } : {}),
    timeZoneName: 'short',
  }
}

const year = (instant: Date, { locale, zone }: DateReader) =>
  formatter(locale, zone, { year: 'numeric' }).format(instant)

/** A day without its year is read as one of this year. */
const needsYear = (parts: Intl.DateTimeFormatOptions, instant: Date, reader: DateReader): boolean =>
  Boolean(parts.day && reader.now) && year(instant, reader) !== year(reader.now ?? instant, reader)

/**
 * An instant in words of a language and a zone; a day of another year than the reader's says its year.
 * @param zoned adds the zone's short name; use it wherever two people meet
 */
export function formatInstant(
  instant: Date,
  reader: DateReader,
  form: TimeForm = 'date',
  zoned = false,
): string {
  const parts = zoned ? zonedTime(forms[form]) : forms[form]
  const whole = needsYear(parts, instant, reader) ? { ...parts, year: 'numeric' as const } : parts
  return formatter(reader.locale, reader.zone, whole).format(instant)
}

export interface TimeProps {
  at: Date
  form?: TimeForm
  /** The reader's zone unless the plan has one of its own. */
  zone?: string
  /** Shows the zone's name beside it. */
  zoned?: boolean
}

/** A point in time, in the reader's language and zone. */
export function Time({ at, form, zone, zoned }: TimeProps) {
  const reader = useReader()
  return (
    <time datetime={at.toISOString()}>
      {formatInstant(at, { locale: reader.locale, zone: zone ?? reader.zone, now: reader.now }, form, zoned)}
    </time>
  )
}
