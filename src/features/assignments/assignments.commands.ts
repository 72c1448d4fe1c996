import type { Context } from '../../platform/context.ts'
import { inTransaction } from '../../platform/db/index.ts'
import type { Zone } from '../../shared/dates.ts'
import { conflict, invalid } from '../../shared/errors.ts'
import { newId } from '../../shared/ids.ts'
import type { CourseScope } from '../courses/index.ts'
import { getAssignment, listStagesHandedIn } from './assignments.queries.ts'
import type { AssignmentRules } from './rules.schema.ts'
import { countedFrom, dueAt, seenFrom } from './rules/due.ts'

const lastDue = (rules: AssignmentRules, opensAt: Date, zone: Zone) =>
  dueAt(rules.stages.at(-1)!, { opensAt, zone })

const columnsOf = (rules: AssignmentRules, due: Date, zone: Zone) => ({
  title: rules.title,
  instructions: rules.instructions,
  interviews_wanted: rules.interviews.min,
  due_at: due,
  zone,
  // The rubric has a row of its own.
  rules: JSON.stringify({ ...rules, rubric: undefined }),
})

/**
 * Gives an assignment to a course; it opens at once.
 * @param input.id with the one of an assignment that is there, the same words are it; other words are another one,
 *   since the class may have seen the first
 * @returns the assignment's id
 * @throws AppError `due-in-the-past`
 */
export async function createAssignment(
  outer: Context,
  scope: CourseScope,
  { id = newId(), rules, zone }: { id?: string; rules: AssignmentRules; zone: Zone },
): Promise<string> {
  return inTransaction(outer, async (ctx) => {
    const now = ctx.clock.now()
    const due = lastDue(rules, now, zone)
    if (due <= now) throw invalid('due-in-the-past')
    const made = await ctx.db
      .insertInto('assignments')
      .values({
        course_id: scope.courseId,
        id,
        ...columnsOf(rules, due, zone),
        opens_at: now,
        created_at: now,
      })
      .onConflict((on) => on.columns(['course_id', 'id']).doNothing())
      .returning('id')
      .executeTakeFirst()
    if (!made) {
      const known = await getAssignment(ctx, scope.courseId, id)
      const isSame = known.zone === zone && JSON.stringify(known.rules) === JSON.stringify(rules)
      return isSame ? id : createAssignment(ctx, scope, { rules, zone })
    }
    await writeQuestions(ctx, scope, id, rules)
    await writeRubric(ctx, scope, id, rules)
    return id
  })
}

/** Holds an assignment for the rest of the transaction; what belongs to it may be written meanwhile. */
export const lockAssignment = (ctx: Context, { courseId, id }: { courseId: string; id: string }) =>
  ctx.db
    .selectFrom('assignments')
    .select('id')
    .where('course_id', '=', courseId)
    .where('id', '=', id)
    .forNoKeyUpdate()
    .execute()

/**
 * Changes what an assignment asks for. The last due date may lie in the past only if it did already, and a stage that
 * something was handed in for stays: nothing else leads to it and its grades.
 * @throws AppError `not-found`, `due-in-the-past`, `stage-handed-in`
 */
export async function editAssignment(
  outer: Context,
  scope: CourseScope,
  id: string,
  { rules, zone }: { rules: AssignmentRules; zone: Zone },
): Promise<void> {
  await inTransaction(outer, async (ctx) => {
    const before = await getAssignment(ctx, scope.courseId, id)
    const { opensAt } = seenFrom(zone, before)
    const due = lastDue(rules, opensAt, zone)
    if (due.getTime() !== before.dueAt.getTime() && due <= ctx.clock.now()) throw invalid('due-in-the-past')
    const handedIn = await listStagesHandedIn(ctx, scope.courseId, id)
    const lost = before.rules.stages.find(
      (stage) => handedIn.has(stage.id) && !rules.stages.some((one) => one.id === stage.id),
    )
    if (lost) throw invalid('stage-handed-in', { stage: lost.title })
    await ctx.db
      .updateTable('assignments')
      .set({ ...columnsOf(rules, due, zone), opens_at: opensAt })
      .where('course_id', '=', scope.courseId)
      .where('id', '=', id)
      .execute()
    await writeQuestions(ctx, scope, id, rules)
    await writeRubric(ctx, scope, id, rules)
  })
}

/**
 * Opens an assignment now that would open later, as a copied one may; what is due stays due then.
 * @throws AppError `not-found`, `opens-too-early` when it is due too long from now
 */
export async function openAssignment(outer: Context, scope: CourseScope, id: string): Promise<void> {
  await inTransaction(outer, async (ctx) => {
    await lockAssignment(ctx, { courseId: scope.courseId, id })
    const before = await getAssignment(ctx, scope.courseId, id)
    const now = ctx.clock.now()
    if (before.opensAt <= now) return
    const stages = countedFrom(now, { stages: before.rules.stages, given: before })
    if (!stages) throw conflict('opens-too-early')
    await ctx.db
      .updateTable('assignments')
      .set({ ...columnsOf({ ...before.rules, stages }, before.dueAt, before.zone), opens_at: now })
      .where('course_id', '=', scope.courseId)
      .where('id', '=', id)
      .execute()
  })
}

/** The questions as rows, which question plans are begun from. */
async function writeQuestions(ctx: Context, scope: CourseScope, id: string, { questions }: AssignmentRules) {
  const key = { course_id: scope.courseId, assignment_id: id }
  await ctx.db
    .deleteFrom('assignment_questions')
    .where('course_id', '=', scope.courseId)
    .where('assignment_id', '=', id)
    .execute()
  const rows = questions.map(({ text, topic }, position) => ({ ...key, id: newId(), text, topic, position }))
  if (rows.length > 0) await ctx.db.insertInto('assignment_questions').values(rows).execute()
}

/** The rubric is a record of its own: grades given by it stand when it changes or goes. */
async function writeRubric(ctx: Context, scope: CourseScope, id: string, { rubric }: AssignmentRules) {
  const written = { content: JSON.stringify(rubric), updated_at: ctx.clock.now() }
  await ctx.db
    .insertInto('rubrics')
    .values({ course_id: scope.courseId, assignment_id: id, ...written })
    .onConflict((row) => row.columns(['course_id', 'assignment_id']).doUpdateSet(written))
    .execute()
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
