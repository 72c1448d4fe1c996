import type { Context } from '../../platform/context.ts'
import type { SeekerId } from '../accounts/index.ts'
import type { CourseId, Role } from '../courses/index.ts'
import type { WholeAssignment } from './assignments.queries.ts'

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
    .where((eb) => eb.or([eb('i.id', 'is', null), eb('i.id', '=', interviewId)]))
    .orderBy('i.id', (order) => order.asc().nullsLast())
    .orderBy('e.id')
    .executeTakeFirst()
  return row?.id
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
