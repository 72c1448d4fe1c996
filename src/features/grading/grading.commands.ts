import type { Context } from '../../platform/context.ts'
import { inTransaction } from '../../platform/db/index.ts'
import { toInstant, type Zone } from '../../shared/dates.ts'
import { newId } from '../../shared/ids.ts'
import type { AssignmentRules } from '../assignments/index.ts'
import type { CourseScope } from '../courses/index.ts'
import type { Receipt } from '../submissions/index.ts'
import { totalOf } from './grading.ts'
import type { GradeInput, ReleaseInput } from './grading.schema.ts'

/** Grades a submission, or grades it again: what was given before stays as its history. */
export async function gradeSubmission(
  outer: Context,
  scope: CourseScope,
  { submission, rules }: { submission: Receipt; rules: AssignmentRules },
  input: GradeInput,
): Promise<void> {
  const { points, of, latePercent } = totalOf(rules, input, submission)
  await inTransaction(outer, async (ctx) => {
    const now = ctx.clock.now()
    const about = {
      course_id: scope.courseId,
      assignment_id: submission.assignmentId,
      stage_id: submission.stageId,
      submission_id: submission.id,
      author_id: submission.authorId,
      student_id: submission.studentId,
    }
    await ctx.db
      .insertInto('grades')
      .values({
        ...about,
        id: newId(),
        scores: JSON.stringify(input.scores),
        deductions: JSON.stringify(input.deductions),
        late_percent: latePercent,
        points,
        out_of: of,
        graded_by: scope.own,
        created_at: now,
      })
      .execute()
    const written = { text: input.feedback, written_by: scope.own, updated_at: now }
    await ctx.db
      .insertInto('feedback')
      .values({ ...about, ...written })
      .onConflict((row) => row.columns(['course_id', 'submission_id']).doUpdateSet(written))
      .execute()
    if (input.keep !== '')
      await ctx.db
        .insertInto('feedback_comments')
        .values({ course_id: scope.courseId, id: newId(), text: input.keep, created_at: now })
        .onConflict((row) => row.columns(['course_id', 'text']).doNothing())
        .execute()
  })
}

/** Shows the grades of a stage to its students now or from a moment on, or hides them again. */
export async function releaseGrades(
  ctx: Context,
  scope: CourseScope,
  { assignmentId, zone }: { assignmentId: string; zone: Zone },
  input: ReleaseInput,
): Promise<void> {
  const key = { course_id: scope.courseId, assignment_id: assignmentId, stage_id: input.stage }
  if (input.act === 'hide') {
    await ctx.db
      .deleteFrom('grade_releases')
      .where('course_id', '=', key.course_id)
      .where('assignment_id', '=', key.assignment_id)
      .where('stage_id', '=', key.stage_id)
      .execute()
    return
  }
  const released_at = input.act === 'now' ? ctx.clock.now() : toInstant(input.date, input.time, zone)
  await ctx.db
    .insertInto('grade_releases')
    .values({ ...key, released_at })
    .onConflict((row) => row.columns(['course_id', 'assignment_id', 'stage_id']).doUpdateSet({ released_at }))
    .execute()
}
