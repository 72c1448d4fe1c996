// The coach as a page loads it: the rules of one kind of message are about two thirds of all.
import type { CoachInput, Kind, Verdict } from './verdict.ts'

const parts = {
  request: () => import('./request-rules.ts'),
  'introduction-request': () => import('./introduction-rules.ts'),
  nudge: () => import('./nudge-rules.ts'),
  'thank-you': () => import('./thank-you-rules.ts'),
  'keep-in-touch': () => import('./keep-in-touch-rules.ts'),
} satisfies Record<Kind, unknown>

/** @throws when the network does not bring it */
export async function loadCoach(kind: Kind): Promise<(input: CoachInput) => Verdict[]> {
  const [{ judge }, { rules }] = await Promise.all([import('./judge.ts'), parts[kind]()])
  return (input) => judge(input, rules)
}
