import type { Translate } from '../../../i18n/index.ts'
import type { Wording } from '../../../platform/mail/index.ts'

interface Words {
  what: 'suspended' | 'restored'
  to: string
  origin: string
}

/** Tells the owner of an account that it was shut or opened again, and where to get what is theirs. */
export function suspensionLetter(t: Translate, { what, to, origin }: Words): Wording {
  const link = what === 'suspended' ? `${origin}/suspended` : `${origin}/sign-in`
  const text = [t(`people.${what}-letter`), link].join('\n\n')
  return { to, subject: t(`people.${what}-letter-subject`), text }
}
