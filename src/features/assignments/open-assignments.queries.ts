import { sql } from 'kysely'
import type { Context } from '../../platform/context.ts'
import type { SeekerId } from '../accounts/index.ts'
import { lastStageId, ownDueAt } from './assignments.queries.ts'
import { dueFor } from './rules/due.ts'
import { fewerTalks } from './rules/talks.ts'
import { assignmentRules } from './rules.schema.ts'

/** A stage that a student has not handed in. */
export interface StageToHandIn {
  courseId: string
  assignmentId: string
  assignment: string
  stageId: string
  stage: string
  /** With the student's own extension, where there is one. */
  dueAt: Date
  /** How long after that a class still takes it as in time. */
  graceSeconds: number
}

/** An assignment as its student sees it. */
export interface OpenAssignment {
  courseId: string
  id: string
  title: string
  courseTitle: string
  interviewsWanted: number
  /** Staff allowed this student fewer talks. */
  fewerAllowed: boolean
  opensAt: Date
  /** With the student's own extension, where there is one. */
  dueAt: Date
  graceSeconds: number
  zone: string
  /** Its last stage is handed in: nobody waits for a talk or a report any more. */
  handedIn: boolean
  /** The first of its stages that is not handed in; nothing once all are, or where it was given before there were stages. */
  next: StageToHandIn | undefined
}

/** The stages of an assignment `a` that one student handed in. */
const handedIn = (student: SeekerId) => sql<string[]>`array(
  select distinct s.stage_id from submissions s where s.course_id = a.course_id and s.assignment_id = a.id
    and s.student_id = ${student} and s.purpose <> 'early')`

/** Until when an assignment `a` gives more time to one student, by stage. */
const moreTime = (student: SeekerId) => sql<Record<string, string>>`(
  select coalesce(jsonb_object_agg(x.stage_id, x.due_at), '{}') from assignment_extensions x
  where x.course_id = a.course_id and x.assignment_id = a.id and x.student_id = ${student})`

/** Whether staff allowed one student fewer talks for an assignment `a`. */
const fewerAllowed = (student: SeekerId) => sql<boolean>`exists (
  select from assignment_exceptions x where x.course_id = a.course_id and x.assignment_id = a.id
    and x.student_id = ${student} and x.code = ${fewerTalks} and x.answer = 'granted')`

const { stages: stageRules, graceSeconds: graceRule } = assignmentRules.shape

/** Assignments that have opened, of courses the student is a student in and that are not archived; the next due first. */
export async function listOpenAssignments(ctx: Context, student: SeekerId): Promise<OpenAssignment[]> {
  const rows = await ctx.db
    .selectFrom('enrollments as e')
    .innerJoin('courses as c', 'c.id', 'e.course_id')
    .innerJoin('assignments as a', 'a.course_id', 'e.course_id')
    .select([
      'a.course_id',
      'a.id',
      'a.title',
      'c.title as course_title',
      'a.interviews_wanted',
      'a.opens_at',
      'a.zone',
    ])
    .select([ownDueAt(student).as('due_at'), handedIn(student).as('handed_in'), lastStageId.as('last_stage')])
    .select([sql<unknown>`a.rules -> 'stages'`.as('stages'), moreTime(student).as('more_time')])
    .select([sql<unknown>`a.rules -> 'graceSeconds'`.as('grace'), fewerAllowed(student).as('fewer_allowed')])
    .where('e.account_id', '=', student)
    .where('e.role', '=', 'student')
    .where('c.archived_at', 'is', null)
    .where('a.archived_at', 'is', null)
    .where('a.opens_at', '<=', ctx.clock.now())
    .orderBy('due_at')
    .execute()
  return rows.map((row) => {
    const { course_id: courseId, id, title, opens_at: opensAt, zone, handed_in: done } = row
    const stages = row.stages === null ? [] : stageRules.parse(row.stages)
    const next = stages.find((stage) => !done.includes(stage.id))
    const more = next && row.more_time[next.id]
    const graceSeconds = graceRule.parse(row.grace ?? undefined)
    return {
      courseId,
      id,
      title,
      opensAt,
      zone,
      courseTitle: row.course_title,
      interviewsWanted: row.interviews_wanted,
      fewerAllowed: row.fewer_allowed,
      dueAt: row.due_at,
      graceSeconds,
      handedIn: done.includes(row.last_stage),
      next: next && {
        courseId,
        assignmentId: id,
        assignment: title,
        stageId: next.id,
        stage: next.title,
        dueAt: dueFor(next, { opensAt, zone }, more ? new Date(more) : undefined),
        graceSeconds,
      },
    }
  })
}
