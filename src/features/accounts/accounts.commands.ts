import { authIn, type Entrance, halfWayKey } from '../../platform/auth/index.ts'
import type { Context } from '../../platform/context.ts'
import { inTransaction } from '../../platform/db/index.ts'
import { countTry, mayTry } from '../../platform/db/rate-limits.ts'
import { sameText } from '../../platform/keys/index.ts'
import type { Topic } from '../../platform/mail/index.ts'
import type { Actor } from '../../platform/web/index.ts'
import { type Locale, translator } from '../../i18n/index.ts'
import { conflict, forbidden, invalid, notFound } from '../../shared/errors.ts'
import { mayRegister } from './accounts.ts'
import { findAccount, findAccountByEmail, getInstance, mustProveAddress } from './accounts.queries.ts'
import type { NewAccount, Settings, Setup } from './accounts.schema.ts'
import { passwordLetter } from './emails/password-letter.ts'
import { resetLetter } from './emails/reset-letter.ts'
import { countPasskeys } from './passkeys/passkeys.queries.ts'

/** The code that the console prints: derived, so that it need not be kept; it works until setup is done. */
const setupCode = (ctx: Context) => ctx.keys.mac('setup', 'administrator').toString('base64url').slice(0, 20)

/** Where the first administrator is made, with the code; undefined once there is one. */
export async function setupPath(ctx: Context): Promise<string | undefined> {
  const { set_up_at: setUpAt } = await getInstance(ctx)
  return setUpAt ? undefined : `/setup?code=${setupCode(ctx)}`
}

/**
 * Makes the first administrator and the instance's choices, once.
 * @throws AppError `not-found` when it is done already, `wrong-setup-code`, `account-exists`
 */
export async function setUp(ctx: Context, form: Setup, { address, ...read }: NewArrival): Promise<void> {
  await countTry(ctx, { bucket: 'setup', whom: address, hits: 20, seconds: 600 })
  if (!sameText(form.code, setupCode(ctx))) throw invalid('wrong-setup-code')
  await inTransaction(ctx, async (ctx) => {
    const instance = await ctx.db
      .selectFrom('instance')
      .select('set_up_at')
      .forUpdate()
      .executeTakeFirstOrThrow()
    if (instance.set_up_at) throw notFound()
    const id = await createAccount(ctx, form, { proved: true, ...read })
    await ctx.db.updateTable('accounts').set({ is_administrator: true }).where('id', '=', id).execute()
    await ctx.db
      .updateTable('instance')
      .set({
        registration: form.registration,
        course_creation: form.courseCreation,
        demo_allowed: form.demoAllowed,
        set_up_at: ctx.clock.now(),
      })
      .execute()
  })
}

/**
 * Makes an account; signs nobody in. Also for the operator's command line.
 * @param proved whether somebody vouches for the address, as who runs the instance does
 * @returns the account's id
 * @throws AppError `account-exists`
 */
export async function createAccount(
  ctx: Context,
  { name, email, password, zone }: NewAccount,
  { proved = false, locale, localeGuessed = false }: { proved?: boolean } & Partial<Reading> = {},
): Promise<string> {
  return inTransaction(ctx, async (ctx) => {
    // The engine answers an address that has an account with an invented id, so that strangers learn nothing.
    if (await findAccountByEmail(ctx, email)) throw conflict('account-exists')
    const id = await authIn(ctx).createAccount({ name, email, password })
    const said = { ...(zone && { zone }), ...(locale && { locale, locale_guessed: localeGuessed }) }
    if (zone || locale) await ctx.db.updateTable('accounts').set(said).where('id', '=', id).execute()
    if (proved) await proveAddress(ctx, id)
    return id
  })
}

/**
 * The address is its owner's: they used a link that was in a letter to it, or somebody vouches for it.
 * @param email what was proved, where the account may have another address
 */
export async function proveAddress(ctx: Context, accountId: string, email?: string): Promise<void> {
  await ctx.db
    .updateTable('accounts')
    .set({ email_verified: true })
    .where('id', '=', accountId)
    .$if(email !== undefined, (query) => query.where('email', '=', email!))
    .execute()
}

/** Whence somebody comes, and whether somebody who may invite did so. */
interface Arrival {
  address: string
  invited?: boolean
}

/** The language that somebody reads a form in, and whether they did not choose it. */
interface Reading {
  locale: Locale
  localeGuessed: boolean
}

/** Somebody who fills in a form for an account. */
export interface NewArrival extends Arrival, Reading {}

