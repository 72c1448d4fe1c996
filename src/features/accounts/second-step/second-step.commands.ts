import { translator } from '../../../i18n/index.ts'
import { readCode, secondStepIn, type TypedCode } from '../../../platform/auth/index.ts'
import type { Context } from '../../../platform/context.ts'
import { inTransaction } from '../../../platform/db/index.ts'
import { countTry, isUsedUp, mayTry } from '../../../platform/db/rate-limits.ts'
import type { Actor } from '../../../platform/web/index.ts'
import { addHours, addMinutes } from '../../../shared/dates.ts'
import { AppError, conflict, forbidden, invalid, tooMany } from '../../../shared/errors.ts'
import { assertProved, type LockedAccount, lockOwner } from '../accounts.commands.ts'
import { checkPassword, endMailedLinks } from '../passwords.commands.ts'
import { endOtherSessions } from '../sign-in.commands.ts'
import { secondStepLetter, type SecondStepNews } from './second-step-letter.ts'
import type { SecondStepChange } from './second-step.schema.ts'
import { getStanding } from './second-step.queries.ts'
import { recoveredMinutes, refusedField, secondStepMinutes } from './second-step.ts'

type Cookies = readonly string[]

/**
 * Ten letters of a kind a day, so that whoever signed up with a stranger's address fills no mailbox. Each kind by itself:
 * many of one hide no other.
 */
async function tellOwner(ctx: Context, account: LockedAccount, what: SecondStepNews): Promise<void> {
  if (!ctx.mail.reachesSomebody) return
  const { id: accountId, email: to, locale } = account
  const limit = { bucket: `second-step-letter-${what}`, whom: accountId, hits: 10, seconds: 86_400 }
  if (!(await mayTry(ctx, limit))) return
  const codesLeft = what === 'recovery' ? (await secondStepIn(ctx).recoveryCodes(accountId)).length : 0
  const about = { what, to, origin: ctx.origin, isSuspended: account.suspendedAt !== null, codesLeft }
  const letter = secondStepLetter(translator(locale ?? 'en'), about)
  await ctx.mail.send(ctx, { ...letter, accountId })
}

const isWrong = (error: unknown): boolean => refusedField(error) === 'code'

/** @throws AppError `wrong-code`, `wrong-recovery-code` for what can be no code */
function readTyped(typed: string): TypedCode {
  const read = readCode(typed)
  if (!read) throw invalid(/[a-z]/i.test(typed) ? 'wrong-recovery-code' : 'wrong-code')
  return read
}

/**
 * Reads a code and counts it: ten in five minutes. What can be no code is no guess, so that nobody shuts the door by
 * such: ten guesses end in the engine's lock, of which the owner is told. Stands before a transaction, which would take
 * the count along.
 * @throws AppError `wrong-code`, `wrong-recovery-code`, `too-many`
 */
async function readCounted(ctx: Context, accountId: string, typed: string): Promise<TypedCode> {
  const code = readTyped(typed)
  await countTry(ctx, { bucket: 'second-step', whom: accountId, hits: 10, seconds: 300 })
  return code
}

/**
 * Takes no code of an app twice, since whoever looked over a shoulder has it too: it is right for a minute and a half at
 * most. Only one that `accept` took is used up. Its caller holds the account, so that of two at once the second is told.
 * @throws AppError `wrong-code`, `too-many`, and what `accept` throws
 */
async function takeOnce<T>(
  ctx: Context,
  accountId: string,
  { kind, code }: TypedCode,
  accept: () => Promise<T>,
): Promise<T> {
  const minutes = await secondStepIn(ctx).minutesLocked(accountId)
  if (minutes > 0) throw tooMany('too-many', { n: minutes })
  const use = { bucket: 'second-step-code', whom: `${accountId} ${code}`, hits: 1, seconds: 120 }
  if (kind === 'app' && (await isUsedUp(ctx, use))) throw invalid('wrong-code')
  const accepted = await accept()
  if (kind === 'app') await mayTry(ctx, use)
  return accepted
}

/**
 * Makes a key for an app. Nothing changes until a code has shown that the app has it; begun again, there is a new key.
 * @throws AppError `wrong-password`, `changed-meanwhile` where it is on already, `prove-first`, `too-many`; `forbidden` in
 * sample data
 */
export async function beginSecondStep(
  outer: Context,
  actor: Actor,
  password: string,
  headers: Headers,
): Promise<void> {
  if (actor.demoId) throw forbidden()
  await assertProved(outer, actor)
  await checkPassword(outer, actor, password)
  await inTransaction(outer, async (ctx) => {
    await lockOwner(ctx, actor.accountId)
    await secondStepIn(ctx).begin(actor, password, headers)
  })
}

/** Lets go of a key that no code has confirmed. */
export async function cancelSecondStep(ctx: Context, actor: Actor): Promise<void> {
  await ctx.db
    .deleteFrom('second_steps')
    .where('account_id', '=', actor.accountId)
    .where('session_id', '=', actor.sessionId)
    .where('verified', '=', false)
    .execute()
}

