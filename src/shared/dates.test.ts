import { describe, expect, it } from 'vitest'
import {
  addBusinessDays,
  addDays,
  daysBetween,
  endOfDay,
  hoursBetween,
  isBusinessDay,
  isLocalDate,
  isLocalTime,
  isYearSlip,
  isZone,
  listZones,
  rereadInstant,
  zoneChoices,
  lastMinuteOf,
  localDate,
  localTime,
  resolveLocal,
  shiftDate,
  startOfDay,
  toInstant,
  utcOffset,
  yearOf,
} from './dates.ts'

const newYork = 'America/New_York'
const at = (iso: string) => new Date(iso)

describe('a wall clock reading becomes an instant', () => {
  it.each([
    ['in winter', '2026-11-24', '10:00', newYork, 'exact', '2026-11-24T15:00:00.000Z'],
    ['in summer', '2026-07-01', '10:00', newYork, 'exact', '2026-07-01T14:00:00.000Z'],
    ['in a spring gap, moved on', '2026-03-08', '02:30', newYork, 'gap', '2026-03-08T07:30:00.000Z'],
    ['just before the gap', '2026-03-08', '01:59', newYork, 'exact', '2026-03-08T06:59:00.000Z'],
    [
      'in an autumn overlap, the first',
      '2026-11-01',
      '01:30',
      newYork,
      'overlap',
      '2026-11-01T05:30:00.000Z',
    ],
    [
      'where the change is half an hour',
      '2026-10-04',
      '02:15',
      'Australia/Lord_Howe',
      'gap',
      '2026-10-03T15:45:00.000Z',
    ],
    [
      'in a southern overlap',
      '2026-04-05',
      '02:30',
      'Australia/Sydney',
      'overlap',
      '2026-04-04T15:30:00.000Z',
    ],
    ['in a zone without changes', '2026-03-29', '02:30', 'Asia/Kolkata', 'exact', '2026-03-28T21:00:00.000Z'],
    [
      'where midnight itself is skipped',
      '2026-04-24',
      '00:30',
      'Africa/Cairo',
      'gap',
      '2026-04-23T22:30:00.000Z',
    ],
  ] as const)('%s', (_, date, time, zone, kind, instant) => {
    const resolved = resolveLocal(date, time, zone)
    expect(resolved.kind).toBe(kind)
    expect(resolved.instant.toISOString()).toBe(instant)
    expect(toInstant(date, time, zone)).toEqual(resolved.instant)
  })

  it('names the second of two readings', () => {
    expect(resolveLocal('2026-11-01', '01:30', newYork).other).toEqual(at('2026-11-01T06:30:00Z'))
  })

  it('reads back as the same wall clock', () => {
    const instant = toInstant('2026-11-24', '10:05', newYork)
    expect([localDate(instant, newYork), localTime(instant, newYork)]).toEqual(['2026-11-24', '10:05'])
    expect(localDate(instant, 'Pacific/Auckland')).toBe('2026-11-25')
  })

  it.each([
    // In New York it was half past one twice that night: at 5:30 and at 6:30 in UTC.
    [
      'the first of two, left alone',
      '2026-11-01T05:30:00Z',
      '2026-11-01',
      '01:30',
      newYork,
      '2026-11-01T05:30:00Z',
    ],
    [
      'the second of two, left alone',
      '2026-11-01T06:30:00Z',
      '2026-11-01',
      '01:30',
      newYork,
      '2026-11-01T06:30:00Z',
    ],
    [
      'the second, moved by a quarter',
      '2026-11-01T06:30:00Z',
      '2026-11-01',
      '01:45',
      newYork,
      '2026-11-01T05:45:00Z',
    ],
    [
      'the second, moved by a day',
      '2026-11-01T06:30:00Z',
      '2026-11-02',
      '01:30',
      newYork,
      '2026-11-02T06:30:00Z',
    ],
    ['another zone', '2026-11-01T06:30:00Z', '2026-11-01', '01:30', 'UTC', '2026-11-01T01:30:00Z'],
    [
      'with seconds, left alone',
      '2026-11-24T15:00:42Z',
      '2026-11-24',
      '10:00',
      newYork,
      '2026-11-24T15:00:42Z',
    ],
    ['nothing before', null, '2026-11-01', '01:30', newYork, '2026-11-01T05:30:00Z'],
    ['any other day', '2026-11-24T15:00:00Z', '2026-11-25', '10:00', newYork, '2026-11-25T15:00:00Z'],
  ])('a form means: %s', (_, shown, date, time, zone, meant) =>
    expect(rereadInstant(shown === null ? null : at(shown), { date, time, zone })).toEqual(at(meant)),
  )

  it('refuses what is no date or time', () => {
    expect(() => toInstant('2026-02-30', '10:00', newYork)).toThrow(RangeError)
  })
})

