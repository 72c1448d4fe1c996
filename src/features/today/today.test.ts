import { describe, expect, it } from 'vitest'
import { addDays, addHours, addMinutes, toInstant } from '../../shared/dates.ts'
import type { Goal, InterviewFacts, Item, MessageFacts, TodayFacts, TodaySettings } from './facts.ts'
import { milestoneTimes } from './back-plan.ts'
import { today } from './today.ts'

const zone = 'America/New_York'
const settings: TodaySettings = { zone, nextPersonBusinessDays: 3, nudgeDays: 7, maxNudges: 1 }
/** A wall clock in New York. */
const at = (date: string, time = '09:00') => toInstant(date, time, zone)
const maria = { contactId: 'maria', name: 'Maria', organization: 'City Clinic' }
const tom = { contactId: 'tom', name: 'Tom', organization: 'County Hospital' }

const nothing: TodayFacts = {
  contacts: { total: 0, ready: 0, unfinished: [] },
  goals: [],
  fields: [],
  renewals: [],
  events: [],
  stages: [],
  asks: [],
  seated: [],
  answers: [],
  feedback: [],
  staff: { assignments: [], courses: [] },
  interviews: [],
  messages: [],
  nextSteps: [],
  lastContacts: [],
  led: [],
  stopped: new Set(),
  guestWords: [],
  undelivered: [],
  introduced: [],
  choices: [],
}
/** A list that needs no more people, so that only the facts of a test speak. */
const listed: TodayFacts = { ...nothing, contacts: { total: 6, ready: 6, unfinished: [] } }

const interview = (more: Partial<InterviewFacts> = {}): InterviewFacts => ({
  id: 'i1',
  people: [maria],
  minutes: 30,
  questions: 9,
  createdAt: at('2026-11-01'),
  ...more,
})
const message = (more: Partial<MessageFacts> = {}): MessageFacts => ({
  id: 'm1',
  kind: 'request',
  state: 'sent',
  person: maria,
  interviewId: 'i1',
  updatedAt: more.sentAt ?? at('2026-11-01'),
  ...more,
})

const classWork = {
  ...{ courseId: 'c', assignmentId: 'a', assignment: 'One talk' },
  ...{ toGrade: 0, newestToGrade: null, requests: 0, newestRequest: null },
}
const courseWork = {
  ...{ courseId: 'c', course: 'Careers', waiting: 0, newestWaiting: null },
  ...{ flagged: 0, newestFlagged: null },
}

const codes = (items: Item[]) => items.map((item) => item.code)
const find = (items: Item[], code: string) => items.find((item) => item.code === code)
const listAt = (facts: Partial<TodayFacts>, now: Date, more: Partial<TodaySettings> = {}) =>
  today({ ...listed, ...facts }, now, { ...settings, ...more })

describe('what is due for a class', () => {
  const stage = { courseId: 'c', assignmentId: 'a', assignment: 'One talk', stageId: 's', stage: 'Report' }
  const dueAt = at('2026-11-30', '23:59')
  const item = (now: Date, graceSeconds = 60) =>
    find(listAt({ stages: [{ ...stage, dueAt, graceSeconds }] }, now), 'hand-in')
  it.each([
    [at('2026-11-22'), undefined],
    [at('2026-11-23'), { urgency: 'soon', reason: { code: 'hand-in', params: { n: 7 } } }],
    [at('2026-11-28'), { urgency: 'now', reason: { code: 'hand-in', params: { n: 2 } } }],
    [at('2026-11-30'), { urgency: 'now', reason: { code: 'hand-in', params: { n: 0 } } }],
    [at('2026-12-01'), { urgency: 'late', reason: { code: 'hand-in-late', params: { n: 0 } } }],
    [at('2026-12-14'), { urgency: 'late', reason: { code: 'hand-in-late', params: { n: 0 } } }],
    [at('2026-12-15'), undefined],
  ])('at %s', (now, expected) => {
    if (expected) expect(item(now)).toMatchObject(expected)
    else expect(item(now)).toBeUndefined()
  })
  it('is late when the class takes it as late: after its minute and the grace', () => {
    const after = (seconds: number) => new Date(dueAt.getTime() + seconds * 1000)
    expect([119, 121].map((seconds) => item(after(seconds))?.urgency)).toEqual(['now', 'late'])
    expect(item(after(1800), 3600)?.reason).toEqual({ code: 'hand-in', params: { n: 0 } })
  })
})

it('names nobody of a panel who said no to it, before the talk and after', () => {
  const people = [maria, { ...tom, isOut: true }]
  const agreed = interview({ people, agreedAt: at('2026-11-19'), startsAt: at('2026-11-26'), questions: 0 })
  expect(find(listAt({ interviews: [agreed] }, at('2026-11-20')), 'plan')?.params['name']).toBe('Maria')
  const held = { ...agreed, endedAt: at('2026-11-26') }
  expect(find(listAt({ interviews: [held] }, at('2026-11-26')), 'debrief')?.params['name']).toBe('Maria')
})

it('tells nobody to write to whoever was introduced and wants no more messages by now', () => {
  const introduced = [{ introductionId: 'n1', contactId: 'tom', name: 'Tom', by: 'Maria' }]
  expect(codes(listAt({ introduced }, at('2026-11-23')))).toContain('introduced')
  expect(codes(listAt({ introduced, stopped: new Set(['tom']) }, at('2026-11-23')))).not.toContain(
    'introduced',
  )
})

it('tells of a letter that did not reach somebody, each time it is news, where it can be made good', () => {
  const now = at('2026-11-23')
  const letter = { interviewId: 'i1', contactId: 'maria', name: 'Maria', at: at('2026-11-22') }
  const told = (what: 'calendar' | 'confirmation', more = {}) =>
    find(listAt({ undelivered: [{ ...letter, what, ...more }] }, now), 'undelivered')
  expect(told('calendar')).toMatchObject({
    ...{ urgency: 'now', href: '/interviews/i1/guest-page#undelivered' },
    reason: { code: 'undelivered-calendar', params: { name: 'Maria' } },
  })
  expect(told('confirmation')?.href).toBe('/interviews/i1/confirmation/maria#undelivered')
  expect(told('calendar', { at: now })?.key).not.toBe(told('calendar')?.key)
})

