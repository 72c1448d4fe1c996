import { authIn } from '../../platform/auth/index.ts'
import type { Context } from '../../platform/context.ts'
import { inTransaction } from '../../platform/db/index.ts'
import { countTry } from '../../platform/db/rate-limits.ts'
import type { Actor } from '../../platform/web/index.ts'
import { conflict, invalid } from '../../shared/errors.ts'
import { hasOtherAdministrator } from './privacy.queries.ts'

/**
 * Erases an account and everything that is its owner's. What belongs to a course stays without the person.
 * @throws AppError `wrong-password`, `last-administrator`, `too-many`
 */
export async function eraseAccount(ctx: Context, actor: Actor, password: string): Promise<void> {
  await countTry(ctx, { bucket: 'erase', whom: actor.accountId, hits: 10, seconds: 300 })
  if (!(await authIn(ctx).isPassword(actor.accountId, password))) throw invalid('wrong-password')
  await inTransaction(ctx, async (ctx) => {
    if (actor.isAdministrator && !(await hasOtherAdministrator(ctx, actor.accountId)))
      throw conflict('last-administrator')
    // Every personal table refers to the account with "on delete cascade"; a test walks all of them.
    await ctx.db.deleteFrom('accounts').where('id', '=', actor.accountId).execute()
  })
}
