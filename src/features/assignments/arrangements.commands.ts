import type { Context } from '../../platform/context.ts'
import { inTransaction } from '../../platform/db/index.ts'
import { addDays, daysBetween, toInstant } from '../../shared/dates.ts'
import { conflict, forbidden, invalid, notFound } from '../../shared/errors.ts'
import { newId } from '../../shared/ids.ts'
import { type CourseScope, getCourse, isStaff, listMembers } from '../courses/index.ts'
import { answerMark, type ExceptionInput, type ExtensionInput } from './arrangements.schema.ts'
import { lockAssignment } from './assignments.commands.ts'
import type { WholeAssignment } from './assignments.queries.ts'
import { freeNames, groupKey } from './groups-form.ts'
import { whyClosed } from './rules/closed.ts'
import { dueAt, dueFor } from './rules/due.ts'
import type { Grantable } from './rules/finding.ts'
import type { StageRules } from './rules.schema.ts'

/**
 * A student asks that a rule be set aside; the same words a second time are the same request.
 * @throws AppError `not-found` for staff, `asked-already`; `archived-assignment`, `course-archived`: nobody is told of it
 */
export async function askException(
  outer: Context,
  scope: CourseScope,
  assignment: WholeAssignment,
  { rule, reason }: ExceptionInput,
): Promise<void> {
  if (isStaff(scope.role)) throw notFound()
  await inTransaction(outer, async (ctx) => {
    const closed = whyClosed(await getCourse(ctx, scope.courseId), assignment)
    if (closed) throw conflict(closed)
    // Of two presses at once the second finds what the first wrote.
    await ctx.db
      .selectFrom('enrollments')
      .select('account_id')
      .where('course_id', '=', scope.courseId)
      .where('account_id', '=', scope.own)
      .forNoKeyUpdate()
      .execute()
    const open = await ctx.db
      .selectFrom('assignment_exceptions')
      .select('reason')
      .where('course_id', '=', scope.courseId)
      .where('assignment_id', '=', assignment.id)
      .where('student_id', '=', scope.own)
      .where('code', '=', rule)
      .where('answer', 'is', null)
      .executeTakeFirst()
    if (open?.reason === reason) return
    if (open) throw conflict('asked-already')
    await ctx.db
      .insertInto('assignment_exceptions')
      .values({
        course_id: scope.courseId,
        id: newId(),
        assignment_id: assignment.id,
        student_id: scope.own,
        code: rule,
        reason,
        created_at: ctx.clock.now(),
      })
      .execute()
  })
}

/**
 * Sets a rule aside for a student who did not ask for it, such as when nobody answers them. Words that went with another
 * answer go.
 * @returns the exception's id, of the one that was there already too, and what that one's answer was, with its words.
 * @throws AppError `not-found`
 */
export async function grantUnasked(
  outer: Context,
  scope: CourseScope,
  { assignment, studentId }: { assignment: WholeAssignment; studentId: string },
  rule: Grantable,
): Promise<{ id: string; before: 'granted' | 'refused' | null; note: string }> {
  return inTransaction(outer, async (ctx) => {
    await studentOf(ctx, scope, studentId)
    // Of two presses in one moment, the second finds what the first one allowed.
    await lockAssignment(ctx, assignment)
    const key = { course_id: scope.courseId, assignment_id: assignment.id, student_id: studentId, code: rule }
    const known = await ctx.db
      .selectFrom('assignment_exceptions')
      .select(['id', 'answer', 'note'])
      .where('course_id', '=', key.course_id)
      .where('assignment_id', '=', key.assignment_id)
      .where('student_id', '=', key.student_id)
      .where('code', '=', key.code)
      .orderBy('id', 'desc')
      .limit(1)
      .executeTakeFirst()
    const now = ctx.clock.now()
    const answer = { answer: 'granted' as const, answered_by: scope.own, answered_at: now }
    const said = known?.answer === 'granted' ? answer : { ...answer, note: '' }
    const id = known?.id ?? newId()
    await ctx.db
      .insertInto('assignment_exceptions')
      .values({ ...key, id, reason: '', created_at: now, ...answer })
      .onConflict((row) => row.columns(['course_id', 'id']).doUpdateSet(said))
      .execute()
    return { id, before: known?.answer ?? null, note: known?.note ?? '' }
  })
}

type Answer = 'granted' | 'refused'

