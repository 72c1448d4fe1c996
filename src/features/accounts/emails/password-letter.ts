import type { Translate } from '../../../i18n/index.ts'
import type { Wording } from '../../../platform/mail/index.ts'

interface Words {
  to: string
  origin: string
  /** How many passkeys sign in beside the password. */
  passkeys: number
}

/** Tells the owner of an account that it has another password, so that nobody else changes it unnoticed. */
export function passwordLetter(t: Translate, { to, origin, passkeys }: Words): Wording {
  const text = [
    t('accounts.password-letter'),
    t('accounts.password-letter-end'),
    `${origin}/forgot-password`,
    ...(passkeys > 0 ? [t('passkeys.letter-password', { n: passkeys }), `${origin}/account/passkeys`] : []),
  ].join('\n\n')
  return { to, subject: t('accounts.password-letter-subject'), text }
}
