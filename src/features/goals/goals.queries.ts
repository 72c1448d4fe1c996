import type { Selectable } from 'kysely'
import type { Context } from '../../platform/context.ts'
import type { Database } from '../../platform/db/index.ts'
import { notFound } from '../../shared/errors.ts'
import type { SeekerId } from '../accounts/index.ts'
import { listOpenAssignments } from '../assignments/index.ts'

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

/** What an interview can be for, as a form's choices: `goal:<id>` or `assignment:<courseId>:<id>`. */
export async function listAims(ctx: Context, seeker: SeekerId): Promise<{ value: string; label: string }[]> {
  const [goals, assignments] = await Promise.all([listGoals(ctx, seeker), listOpenAssignments(ctx, seeker)])
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
  const assignments = await listOpenAssignments(ctx, seeker)
  return assignments.length === 0 ? goals[0] : undefined
}
