import type { Translate } from '../../../i18n/index.ts'
import { oneLine, type Wording } from '../../../platform/mail/index.ts'

interface Words {
  to: string
  from: string
  link: string
  days: number
}

export function welcomeLetter(t: Translate, { to, from, link, days }: Words): Wording {
  const text = [t('people.letter', { name: from }), link, t('people.letter-end', { days })].join('\n\n')
  return { to, subject: oneLine(t('people.letter-subject', { name: from })), text }
}
