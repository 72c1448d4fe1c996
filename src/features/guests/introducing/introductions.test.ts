import { expect, it } from 'vitest'
import { introductionState, seenByIntroducer, seenBySeeker } from './introductions.ts'

const now = new Date('2026-10-01T12:00:00Z')
const ahead = new Date('2026-10-10T12:00:00Z')
const over = new Date('2026-10-01T12:00:00Z')

it('runs out when nobody answers', () => {
  const named = { isNamed: true, isOwn: true }
  expect(introductionState({ state: 'offered', expiresAt: ahead, ...named }, now)).toBe('offered')
  expect(introductionState({ state: 'offered', expiresAt: over, ...named }, now)).toBe('expired')
  expect(introductionState({ state: 'accepted', expiresAt: over, isNamed: false, isOwn: true }, now)).toBe(
    'accepted',
  )
})

it('shows a no in nothing to whoever opens the link, and a yes that was taken back', () => {
  for (const isOwn of [false, true])
    for (const expiresAt of [ahead, over])
      expect(introductionState({ state: 'declined', expiresAt, isNamed: true, isOwn }, now)).toBe(
        introductionState({ state: 'offered', expiresAt, isNamed: true, isOwn }, now),
      )
  const takenBack = { state: 'declined', expiresAt: ahead, isNamed: false } as const
  const accepted = { state: 'accepted', expiresAt: ahead, isNamed: false } as const
  const stands = [takenBack, accepted].map((one) =>
    [true, false].map((isOwn) => introductionState({ ...one, isOwn }, now)),
  )
  expect(stands).toEqual([
    ['withdrawn', 'answered'],
    ['accepted', 'answered'],
  ])
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
