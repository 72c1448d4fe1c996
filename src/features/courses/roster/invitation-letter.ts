import type { Translate } from '../../../i18n/index.ts'
import { oneLine, type Wording } from '../../../platform/mail/index.ts'
import { invitationDays } from '../../../shared/defaults.ts'
import type { Role } from '../courses.ts'

interface Words {
  to: string
  course: string
  from: string
  role: Role
  link: string
}

export function invitationLetter(t: Translate, { to, course, from, role, link }: Words): Wording {
  const text = [
    t(`roster.letter-${role}`, { name: from, course }),
    link,
    t('roster.letter-end', { days: invitationDays }),
  ].join('\n\n')
  return { to, subject: oneLine(t('roster.letter-subject', { course })), text }
}
