import { describe, expect, it } from 'vitest'
import {
  at,
  classWork,
  codes,
  find,
  interview,
  listAt,
  maria,
  nothing,
  settings,
  tom,
  zone,
} from '../../../tests/support/today-facts.ts'
import type { Goal, InterviewFacts, TodayFacts } from './facts.ts'
import { today } from './today.ts'

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
    expect(shown({})).toMatchObject({ reason: 'list-short-unfinished', params, href: '/mapper' })
    // A network that only came waits to be chosen from.
    expect(shown({ total: 100, worked: 1, ready: 1 })).toMatchObject({
      reason: 'list-short',
      params: { people: 1, missing: 4 },
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
    expect(items.map((item) => [item.key, item.reason])).toEqual([['choose:1', 'choose-another']])
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
      return item && [item.key, item.reason, item.params['title']]
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
    it('wants nobody more for an assignment where staff allowed fewer talks and one was held', () => {
      const own = { ...held, goalId: null, assignmentId: 'a1' }
      const goals = [goal({ kind: 'assignment', id: 'a1', interviewsWanted: 3 })]
      expect(chosen({ goals, interviews: [own] })).toBeDefined()
      const fewer = [{ ...goals[0]!, fewerAllowed: true }]
      expect(chosen({ goals: fewer, interviews: [own] })).toBeUndefined()
      expect(chosen({ goals: fewer, interviews: [] })).toBeDefined()
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