describe('what a form sends is checked', () => {
  it.each([
    ['America/New_York', true],
    ['UTC', true],
    ['aMeRica/nEw_York', false],
    ['Asia/Calcutta', true],
    ['+05:00', false],
    ['Mars/Base', false],
    ['', false],
  ])('zone %s: %s', (zone, ok) => expect(isZone(zone)).toBe(ok))
  it('dates and times', () => {
    expect(['2026-02-28', '2026-02-29', '2026-2-1', 'soon'].map(isLocalDate)).toEqual([
      true,
      false,
      false,
      false,
    ])
    expect(['09:30', '24:00', '9:30', '23:60'].map(isLocalTime)).toEqual([true, false, false, false])
  })
  it('a zone in which no day can be reckoned is none', () =>
    expect(['PST', 'IST', '+05:00', 'Nowhere/Land', 'Asia/Kolkata', 'UTC'].map(isZone)).toEqual([
      ...[false, false, false, false, true, true],
    ]))
  it('the chosen zone can be chosen, by whichever of its names', () => {
    const names = (chosen: string) => zoneChoices(chosen).map(({ value }) => value)
    for (const zone of ['Asia/Kolkata', 'Asia/Calcutta', 'UTC'])
      expect(names(zone).filter((name) => name === zone)).toHaveLength(1)
  })
  it('there is no year 0', () => expect(isLocalDate('0000-01-01')).toBe(false))
  it('every listed zone passes', () => expect(listZones().every(isZone)).toBe(true))
})

describe('calendar arithmetic', () => {
  it('a day across a change keeps the wall clock, not the hours', () => {
    const before = toInstant('2026-03-07', '09:00', newYork)
    const after = addDays(before, 1, newYork)
    expect(localTime(after, newYork)).toBe('09:00')
    expect(hoursBetween(before, after)).toBe(23)
    const autumn = toInstant('2026-10-31', '09:00', newYork)
    expect(hoursBetween(autumn, addDays(autumn, 1, newYork))).toBe(25)
  })

  it('days begin and end by the zone, also where midnight is skipped', () => {
    expect(startOfDay(at('2026-11-24T03:00:00Z'), newYork)).toEqual(at('2026-11-23T05:00:00Z'))
    expect(endOfDay(at('2026-11-24T03:00:00Z'), newYork)).toEqual(at('2026-11-24T05:00:00Z'))
    expect(
      hoursBetween(
        startOfDay(at('2026-11-01T12:00:00Z'), newYork),
        endOfDay(at('2026-11-01T12:00:00Z'), newYork),
      ),
    ).toBe(25)
    expect(localTime(startOfDay(at('2026-04-24T12:00:00Z'), 'Africa/Cairo'), 'Africa/Cairo')).toBe('01:00')
  })

  it('what is due on a day is due in its last minute, however long the day', () => {
    expect(lastMinuteOf('2026-11-01', newYork)).toEqual(at('2026-11-02T04:59:00Z'))
    // The next day begins at 1:00 there.
    expect(localTime(lastMinuteOf('2026-04-23', 'Africa/Cairo'), 'Africa/Cairo')).toBe('23:59')
  })

  it.each([
    ['2026-11-24T12:00:00Z', false],
    ['2024-11-25T12:00:00Z', false],
    ['2024-11-23T12:00:00Z', true],
    ['2016-11-24T12:00:00Z', true],
    ['2028-11-23T12:00:00Z', false],
    ['2062-11-24T12:00:00Z', true],
  ])('the year of %s is a slip of the pen in 2026: %s', (instant, slip) =>
    expect(isYearSlip(at(instant), at('2026-11-24T12:00:00Z'))).toBe(slip),
  )

  it('a year is seen in a zone', () =>
    expect([yearOf(at('2027-01-01T03:00:00Z'), newYork), yearOf(at('2027-01-01T03:00:00Z'), 'UTC')]).toEqual([
      '2026',
      '2027',
    ]))

  it('counts days by the calendar, not by 24 hours', () => {
    expect(daysBetween(at('2026-11-24T04:30:00Z'), at('2026-11-24T05:30:00Z'), newYork)).toBe(1)
    expect(daysBetween(at('2026-11-24T05:30:00Z'), at('2026-11-24T04:30:00Z'), newYork)).toBe(-1)
    expect(daysBetween(at('2026-11-24T04:30:00Z'), at('2026-11-24T05:30:00Z'), 'UTC')).toBe(0)
    expect(shiftDate('2026-02-28', 1)).toBe('2026-03-01')
  })
})

