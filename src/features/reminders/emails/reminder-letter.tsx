import type { Locale, Translate } from '../../../i18n/index.ts'
import { oneLine, type Wording } from '../../../platform/mail/index.ts'
import { formatDayTime } from '../../../shared/date-format.ts'
import type { Zone } from '../../../shared/dates.ts'
import { letterPage } from '../../outreach/index.ts'
import type { Reminder } from '../reminders.ts'

interface ReminderFacts {
  reminder: Reminder
  locale: Locale
  zone: Zone
  origin: string
  now: Date
  isTest?: boolean
}

/** What it is about, when, and the one page where it is done; how to switch such letters off stands below. */
export function reminderLetter(t: Translate, facts: ReminderFacts): Omit<Wording, 'to'> {
  const { reminder, locale, zone, origin, now, isTest } = facts
  const name = oneLine(reminder.name) || t('interviews.someone')
  const params = { name, when: formatDayTime(reminder.at, { locale, zone, now }) }
  const subject = (isTest ? `${t('reminders.test')}: ` : '') + t(`reminders.subject-${reminder.kind}`, params)
  const link = `${origin}${reminder.path}`
  const settings = `${origin}/account/reminders`
  const why = t(`reminders.why-${reminder.kind}`, params)
  const text = [subject, why, link, `-- \n${t('reminders.off')}\n${settings}`].join('\n\n')
  const html = letterPage({
    language: locale,
    title: subject,
    children: (
      <>
        <h1>{subject}</h1>
        <p>{why}</p>
        <p>
          <a href={link}>{t(`reminders.open-${reminder.kind}`)}</a>
        </p>
      </>
    ),
    footer: (
      <p>
        <small>
          <a href={settings}>{t('reminders.off')}</a>
        </small>
      </p>
    ),
  })
  return { subject, text: `${text}\n`, html }
}
