import type { Context } from '../../platform/context.ts'
import { inTransaction } from '../../platform/db/index.ts'
import { toInstant } from '../../shared/dates.ts'
import { invalid } from '../../shared/errors.ts'
import { newId } from '../../shared/ids.ts'
import type { CourseScope } from '../courses/index.ts'
import type { TypedQuestion } from './assignment-questions.ts'
import { getAssignment } from './assignments.queries.ts'
import type { AssignmentChange, AssignmentInput } from './assignments.schema.ts'

/** @returns the assignment's id. @throws AppError `due-in-the-past` */
export async function createAssignment(
  outer: Context,
  scope: CourseScope,
  input: AssignmentInput,
): Promise<string> {
  return inTransaction(outer, async (ctx) => {
    const id = newId()
    const now = ctx.clock.now()
    const dueAt = toInstant(input.date, input.time, input.zone)
    if (dueAt <= now) throw invalid('due-in-the-past')
    const key = { course_id: scope.courseId }
    await ctx.db
      .insertInto('assignments')
      .values({
        ...key,
        id,
        title: input.title,
        instructions: input.instructions,
        interviews_wanted: input.interviewsWanted,
        opens_at: now,
        due_at: dueAt,
        zone: input.zone,
        created_at: now,
      })
      .execute()
    if (input.questions.length > 0)
      await ctx.db
        .insertInto('assignment_questions')
        .values(
          input.questions.map((text, position) => ({
            ...key,
            assignment_id: id,
            id: newId(),
            topic: null,
            text,
            position,
          })),
        )
        .execute()
    return id
  })
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
