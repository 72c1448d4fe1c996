import type { Translate } from '../../../../i18n/index.ts'

interface Facts {
  seekerName: string
  friendName: string
  minutes: number
  /** The last day, in words. */
  until: string
  link: string
  stopLink: string
}

/** To a colleague who knows of nothing yet: who asks, who thought of them, what a yes does, and how to be left alone. */
export const introductionText = (t: Translate, facts: Facts): string => {
  const { seekerName: asker, friendName: friend, minutes, until, link, stopLink } = facts
  return [
    t('guests.introduction-letter', { asker, friend, minutes }),
    `${t('guests.introduction-letter-link', { asker, until })}\n${link}`,
    t('guests.introduction-letter-no'),
    `${t('guests.introduction-letter-kept', { friend })} ${t('sending.footer-stop')}\n${stopLink}`,
  ].join('\n\n')
}
