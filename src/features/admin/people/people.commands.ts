import { translator } from '../../../i18n/index.ts'
import type { Context } from '../../../platform/context.ts'
import { inTransaction } from '../../../platform/db/index.ts'
import { noteSeekerChanged } from '../../../platform/jobs/index.ts'
import type { Actor } from '../../../platform/web/index.ts'
import { conflict } from '../../../shared/errors.ts'
import { findAccount, keepAnAdministrator, removePasskeysOf, removeSecondStep } from '../../accounts/index.ts'
import { withdrawMessages } from '../../outreach/index.ts'
import { getPerson } from './people.queries.ts'
import { suspensionLetter } from './suspension-letter.ts'

// Rights, sessions, and whether an account is open. There is no way into anybody's account, and none to what is in it.

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

/**
 * Shuts an account: every session ends and nobody signs in until it is opened again. What is in it stays, and stays its
 * owner's; so do the links that professionals hold. What waited in the queue is a draft again. Its owner gets a letter.
 * @param actor who does it; nobody on the operator's command line
 * @throws AppError `not-found`, `own-account`, `last-administrator`
 */
export async function suspendAccount(
  outer: Context,
  actor: Actor | undefined,
  accountId: string,
): Promise<void> {
  if (actor?.accountId === accountId) throw conflict('own-account')
  await inTransaction(outer, async (ctx) => {
    const person = await getPerson(ctx, accountId)
    if (person.isAdministrator) await keepAnAdministrator(ctx, accountId)
    if (!(await setSuspended(ctx, accountId, ctx.clock.now()))) return
    await ctx.db.deleteFrom('sessions').where('account_id', '=', accountId).execute()
    await withdrawMessages(ctx, accountId)
    await tellOwner(ctx, accountId, 'suspended')
  })
}

/** Opens a suspended account again, as it was. @throws AppError `not-found` */
export async function restoreAccount(outer: Context, accountId: string): Promise<void> {
  await inTransaction(outer, async (ctx) => {
    await getPerson(ctx, accountId)
    if (!(await setSuspended(ctx, accountId, null))) return
    // Reminders that fell away and lie ahead are wanted anew.
    await noteSeekerChanged(ctx, accountId)
    await tellOwner(ctx, accountId, 'restored')
  })
}

/** Shuts or opens an account. @returns whether it was not so already: of two who do it in the same moment, one does */
async function setSuspended(ctx: Context, accountId: string, at: Date | null): Promise<boolean> {
  const { numUpdatedRows } = await ctx.db
    .updateTable('accounts')
    .set({ suspended_at: at, updated_at: ctx.clock.now() })
    .where('id', '=', accountId)
    .where('suspended_at', at ? 'is' : 'is not', null)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/**
 * Turns off the second step of somebody who lost phone and recovery codes. An administrator's own takes a code, as anybody's.
 * @throws AppError `not-found`, `own-second-step`, `second-step-off`
 */
export async function turnOffSecondStep(ctx: Context, actor: Actor, accountId: string): Promise<void> {
  await getPerson(ctx, accountId)
  if (actor.accountId === accountId) throw conflict('own-second-step')
  await removeSecondStep(ctx, accountId)
}

/**
 * Takes the passkeys off somebody's account who lost the device that they are on. An administrator's own take the password,
 * as anybody's.
 * @throws AppError `not-found`, `own-passkeys`, `no-passkeys`
 */
export async function removePasskeys(ctx: Context, actor: Actor, accountId: string): Promise<void> {
  await getPerson(ctx, accountId)
  if (actor.accountId === accountId) throw conflict('own-passkeys')
  await removePasskeysOf(ctx, accountId)
}

async function tellOwner(ctx: Context, accountId: string, what: 'suspended' | 'restored'): Promise<void> {
  const account = await findAccount(ctx, accountId)
  if (!account || !ctx.mail.reachesSomebody) return
  const letter = suspensionLetter(translator(account.locale ?? 'en'), {
    what,
    to: account.email,
    origin: ctx.origin,
  })
  await ctx.mail.send(ctx, { ...letter, accountId })
}
