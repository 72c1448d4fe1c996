import { authIn } from '../../platform/auth/index.ts'
import type { Context } from '../../platform/context.ts'
import { conflict, invalid } from '../../shared/errors.ts'
import { countSignIn, findOwner } from './sign-in.commands.ts'
import { type SeekerId, seekerByPassword } from './accounts.policy.ts'
import { withCode } from './second-step/second-step.commands.ts'

/** Whose account it is, to take everything along or to erase it. */
export interface Owner {
  scope: SeekerId
  name: string
  email: string
  isAdministrator: boolean
}

/**
 * Does something as the owner of a suspended account, by its password and, where it has a second step, a code: nobody
 * signs in there, and what is in it stays theirs. With a code it is done in one transaction.
 * @throws AppError `wrong-credentials`, `not-suspended` where one can simply sign in, `code-needed`, `wrong-code`,
 * `wrong-recovery-code`, `too-many`
 */
export async function asOwnerOfSuspended<T>(
  outer: Context,
  form: { email: string; password: string; code: string },
  address: string,
  work: (ctx: Context, owner: Owner) => Promise<T>,
): Promise<T> {
  await countSignIn(outer, form.email, address)
  const account = await findOwner(outer, form.email)
  const isTheirs = await authIn(outer).isPassword(account?.id, form.password)
  if (!account || !isTheirs) throw invalid('wrong-credentials')
  const { id, suspendedAt, secondStep, ...person } = account
  if (!suspendedAt) throw conflict('not-suspended')
  const owner = { ...person, scope: seekerByPassword(id) }
  if (!secondStep) return work(outer, owner)
  if (form.code === '') throw invalid('code-needed')
  return withCode(outer, id, form.code, (ctx) => work(ctx, owner))
}
