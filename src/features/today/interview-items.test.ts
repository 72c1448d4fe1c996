import { describe, expect, it } from 'vitest'
import {
  at,
  codes,
  find,
  interview,
  listAt,
  maria,
  message,
  tom,
  zone,
} from '../../../tests/support/today-facts.ts'
import { addHours } from '../../shared/dates.ts'
import type { Goal, InterviewFacts, TodayFacts } from './facts.ts'

it('names nobody of a panel who said no to it, before the talk and after', () => {
  const people = [maria, { ...tom, isOut: true }]
  const agreed = interview({ people, agreedAt: at('2026-11-19'), startsAt: at('2026-11-26'), questions: 0 })
  expect(find(listAt({ interviews: [agreed] }, at('2026-11-20')), 'plan')?.params['name']).toBe('Maria')
  const held = { ...agreed, endedAt: at('2026-11-26') }
  expect(find(listAt({ interviews: [held] }, at('2026-11-26')), 'debrief')?.params['name']).toBe('Maria')
})

describe('around the talk', () => {
  const startsAt = at('2026-11-24', '10:00')
  const agreed = interview({ askedAt: at('2026-11-16'), agreedAt: at('2026-11-18'), startsAt, mode: 'phone' })
  it.each<[string, Date, string[]]>([
    ['two days before', at('2026-11-22', '23:59'), []],
    ['the day before, from its first minute', at('2026-11-23', '00:00'), ['confirm']],
    ['the day before', at('2026-11-23', '20:00'), ['confirm']],
    ['on the day', at('2026-11-24', '00:00'), ['talk-today']],
    ['a minute before', at('2026-11-24', '09:59'), ['talk-today']],
    ['at the start', at('2026-11-24', '10:00'), ['talk-now']],
    ['in the last minute', at('2026-11-24', '10:29'), ['talk-now']],
    ['at its end', at('2026-11-24', '10:30'), ['did-you-talk']],
    ['days later', at('2026-11-27'), ['did-you-talk']],
  ])('%s', (_, now, expected) => expect(codes(listAt({ interviews: [agreed] }, now))).toEqual(expected))

  it('says how many hours are left', () => {
    const inFour = find(listAt({ interviews: [agreed] }, at('2026-11-24', '05:45')), 'talk-today')
    expect(inFour?.params).toMatchObject({ hours: 4, minutes: 255, name: 'Maria' })
    expect(inFour?.deadline).toEqual(startsAt)
  })
  it('counts real hours over a change: 25 and 23 hours make one day', () => {
    const autumn = { ...agreed, startsAt: at('2026-11-01', '10:00') }
    expect(
      find(listAt({ interviews: [autumn] }, at('2026-11-01', '00:00')), 'talk-today')?.params,
    ).toMatchObject({ hours: 11 })
    expect(codes(listAt({ interviews: [autumn] }, at('2026-10-31', '00:00')))).toEqual(['confirm'])
    const spring = { ...agreed, startsAt: at('2026-03-08', '10:00') }
    expect(
      find(listAt({ interviews: [spring] }, at('2026-03-08', '00:00')), 'talk-today')?.params,
    ).toMatchObject({ hours: 9 })
    expect(codes(listAt({ interviews: [spring] }, at('2026-03-07', '23:59')))).toEqual(['confirm'])
  })
  it('tomorrow is the reader’s tomorrow', () => {
    const now = at('2026-11-23', '23:30')
    expect(codes(listAt({ interviews: [agreed] }, now))).toEqual(['confirm'])
    expect(codes(listAt({ interviews: [agreed] }, now, { zone: 'Europe/Madrid' }))).toEqual(['talk-today'])
  })
  it('wants a date, and questions', () => {
    const { startsAt: _, ...dateless } = agreed
    expect(codes(listAt({ interviews: [{ ...dateless, questions: 0 }] }, at('2026-11-20')))).toEqual([
      'set-date',
      'plan',
    ])
    expect(
      find(listAt({ interviews: [{ ...agreed, questions: 0 }] }, at('2026-11-19')), 'plan')?.urgency,
    ).toBe('soon')
    expect(
      find(listAt({ interviews: [{ ...agreed, questions: 0 }] }, at('2026-11-23')), 'plan')?.urgency,
    ).toBe('now')
    expect(codes(listAt({ interviews: [{ ...agreed, questions: 0 }] }, at('2026-11-25')))).toEqual([
      'did-you-talk',
    ])
  })
  it('asks to confirm no talk that was confirmed, whatever a click on “done” said before that was a fact', () => {
    const choices = [{ key: `confirm:i1:${startsAt.toISOString()}`, choice: 'done' as const }]
    expect(codes(listAt({ interviews: [{ ...agreed, confirmed: true }] }, at('2026-11-23')))).toEqual([])
    expect(codes(listAt({ interviews: [agreed], choices }, at('2026-11-23')))).toEqual(['confirm'])
  })
  it('a moved date makes a new item of what was taken off the list', () => {
    const choices = [{ key: `confirm:i1:${startsAt.toISOString()}`, choice: 'dismissed' as const }]
    expect(codes(listAt({ interviews: [agreed], choices }, at('2026-11-23')))).toEqual([])
    const moved = { ...agreed, startsAt: at('2026-11-24', '15:00') }
    expect(codes(listAt({ interviews: [moved], choices }, at('2026-11-23')))).toEqual(['confirm'])
  })
})

