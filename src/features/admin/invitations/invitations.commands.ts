import { translator } from '../../../i18n/index.ts'
import type { Context } from '../../../platform/context.ts'
import { inTransaction } from '../../../platform/db/index.ts'
import { countTry } from '../../../platform/db/rate-limits.ts'
import type { Actor } from '../../../platform/web/index.ts'
import { addHours } from '../../../shared/dates.ts'
import { instanceMemory, invitationDays } from '../../../shared/defaults.ts'
import { conflict, invalid, notFound } from '../../../shared/errors.ts'
import { newId } from '../../../shared/ids.ts'
import {
  admitNewcomer,
  createAccount,
  findAccountByEmail,
  type NewAccount,
  type NewArrival,
  proveAddress,
} from '../../accounts/index.ts'
import { welcomeToken } from './invitation-link.ts'
import { welcomeLetter } from './invitation-letter.ts'
import { openWelcome } from './invitations.queries.ts'

interface Offer {
  email: string | null
  seats: number
  days: number
  mayCreateCourses: boolean
}

async function keepInvitation(ctx: Context, actor: Actor, offer: Offer): Promise<string> {
  const now = ctx.clock.now()
  const id = newId()
  await ctx.db
    .insertInto('account_invitations')
    .values({
      id,
      email: offer.email,
      seats: offer.seats,
      may_create_courses: offer.mayCreateCourses,
      invited_by: actor.accountId,
      created_at: now,
      expires_at: addHours(now, offer.days * 24),
    })
    .execute()
  return id
}

/**
 * Invites one address. Without a mail server the link waits in the list, to be handed on.
 * @throws AppError `account-exists`, `too-many`
 */
export async function inviteByLetter(
  outer: Context,
  actor: Actor,
  { email, mayCreateCourses }: { email: string; mayCreateCourses: boolean },
): Promise<void> {
  await countTry(outer, { bucket: 'welcome', whom: actor.accountId, hits: 100, seconds: 3600 })
  await inTransaction(outer, async (ctx) => {
    if (await findAccountByEmail(ctx, email)) throw conflict('account-exists')
    const id = await keepInvitation(ctx, actor, { email, seats: 1, days: invitationDays, mayCreateCourses })
    const link = `${ctx.origin}/welcome/${welcomeToken(ctx.keys, id)}`
    const words = { to: email, from: actor.name, link, days: invitationDays }
    const letter = welcomeLetter(translator(actor.locale ?? 'en'), words)
    await ctx.mail.send(ctx, { ...letter, accountId: null })
  })
}

/** Makes a link that some people may use. */
export const inviteByLink = (ctx: Context, actor: Actor, offer: Omit<Offer, 'email'>): Promise<string> =>
  keepInvitation(ctx, actor, { ...offer, email: null })

/** Takes an invitation back; the accounts that it made stay. @throws AppError `not-found` */
export async function revokeInvitation(ctx: Context, id: string): Promise<void> {
  const revoked = await ctx.db
    .updateTable('account_invitations')
    .set({ revoked_at: ctx.clock.now() })
    .where('id', '=', id)
    .where('revoked_at', 'is', null)
    .executeTakeFirst()
  if (revoked.numUpdatedRows === 0n) throw notFound()
}

/** Takes a seat, in the transaction of what it is for: two who come at once do not share the last one. */
async function takeSeat(ctx: Context, id: string): Promise<void> {
  const taken = await ctx.db
    .updateTable('account_invitations')
    .set((row) => ({ taken: row('taken', '+', 1) }))
    .where('id', '=', id)
    .whereRef('taken', '<', 'seats')
    .where('revoked_at', 'is', null)
    .where('expires_at', '>', ctx.clock.now())
    .executeTakeFirst()
  if (taken.numUpdatedRows === 0n) throw notFound()
}

/** @returns whether that is new for the account */
async function letCreate(ctx: Context, accountId: string): Promise<boolean> {
  const changed = await ctx.db
    .updateTable('accounts')
    .set({ may_create_courses: true })
    .where('id', '=', accountId)
    .where('may_create_courses', '=', false)
    .executeTakeFirst()
  return changed.numUpdatedRows > 0n
}

/**
 * Makes an account by an invitation; signs nobody in.
 * @throws AppError `not-found`, `other-address` where it was mailed to another one, `account-exists`,
 * `registration-closed`, `too-many`
 */
export async function signUpByInvitation(
  outer: Context,
  token: string,
  { form, address, locale, localeGuessed }: { form: NewAccount } & NewArrival,
): Promise<void> {
  const invitation = await openWelcome(outer, token)
  if (invitation.email !== null && invitation.email !== form.email) throw invalid('other-address')
  await countTry(outer, { bucket: 'welcomed', whom: invitation.id, hits: 600, seconds: 3600 })
  await admitNewcomer(outer, form.email, { address, invited: true })
  await inTransaction(outer, async (ctx) => {
    const accountId = await createAccount(ctx, form, {
      proved: invitation.email !== null,
      locale,
      localeGuessed,
    })
    // The seat's row is held until the end: a class that comes at once must not wait for each other's passwords.
    await takeSeat(ctx, invitation.id)
    if (invitation.mayCreateCourses) await letCreate(ctx, accountId)
  })
}

/**
 * For somebody who has an account already: what the invitation lets them do beside. Whoever may do it already takes no
 * seat that a colleague needs.
 * @throws AppError `not-found`, also where it was mailed to another address or lets nobody do more
 */
export async function acceptRights(outer: Context, actor: Actor, token: string): Promise<void> {
  const invitation = await openWelcome(outer, token)
  const isTheirs = invitation.email === null || invitation.email === actor.email
  if (!invitation.mayCreateCourses || !isTheirs || actor.demoId) throw notFound()
  await inTransaction(outer, async (ctx) => {
    if (invitation.email !== null) await proveAddress(ctx, actor.accountId, invitation.email)
    if (await letCreate(ctx, actor.accountId)) await takeSeat(ctx, invitation.id)
  })
}

/** Forgets invitations that ended long ago, as the data register promises. */
export async function forgetOldInvitations(ctx: Context): Promise<void> {
  const before = addHours(ctx.clock.now(), -instanceMemory.invitationDays * 24)
  await ctx.db
    .deleteFrom('account_invitations')
    .where((row) => row.or([row('expires_at', '<', before), row('revoked_at', '<', before)]))
    .execute()
}
