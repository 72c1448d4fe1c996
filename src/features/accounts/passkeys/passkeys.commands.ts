import { translator } from '../../../i18n/index.ts'
import {
  authIn,
  type CreatedPasskey,
  type GivenPasskey,
  type NewPasskey,
  passkeysIn,
} from '../../../platform/auth/index.ts'
import type { Context } from '../../../platform/context.ts'
import { inTransaction } from '../../../platform/db/index.ts'
import { countTry } from '../../../platform/db/rate-limits.ts'
import type { Actor } from '../../../platform/web/index.ts'
import { conflict, forbidden, invalid, notFound, signInFirst } from '../../../shared/errors.ts'
import { newId } from '../../../shared/ids.ts'
import { assertProved, lockAccount, type LockedAccount, lockOwner } from '../accounts.commands.ts'
import { checkPassword, passkeysAfter } from '../passwords.commands.ts'
import { countSignInFrom, endOtherSessions } from '../sign-in.commands.ts'
import { throughSecondStep } from '../second-step/second-step.commands.ts'
import { passkeyLetter, type PasskeyNews } from './passkey-letter.ts'
import { countPasskeys, getPasskey } from './passkeys.queries.ts'
import { mostPasskeys } from './passkeys.ts'

/** A passkey is called by its name where the address is its owner's: a stranger's words go into nobody's mailbox. */
async function tellOwner(
  ctx: Context,
  account: LockedAccount,
  what: PasskeyNews,
  name: string,
): Promise<void> {
  if (!ctx.mail.reachesSomebody) return
  const { id: accountId, email: to, locale, isEmailProved } = account
  const about = { what, name: isEmailProved ? name : undefined, to, origin: ctx.origin }
  const letter = passkeyLetter(translator(locale ?? 'en'), about)
  await ctx.mail.send(ctx, { ...letter, accountId })
}

/** @throws AppError `too-many-passkeys` */
async function assertRoom(ctx: Context, accountId: string): Promise<void> {
  if ((await countPasskeys(ctx, accountId)) >= mostPasskeys) throw conflict('too-many-passkeys')
}

/**
 * Lets this session add a passkey within ten minutes, by the password and, where the second step is on, a code: a passkey
 * opens the account without either.
 * @returns the challenge that the passkey is made for
 * @throws AppError `wrong-password`, `code-needed`, `wrong-code`, `wrong-recovery-code`, `too-many-passkeys`, `prove-first`,
 * `too-many`; `forbidden` in sample data
 */
export async function beginPasskey(
  outer: Context,
  actor: Actor,
  { password, code }: { password: string; code: string },
): Promise<string> {
  if (actor.demoId) throw forbidden()
  await assertProved(outer, actor)
  await checkPassword(outer, actor, password)
  return throughSecondStep(outer, actor, code, async (ctx) => {
    await assertRoom(ctx, actor.accountId)
    return passkeysIn(ctx).beginCreation(actor.sessionId)
  })
}

/**
 * Adds the passkey that a browser made, in the session that began it; once, however often it comes.
 * @param nameOf what it is called until its owner says otherwise
 * @returns its id
 * @throws AppError `passkey-not-made`, `passkey-over`, `passkey-known` where it is there already, `too-many-passkeys`, `too-many`,
 * `sign-in-first`, `account-suspended`
 */
export async function addPasskey(
  outer: Context,
  actor: Actor,
  created: CreatedPasskey,
  nameOf: (make: string) => string,
): Promise<string> {
  await countTry(outer, { bucket: 'passkey-create', whom: actor.sessionId, hits: 20, seconds: 300 })
  return inTransaction(outer, async (ctx) => {
    const account = await lockOwner(ctx, actor.accountId)
    await assertStillIn(ctx, account, actor)
    // A form that comes twice is answered as the first time (note 33).
    const known = await ownerOf(ctx, created.id)
    if (known?.accountId === account.id) return known.id
    const made = await passkeysIn(ctx).takeCreated(actor.sessionId, created)
    await assertRoom(ctx, account.id)
    // What was added is always told of, so that it is the adding that has an end.
    await countTry(ctx, { bucket: 'passkey-added', whom: account.id, hits: 15, seconds: 86_400 })
    const name = nameOf(made.make)
    const id = await insertPasskey(ctx, account.id, name, made)
    await tellOwner(ctx, account, 'added', name)
    return id
  })
}

/**
 * A request may have been on its way for minutes when a new password, or an administrator, ended its session: a passkey
 * would outlive that. The session is held, so that one of the two comes wholly first.
 * @throws AppError `sign-in-first`, `account-suspended`
 */
