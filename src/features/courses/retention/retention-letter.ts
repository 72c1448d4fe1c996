import type { Locale, Translate } from '../../../i18n/index.ts'
import { oneLine, type Wording } from '../../../platform/mail/index.ts'
import { formatDate } from '../../../shared/date-format.ts'

interface Words {
  to: string
  course: string
  link: string
  /** The day from which the records go. */
  on: Date
  zone: string
  locale: Locale
}

export function retentionLetter(t: Translate, { to, course, link, on, zone, locale }: Words): Wording {
  const date = formatDate(on, { locale, zone })
  const name = oneLine(course)
  const text = [t('courses.retention-letter', { course: name, date }), link].join('\n\n')
  return { to, subject: oneLine(t('courses.retention-subject', { course: name })), text }
}
