import { describe, expect, it, test } from 'vitest'
import { milestoneTimes } from '../../shared/milestones.ts'
import { arrange, judge, type StudentFacts, type Verdict } from './cockpit.ts'

const opensAt = new Date('2026-09-01T12:00:00Z')
const dueAt = new Date('2026-09-15T12:00:00Z')
const on = (day: number) => new Date(opensAt.getTime() + day * 86_400_000)
const until = (due: Date) => ({
  dueAt: due,
  times: milestoneTimes({ startsAt: opensAt, dueAt: due, zone: 'UTC' }),
})
const expected = {
  ...until(dueAt),
  isOver: false,
  interviewsWanted: 1,
  fewerAllowed: false,
  missed: [],
}
const nobody: StudentFacts = {
  ...{ contacts: 0, interviews: 0, held: 0 },
  ...{ asked: false, agreed: false, agreedFor: [] },
  ...{ unthankedSince: null, handedInAt: null },
}
const asked = { ...nobody, contacts: 5, interviews: 1, asked: true }
const agreed = { ...asked, agreed: true, agreedFor: [on(10)] }
const held = { ...agreed, agreedFor: [], held: 1, unthankedSince: on(10) }

describe('a student of a two-week assignment', () => {
  test.each<[string, Partial<StudentFacts>, number, string]>([
    ['has time on the first day', {}, 1, 'well'],
    ['has the whole second day for a list, as their own plan says', {}, 2.4, 'well'],
    ['has done nothing after the days for a list', {}, 2.5, 'not-begun'],
    ['has too few people', { contacts: 2 }, 2.5, 'no-people'],
    ['has people and asked nobody', { contacts: 5 }, 3.5, 'not-asked'],
    ['asked in time', asked, 6, 'well'],
    ['has asked and got no date', asked, 7.5, 'no-date'],
    ['has a date', agreed, 9, 'well'],
    ['has a date after the due date', { ...agreed, agreedFor: [on(15)] }, 9, 'date-too-late'],
    ['has one more than is wanted after it', { ...agreed, agreedFor: [on(10), on(15)] }, 9, 'well'],
    ['met nobody on a day that is past', { ...agreed, agreedFor: [on(5), on(15)] }, 6.5, 'date-too-late'],
    ['has not noted yet how it went', { ...agreed, agreedFor: [on(5), on(15)] }, 5.5, 'well'],
    ['had a date and no talk', agreed, 11.5, 'no-talk'],
    ['talked, and the thanks have time', held, 11, 'well'],
    ['talked, and never thanked', held, 12.5, 'no-thanks'],
    ['has a day left and handed nothing in', { ...held, unthankedSince: null }, 13.5, 'no-report'],
    ['is late', { ...held, unthankedSince: null }, 14.5, 'overdue'],
    ['is done, however late', { ...held, handedInAt: on(14) }, 20, 'done'],
  ])('%s', (_, facts, day, wanted) => {
    const { standing, reason } = judge({ ...nobody, ...facts }, { ...expected, isOver: day > 14 }, on(day))
    expect(reason ?? standing).toBe(wanted)
  })

  it('counts on the scale of the time given, and by the student’s own due date', () => {
    const short = { ...expected, ...until(on(7)) }
    expect(judge(nobody, short, on(1.5)).reason).toBe('not-begun')
    expect(judge(held, { ...expected, ...until(on(20)) }, on(14.5)).reason).toBe('no-thanks')
    const thanked = { ...held, unthankedSince: null }
    expect(judge(thanked, { ...expected, ...until(on(28)) }, on(26.9)).standing).toBe('well')
    expect(judge(thanked, { ...expected, ...until(on(28)) }, on(27.1)).reason).toBe('no-report')
    expect(judge(held, { ...expected, interviewsWanted: 2 }, on(11.5)).reason).toBe('no-talk')
  })

  it('is asked for no talk more once staff allowed fewer, but for one of several, and for the report all the same', () => {
    const thanked = { ...held, unthankedSince: null }
    const reasonsOf = (interviewsWanted: number) =>
      [nobody, { ...agreed, agreedFor: [on(15)] }, thanked].map((facts) =>
        [11.5, 13.5].map(
          (day) => judge(facts, { ...expected, interviewsWanted, fewerAllowed: true }, on(day)).reason,
        ),
      )
    expect(reasonsOf(1)).toEqual([
      [null, 'due-soon'],
      [null, 'due-soon'],
      [null, 'no-report'],
    ])
    expect(reasonsOf(2)).toEqual([
      ['not-begun', 'not-begun'],
      ['date-too-late', 'date-too-late'],
      [null, 'no-report'],
    ])
  })
})

it('calls late whoever missed a stage, and done whoever handed in the last one', () => {
  const missed = { ...expected, missed: ['Proposal'] }
  expect(judge(asked, missed, on(6))).toEqual({ standing: 'late', reason: 'missed' })
  expect(judge({ ...held, handedInAt: on(12) }, missed, on(13)).standing).toBe('done')
})

it('puts those who need help first, and shows whom one wants to see', () => {
  const row = (name: string, standing: Verdict['standing'], step: number) => ({
    ...{ name, step, lastAt: null },
    verdict: { standing, reason: standing === 'stuck' || standing === 'late' ? 'not-asked' : null } as const,
  })
  const rows = [
    row('Ana', 'well', 3),
    row('Ben', 'stuck', 1),
    row('Cem', 'late', 2),
    row('Dee', 'done', 7),
    row('Eva', 'stuck', 0),
  ]
  const names = (...how: [Parameters<typeof arrange>[1], Parameters<typeof arrange>[2]]) =>
    arrange(rows, ...how).map(({ name }) => name)
  expect(names('need', 'all')).toEqual(['Cem', 'Eva', 'Ben', 'Ana', 'Dee'])
  expect(names('name', 'stuck')).toEqual(['Ben', 'Cem', 'Eva'])
  expect(names('stage', 'all')).toEqual(['Eva', 'Ben', 'Cem', 'Ana', 'Dee'])
  expect(names('need', 'done')).toEqual(['Dee'])
})