/**
 * Turns it on, by a first code of the app. Every other session and every link that was mailed ends.
 * @returns cookies, and another address that waited to be confirmed and does no more
 * @throws AppError `wrong-code`, `wrong-recovery-code`, `too-many`, `changed-meanwhile` where it is on already,
 * `second-step-key-over` where the key waited too long, was let go, or another session began it
 */
export async function confirmSecondStep(
  outer: Context,
  actor: Actor,
  typed: string,
  headers: Headers,
): Promise<{ cookies: Cookies; dropped: string | undefined }> {
  await assertBegun(outer, actor)
  const code = readTyped(typed)
  if (code.kind !== 'app') throw invalid('wrong-code')
  // By itself: a session that knows no password uses up none of the tries of whoever signs in elsewhere.
  await countTry(outer, { bucket: 'second-step-confirm', whom: actor.accountId, hits: 10, seconds: 300 })
  return inTransaction(outer, async (ctx) => {
    const account = await lockOwner(ctx, actor.accountId)
    await assertBegun(ctx, actor)
    // Whoever got in by the password alone goes, as with a new password.
    await endOtherSessions(ctx, actor)
    const dropped = await endMailedLinks(ctx, account.id)
    const confirm = () => secondStepIn(ctx).confirm(code, headers)
    const { cookies, token } = await takeOnce(ctx, account.id, code, confirm)
    await openCodes(ctx, account.id, sessionOf(ctx, token))
    await tellOwner(ctx, account, 'on')
    return { cookies, dropped }
  })
}

/** @throws AppError `changed-meanwhile`, `second-step-key-over` where no key waits for its first code */
async function assertBegun(ctx: Context, actor: Actor): Promise<void> {
  const standing = await getStanding(ctx, actor)
  if (standing === 'on') throw conflict('changed-meanwhile')
  if (standing === 'off') throw conflict('second-step-key-over')
}

/** The engine opens another session where it turns the second step on. */
const sessionOf = (ctx: Context, token: string) =>
  ctx.db.selectFrom('sessions').select('id').where('token', '=', token)

/** From now on the recovery codes can be looked at by one session, for a while. */
async function openCodes(
  ctx: Context,
  accountId: string,
  session: string | ReturnType<typeof sessionOf>,
): Promise<void> {
  await ctx.db
    .updateTable('second_steps')
    .set({ codes_until: addHours(ctx.clock.now(), secondStepMinutes / 60), session_id: session })
    .where('account_id', '=', accountId)
    .execute()
}

/** Their owner has the recovery codes: nobody looks at them again. */
export async function closeCodes(ctx: Context, actor: Actor): Promise<void> {
  await ctx.db
    .updateTable('second_steps')
    .set({ codes_until: null })
    .where('account_id', '=', actor.accountId)
    .where('session_id', '=', actor.sessionId)
    .execute()
}

/** Whether a recovery code opened this session a moment ago. */
async function isRecovered(ctx: Context, { sessionId }: Actor): Promise<boolean> {
  const session = await ctx.db
    .selectFrom('sessions')
    .select('id')
    .where('id', '=', sessionId)
    .where('recovered_until', '>', ctx.clock.now())
    .executeTakeFirst()
  return session !== undefined
}

/**
 * Makes new recovery codes or turns the second step off, by the password and a code of either kind; by the password alone
 * in a session that a recovery code opened a moment ago: the phone is lost perhaps, and it may have been the last code.
 * @returns cookies
 * @throws AppError `wrong-password`, `code-needed`, `wrong-code`, `wrong-recovery-code`, `changed-meanwhile` where it is off
 * already, `too-many`
 */
export async function changeSecondStep(
  outer: Context,
  actor: Actor,
  { what, password, code: typed }: SecondStepChange,
  headers: Headers,
): Promise<Cookies> {
  await checkPassword(outer, actor, password)
  const change = async (ctx: Context, account: LockedAccount): Promise<Cookies> => {
    const step = secondStepIn(ctx)
    if (what === 'codes') {
      await step.makeRecoveryCodes(password, headers)
      await openCodes(ctx, account.id, actor.sessionId)
      await tellOwner(ctx, account, 'codes')
      return []
    }
    // The phone that was lost may still be signed in.
    await endOtherSessions(ctx, actor)
    const cookies = await step.turnOff(password, headers)
    await tellOwner(ctx, account, 'off')
    return cookies
  }
  if (typed !== '') return byCode(outer, actor.accountId, typed, change)
  return inTransaction(outer, async (ctx) => {
    const account = await lockTurnedOn(ctx, actor.accountId)
    if (!(await isRecovered(ctx, actor))) throw invalid('code-needed')
    return change(ctx, account)
  })
}

/**
 * Turns the second step of an account off for somebody who lost phone and recovery codes: for administrators and the
 * operator's command line. Every session ends: the phone may still be signed in.
 * @throws AppError `not-found`, `second-step-off`
 */
