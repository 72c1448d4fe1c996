import type { Translate } from '../../../i18n/index.ts'
import type { Letter } from '../../../platform/mail/index.ts'

/** The link works for one hour. */
export function resetLetter(
  t: Translate,
  { to, origin, token, accountId }: { to: string; origin: string; token: string; accountId?: string },
): Letter {
  const link = `${origin}/reset-password?token=${encodeURIComponent(token)}`
  const text = [t('accounts.reset-letter-intro'), link, t('accounts.reset-letter-end')].join('\n\n')
  return { to, subject: t('accounts.reset-letter-subject'), text, ...(accountId && { accountId }) }
}
