import type { Context } from '../../../platform/context.ts'
import { inTransaction } from '../../../platform/db/index.ts'
import type { Actor } from '../../../platform/web/index.ts'
import { keepAnAdministrator } from '../../accounts/index.ts'
import { getPerson } from './people.queries.ts'

// Rights and sessions. There is no way into anybody's account, and none to what is in it.

/** @throws AppError `not-found` */
export async function makeAdministrator(outer: Context, accountId: string): Promise<void> {
  await inTransaction(outer, (ctx) => setRights(ctx, accountId, { is_administrator: true }))
}

/** @throws AppError `not-found`, `last-administrator` */
export async function unmakeAdministrator(outer: Context, accountId: string): Promise<void> {
  await inTransaction(outer, async (ctx) => {
    await keepAnAdministrator(ctx, accountId)
    await setRights(ctx, accountId, { is_administrator: false })
  })
}

/** Counts where the instance lets those make courses whom an administrator let. @throws AppError `not-found` */
export async function letCreateCourses(outer: Context, accountId: string, may: boolean): Promise<void> {
  await inTransaction(outer, (ctx) => setRights(ctx, accountId, { may_create_courses: may }))
}

async function setRights(
  ctx: Context,
  accountId: string,
  rights: { is_administrator: boolean } | { may_create_courses: boolean },
): Promise<void> {
  await getPerson(ctx, accountId)
  await ctx.db
    .updateTable('accounts')
    .set({ ...rights, updated_at: ctx.clock.now() })
    .where('id', '=', accountId)
    .execute()
}

/**
 * Signs somebody out everywhere; an administrator's own session stays, or they would lock themselves out.
 * @returns how many sessions ended. @throws AppError `not-found`
 */
export async function endSessionsOf(ctx: Context, actor: Actor, accountId: string): Promise<number> {
  await getPerson(ctx, accountId)
  const ended = await ctx.db
    .deleteFrom('sessions')
    .where('account_id', '=', accountId)
    .where('id', '!=', actor.sessionId)
    .executeTakeFirst()
  return Number(ended.numDeletedRows)
}
