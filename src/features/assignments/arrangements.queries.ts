import type { Context } from '../../platform/context.ts'
import { isId } from '../../shared/ids.ts'
import type { SeekerId } from '../accounts/index.ts'
import { courseByEnrollment, type CourseId, type Role } from '../courses/index.ts'
import { getAssignment, type WholeAssignment } from './assignments.queries.ts'
import { dueTimes } from './rules/due.ts'

// What is arranged for single students: exceptions, more time, groups.

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

/** Rules that the instructor has set aside for a student; as often as there are exceptions. */
export async function listGranted(
  ctx: Context,
  own: SeekerId,
  assignment: Pick<WholeAssignment, 'courseId' | 'id'>,
): Promise<string[]> {
  const rows = await ctx.db
    .selectFrom('assignment_exceptions')
    .select('code')
    .where('course_id', '=', assignment.courseId)
    .where('assignment_id', '=', assignment.id)
    .where('student_id', '=', own)
    .where('answer', '=', 'granted')
    .execute()
  return rows.map(({ code }) => code)
}

/**
 * An approval of a choice of people that may serve an interview: the one that serves it already, else the first that
 * serves none of this assignment. Each is for one person, also for one who declined.
 */
export async function findApproval(
  ctx: Context,
  own: SeekerId,
  assignment: Pick<WholeAssignment, 'courseId' | 'id'>,
  interviewId: string,
): Promise<string | undefined> {
  const row = await ctx.db
    .selectFrom('assignment_exceptions as e')
    .leftJoin('interviews as i', (join) =>
      join
        .onRef('i.seeker_id', '=', 'e.student_id')
        .onRef('i.id', '=', 'e.interview_id')
        .onRef('i.assignment_id', '=', 'e.assignment_id'),
    )
    .select('e.id')
    .where('e.course_id', '=', assignment.courseId)
    .where('e.assignment_id', '=', assignment.id)
    .where('e.student_id', '=', own)
    .where('e.code', '=', 'approval-needed')
    .where('e.answer', '=', 'granted')
    .where((query) => query.or([query('i.id', 'is', null), query('i.id', '=', interviewId)]))
    .orderBy('i.id', (order) => order.asc().nullsLast())
    .orderBy('e.id')
    .executeTakeFirst()
  return row?.id
}

/** The group a student works in. */
export async function findGroup(
  ctx: Context,
  own: SeekerId,
  assignment: Pick<WholeAssignment, 'courseId' | 'id'>,
): Promise<string | undefined> {
  const row = await ctx.db
    .selectFrom('assignment_groups')
    .select('name')
    .where('course_id', '=', assignment.courseId)
    .where('assignment_id', '=', assignment.id)
    .where('student_id', '=', own)
    .executeTakeFirst()
  return row?.name
}

export interface Exception {
  id: string
  studentId: string
  name: string
  code: string
  reason: string
  answer: 'granted' | 'refused' | null
  /** What the staff said with the answer; '' for nothing. */
  note: string
  createdAt: Date
  /** What whoever asked is in the course by now; null for who left. */
  role: Role | null
}

/** What was asked for, open requests first. @param own for a student, only their own */
export async function listExceptions(
  ctx: Context,
  courseId: CourseId,
  assignmentId: string,
  own?: SeekerId,
): Promise<Exception[]> {
  const rows = await ctx.db
    .selectFrom('assignment_exceptions as e')
    .innerJoin('accounts as a', 'a.id', 'e.student_id')
    .leftJoin('enrollments as m', (join) =>
      join.onRef('m.course_id', '=', 'e.course_id').onRef('m.account_id', '=', 'e.student_id'),
    )
    .select(['e.id', 'e.student_id as studentId', 'a.name', 'e.code', 'e.reason', 'e.answer'])
    .select(['e.note', 'e.created_at as createdAt', 'm.role'])
    .where('e.course_id', '=', courseId)
    .where('e.assignment_id', '=', assignmentId)
    .$if(own !== undefined, (query) => query.where('e.student_id', '=', own!))
    .orderBy('e.id', 'desc')
    .execute()
  return rows.toSorted((one, other) => Number(one.answer !== null) - Number(other.answer !== null))
}

/** A request of a student's that the staff answered. */
export interface AnswerNews {
  id: string
  courseId: string
  assignmentId: string
  assignment: string
  answer: 'granted' | 'refused'
  at: Date
}

/** The answers to a student in courses that still run. */
export const listAnswerNews = (ctx: Context, own: SeekerId): Promise<AnswerNews[]> =>
  ctx.db
    .selectFrom('assignment_exceptions as x')
    .innerJoin('enrollments as e', (join) =>
      join.onRef('e.course_id', '=', 'x.course_id').onRef('e.account_id', '=', 'x.student_id'),
    )
    .innerJoin('courses as c', 'c.id', 'x.course_id')
    .innerJoin('assignments as a', (join) =>
      join.onRef('a.course_id', '=', 'x.course_id').onRef('a.id', '=', 'x.assignment_id'),
    )
    .select(['x.id', 'x.course_id as courseId', 'x.assignment_id as assignmentId', 'a.title as assignment'])
    .select(['x.answer', 'x.answered_at as at'])
    .where('x.student_id', '=', own)
    .where('x.answer', 'is not', null)
    .where('x.answered_at', 'is not', null)
    // What was allowed without a request has no reason, and answers nothing.
    .where('x.reason', '!=', '')
    .where('c.archived_at', 'is', null)
    .where('a.archived_at', 'is', null)
    .orderBy('x.id')
    .$narrowType<{ answer: 'granted' | 'refused'; at: Date }>()
    .execute()

/** The course's other assignments that have groups, the newest first. */
export const listGrouped = (ctx: Context, assignment: Pick<WholeAssignment, 'courseId' | 'id'>) =>
  ctx.db
    .selectFrom('assignments as a')
    .select(['a.id', 'a.title'])
    .where('a.course_id', '=', assignment.courseId)
    .where('a.id', '!=', assignment.id)
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom('assignment_groups as g')
          .select('g.name')
          .whereRef('g.course_id', '=', 'a.course_id')
          .whereRef('g.assignment_id', '=', 'a.id'),
      ),
    )
    .orderBy('a.opens_at', 'desc')
    .orderBy('a.id', 'desc')
    .execute()

/** More time and groups, by student. Time that is no more than everybody has by now is left out. */
export async function listArrangements(ctx: Context, assignment: WholeAssignment) {
  const { courseId, id: assignmentId } = assignment
  const [given, groups] = await Promise.all([
    ctx.db
      .selectFrom('assignment_extensions')
      .select(['student_id as studentId', 'stage_id as stageId', 'due_at as dueAt'])
      .where('course_id', '=', courseId)
      .where('assignment_id', '=', assignmentId)
      .execute(),
    ctx.db
      .selectFrom('assignment_groups')
      .select(['student_id as studentId', 'name'])
      .where('course_id', '=', courseId)
      .where('assignment_id', '=', assignmentId)
      .execute(),
  ])
  const everybodys = dueTimes(assignment)
  const extensions = given.filter(({ stageId, dueAt }) => {
    const due = everybodys.get(stageId)
    return due && dueAt > due
  })
  return { extensions, groups: new Map(groups.map(({ studentId, name }) => [studentId, name])) }
}
