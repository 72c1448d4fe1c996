import { translator } from '../../../i18n/index.ts'
import type { Context } from '../../../platform/context.ts'
import { inTransaction } from '../../../platform/db/index.ts'
import { countTry, type Limit, mayTry } from '../../../platform/db/rate-limits.ts'
import { addHours } from '../../../shared/dates.ts'
import { invitationLimits } from '../../../shared/defaults.ts'
import { emailKey } from '../../../shared/email.ts'
import { conflict, forbidden, notFound } from '../../../shared/errors.ts'
import { newId } from '../../../shared/ids.ts'
import { proveAddress } from '../../accounts/index.ts'
import type { CourseScope } from '../courses.policy.ts'
import { canAdd, outranks, type Role } from '../courses.ts'
import { assertRuns, findRole, getCourse } from '../courses.queries.ts'
import { invitationLetter } from './invitation-letter.ts'
import {
  invitationToken,
  isMailed,
  mailedInvitationToken,
  type Place,
  readInvitation,
} from './invitation-link.ts'
import { enrollAs, keepPlace, takenBy } from './roster.commands.ts'
import { listRoster, type RosterEntry } from './roster.queries.ts'
import { invitationEnds, isOpen, mayInviteAgain } from './roster.ts'

const invitationAt = (ctx: Context, token: string) => `${ctx.origin}/invitations/${token}`

/** The address that an invitation leads to, for staff to hand on. */
export const invitationUrl = (ctx: Context, courseId: string, entryId: string): string =>
  invitationAt(ctx, invitationToken(ctx.keys, { courseId, entryId }))

/**
 * Mails an invitation to every place nobody took and the sender may fill, but for those that had one within the day and
 * those of who left.
 * @returns how many letters were queued, and how many were above a limit and wait for another day
 * @throws AppError `course-archived`, `sample-class`, `too-many`
 */
export async function inviteAll(
  ctx: Context,
  scope: CourseScope,
): Promise<{ sent: number; waiting: number }> {
  const { actor } = scope
  await countTry(ctx, { bucket: 'invite', whom: actor.accountId, hits: 30, seconds: 3600 })
  await assertRuns(ctx, scope.courseId)
  const aDay = { bucket: 'invite-list', whom: actor.accountId, hits: invitationLimits.aDay, seconds: 86_400 }
  const open = await listOpenPlaces(ctx, scope)
  const due = open.filter(({ invitedAt }) => mayInviteAgain(invitedAt, ctx.clock.now()))
  const places: OpenPlace[] = []
  for (const place of due)
    if ((await mayTry(ctx, aDay)) && (await mayTry(ctx, toOne(place.to)))) places.push(place)
  const sent = await sendInvitations(ctx, scope, { places })
  return { sent, waiting: due.length - places.length }
}

/** Nobody may use an invitation to fill a stranger's mailbox. */
const toOne = (email: string): Limit => ({
  bucket: 'invite-to',
  whom: email,
  hits: invitationLimits.toOneAnHour,
  seconds: 3600,
})

interface OpenPlace extends RosterEntry {
  to: string
}

/** The places nobody took that the sender may fill and a letter can go to. */
async function listOpenPlaces(ctx: Context, scope: CourseScope): Promise<OpenPlace[]> {
  return (await listRoster(ctx, scope.courseId)).flatMap((entry) => {
    // Lists of before hold addresses that no letter can go to: the others are invited all the same.
    const to = emailKey(entry.email ?? '')
    return isOpen(entry) && canAdd(scope.role, entry.role) && to ? [{ ...entry, to }] : []
  })
}

/** @param again also to those who were invited a moment ago */
async function sendInvitations(
  outer: Context,
  scope: CourseScope,
  { places, again = false }: { places: readonly OpenPlace[]; again?: boolean },
): Promise<number> {
  const { actor } = scope
  // Nobody outside is ever written to from sample data.
  if (actor.demoId) throw forbidden('sample-class')
  if (places.length === 0) return 0
  return inTransaction(outer, async (ctx) => {
    const now = ctx.clock.now()
    // Of two presses in the same moment one finds the places as the other left them, and writes to nobody.
    const noted = await ctx.db
      .updateTable('roster_entries')
      .set({ invited_at: now })
      .where('course_id', '=', scope.courseId)
      .where('account_id', 'is', null)
      .where(
        'id',
        'in',
        places.map(({ id }) => id),
      )
      .$if(!again, (update) =>
        update.where((eb) =>
          eb.or([
            eb('invited_at', 'is', null),
            eb('invited_at', '<=', addHours(now, -invitationLimits.againHours)),
          ]),
        ),
      )
      .returning('id')
      .execute()
    const due = new Set(noted.map(({ id }) => id))
    const course = await getCourse(ctx, scope.courseId)
    const t = translator(actor.locale ?? 'en')
    for (const entry of places.filter(({ id }) => due.has(id))) {
      const place = { courseId: scope.courseId, entryId: entry.id }
      const link = invitationAt(ctx, mailedInvitationToken(ctx.keys, place, entry.to))
      const words = { to: entry.to, course: course.title, from: actor.name, role: entry.role, link }
      await ctx.mail.send(ctx, { ...invitationLetter(t, words), accountId: null })
    }
    return due.size
  })
}

/**
 * Keeps a place for somebody who does not get in at once, and mails the invitation. How many people, its caller counts.
 * @throws AppError `already-member`, `too-many`; `forbidden` where a place is kept for them that the sender may not fill
 */