describe('after the talk', () => {
  const endedAt = at('2026-11-23', '10:30')
  const held = interview({
    askedAt: at('2026-11-16'),
    agreedAt: at('2026-11-18'),
    startsAt: at('2026-11-23', '10:00'),
    endedAt,
  })
  const debriefed = { ...held, debriefedAt: endedAt }
  it.each([
    [1, 'thank-fresh', 23, 24, 'now'],
    [23, 'thank-fresh', 1, 24, 'now'],
    [24, 'thank-amber', 24, 48, 'now'],
    [47, 'thank-amber', 1, 48, 'now'],
    [48, 'thank-late', 1, 48, 'late'],
    [72, 'thank-late', 24, 48, 'late'],
    [96, 'thank-late-days', 2, 48, 'late'],
    [48 + 24 * 400, 'thank-late-days', 400, 48, 'late'],
  ])('%i hours later the thank-you is %s', (hours, reason, n, due, urgency) => {
    const [item] = listAt({ interviews: [debriefed] }, addHours(endedAt, hours))
    expect(item).toMatchObject({
      code: 'thank',
      reason,
      params: { name: 'Maria', n },
      urgency,
    })
    expect(item?.deadline).toEqual(addHours(endedAt, due))
  })
  it('its hours are real hours, also over the autumn change', () => {
    const saturday = at('2026-10-31', '12:00')
    const facts = { interviews: [{ ...debriefed, endedAt: saturday }] }
    expect(find(listAt(facts, at('2026-11-01', '11:30')), 'thank')?.reason).toBe('thank-amber')
    const march = { interviews: [{ ...debriefed, endedAt: at('2026-03-07', '12:00') }] }
    expect(find(listAt(march, at('2026-03-08', '12:30')), 'thank')?.reason).toBe('thank-fresh')
  })
  it('debrief and thanks stand side by side, each until it is done', () => {
    expect(codes(listAt({ interviews: [held] }, addHours(endedAt, 1)))).toEqual(['thank', 'debrief'])
    const thanked = {
      ...held,
      people: [{ ...maria, thankedAt: addHours(endedAt, 2) }],
      thankedAt: addHours(endedAt, 2),
    }
    expect(codes(listAt({ interviews: [thanked] }, addHours(endedAt, 3)))).toEqual(['debrief'])
  })
  it('asks again whether they talked where that was called done and no talk stands', () => {
    const agreed = { ...held, endedAt: null }
    const key = `did-you-talk:i1:${at('2026-11-23', '10:00').toISOString()}`
    const asked = (choice: 'done' | 'dismissed') =>
      codes(listAt({ interviews: [agreed], choices: [{ key, choice }] }, addHours(endedAt, 1)))
    expect([asked('done'), asked('dismissed')]).toEqual([['did-you-talk'], []])
  })
  it('a panel: thanks for each, and the draft where there is one', () => {
    const panel = { ...debriefed, people: [maria, { ...tom, thanksId: 'm9' }] }
    const draft = message({ id: 'm9', kind: 'thank-you', state: 'drafted', person: tom })
    const items = listAt({ interviews: [panel], messages: [draft] }, addHours(endedAt, 1))
    expect(items.map((item) => item.href)).toEqual([
      '/contacts/maria/messages/new?kind=thank-you&interview=i1',
      '/messages/m9',
    ])
  })
  it.each([
    ['drafted', 'thank'],
    ['handed', 'confirm-sent'],
    ['queued', undefined],
    ['failed', 'mail-failed'],
    ['bounced', 'bounced'],
  ] as const)('a thank-you that is %s has one item, about that message', (state, code) => {
    const people = [{ ...maria, thanksId: 'm9' }]
    const thanks = message({ id: 'm9', kind: 'thank-you', state })
    const items = listAt({ interviews: [{ ...debriefed, people }], messages: [thanks] }, addHours(endedAt, 1))
    expect(items.map((each) => [each.code, each.href])).toEqual(code ? [[code, '/messages/m9']] : [])
  })
  it('a thank-you that came back is still owed where another message went to them since', () => {
    const people = [{ ...maria, thanksId: 'm9' }]
    const returned = message({ id: 'm9', kind: 'thank-you', state: 'bounced', updatedAt: endedAt })
    const hello = message({ id: 'm10', kind: 'keep-in-touch', sentAt: addHours(endedAt, 1) })
    const facts = { interviews: [{ ...debriefed, people }], messages: [returned, hello] }
    const items = listAt(facts, addHours(endedAt, 2))
    expect(items.map((each) => [each.code, each.href])).toEqual([['thank', '/messages/m9']])
  })
  it.each([
    ['without a day', undefined, 'later'],
    ['in a week', '2026-11-30', 'soon'],
    ['tomorrow', '2026-11-24', 'now'],
    ['today', '2026-11-23', 'now'],
    ['yesterday', '2026-11-22', 'late'],
  ])('a next step due %s', (_, dueOn, urgency) => {
    const step = {
      id: 's1',
      interviewId: 'i1',
      text: 'Visit the lab',
      name: 'Maria',
      dueOn,
      createdAt: endedAt,
    }
    const thanked = { ...debriefed, people: [{ ...maria, thankedAt: endedAt }] }
    const items = listAt({ interviews: [thanked], nextSteps: [step] }, at('2026-11-23', '23:00'))
    expect(items.map((item) => [item.code, item.urgency])).toEqual([['next-step', urgency]])
    expect(
      listAt({ interviews: [thanked], nextSteps: [{ ...step, doneAt: endedAt }] }, at('2026-11-23', '23:00')),
    ).toEqual([])
  })
})

