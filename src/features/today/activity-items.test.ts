import { describe, expect, it } from 'vitest'
import { at, codes, find, listAt } from '../../../tests/support/today-facts.ts'

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
    ['2026-12-02', [{ code: 'event', urgency: 'soon', reason: 'event-tomorrow' }]],
    ['2026-12-03', [{ code: 'event', urgency: 'now', reason: 'event-today' }]],
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
    ['2026-12-23', { urgency: 'soon', reason: 'renew-ask', params: { name: 'AARC', n: 30 } }],
    ['2026-11-30', { urgency: 'now', reason: 'renew-ask', params: { name: 'AARC', n: 7 } }],
    ['2026-11-23', { urgency: 'now', reason: 'renew-ask', params: { name: 'AARC', n: 0 } }],
    ['2026-11-22', { urgency: 'late', reason: 'renew-late', params: { name: 'AARC', n: -1 } }],
    ['2026-10-24', { urgency: 'late', reason: 'renew-late', params: { name: 'AARC', n: -30 } }],
    ['2026-10-23', undefined],
  ])('on %s', (renewsOn, expected) => {
    const item = listed(renewsOn)
    if (expected) expect(item).toMatchObject({ ...expected, href: '/activities/a1' })
    else expect(item).toBeUndefined()
  })
  it('is due at the end of that day where the seeker is, and does not ask for a rate that is known', () => {
    expect(listed('2026-12-01', true)).toMatchObject({
      deadline: at('2026-12-01', '23:59'),
      reason: 'renew',
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
