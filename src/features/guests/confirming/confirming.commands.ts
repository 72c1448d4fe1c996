import { translator } from '../../../i18n/index.ts'
import type { Context } from '../../../platform/context.ts'
import { inTransaction } from '../../../platform/db/index.ts'
import { newId } from '../../../shared/ids.ts'
import type { SeekerId } from '../../accounts/index.ts'
import { lockInterview } from '../../interviews/index.ts'
import { reserveReach, stopLinkOf } from '../../outreach/index.ts'
import { makeOwnLink } from '../own-link.commands.ts'
import type { LetterKind } from '../undelivered.ts'
import { getConfirming, type Talk } from './confirming.queries.ts'
import { confirmationHtml, confirmationText } from './emails/confirmation-letter.tsx'

/**
 * Mails the professional a link of their own by which they can confirm that the talk took place. It counts like every
 * message that nobody asked for: under the caps, and so at most once in 72 hours.
 * @returns whether a letter is on its way; the view says why not
 * @throws AppError `not-found`
 */
export async function askForConfirmation(outer: Context, seeker: SeekerId, talk: Talk): Promise<boolean> {
  return inTransaction(outer, async (ctx) => {
    // Two presses at once come one after the other.
    await lockInterview(ctx, seeker, talk.interviewId)
    const { confirming, contact, email, locale, facts } = await getConfirming(ctx, seeker, talk)
    if (confirming.state !== 'ready' || !email) return false
    const act = newId()
    const reach = await reserveReach(ctx, seeker, { contact, message: { id: act, kind: 'confirmation' } })
    if (reach.refusal) return false
    const t = translator(locale)
    const stopLink = stopLinkOf(ctx, email)
    const link = await makeOwnLink(ctx, seeker, { ...talk, email })
    await ctx.mail.send(ctx, {
      // No Reply-To: an answer that quotes this letter would carry the link to the seeker.
      to: email,
      subject: facts.subject,
      stopLink,
      text: confirmationText(t, facts, { link, stopLink }),
      html: confirmationHtml(t, locale, { facts, link, stopLink }),
      accountId: null,
      topic: 'guest',
      ref: { seekerId: seeker, ...talk, what: 'confirmation' satisfies LetterKind, act },
    })
    return true
  })
}
