import type { Context } from '../../../platform/context.ts'
import type { CourseId } from '../courses.policy.ts'

/** The places kept in a course, by name: who has taken theirs, and who is still to come. */
export const listRoster = (ctx: Context, courseId: CourseId) =>
  ctx.db
    .selectFrom('roster_entries')
    .select(['id', 'name', 'email', 'role', 'sis_id as sisId', 'lms_id as lmsId', 'login_id as loginId'])
    .select([
      'section',
      'account_id as accountId',
      'invited_at as invitedAt',
      'created_at as createdAt',
      'left_at as leftAt',
    ])
    .where('course_id', '=', courseId)
    .orderBy('name')
    .orderBy('id')
    .execute()
export type RosterEntry = Awaited<ReturnType<typeof listRoster>>[number]

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