describe('a no on the guest page', () => {
  const startsAt = at('2026-11-26', '10:00')
  const agreed = interview({ askedAt: at('2026-11-18'), agreedAt: at('2026-11-19'), startsAt })
  const word = { answerId: 'g1', interviewId: 'i1', contactId: 'maria', name: 'Maria', times: [] }
  const told = (kind: 'cancelled' | 'declined' | 'stopped', each: InterviewFacts, now: Date) => {
    const guestWords = [{ ...word, kind, at: at('2026-11-20') }]
    return listAt({ interviews: [each], guestWords }, now).find(({ code }) => code.startsWith('guest-'))
  }
  it('tells of a yes to the day that stands, and of none to another that the seeker moved it to, or that was taken back', () => {
    const yes = { ...word, kind: 'accepted' as const, times: [startsAt], at: at('2026-11-20') }
    const item = (more: Partial<InterviewFacts>) =>
      find(
        listAt({ interviews: [{ ...agreed, ...more }], guestWords: [yes] }, at('2026-11-20')),
        'guest-agreed',
      )
    expect(item({})?.params).toEqual({ name: 'Maria', at: startsAt })
    expect(item({ startsAt: at('2026-11-27', '10:00') })).toBeUndefined()
    // Of a panel: she said no in an answer to a message since.
    expect(item({ people: [{ ...maria, isOut: true }, tom] })).toBeUndefined()
  })
  it('tells that a talk was called off, until its time is over or there is a new one', () => {
    const off = { ...agreed, cancelledAt: at('2026-11-20') }
    expect(told('cancelled', off, at('2026-11-20', '10:00'))).toMatchObject({
      ...{ code: 'guest-cancelled', urgency: 'now', href: '/interviews/i1/guest-page#answers' },
      params: { name: 'Maria', at: startsAt },
    })
    expect(told('stopped', off, at('2026-11-20', '10:00'))?.code).toBe('guest-cancelled')
    expect(told('cancelled', off, startsAt)).toBeUndefined()
    expect(told('cancelled', agreed, at('2026-11-20', '10:00'))).toBeUndefined()
  })
  it('tells that a talk is off whose only person is erased, until its time is over', () => {
    const off = { ...agreed, people: [], cancelledAt: at('2026-11-20') }
    const item = (each: InterviewFacts, now: Date) => find(listAt({ interviews: [each] }, now), 'talk-off')
    expect(item(off, at('2026-11-21'))).toMatchObject({
      ...{ key: 'talk-off:i1', params: { at: startsAt }, href: '/interviews/i1', urgency: 'now' },
    })
    expect(item(off, startsAt)).toBeUndefined()
    expect(item({ ...off, people: [maria] }, at('2026-11-21'))).toBeUndefined()
    expect(item({ ...off, cancelledAt: null }, at('2026-11-21'))).toBeUndefined()
  })
  it('tells of a talk that cannot be for two weeks', () => {
    const no = interview({ askedAt: at('2026-11-18'), declinedAt: at('2026-11-20') })
    const settled = { ...agreed, startsAt: null, cancelledAt: at('2026-11-20') }
    expect(told('declined', no, at('2026-12-03'))?.code).toBe('guest-declined')
    expect(told('cancelled', settled, at('2026-12-03'))?.code).toBe('guest-declined')
    expect(told('declined', no, at('2026-12-05'))).toBeUndefined()
    expect(told('declined', { ...no, agreedAt: at('2026-11-21') }, at('2026-12-03'))).toBeUndefined()
  })
  it('tells of one who leaves a panel while the others meet, and of nothing the seeker took up again since', () => {
    const panel = { ...agreed, people: [maria, tom] }
    expect(told('declined', panel, at('2026-11-21'))?.code).toBe('guest-declined')
    expect(told('declined', agreed, at('2026-11-21'))).toBeUndefined()
    // Called off by the seeker since: not by whoever had left.
    expect(told('declined', { ...panel, cancelledAt: at('2026-11-21') }, at('2026-11-22'))).toBeUndefined()
    const again = { ...agreed, cancelledAt: at('2026-11-22'), reopenedAt: at('2026-11-21') }
    expect(told('cancelled', again, at('2026-11-23'))).toBeUndefined()
  })
  it('says of suggested times that have passed that others are to be offered', () => {
    const why = (day: string) => {
      const times = [at('2026-11-24', '10:00'), at('2026-11-26', '10:00')]
      const guestWords = [{ ...word, kind: 'suggested' as const, times, at: at('2026-11-20') }]
      const people = [{ ...maria, guestSaid: 'suggested' as const }]
      const interviews = [interview({ askedAt: at('2026-11-18'), people })]
      return find(listAt({ interviews, guestWords }, at(day)), 'guest-suggested')?.reason.code
    }
    expect(why('2026-11-25')).toBe('guest-suggested')
    expect(why('2026-11-27')).toBe('guest-suggested-passed')
  })
  it('asks about a suggestion as long as it is what they said', () => {
    const suggests = (guestSaid: 'suggested' | 'yes' | null) => {
      const guestWords = [{ ...word, kind: 'suggested' as const, at: at('2026-11-20') }]
      const interviews = [interview({ askedAt: at('2026-11-18'), people: [{ ...maria, guestSaid }] })]
      return Boolean(find(listAt({ interviews, guestWords }, at('2026-11-23')), 'guest-suggested'))
    }
    expect([suggests('suggested'), suggests('yes'), suggests(null)]).toEqual([true, false, false])
  })
})

describe('a class', () => {
  const now = at('2026-11-23')
  const given = {
    ...{ courseId: 'c', assignmentId: 'a', submissionId: 's', assignment: 'One talk' },
    at: at('2026-11-20'),
  }
  it('has a student read what came back, once for each time it is given, and no longer than two weeks', () => {
    const item = find(listAt({ feedback: [given] }, now), 'feedback')
    expect(item).toMatchObject({ href: '/courses/c/assignments/a/submissions/s/feedback', urgency: 'soon' })
    const choices = [{ key: item!.key, choice: 'done' as const }]
    expect(find(listAt({ feedback: [given], choices }, now), 'feedback')).toBeUndefined()
    const anew = [{ ...given, at: at('2026-11-22') }]
    expect(find(listAt({ feedback: anew, choices }, now), 'feedback')).toBeDefined()
    expect(find(listAt({ feedback: [given] }, at('2026-12-05')), 'feedback')).toBeUndefined()
  })
  it('tells of a course that staff put somebody into, beside the rest and for two weeks', () => {
    const seated = [{ courseId: 'c', course: 'Careers', at: at('2026-11-20') }]
    expect(find(listAt({ seated }, now), 'seated')).toMatchObject({ href: '/courses/c', urgency: 'soon' })
    expect(find(listAt({ seated }, at('2026-12-05')), 'seated')).toBeUndefined()
  })
  it('tells a student what was answered to a request, and anew when the answer changes', () => {
    const answered = {
      ...{ id: 'x', courseId: 'c', assignmentId: 'a', assignment: 'One talk' },
      ...{ answer: 'refused' as const, at: at('2026-11-20') },
    }
    const item = find(listAt({ answers: [answered] }, now), 'request-answered')
    expect(item).toMatchObject({ href: '/courses/c/assignments/a#requests', urgency: 'now' })
    expect(item?.reason.code).toBe('request-refused')
    const choices = [{ key: item!.key, choice: 'done' as const }]
    expect(find(listAt({ answers: [answered], choices }, now), 'request-answered')).toBeUndefined()
    const changed = [{ ...answered, answer: 'granted' as const, at: at('2026-11-22') }]
    expect(find(listAt({ answers: changed, choices }, now), 'request-answered')).toBeDefined()
    expect(find(listAt({ answers: [answered] }, at('2026-12-05')), 'request-answered')).toBeUndefined()
  })
  it('tells its staff what waits: people first, then what is to be read; nothing where nothing does', () => {
    const work = { ...classWork, toGrade: 3, requests: 1 }
    const course = { ...courseWork, waiting: 2, flagged: 1 }
    const all = listAt({ staff: { assignments: [work], courses: [course] } }, now)
    expect(codes(all).slice(0, 4)).toEqual(['answer-requests', 'let-in', 'flagged', 'grade'])
    expect(find(all, 'grade')?.reason.params).toEqual({ n: 3 })
    const some = { assignments: [{ ...work, requests: 0 }], courses: [{ ...course, flagged: 0 }] }
    expect(codes(listAt({ staff: some }, now))).toEqual(expect.arrayContaining(['let-in', 'grade']))
    expect(codes(listAt({ staff: some }, now))).not.toContain('flagged')
    expect(codes(listAt({ staff: some }, now))).not.toContain('answer-requests')
  })
  it('asks its staff anew for what came after they were done with the rest, and not for less of the same', () => {
    const listed = (day: string, choices: TodayFacts['choices'], n = 2) => {
      const newest = at(day)
      const work = { ...classWork, toGrade: n, requests: n, newestToGrade: newest, newestRequest: newest }
      const course = { ...courseWork, waiting: n, flagged: n, newestWaiting: newest, newestFlagged: newest }
      const own = ['answer-requests', 'let-in', 'flagged', 'grade']
      return listAt({ staff: { assignments: [work], courses: [course] }, choices }, now).filter(({ code }) =>
        own.includes(code),
      )
    }
    const done = listed('2026-11-20', []).map(({ key }) => ({ key, choice: 'done' as const }))
    expect(done).toHaveLength(4)
    expect(listed('2026-11-20', done)).toEqual([])
    for (const n of [2, 1]) expect(listed('2026-11-19', done, n)).toEqual([])
    for (const n of [2, 1]) expect(listed('2026-11-21', done, n)).toHaveLength(4)
    // Some of it waits again that did not when the choice was made.
    expect(listed('2026-11-19', done, 3)).toHaveLength(4)
    // Of two choices that cover it, the one about more of it counts.
    const many = listed('2026-11-20', [], 10).map(({ key }) => ({ key, choice: 'done' as const }))
    const fewer = listed('2026-11-20', [], 9).map(({ key }) => ({
      ...{ key, choice: 'postponed' as const, until: at('2026-11-21') },
    }))
    expect(listed('2026-11-20', [...many, ...fewer], 9)).toEqual([])
  })
})

