import { authIn, halfWayKey } from '../../platform/auth/index.ts'
import type { Context } from '../../platform/context.ts'
import { inTransaction } from '../../platform/db/index.ts'
import { countTry, mayTry } from '../../platform/db/rate-limits.ts'
import type { Topic } from '../../platform/mail/index.ts'
import type { Actor } from '../../platform/web/index.ts'
import { type Locale, translator } from '../../i18n/index.ts'
import { invalid, notFound } from '../../shared/errors.ts'
import { lockAccount, proveAddress } from './accounts.commands.ts'
import { findAccount, findAccountByEmail } from './accounts.queries.ts'
import { passwordLetter } from './emails/password-letter.ts'
import { resetLetter } from './emails/reset-letter.ts'
import { countPasskeys } from './passkeys/passkeys.queries.ts'

/**
 * Counts a try at the password of whoever is signed in. By session: who holds an open one without knowing the password
 * keeps its owner, who is signed in elsewhere, from nothing, and makes no second session of it either. Who knows it gets
 * another session with each change, and so changes it as often as they like: the letters are counted by account.
 * @throws AppError `too-many`
 */
const countPassword = (ctx: Context, { sessionId }: Actor): Promise<void> =>
  countTry(ctx, { bucket: 'password-again', whom: sessionId, hits: 10, seconds: 300 })

/** Asks whoever is signed in for the password again. @throws AppError `wrong-password`, `too-many` */
export async function checkPassword(ctx: Context, actor: Actor, password: string): Promise<void> {
  await countPassword(ctx, actor)
  if (!(await authIn(ctx).isPassword(actor.accountId, password))) throw invalid('wrong-password')
}

/**
 * Every other session ends, and another takes the place of this one. What this one could see and do of the second step
 * goes on as long as it would: whose phone was stolen sets a new password first, and turns the second step off after it.
 * @returns cookies, another address that waited to be confirmed and does no more, and how many passkeys sign in still
 * @throws AppError `wrong-password`, `too-many`
 */
export async function changePassword(
  outer: Context,
  actor: Actor,
  form: { currentPassword: string; newPassword: string },
  headers: Headers,
): Promise<{ cookies: readonly string[]; dropped: string | undefined; passkeys: number }> {
  await countPassword(outer, actor)
  return inTransaction(outer, async (ctx) => {
    const before = await ctx.db
      .selectFrom('sessions')
      .select('recovered_until')
      .where('id', '=', actor.sessionId)
      .executeTakeFirst()
    const { cookies, token } = await authIn(ctx).changePassword(form, headers)
    const opened = ctx.db.selectFrom('sessions').select('id').where('token', '=', token)
    if (before?.recovered_until)
      await ctx.db.updateTable('sessions').set(before).where('token', '=', token).execute()
    await ctx.db
      .updateTable('second_steps')
      .set({ session_id: opened })
      .where('session_id', '=', actor.sessionId)
      .execute()
    const dropped = await endMailedLinks(ctx, actor.accountId)
    const passkeys = await passkeysAfter(ctx, actor.accountId, { removes: false })
    await tellOfChange(ctx, actor.accountId, passkeys)
    return { cookies, dropped, passkeys: passkeys.left }
  })
}

/** Whoever signed up with a stranger's address fills no mailbox by it: the first few changes of a day are told of. */
async function tellOfChange(ctx: Context, accountId: string, passkeys: PasskeysAfter): Promise<void> {
  if (await mayTry(ctx, { bucket: 'password-letter', whom: accountId, hits: 5, seconds: 86_400 }))
    await tellOfPassword(ctx, accountId, passkeys)
}

async function tellOfPassword(ctx: Context, accountId: string, passkeys: PasskeysAfter): Promise<void> {
  const account = await findAccount(ctx, accountId)
  if (!account || account.demoId || !ctx.mail.reachesSomebody) return
  const about = { to: account.email, origin: ctx.origin, passkeys }
  const letter = passwordLetter(translator(account.locale ?? 'en'), about)
  await ctx.mail.send(ctx, { ...letter, accountId })
}

/** Where the engine keeps a reset link until it is used. */
const resetKey = 'reset-password:'

/**
 * Links that were mailed and not used: a new password or address takes them along, whoever holds them. So do sign-ins by
 * the old password that wait for a code. One that proves the present address stays: it gives nobody anything.
 * @returns another address that waited to be confirmed, if one did
 */
