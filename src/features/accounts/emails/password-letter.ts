import type { Translate } from '../../../i18n/index.ts'
import type { Wording } from '../../../platform/mail/index.ts'

/** Tells the owner of an account that it has another password, so that nobody else changes it unnoticed. */
export function passwordLetter(t: Translate, { to, origin }: { to: string; origin: string }): Wording {
  const text = [
    t('accounts.password-letter'),
    t('accounts.password-letter-end'),
    `${origin}/forgot-password`,
  ].join('\n\n')
  return { to, subject: t('accounts.password-letter-subject'), text }
}
