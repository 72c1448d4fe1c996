import type { Context } from '../../../platform/context.ts'
import { notFound } from '../../../shared/errors.ts'
import { readWelcome, welcomeToken } from './invitation-link.ts'
import { invitationState, type InvitationState } from './invitations.ts'

const columns = [
  'i.id',
  'i.email',
  'i.seats',
  'i.taken',
  'i.may_create_courses as mayCreateCourses',
  'i.created_at as createdAt',
  'i.expires_at as expiresAt',
  'i.revoked_at as revokedAt',
] as const

const invitations = (ctx: Context) =>
  ctx.db
    .selectFrom('account_invitations as i')
    .leftJoin('accounts as a', 'a.id', 'i.invited_by')
    .select([...columns, 'a.name as invitedBy'])

export type Invitation = Awaited<ReturnType<typeof listInvitations>>[number]

/** All that are remembered, those that still work first, then the newest. */
export async function listInvitations(ctx: Context) {
  const rows = await invitations(ctx).orderBy('i.created_at', 'desc').orderBy('i.id', 'desc').execute()
  const now = ctx.clock.now()
  const listed = rows.map((row) => ({
    ...row,
    state: invitationState(row, now),
    link: `${ctx.origin}/welcome/${welcomeToken(ctx.keys, row.id)}`,
  }))
  const isOver = (state: InvitationState) => Number(state !== 'open')
  return listed.toSorted((one, other) => isOver(one.state) - isOver(other.state))
}

/** How many still work. */
export async function countOpenInvitations(ctx: Context): Promise<number> {
  const { n } = await ctx.db
    .selectFrom('account_invitations')
    .select((query) => query.fn.countAll<number>().as('n'))
    .where('revoked_at', 'is', null)
    .where('expires_at', '>', ctx.clock.now())
    .whereRef('taken', '<', 'seats')
    .executeTakeFirstOrThrow()
  return n
}

/** What a link is for. @throws AppError `not-found`: forged, used up, over, or taken back */
export async function openWelcome(ctx: Context, token: string) {
  const id = readWelcome(ctx.keys, token)
  const found = id ? await invitations(ctx).where('i.id', '=', id).executeTakeFirst() : undefined
  if (!found || invitationState(found, ctx.clock.now()) !== 'open') throw notFound()
  return found
}
export type Welcome = Awaited<ReturnType<typeof openWelcome>>
