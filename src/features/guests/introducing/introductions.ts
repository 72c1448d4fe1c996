/** A colleague whom a professional introduces: nothing is shown to the seeker before the colleague's own yes. Pure. */

export interface IntroductionFacts {
  state: 'offered' | 'accepted' | 'declined'
  expiresAt: Date
}

/** How it stands for the colleague. */
export type IntroductionState = 'offered' | 'accepted' | 'withdrawn' | 'expired'

/**
 * A no can still become a yes, and shows in nothing: whoever introduced them has the same link.
 * @param facts `isNamed`: the name that was given is kept still. It goes with a yes, also one that was taken back.
 */
export const introductionState = (
  { state, expiresAt, isNamed }: IntroductionFacts & { isNamed: boolean },
  now: Date,
): IntroductionState =>
  state === 'accepted' ? state : expiresAt <= now ? 'expired' : isNamed ? 'offered' : 'withdrawn'

/**
 * How it stands for whoever introduced them: a no looks like no answer, and runs out as that does. Whoever took a yes
 * back looks like it too.
 */
export const seenByIntroducer = (
  { state, expiresAt }: IntroductionFacts,
  now: Date,
): Exclude<IntroductionState, 'withdrawn'> =>
  state === 'accepted' ? state : expiresAt > now ? 'offered' : 'expired'

/**
 * What the seeker is told: that somebody was asked, and later a yes. A no looks like no answer until the time is over,
 * and then both are quiet.
 */
export function seenBySeeker(
  { state, expiresAt }: IntroductionFacts,
  now: Date,
): 'asked' | 'accepted' | 'quiet' {
  if (state === 'accepted') return 'accepted'
  return expiresAt > now ? 'asked' : 'quiet'
}
