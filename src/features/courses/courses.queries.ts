import type { Context } from '../../platform/context.ts'
import { notFound } from '../../shared/errors.ts'
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
    ])
    .where('id', '=', courseId)
    .executeTakeFirst()
  if (!row) throw notFound()
  return row
}
export type Course = Awaited<ReturnType<typeof getCourse>>

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

const assignmentColumns = [
  'a.course_id as courseId',
  'a.id',
  'a.title',
  'a.instructions',
  'a.interviews_wanted as interviewsWanted',
  'a.opens_at as opensAt',
  'a.due_at as dueAt',
  'a.zone',
  'a.archived_at as archivedAt',
] as const

/** A course's assignments, the one due first on top. */
export const listAssignments = (ctx: Context, courseId: CourseId) =>
  ctx.db
    .selectFrom('assignments as a')
    .select(assignmentColumns)
    .where('a.course_id', '=', courseId)
    .orderBy('a.due_at')
    .orderBy('a.id')
    .execute()
export type Assignment = Awaited<ReturnType<typeof listAssignments>>[number]

/** What somebody is asked to do as a student, over all courses, the one due first on top. */
export const listAssignmentsOf = (ctx: Context, own: SeekerId): Promise<Assignment[]> =>
  ctx.db
    .selectFrom('enrollments as e')
    .innerJoin('courses as c', 'c.id', 'e.course_id')
    .innerJoin('assignments as a', 'a.course_id', 'e.course_id')
    .select(assignmentColumns)
    .where('e.account_id', '=', own)
    .where('e.role', '=', 'student')
    .where('c.archived_at', 'is', null)
    .where('a.archived_at', 'is', null)
    .orderBy('a.due_at')
    .orderBy('a.id')
    .execute()

/** @throws AppError `not-found`, also for an assignment of another course. */
export async function getAssignment(ctx: Context, courseId: CourseId, id: string): Promise<Assignment> {
  const found = (await listAssignments(ctx, courseId)).find((assignment) => assignment.id === id)
  if (!found) throw notFound()
  return found
}

/** What an assignment wants asked, in its order. */
export const listQuestionRows = (
  ctx: Context,
  courseId: CourseId,
  assignmentId: string,
): Promise<{ id: string; text: string }[]> =>
  ctx.db
    .selectFrom('assignment_questions')
    .select(['id', 'text'])
    .where('course_id', '=', courseId)
    .where('assignment_id', '=', assignmentId)
    .orderBy('position')
    .orderBy('id')
    .execute()

/** The same as texts. */
export const listRequiredQuestions = async (
  ctx: Context,
  courseId: CourseId,
  assignmentId: string,
): Promise<string[]> => (await listQuestionRows(ctx, courseId, assignmentId)).map((row) => row.text)
