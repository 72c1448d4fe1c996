import type { Context } from '../../platform/context.ts'
import { inTransaction } from '../../platform/db/index.ts'
import type { Actor } from '../../platform/web/index.ts'
import { addDays, daysBetween, noonOf } from '../../shared/dates.ts'
import { forbidden } from '../../shared/errors.ts'
import { newId } from '../../shared/ids.ts'
import { dueAt, getAssignment, seenFrom } from '../assignments/index.ts'
import { createCourse } from './courses.commands.ts'
import type { CourseScope } from './courses.policy.ts'
import type { CourseInput } from './courses.schema.ts'
import { type Course, getCourse } from './courses.queries.ts'
import { canManage } from './courses.ts'

/**
 * A new course for another period, with what staff prepared: materials, the board's prompts, the comments kept for
 * grading, and assignments, whose dates move by as many days as the first day does and keep their hours, in the new course's zone where
 * they were in the old one's. Nobody comes along, and nothing that a student made.
 * @param input.id as in `createCourse`
 * @returns the new course's id. @throws AppError `forbidden` for anybody but an instructor
 */
export async function copyCourse(
  outer: Context,
  scope: CourseScope,
  actor: Actor,
  input: CourseInput & { id?: string },
): Promise<string> {
  if (!canManage(scope.role)) throw forbidden()
  return inTransaction(outer, async (ctx) => {
    const before = await getCourse(ctx, scope.courseId)
    const days = daysBetween(noonOf(before.startsOn), noonOf(input.startsOn), 'UTC')
    const { id: courseId, isNew } = await createCourse(ctx, actor, input)
    if (!isNew) return courseId
    await copyAssignments(ctx, scope, { before, courseId, days, zone: input.zone })
    await copyMaterials(ctx, scope.courseId, courseId)
    await copyComments(ctx, scope.courseId, courseId)
    await copyPrompts(ctx, { from: scope.courseId, to: courseId, author: scope.own })
    return courseId
  })
}

interface Moved {
  before: Course
  courseId: string
  days: number
  zone: string
}

async function copyAssignments(ctx: Context, scope: CourseScope, moved: Moved): Promise<void> {
  const { before, courseId, days } = moved
  const from = scope.courseId
  const rows = await ctx.db
    .selectFrom('assignments')
    .selectAll()
    .where('course_id', '=', from)
    .where('archived_at', 'is', null)
    .execute()
  for (const row of rows) {
    const id = newId()
    const { rules, ...columns } = row
    const given = { opensAt: addDays(row.opens_at, days, row.zone), zone: row.zone }
    const { opensAt, zone } = row.zone === before.zone ? seenFrom(moved.zone, given) : given
    // As its rules count it from the day it is given, so that both name one moment.
    const { stages } = (await getAssignment(ctx, from, row.id)).rules
    const dates = {
      opens_at: opensAt,
      due_at: dueAt(stages.at(-1)!, { opensAt, zone }),
      zone,
      created_at: ctx.clock.now(),
    }
    await ctx.db
      .insertInto('assignments')
      .values({
        ...columns,
        ...dates,
        ...(rules !== null && { rules: JSON.stringify(rules) }),
        course_id: courseId,
        id,
      })
      .execute()
    const questions = await ctx.db
      .selectFrom('assignment_questions')
      .select(['topic', 'text', 'position'])
      .where('course_id', '=', from)
      .where('assignment_id', '=', row.id)
      .execute()
    const key = { course_id: courseId, assignment_id: id }
    if (questions.length > 0)
      await ctx.db
        .insertInto('assignment_questions')
        .values(questions.map((question) => ({ ...key, ...question, id: newId() })))
        .execute()
    await copyRubric(ctx, { from: { course_id: from, assignment_id: row.id }, to: key })
  }
}

interface RubricMove {
  from: { course_id: string; assignment_id: string }
  to: { course_id: string; assignment_id: string }
}

/** The rubric that is graded by, where it was changed beside the assignment's own. */
async function copyRubric(ctx: Context, { from, to }: RubricMove): Promise<void> {
  const rubric = await ctx.db
    .selectFrom('rubrics')
    .select('content')
    .where('course_id', '=', from.course_id)
    .where('assignment_id', '=', from.assignment_id)
    .executeTakeFirst()
  if (!rubric) return
  const content = JSON.stringify(rubric.content)
  await ctx.db
    .insertInto('rubrics')
    .values({ ...to, content, updated_at: ctx.clock.now() })
    .execute()
}

async function copyMaterials(ctx: Context, from: string, to: string): Promise<void> {
  const rows = await ctx.db
    .selectFrom('course_materials')
    .selectAll()
    .where('course_id', '=', from)
    .where('removed_at', 'is', null)
    .execute()
  if (rows.length > 0)
    await ctx.db
      .insertInto('course_materials')
      .values(rows.map((row) => ({ ...row, course_id: to, id: newId() })))
      .execute()
}

async function copyComments(ctx: Context, from: string, to: string): Promise<void> {
  const rows = await ctx.db
    .selectFrom('feedback_comments')
    .selectAll()
    .where('course_id', '=', from)
    .execute()
  if (rows.length > 0)
    await ctx.db
      .insertInto('feedback_comments')
      .values(rows.map((row) => ({ ...row, course_id: to, id: newId() })))
      .execute()
}

/**
 * In the name of who copies: whoever wrote a prompt may not teach the new course. Hidden, so that staff show each in its
 * week and the class does not read all of them on its first day; one that was not shown before a copy is copied goes along.
 */
async function copyPrompts(
  ctx: Context,
  { from, to, author }: { from: string; to: string; author: string },
): Promise<void> {
  const rows = await ctx.db
    .selectFrom('board_posts')
    .select(['title', 'body', 'post_first'])
    .where('course_id', '=', from)
    .where('kind', '=', 'prompt')
    .where('removed_at', 'is', null)
    .orderBy('created_at')
    .execute()
  const now = ctx.clock.now().getTime()
  if (rows.length > 0)
    await ctx.db
      .insertInto('board_posts')
      .values(
        rows.map((row, index) => ({
          ...row,
          course_id: to,
          id: newId(),
          kind: 'prompt' as const,
          author_id: author,
          hidden_at: new Date(now),
          hidden_by: author,
          // A board goes by time, and they keep their order.
          created_at: new Date(now + index),
        })),
      )
      .execute()
}
