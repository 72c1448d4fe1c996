import { type Locale, translator } from '../../../i18n/index.ts'
import type { Context } from '../../../platform/context.ts'
import { inTransaction, isUniqueViolation } from '../../../platform/db/index.ts'
import { countTry } from '../../../platform/db/rate-limits.ts'
import type { Topic } from '../../../platform/mail/index.ts'
import type { Actor } from '../../../platform/web/index.ts'
import { AppError, conflict, forbidden, invalid } from '../../../shared/errors.ts'
import { newId } from '../../../shared/ids.ts'
import { proveAddress } from '../accounts.commands.ts'
import { checkPassword, endMailedLinks, type PasskeysAfter, passkeysAfter } from '../passwords.commands.ts'
import { findAccount, findAccountByEmail } from '../accounts.queries.ts'
import { readEmailChange, waitingPath, withLink } from './email-change-link.ts'
import { answerTo, linkEndsAt } from './email-change.ts'
import { findWaitingAddress } from './email-change.queries.ts'
import { askedLetter, changedLetter, linkLetter, proofLetter, takenLetter } from './email-letters.ts'

/** How letters to a wanted address are marked. */
const topic = 'email-change'

interface Wish {
  newEmail: string
  password: string
  /** The language of the page that asks. */
  locale: Locale
}

/**
 * Asks for another address: a link goes to it, and a word to the present one. Whether the wanted address is somebody's
 * already is not told. The same address again keeps its link, so that a form sent twice does no harm.
 * @throws AppError `wrong-password`, `same-address`, `no-mail`, `too-many`; `forbidden` in sample data
 */
export async function askForAddress(
  outer: Context,
  actor: Actor,
  { newEmail, password, locale }: Wish,
): Promise<void> {
  if (actor.demoId) throw forbidden()
  if (!outer.mail.reachesSomebody) throw conflict('no-mail')
  await checkPassword(outer, actor, password)
  if (newEmail === actor.email) throw invalid('same-address')
  await countLetters(outer, actor, newEmail)
  await inTransaction(outer, async (ctx) => {
    const id = newId()
    const waiting = await keepWish(ctx, { id, accountId: actor.accountId, email: newEmail })
    await writeToWanted(ctx, actor, { id: waiting.id, email: newEmail, locale })
    if (waiting.id !== id) return
    const t = translator(locale)
    const { accountId, email: to } = actor
    await ctx.mail.send(ctx, { ...askedLetter(t, { to, origin: ctx.origin }), accountId })
  })
}

/**
 * Mails a link to the account's own address: confirming it proves that the address is its owner's.
 * @throws AppError `no-mail`, `too-many`; `forbidden` in sample data
 */
export async function askForProof(outer: Context, actor: Actor, locale: Locale): Promise<void> {
  if (actor.demoId) throw forbidden()
  if (!outer.mail.reachesSomebody) throw conflict('no-mail')
  const { accountId, email } = actor
  await countLetters(outer, actor, email)
  await inTransaction(outer, async (ctx) => {
    const { id } = await keepWish(ctx, { id: newId(), accountId, email })
    await writeToWanted(ctx, actor, { id, email, locale })
  })
}

/** Nobody may use the form to fill a stranger's mailbox. */
async function countLetters(ctx: Context, { accountId }: Actor, to: string): Promise<void> {
  await countTry(ctx, { bucket: 'change-email-to', whom: to, hits: 3, seconds: 900 })
  await countTry(ctx, { bucket: 'change-email-letters', whom: accountId, hits: 10, seconds: 3600 })
}

/** One wish an account: a later one takes the place of the earlier, whose link then opens nothing. */
async function keepWish(
  ctx: Context,
  { id, accountId, email }: { id: string; accountId: string; email: string },
): Promise<{ id: string }> {
  const now = ctx.clock.now()
  const until = { email, expires_at: linkEndsAt(now), refused_at: null }
  return ctx.db
    .insertInto('email_changes')
    .values({ ...until, account_id: accountId, id, created_at: now })
    .onConflict((conflict) =>
      conflict.column('account_id').doUpdateSet((row) => ({
        ...until,
        id: row
          .case()
          .when('email_changes.email', '=', email)
          .then(row.ref('email_changes.id'))
          .else(row.ref('excluded.id'))
          .end(),
      })),
    )
    .returning('id')
    .executeTakeFirstOrThrow()
}

/** The link, or a word to whoever has the address already. Both leave, wait and fail alike. */
async function writeToWanted(
  ctx: Context,
  actor: Actor,
  { id, email: to, locale }: { id: string; email: string; locale: Locale },
): Promise<void> {
  const { origin } = ctx
  const owner = await findAccountByEmail(ctx, to)
  const answer = answerTo({ asker: actor.accountId, owner: owner?.id })
  const link = { to, link: `${origin}${waitingPath(id)}` }
  const letter =
    answer === 'tell-owner'
      ? takenLetter(translator(owner?.locale ?? 'en'), { to, origin })
      : answer === 'prove-own'
        ? proofLetter(translator(locale), link)
        : linkLetter(translator(locale), link)
  // The asker's own export shows either letter alike.
  await ctx.mail.send(ctx, { ...letter, accountId: actor.accountId, topic, ref: { change: id } })
}

/**
 * Writes to the wanted address once more; the link is the same and works anew for its whole time.
 * @throws AppError `changed-meanwhile` where nothing waits any more, `no-mail`, `too-many`
 */
