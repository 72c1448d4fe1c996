import { describe, expect, it } from 'vitest'
import { type ActivityRecord, byRecency, promptsOf, totalsOf } from './activities.ts'
import { activityForm, sessionForm } from './activities.schema.ts'
import { translator } from '../../i18n/index.ts'
import { periodOf } from './period.ts'
import { nextRenewal } from './renewal.ts'

const record = (more: Partial<ActivityRecord> = {}): ActivityRecord => ({
  ...{
    id: 'a',
    kind: 'volunteering',
    name: 'Food bank',
    organization: '',
    role: '',
    startsOn: null,
    endsOn: null,
  },
  ...{ link: '', outcome: '', notes: '', fee: '', studentRate: '', renewsOn: null, meetings: '' },
  sessions: [],
  people: [],
  ...more,
})
const session = (heldOn: string, minutes: number) => ({ id: heldOn, heldOn, minutes, about: '' })
const person = (contactId: string) => ({ contactId, name: contactId, organization: '' })

it('adds up hours of volunteering by the year they were given, and everybody once', () => {
  const totals = totalsOf(
    [
      record({ startsOn: '2025-11-01', sessions: [session('2025-12-31', 90), session('2026-01-01', 60)] }),
      record({
        startsOn: '2026-02-01',
        sessions: [session('2026-02-01', 30)],
        people: [person('p'), person('q')],
      }),
      record({
        kind: 'internship',
        startsOn: '2026-06-01',
        sessions: [session('2026-06-01', 480)],
        people: [person('p')],
      }),
      record({ kind: 'event' }),
      // What is only planned.
      record({ kind: 'event', startsOn: '2026-12-03' }),
      record({ kind: 'internship', startsOn: '2027-06-01' }),
      record({ startsOn: null, sessions: [session('2026-11-29', 600)] }),
      // Helping before the first day counts, as its own entry says.
      record({ startsOn: '2026-12-05', sessions: [session('2026-11-20', 45)] }),
    ],
    '2026-11-28',
  )
  expect(totals).toEqual({
    volunteerMinutes: 225,
    counts: { association: 0, volunteering: 3, internship: 1, training: 0, event: 1 },
    people: 2,
    years: [
      { year: '2026', volunteerMinutes: 135, begun: 2 },
      { year: '2025', volunteerMinutes: 90, begun: 1 },
    ],
  })
})

it('puts what goes on first, then what ended last, then what has no day', () => {
  const list = [
    record({ name: 'no day' }),
    record({ name: 'old', startsOn: '2020-01-01', endsOn: '2021-01-01' }),
    record({ name: 'going on', startsOn: '2019-01-01' }),
    record({ name: 'a day', kind: 'event', startsOn: '2025-01-01' }),
    record({ name: 'lately', startsOn: '2026-01-01', endsOn: '2026-03-01' }),
  ]
  expect(list.toSorted(byRecency).map(({ name }) => name)).toEqual([
    'going on',
    'lately',
    'a day',
    'old',
    'no day',
  ])
})

it('says of what is only planned from when, and of what goes on since when', () => {
  const words = (startsOn: string, locale: 'en' | 'es') =>
    periodOf(record({ kind: 'internship', startsOn }), { locale, today: '2026-11-30', t: translator(locale) })
  expect(words('2027-06-01', 'en')).toBe('from June 2027')
  expect(words('2027-06-01', 'es')).toBe('a partir de junio de 2027')
  expect(words('2026-11-30', 'en')).toBe('since November 2026')
})

describe('what would help next', () => {
  const today = '2026-11-28'
  it.each([
    ['an association without its rate', { kind: 'association' as const }, ['student-rate', 'renewal']],
    ['one that has both', { kind: 'association' as const, studentRate: '$20', renewsOn: '2027-01-01' }, []],
    ['volunteering that began', { startsOn: today }, ['hours', 'people']],
    ['volunteering that has not', { startsOn: '2026-11-29' }, []],
    ['an event of today', { kind: 'event' as const, startsOn: today }, ['people']],
    ['an event of yesterday', { kind: 'event' as const, startsOn: '2026-11-27' }, ['people', 'outcome']],
    ['training that ended', { kind: 'training' as const, endsOn: '2026-11-27' }, ['outcome']],
  ])('for %s', (_what, more, expected) => {
    expect(promptsOf(record(more), today)).toEqual(expected)
  })
})

it('moves a renewal by a year only while it is near', () => {
  const member = (renewsOn: string | null, endsOn: string | null = null) =>
    record({ kind: 'association', renewsOn, endsOn })
  expect(nextRenewal(member('2026-12-28'), '2026-11-28')).toBe('2027-12-28')
  expect(nextRenewal(member('2026-12-29'), '2026-11-28')).toBeNull()
  expect(nextRenewal(member('2028-02-29'), '2028-02-29')).toBe('2029-02-28')
  expect(nextRenewal(member(null), '2026-11-28')).toBeNull()
  expect(nextRenewal(member('2026-12-01', '2026-12-01'), '2026-11-28')).toBe('2027-12-01')
  expect(nextRenewal(member('2026-12-01', '2026-11-30'), '2026-11-28')).toBeNull()
  expect(nextRenewal(record({ renewsOn: '2026-12-01' }), '2026-11-28')).toBeNull()
})

describe('forms', () => {
  it.each([
    ['2.5', 150],
    ['2,5', 150],
    ['0.25', 15],
    ['1000', 60_000],
  ])('reads %s as hours', (hours, minutes) => {
    expect(sessionForm.parse({ heldOn: '2026-11-28', hours }).hours).toBe(minutes)
  })
  it.each(['0', '-1', '1000.5', '2h', '1e3', ''])('refuses %j as hours', (hours) => {
    expect(sessionForm.safeParse({ heldOn: '2026-11-28', hours }).success).toBe(false)
  })
  it('wants the last day not before the first, a real day, and a web address', () => {
    const typed = {
      kind: 'event',
      name: 'Fair',
      startsOn: '2026-11-28',
      endsOn: '2026-11-27',
      link: 'javascript:1',
    }
    expect(activityForm.safeParse({ ...typed, link: '' }).error?.issues.map(({ path }) => path[0])).toEqual([
      'endsOn',
    ])
    expect(
      activityForm.safeParse({ ...typed, endsOn: '2026-02-30' }).error?.issues.map(({ path }) => path[0]),
    ).toEqual(['endsOn', 'link'])
    expect(activityForm.parse({ kind: 'event', name: ' Fair ', endsOn: '' })).toMatchObject({
      name: 'Fair',
      endsOn: null,
    })
  })
})
