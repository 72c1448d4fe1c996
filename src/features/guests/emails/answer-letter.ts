import type { Translate } from '../../../i18n/index.ts'
import { oneLine, type Wording } from '../../../platform/mail/index.ts'
import type { AnswerKind } from '../../interviews/index.ts'

interface Answered {
  to: string
  origin: string
  interviewId: string
  kind: AnswerKind
  /** The professional's. */
  name: string
}

/** Tells the seeker that somebody answered, and where to read it: no word of the answer travels by mail. */
export function answerLetter(t: Translate, { to, origin, interviewId, kind, name }: Answered): Wording {
  const subject = oneLine(t(`guests.answer-${kind}`, { name }))
  const text = [subject, t('guests.letter-end'), `${origin}/interviews/${interviewId}/guest-page`].join(
    '\n\n',
  )
  return { to, subject, text }
}
