/** A colleague whom a professional introduces: nothing is shown to the seeker before the colleague's own yes. Pure. */

export interface IntroductionFacts {
  state: 'offered' | 'accepted' | 'declined'
  expiresAt: Date
}

/** How it stands for the colleague; `answered` is all that a link says which somebody else holds too. */
export type IntroductionState = 'offered' | 'accepted' | 'withdrawn' | 'expired' | 'answered'

/**
 * A no can still become a yes, and shows in nothing: whoever introduced them has the same link. After a yes that link says
 * no more than that there is an answer.
 * @param facts `isNamed`: the name that was given is kept still. It goes with a yes, also one that was taken back.
 *   `isOwn`: read by a link that is the colleague's alone
 */
export function introductionState(
  { state, expiresAt, isNamed, isOwn }: IntroductionFacts & { isNamed: boolean; isOwn: boolean },
  now: Date,
): IntroductionState {
  if (state === 'accepted') return isOwn ? state : 'answered'
  if (expiresAt <= now) return 'expired'
  return isNamed ? 'offered' : isOwn ? 'withdrawn' : 'answered'
}

/**
 * How it stands for whoever introduced them: a no looks like no answer, and runs out as that does. Whoever took a yes
 * back looks like it too.
 */
export const seenByIntroducer = (
  { state, expiresAt }: IntroductionFacts,
  now: Date,
): Exclude<IntroductionState, 'withdrawn' | 'answered'> =>
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
