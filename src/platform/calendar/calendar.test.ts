import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import { toInstant } from '../../shared/dates.ts'
import { calendarFile, type CalendarEntry } from './index.ts'

const entry = (more: Partial<CalendarEntry> = {}): CalendarEntry => ({
  uid: '0190-1@halfhour',
  sequence: 0,
  start: new Date('2026-11-24T15:00:00Z'),
  minutes: 30,
  summary: 'Talk with María Núñez',
  description: 'Questions:\n1; a, b',
  location: 'Café “Luz”, 2nd floor',
  url: 'https://meet.example/abc',
  alarms: [
    { minutesBefore: 1440, text: 'Confirm' },
    { minutesBefore: 60, text: 'Look at your questions' },
  ],
  stamp: new Date('2026-11-20T08:00:00.789Z'),
  ...more,
})

/** Reads a file with another library than the one that wrote it. */
function read(text: string) {
  const calendar = new ICAL.Component(
    ICAL.parse(text) as unknown[] as ConstructorParameters<typeof ICAL.Component>[0],
  )
  const event = new ICAL.Event(calendar.getFirstSubcomponent('vevent') as ICAL.Component)
  const alarms = event.component.getAllSubcomponents('valarm')
  return { calendar, event, alarms }
}

describe('a calendar file', () => {
  it('publishes one confirmed entry whose words survive', () => {
    const { calendar, event } = read(calendarFile('Halfhour', [entry()]))
    expect(calendar.getFirstPropertyValue('method')).toBe('PUBLISH')
    expect(event.uid).toBe('0190-1@halfhour')
    expect(event.summary).toBe('Talk with María Núñez')
    expect(event.description).toBe('Questions:\n1; a, b')
    expect(event.location).toBe('Café “Luz”, 2nd floor')
    expect(event.component.getFirstPropertyValue('status')).toBe('CONFIRMED')
    expect(String(event.component.getFirstPropertyValue('url'))).toBe('https://meet.example/abc')
  })

  it.each([
    ['in winter', '2026-11-24', '10:00', 'America/New_York', '2026-11-24T15:00:00Z'],
    ['the day before the spring change', '2026-03-07', '10:00', 'America/New_York', '2026-03-07T15:00:00Z'],
    ['the day after the spring change', '2026-03-09', '10:00', 'America/New_York', '2026-03-09T14:00:00Z'],
    ['in the gap itself', '2026-03-08', '02:30', 'America/New_York', '2026-03-08T07:30:00Z'],
    ['in the first of the two hours', '2026-11-01', '01:30', 'America/New_York', '2026-11-01T05:30:00Z'],
    ['after the autumn change', '2026-11-01', '10:00', 'America/New_York', '2026-11-01T15:00:00Z'],
    ['around the European change', '2026-10-25', '12:00', 'Europe/Madrid', '2026-10-25T11:00:00Z'],
  ])('is in UTC %s, thirty real minutes long', (_, date, time, zone, utc) => {
    const text = calendarFile('Halfhour', [entry({ start: toInstant(date, time, zone) })])
    const { event } = read(text)
    expect(text).not.toContain('TZID')
    expect(event.startDate.zone.tzid).toBe('UTC')
    expect(event.startDate.toJSDate()).toEqual(new Date(utc))
    expect(event.duration.toSeconds()).toBe(1800)
  })

  it('a talk that spans the change lasts as long as it lasts', () => {
    const start = toInstant('2026-11-01', '01:45', 'America/New_York')
    const { event } = read(calendarFile('Halfhour', [entry({ start })]))
    expect(event.endDate.toJSDate().getTime() - start.getTime()).toBe(1_800_000)
  })

  it('an address with commas and semicolons is still one', () => {
    const text = calendarFile('Halfhour', [entry({ url: 'https://meet.example/?a=1;b,c' })])
    expect(text).toContain('https://meet.example/?a=1%3Bb%2Cc')
  })

  it('reminds a day and an hour before', () => {
    const { alarms } = read(calendarFile('Halfhour', [entry()]))
    expect(alarms.map((alarm) => String(alarm.getFirstPropertyValue('trigger')))).toEqual(['-P1D', '-PT1H'])
    expect(alarms.map((alarm) => alarm.getFirstPropertyValue('action'))).toEqual(['DISPLAY', 'DISPLAY'])
    expect(alarms.map((alarm) => alarm.getFirstPropertyValue('description'))).toEqual([
      'Confirm',
      'Look at your questions',
    ])
  })

  it('keeps its identity when it moves, with a rising sequence', () => {
    const before = read(calendarFile('Halfhour', [entry()])).event
    const after = read(
      calendarFile('Halfhour', [entry({ sequence: 1, start: new Date('2026-11-25T15:00:00Z') })]),
    ).event
    expect(after.uid).toBe(before.uid)
    expect([before.sequence, after.sequence]).toEqual([0, 1])
  })

  it('a cancelled entry says so and reminds of nothing', () => {
    const { event, alarms } = read(calendarFile('Halfhour', [entry({ cancelled: true, sequence: 2 })]))
    expect(event.component.getFirstPropertyValue('status')).toBe('CANCELLED')
    expect(alarms).toEqual([])
  })

  it('folds long lines and lets no line of a name become a line of the file', () => {
    const text = calendarFile('Halfhour', [
      entry({ summary: `Talk\r\nATTENDEE:mailto:x@example.com ${'long '.repeat(40)}` }),
    ])
    expect(text.split('\r\n').every((line) => new TextEncoder().encode(line).length <= 75)).toBe(true)
    expect(text).not.toMatch(/^ATTENDEE/m)
    expect(read(text).event.summary).toContain('ATTENDEE')
  })
})