export async function inviteByAddress(
  ctx: Context,
  scope: CourseScope,
  { email, role }: { email: string; role: Role },
): Promise<void> {
  await countTry(ctx, toOne(email))
  await keepPlace(ctx, scope.courseId, scope.actor, { name: email, email, role })
  const entry = (await listRoster(ctx, scope.courseId)).find((one) => one.email === email)
  const holder = entry?.accountId ?? null
  if (!entry || (holder && (await findRole(ctx, scope.courseId, holder)))) throw conflict('already-member')
  if (!canAdd(scope.role, entry.role)) throw forbidden()
  // Whoever was taken out of the course still stands in their place: it is open to them again.
  const stays = entry.role === role && holder === null && !entry.leftAt
  const id = stays ? entry.id : await changePlace(ctx, scope.courseId, entry.id, role)
  const places = (await listOpenPlaces(ctx, scope)).filter((one) => one.id === id)
  await sendInvitations(ctx, scope, { places, again: true })
}

/**
 * A place that was kept for another role, or whose holder left. Its old link, which more people may know, must not lead
 * to the new one; and it is tied to nobody's account any more, whose new one or whom else it may wait for.
 */
async function changePlace(ctx: Context, courseId: string, entryId: string, role: Role): Promise<string> {
  const id = newId()
  await ctx.db
    .updateTable('roster_entries')
    .set({ id, role, account_id: null, created_at: ctx.clock.now() })
    .set({ left_at: null, left_account_id: null, joined_at: null })
    .where('course_id', '=', courseId)
    .where('id', '=', entryId)
    .execute()
  return id
}

/** What an invitation is for. @throws AppError `not-found`: forged, taken back, taken, or too old */
export async function openInvitation(ctx: Context, token: string) {
  const place = readInvitation(ctx.keys, token)
  if (!place) throw notFound()
  const found = await ctx.db
    .selectFrom('roster_entries as r')
    .innerJoin('courses as c', 'c.id', 'r.course_id')
    .select(['c.id as courseId', 'c.title', 'c.starts_on as startsOn', 'c.ends_on as endsOn'])
    .select(['c.demo_id as demoId', 'r.id as entryId', 'r.role', 'r.name', 'r.email'])
    .select(['r.invited_at as invitedAt', 'r.created_at as createdAt'])
    .where('r.course_id', '=', place.courseId)
    .where('r.id', '=', place.entryId)
    .where('r.account_id', 'is', null)
    .where('r.left_at', 'is', null)
    .where('c.archived_at', 'is', null)
    .executeTakeFirst()
  if (!found || invitationEnds(found) < ctx.clock.now()) throw notFound()
  return found
}
export type Invitation = Awaited<ReturnType<typeof openInvitation>>

/** The course of an invitation that is over, for whoever is in it: its link is the way there that they know. */
export async function findInvitedTo(
  ctx: Context,
  token: string,
  accountId: string,
): Promise<string | undefined> {
  const place = readInvitation(ctx.keys, token)
  const role = place && (await findRole(ctx, place.courseId, accountId))
  return role && place.courseId
}

/**
 * Takes the place. Somebody of the course whom the place lets do more is raised to it.
 * @returns the course
 * @throws AppError `not-found`; `already-member` where they would gain nothing, and the place waits on
 */
export async function acceptInvitation(
  outer: Context,
  who: { accountId: string; demoId: string | null },
  token: string,
): Promise<string> {
  return inTransaction(outer, async (ctx) => {
    const invitation = await openInvitation(ctx, token)
    if (invitation.demoId !== who.demoId) throw notFound()
    const { courseId, entryId, role } = invitation
    const email = emailKey(invitation.email ?? '')
    const own = await ctx.db
      .selectFrom('roster_entries')
      .select('id')
      .where('course_id', '=', courseId)
      .where('account_id', '=', who.accountId)
      .executeTakeFirst()
    const had = await findRole(ctx, courseId, who.accountId)
    const raised = had !== undefined && outranks(role, had)
    if ((had && outranks(had, role)) || (had && own && !raised)) throw conflict('already-member')
    const place = { courseId, entryId }
    if (email && isMailed(ctx.keys, token, place, email)) await proveAddress(ctx, who.accountId, email)
    // One place each: what the school's list says of somebody stays theirs.
    await (own ? endPlace(ctx, place) : takePlace(ctx, place, who.accountId))
    await enrollAs(ctx, { courseId, accountId: who.accountId, role, byStaff: false })
    return courseId
  })
}

/** @throws AppError `not-found` where somebody else was quicker */
async function takePlace(ctx: Context, { courseId, entryId }: Place, accountId: string): Promise<void> {
  const taken = await ctx.db
    .updateTable('roster_entries')
    .set(takenBy(accountId))
    .where('course_id', '=', courseId)
    .where('id', '=', entryId)
    .where('account_id', 'is', null)
    .executeTakeFirst()
  if (taken.numUpdatedRows === 0n) throw notFound()
}

/** @throws AppError `not-found` where somebody else was quicker */
async function endPlace(ctx: Context, { courseId, entryId }: Place): Promise<void> {
  const ended = await ctx.db
    .deleteFrom('roster_entries')
    .where('course_id', '=', courseId)
    .where('id', '=', entryId)
    .where('account_id', 'is', null)
    .executeTakeFirst()
  if (ended.numDeletedRows === 0n) throw notFound()
}