async function assertStillIn(ctx: Context, account: LockedAccount, { sessionId }: Actor): Promise<void> {
  if (account.suspendedAt) throw forbidden('account-suspended')
  const session = await ctx.db
    .selectFrom('sessions')
    .select('id')
    .where('id', '=', sessionId)
    .where('account_id', '=', account.id)
    .forShare()
    .executeTakeFirst()
  if (!session) throw signInFirst()
}

async function insertPasskey(
  ctx: Context,
  accountId: string,
  name: string,
  { credentialId, publicKey, counter, transports, rpId }: NewPasskey,
): Promise<string> {
  const kept = await ctx.db
    .insertInto('passkeys')
    .values({
      id: newId(),
      account_id: accountId,
      name,
      credential_id: credentialId,
      public_key: publicKey,
      counter,
      transports,
      rp_id: rpId,
      created_at: ctx.clock.now(),
    })
    .onConflict((known) => known.column('credential_id').doNothing())
    .returning('id')
    .executeTakeFirst()
  if (!kept) throw conflict('passkey-known')
  return kept.id
}

/** @throws AppError `not-found` */
export async function renamePasskey(ctx: Context, actor: Actor, id: string, name: string): Promise<void> {
  const { numUpdatedRows } = await ctx.db
    .updateTable('passkeys')
    .set({ name })
    .where('account_id', '=', actor.accountId)
    .where('id', '=', id)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) throw notFound()
}

/**
 * Takes a passkey off, by the password. Every other session ends: the phone it was on may be lost, and still signed in.
 * @throws AppError `wrong-password`, `not-found`, `too-many`
 */
export async function removePasskey(
  outer: Context,
  actor: Actor,
  id: string,
  password: string,
): Promise<void> {
  await getPasskey(outer, actor.accountId, id)
  await checkPassword(outer, actor, password)
  await inTransaction(outer, async (ctx) => {
    const account = await lockOwner(ctx, actor.accountId)
    const { name } = await getPasskey(ctx, account.id, id)
    await ctx.db.deleteFrom('passkeys').where('id', '=', id).execute()
    await endOtherSessions(ctx, actor)
    await tellOwner(ctx, account, 'removed', name)
  })
}

/**
 * Takes every passkey off an account, for administrators: its owner lost a phone, say, and is signed in nowhere else. Every
 * session ends: the phone may still be signed in.
 * @throws AppError `not-found`, `no-passkeys`
 */
export async function removePasskeysOf(outer: Context, accountId: string): Promise<void> {
  await inTransaction(outer, async (ctx) => {
    const account = await lockOwner(ctx, accountId)
    const { removed } = await passkeysAfter(ctx, account.id, { removes: true })
    if (removed === 0) throw conflict('no-passkeys')
    await ctx.db.deleteFrom('sessions').where('account_id', '=', account.id).execute()
    await tellOwner(ctx, account, 'all-removed', '')
  })
}

/**
 * Signs in whoever has the passkey and was recognised by it: both steps in one, so that no code is asked for. That an
 * account is suspended hears only who has its passkey. Tries are counted by passkey and address, so that whoever guesses
 * at the password shuts nobody's passkey out.
 * @returns cookies
 * @throws AppError `wrong-passkey`, the same for one that nobody has, `passkey-over`, `account-suspended`, `too-many`
 */
export async function signInByPasskey(
  outer: Context,
  given: GivenPasskey,
  { headers, address }: { headers: Headers; address: string },
): Promise<readonly string[]> {
  await countSignInFrom(outer, `passkey ${given.id}`, address)
  return inTransaction(outer, async (ctx) => {
    const owner = await ownerOf(ctx, given.id)
    const account = owner && (await lockAccount(ctx, owner.accountId))
    // Read once nobody else can count on.
    const passkey = account && (await ownerOf(ctx, given.id))
    if (!account || !passkey) throw invalid('wrong-passkey')
    const counter = await passkeysIn(ctx).take(passkey, given)
    if (account.suspendedAt) throw forbidden('account-suspended')
    await ctx.db
      .updateTable('passkeys')
      .set({ counter, last_used_at: ctx.clock.now() })
      .where('id', '=', passkey.id)
      .execute()
    return authIn(ctx).startSession(account.id, headers)
  })
}

const ownerOf = (ctx: Context, credentialId: string) =>
  ctx.db
    .selectFrom('passkeys')
    .select(['id', 'account_id as accountId', 'counter'])
    .select(['credential_id as credentialId', 'public_key as publicKey'])
    .where('credential_id', '=', credentialId)
    .executeTakeFirst()
