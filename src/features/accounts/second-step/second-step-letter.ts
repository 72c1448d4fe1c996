import type { Translate } from '../../../i18n/index.ts'
import type { Wording } from '../../../platform/mail/index.ts'

export type SecondStepNews = 'on' | 'off' | 'removed' | 'recovery'

interface Words {
  what: SecondStepNews
  to: string
  origin: string
  /** Recovery codes that were not used. */
  codesLeft: number
}

/** Tells the owner of an account what became of its second step, so that nobody else changes it unnoticed. */
export function secondStepLetter(t: Translate, { what, to, origin, codesLeft }: Words): Wording {
  const text = [
    t(`second-step.letter-${what}`, { n: codesLeft }),
    t(what === 'on' ? 'second-step.letter-end-on' : 'second-step.letter-end'),
    `${origin}/account#second-step`,
  ].join('\n\n')
  return { to, subject: t(`second-step.letter-${what}-subject`), text }
}
