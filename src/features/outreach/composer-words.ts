import type { MessageKey } from '../../i18n/index.ts'
import { coach } from '../../i18n/messages/coach.ts'

const own = [
  'channel',
  'channel-email',
  'channel-linkedin-note',
  'channel-linkedin-message',
  'channel-text',
  'channel-phone',
  'channel-card',
  'language',
  'language-other',
  'subject',
  'body',
  'characters',
  'words',
  'open-mail',
  'open-gmail',
  'open-outlook',
  'open-profile',
  'no-address',
  'over',
  'over-see',
  'copy-text',
  'way-mail-app',
  'way-webmail',
  'way-linkedin',
  'way-text',
  'way-phone',
  'way-in-person',
  'way-card',
  'coach',
  'coach-open',
  'coach-score',
  'coach-ready',
  'coach-all',
  'coach-note',
  'coach-show',
  'verdict-pass',
  'verdict-warn',
  'verdict-fail',
] as const

/** The words that the composer asks for in the browser. */
export const composerWords: readonly MessageKey[] = [
  ...own.map((name) => `outreach.${name}` as const),
  ...(Object.keys(coach) as (keyof typeof coach)[]).map((name) => `coach.${name}` as const),
]
