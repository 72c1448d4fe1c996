import type { Context } from '../../platform/context.ts'
import { conflict, notFound } from '../../shared/errors.ts'
import type { SeekerId } from '../accounts/index.ts'
import type { CourseId } from './courses.policy.ts'
import type { Role } from './courses.ts'

/** What an account is in a course; nothing when it is not in it. */
export async function findRole(ctx: Context, courseId: string, accountId: string): Promise<Role | undefined> {
  const row = await ctx.db
    .selectFrom('enrollments')
    .select('role')
    .where('course_id', '=', courseId)
    .where('account_id', '=', accountId)
    .executeTakeFirst()
  return row?.role
}

/** The courses somebody is in, the newest first; archived ones too. */
export const listCourses = (ctx: Context, own: SeekerId) =>
  ctx.db
    .selectFrom('enrollments as e')
    .innerJoin('courses as c', 'c.id', 'e.course_id')
    .select(['c.id', 'c.title', 'c.starts_on as startsOn', 'c.ends_on as endsOn', 'c.zone', 'e.role'])
    .select('c.archived_at as archivedAt')
    .where('e.account_id', '=', own)
    .orderBy('c.starts_on', 'desc')
    .orderBy('c.id')
    .execute()
export type CourseRow = Awaited<ReturnType<typeof listCourses>>[number]

/** A course that its staff put somebody into. */
export interface Seated {
  courseId: string
  course: string
  at: Date
}

/** A course that is not put away, and what somebody is in it. */
export interface RunningCourse extends Seated {
  role: Role
  /** They did not enter it by themselves. */
  byStaff: boolean
}

export const listRunning = (ctx: Context, own: SeekerId): Promise<RunningCourse[]> =>
  ctx.db
    .selectFrom('enrollments as e')
    .innerJoin('courses as c', 'c.id', 'e.course_id')
    .select([
      'c.id as courseId',
      'c.title as course',
      'e.created_at as at',
      'e.role',
      'e.by_staff as byStaff',
    ])
    .where('e.account_id', '=', own)
    .where('c.archived_at', 'is', null)
    .orderBy('c.id')
    .execute()

/**
 * The running courses that would have nobody to teach them without this account. Sample data goes as a whole. Who is
 * suspended can name nobody else and put nothing away, and so leaves none behind that has not lost them already.
 */
export const listOnlyTheirs = (ctx: Context, accountId: string): Promise<{ id: string; title: string }[]> =>
  ctx.db
    .selectFrom('enrollments as e')
    .innerJoin('courses as c', 'c.id', 'e.course_id')
    .innerJoin('accounts as a', 'a.id', 'e.account_id')
    .select(['c.id', 'c.title'])
    .where('e.account_id', '=', accountId)
    .where('e.role', '=', 'instructor')
    .where('a.suspended_at', 'is', null)
    .where('c.archived_at', 'is', null)
    .where('c.demo_id', 'is', null)
    .where(({ exists, not, selectFrom }) =>
      not(
        exists(
          selectFrom('enrollments as o')
            .innerJoin('accounts as other', 'other.id', 'o.account_id')
            .select('o.account_id')
            .whereRef('o.course_id', '=', 'e.course_id')
            .whereRef('o.account_id', '!=', 'e.account_id')
            .where('o.role', '=', 'instructor')
            .where('other.suspended_at', 'is', null),
        ),
      ),
    )
    .orderBy('c.starts_on', 'desc')
    .orderBy('c.id')
    .execute()

/** @throws AppError `not-found` */
export async function getCourse(ctx: Context, courseId: CourseId) {
  const row = await ctx.db
    .selectFrom('courses')
    .select([
      'id',
      'title',
      'zone',
      'starts_on as startsOn',
      'ends_on as endsOn',
      'archived_at as archivedAt',
      'last_warned_at as lastWarnedAt',
    ])
    .where('id', '=', courseId)
    .executeTakeFirst()
  if (!row) throw notFound()
  return row
}
export type Course = Awaited<ReturnType<typeof getCourse>>

/** For what lets people in, writes to them, or is written for them to read. @throws AppError `course-archived` once the course is put away */
export async function assertRuns(ctx: Context, courseId: CourseId): Promise<void> {
  if ((await getCourse(ctx, courseId)).archivedAt) throw conflict('course-archived')
}

/** Everyone in a course: staff first, then by name. */
export async function listMembers(ctx: Context, courseId: CourseId) {
  const rows = await ctx.db
    .selectFrom('enrollments as e')
    .innerJoin('accounts as a', 'a.id', 'e.account_id')
    .select(['a.id', 'a.name', 'a.email', 'e.role'])
    .where('e.course_id', '=', courseId)
    .orderBy('a.name')
    .orderBy('a.id')
    .execute()
  const rank: Record<Role, number> = { instructor: 0, assistant: 1, student: 2 }
  return rows.toSorted((a, b) => rank[a.role] - rank[b.role])
}
export type Member = Awaited<ReturnType<typeof listMembers>>[number]