describe('an ask on the board of a class', () => {
  const now = at('2026-11-23')
  const ask = {
    ...{ courseId: 'c', askId: 'p', title: 'A nurse', replies: 0, lastReplyAt: null },
    ...{ introductions: 0, introducedAt: null },
  }
  it('is spoken of when somebody answered, and asks anew for each answer', () => {
    const answered = { ...ask, replies: 2, lastReplyAt: at('2026-11-20') }
    const item = find(listAt({ asks: [answered] }, now), 'ask-answered')
    expect(item).toMatchObject({ urgency: 'soon', href: '/courses/c/board/p', params: { title: 'A nurse' } })
    const choices = [{ key: item!.key, choice: 'done' as const }]
    expect(find(listAt({ asks: [answered], choices }, now), 'ask-answered')).toBeUndefined()
    expect(find(listAt({ asks: [{ ...answered, replies: 3 }], choices }, now), 'ask-answered')).toBeDefined()
  })
  it('presses once a third person said yes, and rests two weeks later', () => {
    const introduced = { ...ask, introductions: 1, introducedAt: at('2026-11-10') }
    expect(find(listAt({ asks: [introduced] }, now), 'ask-introduced')).toMatchObject({ urgency: 'now' })
    expect(find(listAt({ asks: [introduced] }, at('2026-11-25')), 'ask-introduced')).toBeUndefined()
    expect(codes(listAt({ asks: [ask] }, now))).not.toContain('ask-answered')
  })
})

describe('the field that is researched', () => {
  const now = at('2026-11-23')
  const field = (more = {}) => ({ id: 'f1', name: 'Nursing', postings: 0, unchecked: 0, ...more })
  it.each([
    [0, 3],
    [2, 1],
  ])('with %i postings wants %i more', (postings, n) => {
    const item = find(listAt({ fields: [field({ postings })] }, now), 'find-postings')
    expect(item).toMatchObject({ href: '/fields/f1', params: { name: 'Nursing', n } })
  })
  it('has postings enough with three', () => {
    expect(find(listAt({ fields: [field({ postings: 3 })] }, now), 'find-postings')).toBeUndefined()
  })
  it('wants what was found to be looked at before more is found, and again for the next posting', () => {
    const first = listAt({ fields: [field({ postings: 1, unchecked: 1 })] }, now)
    expect(codes(first)).toContain('check-postings')
    expect(codes(first)).not.toContain('find-postings')
    const choices = [{ key: find(first, 'check-postings')!.key, choice: 'dismissed' as const }]
    const fields = (postings: number) => [field({ postings, unchecked: 1 })]
    expect(codes(listAt({ fields: fields(1), choices }, now))).not.toContain('check-postings')
    expect(codes(listAt({ fields: fields(2), choices }, now))).toContain('check-postings')
  })
  it('is one: the field worked on last', () => {
    const fields = [field(), field({ id: 'f2', name: 'Welding' })]
    expect(codes(listAt({ fields }, now)).filter((code) => code === 'find-postings')).toHaveLength(1)
  })
  it('makes room once somebody was asked', () => {
    const asked = interview({ askedAt: at('2026-11-20') })
    expect(find(listAt({ fields: [field()], interviews: [asked] }, now), 'find-postings')).toBeUndefined()
  })
})

describe('an event', () => {
  const listedOn = (day: string, more = {}) => {
    const event = {
      activityId: 'a1',
      name: 'Career fair',
      from: '2026-12-03',
      until: '2026-12-03',
      metAny: false,
    }
    return listAt({ events: [{ ...event, ...more }] }, at(day, '22:00')).filter(
      ({ code }) => code === 'event' || code === 'met',
    )
  }
  it.each([
    ['2026-12-01', []],
    ['2026-12-02', [{ code: 'event', urgency: 'soon', reason: { code: 'event-tomorrow' } }]],
    ['2026-12-03', [{ code: 'event', urgency: 'now', reason: { code: 'event-today' } }]],
    ['2026-12-04', [{ code: 'met', urgency: 'now', href: '/activities/a1#people' }]],
    ['2026-12-10', [{ code: 'met', urgency: 'soon' }]],
    ['2026-12-11', []],
  ])('of Thursday, December 3, on %s', (day, expected) => {
    expect(listedOn(day)).toMatchObject(expected)
  })
  it('of several days is over after the last; whoever was met there is asked about no more', () => {
    expect(listedOn('2026-12-04', { until: '2026-12-05' })).toEqual([])
    expect(listedOn('2026-12-06', { until: '2026-12-05' })).toMatchObject([{ code: 'met' }])
    expect(listedOn('2026-12-04', { metAny: true })).toEqual([])
  })
})

