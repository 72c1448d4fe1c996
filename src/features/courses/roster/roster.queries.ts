import type { Context } from '../../../platform/context.ts'
import type { Actor } from '../../../platform/web/index.ts'
import type { CourseId, CourseScope } from '../courses.policy.ts'
import { canAdd } from '../courses.ts'
import { listMembers } from '../courses.queries.ts'
import { compareRoster, holderOfPlace, type RosterRow } from './roster.ts'

/** The places kept in a course, by name: who has taken theirs, and who is still to come. */
export const listRoster = (ctx: Context, courseId: CourseId) =>
  ctx.db
    .selectFrom('roster_entries')
    .select(['id', 'name', 'email', 'role', 'sis_id as sisId', 'lms_id as lmsId', 'login_id as loginId'])
    .select([
      'section',
      'account_id as accountId',
      'left_account_id as leftAccountId',
      'invited_at as invitedAt',
      'created_at as createdAt',
      'left_at as leftAt',
    ])
    .where('course_id', '=', courseId)
    .orderBy('name')
    .orderBy('id')
    .execute()
export type RosterEntry = Awaited<ReturnType<typeof listRoster>>[number]

/**
 * What a school's list would do to a course, row by row, and who of it has an account: preview and applying agree by it.
 * Whom a row meets tells whose address it is: its callers count the list first, by `countListed`.
 */
export async function compareWithCourse(
  ctx: Context,
  { courseId, actor, role: own }: CourseScope,
  rows: readonly RosterRow[],
) {
  const [known, members] = await Promise.all([listRoster(ctx, courseId), listMembers(ctx, courseId)])
  const holders = await listHolders(ctx, actor, rows)
  const present = new Set(members.map(({ id }) => id))
  const places = new Map(known.map((entry) => [holderOfPlace(entry, (id) => present.has(id)), entry]))
  const changes = compareRoster(rows, known, {
    // A list that an assistant brings must not put another address into an instructor's place.
    mayChange: ({ role }) => canAdd(own, role),
    placeOf: ({ email }) => places.get(holders.get(email ?? '') ?? ''),
  })
  return { known, members, holders, changes }
}

/** The accounts with the addresses of a list. Sample data and real people never meet in a course. */
async function listHolders(
  ctx: Context,
  actor: Actor,
  rows: readonly RosterRow[],
): Promise<ReadonlyMap<string, string>> {
  const emails = rows.flatMap(({ email }) => email ?? [])
  if (emails.length === 0) return new Map()
  const accounts = await ctx.db
    .selectFrom('accounts')
    .select(['id', 'email'])
    .where('email', 'in', emails)
    .where('demo_id', 'is not distinct from', actor.demoId)
    .execute()
  return new Map(accounts.map(({ id, email }) => [email, id]))
}

/** The section of each student whom the list puts into one, by account. */
export async function listSections(ctx: Context, courseId: CourseId): Promise<ReadonlyMap<string, string>> {
  const rows = await ctx.db
    .selectFrom('roster_entries')
    .select(['account_id as accountId', 'section'])
    .where('course_id', '=', courseId)
    .where('account_id', 'is not', null)
    .where('section', '!=', '')
    .$narrowType<{ accountId: string; section: string }>()
    .execute()
  return new Map(rows.map(({ accountId, section }) => [accountId, section]))
}