/** @returns the new account's id. @throws AppError `registration-closed`, `account-exists`, `too-many` */
export async function signUp(ctx: Context, form: NewAccount, newcomer: NewArrival): Promise<string> {
  await admitNewcomer(ctx, form.email, newcomer)
  const { locale, localeGuessed } = newcomer
  return createAccount(ctx, form, { locale, localeGuessed })
}

/**
 * Whether an account may be made now. Counts the try, so that it stands before a transaction: one that is refused would
 * take its count along.
 * @throws AppError `registration-closed`, `too-many`
 */
export async function admitNewcomer(
  ctx: Context,
  email: string,
  { address, invited = false }: Arrival,
): Promise<void> {
  const { registration, set_up_at: setUpAt } = await getInstance(ctx)
  if (!setUpAt || !mayRegister(registration, { invited })) throw forbidden('registration-closed')
  // By address first: one mailbox is tried rarely, while a whole campus may share one network address.
  await countTry(ctx, { bucket: 'sign-up', whom: email, hits: 5, seconds: 600 })
  await countTry(ctx, { bucket: 'sign-up-from', whom: address, hits: 200, seconds: 600 })
}

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

/**
 * Holds the row of an account until the transaction ends: two acts on what belongs to one account come one after the other.
 * @returns undefined where it went in the meantime
 */
export const lockAccount = (ctx: Context, accountId: string) =>
  ctx.db
    .selectFrom('accounts')
    .select([
      'id',
      'email',
      'locale',
      'second_step as isOn',
      'email_verified as isEmailProved',
      'suspended_at as suspendedAt',
      'demo_id as demoId',
    ])
    .where('id', '=', accountId)
    // Not its key: who writes what belongs to the account does not wait.
    .forNoKeyUpdate()
    .executeTakeFirst()

/** Two acts on what belongs to one account come one after the other. @throws AppError `not-found` */
export async function lockOwner(ctx: Context, accountId: string) {
  const account = await lockAccount(ctx, accountId)
  if (!account) throw notFound()
  return account
}

/** An account whose row is held. */
export type LockedAccount = Awaited<ReturnType<typeof lockOwner>>

/** @throws AppError `prove-first` where the address is to be proved before anything else signs in; see `mustProveAddress` */
export async function assertProved(ctx: Context, { accountId }: Actor): Promise<void> {
  if (await mustProveAddress(ctx, accountId)) throw conflict('prove-first')
}

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

export const signOut = (ctx: Context, headers: Headers) => authIn(ctx).signOut(headers)

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
    const passkeys = { removed: 0, left: await countPasskeys(ctx, actor.accountId) }
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

export async function saveSettings(ctx: Context, actor: Actor, settings: Settings): Promise<void> {
  await ctx.db
    .updateTable('accounts')
    .set({ ...settings, locale_guessed: false, updated_at: ctx.clock.now() })
    .where('id', '=', actor.accountId)
    .execute()
}

/** The language, kept with the account, since mails speak it too; visitors without one carry it in a cookie. */
export async function saveLocale(ctx: Context, { accountId }: Actor, locale: Locale): Promise<void> {
  const chosen = { locale, locale_guessed: false }
  await ctx.db.updateTable('accounts').set(chosen).where('id', '=', accountId).execute()
}

/** Until somebody chooses, mails speak the language that their browser asks for on their first page. */
export async function guessLocale(ctx: Context, accountId: string, locale: Locale): Promise<void> {
  await ctx.db
    .updateTable('accounts')
    .set({ locale, locale_guessed: true })
    .where('id', '=', accountId)
    // They may have chosen in another tab just now.
    .where('locale', 'is', null)
    .execute()
}

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

/** Remembers that a short guide was read and folded away, or opened again. */
export async function foldGuide(ctx: Context, actor: Actor, guide: string, folded: boolean): Promise<void> {
  const others = actor.foldedGuides.filter((name) => name !== guide)
  await ctx.db
    .updateTable('accounts')
    .set({ folded_guides: folded ? [...others, guide] : others })
    .where('id', '=', actor.accountId)
    .execute()
}

/**
 * Holds the row of every administrator who can sign in until the transaction ends, so that two of them cannot leave at the same moment.
 * @throws AppError `last-administrator` when nobody but this account could look after the installation
 */
export async function keepAnAdministrator(ctx: Context, accountId: string): Promise<void> {
  const administrators = await ctx.db
    .selectFrom('accounts')
    .select('id')
    .where('is_administrator', '=', true)
    .where('suspended_at', 'is', null)
    .orderBy('id')
    .forUpdate()
    .execute()
  if (!administrators.some(({ id }) => id !== accountId)) throw conflict('last-administrator')
}
