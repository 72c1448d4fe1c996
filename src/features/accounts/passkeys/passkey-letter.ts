import type { Translate } from '../../../i18n/index.ts'
import type { Wording } from '../../../platform/mail/index.ts'

export type PasskeyNews = 'added' | 'removed' | 'all-removed'

interface Words {
  what: PasskeyNews
  /** What the passkey is called, where the letter may say it. */
  name: string | undefined
  to: string
  origin: string
}

/** Tells the owner of an account that one more passkey opens it, or one less, so that nobody else changes it unnoticed. */
export function passkeyLetter(t: Translate, { what, name, to, origin }: Words): Wording {
  const news =
    what === 'all-removed'
      ? t('passkeys.letter-all-removed')
      : name === undefined
        ? t(`passkeys.letter-${what}-unnamed`)
        : t(`passkeys.letter-${what}`, { name })
  const text = [news, t(`passkeys.letter-${what}-end`), `${origin}/account#password`]
  if (what === 'added') text.push(`${origin}/account/passkeys`)
  return { to, subject: t(`passkeys.letter-${what}-subject`), text: text.join('\n\n') }
}
