import { describe, expect, it } from 'vitest'
import { at, codes, find, interview, listAt, maria, tom } from '../../../tests/support/today-facts.ts'
import type { InterviewFacts } from './facts.ts'

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
    reason: 'undelivered-calendar',
    params: { name: 'Maria' },
  })
  expect(told('confirmation')?.href).toBe('/interviews/i1/confirmation/maria#undelivered')
  expect(told('calendar', { at: now })?.key).not.toBe(told('calendar')?.key)
})

describe('a no on the guest page', () => {
  const startsAt = at('2026-11-26', '10:00')
  const agreed = interview({ askedAt: at('2026-11-18'), agreedAt: at('2026-11-19'), startsAt })
  const word = { answerId: 'g1', times: [], at: at('2026-11-20') }
  const told = (kind: 'cancelled' | 'declined' | 'stopped', each: InterviewFacts, now: Date) => {
    const [first, ...others] = each.people
    const people = [{ ...first!, lastWord: { ...word, kind } }, ...others]
    return listAt({ interviews: [{ ...each, people }] }, now).find(({ code }) => code.startsWith('guest-'))
  }
  it('tells of a yes to the day that stands, and of none to another that the seeker moved it to, or that was taken back', () => {
    const yes = { ...maria, lastWord: { ...word, kind: 'accepted' as const, times: [startsAt] } }
    const item = (more: Partial<InterviewFacts>) =>
      find(listAt({ interviews: [{ ...agreed, people: [yes], ...more }] }, at('2026-11-20')), 'guest-agreed')
    expect(item({})?.params).toEqual({ name: 'Maria', at: startsAt })
    expect(item({ startsAt: at('2026-11-27', '10:00') })).toBeUndefined()
    // Of a panel: she said no in an answer to a message since.
    expect(item({ people: [{ ...yes, isOut: true }, tom] })).toBeUndefined()
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
    const panel = { ...agreed, people: [{ ...maria, isOut: true }, tom] }
    for (const kind of ['declined', 'stopped'] as const) {
      expect([kind, told(kind, panel, at('2026-11-21'))?.code]).toEqual([kind, 'guest-declined'])
      // Asked anew since, or in it again.
      const back = { ...panel, people: [maria, tom] }
      expect([kind, told(kind, back, at('2026-11-21'))]).toEqual([kind, undefined])
      // Called off by the seeker since: not by whoever had left.
      const off = { ...panel, cancelledAt: at('2026-11-21') }
      expect([kind, told(kind, off, at('2026-11-22'))]).toEqual([kind, undefined])
    }
    expect(told('declined', agreed, at('2026-11-21'))).toBeUndefined()
    const again = { ...agreed, cancelledAt: at('2026-11-22'), reopenedAt: at('2026-11-21') }
    expect(told('cancelled', again, at('2026-11-23'))).toBeUndefined()
  })
  it('says of suggested times that have passed that others are to be offered', () => {
    const why = (day: string) => {
      const times = [at('2026-11-24', '10:00'), at('2026-11-26', '10:00')]
      const lastWord = { ...word, kind: 'suggested' as const, times }
      const people = [{ ...maria, guestSaid: 'suggested' as const, lastWord }]
      const interviews = [interview({ askedAt: at('2026-11-18'), people })]
      return find(listAt({ interviews }, at(day)), 'guest-suggested')?.reason
    }
    expect(why('2026-11-25')).toBe('guest-suggested')
    expect(why('2026-11-27')).toBe('guest-suggested-passed')
  })
  it('asks about a suggestion as long as it is what they said', () => {
    const suggests = (guestSaid: 'suggested' | 'yes' | null) => {
      const people = [{ ...maria, guestSaid, lastWord: { ...word, kind: 'suggested' as const } }]
      const interviews = [interview({ askedAt: at('2026-11-18'), people })]
      return Boolean(find(listAt({ interviews }, at('2026-11-23')), 'guest-suggested'))
    }
    expect([suggests('suggested'), suggests('yes'), suggests(null)]).toEqual([true, false, false])
  })
})
