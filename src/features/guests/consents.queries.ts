import type { Context } from '../../platform/context.ts'
import type { SeekerId } from '../accounts/index.ts'
import type { SaidConsent } from './consents.ts'

/** Everything said about consents of one interview, by whom it was said. */
export async function listConsents(
  ctx: Context,
  seeker: SeekerId,
  interviewId: string,
): Promise<SaidConsent[]> {
  return await ctx.db
    .selectFrom('guest_consents')
    .select(['contact_id as contactId', 'kind', 'said_by as saidBy', 'granted', 'at'])
    .where('seeker_id', '=', seeker)
    .where('interview_id', '=', interviewId)
    .orderBy('at')
    .execute()
}
