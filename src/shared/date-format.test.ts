import { describe, expect, it } from 'vitest'
import {
  formatDate,
  formatDay,
  formatDayTime,
  formatLongDay,
  formatMeeting,
  formatMeetingElsewhere,
  formatRelativeDay,
  formatTime,
  formatZone,
  formatZonedDayTime,
} from './date-format.ts'

const reader = { locale: 'en', zone: 'America/New_York' }
const lector = { locale: 'es', zone: 'America/New_York' }
const start = new Date('2026-11-24T15:00:00Z')
/** Intl separates with narrow and thin spaces; which ones is not ours to pin. */
const plain = (text: string) => text.replace(/[\u2009\u202f\u00a0]/g, ' ')

describe('dates for a reader', () => {
  it('in English', () => {
    expect(plain(formatTime(start, reader))).toBe('10:00 AM')
    expect(formatDay(start, reader)).toBe('Tue, Nov 24')
    expect(formatLongDay(start, reader)).toBe('Tuesday, November 24')
    expect(formatDate(start, reader)).toBe('November 24, 2026')
    expect(plain(formatDayTime(start, reader))).toContain('10:00 AM')
  })

  it('in Spanish', () => {
    expect(formatLongDay(start, lector)).toBe('martes, 24 de noviembre')
    expect(plain(formatTime(start, lector))).toBe('10:00 a.m.')
  })

  it('names the year of a day in another year, by the reader’s calendar', () => {
    const read = new Date('2026-11-24T15:00:00Z')
    const next = new Date('2027-01-12T15:00:00Z')
    const at = (now: Date, other = reader) => ({ ...other, now })
    expect(formatDay(next, at(read))).toBe('Tue, Jan 12, 2027')
    expect(formatDay(next, at(next))).toBe('Tue, Jan 12')
    expect(formatLongDay(next, at(read))).toBe('Tuesday, January 12, 2027')
    expect(formatLongDay(next, at(read, lector))).toBe('martes, 12 de enero de 2027')
    expect(plain(formatDayTime(next, at(read)))).toBe('Tue, Jan 12, 2027, 10:00 AM')
    expect(plain(formatMeeting(next, 30, at(read)))).toContain('Tuesday, January 12, 2027, 10:00 – 10:30 AM')
    // Where it is New Year already and where it is not.
    const midnight = new Date('2027-01-01T02:00:00Z')
    expect(formatDay(midnight, at(read))).toBe('Thu, Dec 31')
    expect(formatDay(midnight, at(read, { locale: 'en', zone: 'UTC' }))).toBe('Fri, Jan 1, 2027')
  })

  it('says today and tomorrow by the reader’s calendar', () => {
    const lateEvening = new Date('2026-11-24T04:30:00Z')
    expect(formatRelativeDay(start, lateEvening, reader)).toBe('tomorrow')
    expect(formatRelativeDay(start, lateEvening, { locale: 'en', zone: 'UTC' })).toBe('today')
    expect(formatRelativeDay(start, start, lector)).toBe('hoy')
  })
})

describe('where two people meet', () => {
  it('names the zone and its offset at that moment', () => {
    expect(plain(formatMeeting(start, 30, reader))).toBe(
      'Tuesday, November 24, 10:00 – 10:30 AM, Eastern Time (UTC−5)',
    )
    expect(formatZone(new Date('2026-07-01T12:00:00Z'), reader)).toBe('Eastern Time (UTC−4)')
    expect(formatZone(start, { locale: 'en', zone: 'UTC' })).toContain('UTC')
    expect(plain(formatZonedDayTime(start, reader))).toBe('Tue, Nov 24, 10:00 AM EST')
    const shown = formatZonedDayTime(start, lector)
    expect(plain(shown)).toBe('mar, 24 de nov, 10:00 a.m., hora oriental (UTC−5)')
    expect(shown).toContain('10:00\u00A0a.m.')
  })

  it('says it in the other zone only when their clocks differ', () => {
    expect(formatMeetingElsewhere(start, 30, reader, 'America/Toronto')).toBeUndefined()
    expect(plain(formatMeetingElsewhere(start, 30, reader, 'Europe/Madrid') ?? '')).toContain('(UTC+1)')
  })
})
