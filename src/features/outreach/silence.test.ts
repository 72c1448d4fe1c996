import { describe, expect, it } from 'vitest'
import { toInstant } from '../../shared/dates.ts'
import {
  type SilenceMessage,
  silenceAmong,
  type SilenceSettings,
  silenceOf,
  silenceState,
  type ToldSilence,
} from './silence.ts'

const zone = 'America/New_York'
const settings: SilenceSettings = { zone, nextPersonBusinessDays: 3, nudgeDays: 7, maxNudges: 1 }
const at = (date: string, time = '09:00') => toInstant(date, time, zone)
const stateAt = (
  now: Date,
  nudgedAt: Date[] = [],
  more: Partial<SilenceSettings> & Partial<Pick<ToldSilence, 'begun'>> = {},
) => {
  const silence = silenceOf({ askedAt: at('2026-11-20'), nudgedAt }, { ...settings, ...more })
  return silenceState({ ...silence, begun: more.begun }, now)
}

describe('silence after a request', () => {
  it('counts business days to the next person: asked on a Friday, from Wednesday on', () => {
    expect(stateAt(at('2026-11-25', '08:59'))).toBe('waiting')
    expect(stateAt(at('2026-11-25'))).toBe('next-person')
  })

  it('leaves days off out', () => {
    const holidays = new Set(['2026-11-24'])
    expect(stateAt(at('2026-11-25'), [], { holidays })).toBe('waiting')
    expect(stateAt(at('2026-11-26'), [], { holidays })).toBe('next-person')
  })

  it('reminds after seven days by the calendar, also over the end of summer time', () => {
    const silence = silenceOf({ askedAt: at('2026-10-28'), nudgedAt: [] }, settings)
    expect(silence.nudgeAt).toEqual(at('2026-11-04'))
    expect(stateAt(at('2026-11-27'))).toBe('nudge')
  })

  it('rests kindly after the last nudge, counted from it', () => {
    const nudged = [at('2026-11-27')]
    expect(stateAt(at('2026-12-03'), nudged)).toBe('next-person')
    expect(stateAt(at('2026-12-04'), nudged)).toBe('rest')
    expect(stateAt(at('2026-12-04'), nudged, { maxNudges: 2 })).toBe('nudge')
  })

  it('rests without a reminder where none is wanted', () => {
    expect(stateAt(at('2026-11-27'), [], { maxNudges: 0 })).toBe('rest')
  })

  it('asks for no second reminder beside one that is begun, which holds up nothing else', () => {
    const begun = { id: 'm1', state: 'drafted' } as const
    expect(stateAt(at('2026-11-24'), [], { begun })).toBe('waiting')
    expect(stateAt(at('2026-11-27'), [], { begun })).toBe('next-person')
    expect(stateAt(at('2026-12-04'), [at('2026-11-27')], { begun })).toBe('rest')
  })

  it('is the seeker’s day that counts, wherever that is', () => {
    const asked = new Date('2026-11-22T23:30:00Z')
    const inTokyo = silenceOf({ askedAt: asked, nudgedAt: [] }, { ...settings, zone: 'Asia/Tokyo' })
    const inNewYork = silenceOf({ askedAt: asked, nudgedAt: [] }, settings)
    // Monday morning there, still Sunday here.
    expect(inTokyo.nextPersonAt.toISOString()).toBe('2026-11-25T23:30:00.000Z')
    expect(inNewYork.nextPersonAt.toISOString()).toBe('2026-11-25T23:30:00.000Z')
    expect(
      silenceOf(
        { askedAt: new Date('2026-11-20T23:30:00Z'), nudgedAt: [] },
        { ...settings, zone: 'Asia/Tokyo' },
      ).nextPersonAt,
    ).toEqual(new Date('2026-11-24T23:30:00Z'))
  })
})

describe('the silence among the messages to one person', () => {
  const message = (day: string, more: Partial<SilenceMessage> = {}): SilenceMessage => ({
    ...{ kind: 'request', state: 'sent', interviewId: 'i1', sentAt: at(day), updatedAt: at(day) },
    ...more,
  })
  it('is of the request that went out last, with the reminders since', () => {
    const nudge = message('2026-11-27', { kind: 'nudge' })
    const begun = message('2026-11-28', { kind: 'nudge', state: 'drafted', sentAt: null })
    const returned = message('2026-11-29', { state: 'bounced' })
    const silence = silenceAmong([message('2026-11-10'), message('2026-11-20'), nudge, begun, returned])
    expect(silence?.request.sentAt).toEqual(at('2026-11-20'))
    expect(silence).toMatchObject({ nudgedAt: [at('2026-11-27')], begun })
  })

  it('ends with what came back since, also under an older request, and not with what came before', () => {
    const asked = (outcomeAt: Date) =>
      silenceAmong([message('2026-11-20'), message('2026-11-10', { outcome: 'replied', outcomeAt })])
    expect(asked(at('2026-11-21'))).toBeUndefined()
    expect(asked(at('2026-11-19'))).toBeDefined()
  })

  it('does not end with what came back since about another talk, or about none', () => {
    const replied = { outcome: 'replied', outcomeAt: at('2026-11-21') } as const
    const others = ['i2', null].map((interviewId) => message('2026-11-10', { ...replied, interviewId }))
    expect(silenceAmong([message('2026-11-20'), ...others])).toBeDefined()
  })

  it('follows no question whom they know that is about no talk', () => {
    const kind = 'introduction-request' as const
    expect(silenceAmong([message('2026-11-20', { kind })])).toBeDefined()
    expect(silenceAmong([message('2026-11-20', { kind, interviewId: null })])).toBeUndefined()
  })
})
