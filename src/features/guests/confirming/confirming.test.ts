import { describe, expect, it } from 'vitest'
import { type ConfirmingFacts, confirmingOf } from './confirming.ts'

const free: ConfirmingFacts = {
  held: true,
  confirmedAt: null,
  readiness: 'ready',
  hasAddress: true,
  reach: { askedRecently: false },
}
const state = (facts: Partial<ConfirmingFacts>) => confirmingOf({ ...free, ...facts }).state
const refused = (refusal: ConfirmingFacts['reach']['refusal']) => ({
  askedRecently: false,
  refusal: refusal!,
})

describe('the letter that asks for a confirmation', () => {
  it('can go out where nothing is in its way', () => {
    expect(confirmingOf(free)).toEqual({ state: 'ready' })
  })

  it('is none for a talk that was not held', () => {
    expect(state({ held: false })).toBe('not-held')
  })

  it('is not needed once they confirmed, whatever else holds', () => {
    const at = new Date('2026-11-28T15:00:00Z')
    expect(
      confirmingOf({ ...free, confirmedAt: at, readiness: 'no-server', reach: refused('stopped') }),
    ).toEqual({
      state: 'confirmed',
      at,
    })
  })

  it('says first what no waiting helps against', () => {
    expect(state({ readiness: 'demo', hasAddress: false })).toBe('demo')
    // To somebody who stopped, no address is to be added.
    expect(state({ reach: refused('stopped'), hasAddress: false })).toBe('stopped')
    expect(state({ reach: refused('too-soon'), hasAddress: false })).toBe('no-address')
  })

  it('says from when on the next may go', () => {
    const until = new Date('2026-12-01T15:00:00Z')
    const reach = { ...refused('too-soon'), until }
    expect(confirmingOf({ ...free, reach })).toEqual({ state: 'too-soon', until })
    expect(confirmingOf({ ...free, reach: refused('paused') })).toEqual({ state: 'paused' })
  })
})
