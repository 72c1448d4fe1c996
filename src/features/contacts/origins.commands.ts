import type { Context } from '../../platform/context.ts'
import { inTransaction } from '../../platform/db/index.ts'
import { notFound } from '../../shared/errors.ts'
import type { SeekerId } from '../accounts/index.ts'

/**
 * Writes down who led to a contact, or with null that nobody did.
 *
 * @throws AppError `not-found` for a contact that is not on the seeker's list, and for one that would lead to itself
 */
export async function setOrigin(
  outer: Context,
  seekerId: SeekerId,
  contactId: string,
  ledBy: string | null,
): Promise<void> {
  await inTransaction(outer, async (ctx) => {
    await ctx.db
      .deleteFrom('contact_origins')
      .where('seeker_id', '=', seekerId)
      .where('contact_id', '=', contactId)
      .execute()
    if (ledBy === null) return
    const there = await ctx.db
      .selectFrom('contacts')
      .select('id')
      .where('seeker_id', '=', seekerId)
      .where('id', 'in', [contactId, ledBy])
      .execute()
    if (there.length !== 2) throw notFound()
    await ctx.db
      .insertInto('contact_origins')
      .values({ seeker_id: seekerId, contact_id: contactId, led_by: ledBy, created_at: ctx.clock.now() })
      .execute()
  })
}
