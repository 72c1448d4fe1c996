import type { Context } from '../../platform/context.ts'
import { addHours } from '../../shared/dates.ts'
import { guestPage } from '../../shared/defaults.ts'
import { newId } from '../../shared/ids.ts'
import type { SeekerId } from '../accounts/index.ts'
import { getInterview } from '../interviews/index.ts'
import { addressKey } from './own-address.ts'

// The link that the instance mails to the professional: the only one that confirms, consents, corrects and erases.

/**
 * Makes a link that goes into a letter to this address and nowhere else. It moves and cancels the talk, and so outlives it.
 * @returns where it leads, as a letter that waits may hold it: `guestTopic` puts what opens it in as it leaves
 */
export async function makeOwnLink(
  ctx: Context,
  seeker: SeekerId,
  { interviewId, contactId, email }: { interviewId: string; contactId: string; email: string },
): Promise<string> {
  const now = ctx.clock.now()
  const { startsAt } = await getInterview(ctx, seeker, interviewId)
  const id = newId()
  await ctx.db
    .insertInto('guest_links')
    .values({
      seeker_id: seeker,
      id,
      interview_id: interviewId,
      contact_id: contactId,
      purpose: 'own',
      address_key: addressKey(ctx, email),
      created_at: now,
      expires_at: addHours(startsAt && startsAt > now ? startsAt : now, guestPage.linkDays * 24),
    })
    .execute()
  return `${ctx.origin}/guest/${id}`
}
