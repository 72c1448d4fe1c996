import { describe, expect, it } from 'vitest'
import { at, classWork, codes, find, listAt } from '../../../tests/support/today-facts.ts'
import type { TodayFacts } from './facts.ts'

const courseWork = {
  ...{ courseId: 'c', course: 'Careers', waiting: 0, newestWaiting: null },
  ...{ flagged: 0, newestFlagged: null },
}

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
    expect(item?.reason).toBe('request-refused')
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
    expect(find(all, 'grade')?.params).toMatchObject({ n: 3 })
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
