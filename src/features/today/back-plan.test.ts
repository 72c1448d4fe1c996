import { describe, expect, it } from 'vitest'
import { at, nothing, zone } from '../../../tests/support/today-facts.ts'
import { hoursBetween, localDate, localTime } from '../../shared/dates.ts'
import { backPlan, backPlans, milestoneTimes } from './back-plan.ts'
import type { Goal, InterviewFacts, TodayFacts } from './facts.ts'

const goal: Goal & { dueAt: Date } = {
  kind: 'assignment',
  id: 'a1',
  title: 'Interview report',
  interviewsWanted: 1,
  startsAt: at('2026-11-09', '00:00'),
  dueAt: at('2026-11-23', '00:00'),
  zone,
}
const facts = (ready: number, interviews: Partial<InterviewFacts>[] = []): TodayFacts => ({
  ...nothing,
  contacts: { total: ready, ready, unfinished: [] },
  goals: [goal],
  interviews: interviews.map((more, n) => ({
    id: `i${n}`,
    people: [],
    minutes: 30,
    questions: 9,
    assignmentId: 'a1',
    createdAt: goal.startsAt,
    ...more,
  })),
})
const asked = { askedAt: at('2026-11-11') }

describe('the milestones', () => {
  it('of fourteen days are the days the plan is made of', () => {
    const times = milestoneTimes(goal)
    const shown = Object.fromEntries(
      Object.entries(times).map(([code, time]) => [
        code,
        `${localDate(time, zone)} ${localTime(time, zone)}`,
      ]),
    )
    expect(shown).toEqual({
      contacts: '2026-11-11 23:59',
      requests: '2026-11-12 23:59',
      date: '2026-11-16 23:59',
      talk: '2026-11-20 23:59',
      report: '2026-11-22 00:00',
    })
  })
  it.each([
    ['four weeks', 28],
    ['a week', 7],
    ['three days', 3],
    ['one day', 1],
    ['no time at all', 0],
  ])('keep their order in %s, all before the due date', (_, days) => {
    const dueAt = new Date(goal.startsAt.getTime() + days * 86_400_000)
    const times = Object.values(milestoneTimes({ ...goal, dueAt }))
    expect([...times, dueAt].every((time, index, all) => index === 0 || time >= all[index - 1]!)).toBe(true)
  })
  it('a month keeps one day for the report, three days keep hours', () => {
    const month = milestoneTimes({ ...goal, dueAt: at('2026-12-09', '00:00') })
    expect(hoursBetween(month.report, at('2026-12-09', '00:00'))).toBe(24)
    const short = milestoneTimes({ ...goal, dueAt: at('2026-11-12', '00:00') })
    expect(hoursBetween(short.report, at('2026-11-12', '00:00'))).toBeCloseTo(72 / 14)
  })
  it('end with the day in the goal’s zone on both sides of a change', () => {
    for (const [from, to] of [
      ['2026-10-25', '2026-11-08'],
      ['2026-03-01', '2026-03-15'],
    ] as const) {
      const times = milestoneTimes({ ...goal, startsAt: at(from, '12:00'), dueAt: at(to, '12:00') })
      expect([times.contacts, times.date, times.talk].map((time) => localTime(time, zone))).toEqual([
        '23:59',
        '23:59',
        '23:59',
      ])
    }
  })
  it('keeps its days over a change of the clocks', () => {
    const shown = (from: string, to: string, time: string) => {
      const times = milestoneTimes({ ...goal, startsAt: at(from, time), dueAt: at(to, time) })
      return Object.values(times).map((each) => `${localDate(each, zone)} ${localTime(each, zone)}`)
    }
    // Due on the very Sunday: the report is for Saturday, at the same hour.
    expect(shown('2026-10-18', '2026-11-01', '23:59').at(-1)).toBe('2026-10-31 23:59')
    expect(shown('2027-02-28', '2027-03-14', '23:59').at(-1)).toBe('2027-03-13 23:59')
    expect(shown('2026-10-31', '2026-11-14', '00:00').slice(0, 2)).toEqual([
      '2026-11-02 23:59',
      '2026-11-03 23:59',
    ])
    // A week over the spring change has whole days, as any other has.
    expect(shown('2027-03-08', '2027-03-15', '09:00').slice(0, 2)).toEqual([
      '2027-03-09 23:59',
      '2027-03-09 23:59',
    ])
  })
})

