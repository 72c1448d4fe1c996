import { translator } from '../../../i18n/index.ts'
import { authIn, readCode, secondStepIn, type TypedCode } from '../../../platform/auth/index.ts'
import type { Context } from '../../../platform/context.ts'
import { inTransaction } from '../../../platform/db/index.ts'
import { countTry, mayTry } from '../../../platform/db/rate-limits.ts'
import type { Actor } from '../../../platform/web/index.ts'
import { addHours } from '../../../shared/dates.ts'
import { AppError, conflict, forbidden, invalid, notFound } from '../../../shared/errors.ts'
import { endMailedLinks, endOtherSessions } from '../accounts.commands.ts'
import { secondStepLetter, type SecondStepNews } from './second-step-letter.ts'
import type { SecondStepChange } from './second-step.schema.ts'
import { secondStepMinutes, standingOf } from './second-step.ts'

type Cookies = readonly string[]

/** Two acts on one account's second step, or two tries at it, come one after the other. @throws AppError `not-found` */
async function lockAccount(ctx: Context, accountId: string) {
  const account = await ctx.db
    .selectFrom('accounts')
    .select(['id', 'email', 'locale', 'second_step as isOn', 'suspended_at as suspendedAt'])
    .where('id', '=', accountId)
    // Not its key: who writes what belongs to the account does not wait.
    .forNoKeyUpdate()
    .executeTakeFirst()
  if (!account) throw notFound()
  return account
}

type Account = Awaited<ReturnType<typeof lockAccount>>

async function tellOwner(ctx: Context, account: Account, what: SecondStepNews): Promise<void> {
  if (!ctx.mail.reachesSomebody) return
  const { id: accountId, email: to, locale } = account
  const codesLeft = what === 'recovery' ? (await secondStepIn(ctx).recoveryCodes(accountId)).length : 0
  const about = { what, to, origin: ctx.origin, isSuspended: account.suspendedAt !== null, codesLeft }
  const letter = secondStepLetter(translator(locale ?? 'en'), about)
  await ctx.mail.send(ctx, { ...letter, accountId })
}

const isWrong = (error: unknown): boolean =>
  error instanceof AppError && ['wrong-code', 'wrong-recovery-code'].includes(error.code)

/**
 * What may be tried at all: ten codes in five minutes, and no code of an app twice, since whoever looked over a shoulder
 * has it too. It is right for a minute and a half at most.
 * @throws AppError `wrong-code`, `wrong-recovery-code`, `too-many`
 */
async function admitCode(ctx: Context, accountId: string, typed: string): Promise<TypedCode> {
  await countTry(ctx, { bucket: 'second-step', whom: accountId, hits: 10, seconds: 300 })
  const read = readCode(typed)
  if (!read) throw invalid(/[a-z]/i.test(typed) ? 'wrong-recovery-code' : 'wrong-code')
  const use = { bucket: 'second-step-code', whom: `${accountId} ${read.code}`, hits: 1, seconds: 120 }
  if (read.kind === 'app' && !(await mayTry(ctx, use))) throw invalid('wrong-code')
  return read
}

async function checkPassword(ctx: Context, { accountId }: Actor, password: string): Promise<void> {
  await countTry(ctx, { bucket: 'second-step-password', whom: accountId, hits: 10, seconds: 300 })
  if (!(await authIn(ctx).isPassword(accountId, password))) throw invalid('wrong-password')
}

/**
 * Makes a key for an app. Nothing changes until a code has shown that the app has it; begun again, there is a new key.
 * @throws AppError `wrong-password`, `changed-meanwhile` where it is on already, `too-many`; `forbidden` in sample data
 */
export async function beginSecondStep(
  outer: Context,
  actor: Actor,
  password: string,
  headers: Headers,
): Promise<void> {
  if (actor.demoId) throw forbidden()
  await checkPassword(outer, actor, password)
  await inTransaction(outer, async (ctx) => {
    await lockAccount(ctx, actor.accountId)
    await secondStepIn(ctx).begin(actor.accountId, password, headers)
  })
}

/** Lets go of a key that no code has confirmed. */
export async function cancelSecondStep(ctx: Context, actor: Actor): Promise<void> {
  await ctx.db
    .deleteFrom('second_steps')
    .where('account_id', '=', actor.accountId)
    .where('verified', '=', false)
    .execute()
}

/**
 * Turns it on, by a first code of the app. Every other session and every link that was mailed ends.
 * @returns cookies
 * @throws AppError `wrong-code`, `wrong-recovery-code`, `changed-meanwhile` where nothing waits for a code any more, `too-many`
 */
export async function confirmSecondStep(
  outer: Context,
  actor: Actor,
  typed: string,
  headers: Headers,
): Promise<Cookies> {
  const code = await admitCode(outer, actor.accountId, typed)
  if (code.kind !== 'app') throw invalid('wrong-code')
  return inTransaction(outer, async (ctx) => {
    const account = await lockAccount(ctx, actor.accountId)
    const kept = await ctx.db
      .selectFrom('second_steps')
      .select(['verified', 'started_at as startedAt'])
      .where('account_id', '=', account.id)
      .executeTakeFirst()
    if (standingOf(kept, ctx.clock.now()) !== 'begun') throw conflict('changed-meanwhile')
    // Whoever got in by the password alone goes, as with a new password.
    await endOtherSessions(ctx, actor)
    await endMailedLinks(ctx, account.id)
    const cookies = await secondStepIn(ctx).confirm(code, headers)
    await openCodes(ctx, account.id)
    await tellOwner(ctx, account, 'on')
    return cookies
  })
}

