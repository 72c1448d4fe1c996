import type { Context } from '../../../platform/context.ts'
import { notFound } from '../../../shared/errors.ts'
import type { CourseId } from '../courses.policy.ts'
import { readCode } from './join-code.ts'

/** The course that a code opens, with what somebody may know who holds it: its name, dates and who teaches it. */
export async function findCourseByCode(ctx: Context, typed: string) {
  const code = readCode(typed)
  if (!code) return undefined
  const course = await ctx.db
    .selectFrom('courses')
    .select(['id', 'title', 'starts_on as startsOn', 'ends_on as endsOn', 'demo_id as demoId'])
    .select(['join_code as code', 'join_approval as approval'])
    .where('join_code', '=', code)
    .where('archived_at', 'is', null)
    .executeTakeFirst()
  if (!course) return undefined
  const instructors = await ctx.db
    .selectFrom('enrollments as e')
    .innerJoin('accounts as a', 'a.id', 'e.account_id')
    .select('a.name')
    .where('e.course_id', '=', course.id)
    .where('e.role', '=', 'instructor')
    .orderBy('e.created_at')
    .execute()
  return { ...course, instructors: instructors.map(({ name }) => name) }
}
export type OpenCourse = NonNullable<Awaited<ReturnType<typeof findCourseByCode>>>

/** How a course lets people in; only its staff may know. @throws AppError `not-found` */
export async function getJoining(ctx: Context, courseId: CourseId) {
  const row = await ctx.db
    .selectFrom('courses')
    .select(['join_code as code', 'join_approval as approval'])
    .where('id', '=', courseId)
    .executeTakeFirst()
  if (!row) throw notFound()
  return row
}
export type Joining = Awaited<ReturnType<typeof getJoining>>

/** Who waits to be let in, the first first. */
export const listRequests = (ctx: Context, courseId: CourseId) =>
  ctx.db
    .selectFrom('join_requests as r')
    .innerJoin('accounts as a', 'a.id', 'r.account_id')
    .select(['a.id', 'a.name', 'a.email', 'r.created_at as at'])
    .where('r.course_id', '=', courseId)
    .orderBy('r.created_at')
    .execute()
export type JoinRequest = Awaited<ReturnType<typeof listRequests>>[number]

/** Whether somebody waits to be let into a course. */
export const isWaiting = async (ctx: Context, courseId: string, accountId: string): Promise<boolean> =>
  (await ctx.db
    .selectFrom('join_requests')
    .select('account_id')
    .where('course_id', '=', courseId)
    .where('account_id', '=', accountId)
    .executeTakeFirst()) !== undefined
