/** Calendar entries as files (RFC 5545). Only this folder knows ical-generator. */
import ical, {
  ICalAlarmType,
  ICalAttendeeRole,
  ICalAttendeeStatus,
  type ICalCalendar,
  ICalCalendarMethod,
  type ICalEvent,
  ICalEventStatus,
} from 'ical-generator'

export interface CalendarAlarm {
  /** How long before the start. */
  minutesBefore: number
  text: string
}

/** One entry, in the words that its reader will see. */
export interface CalendarEntry {
  /** Never changes for the same meeting: a calendar program replaces the entry it knows by it. */
  uid: string
  /** Rises with every change; a program ignores what is not higher than what it has. */
  sequence: number
  start: Date
  minutes: number
  summary: string
  description?: string
  location?: string
  url?: string
  alarms?: readonly CalendarAlarm[]
  cancelled?: boolean
  /** When the entry was made or last changed. */
  stamp: Date
}

/** Second precision, as the format has it. */
const whole = (instant: Date) => new Date(Math.floor(instant.getTime() / 1000) * 1000)

/**
 * A calendar file with METHOD:PUBLISH: it adds to or updates the reader's own calendar and asks nobody anything.
 * Times are written in UTC (with a `Z`), never with a TZID: a zone name beside a plain Date was seen to be off by the
 * whole offset, and every calendar program shows UTC in its own zone.
 */
export function calendarFile(name: string, entries: readonly CalendarEntry[]): string {
  const calendar = ical({ name, method: ICalCalendarMethod.PUBLISH, prodId })
  for (const entry of entries) addEvent(calendar, entry)
  return calendar.toString()
}

export interface Mailbox {
  name: string
  email: string
}

/**
 * An entry to be mailed (RFC 6047): METHOD:REQUEST, or METHOD:CANCEL for one that was called off. Both sides have said
 * yes before, so that the recipient is entered as coming and nobody's program asks for an answer.
 * @returns the file, and the method that the mail's own header must repeat
 */
export function invitationFile(
  entry: CalendarEntry,
  { organizer, recipient }: { organizer: Mailbox; recipient: Mailbox },
): { method: 'REQUEST' | 'CANCEL'; content: string } {
  const method = entry.cancelled ? 'CANCEL' : 'REQUEST'
  const calendar = ical({ method: ICalCalendarMethod[method], prodId })
  const event = addEvent(calendar, entry)
  event.organizer(organizer)
  event.createAttendee({
    ...recipient,
    role: ICalAttendeeRole.REQ,
    status: ICalAttendeeStatus.ACCEPTED,
    rsvp: false,
  })
  return { method, content: calendar.toString() }
}

const prodId = { company: 'Halfhour', product: 'Halfhour' }

// An address is no text of the format, yet the library escapes it as one: so nothing that it escapes may be left in it.
const plainUrl = (url: string) =>
  url.replace(/[,;\\]/g, (found) => `%${found.charCodeAt(0).toString(16).toUpperCase()}`)

function addEvent(calendar: ICalCalendar, entry: CalendarEntry): ICalEvent {
  const event = calendar.createEvent({
    id: entry.uid,
    sequence: entry.sequence,
    start: whole(entry.start),
    end: whole(new Date(entry.start.getTime() + entry.minutes * 60_000)),
    stamp: whole(entry.stamp),
    summary: entry.summary,
    description: entry.description ?? null,
    location: entry.location ?? null,
    url: entry.url ? plainUrl(entry.url) : null,
    status: entry.cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
  })
  // Nobody wants to be reminded of what was called off.
  for (const { minutesBefore, text } of entry.cancelled ? [] : (entry.alarms ?? []))
    event.createAlarm({ type: ICalAlarmType.display, trigger: minutesBefore * 60, description: text })
  return event
}

/** The media type to send it with. */
export const calendarType = 'text/calendar; charset=utf-8; method=PUBLISH'
