import type { Context } from '../../platform/context.ts'
import { notFound } from '../../shared/errors.ts'
import type { CourseId } from '../courses/index.ts'

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
