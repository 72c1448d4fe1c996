import { type Selectable, sql } from 'kysely'
import type { Context } from '../../platform/context.ts'
import type { Database } from '../../platform/db/index.ts'
import { notFound } from '../../shared/errors.ts'
import type { SeekerId } from '../accounts/index.ts'
import { assignmentRules, dueFor, fewerAllowed, lastStageId, ownDueAt } from '../assignments/index.ts'

export interface PersonalGoal {
  id: string
  title: string
  /** The career field's name: the linked field's own, or what was typed where that field is gone. */
  field: string
  fieldId: string | null
  interviewsWanted: number
  dueAt: Date | null
  zone: string
  createdAt: Date
  closedAt: Date | null
}

interface Row extends Selectable<Database['goals']> {
  field_name: string | null
  open_field_id: string | null
}

const goalOf = (row: Row): PersonalGoal => ({
  id: row.id,
  title: row.title,
  field: row.field_name ?? row.field,
  fieldId: row.open_field_id,
  interviewsWanted: row.interviews_wanted,
  dueAt: row.due_at,
  zone: row.zone,
  createdAt: row.created_at,
  closedAt: row.closed_at,
})

const goalsOf = (ctx: Context, seeker: SeekerId) =>
  ctx.db
    .selectFrom('goals as g')
    .leftJoin('fields as f', (join) =>
      join
        .onRef('f.seeker_id', '=', 'g.seeker_id')
        .onRef('f.id', '=', 'g.field_id')
        .on('f.removed_at', 'is', null),
    )
    .selectAll('g')
    .select(['f.name as field_name', 'f.id as open_field_id'])
    .where('g.seeker_id', '=', seeker)
    .where('g.removed_at', 'is', null)

/** A seeker's goals, the newest first, closed ones too and removed ones not. */
export async function listGoals(ctx: Context, seeker: SeekerId): Promise<PersonalGoal[]> {
  const rows = await goalsOf(ctx, seeker).orderBy('g.created_at', 'desc').execute()
  return rows.map((row) => goalOf(row))
}

/** @throws AppError `not-found` when there is none, it is removed, or it is another's. */
export async function getGoal(ctx: Context, seeker: SeekerId, id: string): Promise<PersonalGoal> {
  const row = await goalsOf(ctx, seeker).where('g.id', '=', id).executeTakeFirst()
  if (!row) throw notFound()
  return goalOf(row)
}

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
const handedIn = (seeker: SeekerId) => sql<string[]>`array(
  select distinct s.stage_id from submissions s where s.course_id = a.course_id and s.assignment_id = a.id
    and s.student_id = ${seeker} and s.purpose <> 'early')`

/** Until when an assignment `a` gives more time to one student, by stage. */
const moreTime = (seeker: SeekerId) => sql<Record<string, string>>`(
  select coalesce(jsonb_object_agg(x.stage_id, x.due_at), '{}') from assignment_extensions x
  where x.course_id = a.course_id and x.assignment_id = a.id and x.student_id = ${seeker})`

const { stages: stageRules, graceSeconds: graceRule } = assignmentRules.shape

/** Assignments that have opened, of courses the seeker is a student in and that are not archived; the next due first. */
export async function listAssignments(ctx: Context, seeker: SeekerId): Promise<OpenAssignment[]> {
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
    .select([ownDueAt(seeker).as('due_at'), handedIn(seeker).as('handed_in'), lastStageId.as('last_stage')])
    .select([sql<unknown>`a.rules -> 'stages'`.as('stages'), moreTime(seeker).as('more_time')])
    .select([sql<unknown>`a.rules -> 'graceSeconds'`.as('grace'), fewerAllowed(seeker).as('fewer_allowed')])
    .where('e.account_id', '=', seeker)
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

/** What an interview can be for, as a form's choices: `goal:<id>` or `assignment:<courseId>:<id>`. */
export async function listAims(ctx: Context, seeker: SeekerId): Promise<{ value: string; label: string }[]> {
  const [goals, assignments] = await Promise.all([listGoals(ctx, seeker), listAssignments(ctx, seeker)])
  return [
    ...assignments.map((each) => ({
      value: `assignment:${each.courseId}:${each.id}`,
      label: `${each.title} · ${each.courseTitle}`,
    })),
    ...goals
      .filter((goal) => !goal.closedAt)
      .map((goal) => ({ value: `goal:${goal.id}`, label: goal.title })),
  ]
}

/**
 * The goal a talk counts for where nobody chose: the only thing that the seeker works toward, as a form would preselect
 * it. Never an assignment: that one shows dates to course staff, so its student links it by hand.
 */
export async function findOnlyGoal(ctx: Context, seeker: SeekerId): Promise<PersonalGoal | undefined> {
  const goals = (await listGoals(ctx, seeker)).filter((goal) => !goal.closedAt)
  if (goals.length !== 1) return undefined
  const assignments = await listAssignments(ctx, seeker)
  return assignments.length === 0 ? goals[0] : undefined
}
