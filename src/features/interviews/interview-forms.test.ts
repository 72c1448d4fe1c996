import { describe, expect, it } from 'vitest'
import { dateSaidBy, heldOf, heldOnRecord, heldSaidBy, valuesOf } from './interview-forms.ts'

const values = { date: '2026-12-01', time: '15:00', zone: 'America/New_York', place: 'Room 1', base: 'x' }

it('takes day, time and zone as one and gives them back, and nothing that the form did not ask', () => {
  const said = dateSaidBy(values)
  expect(Object.keys(said).toSorted()).toEqual(['place', 'when'])
  const { base: _base, ...fields } = values
  expect(valuesOf(said)).toEqual(fields)
})

it('keeps what is no date as it was typed', () => {
  const typed = { date: '1 December', time: '', zone: 'UTC' }
  expect(valuesOf(dateSaidBy(typed))).toEqual(typed)
})

it('reads what a page showed in parts, or as one before it did', () => {
  const said = dateSaidBy(values)
  expect(dateSaidBy(valuesOf(said))).toEqual(said)
  expect(dateSaidBy(said)).toEqual(said)
})

describe('the end of a talk that is on record', () => {
  const zone = 'America/New_York'
  const facts = {
    startsAt: new Date('2026-11-24T15:00:00Z'),
    minutes: 30,
    heldMinutes: null,
    endedAt: null,
    clockStartedAt: null,
    clockEndedAt: null,
    mode: 'video',
    modeReason: '',
  } as const
  const planned = '2026-11-24 10:30'
  const formOf = (ended: string) => {
    const [endedDate = '', endedTime = ''] = ended.split(' ')
    return { endedDate, endedTime }
  }
  const endOf = (
    typed: string,
    shown: string | null,
    { more = {}, now = new Date('2026-11-30T12:00:00Z') }: { more?: object; now?: Date } = {},
  ) => {
    const base = shown === null ? null : formOf(shown)
    const stored = heldOnRecord({ ...facts, ...more }, formOf(typed), base, { zone, now })
    return stored['ended']?.replace('\t', ' ')
  }

  it('is the one that was noted, whatever the form says', () => {
    const more = { endedAt: new Date('2026-11-24T15:40:00Z') }
    const noted = '2026-11-24 10:40'
    expect(endOf('2026-11-24 10:35', '2026-11-24 10:30', { more })).toBe(noted)
    expect(endOf('2026-11-24 10:35', null, { more })).toBe(noted)
  })

  it.each([
    ['a form that does not say what it showed', '2026-11-23 10:30', null],
    ['an end that was typed', '2026-11-23 10:45', '2026-11-23 10:30'],
    ['one that was shown, on the day of the talk and after it began', '2026-11-24 10:20', '2026-11-24 10:20'],
  ])('is what the form says where nobody has noted one: %s', (_, typed, shown) => {
    expect(endOf(typed, shown)).toBe(typed)
  })

  it.each([
    ['from a day that was changed meanwhile', '2026-11-25 10:30'],
    ['from before the talk', '2026-11-24 09:30'],
    ['from when the talk begins', '2026-11-24 10:00'],
  ])('is the planned one where the form repeats what an older page had: %s', (_, old) => {
    expect(endOf(old, old)).toBe(planned)
  })

  it('is what the form repeats while the planned end lies ahead, or there is none', () => {
    const old = '2026-11-23 10:30'
    const end = new Date('2026-11-24T15:30:00Z')
    expect(endOf(old, old, { now: new Date(end.getTime() - 1) })).toBe(old)
    expect(endOf(old, old, { now: end })).toBe(planned)
    expect(endOf(old, old, { more: { startsAt: null } })).toBe(old)
  })

  it('stands beside the rest of what is on record', () => {
    const end = new Date('2026-11-24T15:30:00Z')
    const shown = heldOf(facts, end, zone)
    const typed = { ...shown, heldMinutes: '45', heldMode: 'phone' }
    expect(heldOnRecord(facts, typed, shown, { zone, now: end })).toEqual(heldSaidBy(shown))
  })
})
