import { describe, expect, it } from 'vitest'
import { datesAfter, doubtOf, heldOn, minutesHeld, plannedEnd } from './talk-time.ts'

const day = (n: number) => new Date(Date.UTC(2026, 10, n, 12))

it('the planned end', () => {
  expect(plannedEnd({ startsAt: day(9), minutes: 30 })?.toISOString()).toBe('2026-11-09T12:30:00.000Z')
  expect(plannedEnd({ minutes: 30 })).toBeUndefined()
})

describe('how long a talk was', () => {
  const endedAt = day(9)
  const begun = (minutes: number) => new Date(endedAt.getTime() - minutes * 60_000)
  const clock = (minutes: number) => ({ clockStartedAt: begun(minutes), clockEndedAt: endedAt })
  const none = { minutes: 30, heldMinutes: null, endedAt, clockStartedAt: null, clockEndedAt: null }

  it.each([
    ['as planned where nothing else is known', {}, 30],
    ['by the clock', clock(11), 11],
    ['by the clock, over the time', clock(47), 47],
    ['as the seeker says, whatever the clock said', { ...clock(11), heldMinutes: 25 }, 25],
    ['as planned where the clock was started in the last minute', clock(1), 30],
    ['as planned where the clock was started the day before', clock(1_100), 30],
    ['as planned where the clock ended another time', { ...clock(11), clockEndedAt: day(8) }, 30],
    ['as planned where the clock only ended it', { clockEndedAt: endedAt }, 30],
  ])('%s', (_, facts, minutes) => expect(minutesHeld({ ...none, ...facts })).toBe(minutes))
})

it.each([
  [
    'the day it was agreed for, also past midnight',
    '2026-11-13T04:45:00Z',
    '2026-11-13T05:20:00Z',
    '2026-11-13T04:45:00Z',
  ],
  [
    'the day it was held on after all',
    '2026-11-12T20:00:00Z',
    '2026-11-14T20:30:00Z',
    '2026-11-14T20:30:00Z',
  ],
  ['its end where no day was agreed', null, '2026-11-14T20:30:00Z', '2026-11-14T20:30:00Z'],
])('dates a talk by %s', (_, start, end, day) => {
  const startsAt = start === null ? null : new Date(start)
  expect(heldOn({ startsAt, endedAt: new Date(end), zone: 'America/New_York' })).toEqual(new Date(day))
})

describe('what speaks against a date', () => {
  const now = new Date('2026-11-24T16:00:00Z')
  it.each([
    ['tomorrow', '2026-11-25T16:00:00Z', undefined],
    ['going on', '2026-11-24T15:31:00Z', undefined],
    ['just over', '2026-11-24T15:30:00Z', 'talk-over'],
    ['a month ago', '2026-10-24T16:00:00Z', 'talk-over'],
    ['of ten years ago', '2016-11-24T16:00:00Z', 'year-slip'],
    ['in a year of a later generation', '2062-11-24T16:00:00Z', 'year-slip'],
  ])('a talk %s', (_, startsAt, doubt) =>
    expect(doubtOf({ startsAt: new Date(startsAt), minutes: 30 }, now)).toBe(doubt),
  )
})

describe('the dates after a talk', () => {
  const endedAt = new Date('2026-11-24T16:00:00Z')
  const thankedAt = new Date('2026-11-25T09:00:00Z')
  const zone = 'America/New_York'

  it('are counted from the talk and from the thank-you, in calendar days', () => {
    expect(datesAfter({ endedAt, thankedAt }, thankedAt, zone)).toEqual({
      reportBack: new Date('2026-12-15T16:00:00Z'),
      keepInTouch: new Date('2027-03-05T09:00:00Z'),
    })
  })

  it('wait for the thank-you, and go when they are over', () => {
    const none = { reportBack: null, keepInTouch: null }
    expect(datesAfter({ endedAt, thankedAt: null }, thankedAt, zone)).toEqual(none)
    const january = new Date('2027-01-10T12:00:00Z')
    expect(datesAfter({ endedAt, thankedAt }, january, zone).reportBack).toBeNull()
    expect(datesAfter({ endedAt, thankedAt }, january, zone).keepInTouch).not.toBeNull()
  })
})
