import { describe, expect, it } from 'vitest'
import { rangesOf, withDaysOff, withoutDaysOff } from './work-settings.ts'

describe('days off', () => {
  it('are kept once and in order, over the end of a year', () => {
    const days = withDaysOff(['2026-12-31', '2026-11-26'], { from: '2026-12-30', to: '2027-01-01' })
    expect(days).toEqual(['2026-11-26', '2026-12-30', '2026-12-31', '2027-01-01'])
  })

  it('read as ranges where they follow each other', () => {
    expect(rangesOf(['2026-11-26', '2026-12-30', '2026-12-31', '2027-01-01'])).toEqual([
      { from: '2026-11-26', to: '2026-11-26' },
      { from: '2026-12-30', to: '2027-01-01' },
    ])
    expect(rangesOf([])).toEqual([])
  })

  it('go by range, and adding the same range brings them back', () => {
    const days = withDaysOff([], { from: '2026-03-09', to: '2026-03-13' })
    const less = withoutDaysOff(days, { from: '2026-03-10', to: '2026-03-11' })
    expect(less).toEqual(['2026-03-09', '2026-03-12', '2026-03-13'])
    expect(withDaysOff(less, { from: '2026-03-10', to: '2026-03-11' })).toEqual(days)
  })

  it('of an endless range are not counted to the end', () => {
    expect(withDaysOff([], { from: '2026-01-01', to: '9999-12-31' }).length).toBeLessThan(400)
  })
})