describe('a membership that ends', () => {
  const renewal = (renewsOn: string, studentRate = false) => ({
    activityId: 'a1',
    name: 'AARC',
    renewsOn,
    studentRate,
  })
  const listed = (renewsOn: string, studentRate?: boolean) =>
    find(listAt({ renewals: [renewal(renewsOn, studentRate)] }, at('2026-11-23', '22:00')), 'renew')
  it.each([
    ['2026-12-24', undefined],
    ['2026-12-23', { urgency: 'soon', reason: { code: 'renew-ask', params: { n: 30 } } }],
    ['2026-11-30', { urgency: 'now', reason: { code: 'renew-ask', params: { n: 7 } } }],
    ['2026-11-23', { urgency: 'now', reason: { code: 'renew-ask', params: { n: 0 } } }],
    ['2026-11-22', { urgency: 'late', reason: { code: 'renew-late', params: { n: -1 } } }],
    ['2026-10-24', { urgency: 'late', reason: { code: 'renew-late', params: { n: -30 } } }],
    ['2026-10-23', undefined],
  ])('on %s', (renewsOn, expected) => {
    const item = listed(renewsOn)
    if (expected)
      expect(item).toMatchObject({ ...expected, params: { name: 'AARC' }, href: '/activities/a1' })
    else expect(item).toBeUndefined()
  })
  it('is due at the end of that day where the seeker is, and does not ask for a rate that is known', () => {
    expect(listed('2026-12-01', true)).toMatchObject({
      deadline: at('2026-12-01', '23:59'),
      reason: { code: 'renew' },
    })
  })
  it('comes back with the next date, whatever was chosen about the last one', () => {
    const choices = [{ key: listed('2026-12-01')!.key, choice: 'done' as const }]
    const codesOn = (renewsOn: string) =>
      codes(listAt({ renewals: [renewal(renewsOn)], choices }, at('2026-11-23')))
    expect(codesOn('2026-12-01')).not.toContain('renew')
    expect(codesOn('2026-12-02')).toContain('renew')
  })
})

describe('the list of people', () => {
  const now = at('2026-11-23')
  it('begins with the first person', () => {
    const items = today(nothing, now, settings)
    expect(codes(items)).toEqual(['first-contact'])
    expect(items[0]).toMatchObject({ href: '/mapper', params: { missing: 5 } })
  })
  it('is offered to somebody who only teaches below what waits in class', () => {
    const work = { ...classWork, toGrade: 3 }
    const staff = { assignments: [work], courses: [] }
    expect(codes(today({ ...nothing, staff }, now, settings))).toEqual(['grade', 'first-contact'])
  })
  it('is to be finished also where finding people was called done', () => {
    const list = (total: number, choices: TodayFacts['choices'] = []) =>
      today({ ...nothing, contacts: { total, ready: 0, unfinished: [] }, choices }, now, settings)
    const choices = [{ key: list(4)[0]!.key, choice: 'done' as const }]
    expect(codes(list(4, choices))).toEqual([])
    expect(codes(list(5, choices))).toEqual(['list-unfinished'])
  })
  it.each([
    [1, 1, ['list-short', 'choose-person']],
    [4, 4, ['list-short', 'choose-person']],
    [5, 5, ['choose-person']],
    [4, 0, ['list-short']],
    [6, 2, ['list-unfinished', 'choose-person']],
  ])('%i people, %i of them ready', (total, ready, expected) => {
    expect(codes(today({ ...nothing, contacts: { total, ready, unfinished: [] } }, now, settings))).toEqual(
      expected,
    )
  })
  it('counts whoever is there and not finished as there, as the list itself does', () => {
    const shown = (contacts: object) =>
      today({ ...nothing, contacts: { ready: 0, total: 1, unfinished: [], ...contacts } }, now, settings)[0]
    const params = { people: 1, missing: 4, n: 1 }
    expect(shown({})).toMatchObject({ reason: { code: 'list-short-unfinished', params }, href: '/mapper' })
    // A network that only came waits to be chosen from.
    expect(shown({ total: 100, worked: 1, ready: 1 })).toMatchObject({
      reason: { code: 'list-short', params: { people: 1, missing: 4 } },
      href: '/contacts?state=unfinished',
    })
    expect(shown({ total: 9, ready: 3 })).toMatchObject({
      params: { n: 2 },
      href: '/contacts?state=unfinished&worked=yes',
    })
  })
  it('asks for no more people once somebody has said yes', () => {
    const agreed = interview({
      askedAt: at('2026-11-18'),
      agreedAt: at('2026-11-20'),
      startsAt: at('2026-12-02'),
    })
    expect(
      codes(
        today(
          { ...nothing, contacts: { total: 2, ready: 2, unfinished: [] }, interviews: [agreed] },
          now,
          settings,
        ),
      ),
    ).toEqual([])
  })
  it('names unfinished contacts, two at a time', () => {
    const unfinished = [tom, maria, { contactId: 'ann', name: 'Ann' }]
    const items = listAt(
      { contacts: { total: 9, ready: 6, unfinished }, interviews: [interview({ draftedAt: now })] },
      now,
    )
    expect(items.map((item) => item.key)).toEqual(['finish:maria', 'finish:tom'])
    expect(items[0]?.href).toBe('/contacts/maria/edit')
  })
  it('proposes choosing again after a no, as a new item', () => {
    const declined = interview({ askedAt: at('2026-11-10'), declinedAt: at('2026-11-12') })
    const choices = [{ key: 'choose:0', choice: 'done' as const }]
    const items = listAt({ interviews: [declined], choices }, now)
    expect(items.map((item) => [item.key, item.reason.code])).toEqual([['choose:1', 'choose-another']])
  })
  describe('with goals', () => {
    const goal = (more: Partial<Goal> = {}): Goal => ({
      ...{ kind: 'goal', id: 'g1', title: 'Is nursing for me?', interviewsWanted: 1, dueAt: null, zone },
      ...{ startsAt: at('2026-11-01'), ...more },
    })
    const told = { reportedAt: at('2026-11-15'), debriefedAt: at('2026-11-10') }
    const held = interview({ goalId: 'g1', endedAt: at('2026-11-10'), ...told })
    const agreed = { agreedAt: at('2026-11-20'), startsAt: at('2026-12-02') }
    const second = goal({ id: 'g2', title: 'Or midwifery?', interviewsWanted: 3, startsAt: at('2026-11-20') })
    it('asks for no talk for what is past while something lies ahead', () => {
      const missed = goal({ id: 'g0', dueAt: at('2026-10-01'), startsAt: at('2026-09-01') })
      const ahead = goal({ dueAt: at('2026-12-20') })
      const facts = { goals: [missed, ahead], interviews: [held] }
      expect(chosen(facts)).toBeUndefined()
      expect(chosen({ ...facts, goals: [missed] })).toEqual(['choose:g0:1', 'choose-more', missed.title])
    })
    const chosen = (facts: Partial<TodayFacts>) => {
      const item = find(listAt(facts, now), 'choose-person')
      return item && [item.key, item.reason.code, item.params['title']]
    }
    it('proposes whom to ask for a goal set after a talk, whatever was chosen about the first', () => {
      expect(chosen({ goals: [goal()], interviews: [held] })).toBeUndefined()
      const choices = [{ key: 'choose:g1:1', choice: 'done' as const }]
      expect(chosen({ goals: [goal(), second], interviews: [held], choices })).toEqual([
        ...['choose:g2:1', 'choose-more', 'Or midwifery?'],
      ])
    })
    it('goes on until as many talks are held or agreed as are wanted, one request after the other', () => {
      const goals = [goal({ interviewsWanted: 2 })]
      const next = (more: Partial<InterviewFacts>) =>
        chosen({ goals, interviews: [interview({ id: 'i2', goalId: 'g1', people: [tom], ...more }), held] })
      expect(chosen({ goals, interviews: [held] })?.[0]).toBe('choose:g1:1')
      expect(next({ askedAt: at('2026-11-20') })).toBeUndefined()
      expect(next({ askedAt: at('2026-11-18'), ...agreed })).toBeUndefined()
      expect(next({ askedAt: at('2026-11-18'), declinedAt: at('2026-11-20') })?.[0]).toBe('choose:g1:2')
      const first = interview({ goalId: 'g1', ...agreed })
      expect(chosen({ goals, interviews: [first] })?.[1]).toBe('choose-more')
    })
    it('takes a talk that was linked to nothing for what was worked toward by then', () => {
      const unlinked = (createdAt: Date) => ({ ...held, goalId: null, createdAt })
      const assignment = goal({ kind: 'assignment', id: 'a1' })
      expect(chosen({ goals: [assignment], interviews: [unlinked(at('2026-11-02'))] })).toBeUndefined()
      expect(chosen({ goals: [assignment], interviews: [unlinked(at('2026-10-02'))] })).toBeDefined()
    })
    it('wants nobody more for an assignment where staff allowed fewer talks', () => {
      const goals = [goal({ kind: 'assignment', id: 'a1', interviewsWanted: 3 })]
      expect(chosen({ goals, interviews: [held] })).toBeDefined()
      expect(chosen({ goals: [{ ...goals[0]!, fewerAllowed: true }], interviews: [held] })).toBeUndefined()
    })
    it('wants nobody for an assignment that is handed in', () => {
      const goals = [goal({ kind: 'assignment', id: 'a1', interviewsWanted: 3, handedIn: true })]
      expect(chosen({ goals, interviews: [held] })).toBeUndefined()
      // For effort it is handed in without a talk.
      const interviews = [interview({ askedAt: at('2026-11-18'), declinedAt: at('2026-11-20') })]
      expect(chosen({ goals, interviews })).toBeUndefined()
      const contacts = { total: 2, ready: 2, unfinished: [] }
      expect(find(listAt({ goals, interviews, contacts }, now), 'list-short')).toBeUndefined()
    })
    it('asks for more people on the list as long as a goal has not enough who said yes', () => {
      const short = (goals: Goal[]) =>
        find(
          listAt({ goals, interviews: [held], contacts: { total: 2, ready: 2, unfinished: [] } }, now),
          'list-short',
        )
      expect([short([goal()]), short([goal(), second])?.params['missing']]).toEqual([undefined, 3])
    })
  })
})

