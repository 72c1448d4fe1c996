import type { Context } from '../../platform/context.ts'
import type { SeekerId } from '../accounts/index.ts'
import type { WholeAssignment } from './assignments.queries.ts'
import { dueFor, dueTimes } from './rules/due.ts'

/** More time that was given to a student for a stage. */
export interface Extension {
  studentId: string
  stageId: string
  dueAt: Date
}

/** What was given to the students of a course. Time that is no more than everybody has by now is left out. */
export async function listExtensions(ctx: Context, assignment: WholeAssignment): Promise<Extension[]> {
  const given = await ctx.db
    .selectFrom('assignment_extensions')
    .select(['student_id as studentId', 'stage_id as stageId', 'due_at as dueAt'])
    .where('course_id', '=', assignment.courseId)
    .where('assignment_id', '=', assignment.id)
    .execute()
  const everybodys = dueTimes(assignment)
  return given.filter(({ stageId, dueAt }) => {
    const due = everybodys.get(stageId)
    return due && dueAt > due
  })
}

/** A student's own due time of each stage: an extension counts where it is later. */
export async function listDue(
  ctx: Context,
  own: SeekerId,
  assignment: WholeAssignment,
): Promise<ReadonlyMap<string, Date>> {
  const rows = await ctx.db
    .selectFrom('assignment_extensions')
    .select(['stage_id', 'due_at'])
    .where('course_id', '=', assignment.courseId)
    .where('assignment_id', '=', assignment.id)
    .where('student_id', '=', own)
    .execute()
  const extended = new Map(rows.map((row) => [row.stage_id, row.due_at]))
  return new Map(
    assignment.rules.stages.map((stage) => [stage.id, dueFor(stage, assignment, extended.get(stage.id))]),
  )
}