describe('on track or behind', () => {
  it.each<[string, TodayFacts, string, string, string | undefined]>([
    ['the first day', facts(0), '2026-11-09', 'on-track', 'contacts'],
    ['day 2, four people', facts(4), '2026-11-11', 'on-track', 'contacts'],
    ['day 3, four people', facts(4), '2026-11-12', 'behind', 'contacts'],
    ['day 3, five people', facts(5), '2026-11-12', 'on-track', 'requests'],
    ['day 4, two requests', facts(5, [asked, asked]), '2026-11-13', 'behind', 'requests'],
    ['day 4, three requests', facts(5, [asked, asked, asked]), '2026-11-13', 'on-track', 'date'],
    ['day 8, no date', facts(5, [asked, asked, asked]), '2026-11-17', 'behind', 'date'],
    [
      'a date, though only one was asked and two are listed',
      facts(2, [{ ...asked, agreedAt: at('2026-11-12'), startsAt: at('2026-11-18') }]),
      '2026-11-17',
      'on-track',
      'talk',
    ],
    [
      'the talk is behind',
      facts(2, [{ ...asked, endedAt: at('2026-11-18') }]),
      '2026-11-19',
      'on-track',
      'report',
    ],
    [
      'the report waits too long',
      facts(2, [{ ...asked, endedAt: at('2026-11-18') }]),
      '2026-11-22',
      'behind',
      'report',
    ],
    [
      'all done',
      facts(2, [{ ...asked, endedAt: at('2026-11-18'), reportedAt: at('2026-11-19') }]),
      '2026-11-25',
      'done',
      undefined,
    ],
    [
      'a cancelled date is no date',
      facts(5, [
        { ...asked, agreedAt: at('2026-11-12'), startsAt: at('2026-11-18'), cancelledAt: at('2026-11-15') },
      ]),
      '2026-11-17',
      'behind',
      'requests',
    ],
    [
      'a declined date is no date either',
      facts(5, [
        { ...asked, agreedAt: at('2026-11-12'), startsAt: at('2026-11-18'), declinedAt: at('2026-11-15') },
      ]),
      '2026-11-17',
      'behind',
      'requests',
    ],
    [
      'a report of a talk that was not held after all',
      facts(5, [{ ...asked, reportedAt: at('2026-11-15') }]),
      '2026-11-17',
      'behind',
      'requests',
    ],
    [
      'an interview for something else does not count',
      facts(5, [{ ...asked, assignmentId: 'other', endedAt: at('2026-11-18') }]),
      '2026-11-17',
      'behind',
      'requests',
    ],
  ])('%s', (_, given, day, state, next) => {
    const plan = backPlan(goal, given, at(day, '10:00'))
    expect([plan.state, plan.next?.code]).toEqual([state, next])
  })
  it('says that all is there and not handed in, as long as a stage of this assignment waits', () => {
    const reported = facts(2, [{ ...asked, endedAt: at('2026-11-18'), reportedAt: at('2026-11-19') }])
    const waiting = (assignmentId: string) => ({
      ...{ courseId: 'c1', assignmentId, assignment: 'Interview report', stageId: 's1', stage: 'Report' },
      ...{ dueAt: goal.dueAt, graceSeconds: 60 },
    })
    const stateWith = (assignmentId: string) =>
      backPlan(goal, { ...reported, stages: [waiting(assignmentId)] }, at('2026-11-20')).state
    expect([stateWith('a1'), stateWith('other')]).toEqual(['to-hand-in', 'done'])
  })
  it('is over with the assignment, whatever it lacks; an earlier stage may still wait', () => {
    const handedIn = { ...goal, handedIn: true }
    const early = {
      ...{ courseId: 'c1', assignmentId: 'a1', assignment: 'Interview report', stageId: 's1', stage: 'Plan' },
      ...{ dueAt: goal.startsAt, graceSeconds: 60 },
    }
    const plan = (more: Partial<TodayFacts> = {}) =>
      backPlan(
        handedIn,
        { ...facts(2, [{ ...asked, endedAt: at('2026-11-18') }]), ...more },
        at('2026-12-01'),
      )
    expect(plan()).toMatchObject({ state: 'done', next: undefined })
    expect(plan({ interviews: [] }).state).toBe('done')
    expect(plan({ stages: [early] }).state).toBe('to-hand-in')
  })
  it('wants an agreed date to be before the due time, and names the one that is not', () => {
    const agreedFor = (day: string) => ({ ...asked, agreedAt: at('2026-11-12'), startsAt: at(day) })
    const plan = (...days: string[]) => {
      const { state, next, tooLate } = backPlan(goal, facts(5, days.map(agreedFor)), at('2026-11-13'))
      return [state, next?.code, tooLate.map(({ id }) => id)]
    }
    expect(plan('2026-11-24')).toEqual(['behind', 'requests', ['i0']])
    // One more than is wanted may be as late as it likes, and a day that is past brought no talk.
    expect(plan('2026-11-24', '2026-11-20')).toEqual(['on-track', 'talk', []])
    expect(plan('2026-11-12', '2026-11-24')).toEqual(['behind', 'talk', ['i1']])
  })
  it('asks for no talk more than one where staff allowed fewer, and for the report of each that was held', () => {
    const two = { ...goal, interviewsWanted: 2, fewerAllowed: true }
    const plan = (...interviews: Partial<InterviewFacts>[]) => {
      const { state, next } = backPlan(two, facts(0, interviews), at('2026-11-21'))
      return [state, next?.code]
    }
    expect(plan()).toEqual(['behind', 'contacts'])
    expect(plan({ ...asked, endedAt: at('2026-11-18') })).toEqual(['on-track', 'report'])
    expect(plan({ ...asked, endedAt: at('2026-11-18'), reportedAt: at('2026-11-19') })).toEqual([
      'done',
      undefined,
    ])
  })
  it('wants as many talks as the goal does', () => {
    const two = { ...goal, interviewsWanted: 2 }
    const plan = backPlan(two, facts(5, [{ ...asked, endedAt: at('2026-11-18') }]), at('2026-11-22'))
    expect(plan.milestones.find((milestone) => milestone.code === 'talk')).toMatchObject({
      have: 1,
      want: 2,
      state: 'late',
    })
  })
  it('lists plans by due date and leaves goals without one alone', () => {
    const soon = { ...goal, id: 'g1', kind: 'goal' as const, dueAt: at('2026-11-20') }
    const plans = backPlans(
      { ...facts(0), goals: [goal, { ...goal, id: 'g2', dueAt: null }, soon] },
      goal.startsAt,
    )
    expect(plans.map((plan) => plan.goal.id)).toEqual(['g1', 'a1'])
  })
})

describe('talks that have no goal yet', () => {
  const loose = { assignmentId: null, askedAt: at('2026-11-12') }
  const named = (interviews: Partial<InterviewFacts>[], of = goal) =>
    backPlan(of, facts(5, interviews), at('2026-11-18')).unlinked.map(({ id }) => id)
  it('are named as long as the plan lacks something', () => {
    expect(named([loose, asked, { ...loose, askedAt: null }])).toEqual(['i0', 'i2'])
    expect(named([loose], { ...goal, handedIn: true })).toEqual([])
  })
  it('are none from before it was set, of another goal, or ended before anybody was asked', () => {
    const before = { ...loose, createdAt: at('2026-11-08') }
    const given = { ...loose, goalId: 'g1' }
    const off = { ...loose, askedAt: null, cancelledAt: at('2026-11-13') }
    expect(named([before, given, off, { ...loose, declinedAt: at('2026-11-13') }])).toEqual(['i3'])
  })
})
