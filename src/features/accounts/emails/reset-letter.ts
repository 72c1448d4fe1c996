import type { Translate } from '../../../i18n/index.ts'
import type { Wording } from '../../../platform/mail/index.ts'

/** The link works for one hour. */
export function resetLetter(
  t: Translate,
  { to, origin, token }: { to: string; origin: string; token: string },
): Wording {
  const link = `${origin}/reset-password?token=${encodeURIComponent(token)}`
  const text = [t('accounts.reset-letter-intro'), link, t('accounts.reset-letter-end')].join('\n\n')
  return { to, subject: t('accounts.reset-letter-subject'), text }
}
