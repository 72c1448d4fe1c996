import type { Context } from '../../../platform/context.ts'
import type { SeekerId } from '../../accounts/index.ts'
import type { Debrief, NextStep } from './debrief.ts'

/** A debrief on record; `completedAt` is the fact "debriefed". */
export interface StoredDebrief extends Debrief {
  completedAt: Date | null
}

/** What was written after one interview, if anything. */
export async function findDebrief(
  ctx: Context,
  scope: SeekerId,
  interviewId: string,
): Promise<StoredDebrief | undefined> {
  const row = await ctx.db
    .selectFrom('debriefs')
    .where('seeker_id', '=', scope)
    .where('interview_id', '=', interviewId)
    .selectAll()
    .executeTakeFirst()
  return (
    row && {
      learned: row.learned,
      wentWell: row.went_well,
      unexpected: row.unexpected,
      differently: row.differently,
      stillInterested: row.still_interested,
      followUp: row.follow_up,
      completedAt: row.completed_at,
    }
  )
}

export interface StoredStep extends NextStep {
  interviewId: string
  doneAt: Date | null
  createdAt: Date
}

/** Next steps in the order they were written: of one interview, or of all. */
export async function listNextSteps(
  ctx: Context,
  scope: SeekerId,
  interviewId?: string,
): Promise<StoredStep[]> {
  const rows = await ctx.db
    .selectFrom('next_steps')
    .where('seeker_id', '=', scope)
    .$if(interviewId !== undefined, (query) => query.where('interview_id', '=', interviewId ?? ''))
    .selectAll()
    .orderBy('created_at')
    .orderBy('id')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    interviewId: row.interview_id,
    text: row.text,
    dueOn: row.due_on,
    doneAt: row.done_at,
    createdAt: row.created_at,
  }))
}
