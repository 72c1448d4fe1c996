import { authIn, type Entrance } from '../../platform/auth/index.ts'
import type { Context } from '../../platform/context.ts'
import { countTry } from '../../platform/db/rate-limits.ts'
import type { Actor } from '../../platform/web/index.ts'
import { forbidden, invalid, notFound } from '../../shared/errors.ts'

/**
 * Who knows an address should not be able to keep its owner out, so the hard limit holds for the two together: what one
 * client does to an account is counted against that client. The one for the account alone is for guesses from many
 * places. It stands above the 120 an hour that one client gets through, so that it takes several clients to use it up, and
 * leaves 7,200 guesses a day at a password of ten characters or more.
 */
export async function countSignIn(ctx: Context, email: string, address: string): Promise<void> {
  await countSignInFrom(ctx, email, address)
  await countTry(ctx, { bucket: 'sign-in-to', whom: email, hits: 300, seconds: 3600 })
}

/** Counts what one client does to one account. @param whom what it signs in by. @throws AppError `too-many` */
export async function countSignInFrom(ctx: Context, whom: string, address: string): Promise<void> {
  await countTry(ctx, { bucket: 'sign-in', whom: `${whom} ${address}`, hits: 10, seconds: 300 })
  await countTry(ctx, { bucket: 'sign-in-from', whom: address, hits: 300, seconds: 300 })
}

/**
 * Signs in. That an account is suspended hears only who has its password, and nobody from how long the answer takes:
 * a password is checked once, whatever becomes of it.
 * @returns cookies, and whether they only lead to the second step
 * @throws AppError `wrong-credentials`, `account-suspended`, `too-many`
 */
export async function signIn(
  ctx: Context,
  form: { email: string; password: string },
  visit: { headers: Headers; address: string },
): Promise<Entrance> {
  await countSignIn(ctx, form.email, visit.address)
  const account = await findOwner(ctx, form.email)
  if (!account?.suspendedAt) return authIn(ctx).signIn(form, visit.headers)
  const isTheirs = await authIn(ctx).isPassword(account.id, form.password)
  throw isTheirs ? forbidden('account-suspended') : invalid('wrong-credentials')
}

/** Whose address it is, and what stands in the way of signing in. */
export const findOwner = (ctx: Context, email: string) =>
  ctx.db
    .selectFrom('accounts')
    .select(['id', 'name', 'email'])
    .select([
      'is_administrator as isAdministrator',
      'suspended_at as suspendedAt',
      'second_step as secondStep',
    ])
    .where('email', '=', email)
    .executeTakeFirst()

export const signOut = (ctx: Context, headers: Headers) => authIn(ctx).signOut(headers)

/** Ends one session of one's own; another's answers 404. */
export async function endSession(ctx: Context, actor: Actor, sessionId: string): Promise<void> {
  const ended = await ctx.db
    .deleteFrom('sessions')
    .where('account_id', '=', actor.accountId)
    .where('id', '=', sessionId)
    .executeTakeFirst()
  if (ended.numDeletedRows === 0n) throw notFound()
}

/** Ends every session but this one. */
export async function endOtherSessions(ctx: Context, actor: Actor): Promise<void> {
  await ctx.db
    .deleteFrom('sessions')
    .where('account_id', '=', actor.accountId)
    .where('id', '!=', actor.sessionId)
    .execute()
}
