import { describe, expect, it } from 'vitest'
import { at, find, listAt } from '../../../tests/support/today-facts.ts'

describe('what is due for a class', () => {
  const stage = { courseId: 'c', assignmentId: 'a', assignment: 'One talk', stageId: 's', stage: 'Report' }
  const dueAt = at('2026-11-30', '23:59')
  const item = (now: Date, graceSeconds = 60) =>
    find(listAt({ stages: [{ ...stage, dueAt, graceSeconds }] }, now), 'hand-in')
  it.each([
    [at('2026-11-22'), undefined],
    [at('2026-11-23'), { urgency: 'soon', reason: 'hand-in', params: { n: 7 } }],
    [at('2026-11-28'), { urgency: 'now', reason: 'hand-in', params: { n: 2 } }],
    [at('2026-11-30'), { urgency: 'now', reason: 'hand-in', params: { n: 0 } }],
    [at('2026-12-01'), { urgency: 'late', reason: 'hand-in-late', params: { n: 0 } }],
    [at('2026-12-14'), { urgency: 'late', reason: 'hand-in-late', params: { n: 0 } }],
    [at('2026-12-15'), undefined],
  ])('at %s', (now, expected) => {
    if (expected) expect(item(now)).toMatchObject(expected)
    else expect(item(now)).toBeUndefined()
  })
  it('is late when the class takes it as late: after its minute and the grace', () => {
    const after = (seconds: number) => new Date(dueAt.getTime() + seconds * 1000)
    expect([119, 121].map((seconds) => item(after(seconds))?.urgency)).toEqual(['now', 'late'])
    expect(item(after(1800), 3600)).toMatchObject({ reason: 'hand-in', params: { n: 0 } })
  })
})
