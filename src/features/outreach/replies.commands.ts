import type { Context } from '../../platform/context.ts'
import type { SeekerId } from '../accounts/index.ts'
import { markSent, recordOutcome } from './outreach.commands.ts'
import { listMessages } from './outreach.queries.ts'
import { nextActs } from './outreach.ts'

/**
 * Notes an answer that came by the guest page with the newest message that asked for it. Where none is marked as sent
 * there is none to note it with: the interview keeps the answer itself.
 */
export async function noteReply(
  ctx: Context,
  seeker: SeekerId,
  { contactId, interviewId }: { contactId: string; interviewId: string },
  outcome: 'replied' | 'declined',
): Promise<void> {
  const messages = await listMessages(ctx, seeker, { contactId, interviewId })
  const asked = messages.find(
    (message) => message.kind !== 'thank-you' && (message.state === 'handed' || nextActs(message).outcome),
  )
  // An answer is news each time: it wakes a talk that rests, and a no counts again where the talk was taken up since.
  if (!asked) return
  // Opened in a program of the seeker's own, and answered: so it was sent.
  if (asked.state === 'handed') await markSent(ctx, seeker, asked.id, { said: 'as-opened' })
  await recordOutcome(ctx, seeker, asked.id, { outcome })
}
