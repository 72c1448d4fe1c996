import { expect, it } from 'vitest'
import { introductionState, seenByIntroducer, seenBySeeker } from './introductions.ts'

const now = new Date('2026-10-01T12:00:00Z')
const ahead = new Date('2026-10-10T12:00:00Z')
const over = new Date('2026-10-01T12:00:00Z')

it('runs out when nobody answers', () => {
  expect(introductionState({ state: 'offered', expiresAt: ahead }, now)).toBe('offered')
  expect(introductionState({ state: 'offered', expiresAt: over }, now)).toBe('expired')
  expect(introductionState({ state: 'accepted', expiresAt: over }, now)).toBe('accepted')
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
