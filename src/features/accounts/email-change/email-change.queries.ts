import type { Context } from '../../../platform/context.ts'
import type { Actor } from '../../../platform/web/index.ts'
import { readEmailChange } from './email-change-link.ts'

export interface WaitingAddress {
  id: string
  email: string
  expiresAt: Date
  refusedAt: Date | null
}

/** The address that an account waits to confirm, if its link still works. */
export const findWaitingAddress = (ctx: Context, actor: Actor): Promise<WaitingAddress | undefined> =>
  ctx.db
    .selectFrom('email_changes')
    .select(['id', 'email', 'expires_at as expiresAt', 'refused_at as refusedAt'])
    .where('account_id', '=', actor.accountId)
    .where('expires_at', '>', ctx.clock.now())
    .executeTakeFirst()

/** What a link is for, whosoever it is; nothing for one that was used, cancelled, or never mailed from here. */
export async function findEmailChange(ctx: Context, token: string) {
  const id = readEmailChange(ctx.keys, token)
  if (!id) return undefined
  return ctx.db
    .selectFrom('email_changes')
    .select(['account_id as accountId', 'email', 'expires_at as expiresAt'])
    .where('id', '=', id)
    .executeTakeFirst()
}
