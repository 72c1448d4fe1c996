import { type RawBuilder, sql } from 'kysely'
import type { Context } from '../../platform/context.ts'
import { conflict, notFound } from '../../shared/errors.ts'
import { isId } from '../../shared/ids.ts'
import type { SeekerId } from '../accounts/index.ts'
import { courseByEnrollment, type CourseId, getCourse } from '../courses/index.ts'
import { rulesBefore, stageBefore } from './rules-before.ts'
import { type AssignmentRules, assignmentRules } from './rules.schema.ts'
import { whyClosed } from './rules/closed.ts'
import { fewerTalks } from './rules/talks.ts'

/** Of an assignment `a`: its last stage, whose due time is the assignment's. */
export const lastStageId = sql<string>`coalesce(a.rules #>> '{stages,-1,id}', ${sql.lit(stageBefore)})`

/** When an assignment `a` is due for one student: as `dueFor` says of its last stage. */
export const ownDueAt = (own: SeekerId) => sql<Date>`greatest(a.due_at, (
  select x.due_at from assignment_extensions x where x.course_id = a.course_id and x.assignment_id = a.id
    and x.student_id = ${own} and x.stage_id = ${lastStageId}))`

/** Whether staff allowed one student fewer talks for an assignment `a`. @param student the account, or its column */
export const fewerAllowed = (student: SeekerId | RawBuilder<string>) => sql<boolean>`exists (
  select from assignment_exceptions x where x.course_id = a.course_id and x.assignment_id = a.id
    and x.student_id = ${student} and x.code = ${fewerTalks} and x.answer = 'granted')`

const columns = [
  'a.course_id as courseId',
  'a.id',
  'a.title',
  'a.interviews_wanted as interviewsWanted',
  'a.opens_at as opensAt',
  'a.zone',
  'a.archived_at as archivedAt',
] as const

/** A course's assignments, the one due first on top. @param own for a student, who may have more time than others */
export const listAssignments = (ctx: Context, courseId: CourseId, own?: SeekerId) =>
  ctx.db
    .selectFrom('assignments as a')
    .select(columns)
    .select((own === undefined ? sql<Date>`a.due_at` : ownDueAt(own)).as('dueAt'))
    .where('a.course_id', '=', courseId)
    .orderBy('dueAt')
    .orderBy('a.id')
    .execute()
export type Assignment = Awaited<ReturnType<typeof listAssignments>>[number]

/** An assignment with everything that it asks for. */
export interface WholeAssignment extends Assignment {
  rules: AssignmentRules
}

/**
 * For what is of use only as long as something can be handed in.
 * @throws AppError `archived-assignment`, `course-archived`
 */
export async function assertOpen(
  ctx: Context,
  courseId: CourseId,
  assignment: Pick<WholeAssignment, 'archivedAt'>,
): Promise<void> {
  const closed = whyClosed(await getCourse(ctx, courseId), assignment)
  if (closed) throw conflict(closed)
}

/** @throws AppError `not-found`, also for an assignment of another course. */
export async function getAssignment(ctx: Context, courseId: CourseId, id: string): Promise<WholeAssignment> {
  const row = await ctx.db
    .selectFrom('assignments as a')
    .leftJoin('rubrics as r', (join) =>
      join.onRef('r.course_id', '=', 'a.course_id').onRef('r.assignment_id', '=', 'a.id'),
    )
    .select([...columns, 'a.due_at as dueAt', 'a.instructions', 'a.rules', 'r.content as rubric'])
    .where('a.course_id', '=', courseId)
    .where('a.id', '=', id)
    .executeTakeFirst()
  if (!row) throw notFound()
  const { instructions, rules, rubric, ...assignment } = row
  if (rules !== null) {
    const whole = { ...(rules as object), ...(rubric !== null && { rubric }) }
    return { ...assignment, rules: assignmentRules.parse(whole) }
  }
  const questions = await ctx.db
    .selectFrom('assignment_questions')
    .select(['text', 'topic'])
    .where('course_id', '=', courseId)
    .where('assignment_id', '=', id)
    .orderBy('position')
    .orderBy('id')
    .execute()
  return { ...assignment, rules: rulesBefore({ ...assignment, instructions, questions }) }
}

/** The stages that something was handed in for, in whatever form. */
export async function listStagesHandedIn(
  ctx: Context,
  courseId: CourseId,
  assignmentId: string,
): Promise<ReadonlySet<string>> {
  const rows = await ctx.db
    .selectFrom('submissions')
    .select('stage_id')
    .distinct()
    .where('course_id', '=', courseId)
    .where('assignment_id', '=', assignmentId)
    .execute()
  return new Set(rows.map((row) => row.stage_id))
}

/** The assignment that an interview's aim names, when the seeker is a student of its course. */
export async function findAssignmentBehind(
  ctx: Context,
  own: SeekerId,
  aim: string,
): Promise<WholeAssignment | undefined> {
  const [kind, courseId = '', id = ''] = aim.split(':')
  if (kind !== 'assignment' || !isId(courseId) || !isId(id)) return undefined
  const enrolled = await ctx.db
    .selectFrom('enrollments')
    .innerJoin('assignments', 'assignments.course_id', 'enrollments.course_id')
    .select('assignments.id')
    .where('enrollments.course_id', '=', courseId)
    .where('enrollments.account_id', '=', own)
    .where('enrollments.role', '=', 'student')
    .where('assignments.id', '=', id)
    .executeTakeFirst()
  return enrolled && getAssignment(ctx, courseByEnrollment(courseId), id)
}
