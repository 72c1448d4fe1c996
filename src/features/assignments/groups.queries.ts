import type { Context } from '../../platform/context.ts'
import type { SeekerId } from '../accounts/index.ts'
import type { WholeAssignment } from './assignments.queries.ts'

/** The group a student works in. */
export async function findGroup(
  ctx: Context,
  own: SeekerId,
  assignment: Pick<WholeAssignment, 'courseId' | 'id'>,
): Promise<string | undefined> {
  const row = await ctx.db
    .selectFrom('assignment_groups')
    .select('name')
    .where('course_id', '=', assignment.courseId)
    .where('assignment_id', '=', assignment.id)
    .where('student_id', '=', own)
    .executeTakeFirst()
  return row?.name
}

/** The group of each student who works in one. */
export async function listGroups(
  ctx: Context,
  assignment: Pick<WholeAssignment, 'courseId' | 'id'>,
): Promise<ReadonlyMap<string, string>> {
  const rows = await ctx.db
    .selectFrom('assignment_groups')
    .select(['student_id as studentId', 'name'])
    .where('course_id', '=', assignment.courseId)
    .where('assignment_id', '=', assignment.id)
    .execute()
  return new Map(rows.map(({ studentId, name }) => [studentId, name]))
}

/** The course's other assignments that have groups, the newest first. */
export const listGrouped = (ctx: Context, assignment: Pick<WholeAssignment, 'courseId' | 'id'>) =>
  ctx.db
    .selectFrom('assignments as a')
    .select(['a.id', 'a.title'])
    .where('a.course_id', '=', assignment.courseId)
    .where('a.id', '!=', assignment.id)
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom('assignment_groups as g')
          .select('g.name')
          .whereRef('g.course_id', '=', 'a.course_id')
          .whereRef('g.assignment_id', '=', 'a.id'),
      ),
    )
    .orderBy('a.opens_at', 'desc')
    .orderBy('a.id', 'desc')
    .execute()
