import type { Locale, Translate } from '../../../../i18n/index.ts'
import { letterPage } from '../../../outreach/index.ts'

export interface ConfirmationFacts {
  seekerName: string
  /** The day of the talk, in words. */
  date: string
  /** How the seeker found them, as the seeker wrote it down; may be empty. */
  howFound: string
  subject: string
}

interface Links {
  /** Theirs alone. */
  link: string
  stopLink: string
}

/** What is asked, before the link. */
export const askingOf = (t: Translate, { seekerName: name, date }: ConfirmationFacts): string[] => [
  t('guests.confirmation-asks', { name, date }),
  t('guests.confirmation-tap'),
]

/** Below it: what a no costs, how they were found, what is kept. */
export const footOf = (t: Translate, { seekerName: name, howFound }: ConfirmationFacts): string[] => [
  t('guests.confirmation-else', { name }),
  ...(howFound ? [t('sending.footer-found', { name, how: howFound })] : []),
  t('sending.footer-kept', { name }),
]

/** For somebody who may hear from this site for the first time: who asks, why, what is kept, and how to stop it. */
export const confirmationText = (t: Translate, facts: ConfirmationFacts, { link, stopLink }: Links): string =>
  [...askingOf(t, facts), link, ...footOf(t, facts), `${t('sending.footer-stop')}\n${stopLink}`].join('\n\n')

export const confirmationHtml = (
  t: Translate,
  language: Locale,
  { facts, link, stopLink }: Links & { facts: ConfirmationFacts },
): string =>
  letterPage({
    language,
    title: facts.subject,
    children: (
      <>
        {askingOf(t, facts).map((line) => (
          <p>{line}</p>
        ))}
        <p>
          <a href={link}>{t('guests.confirmation-open')}</a>
        </p>
      </>
    ),
    footer: (
      <>
        {footOf(t, facts).map((line) => (
          <p>
            <small>{line}</small>
          </p>
        ))}
        <p>
          <small>
            <a href={stopLink}>{t('sending.footer-stop-link')}</a>
          </small>
        </p>
      </>
    ),
  })