describe('business days', () => {
  it.each([
    ['Monday + 3', '2026-11-16', 3, '2026-11-19'],
    ['Thursday + 3 over a weekend', '2026-11-19', 3, '2026-11-24'],
    ['Friday + 3', '2026-11-20', 3, '2026-11-25'],
    ['Saturday + 3', '2026-11-21', 3, '2026-11-25'],
    ['Sunday + 3', '2026-11-22', 3, '2026-11-25'],
    ['none', '2026-11-21', 0, '2026-11-21'],
    ['backwards over a weekend', '2026-11-23', -1, '2026-11-20'],
    ['over the spring change', '2026-03-06', 3, '2026-03-11'],
    ['over the autumn change', '2026-10-30', 3, '2026-11-04'],
  ])('%s', (_, from, days, to) => {
    const moved = addBusinessDays(toInstant(from, '15:20', newYork), days, newYork)
    expect([localDate(moved, newYork), localTime(moved, newYork)]).toEqual([to, '15:20'])
  })

  it('skips holidays', () => {
    const holidays = new Set(['2026-11-26', '2026-11-27'])
    const moved = addBusinessDays(toInstant('2026-11-24', '15:20', newYork), 3, newYork, holidays)
    expect(localDate(moved, newYork)).toBe('2026-12-01')
    expect(isBusinessDay('2026-11-26', holidays)).toBe(false)
  })

  it('goes by the day in the zone: Friday evening in New York is already Saturday in UTC', () => {
    const fridayEvening = at('2026-11-21T01:00:00Z')
    expect(localDate(addBusinessDays(fridayEvening, 1, newYork), newYork)).toBe('2026-11-23')
    expect(localDate(addBusinessDays(fridayEvening, 1, 'UTC'), 'UTC')).toBe('2026-11-23')
    expect(addBusinessDays(fridayEvening, 1, newYork)).not.toEqual(addBusinessDays(fridayEvening, 1, 'UTC'))
  })
})

it.each([
  ['UTC', 'UTC'],
  [newYork, 'UTC\u22125'],
  ['Asia/Kolkata', 'UTC+5:30'],
  ['Asia/Kathmandu', 'UTC+5:45'],
  ['America/St_Johns', 'UTC\u22123:30'],
])('offset of %s in November is %s', (zone, offset) =>
  expect(utcOffset(at('2026-11-24T12:00:00Z'), zone)).toBe(offset),
)
