import type { Translate } from '../../../i18n/index.ts'

// The words around a calendar entry. Plain text: the entry itself is what a program shows.

interface Facts {
  /** Whom the reader meets. */
  name: string
  /** Of a panel: who has not said yes. */
  waiting: string
  /** When, in words, in the reader's zone. */
  when: string
  cancelled: boolean
  /** Whether the reader has an earlier entry. */
  again: boolean
  /** Phone number, place or link. */
  where: string
  link: string
}

export function calendarSubject(t: Translate, { name, when, cancelled, again }: Facts): string {
  const state = cancelled ? 'cancelled' : again ? 'moved' : 'agreed'
  return t(`guests.calendar-subject-${state}`, { name, when })
}

/** To the seeker: what is agreed, and where it is written down. */
export const seekerText = (t: Translate, facts: Facts): string =>
  [
    calendarSubject(t, facts),
    facts.waiting && !facts.cancelled && t('guests.calendar-waiting', { names: facts.waiting }),
    facts.where,
    facts.cancelled ? t('guests.calendar-cancelled-seeker') : t('guests.calendar-attached'),
    facts.link,
  ]
    .filter(Boolean)
    .join('\n\n')

/** To the professional: the same, who is behind it, and the link that only they have. */
export const guestText = (t: Translate, facts: Facts): string =>
  [
    calendarSubject(t, facts),
    facts.where,
    facts.cancelled ? t('guests.calendar-cancelled-guest') : t('guests.calendar-attached'),
    `${t('guests.calendar-own-link')}\n${facts.link}`,
    t('guests.calendar-why-mail', { name: facts.name }),
  ]
    .filter(Boolean)
    .join('\n\n')

/** To a professional whose talk ends with the seeker's account: nobody's name, and no link. */
export function farewellLetter(t: Translate, when: string): { subject: string; text: string } {
  const subject = t('guests.farewell-subject', { when })
  const parts = ['guests.farewell-why', 'guests.calendar-cancelled-guest', 'guests.farewell-end'] as const
  return { subject, text: [subject, ...parts.map((part) => t(part))].join('\n\n') }
}

/** Only the link, asked for on the page. */
export const ownLinkText = (t: Translate, { name, link }: { name: string; link: string }): string =>
  [
    t('guests.own-letter-intro', { name }),
    `${t('guests.calendar-own-link')}\n${link}`,
    t('guests.own-letter-end'),
  ].join('\n\n')
