import type { Context } from '../../platform/context.ts'
import { inTransaction } from '../../platform/db/index.ts'
import { addDays, daysBetween, toInstant } from '../../shared/dates.ts'
import { conflict, invalid, notFound } from '../../shared/errors.ts'
import type { CourseScope } from '../courses/index.ts'
import { lockAssignment } from './assignments.commands.ts'
import { assertOpen, type WholeAssignment } from './assignments.queries.ts'
import type { ExtensionInput } from './extensions.schema.ts'
import { dueAt, dueFor } from './rules/due.ts'
import type { StageRules } from './rules.schema.ts'
import { expectStudent } from './students.queries.ts'

/**
 * Gives one student more time for one stage, or changes what was given; also once nothing can be handed in any more, since it
 * takes late days off what came in.
 * @returns until when, and whether it is the first time that was given for the stage
 * @throws AppError `not-found`, `extension-too-early` when everybody has as much time
 */
export async function extend(
  outer: Context,
  scope: CourseScope,
  { assignment, studentId }: { assignment: WholeAssignment; studentId: string },
  input: ExtensionInput,
): Promise<{ first: boolean; until: Date }> {
  return inTransaction(outer, async (ctx) => {
    const stage = await stageToExtend(ctx, scope, { assignment, studentId }, input.stage)
    const until = toInstant(input.date, input.time, assignment.zone)
    if (until <= dueAt(stage, assignment)) throw invalid('extension-too-early')
    await lockAssignment(ctx, assignment)
    const key = keyOf(scope, { assignment, studentId }, stage.id)
    const before = await extensionOf(ctx, key).executeTakeFirst()
    await keepExtension(ctx, scope, key, until)
    return { first: before === undefined, until }
  })
}

/** A stage that a student can be given more time for. */
async function stageToExtend(
  ctx: Context,
  scope: CourseScope,
  { assignment, studentId }: { assignment: WholeAssignment; studentId: string },
  stageId: string,
): Promise<StageRules> {
  await expectStudent(ctx, scope, studentId)
  const stage = assignment.rules.stages.find(({ id }) => id === stageId)
  if (!stage) throw notFound()
  return stage
}

const keyOf = (
  scope: CourseScope,
  { assignment, studentId }: { assignment: WholeAssignment; studentId: string },
  stageId: string,
) => ({
  course_id: scope.courseId,
  assignment_id: assignment.id,
  student_id: studentId,
  stage_id: stageId,
})

async function keepExtension(
  ctx: Context,
  scope: CourseScope,
  key: ReturnType<typeof keyOf>,
  until: Date,
): Promise<void> {
  const given = { due_at: until, granted_by: scope.own, created_at: ctx.clock.now() }
  await ctx.db
    .insertInto('assignment_extensions')
    .values({ ...key, ...given })
    .onConflict((oc) =>
      oc.columns(['course_id', 'assignment_id', 'student_id', 'stage_id']).doUpdateSet(given),
    )
    .execute()
}

/** A student without more time has no row to hold: whoever changes it holds the assignment first. */
const extensionOf = (ctx: Context, key: ReturnType<typeof keyOf>) =>
  ctx.db
    .selectFrom('assignment_extensions')
    .select('due_at')
    .where((eb) => eb.and(key))

/**
 * Gives one student so many days more for a stage, at the same time of day: from the student's own due time, or from
 * now where that is over. The same form twice, or the same button on two pages that showed the same time, gives once.
 * @param input.from the student's own due time as the form showed it
 * @returns until when, whether nothing was given for the stage before, and whether this form gave something
 * @throws AppError `not-found`; `changed-meanwhile` where other time was given since the form was drawn;
 *   `archived-assignment`, `course-archived`
 */
export async function giveDays(
  outer: Context,
  scope: CourseScope,
  { assignment, studentId }: { assignment: WholeAssignment; studentId: string },
  { stageId, days, from }: { stageId: string; days: number; from: Date },
): Promise<{ first: boolean; changed: boolean; until: Date }> {
  return inTransaction(outer, async (ctx) => {
    const stage = await stageToExtend(ctx, scope, { assignment, studentId }, stageId)
    await assertOpen(ctx, scope.courseId, assignment)
    await lockAssignment(ctx, assignment)
    const key = keyOf(scope, { assignment, studentId }, stage.id)
    const before = await extensionOf(ctx, key).executeTakeFirst()
    const own = dueFor(stage, assignment, before?.due_at)
    // What is over is given anew from today, at the hour that it was due.
    const missed = from > ctx.clock.now() ? 0 : daysBetween(from, ctx.clock.now(), assignment.zone)
    const until = addDays(from, missed + days, assignment.zone)
    const isGiven = own.getTime() === until.getTime()
    if (!isGiven && own.getTime() !== from.getTime()) throw conflict('changed-meanwhile')
    if (!isGiven) await keepExtension(ctx, scope, key, until)
    return { first: from.getTime() === dueAt(stage, assignment).getTime(), changed: !isGiven, until }
  })
}

/**
 * Takes back what was given, where something was: the stage is due with everybody's.
 * @param what.until what an undo takes back: more than that was given by somebody else since
 * @returns whether something was. @throws AppError `changed-meanwhile`
 */
export async function withdrawExtension(
  outer: Context,
  scope: CourseScope,
  { assignment, studentId }: { assignment: WholeAssignment; studentId: string },
  { stageId, until }: { stageId: string; until?: Date | undefined },
): Promise<boolean> {
  return inTransaction(outer, async (ctx) => {
    await lockAssignment(ctx, assignment)
    const key = keyOf(scope, { assignment, studentId }, stageId)
    const given = until && (await extensionOf(ctx, key).executeTakeFirst())
    if (given && given.due_at.getTime() !== until.getTime()) throw conflict('changed-meanwhile')
    const gone = await ctx.db
      .deleteFrom('assignment_extensions')
      .where((eb) => eb.and(key))
      .executeTakeFirst()
    return gone.numDeletedRows > 0n
  })
}