describe('messages', () => {
  const now = at('2026-11-23')
  it.each<[string, Partial<MessageFacts>, string | undefined]>([
    ['a draft waits', { state: 'drafted' }, 'send-draft'],
    ['opened in the mail program', { state: 'handed' }, 'confirm-sent'],
    ['came back', { state: 'bounced', sentAt: at('2026-11-20') }, 'bounced'],
    [
      'a thank-you draft is reached through the thank-you',
      { state: 'drafted', kind: 'thank-you' },
      undefined,
    ],
    ['sent an hour ago', { sentAt: addHours(now, -1) }, undefined],
  ])('%s', (_, more, code) => {
    const facts = {
      interviews: [interview({ draftedAt: at('2026-11-19'), askedAt: more.sentAt })],
      messages: [message(more)],
    }
    expect(codes(listAt(facts, now))).toEqual(code ? [code] : [])
  })
  describe('a draft that nothing will come of', () => {
    const sentAt = at('2026-11-10')
    const later = at('2026-11-20')
    const draft = message({ id: 'm2', state: 'drafted', updatedAt: at('2026-11-18') })
    const stands = (each: MessageFacts, talk: Partial<InterviewFacts>, request: Partial<MessageFacts> = {}) =>
      codes(
        listAt(
          {
            interviews: [interview({ draftedAt: sentAt, askedAt: sentAt, ...talk })],
            messages: [message({ sentAt, ...request }), each],
          },
          now,
        ),
      ).includes('send-draft')
    const nudge = { ...draft, kind: 'nudge' as const }
    it.each<[string, Partial<InterviewFacts>]>([
      ['agreed', { agreedAt: later, startsAt: at('2026-12-01') }],
      ['held', { endedAt: later }],
      ['declined', { declinedAt: later }],
      ['at rest', { restingAt: later }],
      ['cancelled', { cancelledAt: later }],
    ])('is no request or reminder to send once the talk is %s', (_, talk) => {
      const intro = { ...draft, kind: 'introduction-request' as const }
      expect([draft, intro, nudge].map((each) => stands(each, talk))).toEqual([false, false, false])
      expect(stands({ ...draft, kind: 'keep-in-touch' }, talk)).toBe(true)
      // Whether it went out is still to be said.
      const handed = [{ ...draft, state: 'handed' as const }]
      expect(
        codes(listAt({ interviews: [interview({ ...talk, askedAt: sentAt })], messages: handed }, now)),
      ).toContain('confirm-sent')
    })
    it.each<[string, Partial<InterviewFacts>]>([
      ['declined', { declinedAt: at('2026-11-17') }],
      ['at rest', { restingAt: at('2026-11-17') }],
      ['cancelled', { cancelledAt: at('2026-11-17') }],
    ])('is none that was begun after the talk was %s', (_, talk) => {
      expect([draft, nudge].map((each) => stands(each, talk))).toEqual([true, true])
    })
    it('is no reminder to somebody who answered, unless they were asked again since', () => {
      const replied = { outcome: 'replied', outcomeAt: later } as const
      expect([stands(nudge, {}), stands(nudge, {}, replied)]).toEqual([true, false])
      expect(stands(draft, {}, replied)).toBe(true)
      const again = { outcome: 'no-reply', outcomeAt: at('2026-11-05'), sentAt: at('2026-11-01') } as const
      const asked = message({ id: 'm3', sentAt })
      const messages = [message(again), asked, nudge]
      const talk = interview({ draftedAt: sentAt, askedAt: sentAt })
      expect(codes(listAt({ interviews: [talk], messages }, now))).toContain('send-draft')
    })
  })
  it('a returned message is history once a later one to the same person exists', () => {
    const bounced = message({ state: 'bounced', sentAt: at('2026-11-18') })
    const again = message({ id: 'm2', state: 'drafted', updatedAt: at('2026-11-19') })
    expect(
      codes(
        listAt({ interviews: [interview({ draftedAt: at('2026-11-19') })], messages: [bounced, again] }, now),
      ),
    ).toEqual(['send-draft'])
  })
  it('an interview nobody has written for', () => {
    const [item] = listAt({ interviews: [interview()] }, now)
    expect(item).toMatchObject({
      code: 'write-request',
      href: '/contacts/maria/messages/new?kind=request&interview=i1',
    })
  })
  it('an answer without a date', () => {
    const asked = interview({ askedAt: at('2026-11-10') })
    const items = listAt(
      {
        interviews: [asked],
        messages: [message({ sentAt: at('2026-11-10'), outcome: 'replied', outcomeAt: at('2026-11-11') })],
      },
      now,
    )
    expect(items.map(({ code, key }) => [code, key])).toEqual([['answered', 'answered:i1']])
  })
  it('an answer from before they were asked again is none, and each answer is news of its own', () => {
    const [sentAt, reopenedAt] = [at('2026-11-10'), at('2026-11-15')]
    const said = { sentAt, outcome: 'replied', outcomeAt: at('2026-11-11') } as const
    const asked = interview({ askedAt: sentAt, reopenedAt })
    const before = message({ ...said, updatedAt: at('2026-11-11') })
    const again = listAt({ interviews: [asked], messages: [before] }, at('2026-11-16'))
    expect(again.map(({ code, reason }) => [code, reason.code])).toEqual([['write-request', 'write-again']])
    const second = message({ id: 'm2', sentAt: at('2026-11-16'), outcome: 'replied', outcomeAt: now })
    const choices = [{ key: 'answered:m1', choice: 'done' as const }]
    const facts = { interviews: [asked], messages: [before, { ...second, outcome: null }], choices }
    expect(codes(listAt(facts, at('2026-11-17')))).toEqual([])
    const answered = listAt({ ...facts, messages: [before, second] }, now)
    expect(answered.map(({ key }) => key)).toEqual(['answered:m2'])
    // Of a panel each answers for themselves; a time that one suggests says it better for that one alone.
    const suggests = { ...tom, guestSaid: 'suggested' as const }
    const panel = interview({ people: [maria, suggests], askedAt: sentAt })
    const messages = [message(said), message({ ...said, id: 'm3', person: tom })]
    const both = (more: Partial<TodayFacts>) =>
      listAt({ interviews: [panel], messages, ...more }, now).map(({ key }) => key)
    expect(both({ choices })).toEqual(['answered:m3'])
    const word = {
      answerId: 'g1',
      interviewId: 'i1',
      contactId: 'tom',
      name: 'Tom',
      times: [at('2026-11-20')],
    }
    const guestWords = [{ ...word, kind: 'suggested' as const, at: at('2026-11-12') }]
    expect(both({ guestWords })).toEqual(['suggested:g1', 'answered:m1'])
  })
})

