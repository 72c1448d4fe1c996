import { authIn } from '../../platform/auth/index.ts'
import type { Context } from '../../platform/context.ts'
import { inTransaction } from '../../platform/db/index.ts'
import { countTry } from '../../platform/db/rate-limits.ts'
import { sameText } from '../../platform/keys/index.ts'
import type { Actor } from '../../platform/web/index.ts'
import type { Locale } from '../../i18n/index.ts'
import { conflict, forbidden, invalid, notFound } from '../../shared/errors.ts'
import { mayRegister } from './accounts.ts'
import { findAccountByEmail, getInstance, mustProveAddress } from './accounts.queries.ts'
import type { NewAccount, Settings, Setup } from './accounts.schema.ts'

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
