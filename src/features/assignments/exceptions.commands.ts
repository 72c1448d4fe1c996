import type { Context } from '../../platform/context.ts'
import { inTransaction } from '../../platform/db/index.ts'
import { conflict, forbidden, notFound } from '../../shared/errors.ts'
import { newId } from '../../shared/ids.ts'
import { type CourseScope, isStaff } from '../courses/index.ts'
import { lockAssignment } from './assignments.commands.ts'
import { assertOpen, type WholeAssignment } from './assignments.queries.ts'
import { answerMark, type ExceptionInput } from './exceptions.schema.ts'
import type { Grantable } from './rules/finding.ts'
import { expectStudent } from './students.queries.ts'

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
    await assertOpen(ctx, scope.courseId, assignment)
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
 * @throws AppError `not-found`, `archived-assignment`, `course-archived`
 */
export async function grantUnasked(
  outer: Context,
  scope: CourseScope,
  { assignment, studentId }: { assignment: WholeAssignment; studentId: string },
  rule: Grantable,
): Promise<{ id: string; before: 'granted' | 'refused' | null; note: string }> {
  return inTransaction(outer, async (ctx) => {
    await expectStudent(ctx, scope, studentId)
    await assertOpen(ctx, scope.courseId, assignment)
    // Of two presses in one moment, the second finds what the first one allowed.
    await lockAssignment(ctx, assignment)
    const key = { course_id: scope.courseId, assignment_id: assignment.id, student_id: studentId, code: rule }
    const known = await ctx.db
      .selectFrom('assignment_exceptions')
      .select(['id', 'answer', 'note'])
      .where((eb) => eb.and(key))
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
      .onConflict((oc) => oc.columns(['course_id', 'id']).doUpdateSet(said))
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
