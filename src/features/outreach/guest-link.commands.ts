import { translator } from '../../i18n/index.ts'
import type { Context } from '../../platform/context.ts'
import { inTransaction } from '../../platform/db/index.ts'
import { conflict } from '../../shared/errors.ts'
import type { SeekerId } from '../accounts/index.ts'
import { makeGuestLink, putIntoText } from '../guest-links/index.ts'
import { saveMessage } from './outreach.commands.ts'
import { getMessage } from './outreach.queries.ts'
import { isShort } from './outreach.ts'
import { messageTexts } from './outreach.schema.ts'

/**
 * Puts the link to the page where this person can answer into a draft, as the only one: in place of one that is in it and
 * may have ended.
 * @returns whether there was room for it
 * @throws AppError `not-found`, `message-sent`, `no-guest-link` where nobody else could open it
 */
export async function putGuestLink(outer: Context, seeker: SeekerId, messageId: string): Promise<boolean> {
  return inTransaction(outer, async (ctx) => {
    const message = await getMessage(ctx, seeker, messageId)
    const { interviewId, contactId, channel, language } = message
    if (!interviewId) throw conflict('no-guest-link')
    const link = await makeGuestLink(ctx, seeker, { interviewId, contactId })
    const t = translator(language === 'es' ? 'es' : 'en')
    const line = isShort(channel) ? link : t('outreach.link-line', { link })
    const body = putIntoText(message.body, line, link)
    const texts = messageTexts.safeParse({ ...message, body })
    if (texts.success) await saveMessage(ctx, seeker, messageId, texts.data)
    return texts.success
  })
}
