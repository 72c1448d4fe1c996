import type { Translate } from '../../../i18n/index.ts'
import type { Wording } from '../../../platform/mail/index.ts'

interface Gone {
  /** When the talk was to be, in words; '' where there was no date yet. */
  when: string
  /** Whether the talk is off, or the others of a panel still meet. */
  kind: 'off' | 'panel'
  link: string
}

/** Tells the seeker that whom they were to meet is erased: so it names nobody. */
export function goneLetter(t: Translate, { when, kind, link }: Gone): Omit<Wording, 'to'> {
  const subject = [t(`guests.gone-${kind}`), when].filter(Boolean).join(': ')
  return { subject, text: [subject, t(`guests.gone-${kind}-why`), link].join('\n\n') }
}