export async function removeSecondStep(outer: Context, accountId: string): Promise<void> {
  await inTransaction(outer, async (ctx) => {
    const account = await lockOwner(ctx, accountId)
    if (!account.isOn) throw conflict('second-step-off')
    await ctx.db.deleteFrom('second_steps').where('account_id', '=', accountId).execute()
    await ctx.db.updateTable('accounts').set({ second_step: false }).where('id', '=', accountId).execute()
    await ctx.db.deleteFrom('sessions').where('account_id', '=', accountId).execute()
    await tellOwner(ctx, account, 'removed')
  })
}

/**
 * Signs in whoever gave the right password a moment ago, by a code. Wrong ones are counted here and by the engine: five
 * for one password, ten in a row for an account.
 * @returns cookies, and after a recovery code how many are left
 * @throws AppError `wrong-code`, `wrong-recovery-code`, `second-step-over` where the password is to be given again, `account-suspended`, `too-many`
 */
export async function finishSignIn(
  outer: Context,
  typed: string,
  headers: Headers,
): Promise<{ cookies: Cookies; codesLeft?: number }> {
  const accountId = await secondStepIn(outer).waitsFor(headers)
  if (accountId === undefined) throw invalid('second-step-over')
  const code = await readCounted(outer, accountId, typed)
  const done = await inTransaction(outer, async (ctx) => {
    const account = await lockOwner(ctx, accountId)
    if (account.suspendedAt) throw forbidden('account-suspended')
    const step = secondStepIn(ctx)
    try {
      const { cookies, token } = await takeOnce(ctx, accountId, code, () => step.finish(code, headers))
      if (code.kind === 'app') return { cookies }
      await ctx.db
        .updateTable('sessions')
        .set({ recovered_until: addMinutes(ctx.clock.now(), recoveredMinutes) })
        .where('token', '=', token)
        .execute()
      await tellOwner(ctx, account, 'recovery')
      return { cookies, codesLeft: (await step.recoveryCodes(accountId)).length }
    } catch (error) {
      // What the engine counted of a wrong code is kept.
      if (!(error instanceof AppError)) throw error
      if (!isWrong(error)) return error
      if ((await step.minutesLocked(accountId)) > 0) await tellOwner(ctx, account, 'locked')
      return (await step.endSpent(headers)) ? invalid('second-step-over') : error
    }
  })
  if (done instanceof AppError) throw done
  return done
}

/** @throws AppError `changed-meanwhile` where the second step is off */
async function lockTurnedOn(ctx: Context, accountId: string): Promise<LockedAccount> {
  const account = await lockOwner(ctx, accountId)
  if (!account.isOn) throw conflict('changed-meanwhile')
  return account
}

/**
 * Does what takes the password and a code, in one transaction with the code: where nothing comes of it, the code is not
 * used up. Codes that the engine calls wrong are counted as those of a sign-in are, and stay counted; one that was used
 * already is no guess.
 * @throws AppError `wrong-code`, `wrong-recovery-code`, `changed-meanwhile` where the second step is off, `too-many`
 */
async function byCode<T>(
  outer: Context,
  accountId: string,
  typed: string,
  work: (ctx: Context, account: LockedAccount, kind: TypedCode['kind']) => Promise<T>,
): Promise<T> {
  const code = await readCounted(outer, accountId, typed)
  let isAsked = false
  try {
    return await inTransaction(outer, async (ctx) => {
      const account = await lockTurnedOn(ctx, accountId)
      await takeOnce(ctx, accountId, code, () => {
        isAsked = true
        return secondStepIn(ctx).take(accountId, code)
      })
      return work(ctx, account, code.kind)
    })
  } catch (error) {
    if (isAsked && isWrong(error)) await countWrong(outer, accountId)
    throw error
  }
}

/** Does the same where nothing else tells the owner that one of the recovery codes is gone. */
export const withCode = <T>(
  outer: Context,
  accountId: string,
  typed: string,
  work: (ctx: Context) => Promise<T>,
): Promise<T> =>
  byCode(outer, accountId, typed, async (ctx, account, kind) => {
    if (kind === 'recovery') await tellOwner(ctx, account, 'recovery')
    return work(ctx)
  })

/**
 * Does what takes the second step too, once the password was asked for: by a code where it is on, but for a session that a
 * recovery code opened a moment ago.
 * @throws AppError `code-needed`, `wrong-code`, `wrong-recovery-code`, `changed-meanwhile` where a code was given and it is
 * off, `too-many`
 */
export async function throughSecondStep<T>(
  outer: Context,
  actor: Actor,
  typed: string,
  work: (ctx: Context) => Promise<T>,
): Promise<T> {
  if (typed !== '') return withCode(outer, actor.accountId, typed, work)
  return inTransaction(outer, async (ctx) => {
    const { isOn } = await lockOwner(ctx, actor.accountId)
    if (isOn && !(await isRecovered(ctx, actor))) throw invalid('code-needed')
    return work(ctx)
  })
}

const countWrong = (outer: Context, accountId: string) =>
  inTransaction(outer, async (ctx) => {
    const account = await lockOwner(ctx, accountId)
    if (await secondStepIn(ctx).countWrong(accountId)) await tellOwner(ctx, account, 'locked')
  })