describe('the report', () => {
  const goal: Goal = {
    kind: 'assignment',
    id: 'a1',
    title: 'Interview report',
    interviewsWanted: 1,
    startsAt: at('2026-11-13'),
    dueAt: at('2026-11-27', '23:59'),
    zone,
    courseId: 'c1',
  }
  const endedAt = at('2026-11-20')
  const done = interview({
    assignmentId: 'a1',
    endedAt,
    debriefedAt: endedAt,
    thankedAt: endedAt,
    people: [{ ...maria, thankedAt: endedAt }],
  })
  it.each([
    ['early', at('2026-11-21'), 'report-early', 'soon'],
    ['two days before it is planned', at('2026-11-25'), 'report-early', 'now'],
    ['on the last day', at('2026-11-27', '12:00'), 'report-due', 'now'],
    ['in the minute in which it is due', new Date(goal.dueAt!.getTime() + 30_000), 'report-due', 'now'],
    ['after it was due', at('2026-11-28'), 'report-late', 'late'],
  ])('%s', (_, now, reason, urgency) => {
    const item = find(listAt({ goals: [goal], interviews: [done] }, now), 'report')
    expect(item).toMatchObject({ reason, urgency, href: '/interviews/i1/report' })
  })
  it('is not to be spoken of with an instructor where it is for a goal of one’s own', () => {
    const facts = { goals: [{ ...goal, kind: 'goal' as const }], interviews: [{ ...done, goalId: 'a1' }] }
    const item = find(listAt(facts, at('2026-11-28')), 'report')
    expect(item).toMatchObject({ reason: 'report-late-own', urgency: 'late' })
  })
  it('nobody waits for more reports than are wanted', () => {
    const second = { ...done, id: 'i2' }
    const keys = (first: InterviewFacts, interviewsWanted: number) =>
      listAt({ goals: [{ ...goal, interviewsWanted }], interviews: [first, second] }, at('2026-11-21'))
        .filter(({ code }) => code === 'report')
        .map(({ key }) => key)
    const told = { ...done, reportedAt: at('2026-11-21') }
    expect(keys(done, 1)).toEqual(['report:i1', 'report:i2'])
    expect(keys(told, 1)).toEqual([])
    expect(keys(told, 2)).toEqual(['report:i2'])
  })
  it('nobody waits for a report of an assignment that is handed in', () => {
    const late = { interviews: [done] }
    expect(codes(listAt({ ...late, goals: [goal] }, at('2026-11-29')))).toContain('report')
    expect(codes(listAt({ ...late, goals: [{ ...goal, handedIn: true }] }, at('2026-11-29')))).toEqual([])
  })
  it('nobody waits for a report of a goal without a date, or of one that is finished', () => {
    const now = at('2026-11-21')
    expect(codes(listAt({ goals: [{ ...goal, dueAt: null }], interviews: [done] }, now))).toEqual([])
    expect(codes(listAt({ goals: [goal], interviews: [{ ...done, reportedAt: now }] }, now))).not.toContain(
      'report',
    )
  })
})

