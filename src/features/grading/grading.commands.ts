import { isDeepStrictEqual } from 'node:util'
import type { Context } from '../../platform/context.ts'
import { inTransaction } from '../../platform/db/index.ts'
import { toInstant, type Zone } from '../../shared/dates.ts'
import { conflict, forbidden } from '../../shared/errors.ts'
import { newId } from '../../shared/ids.ts'
import type { AssignmentRules } from '../assignments/index.ts'
import type { CourseScope } from '../courses/index.ts'
import { findNewer, type Receipt } from '../submissions/index.ts'
import { seenMark, totalOf } from './grading.ts'
import { findFeedback } from './grading.queries.ts'
import type { FeedbackInput, GradeInput, ReleaseInput } from './grading.schema.ts'

/**
 * Grades a submission, or grades it again: what was given before stays as its history. A form that arrives twice grades
 * once.
 * @throws AppError `handed-in-again` when a later one took its place, `graded-meanwhile` when somebody else graded it since
 * the form was drawn, `name-erased-meanwhile` when a person was taken out of its words since, `own-work`
 */
export async function gradeSubmission(
  outer: Context,
  scope: CourseScope,
  { submission, rules }: { submission: Receipt; rules: AssignmentRules },
  input: GradeInput,
): Promise<void> {
  const { points, of, latePercent } = totalOf(rules, input, submission)
  await inTransaction(outer, async (ctx) => {
    const [last] = await lockGrades(ctx, scope, submission)
    const words = (await findFeedback(ctx, scope.courseId, submission.id))?.text ?? ''
    const unseen = last && unseenBy(input, last.id, words)
    if (unseen && last.by === scope.own && isSame(last, input) && words === input.feedback) return
    await refuseReplaced(ctx, submission)
    if (unseen) throw conflict(unseen)
    await ctx.db
      .insertInto('grades')
      .values({
        ...aboutOf(submission),
        id: newId(),
        scores: JSON.stringify(input.scores),
        deductions: JSON.stringify(input.deductions),
        late_percent: latePercent,
        points,
        out_of: of,
        graded_by: scope.own,
        created_at: ctx.clock.now(),
      })
      .execute()
    await writeFeedback(ctx, scope, submission, input)
  })
}

/**
 * Answers work that was shown early: words and no points, which would count. Its student reads them at once.
 * @throws AppError `handed-in-again`, `graded-meanwhile`, `name-erased-meanwhile`, `own-work` as `gradeSubmission` does
 */
export async function answerEarly(
  outer: Context,
  scope: CourseScope,
  submission: Receipt,
  input: FeedbackInput,
): Promise<void> {
  await inTransaction(outer, async (ctx) => {
    await lockSubmission(ctx, scope, submission)
    const last = await findFeedback(ctx, scope.courseId, submission.id)
    const unseen = last && unseenBy(input, last.writtenAt.toISOString(), last.text)
    if (unseen && last.text === input.feedback) return
    await refuseReplaced(ctx, submission)
    if (unseen) throw conflict(unseen)
    await writeFeedback(ctx, scope, submission, input)
  })
}

/** What a form does not know yet. Whoever grades changes `at` too; an erasure changes the words alone. */
function unseenBy({ seen }: FeedbackInput, at: string, words: string) {
  if (seen === seenMark(at, words)) return undefined
  return seen.startsWith(`${at} `) ? 'name-erased-meanwhile' : 'graded-meanwhile'
}

const aboutOf = ({ courseId, assignmentId, stageId, id, authorId, studentId }: Receipt) => ({
  course_id: courseId,
  assignment_id: assignmentId,
  stage_id: stageId,
  submission_id: id,
  author_id: authorId,
  student_id: studentId,
})

/** The words to one student, and for the whole course those that are kept to be used again. */
async function writeFeedback(
  ctx: Context,
  scope: CourseScope,
  submission: Receipt,
  { feedback, keep }: FeedbackInput,
): Promise<void> {
  const now = ctx.clock.now()
  const written = { text: feedback, written_by: scope.own, updated_at: now }
  await ctx.db
    .insertInto('feedback')
    .values({ ...aboutOf(submission), ...written })
    .onConflict((row) => row.columns(['course_id', 'submission_id']).doUpdateSet(written))
    .execute()
  if (keep !== '')
    await ctx.db
      .insertInto('feedback_comments')
      .values({ course_id: scope.courseId, id: newId(), text: keep, created_at: now })
      .onConflict((row) => row.columns(['course_id', 'text']).doNothing())
      .execute()
}

/** Takes comments out of what the staff kept to use again; feedback that holds their words keeps them. */
export async function forgetComments(
  ctx: Context,
  scope: CourseScope,
  texts: readonly string[],
): Promise<void> {
  if (texts.length === 0) return
  await ctx.db
    .deleteFrom('feedback_comments')
    .where('course_id', '=', scope.courseId)
    .where('text', 'in', texts)
    .execute()
}

/** Whoever grades or answers the same submission next waits. Whoever was a student here grades nothing of their own. */
function lockSubmission(ctx: Context, scope: CourseScope, submission: Receipt) {
  if (submission.studentId === scope.own) throw forbidden('own-work')
  return ctx.db
    .selectFrom('submissions')
    .select('id')
    .where('course_id', '=', scope.courseId)
    .where('id', '=', submission.id)
    .forUpdate()
    .execute()
}

/** Work that its student replaced does not count: a grade for it would lie where nobody looks. */
async function refuseReplaced(ctx: Context, submission: Receipt): Promise<void> {
  if (await findNewer(ctx, submission)) throw conflict('handed-in-again')
}

/** The last grade of a submission, and whoever grades it next waits. */
async function lockGrades(ctx: Context, scope: CourseScope, submission: Receipt) {
  await lockSubmission(ctx, scope, submission)
  return ctx.db
    .selectFrom('grades')
    .select(['id', 'scores', 'deductions', 'graded_by as by'])
    .where('course_id', '=', scope.courseId)
    .where('submission_id', '=', submission.id)
    .orderBy('id', 'desc')
    .limit(1)
    .execute()
}

const isSame = (last: { scores: unknown; deductions: unknown }, { scores, deductions }: GradeInput) =>
  isDeepStrictEqual([last.scores, last.deductions], [scores, deductions])

/**
 * Shows the grades of a stage to its students now or from a moment on, or hides them again.
 * @returns from when they can be seen; nothing for hidden
 */
export async function releaseGrades(
  ctx: Context,
  scope: CourseScope,
  { assignmentId, zone }: { assignmentId: string; zone: Zone },
  input: ReleaseInput,
): Promise<Date | undefined> {
  const key = { course_id: scope.courseId, assignment_id: assignmentId, stage_id: input.stage }
  if (input.act === 'hide') {
    await ctx.db
      .deleteFrom('grade_releases')
      .where((eb) => eb.and(key))
      .execute()
    return undefined
  }
  const released_at = input.act === 'now' ? ctx.clock.now() : toInstant(input.date, input.time, zone)
  await ctx.db
    .insertInto('grade_releases')
    .values({ ...key, released_at })
    .onConflict((row) => row.columns(['course_id', 'assignment_id', 'stage_id']).doUpdateSet({ released_at }))
    .execute()
  return released_at
}
