import { describe, expect, it } from 'vitest'
import { at, codes, find, listAt } from '../../../tests/support/today-facts.ts'

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