describe('by when a plan wants it', () => {
  const goal: Goal = {
    ...{ kind: 'goal', id: 'g1', title: 'Nursing?', interviewsWanted: 1, zone },
    ...{ startsAt: at('2026-11-01'), dueAt: at('2026-11-15', '23:59') },
  }
  const times = milestoneTimes({ ...goal, dueAt: goal.dueAt! })
  const own = { goalId: 'g1' }
  const sentAt = at('2026-11-02')
  const asked = { ...own, draftedAt: sentAt, askedAt: sentAt }
  const request = message({ sentAt })
  it.each<[string, Partial<TodayFacts>, Date, 'requests' | 'date']>([
    ['write-request', { interviews: [interview(own)] }, at('2026-11-02'), 'requests'],
    [
      'send-draft',
      { interviews: [interview(own)], messages: [message({ state: 'drafted' })] },
      ...([at('2026-11-02'), 'requests'] as const),
    ],
    ['next-person', { interviews: [interview(asked)], messages: [request] }, at('2026-11-06'), 'requests'],
    ['nudge', { interviews: [interview(asked)], messages: [request] }, at('2026-11-09', '10:00'), 'date'],
    ['set-date', { interviews: [interview({ ...asked, agreedAt: sentAt })] }, at('2026-11-03'), 'date'],
  ])('%s', (code, facts, now, milestone) => {
    const due = (moment: Date, goals: Goal[]) => {
      const item = find(listAt({ goals, ...facts }, moment), code)
      return [item?.planned, item?.urgency]
    }
    const urgency = code === 'nudge' && now <= times[milestone] ? 'soon' : 'now'
    expect(due(now, [goal])).toEqual([times[milestone], urgency])
    expect(due(addDays(times[milestone], 1, zone), [goal])).toEqual([times[milestone], 'now'])
    // What it is not for says nothing of it.
    if (code !== 'next-person') expect(due(now, [{ ...goal, id: 'g2' }])[0]).toBeUndefined()
  })
  it('leads from a silence to whom to ask next in that field', () => {
    const fields = ['f1', 'f2'].map((id) => ({ id, name: 'Nursing', postings: 3, unchecked: 0 }))
    const next = (fieldId: string | null) => {
      const facts = { fields, interviews: [interview({ ...asked, fieldId })], messages: [request] }
      return find(listAt(facts, at('2026-11-06')), 'next-person')?.href
    }
    expect([next('f2'), next(null), next('gone')]).toEqual([
      ...['/fields/f2/people', '/fields/f1/people', '/fields/f1/people'],
    ])
  })
})

