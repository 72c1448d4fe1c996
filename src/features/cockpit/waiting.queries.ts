import { sql } from 'kysely'
import type { Context } from '../../platform/context.ts'
import type { SeekerId } from '../accounts/index.ts'

/** What waits for the staff of an assignment. */
export interface AssignmentWork {
  courseId: string
  assignmentId: string
  assignment: string
  /** Last hand-ins without a grade, and early ones without words, of others who are still in the course. */
  toGrade: number
  /** When the last of these was handed in; null where none waits, as in the others below. */
  newestToGrade: Date | null
  /** Requests that nobody answered, of those who are still students of the course. */
  requests: number
  /** When the last of them began to wait: it was asked, or its answer taken back. */
  newestRequest: Date | null
}

/** What waits for the staff of a course as a whole. */
export interface CourseWork {
  courseId: string
  course: string
  /** People who ask to be let in. */
  waiting: number
  newestWaiting: Date | null
  /** Posts that somebody told the staff about; an answer under a post that was taken back is out of everybody's sight. */
  flagged: number
  newestFlagged: Date | null
}

export interface StaffWork {
  assignments: AssignmentWork[]
  courses: CourseWork[]
}

/** Counts of what waits for somebody in the courses whose instructor or assistant they are; none of it is opened. */
export async function listStaffWork(ctx: Context, own: SeekerId): Promise<StaffWork> {
  const [assignments, courses] = await Promise.all([
    sql<AssignmentWork>`
      select a.course_id as "courseId", a.id as "assignmentId", a.title as assignment,
        to_grade.n as "toGrade", to_grade.newest as "newestToGrade",
        asked.n as requests, asked.newest as "newestRequest"
      from enrollments e
      join courses c on c.id = e.course_id and c.archived_at is null
      join assignments a on a.course_id = e.course_id and a.archived_at is null
      cross join lateral (
        select count(*)::int as n, max(last.submitted_at) as newest from (
          select distinct on (s.author_id, s.stage_id) s.id, s.purpose, s.student_id, s.submitted_at from submissions s
          where s.course_id = a.course_id and s.assignment_id = a.id
          order by s.author_id, s.stage_id, s.number desc) last
         where exists (select 1 from enrollments m where m.course_id = a.course_id and m.account_id = last.student_id)
           and last.student_id <> e.account_id
           and case when last.purpose = 'early'
           then not exists (select 1 from feedback f where f.course_id = a.course_id and f.submission_id = last.id)
           else not exists (select 1 from grades g where g.course_id = a.course_id
             and g.assignment_id = a.id and g.submission_id = last.id) end) to_grade
      cross join lateral (
        select count(*)::int as n, max(coalesce(x.answered_at, x.created_at)) as newest from assignment_exceptions x
         where x.course_id = a.course_id and x.assignment_id = a.id and x.answer is null
           and exists (select 1 from enrollments m where m.course_id = a.course_id and m.account_id = x.student_id
             and m.role = 'student')) asked
      where e.account_id = ${own} and e.role in ('instructor', 'assistant')`.execute(ctx.db),
    sql<CourseWork>`
      select c.id as "courseId", c.title as course, ask.n as waiting, ask.newest as "newestWaiting",
        told.n as flagged, told.newest as "newestFlagged"
      from enrollments e
      join courses c on c.id = e.course_id and c.archived_at is null
      cross join lateral (
        select count(*)::int as n, max(j.created_at) as newest from join_requests j where j.course_id = c.id) ask
      cross join lateral (
        select count(*)::int as n, max(p.flagged_at) as newest from board_posts p
         left join board_posts thread on thread.course_id = p.course_id and thread.id = p.thread_id
         where p.course_id = c.id and p.flagged_at is not null and p.hidden_at is null and p.removed_at is null
           and thread.removed_at is null) told
      where e.account_id = ${own} and e.role in ('instructor', 'assistant')`.execute(ctx.db),
  ])
  return {
    assignments: assignments.rows.filter(({ toGrade, requests }) => toGrade + requests > 0),
    courses: courses.rows.filter(({ waiting, flagged }) => waiting + flagged > 0),
  }
}
