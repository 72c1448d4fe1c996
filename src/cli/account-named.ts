import { findAccountByEmail } from '../features/accounts/index.ts'
import type { Context } from '../platform/context.ts'
import { AppError } from '../shared/errors.ts'

/** The account that a command names by its address, in whatever letters. @throws AppError `no-such-account` */
export async function accountNamed(ctx: Context, email: string) {
  const account = await findAccountByEmail(ctx, email.toLowerCase())
  if (!account) throw new AppError('no-such-account', 404, { email })
  return account
}
