import type { Translate } from '../../../i18n/index.ts'
import type { Wording } from '../../../platform/mail/index.ts'

interface Words {
  to: string
  origin: string
  /** How many passkeys went with the old password, and how many sign in beside the new one. */
  passkeys: { removed: number; left: number }
}

/** Tells the owner of an account that it has another password, so that nobody else changes it unnoticed. */
export function passwordLetter(t: Translate, { to, origin, passkeys }: Words): Wording {
  const { removed, left } = passkeys
  const text = [
    t('accounts.password-letter'),
    t('accounts.password-letter-end'),
    `${origin}/forgot-password`,
    ...(removed > 0 ? [t('passkeys.letter-password-removed', { n: removed })] : []),
    ...(left > 0 ? [t('passkeys.letter-password', { n: left })] : []),
    ...(removed + left > 0 ? [`${origin}/account/passkeys`] : []),
  ].join('\n\n')
  return { to, subject: t('accounts.password-letter-subject'), text }
}
