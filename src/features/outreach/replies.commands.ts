import type { Context } from '../../platform/context.ts'
import type { SeekerId } from '../accounts/index.ts'
import { recordOutcome } from './outreach.commands.ts'
import { listMessages } from './outreach.queries.ts'

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
  const asked = messages.find(({ kind, state }) => state !== 'drafted' && kind !== 'thank-you')
  if (asked && asked.outcome !== outcome) await recordOutcome(ctx, seeker, asked.id, outcome)
}
