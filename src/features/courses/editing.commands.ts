import type { Context } from '../../platform/context.ts'
import { inTransaction } from '../../platform/db/index.ts'
import { toInstant } from '../../shared/dates.ts'
import { forbidden, invalid } from '../../shared/errors.ts'
import type { TypedQuestion } from './assignment-questions.ts'
import type { CourseScope } from './courses.policy.ts'
import { getAssignment } from './courses.queries.ts'
import type { AssignmentChange, CourseInput } from './courses.schema.ts'
import { canManage } from './courses.ts'

const manage = (scope: CourseScope) => {
  if (!canManage(scope.role)) throw forbidden()
}

/** @throws AppError `forbidden` for anybody but an instructor */
export async function editCourse(ctx: Context, scope: CourseScope, input: CourseInput): Promise<void> {
  manage(scope)
  await ctx.db
    .updateTable('courses')
    .set({ title: input.title, zone: input.zone, starts_on: input.startsOn, ends_on: input.endsOn })
    .where('id', '=', scope.courseId)
    .execute()
}

/** Puts a course away, or takes it out again: nothing of it is lost, and its assignments leave Today meanwhile. */
export async function archiveCourse(ctx: Context, scope: CourseScope, archived: boolean): Promise<void> {
  manage(scope)
  await ctx.db
    .updateTable('courses')
    .set({ archived_at: archived ? ctx.clock.now() : null })
    .where('id', '=', scope.courseId)
    .execute()
}

/**
 * Changes an assignment and its questions. The due date may lie in the past only if it did already.
 * @throws AppError `not-found`, `due-in-the-past`
 */
export async function editAssignment(
  outer: Context,
  scope: CourseScope,
  id: string,
  input: AssignmentChange & { questions: readonly TypedQuestion[] },
): Promise<void> {
  await inTransaction(outer, async (ctx) => {
    const before = await getAssignment(ctx, scope.courseId, id)
    const dueAt = toInstant(input.date, input.time, input.zone)
    if (dueAt.getTime() !== before.dueAt.getTime() && dueAt <= ctx.clock.now())
      throw invalid('due-in-the-past')
    await ctx.db
      .updateTable('assignments')
      .set({
        title: input.title,
        instructions: input.instructions,
        interviews_wanted: input.interviewsWanted,
        due_at: dueAt,
        zone: input.zone,
      })
      .where('course_id', '=', scope.courseId)
      .where('id', '=', id)
      .execute()
    await writeQuestions(ctx, scope, id, input.questions)
  })
}

/** The questions as they stand now: those left out go, the others keep what else is known of them. */
async function writeQuestions(
  ctx: Context,
  scope: CourseScope,
  assignmentId: string,
  questions: readonly TypedQuestion[],
) {
  const key = { course_id: scope.courseId, assignment_id: assignmentId }
  const old = await ctx.db
    .deleteFrom('assignment_questions')
    .where('course_id', '=', scope.courseId)
    .where('assignment_id', '=', assignmentId)
    .returning(['id', 'topic'])
    .execute()
  const topics = new Map(old.map(({ id, topic }) => [id, topic]))
  const rows = questions.map(({ id, text }, position) => ({
    ...key,
    id,
    text,
    position,
    topic: topics.get(id) ?? null,
  }))
  if (rows.length > 0) await ctx.db.insertInto('assignment_questions').values(rows).execute()
}

/** Puts an assignment away, or takes it out again. Interviews made for it stay the students'. @throws AppError `not-found` */
export async function archiveAssignment(
  ctx: Context,
  scope: CourseScope,
  id: string,
  archived: boolean,
): Promise<void> {
  await getAssignment(ctx, scope.courseId, id)
  await ctx.db
    .updateTable('assignments')
    .set({ archived_at: archived ? ctx.clock.now() : null })
    .where('course_id', '=', scope.courseId)
    .where('id', '=', id)
    .execute()
}
