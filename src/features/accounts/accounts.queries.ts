import type { Context } from '../../platform/context.ts'
import type { Actor } from '../../platform/web/index.ts'

/** The instance's own row: who may register, who may create courses, whether it is set up. */
export const getInstance = (ctx: Context) =>
  ctx.db.selectFrom('instance').selectAll().executeTakeFirstOrThrow()

export const findAccountByEmail = (ctx: Context, email: string) =>
  ctx.db
    .selectFrom('accounts')
    .select(['id', 'name', 'email', 'locale', 'zone'])
    .where('email', '=', email)
    .executeTakeFirst()

export const findAccount = (ctx: Context, id: string) =>
  ctx.db
    .selectFrom('accounts')
    .select(['id', 'name', 'email', 'email_verified as emailProved', 'locale', 'zone', 'demo_id as demoId'])
    .where('id', '=', id)
    .executeTakeFirst()

/**
 * Whether it is still to be shown that an account's address is its owner's. Until then nothing is added that signs in
 * beside the password, or is asked for with it: whose mailbox it is sets a new password by mail, and would find what
 * somebody else added. Where mail reaches nobody, neither can be done.
 */
export async function mustProveAddress(ctx: Context, accountId: string): Promise<boolean> {
  if (!ctx.mail.reachesSomebody) return false
  const account = await findAccount(ctx, accountId)
  return !account?.emailProved
}

/** To whom letters go, of several at once. */
export const listAccounts = (ctx: Context, ids: readonly string[]) =>
  ctx.db.selectFrom('accounts').select(['id', 'name', 'email', 'locale']).where('id', 'in', ids).execute()

/** Whether an administrator keeps this account shut. */
export async function isSuspended(ctx: Context, id: string): Promise<boolean> {
  const row = await ctx.db
    .selectFrom('accounts')
    .select('id')
    .where('id', '=', id)
    .where('suspended_at', 'is not', null)
    .executeTakeFirst()
  return row !== undefined
}

/**
 * Whether what somebody has mailed to professionals may still leave in their name, asked just before it does: their account
 * may have been shut since, and the letter may be older than the rule that their address is to be proved.
 */
export async function mayMailAs(ctx: Context, id: string): Promise<boolean> {
  const row = await ctx.db
    .selectFrom('accounts')
    .select('id')
    .where('id', '=', id)
    .where('suspended_at', 'is', null)
    .where('email_verified', '=', true)
    .executeTakeFirst()
  return row !== undefined
}

export interface SessionRow {
  id: string
  userAgent: string | null
  createdAt: Date
  lastSeenAt: Date
  current: boolean
}

/** Where this account is signed in, newest first. */
export async function listSessions(ctx: Context, actor: Actor): Promise<SessionRow[]> {
  const rows = await ctx.db
    .selectFrom('sessions')
    .select(['id', 'user_agent as userAgent', 'created_at as createdAt', 'updated_at as lastSeenAt'])
    .where('account_id', '=', actor.accountId)
    .where('expires_at', '>', ctx.clock.now())
    .orderBy('updated_at', 'desc')
    .execute()
  return rows.map((row) => ({ ...row, current: row.id === actor.sessionId }))
}
