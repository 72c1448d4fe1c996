import type { Translate } from '../../../i18n/index.ts'
import type { Wording } from '../../../platform/mail/index.ts'

export type SecondStepNews = 'on' | 'off' | 'removed' | 'codes' | 'recovery' | 'locked'

interface Words {
  what: SecondStepNews
  to: string
  origin: string
  /** Nobody signs in to it: what its owner can do is on another page. */
  isSuspended: boolean
  /** Recovery codes that were not used. */
  codesLeft: number
}

/** Tells the owner of an account what became of its second step, so that nobody else changes it unnoticed. */
export function secondStepLetter(t: Translate, { what, to, origin, isSuspended, codesLeft }: Words): Wording {
  const [end, path] = isSuspended ? endOfSuspended(what) : endOf(what)
  const text = [t(`second-step.letter-${what}`, { n: codesLeft }), t(`second-step.${end}`), origin + path]
  return { to, subject: t(`second-step.letter-${what}-subject`), text: text.join('\n\n') }
}

/** What to do if it was somebody else, and where. */
function endOf(what: SecondStepNews) {
  // Nobody who lacks a code that is taken gets further than the door: there a new password is made by mail.
  if (what === 'on') return ['letter-end-on', '/forgot-password'] as const
  if (what === 'locked') return ['letter-end-locked', '/forgot-password'] as const
  // It was somebody else, for whoever asked them to.
  if (what === 'removed') return ['letter-end-removed', '/account#password'] as const
  return ['letter-end', '/account#password'] as const
}

const endOfSuspended = (what: SecondStepNews) =>
  [what === 'removed' ? 'letter-end-removed-suspended' : 'letter-end-suspended', '/suspended'] as const
