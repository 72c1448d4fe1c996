import { expect, it } from 'vitest'
import { introductionState, seenByIntroducer, seenBySeeker } from './introductions.ts'

const now = new Date('2026-10-01T12:00:00Z')
const ahead = new Date('2026-10-10T12:00:00Z')
const over = new Date('2026-10-01T12:00:00Z')

it('runs out when nobody answers', () => {
  const named = { isNamed: true }
  expect(introductionState({ state: 'offered', expiresAt: ahead, ...named }, now)).toBe('offered')
  expect(introductionState({ state: 'offered', expiresAt: over, ...named }, now)).toBe('expired')
  expect(introductionState({ state: 'accepted', expiresAt: over, isNamed: false }, now)).toBe('accepted')
})

it('shows a no in nothing to whoever opens the link, and a yes that was taken back', () => {
  for (const expiresAt of [ahead, over])
    expect(introductionState({ state: 'declined', expiresAt, isNamed: true }, now)).toBe(
      introductionState({ state: 'offered', expiresAt, isNamed: true }, now),
    )
  expect(introductionState({ state: 'declined', expiresAt: ahead, isNamed: false }, now)).toBe('withdrawn')
})

it('tells the seeker of a yes, and of a no nothing that silence would not tell', () => {
  expect(seenBySeeker({ state: 'accepted', expiresAt: over }, now)).toBe('accepted')
  for (const expiresAt of [ahead, over])
    expect(seenBySeeker({ state: 'declined', expiresAt }, now)).toBe(
      seenBySeeker({ state: 'offered', expiresAt }, now),
    )
})

it('tells whoever introduced them the same', () => {
  expect(seenByIntroducer({ state: 'accepted', expiresAt: over }, now)).toBe('accepted')
  for (const state of ['offered', 'declined'] as const) {
    expect(seenByIntroducer({ state, expiresAt: ahead }, now)).toBe('offered')
    expect(seenByIntroducer({ state, expiresAt: over }, now)).toBe('expired')
  }
})
