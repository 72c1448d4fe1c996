import type { Context } from '../../platform/context.ts'
import { findAccount, type SeekerId } from '../accounts/index.ts'
import { type GuestPurpose, guestToken } from './guest-token.ts'
import { fillGuestLinks, hideGuestLinks, linkIdsIn } from './link-texts.ts'
import { linkProblem, type NoLink } from './link-problem.ts'

/**
 * The row behind a link, whosoever it is, with the contact's addresses, whether the seeker took them off the list, and
 * whether the talk is with them still: the seeker may have planned it with others since.
 */
export const findLink = (ctx: Context, id: string) =>
  ctx.db
    .selectFrom('guest_links as l')
    .innerJoin('contacts as c', (join) =>
      join.onRef('c.seeker_id', '=', 'l.seeker_id').onRef('c.id', '=', 'l.contact_id'),
    )
    .select([
      'l.seeker_id',
      'l.id',
      'l.interview_id',
      'l.contact_id',
      'l.purpose',
      'l.expires_at',
      'l.revoked_at',
      'l.address_key',
      'c.emails',
      'c.removed_at',
    ])
    .select((eb) =>
      eb
        .exists(
          eb
            .selectFrom('interview_contacts as p')
            .select('p.contact_id')
            .whereRef('p.seeker_id', '=', 'l.seeker_id')
            .whereRef('p.interview_id', '=', 'l.interview_id')
            .whereRef('p.contact_id', '=', 'l.contact_id'),
        )
        .as('is_of_talk'),
    )
    .where('l.id', '=', id)
    .executeTakeFirst()

/** Where a link leads. */
export const guestUrl = (ctx: Context, purpose: 'answer' | 'own', id: string) =>
  `${ctx.origin}/guest/${guestToken(ctx.keys, purpose, id)}`

/**
 * Why this seeker can offer no link, or null. A demo and a developer's own machine open theirs on that machine alone.
 */
export async function findLinkProblem(ctx: Context, seeker: SeekerId): Promise<NoLink | null> {
  const { development, url } = ctx.config
  const openHere = development || Boolean((await findAccount(ctx, seeker))?.demoId)
  return linkProblem({ url, openHere })
}

export interface GuestLink {
  id: string
  contactId: string
  url: string
  expiresAt: Date
}

/** The links of one interview that pass through the seeker's hands and still work, the newest first. */
export async function listGuestLinks(
  ctx: Context,
  seeker: SeekerId,
  interviewId: string,
): Promise<GuestLink[]> {
  const rows = await ctx.db
    .selectFrom('guest_links')
    .select(['id', 'contact_id', 'expires_at'])
    .where('seeker_id', '=', seeker)
    .where('interview_id', '=', interviewId)
    .where('purpose', '=', 'answer')
    .where('revoked_at', 'is', null)
    .where('expires_at', '>', ctx.clock.now())
    .orderBy('created_at', 'desc')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    contactId: row.contact_id,
    url: guestUrl(ctx, 'answer', row.id),
    expiresAt: row.expires_at,
  }))
}

/** For whom a link is: one person, and the talk with them. */
export interface Asked {
  interviewId: string | null | undefined
  contactId: string
}

/**
 * Which link a text, kept or as it is shown, has for this person, of those that pass through the seeker's hands and still
 * work. `other`: one of another person or talk, for whom they would answer with a copied one.
 */
export async function findLinkIn(
  ctx: Context,
  seeker: SeekerId,
  text: string,
  { interviewId, contactId }: Asked,
): Promise<'in' | 'other' | undefined> {
  const ids = linkIdsIn([hideGuestLinks(ctx.keys, text)])
  if (ids.length === 0) return undefined
  const rows = await ctx.db
    .selectFrom('guest_links')
    .select(['interview_id', 'contact_id'])
    .where('seeker_id', '=', seeker)
    .where('id', 'in', ids)
    .where('purpose', '=', 'answer')
    .where('revoked_at', 'is', null)
    .where('expires_at', '>', ctx.clock.now())
    .execute()
  if (rows.length === 0) return undefined
  const isTheirs = rows.every((row) => row.interview_id === interviewId && row.contact_id === contactId)
  return isTheirs ? 'in' : 'other'
}

/**
 * Texts that were kept, with the links in them as they open. Only this seeker's links that pass through the seeker's
 * hands are filled in: of any other, the text holds an id that opens nothing.
 */
export async function showGuestLinks(
  ctx: Context,
  seeker: SeekerId,
  texts: readonly string[],
  purpose: Exclude<GuestPurpose, 'introduction'> = 'answer',
): Promise<string[]> {
  const ids = linkIdsIn(texts)
  if (ids.length === 0) return [...texts]
  const rows =
    purpose === 'introduced'
      ? await ctx.db
          .selectFrom('guest_introductions')
          .select('id')
          .where('seeker_id', '=', seeker)
          .where('id', 'in', ids)
          .execute()
      : await ctx.db
          .selectFrom('guest_links')
          .select('id')
          .where('seeker_id', '=', seeker)
          .where('purpose', '=', purpose)
          .where('id', 'in', ids)
          .execute()
  const purposes = new Map(rows.map(({ id }) => [id, purpose]))
  return texts.map((text) => fillGuestLinks(ctx, text, purposes))
}

/** How many of the times on offer still lie ahead. */
export async function countTimesAhead(ctx: Context, seeker: SeekerId, interviewId: string): Promise<number> {
  const { n } = await ctx.db
    .selectFrom('offered_times')
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .where('seeker_id', '=', seeker)
    .where('interview_id', '=', interviewId)
    .where('starts_at', '>', ctx.clock.now())
    .executeTakeFirstOrThrow()
  return n
}
