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
import { addDays, addHours, addMinutes, toInstant } from '../../shared/dates.ts'
import { milestoneTimes } from './back-plan.ts'
import type { Goal, InterviewFacts, MessageFacts, TodayFacts } from './facts.ts'

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
    it('is no second request to somebody who answered since it was worked on', () => {
      const said = (at: Date) => ({
        people: [{ ...maria, lastWord: { answerId: 'a1', kind: 'suggested' as const, times: [], at } }],
      })
      expect([stands(draft, {}), stands(draft, said(at('2026-11-17')))]).toEqual([true, true])
      expect(stands(draft, {}, { outcome: 'replied', outcomeAt: later })).toBe(false)
      expect(stands(draft, said(later))).toBe(false)
      // Nothing came back; what was said before the talk was taken up again; nobody has asked them yet.
      expect(stands(draft, {}, { outcome: 'no-reply', outcomeAt: later })).toBe(true)
      expect(stands(draft, { ...said(later), reopenedAt: at('2026-11-21') })).toBe(true)
      expect(stands(draft, said(later), { state: 'drafted', sentAt: null })).toBe(true)
    })
    it('is no reminder to somebody who answered, unless they were asked again since', () => {
      const replied = { outcome: 'replied', outcomeAt: later } as const
      expect([stands(nudge, {}), stands(nudge, {}, replied)]).toEqual([true, false])
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
    expect(again.map(({ code, reason }) => [code, reason])).toEqual([['write-request', 'write-again']])
    const second = message({ id: 'm2', sentAt: at('2026-11-16'), outcome: 'replied', outcomeAt: now })
    const choices = [{ key: 'answered:m1', choice: 'done' as const }]
    const facts = { interviews: [asked], messages: [before, { ...second, outcome: null }], choices }
    expect(codes(listAt(facts, at('2026-11-17')))).toEqual([])
    const answered = listAt({ ...facts, messages: [before, second] }, now)
    expect(answered.map(({ key }) => key)).toEqual(['answered:m2'])
    // Of a panel each answers for themselves; a time that one suggests says it better for that one alone.
    const messages = [message(said), message({ ...said, id: 'm3', person: tom })]
    const both = (other: InterviewFacts['people'][number], more: Partial<TodayFacts> = {}) => {
      const interviews = [interview({ people: [maria, other], askedAt: sentAt })]
      return listAt({ interviews, messages, ...more }, now).map(({ key }) => key)
    }
    expect(both(tom, { choices })).toEqual(['answered:m3'])
    const word = { answerId: 'g1', times: [at('2026-11-20')], at: at('2026-11-12') }
    const lastWord = { ...word, kind: 'suggested' as const }
    expect(both({ ...tom, guestSaid: 'suggested', lastWord })).toEqual(['suggested:g1', 'answered:m1'])
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
  it('ends with what they said on their page since, whatever the messages have of it', () => {
    const facts = silent(at('2026-11-02'))
    const says = (day: string, guestSaid: 'suggested' | 'yes') => {
      const lastWord = { answerId: 'g1', kind: 'suggested' as const, times: [], at: at(day) }
      const [talk] = facts.interviews
      const interviews = [{ ...talk!, people: [{ ...maria, guestSaid, lastWord }] }]
      return codes(listAt({ ...facts, interviews }, at('2026-11-16'))).includes('nudge')
    }
    expect([says('2026-11-03', 'suggested'), says('2026-11-03', 'yes')]).toEqual([false, false])
    // They were asked again since, with an answer to it.
    expect(says('2026-11-01', 'suggested')).toBe(true)
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
      expect(items.map(({ code, reason, href }) => [code, reason, href])).toEqual([
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
