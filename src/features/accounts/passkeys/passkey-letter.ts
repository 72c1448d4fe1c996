import type { Translate } from '../../../i18n/index.ts'
import type { Wording } from '../../../platform/mail/index.ts'

export type PasskeyNews = 'added' | 'removed'

interface Words {
  what: PasskeyNews
  /** What the passkey is called. */
  name: string
  to: string
  origin: string
}

/** Tells the owner of an account that one more passkey opens it, or one less, so that nobody else changes it unnoticed. */
export function passkeyLetter(t: Translate, { what, name, to, origin }: Words): Wording {
  const path = what === 'added' ? '/account/passkeys' : '/account#password'
  const text = [t(`passkeys.letter-${what}`, { name }), t(`passkeys.letter-${what}-end`), origin + path]
  return { to, subject: t(`passkeys.letter-${what}-subject`), text: text.join('\n\n') }
}
