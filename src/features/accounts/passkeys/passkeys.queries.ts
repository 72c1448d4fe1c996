import type { Context } from '../../../platform/context.ts'
import { notFound } from '../../../shared/errors.ts'

export interface Passkey {
  id: string
  name: string
  createdAt: Date
  lastUsedAt: Date | null
}

const ofAccount = (ctx: Context, accountId: string) =>
  ctx.db
    .selectFrom('passkeys')
    .select(['id', 'name', 'created_at as createdAt', 'last_used_at as lastUsedAt'])
    .where('account_id', '=', accountId)

/** What signs an account in without its password, in the order in which it was added. */
export const listPasskeys = (ctx: Context, accountId: string): Promise<Passkey[]> =>
  ofAccount(ctx, accountId).orderBy('created_at').orderBy('id').execute()

/** @throws AppError `not-found`, also for another's */
export async function getPasskey(ctx: Context, accountId: string, id: string): Promise<Passkey> {
  const passkey = await ofAccount(ctx, accountId).where('id', '=', id).executeTakeFirst()
  if (!passkey) throw notFound()
  return passkey
}

export async function countPasskeys(ctx: Context, accountId: string): Promise<number> {
  const { n } = await ctx.db
    .selectFrom('passkeys')
    .select((row) => row.fn.countAll<string>().as('n'))
    .where('account_id', '=', accountId)
    .executeTakeFirstOrThrow()
  return Number(n)
}

/** As browsers name them, so that no device makes a second one. */
export const listCredentials = (ctx: Context, accountId: string) =>
  ctx.db
    .selectFrom('passkeys')
    .select(['credential_id as credentialId', 'transports'])
    .where('account_id', '=', accountId)
    .execute()