describe('keeping in touch', () => {
  const endedAt = at('2026-08-01')
  const thankedAt = at('2026-08-02')
  const past = interview({ endedAt, debriefedAt: endedAt, thankedAt, people: [{ ...maria, thankedAt }] })
  const lastContacts = [{ ...maria, interviewId: 'i1', at: thankedAt }]
  it('after a hundred days, counted by the calendar over the autumn change', () => {
    const facts = { interviews: [past], lastContacts }
    expect(codes(listAt(facts, at('2026-11-10', '08:59')))).toEqual([])
    const [item] = listAt(facts, at('2026-11-10', '09:00'))
    expect(item).toMatchObject({
      code: 'keep-in-touch',
      key: 'touch:maria:2026-08-02',
      params: { days: 100 },
    })
  })
  it('greets nobody, and tells nobody what came of it, who wants no more messages', () => {
    const stopped = new Set(['maria'])
    expect(codes(listAt({ interviews: [past], lastContacts, stopped }, at('2026-11-10')))).toEqual([])
    // The thanks can be noted, and are written nowhere here.
    const open = { ...past, people: [maria], thankedAt: null }
    expect(listAt({ interviews: [open], stopped }, at('2026-08-02'))[0]).toMatchObject({
      ...{ code: 'thank', href: '/interviews/i1' },
    })
  })
  it('tells what came of the advice, once something came of it', () => {
    const step = {
      id: 's1',
      interviewId: 'i1',
      text: 'Visit the lab',
      name: 'Maria',
      doneAt: at('2026-08-15'),
      createdAt: endedAt,
    }
    const facts = { interviews: [past], lastContacts, nextSteps: [step] }
    expect(codes(listAt(facts, at('2026-08-20')))).toEqual([])
    expect(codes(listAt(facts, at('2026-08-22')))).toEqual(['report-back'])
    const told = [{ ...maria, interviewId: 'i1', at: at('2026-08-23') }]
    expect(codes(listAt({ ...facts, lastContacts: told }, at('2026-08-24')))).toEqual([])
  })
})

describe('whoever led to somebody', () => {
  const endedAt = at('2026-11-20')
  const held = interview({ endedAt, debriefedAt: endedAt, people: [{ ...maria, thankedAt: endedAt }] })
  const led = [{ ...maria, interviewId: 'i1', by: tom }]
  const told = (more: Partial<TodayFacts>, now = at('2026-11-23')) =>
    find(listAt({ interviews: [held], led, ...more }, now), 'tell-introducer')
  it('is to hear how it went, while it is fresh and until they were written to', () => {
    expect(told({})).toMatchObject({
      ...{ key: 'told:i1:maria', params: { name: 'Tom', met: 'Maria' } },
      href: '/contacts/tom/messages/new?kind=keep-in-touch&met=maria',
    })
    expect(told({}, at('2026-12-11'))).toBeUndefined()
    const toTom = (sentAt: Date) => [message({ id: 'm2', kind: 'keep-in-touch', person: tom, sentAt })]
    expect(told({ messages: toTom(at('2026-11-19')) })).toBeDefined()
    expect(told({ messages: toTom(at('2026-11-21')) })).toBeUndefined()
  })
  it('knows it where they were there, and is left alone where they want no messages', () => {
    expect(told({ stopped: new Set(['tom']) })).toBeUndefined()
    expect(told({ interviews: [{ ...held, people: [...held.people, tom] }] })).toBeUndefined()
    expect(told({ interviews: [interview({ agreedAt: endedAt })] })).toBeUndefined()
  })
})
