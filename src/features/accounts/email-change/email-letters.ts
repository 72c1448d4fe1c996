import type { Translate } from '../../../i18n/index.ts'
import type { Wording } from '../../../platform/mail/index.ts'
import { emailChangeHours } from '../../../shared/defaults.ts'

// The letters around a new address. None of them names the other address: a mailbox may be read by somebody else.

const paragraphs = (...parts: string[]) => parts.join('\n\n')

/** To the new address: the link that confirms it. */
export function linkLetter(t: Translate, { to, link }: { to: string; link: string }): Wording {
  const text = paragraphs(
    t('accounts.email-link-letter', { hours: emailChangeHours }),
    link,
    t('accounts.email-link-letter-end'),
  )
  return { to, subject: t('accounts.email-link-letter-subject'), text }
}

/** To the account's own address: the link that proves it. */
export const proofLetter = (t: Translate, { to, link }: { to: string; link: string }): Wording => ({
  to,
  subject: t('accounts.email-proof-letter-subject'),
  text: paragraphs(
    t('accounts.email-proof-letter', { hours: emailChangeHours }),
    link,
    t('accounts.email-link-letter-end'),
  ),
})

/** To the wanted address, where it is another account's. */
export const takenLetter = (t: Translate, { to, origin }: { to: string; origin: string }): Wording => ({
  to,
  subject: t('accounts.email-taken-letter-subject'),
  text: paragraphs(t('accounts.email-taken-letter'), origin, t('accounts.email-taken-letter-end')),
})

/** To the present address, when another one was asked for. */
export const askedLetter = (t: Translate, { to, origin }: { to: string; origin: string }): Wording => ({
  to,
  subject: t('accounts.email-asked-letter-subject'),
  text: paragraphs(
    t('accounts.email-asked-letter'),
    t('accounts.email-asked-letter-end'),
    `${origin}/account#email`,
  ),
})

/** To the address that was the account's until now. */
export const changedLetter = (t: Translate, { to, origin }: { to: string; origin: string }): Wording => ({
  to,
  subject: t('accounts.email-changed-letter-subject'),
  text: paragraphs(t('accounts.email-changed-letter'), t('accounts.email-changed-letter-end'), origin),
})
