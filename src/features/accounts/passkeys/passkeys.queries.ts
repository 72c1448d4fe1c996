import { passkeysIn } from '../../../platform/auth/index.ts'
import type { Context } from '../../../platform/context.ts'
import { notFound } from '../../../shared/errors.ts'

export interface Passkey {
  id: string
  name: string
  createdAt: Date
  lastUsedAt: Date | null
  /** Another host than this site's, where it was made and signs in alone. */
  elsewhere: string | null
}

const ofAccount = (ctx: Context, accountId: string) =>
  ctx.db
    .selectFrom('passkeys')
    .select(['id', 'name', 'created_at as createdAt', 'last_used_at as lastUsedAt'])
    .select((row) =>
      row.fn<string | null>('nullif', ['rp_id', row.val(passkeysIn(ctx).rpId)]).as('elsewhere'),
    )
    .where('account_id', '=', accountId)

/**
 * Those that sign in at the host that this site has now. Of what was made before its host was kept, it is taken to be the
 * same.
 */
const working = (ctx: Context, accountId: string) =>
  ctx.db
    .selectFrom('passkeys')
    .where('account_id', '=', accountId)
    .where((row) => row.or([row('rp_id', 'is', null), row('rp_id', '=', passkeysIn(ctx).rpId)]))

/** What an account was given to sign in without its password, in the order in which it was added. */
export const listPasskeys = (ctx: Context, accountId: string): Promise<Passkey[]> =>
  ofAccount(ctx, accountId).orderBy('created_at').orderBy('id').execute()

/** @throws AppError `not-found`, also for another's */
export async function getPasskey(ctx: Context, accountId: string, id: string): Promise<Passkey> {
  const passkey = await ofAccount(ctx, accountId).where('id', '=', id).executeTakeFirst()
  if (!passkey) throw notFound()
  return passkey
}

/** How many sign an account in. */
export async function countPasskeys(ctx: Context, accountId: string): Promise<number> {
  const { n } = await working(ctx, accountId)
    .select((row) => row.fn.countAll<string>().as('n'))
    .executeTakeFirstOrThrow()
  return Number(n)
}

/** As browsers name them, so that no device makes a second one. */
export const listCredentials = (ctx: Context, accountId: string) =>
  working(ctx, accountId).select(['credential_id as credentialId', 'transports']).execute()
