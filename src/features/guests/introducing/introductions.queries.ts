import { sql } from 'kysely'
import type { Context } from '../../../platform/context.ts'
import { notFound } from '../../../shared/errors.ts'
import { findAccount, type SeekerId } from '../../accounts/index.ts'
import { contactName, contactNameIn, findContact, listContactsById } from '../../contacts/index.ts'
import { getInterview } from '../../interviews/index.ts'
import { getPageTexts } from '../guests.queries.ts'
import { introductionState, seenByIntroducer, seenBySeeker } from './introductions.ts'

/** The row behind a colleague's link, whosoever it is. */
export const findIntroductionLink = (ctx: Context, id: string) =>
  ctx.db.selectFrom('guest_introductions').select(['seeker_id', 'id']).where('id', '=', id).executeTakeFirst()

const ofSeeker = (ctx: Context, seeker: SeekerId) =>
  ctx.db.selectFrom('guest_introductions').selectAll().where('seeker_id', '=', seeker)

/** @throws AppError `not-found` */
export async function getIntroduction(ctx: Context, seeker: SeekerId, id: string) {
  const row = await ofSeeker(ctx, seeker).where('id', '=', id).executeTakeFirst()
  if (!row) throw notFound()
  return row
}

/** How an introduction stands for whoever reads it. @param isOwn by a link that is the colleague's alone */
export const introductionStateOf = (
  row: Awaited<ReturnType<typeof getIntroduction>>,
  isOwn: boolean,
  now: Date,
) =>
  introductionState(
    { state: row.state, expiresAt: row.expires_at, isNamed: row.colleague !== null, isOwn },
    now,
  )

/** What a colleague reads: who introduces them, who asks, and why; nothing else of either. */
export async function getIntroductionView(
  ctx: Context,
  seeker: SeekerId,
  { id, isOwn }: { id: string; isOwn: boolean },
) {
  const row = await getIntroduction(ctx, seeker, id)
  const interview = await getInterview(ctx, seeker, row.interview_id)
  // Also off the list: what is kept of them can be seen and withdrawn.
  const [friend] = await listContactsById(ctx.db, seeker, [row.contact_id])
  const newId = isOwn ? row.new_contact_id : null
  const [shared] = newId ? await listContactsById(ctx.db, seeker, [newId]) : []
  const isOnList = newId !== null && (await findContact(ctx.db, seeker, newId)) !== undefined
  return {
    seekerName: (await findAccount(ctx, seeker))?.name ?? '',
    friendName: friend ? contactName(friend) : '',
    colleague: row.colleague ?? '',
    minutes: interview.minutes,
    about: (await getPageTexts(ctx, seeker, interview)).about,
    field: interview.field,
    state: introductionStateOf(row, isOwn, ctx.clock.now()),
    expiresAt: row.expires_at,
    shared: shared && {
      name: contactName(shared),
      reach: [...shared.emails, ...shared.phones].join(', '),
      /** The seeker took them off the list since. */
      isRemoved: !isOnList,
    },
  }
}
export type IntroductionView = Awaited<ReturnType<typeof getIntroductionView>>

/** Whom one professional introduced, for that professional alone. */
export async function listOwnIntroductions(
  ctx: Context,
  seeker: SeekerId,
  { interviewId, contactId }: { interviewId: string; contactId: string },
) {
  const rows = await ofSeeker(ctx, seeker)
    .where('interview_id', '=', interviewId)
    .where('contact_id', '=', contactId)
    .orderBy('created_at')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    colleague: row.colleague,
    state: seenByIntroducer({ state: row.state, expiresAt: row.expires_at }, ctx.clock.now()),
  }))
}
export type OwnIntroduction = Awaited<ReturnType<typeof listOwnIntroductions>>[number]

/** What the seeker may know: that somebody was asked, and who said yes. Never whom it is about before that. */
export async function listIntroductions(ctx: Context, seeker: SeekerId, interviewId: string) {
  const rows = await ctx.db
    .selectFrom('guest_introductions as i')
    .leftJoin('contacts as c', (join) =>
      join.onRef('c.seeker_id', '=', 'i.seeker_id').onRef('c.id', '=', 'i.new_contact_id'),
    )
    .select(['i.id', 'i.state', 'i.expires_at', 'i.contact_id', 'i.new_contact_id', 'i.note', 'c.name'])
    .where('i.seeker_id', '=', seeker)
    .where('i.interview_id', '=', interviewId)
    .orderBy('i.created_at')
    .execute()
  const now = ctx.clock.now()
  return rows.map((row) => ({
    id: row.id,
    byContactId: row.contact_id,
    seen: seenBySeeker({ state: row.state, expiresAt: row.expires_at }, now),
    contactId: row.new_contact_id,
    name: row.name ?? '',
    note: row.note,
  }))
}
export type SeenIntroduction = Awaited<ReturnType<typeof listIntroductions>>[number]

/** Somebody who said yes to being introduced, and whom nobody has begun to write to. */
export interface IntroducedPerson {
  introductionId: string
  contactId: string
  name: string
  /** Who introduced them. */
  by: string
}

export async function listIntroducedPeople(ctx: Context, seeker: SeekerId): Promise<IntroducedPerson[]> {
  const { rows } = await sql<IntroducedPerson>`
    select i.id as "introductionId", c.id as "contactId",
      ${contactNameIn('c')} as name,
      ${contactNameIn('f')} as by
    from guest_introductions i
    join contacts c on c.seeker_id = i.seeker_id and c.id = i.new_contact_id and c.removed_at is null
    join contacts f on f.seeker_id = i.seeker_id and f.id = i.contact_id
    where i.seeker_id = ${seeker} and i.state = 'accepted'
      and not exists (select from messages m where m.seeker_id = i.seeker_id and m.contact_id = c.id
        and m.removed_at is null)
    order by i.answered_at`.execute(ctx.db)
  return rows
}