export async function writeAgain(outer: Context, actor: Actor, locale: Locale): Promise<{ email: string }> {
  if (!outer.mail.reachesSomebody) throw conflict('no-mail')
  const waiting = await findWaitingAddress(outer, actor)
  if (!waiting) throw conflict('changed-meanwhile')
  await countLetters(outer, actor, waiting.email)
  return inTransaction(outer, async (ctx) => {
    const prolonged = await ctx.db
      .updateTable('email_changes')
      .set({ expires_at: linkEndsAt(ctx.clock.now()), refused_at: null })
      .where('id', '=', waiting.id)
      .returning(['id', 'email'])
      .executeTakeFirst()
    if (!prolonged) throw conflict('changed-meanwhile')
    await writeToWanted(ctx, actor, { ...prolonged, locale })
    return prolonged
  })
}

/**
 * Everything stays as it is; the link that was mailed opens nothing.
 * @returns the address that waited, if one did
 */
export async function cancelChange(ctx: Context, actor: Actor): Promise<string | undefined> {
  const cancelled = await ctx.db
    .deleteFrom('email_changes')
    .where('account_id', '=', actor.accountId)
    .returning('email')
    .executeTakeFirst()
  return cancelled?.email
}

/**
 * Makes the wanted address the account's, once: every other session and every other link ends. One that is the account's
 * already is proved by it.
 * @returns the address
 * @throws AppError `link-expired`, also for another account's link; `address-taken` where somebody took it meanwhile
 */
export async function confirmAddress(
  outer: Context,
  actor: Actor,
  { token, locale }: { token: string; locale: Locale },
): Promise<string> {
  const changeId = readEmailChange(outer.keys, token)
  if (!changeId) throw invalid('link-expired')
  return inTransaction(outer, async (ctx) => {
    const change = await ctx.db
      .deleteFrom('email_changes')
      .where('id', '=', changeId)
      .where('account_id', '=', actor.accountId)
      .where('expires_at', '>', ctx.clock.now())
      .returning('email')
      .executeTakeFirst()
    if (!change) throw invalid('link-expired')
    const { accountId: id, email, sessionId: keptSession } = actor
    if (change.email === email) await proveAddress(ctx, id, email)
    else await moveTo(ctx, { id, email, locale, keptSession }, { email: change.email, proved: true })
    return change.email
  })
}

/**
 * Another address from the operator's command line: nothing is proved, every session ends.
 * @param removesPasskeys whether the passkeys go too: they may be on a phone that is lost, or somebody else's
 * @throws AppError `no-such-account`, `same-address`, `address-taken`
 */
export async function setEmail(
  outer: Context,
  email: string,
  to: string,
  { removesPasskeys = false }: { removesPasskeys?: boolean } = {},
): Promise<PasskeysAfter> {
  return inTransaction(outer, async (ctx) => {
    const known = await findAccountByEmail(ctx, email.toLowerCase())
    const account = known && (await findAccount(ctx, known.id))
    // Sample data keeps its addresses, to which nothing is ever mailed.
    if (!account || account.demoId) throw new AppError('no-such-account', 404, { email })
    if (account.email === to) throw invalid('same-address')
    await moveTo(ctx, account, { email: to, proved: false })
    return passkeysAfter(ctx, account.id, { removes: removesPasskeys })
  })
}

interface Moving {
  id: string
  email: string
  locale: Locale | null
  /** Stays signed in. */
  keptSession?: string
}

/** The change itself, with all that ends by it, and a word to the old address. */
async function moveTo(
  ctx: Context,
  { id, email, locale, keptSession }: Moving,
  to: { email: string; proved: boolean },
): Promise<void> {
  if (await findAccountByEmail(ctx, to.email)) throw conflict('address-taken')
  await ctx.db
    .updateTable('accounts')
    .set({ email: to.email, email_verified: to.proved, updated_at: ctx.clock.now() })
    .where('id', '=', id)
    .execute()
    .catch((error: unknown) => {
      // Somebody took it between our look and our writing.
      throw isUniqueViolation(error) ? conflict('address-taken') : error
    })
  // A link to set a new password that lies in the old mailbox must not open the account.
  await endMailedLinks(ctx, id)
  let others = ctx.db.deleteFrom('sessions').where('account_id', '=', id)
  if (keptSession) others = others.where('id', '!=', keptSession)
  await others.execute()
  const letter = changedLetter(translator(locale ?? 'en'), { to: email, origin: ctx.origin })
  await ctx.mail.send(ctx, { ...letter, accountId: id })
}

/** A letter to a wanted address leaves only while that address is waited for. */
export const emailChangeTopic: Topic = {
  async mayLeave(ctx, { change = '' }) {
    const open = await ctx.db
      .selectFrom('email_changes')
      .select('id')
      .where('id', '=', change)
      .where('expires_at', '>', ctx.clock.now())
      .executeTakeFirst()
    return open ? 'go' : 'withhold'
  },
  complete: async (ctx, { change = '' }, texts) => texts.map((text) => withLink(ctx.keys, text, change)),
  async settled(ctx, { change = '' }, { state }) {
    // Most likely a mistake in the address: the account page says so.
    if (state === 'refused')
      await ctx.db
        .updateTable('email_changes')
        .set({ refused_at: ctx.clock.now() })
        .where('id', '=', change)
        .execute()
  },
}
