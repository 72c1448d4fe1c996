// The coach: which rules a message meets, the words each is about, and what to mend first.
// Pure and small: the same rules run beside the form in the browser, on the server and in the command line.
import { judge, type Rules } from './judge.ts'
import { rules as introduction } from './introduction-rules.ts'
import { rules as keepInTouch } from './keep-in-touch-rules.ts'
import { rules as nudge } from './nudge-rules.ts'
import { rules as request } from './request-rules.ts'
import { rules as thankYou } from './thank-you-rules.ts'
import type { CoachInput, Kind, Verdict } from './verdict.ts'

export type { Channel, CoachInput, Evidence, Kind, RuleName, Verdict } from './verdict.ts'
export { nextFixes } from './next-fixes.ts'
export { channels, kinds } from './verdict.ts'

const rulesOf: Record<Kind, Rules> = {
  request,
  'introduction-request': introduction,
  nudge,
  'thank-you': thankYou,
  'keep-in-touch': keepInTouch,
}

/** Judges one message. Every rule of its kind answers, in the order in which to mend. */
export const coach = (input: CoachInput): Verdict[] => judge(input, rulesOf[input.kind])
