import { describe, expect, it } from 'vitest'
import { toInstant } from '../../shared/dates.ts'
import { type SilenceSettings, silenceOf, silenceState } from './silence.ts'

const zone = 'America/New_York'
const settings: SilenceSettings = { zone, nextPersonBusinessDays: 3, nudgeDays: 7, maxNudges: 1 }
const at = (date: string, time = '09:00') => toInstant(date, time, zone)
const stateAt = (now: Date, nudgedAt: Date[] = [], more: Partial<SilenceSettings> = {}) =>
  silenceState(silenceOf({ askedAt: at('2026-11-20'), nudgedAt }, { ...settings, ...more }), now)

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
