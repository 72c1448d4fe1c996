import { sql } from 'kysely'
import type { Context } from '../../platform/context.ts'
import type { Settled } from '../../platform/mail/index.ts'
import { addHours } from '../../shared/dates.ts'
import { guestPage } from '../../shared/defaults.ts'
import { letterKinds } from './undelivered.ts'

type Ref = Readonly<Record<string, string>>

/**
 * Notes how a letter to a professional ended: that it did not arrive, for the seeker, or that one of its kind did. One
 * that may have arrived, or that was held back since its reader wants none, is nothing to tell; nor is one about a date
 * that a later letter has changed: whether the professional knows the date is told by how that one ends.
 */
export async function noteLetterEnd(ctx: Context, ref: Ref, { state }: Settled): Promise<void> {
  const { seekerId = '', interviewId = '', contactId = '', what: kind } = ref
  // Letters that were queued before this was asked name no interview.
  const what = letterKinds.find((each) => each === kind)
  if (!what || interviewId === '') return
  if (what === 'calendar' && (await isOutdated(ctx, ref))) return
  if (state === 'accepted')
    await ctx.db
      .deleteFrom('undelivered_letters')
      .where('seeker_id', '=', seekerId)
      .where('interview_id', '=', interviewId)
      .where('contact_id', '=', contactId)
      .where('what', '=', what)
      .execute()
  // The talk or the person may be gone by now.
  if (state === 'refused' || state === 'failed')
    await sql`
      insert into undelivered_letters (seeker_id, interview_id, contact_id, what, at)
      select i.seeker_id, i.id, c.id, ${what}, ${ctx.clock.now()}
      from interviews i join contacts c on c.seeker_id = i.seeker_id and c.id = ${contactId}
      where i.seeker_id = ${seekerId} and i.id = ${interviewId}
      on conflict (seeker_id, interview_id, contact_id, what) do update set at = excluded.at`.execute(ctx.db)
}

/**
 * Whether a later state of the date went out to the same person, or stands by now: letters wait for two days, and one may
 * overtake another.
 */
export async function isOutdated(
  ctx: Context,
  { seekerId = '', interviewId = '', contactId = '', sequence = '' }: Ref,
): Promise<boolean> {
  const { rows } = await sql`
    select from calendar_letters
    where seeker_id = ${seekerId} and interview_id = ${interviewId} and recipient_id = ${contactId}
      and sequence > ${Number(sequence)}
    union all
    select from interviews where seeker_id = ${seekerId} and id = ${interviewId} and sequence > ${Number(sequence)}
  `.execute(ctx.db)
  return rows.length > 0
}

/** Forgets what nobody waits for any more. */
export async function forgetUndelivered(ctx: Context): Promise<void> {
  await ctx.db
    .deleteFrom('undelivered_letters')
    .where('at', '<', addHours(ctx.clock.now(), -guestPage.linkDays * 24))
    .execute()
}
