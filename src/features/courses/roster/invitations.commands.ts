import { translator } from '../../../i18n/index.ts'
import type { Context } from '../../../platform/context.ts'
import { inTransaction } from '../../../platform/db/index.ts'
import { countTry } from '../../../platform/db/rate-limits.ts'
import type { Actor } from '../../../platform/web/index.ts'
import { addHours } from '../../../shared/dates.ts'
import { invitationDays } from '../../../shared/defaults.ts'
import { emailKey } from '../../../shared/email.ts'
import { conflict, forbidden, notFound } from '../../../shared/errors.ts'
import type { CourseScope } from '../courses.policy.ts'
import type { Role } from '../courses.ts'
import { getCourse } from '../courses.queries.ts'
import { invitationLetter } from './invitation-letter.ts'
import { invitationToken, readInvitation } from './invitation-link.ts'
import { enrollAs, keepPlace } from './roster.commands.ts'
import { listRoster } from './roster.queries.ts'

/** The address that an invitation leads to. */
export const invitationUrl = (ctx: Context, courseId: string, entryId: string): string =>
  `${ctx.origin}/invitations/${invitationToken(ctx.keys, { courseId, entryId })}`

/**
 * Mails an invitation to each place nobody took, or to one of them.
 * @returns how many letters were queued. @throws AppError `sample-class`, `too-many`
 */
export async function sendInvitations(
  outer: Context,
  scope: CourseScope,
  actor: Actor,
  entryId?: string,
): Promise<number> {
  // Nobody outside is ever written to from sample data.
  if (actor.demoId) throw forbidden('sample-class')
  await countTry(outer, { bucket: 'invite', whom: actor.accountId, hits: 30, seconds: 3600 })
  return inTransaction(outer, async (ctx) => {
    const course = await getCourse(ctx, scope.courseId)
    const open = (await listRoster(ctx, scope.courseId)).flatMap((entry) => {
      // Lists of before hold addresses that no letter can go to: the others are invited all the same.
      const to = emailKey(entry.email ?? '')
      const asked = entry.accountId === null && (entryId === undefined || entry.id === entryId)
      return asked && to ? [{ ...entry, to }] : []
    })
    const t = translator(actor.locale ?? 'en')
    for (const entry of open) {
      const link = invitationUrl(ctx, scope.courseId, entry.id)
      const words = { to: entry.to, course: course.title, from: actor.name, role: entry.role, link }
      await ctx.mail.send(ctx, { ...invitationLetter(t, words), accountId: null })
    }
    const ids = open.map(({ id }) => id)
    if (ids.length > 0)
      await ctx.db
        .updateTable('roster_entries')
        .set({ invited_at: ctx.clock.now() })
        .where('course_id', '=', scope.courseId)
        .where('id', 'in', ids)
        .execute()
    return ids.length
  })
}

/** Keeps a place for somebody without an account and mails the invitation. @throws AppError `already-member` */
export async function inviteByAddress(
  ctx: Context,
  scope: CourseScope,
  actor: Actor,
  { email, role }: { email: string; role: Role },
): Promise<void> {
  await keepPlace(ctx, scope.courseId, actor, { name: email, email, role })
  const entry = (await listRoster(ctx, scope.courseId)).find((one) => one.email === email)
  if (!entry || entry.accountId !== null) throw conflict('already-member')
  await sendInvitations(ctx, scope, actor, entry.id)
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
    .where('c.archived_at', 'is', null)
    .executeTakeFirst()
  const until = found && addHours(found.invitedAt ?? found.createdAt, invitationDays * 24)
  if (!found || until! < ctx.clock.now()) throw notFound()
  return found
}
export type Invitation = Awaited<ReturnType<typeof openInvitation>>

/** Takes the place. @returns the course. @throws AppError `not-found`, `already-member` */
export async function acceptInvitation(
  outer: Context,
  who: { accountId: string; demoId: string | null },
  token: string,
): Promise<string> {
  return inTransaction(outer, async (ctx) => {
    const invitation = await openInvitation(ctx, token)
    if (invitation.demoId !== who.demoId) throw notFound()
    const { courseId, entryId, role } = invitation
    const other = await ctx.db
      .selectFrom('roster_entries')
      .select('id')
      .where('course_id', '=', courseId)
      .where('account_id', '=', who.accountId)
      .executeTakeFirst()
    if (other) throw conflict('already-member')
    const taken = await ctx.db
      .updateTable('roster_entries')
      .set({ account_id: who.accountId })
      .where('course_id', '=', courseId)
      .where('id', '=', entryId)
      .where('account_id', 'is', null)
      .executeTakeFirst()
    if (taken.numUpdatedRows === 0n) throw notFound()
    await enrollAs(ctx, courseId, who.accountId, role)
    return courseId
  })
}
