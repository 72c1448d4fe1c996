import type { Translate } from '../../../i18n/index.ts'
import { type Letter, oneLine } from '../../../platform/mail/index.ts'
import type { AnswerKind } from '../guests.ts'

interface Answered {
  to: string
  /** The seeker's account, with which the letter goes: it names the professional. */
  accountId: string
  origin: string
  interviewId: string
  kind: AnswerKind
  /** The professional's. */
  name: string
}

/** Tells the seeker that somebody answered, and where to read it: no word of the answer travels by mail. */
export function answerLetter(
  t: Translate,
  { to, accountId, origin, interviewId, kind, name }: Answered,
): Letter {
  const subject = oneLine(t(`guests.answer-${kind}`, { name }))
  const text = [subject, t('guests.letter-end'), `${origin}/interviews/${interviewId}/guest-page`].join(
    '\n\n',
  )
  return { to, accountId, subject, text }
}
