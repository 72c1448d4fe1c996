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
  const text = [
    t(`second-step.letter-${what}`, { n: codesLeft }),
    t(`second-step.letter-end${isSuspended ? '-suspended' : what === 'on' ? '-on' : ''}`),
    `${origin}${isSuspended ? '/suspended' : '/account#second-step'}`,
  ].join('\n\n')
  return { to, subject: t(`second-step.letter-${what}-subject`), text }
}
