import { describe, expect, it } from 'vitest'
import { at, codes, find, interview, listAt } from '../../../tests/support/today-facts.ts'

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