/**
 * The staff's answer; it can be changed. What nobody asked for is not refused but gone.
 * @param said.note words with it; without them, those that were given with the same answer before stay. Those that went
 *   with another answer go: the form comes with them filled in
 * @param said.seen the `answerMark` of the form, where it has one
 * @returns the answer that it replaced, with its words, as far as that is known; `null` where it is gone
 * @throws AppError `not-found`; `own-work` where they asked themselves, as a student; `changed-meanwhile` where another
 *   answer was given, or other words, since the form was drawn
 */
export async function answerException(
  outer: Context,
  scope: CourseScope,
  id: string,
  said: { answer: Answer; note?: string | undefined; seen?: string | undefined },
): Promise<{ answer: Answer | null; note: string } | null> {
  const { answer, note, seen } = said
  return inTransaction(outer, async (ctx) => {
    const before = await lockException(ctx, scope, id)
    // The same form a second time is no other answer.
    const isSame = before.answer === answer && before.note === note
    if (seen !== undefined && seen !== answerMark(before) && !isSame) throw conflict('changed-meanwhile')
    if (answer === 'refused' && (await removeUnasked(ctx, scope, id))) return null
    const isOther = before.answer !== answer
    // Its form shows what it replaced the first time: without an answer there are no words that it could have lost.
    const open = { answer: null, note: '' }
    if (isSame && seen === answerMark(open)) return open
    // Words of a refusal never stand under what is allowed.
    const words = isOther && note === before.note ? '' : (note ?? (isOther ? '' : before.note))
    // What says nothing new is no news to the student.
    if (!isOther && words === before.note) return before
    await ctx.db
      .updateTable('assignment_exceptions')
      .set({ answer, note: words, answered_by: scope.own, answered_at: ctx.clock.now() })
      .where('course_id', '=', scope.courseId)
      .where('id', '=', id)
      .execute()
    return before
  })
}

/** What was answered so far. Whoever was a student here answers nothing of their own. */
async function lockException(ctx: Context, scope: CourseScope, id: string) {
  const before = await ctx.db
    .selectFrom('assignment_exceptions')
    .select(['student_id', 'answer', 'note'])
    .where('course_id', '=', scope.courseId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  if (!before) throw notFound()
  if (before.student_id === scope.own) throw forbidden('own-work')
  return { answer: before.answer, note: before.note }
}

/** @returns whether the exception was one that nobody had asked for */
async function removeUnasked(ctx: Context, scope: CourseScope, id: string): Promise<boolean> {
  const gone = await ctx.db
    .deleteFrom('assignment_exceptions')
    .where('course_id', '=', scope.courseId)
    .where('id', '=', id)
    .where('reason', '=', '')
    .executeTakeFirst()
  return gone.numDeletedRows > 0n
}

/**
 * Takes the staff's answer back with its words: the request is open again, and what was allowed without one is gone.
 * @throws AppError `not-found`, `own-work`
 */
export async function reopenException(outer: Context, scope: CourseScope, id: string): Promise<void> {
  await inTransaction(outer, async (ctx) => {
    await lockException(ctx, scope, id)
    if (await removeUnasked(ctx, scope, id)) return
    await ctx.db
      .updateTable('assignment_exceptions')
      // From now on it waits: who was done with what waited before is told.
      .set({ answer: null, note: '', answered_by: null, answered_at: ctx.clock.now() })
      .where('course_id', '=', scope.courseId)
      .where('id', '=', id)
      .execute()
  })
}

async function studentOf(ctx: Context, scope: CourseScope, studentId: string) {
  const members = await listMembers(ctx, scope.courseId)
  if (!members.some(({ id, role }) => id === studentId && role === 'student')) throw notFound()
}

/**
 * Gives one student more time for one stage, or changes what was given.
 * @returns until when, and whether it is the first time that was given for the stage
 * @throws AppError `not-found`, `extension-too-early` when everybody has as much time; `archived-assignment`,
 *   `course-archived`
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
    const key = keyOf(assignment, studentId, stage.id)
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
  await studentOf(ctx, scope, studentId)
  const stage = assignment.rules.stages.find(({ id }) => id === stageId)
  if (!stage) throw notFound()
  const closed = whyClosed(await getCourse(ctx, scope.courseId), assignment)
  if (closed) throw conflict(closed)
  return stage
}

const keyOf = (assignment: WholeAssignment, studentId: string, stageId: string) => ({
  course_id: assignment.courseId,
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
    .onConflict((row) =>
      row.columns(['course_id', 'assignment_id', 'student_id', 'stage_id']).doUpdateSet(given),
    )
    .execute()
}

/** A student without more time has no row to hold: whoever changes it holds the assignment first. */
const extensionOf = (ctx: Context, key: ReturnType<typeof keyOf>) =>
  ctx.db
    .selectFrom('assignment_extensions')
    .select('due_at')
    .where('course_id', '=', key.course_id)
    .where('assignment_id', '=', key.assignment_id)
    .where('student_id', '=', key.student_id)
    .where('stage_id', '=', key.stage_id)

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
    await lockAssignment(ctx, assignment)
    const key = keyOf(assignment, studentId, stage.id)
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
    const key = keyOf(assignment, studentId, stageId)
    const given = until && (await extensionOf(ctx, key).executeTakeFirst())
    if (given && given.due_at.getTime() !== until.getTime()) throw conflict('changed-meanwhile')
    const gone = await ctx.db
      .deleteFrom('assignment_extensions')
      .where('course_id', '=', scope.courseId)
      .where('assignment_id', '=', key.assignment_id)
      .where('student_id', '=', key.student_id)
      .where('stage_id', '=', key.stage_id)
      .executeTakeFirst()
    return gone.numDeletedRows > 0n
  })
}