export async function endMailedLinks(ctx: Context, accountId: string): Promise<string | undefined> {
  const present = ctx.db.selectFrom('accounts').select('email').where('id', '=', accountId)
  const dropped = await ctx.db
    .deleteFrom('email_changes')
    .where('account_id', '=', accountId)
    .where('email', '!=', present)
    .returning(['email', 'expires_at as expiresAt'])
    .executeTakeFirst()
  await ctx.db
    .deleteFrom('verifications')
    .where('value', '=', accountId)
    .where((where) =>
      where.or([where('identifier', 'like', `${resetKey}%`), where('identifier', 'like', `${halfWayKey}%`)]),
    )
    .execute()
  return dropped && dropped.expiresAt > ctx.clock.now() ? dropped.email : undefined
}

/** Mails a link if the address has an account; the answer is the same if it has none. */
export async function requestReset(
  ctx: Context,
  email: string,
  { address, locale }: { address: string; locale: Locale },
): Promise<void> {
  await countTry(ctx, { bucket: 'reset', whom: email, hits: 3, seconds: 900 })
  await countTry(ctx, { bucket: 'reset-from', whom: address, hits: 60, seconds: 900 })
  await inTransaction(ctx, async (ctx) => {
    const account = await findAccountByEmail(ctx, email)
    const send = async (to: string, token: string) => {
      const t = translator(account?.locale ?? locale)
      const letter = resetLetter(t, { to, origin: ctx.origin, token })
      const link = await resetLink(ctx, token).select('id').executeTakeFirstOrThrow()
      const about = { topic: 'reset', ref: { link: link.id }, accountId: account?.id ?? null }
      await ctx.mail.send(ctx, { ...letter, ...about })
    }
    await authIn(ctx, send).requestReset(email)
  })
}

const resetLink = (ctx: Context, token: string) =>
  ctx.db.selectFrom('verifications').where('identifier', '=', `${resetKey}${token}`)

/** A letter with a link to a new password leaves only while the link works. */
export const resetTopic: Topic = {
  async mayLeave(ctx, { link = '' }) {
    const open = await ctx.db
      .selectFrom('verifications')
      .select('id')
      .where('id', '=', link)
      .where('expires_at', '>', ctx.clock.now())
      .executeTakeFirst()
    return open ? 'go' : 'withhold'
  },
  settled: async () => undefined,
}

/**
 * By a link in a letter, so that the address is its owner's from then on. Where it was not before, somebody else may have
 * signed up with it: their passkeys go, as their password does. Every session and every other link ends.
 * @throws AppError `link-expired`
 */
export const resetPassword = (
  outer: Context,
  { token, newPassword }: { token: string; newPassword: string },
): Promise<PasskeysAfter> =>
  inTransaction(outer, async (ctx) => {
    const link = await resetLink(ctx, token).select('value').executeTakeFirst()
    // Before its sessions go, as whoever adds a passkey holds the two.
    const account = link && (await lockAccount(ctx, link.value))
    await authIn(ctx).resetPassword(token, newPassword)
    if (!account) return { removed: 0, left: 0 }
    await endMailedLinks(ctx, account.id)
    const passkeys = await passkeysAfter(ctx, account.id, { removes: !account.isEmailProved })
    await proveAddress(ctx, account.id)
    await tellOfPassword(ctx, account.id, passkeys)
    return passkeys
  })

/** What a new password or address did to an account's passkeys: how many it took along, and how many sign in still. */
export interface PasskeysAfter {
  removed: number
  left: number
}

/** @param removes whether nothing but the password is to sign in from then on */
export async function passkeysAfter(
  ctx: Context,
  accountId: string,
  { removes }: { removes: boolean },
): Promise<PasskeysAfter> {
  if (!removes) return { removed: 0, left: await countPasskeys(ctx, accountId) }
  const gone = await ctx.db.deleteFrom('passkeys').where('account_id', '=', accountId).executeTakeFirst()
  return { removed: Number(gone.numDeletedRows), left: 0 }
}

/**
 * A new password from the operator's command line.
 * @param removesPasskeys whether nothing but the new password signs in from then on: somebody fears that a passkey of the
 * account is not theirs
 * @throws AppError `not-found`, `password-too-short`
 */
export async function setPassword(
  ctx: Context,
  email: string,
  password: string,
  { removesPasskeys = false }: { removesPasskeys?: boolean } = {},
): Promise<PasskeysAfter> {
  const account = await findAccountByEmail(ctx, email.toLowerCase())
  if (!account) throw notFound()
  return inTransaction(ctx, async (ctx) => {
    await lockAccount(ctx, account.id)
    const passkeys = await passkeysAfter(ctx, account.id, { removes: removesPasskeys })
    await authIn(ctx).setPassword(account.id, password)
    await endMailedLinks(ctx, account.id)
    await tellOfPassword(ctx, account.id, passkeys)
    return passkeys
  })
}
