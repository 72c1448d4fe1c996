import { sql } from 'kysely'
import type { Context } from '../../platform/context.ts'
import type { SeekerId } from '../accounts/index.ts'
import type { CourseId } from '../courses/index.ts'
import type { Receipt } from '../submissions/index.ts'
import type { Deduction, Score, Total } from './grading.ts'

export interface Grade extends Total {
  id: string
  stageId: string
  submissionId: string
  studentId: string | null
  scores: readonly Score[]
  deductions: readonly Deduction[]
  gradedBy: string | null
  at: Date
}

const gradesOf = (ctx: Context, courseId: CourseId, assignmentId: string) =>
  ctx.db
    .selectFrom('grades as g')
    .leftJoin('accounts as a', 'a.id', 'g.graded_by')
    .select(['g.id', 'g.stage_id', 'g.submission_id', 'g.student_id', 'g.scores', 'g.deductions'])
    .select(['g.late_percent', 'g.points', 'g.out_of', 'g.created_at', 'a.name as graded_by'])
    .where('g.course_id', '=', courseId)
    .where('g.assignment_id', '=', assignmentId)
    .orderBy('g.id', 'desc')

type GradeRow = Awaited<ReturnType<ReturnType<typeof gradesOf>['execute']>>[number]

const gradeOf = (row: GradeRow): Grade => ({
  id: row.id,
  stageId: row.stage_id,
  submissionId: row.submission_id,
  studentId: row.student_id,
  scores: row.scores as Score[],
  deductions: row.deductions as Deduction[],
  latePercent: row.late_percent,
  points: Number(row.points),
  of: Number(row.out_of),
  gradedBy: row.graded_by,
  at: row.created_at,
})

/** Every grading of an assignment, the last first: the first of a submission counts. */
export async function listGrades(ctx: Context, courseId: CourseId, assignmentId: string): Promise<Grade[]> {
  return (await gradesOf(ctx, courseId, assignmentId).execute()).map(gradeOf)
}

/** The gradings of one submission, the last first. */
export async function listGradesOf(
  ctx: Context,
  courseId: CourseId,
  assignmentId: string,
  submissionId: string,
): Promise<Grade[]> {
  const rows = await gradesOf(ctx, courseId, assignmentId)
    .where('g.submission_id', '=', submissionId)
    .execute()
  return rows.map(gradeOf)
}

export async function findFeedback(
  ctx: Context,
  courseId: CourseId,
  submissionId: string,
): Promise<{ text: string; writtenAt: Date } | undefined> {
  return ctx.db
    .selectFrom('feedback')
    .select(['text', 'updated_at as writtenAt'])
    .where('course_id', '=', courseId)
    .where('submission_id', '=', submissionId)
    .executeTakeFirst()
}

/** Comments that the staff kept to use again, the last first. */
export const listComments = (ctx: Context, courseId: CourseId): Promise<{ id: string; text: string }[]> =>
  ctx.db
    .selectFrom('feedback_comments')
    .select(['id', 'text'])
    .where('course_id', '=', courseId)
    .orderBy('id', 'desc')
    .limit(30)
    .execute()

/** From when on the grades of each stage can be seen; a stage that is not in it stays hidden. */
export async function listReleases(
  ctx: Context,
  courseId: CourseId,
  assignmentId: string,
): Promise<ReadonlyMap<string, Date>> {
  const rows = await ctx.db
    .selectFrom('grade_releases')
    .select(['stage_id', 'released_at'])
    .where('course_id', '=', courseId)
    .where('assignment_id', '=', assignmentId)
    .execute()
  return new Map(rows.map((row) => [row.stage_id, row.released_at]))
}

/** Something given back to a student that may be read by now. */
export interface FeedbackNews {
  courseId: string
  assignmentId: string
  submissionId: string
  assignment: string
  /** When it was written or released, whichever was later. */
  at: Date
}

/** What was given back to a student in courses that still run. */
export async function listFeedbackNews(ctx: Context, own: SeekerId): Promise<FeedbackNews[]> {
  const { rows } = await sql<FeedbackNews>`
    select f.course_id as "courseId", f.assignment_id as "assignmentId", f.submission_id as "submissionId",
      a.title as assignment,
      case when s.purpose = 'early' then f.updated_at else greatest(f.updated_at, r.released_at) end as at
    from enrollments e
    join courses c on c.id = e.course_id and c.archived_at is null
    join feedback f on f.course_id = e.course_id and f.student_id = e.account_id
    join submissions s on s.course_id = f.course_id and s.id = f.submission_id
    join assignments a on a.course_id = f.course_id and a.id = f.assignment_id
    left join grade_releases r on r.course_id = f.course_id and r.assignment_id = f.assignment_id
      and r.stage_id = f.stage_id and r.released_at <= ${ctx.clock.now()}
    where e.account_id = ${own} and (s.purpose = 'early' or r.released_at is not null)`.execute(ctx.db)
  return rows
}

/**
 * What a student may see of a submission's grading now: nothing before it is released, except of work that was shown
 * early to get feedback, which would come too late with the grades.
 */
export async function findReleased(
  ctx: Context,
  own: SeekerId,
  courseId: CourseId,
  submission: Pick<Receipt, 'id' | 'assignmentId' | 'stageId' | 'studentId' | 'purpose'>,
): Promise<{ grade: Grade | undefined; feedback: string } | undefined> {
  if (submission.studentId !== own) return undefined
  if (submission.purpose !== 'early') {
    const released = (await listReleases(ctx, courseId, submission.assignmentId)).get(submission.stageId)
    if (!released || released > ctx.clock.now()) return undefined
  }
  const [grades, feedback] = await Promise.all([
    listGradesOf(ctx, courseId, submission.assignmentId, submission.id),
    findFeedback(ctx, courseId, submission.id),
  ])
  if (grades.length === 0 && feedback === undefined) return undefined
  return { grade: grades[0], feedback: feedback?.text ?? '' }
}