/**
 * Writes down who works together; an empty name takes somebody out of a group. A name that is there already is kept as it
 * was typed first.
 * @param groups by student; whoever is not in it stays as they are
 * @returns how many are in a group by it
 */
export async function setGroups(
  outer: Context,
  scope: CourseScope,
  assignment: WholeAssignment,
  groups: ReadonlyMap<string, string>,
): Promise<number> {
  return inTransaction(outer, async (ctx) => {
    const members = await listMembers(ctx, scope.courseId)
    const students = members.filter(({ id, role }) => role === 'student' && groups.has(id))
    if (students.length === 0) return 0
    const key = { course_id: scope.courseId, assignment_id: assignment.id }
    await ctx.db
      .deleteFrom('assignment_groups')
      .where('course_id', '=', key.course_id)
      .where('assignment_id', '=', key.assignment_id)
      .where(
        'student_id',
        'in',
        students.map(({ id }) => id),
      )
      .execute()
    const others = await ctx.db
      .selectFrom('assignment_groups')
      .select('name')
      .where('course_id', '=', key.course_id)
      .where('assignment_id', '=', key.assignment_id)
      .orderBy('student_id')
      .execute()
    const known = new Map(others.map(({ name }) => [groupKey(name), name]))
    const rows = students.flatMap(({ id }) => {
      const name = groups.get(id)!
      if (name === '') return []
      if (!known.has(groupKey(name))) known.set(groupKey(name), name)
      return [{ ...key, student_id: id, name: known.get(groupKey(name))! }]
    })
    if (rows.length > 0) await ctx.db.insertInto('assignment_groups').values(rows).execute()
    return rows.length
  })
}

/**
 * Takes over who works together in another assignment of the course; whoever has a group here already keeps it. A group
 * whose name stands here for others gets another one.
 * @returns how many were taken, and the new names. @throws AppError `not-found` where the other has no groups
 */
export async function takeGroups(
  outer: Context,
  scope: CourseScope,
  assignment: WholeAssignment,
  fromId: string,
): Promise<{ taken: number; renamed: string[] }> {
  return inTransaction(outer, async (ctx) => {
    // Somebody may save groups at the same moment.
    await lockAssignment(ctx, assignment)
    const groups = async (id: string) =>
      new Map(
        (
          await ctx.db
            .selectFrom('assignment_groups')
            .select(['student_id', 'name'])
            .where('course_id', '=', scope.courseId)
            .where('assignment_id', '=', id)
            .orderBy('student_id')
            .execute()
        ).map(({ student_id: student, name }) => [student, name]),
      )
    const [there, here] = [await groups(fromId), await groups(assignment.id)]
    if (there.size === 0) throw notFound()
    // Whoever left the course keeps no name from others.
    const members = await listMembers(ctx, scope.courseId)
    const students = new Set(members.flatMap(({ id, role }) => (role === 'student' ? [id] : [])))
    const ofStudents = (all: ReadonlyMap<string, string>) =>
      new Map([...all].filter(([student]) => students.has(student)))
    const [theirs, own] = [ofStudents(there), ofStudents(here)]
    const fresh = [...theirs].filter(([student]) => !own.has(student))
    const names = freeNames(new Set(fresh.map(([, name]) => name)), theirs, own)
    const taken = await setGroups(
      ctx,
      scope,
      assignment,
      new Map(fresh.map(([student, name]) => [student, names.get(groupKey(name)) ?? name])),
    )
    return { taken, renamed: [...names.values()] }
  })
}