describe('silence', () => {
  const silent = (sentAt: Date, more: Partial<TodayFacts> = {}) => ({
    interviews: [interview({ draftedAt: sentAt, askedAt: sentAt })],
    messages: [message({ sentAt })],
    ...more,
  })
  it('of somebody who was taken off the list is no matter any more', () => {
    const gone = { ...maria, isRemoved: true }
    const facts = silent(at('2026-11-02'))
    const off = { ...facts, messages: facts.messages.map((each) => ({ ...each, person: gone })) }
    expect(codes(listAt(off, at('2026-11-16')))).toEqual([])
    const handed = off.messages.map((each) => ({ ...each, state: 'handed' as const, sentAt: null }))
    expect(codes(listAt({ ...off, messages: handed }, at('2026-11-16')))).not.toContain('confirm-sent')
  })
  it('of somebody who wants no more messages is no matter any more, and somebody else is to be asked', () => {
    const now = at('2026-11-16')
    const goal = { kind: 'goal', id: 'g1', title: 'Nursing?', interviewsWanted: 1, zone } as const
    const facts = {
      ...silent(at('2026-11-02')),
      goals: [{ ...goal, startsAt: at('2026-11-01') }],
      stopped: new Set(['maria']),
    }
    const codesOf = (more: Partial<TodayFacts>) => codes(listAt({ ...facts, ...more }, now))
    expect(codesOf({})).toEqual(['choose-person'])
    for (const state of ['drafted', 'bounced'] as const)
      expect(codesOf({ messages: [message({ state, sentAt: null, updatedAt: now })] })).toEqual([
        'choose-person',
      ])
    expect(codesOf({ interviews: [interview()], messages: [] })).toEqual(['choose-person'])
    const again = interview({ askedAt: at('2026-11-02'), reopenedAt: at('2026-11-12') })
    const no = message({ sentAt: at('2026-11-02'), outcome: 'declined', outcomeAt: at('2026-11-05') })
    expect(codesOf({ interviews: [again], messages: [no] })).toEqual(['choose-person'])
    // Of a panel the others are still asked, and waited for.
    const panel = interview({ people: [maria, tom], askedAt: at('2026-11-02') })
    expect(find(listAt({ ...facts, interviews: [panel] }, now), 'write-request')?.params['name']).toBe('Tom')
  })
  it('ends with “no answer”: nobody is to be reminded of what may rest', () => {
    const facts = silent(at('2026-11-02'))
    const rests = {
      ...facts,
      messages: facts.messages.map((each) => ({ ...each, outcome: 'no-reply' as const })),
    }
    expect(codes(listAt(facts, at('2026-11-16')))).toContain('nudge')
    expect(codes(listAt(rests, at('2026-11-16')))).toEqual([])
  })
  it.each([
    ['Monday to Thursday, just before', '2026-11-16', '2026-11-19', '08:59', []],
    ['Monday to Thursday', '2026-11-16', '2026-11-19', '09:00', ['next-person']],
    ['a weekend does not count', '2026-11-19', '2026-11-23', '09:00', []],
    ['Thursday to Tuesday', '2026-11-19', '2026-11-24', '09:00', ['next-person']],
    ['over the autumn change', '2026-10-30', '2026-11-04', '09:00', ['next-person']],
    ['over the autumn change, an hour too soon', '2026-10-30', '2026-11-04', '08:30', []],
    ['over the spring change', '2026-03-05', '2026-03-10', '09:00', ['next-person']],
    ['over the spring change, an hour too soon', '2026-03-05', '2026-03-10', '08:30', []],
    ['a week: the nudge too', '2026-11-16', '2026-11-23', '09:00', ['next-person', 'nudge']],
    [
      'a week over the spring change is 167 hours',
      '2026-03-03',
      '2026-03-10',
      '09:00',
      ['next-person', 'nudge'],
    ],
  ])('%s', (_, sent, day, time, expected) => {
    expect(codes(listAt(silent(at(sent)), at(day, time)))).toEqual(expected)
  })
  it('counts holidays as no business days', () => {
    const thanksgiving = new Set(['2026-11-26', '2026-11-27'])
    const facts = silent(at('2026-11-24'))
    expect(codes(listAt(facts, at('2026-11-27')))).toEqual(['next-person'])
    expect(codes(listAt(facts, at('2026-11-27'), { holidays: thanksgiving }))).toEqual([])
  })
  it('goes by the seeker’s zone', () => {
    // Thursday 22:00 in Los Angeles is already Friday in UTC: Tuesday there, Wednesday here.
    const facts = silent(toInstant('2026-11-19', '22:00', 'America/Los_Angeles'))
    const now = new Date('2026-11-25T06:30:00Z')
    expect(codes(listAt(facts, now, { zone: 'America/Los_Angeles' }))).toEqual(['next-person'])
    expect(codes(listAt(facts, addMinutes(now, -60), { zone: 'America/Los_Angeles' }))).toEqual([])
  })
  it('does not propose the next person once the next one is asked', () => {
    const toTom = message({
      id: 'm2',
      person: tom,
      interviewId: 'i2',
      state: 'drafted',
      updatedAt: at('2026-11-18'),
    })
    const second = interview({ id: 'i2', people: [tom], draftedAt: at('2026-11-18') })
    const facts = silent(at('2026-11-16'))
    const items = listAt(
      { interviews: [...facts.interviews, second], messages: [...facts.messages, toTom] },
      at('2026-11-20'),
    )
    expect(codes(items)).toEqual(['send-draft'])
  })
  it('goes by when the others were asked, not by when that was recorded', () => {
    const facts = silent(at('2026-11-16'))
    const asked = (sentAt: Date) => ({
      interviews: [...facts.interviews, interview({ id: 'i2', people: [tom], askedAt: sentAt })],
      messages: [
        ...facts.messages,
        message({ id: 'm2', person: tom, interviewId: 'i2', sentAt, updatedAt: at('2026-11-18') }),
      ],
    })
    const proposed = (sentAt: Date) => find(listAt(asked(sentAt), at('2026-11-19', '10:00')), 'next-person')
    expect(proposed(at('2026-11-12'))?.params['name']).toBe('Maria')
    expect(proposed(at('2026-11-17'))).toBeUndefined()
  })
  it('two silences make one proposal, about the later one', () => {
    const second = interview({ id: 'i2', people: [tom], askedAt: at('2026-11-11') })
    const toTom = message({ id: 'm2', person: tom, interviewId: 'i2', sentAt: at('2026-11-11') })
    const facts = silent(at('2026-11-10'))
    const items = listAt(
      { interviews: [...facts.interviews, second], messages: [...facts.messages, toTom] },
      at('2026-11-16'),
    )
    expect(items.map((item) => item.key)).toEqual(['next:m2'])
  })
  it('one nudge, then rest', () => {
    const nudged = silent(at('2026-11-02'))
    const nudge = message({ id: 'm2', kind: 'nudge', sentAt: at('2026-11-10') })
    const later = {
      ...nudged,
      messages: [...nudged.messages, nudge],
      choices: [{ key: 'next:m1', choice: 'dismissed' as const }],
    }
    expect(codes(listAt(later, at('2026-11-16')))).toEqual([])
    expect(codes(listAt(later, at('2026-11-17')))).toEqual(['let-rest'])
    expect(listAt(later, at('2026-11-17'))[0]?.params['n']).toBe(15)
    expect(codes(listAt(later, at('2026-11-17'), { maxNudges: 2 }))).toEqual(['nudge'])
    expect(codes(listAt({ ...nudged, choices: later.choices }, at('2026-11-09'), { maxNudges: 0 }))).toEqual([
      'let-rest',
    ])
  })
  it.each(['dismissed', 'done'] as const)('a nudge that was %s: a week later it may rest', (choice) => {
    const choices = [
      { key: 'next:m1', choice: 'dismissed' as const },
      { key: 'nudge:i1:1', choice },
    ]
    const facts = silent(at('2026-11-02'), { choices })
    expect(codes(listAt(facts, at('2026-11-15')))).toEqual([])
    const [rest] = listAt(facts, at('2026-11-16'))
    expect(rest).toMatchObject({ code: 'let-rest', href: '/interviews/i1', params: { n: 14 } })
    const settled = [...choices, { key: rest!.key, choice: 'dismissed' as const }]
    expect(codes(listAt({ ...facts, choices: settled }, at('2026-11-30')))).toEqual([])
  })
  it.each(['no-reply', 'declined'] as const)(
    'taken up again after “%s”: the next message is the seeker’s',
    (outcome) => {
      const [sentAt, outcomeAt, reopenedAt] = [at('2026-11-02'), at('2026-11-12'), at('2026-11-16')]
      const talk = { draftedAt: sentAt, askedAt: sentAt, restingAt: null, reopenedAt }
      const nudge = message({ id: 'm2', kind: 'nudge', sentAt: at('2026-11-10') })
      const first = message({ sentAt, outcome, outcomeAt, updatedAt: outcomeAt })
      const again = { interviews: [interview(talk)], messages: [first, nudge] }
      const items = listAt(again, at('2026-11-17'))
      expect(items.map(({ code, reason, href }) => [code, reason.code, href])).toEqual([
        ['write-request', 'write-again', '/contacts/maria/messages/new?kind=request&interview=i1'],
      ])
      const draft = message({ id: 'm3', state: 'drafted', updatedAt: at('2026-11-17') })
      expect(codes(listAt({ ...again, messages: [...again.messages, draft] }, at('2026-11-18')))).toEqual([
        'send-draft',
      ])
      // A reminder begun before they answered is no next message, and stands nowhere else.
      const stale = message({ id: 'm4', kind: 'nudge', state: 'drafted', updatedAt: at('2026-11-11') })
      expect(codes(listAt({ ...again, messages: [...again.messages, stale] }, at('2026-11-18')))).toEqual([
        'write-request',
      ])
      // Asked anew, its silence begins anew, with a reminder of its own, whatever was begun before.
      const second = message({ id: 'm3', sentAt: at('2026-11-17') })
      const asked = {
        interviews: [interview({ ...talk, askedAt: second.sentAt })],
        messages: [...again.messages, stale, second],
        choices: ['next:m3', 'nudge:i1:1', 'rest:i1:0'].map((key) => ({ key, choice: 'dismissed' as const })),
      }
      expect(codes(listAt(asked, at('2026-11-23')))).toEqual([])
      // What was chosen about the silence before is not of this one.
      const reminder = listAt(asked, at('2026-11-24'))
      expect(codes(reminder)).toEqual(['nudge'])
      const unwanted = [...asked.choices, { key: reminder[0]!.key, choice: 'dismissed' as const }]
      expect(codes(listAt({ ...asked, choices: unwanted }, at('2026-12-01')))).toEqual(['let-rest'])
    },
  )
  it('a nudge that is begun is the draft and not a second item', () => {
    const facts = silent(at('2026-11-10'))
    const nudge = message({ id: 'm2', kind: 'nudge', state: 'drafted', updatedAt: at('2026-11-17') })
    const choices = [{ key: 'next:m1', choice: 'done' as const }]
    expect(
      codes(listAt({ ...facts, messages: [...facts.messages, nudge], choices }, at('2026-11-18'))),
    ).toEqual(['send-draft'])
  })
  it('a nudge that came back reminded nobody', () => {
    const facts = silent(at('2026-11-10'))
    const nudge = message({ id: 'm2', kind: 'nudge', state: 'bounced', sentAt: at('2026-11-17') })
    const choices = ['next:m1', 'bounced:m2'].map((key) => ({ key, choice: 'done' as const }))
    const messages = [...facts.messages, nudge]
    expect(codes(listAt({ ...facts, messages, choices }, at('2026-11-18')))).toEqual(['nudge'])
  })
  it.each(['declinedAt', 'restingAt', 'cancelledAt'] as const)('nothing of it when %s', (fact) => {
    const facts = silent(at('2026-11-02'))
    const closed = [{ ...facts.interviews[0]!, [fact]: at('2026-11-05') }]
    expect(codes(listAt({ ...facts, interviews: closed }, at('2026-11-23')))).toEqual(['choose-person'])
  })
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
      reason: { code: reason },
      params: { name: 'Maria', n },
      urgency,
    })
    expect(item?.deadline).toEqual(addHours(endedAt, due))
  })
  it('its hours are real hours, also over the autumn change', () => {
    const saturday = at('2026-10-31', '12:00')
    const facts = { interviews: [{ ...debriefed, endedAt: saturday }] }
    expect(find(listAt(facts, at('2026-11-01', '11:30')), 'thank')?.reason.code).toBe('thank-amber')
    const march = { interviews: [{ ...debriefed, endedAt: at('2026-03-07', '12:00') }] }
    expect(find(listAt(march, at('2026-03-08', '12:30')), 'thank')?.reason.code).toBe('thank-fresh')
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
  it('a panel: everybody is written to, one after the other, and each silence counts for itself', () => {
    const people = [maria, tom]
    const sentAt = at('2026-11-02')
    const toMaria = message({ sentAt })
    expect(find(listAt({ interviews: [interview({ people })] }, sentAt), 'write-request')).toMatchObject({
      params: { name: 'Maria' },
    })
    const asked = interview({ people, draftedAt: sentAt, askedAt: sentAt })
    const next = listAt({ interviews: [asked], messages: [toMaria] }, sentAt)
    expect(find(next, 'write-request')?.params['name']).toBe('Tom')
    const toTom = message({ id: 'm2', person: tom, sentAt, outcome: 'replied', outcomeAt: sentAt })
    const later = listAt({ interviews: [asked], messages: [toMaria, toTom] }, at('2026-11-10'))
    expect(find(later, 'write-request')).toBeUndefined()
    expect(find(later, 'nudge')).toMatchObject({ key: 'nudge:i1:maria:1', params: { name: 'Maria' } })
    expect(find(later, 'answered')?.params['name']).toBe('Tom')
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
    expect(item).toMatchObject({ reason: { code: reason }, urgency, href: '/interviews/i1/report' })
  })
  it('is not to be spoken of with an instructor where it is for a goal of one’s own', () => {
    const facts = { goals: [{ ...goal, kind: 'goal' as const }], interviews: [{ ...done, goalId: 'a1' }] }
    const item = find(listAt(facts, at('2026-11-28')), 'report')
    expect(item).toMatchObject({ reason: { code: 'report-late-own' }, urgency: 'late' })
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

describe('what the seeker chose', () => {
  const facts = { interviews: [interview()] }
  const now = at('2026-11-23')
  it.each([
    ['done', undefined, []],
    ['dismissed', undefined, []],
    ['postponed', addDays(now, 1, zone), []],
    ['postponed', addMinutes(now, 1), []],
    ['postponed', now, ['write-request']],
    ['postponed', addDays(now, -1, zone), ['write-request']],
  ] as const)('%s until %s', (choice, until, expected) => {
    expect(codes(listAt({ ...facts, choices: [{ key: 'write:i1', choice, until }] }, now))).toEqual(expected)
  })
})

it('orders by urgency, then deadline, then the way an interview goes, and never repeats a key', () => {
  const now = at('2026-11-23', '12:00')
  const own = { goalId: 'g1' }
  const asks = { ...own, id: 'asks', draftedAt: addHours(now, -20), askedAt: addHours(now, -20) }
  const words = { answerId: 'a1', interviewId: 'asks', contactId: 'tom', name: 'Tom', at: addHours(now, -1) }
  // Of its plan the requests are behind, and the date for all of them.
  const goal = { kind: 'goal', id: 'g1', title: 'Nursing?', interviewsWanted: 3, zone } as const
  const items = today(
    {
      ...nothing,
      contacts: { total: 3, ready: 2, unfinished: [tom] },
      goals: [{ ...goal, startsAt: at('2026-11-10'), dueAt: at('2026-11-24', '23:59') }],
      interviews: [
        interview({ id: 'late', endedAt: addHours(now, -60) }),
        interview({ id: 'fresh', endedAt: addHours(now, -2), debriefedAt: now }),
        interview({ ...own, id: 'undated', agreedAt: now }),
        interview({
          ...own,
          id: 'today',
          people: [tom],
          agreedAt: now,
          startsAt: addHours(now, 3),
          questions: 0,
        }),
        interview({ ...asks, people: [{ ...tom, guestSaid: 'suggested' }] }),
        interview({ ...own, id: 'idea' }),
        interview({ ...own, id: 'begun', draftedAt: now }),
      ],
      messages: [
        message({ id: 'm1', interviewId: 'begun', state: 'drafted' }),
        message({ id: 'm2', interviewId: 'asks', person: tom, sentAt: asks.askedAt }),
      ],
      guestWords: [{ ...words, kind: 'suggested', times: [addHours(now, 24)] }],
      nextSteps: [{ id: 's1', interviewId: 'late', text: 'Read', name: 'Maria', createdAt: now }],
    },
    now,
    settings,
  )
  expect(items.map((item) => item.key)).toEqual([
    'thank:late:maria',
    'debrief:late',
    `talk-today:today:${addHours(now, 3).toISOString()}`,
    'plan:today',
    'thank:fresh:maria',
    'suggested:a1',
    'date:undated',
    'draft:m1',
    'write:idea',
    'contacts:5',
    'finish:tom',
    'step:s1',
  ])
  expect(find(items, 'send-draft')?.planned).toEqual(at('2026-11-13', '23:59'))
  expect(new Set(items.map((item) => item.key)).size).toBe(items.length)
})
