import { randomInt } from 'node:crypto'
import type { Context } from '../../../platform/context.ts'
import { inTransaction } from '../../../platform/db/index.ts'
import { countTry } from '../../../platform/db/rate-limits.ts'
import { forbidden, notFound } from '../../../shared/errors.ts'
import type { CourseScope } from '../courses.policy.ts'
import { assertRuns, findRole } from '../courses.queries.ts'
import { canManage, isStaff } from '../courses.ts'
import { takePlaceByAddress } from '../roster/roster.commands.ts'
import { makeCode } from './join-code.ts'
import { findCourseByCode, type OpenCourse } from './joining.queries.ts'

export const newCode = (): string => makeCode((below) => randomInt(below))

/** What a code's holder became. */
export type Joined = 'joined' | 'waiting' | 'member'

interface Comer {
  accountId: string
  demoId: string | null
}

/**
 * The course behind a code, for a page.
 * @throws AppError `no-such-code` (404: a changed or mistyped one), `too-many`
 */
export async function openCourse(ctx: Context, code: string, address: string): Promise<OpenCourse> {
  const course = await findCourseByCode(ctx, code)
  if (course) return course
  // Only misses count: a whole class comes from one address with the right one.
  await countTry(ctx, { bucket: 'join-from', whom: address, hits: 60, seconds: 600 })
  throw notFound()
}

/** Joins with a code, or asks to be let in where staff look first. @throws AppError `not-found` */
export async function joinCourse(outer: Context, comer: Comer, code: string): Promise<Joined> {
  return inTransaction(outer, async (ctx) => {
    const course = await findCourseByCode(ctx, code)
    // Sample data and real people never meet in a course.
    if (!course || course.demoId !== comer.demoId) throw notFound()
    if (await findRole(ctx, course.id, comer.accountId)) return 'member'
    const row = { course_id: course.id, account_id: comer.accountId, created_at: ctx.clock.now() }
    if (course.approval) {
      await ctx.db
        .insertInto('join_requests')
        .values(row)
        .onConflict((conflict) => conflict.doNothing())
        .execute()
      return 'waiting'
    }
    await enroll(ctx, row)
    await takePlaceByAddress(ctx, course.id, comer.accountId)
    return 'joined'
  })
}

interface NewStudent {
  course_id: string
  account_id: string
  created_at: Date
}

async function enroll(ctx: Context, row: NewStudent): Promise<void> {
  await ctx.db
    .insertInto('enrollments')
    .values({ ...row, role: 'student' })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  // They may have asked on another page, while staff still looked first.
  await ctx.db
    .deleteFrom('join_requests')
    .where('course_id', '=', row.course_id)
    .where('account_id', '=', row.account_id)
    .execute()
}

/**
 * Lets somebody in who waits, or sends them away; neither needs doing twice.
 * @throws AppError `not-found`, `course-archived`
 */
export async function answerRequest(
  outer: Context,
  scope: CourseScope,
  { accountId, letIn }: { accountId: string; letIn: boolean },
): Promise<void> {
  if (!isStaff(scope.role)) throw forbidden()
  await inTransaction(outer, async (ctx) => {
    await assertRuns(ctx, scope.courseId)
    const gone = await ctx.db
      .deleteFrom('join_requests')
      .where('course_id', '=', scope.courseId)
      .where('account_id', '=', accountId)
      .executeTakeFirst()
    if (gone.numDeletedRows === 0n) throw notFound()
    if (!letIn) return
    await enroll(ctx, { course_id: scope.courseId, account_id: accountId, created_at: ctx.clock.now() })
    await takePlaceByAddress(ctx, scope.courseId, accountId)
  })
}

/** `renew` also makes the old link and code worthless. */
export type JoiningChange = 'renew' | 'off' | 'approval-on' | 'approval-off'

/** @throws AppError `forbidden` for anybody but an instructor */
export async function changeJoining(ctx: Context, scope: CourseScope, change: JoiningChange): Promise<void> {
  if (!canManage(scope.role)) throw forbidden()
  const set =
    change === 'renew'
      ? { join_code: newCode() }
      : change === 'off'
        ? { join_code: null }
        : { join_approval: change === 'approval-on' }
  await ctx.db.updateTable('courses').set(set).where('id', '=', scope.courseId).execute()
}
