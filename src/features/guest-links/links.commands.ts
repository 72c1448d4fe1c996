import type { Context } from '../../platform/context.ts'
import { inTransaction } from '../../platform/db/index.ts'
import { addHours } from '../../shared/dates.ts'
import { guestPage } from '../../shared/defaults.ts'
import { conflict, notFound } from '../../shared/errors.ts'
import { newId } from '../../shared/ids.ts'
import type { SeekerId } from '../accounts/index.ts'
import { getInterview } from '../interviews/index.ts'
import { hideGuestLinks, linkIdsIn } from './link-texts.ts'
import { type Asked, findLinkProblem, listGuestLinks } from './links.queries.ts'

/**
 * The link for one person, made if there is none that works.
 * @returns its address
 * @throws AppError `not-found`, `no-guest-link` where it could not be opened from elsewhere
 */
export async function makeGuestLink(
  outer: Context,
  seeker: SeekerId,
  { interviewId, contactId }: { interviewId: string; contactId: string },
): Promise<string> {
  return await inTransaction(outer, async (ctx) => {
    const { people } = await getInterview(ctx, seeker, interviewId)
    if (!people.some((person) => person.contactId === contactId)) throw notFound()
    if (await findLinkProblem(ctx, seeker)) throw conflict('no-guest-link')
    const of = async () =>
      (await listGuestLinks(ctx, seeker, interviewId)).find((link) => link.contactId === contactId)
    const known = await of()
    if (known) return known.url
    const now = ctx.clock.now()
    await ctx.db
      .insertInto('guest_links')
      .values({
        seeker_id: seeker,
        id: newId(),
        interview_id: interviewId,
        contact_id: contactId,
        purpose: 'answer',
        created_at: now,
        expires_at: addHours(now, guestPage.linkDays * 24),
      })
      .execute()
    const made = await of()
    if (!made) throw notFound()
    return made.url
  })
}

/**
 * The links in a message that leaves work from now on as long as new ones: it may have lain about as a draft. One of
 * somebody else, copied with the text around it, ends when it would.
 */
export async function renewGuestLinks(
  ctx: Context,
  seeker: SeekerId,
  { body, interviewId, contactId }: { body: string } & Asked,
): Promise<void> {
  const ids = linkIdsIn([hideGuestLinks(ctx.keys, body)])
  if (ids.length === 0 || !interviewId) return
  const until = addHours(ctx.clock.now(), guestPage.linkDays * 24)
  await ctx.db
    .updateTable('guest_links')
    .set({ expires_at: until })
    .where('seeker_id', '=', seeker)
    .where('id', 'in', ids)
    .where('interview_id', '=', interviewId)
    .where('contact_id', '=', contactId)
    .where('purpose', '=', 'answer')
    .where('revoked_at', 'is', null)
    // The talk that was agreed by one keeps it longer.
    .where('expires_at', '<', until)
    .execute()
}

/**
 * What they can answer by works until the talk that was agreed is over, so that each of them can join it, move it or call it
 * off: also a link that has ended meanwhile, and none that was withdrawn or is of somebody who is not of the talk any more.
 */
export async function keepGuestLinks(
  ctx: Context,
  seeker: SeekerId,
  interviewId: string,
  until: Date,
): Promise<void> {
  await ctx.db
    .updateTable('guest_links')
    .set({ expires_at: until })
    .where('seeker_id', '=', seeker)
    .where('interview_id', '=', interviewId)
    .where('purpose', '=', 'answer')
    .where('revoked_at', 'is', null)
    .where('expires_at', '<', until)
    .where('contact_id', 'in', (eb) =>
      eb
        .selectFrom('interview_contacts')
        .select('contact_id')
        .where('seeker_id', '=', seeker)
        .where('interview_id', '=', interviewId),
    )
    .execute()
}

/** Ends every link that passed through the seeker's hands to one person. What the instance mailed is not the seeker's to end. */
export async function revokeGuestLinks(
  ctx: Context,
  seeker: SeekerId,
  { interviewId, contactId }: { interviewId: string; contactId: string },
): Promise<void> {
  await getInterview(ctx, seeker, interviewId)
  await ctx.db
    .updateTable('guest_links')
    .set({ revoked_at: ctx.clock.now() })
    .where('seeker_id', '=', seeker)
    .where('interview_id', '=', interviewId)
    .where('contact_id', '=', contactId)
    .where('purpose', '=', 'answer')
    .where('revoked_at', 'is', null)
    .execute()
}
