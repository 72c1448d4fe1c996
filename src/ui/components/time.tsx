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

function formatter(locale: string, zone: string, form: TimeForm, zoned: boolean): Intl.DateTimeFormat {
  const key = `${locale} ${zone} ${form} ${zoned}`
  const known = made.get(key)
  if (known) return known
  // dateStyle cannot be joined with a zone name, so a zoned date spells its parts.
  const parts =
    zoned && forms[form].dateStyle
      ? ({ year: 'numeric', month: 'long', day: 'numeric' } as const)
      : forms[form]
  const fresh = new Intl.DateTimeFormat(locale, { ...zonedTime(parts, zoned), timeZone: zone })
  made.set(key, fresh)
  return fresh
}

function zonedTime(parts: Intl.DateTimeFormatOptions, zoned: boolean): Intl.DateTimeFormatOptions {
  if (!zoned) return parts
  const { timeStyle, ...rest } = parts
  return { ...rest, ...(timeStyle ? { hour: 'numeric', minute: '2-digit' } : {}), timeZoneName: 'short' }
}

/**
 * An instant in words of a language and a zone.
 * @param zone IANA name
 * @param zoned adds the zone's short name; use it wherever two people meet
 */
export function formatInstant(
  instant: Date,
  locale: string,
  zone: string,
  form: TimeForm = 'date',
  zoned = false,
): string {
  return formatter(locale, zone, form, zoned).format(instant)
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
      {formatInstant(at, reader.locale, zone ?? reader.zone, form, zoned)}
    </time>
  )
}