/** From now on the recovery codes can be looked at, for a while. */
async function openCodes(ctx: Context, accountId: string): Promise<void> {
  await ctx.db
    .updateTable('second_steps')
    .set({ codes_until: addHours(ctx.clock.now(), secondStepMinutes / 60) })
    .where('account_id', '=', accountId)
    .execute()
}

/** Their owner has the recovery codes: nobody looks at them again. */
export async function closeCodes(ctx: Context, actor: Actor): Promise<void> {
  await ctx.db
    .updateTable('second_steps')
    .set({ codes_until: null })
    .where('account_id', '=', actor.accountId)
    .execute()
}

/**
 * Makes new recovery codes or turns the second step off, by the password and a code of either kind.
 * @returns cookies
 * @throws AppError `wrong-password`, `wrong-code`, `wrong-recovery-code`, `changed-meanwhile` where it is off already, `too-many`
 */
export async function changeSecondStep(
  outer: Context,
  actor: Actor,
  { what, password, code: typed }: SecondStepChange,
  headers: Headers,
): Promise<Cookies> {
  await checkPassword(outer, actor, password)
  return withCode(outer, actor.accountId, typed, async (ctx, account) => {
    const step = secondStepIn(ctx)
    if (what === 'codes') {
      await step.makeRecoveryCodes(password, headers)
      await openCodes(ctx, account.id)
      await tellOwner(ctx, account, 'codes')
      return []
    }
    const cookies = await step.turnOff(password, headers)
    await tellOwner(ctx, account, 'off')
    return cookies
  })
}

/**
 * Turns the second step of an account off for somebody who lost phone and recovery codes: for administrators and the
 * operator's command line.
 * @throws AppError `not-found`, `second-step-off`
 */
export async function removeSecondStep(outer: Context, accountId: string): Promise<void> {
  await inTransaction(outer, async (ctx) => {
    const account = await lockAccount(ctx, accountId)
    if (!account.isOn) throw conflict('second-step-off')
    await ctx.db.deleteFrom('second_steps').where('account_id', '=', accountId).execute()
    await ctx.db.updateTable('accounts').set({ second_step: false }).where('id', '=', accountId).execute()
    await tellOwner(ctx, account, 'removed')
  })
}

/**
 * Signs in whoever gave the right password a moment ago, by a code. Wrong ones are counted here and by the engine: five
 * for one password, ten in a row for an account.
 * @returns cookies
 * @throws AppError `wrong-code`, `wrong-recovery-code`, `second-step-over` where the password is to be given again, `account-suspended`, `too-many`
 */
export async function finishSignIn(outer: Context, typed: string, headers: Headers): Promise<Cookies> {
  const accountId = await secondStepIn(outer).waitsFor(headers)
  if (accountId === undefined) throw invalid('second-step-over')
  const code = await admitCode(outer, accountId, typed)
  const done = await inTransaction(outer, async (ctx) => {
    const account = await lockAccount(ctx, accountId)
    if (account.suspendedAt) throw forbidden('account-suspended')
    try {
      const cookies = await secondStepIn(ctx).finish(code, headers)
      if (code.kind === 'recovery') await tellOwner(ctx, account, 'recovery')
      return cookies
    } catch (error) {
      // What the engine counted of a wrong code is kept.
      if (!(error instanceof AppError)) throw error
      const isLast = isWrong(error) && (await secondStepIn(ctx).isLocked(accountId))
      if (isLast) await tellOwner(ctx, account, 'locked')
      return error
    }
  })
  if (done instanceof AppError) throw done
  return done
}

/**
 * Does what takes the password and a code, in one transaction with the code: where nothing comes of it, a recovery code is
 * not used up. Wrong codes are counted as those of a sign-in are, and stay counted.
 * @throws AppError `wrong-code`, `wrong-recovery-code`, `changed-meanwhile` where the second step is off, `too-many`
 */
export async function withCode<T>(
  outer: Context,
  accountId: string,
  typed: string,
  work: (ctx: Context, account: Account) => Promise<T>,
): Promise<T> {
  const code = await admitCode(outer, accountId, typed)
  try {
    return await inTransaction(outer, async (ctx) => {
      const account = await lockAccount(ctx, accountId)
      if (!account.isOn) throw conflict('changed-meanwhile')
      await secondStepIn(ctx).take(accountId, code)
      if (code.kind === 'recovery') await tellOwner(ctx, account, 'recovery')
      return work(ctx, account)
    })
  } catch (error) {
    if (isWrong(error)) await countWrong(outer, accountId)
    throw error
  }
}

const countWrong = (outer: Context, accountId: string) =>
  inTransaction(outer, async (ctx) => {
    const account = await lockAccount(ctx, accountId)
    if (await secondStepIn(ctx).countWrong(accountId)) await tellOwner(ctx, account, 'locked')
  })
