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

/** `other`: of another person, talk or seeker. `ended`: withdrawn. */
export type LinkInText = 'in' | 'other' | 'ended'

/**
 * Which link of those that pass through the seeker's hands a text, kept or as it is shown, has for this person: one that is
 * no good to them is told before one that is. Nothing for one that has run out: it is renewed as the message leaves.
 */
export async function findLinkIn(
  ctx: Context,
  seeker: SeekerId,
  text: string,
  { interviewId, contactId }: Asked,
): Promise<LinkInText | undefined> {
  const ids = linkIdsIn([hideGuestLinks(ctx.keys, text)], 'guest')
  if (ids.length === 0) return undefined
  if (!interviewId) return 'other'
  const rows = await ctx.db
    .selectFrom('guest_links')
    .select(['revoked_at', 'expires_at'])
    .where('seeker_id', '=', seeker)
    .where('id', 'in', ids)
    .where('purpose', '=', 'answer')
    .where('interview_id', '=', interviewId)
    .where('contact_id', '=', contactId)
    .execute()
  // A link of a classmate, copied with the text around it, opens nothing once it is kept: only one's own is filled in.
  if (rows.length < ids.length) return 'other'
  if (rows.some((row) => row.revoked_at !== null)) return 'ended'
  return rows.every((row) => row.expires_at > ctx.clock.now()) ? 'in' : undefined
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
