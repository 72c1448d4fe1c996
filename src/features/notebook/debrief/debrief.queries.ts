import type { Context } from '../../../platform/context.ts'
import type { SeekerId } from '../../accounts/index.ts'
import type { Debrief, MarkWords, NextStep } from './debrief.ts'
import { type Heard, nothingHeard, readHeard } from './heard.ts'

/** A debrief on record; `completedAt` is the fact "debriefed". */
export interface StoredDebrief extends Debrief {
  completedAt: Date | null
}

/** The columns of a debrief that say what was heard; all null where there is no debrief. */
export interface HeardRow {
  pay_from: number | null
  pay_to: number | null
  pay_per: string | null
  pay_currency: string | null
  education: string | null
  education_path: string | null
  likes: string | null
  dislikes: string | null
}

/** What was heard, from the columns of a debrief. */
export const heardIn = (row: HeardRow): Heard => ({
  ...readHeard({
    payPer: row.pay_per ?? nothingHeard.payPer,
    payCurrency: row.pay_currency ?? nothingHeard.payCurrency,
    education: row.education ?? '',
    path: row.education_path ?? '',
    likes: row.likes ?? '',
    dislikes: row.dislikes ?? '',
  }),
  payFrom: row.pay_from,
  payTo: row.pay_to,
})

/** What was written after one interview, if anything. */
export async function findDebrief(
  ctx: Context,
  seeker: SeekerId,
  interviewId: string,
): Promise<StoredDebrief | undefined> {
  const row = await ctx.db
    .selectFrom('debriefs')
    .where('seeker_id', '=', seeker)
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
      heard: heardIn(row),
      completedAt: row.completed_at,
    }
  )
}

/** Marks that no saved debrief has shown yet, in the order they were made: they may come long after its first save. */
export async function listNewMarks(
  ctx: Context,
  seeker: SeekerId,
  interviewId: string,
): Promise<MarkWords[]> {
  return ctx.db
    .selectFrom('notebook_marks')
    .where('seeker_id', '=', seeker)
    .where('interview_id', '=', interviewId)
    .where('in_debrief', '=', false)
    .where('text', '<>', '')
    .select(['id', 'kind', 'text'])
    .orderBy('id')
    .execute()
}

export interface StoredStep extends NextStep {
  interviewId: string
  doneAt: Date | null
  createdAt: Date
}

/** Next steps in the order they were written: of one interview, or of all. */
export async function listNextSteps(
  ctx: Context,
  seeker: SeekerId,
  interviewId?: string,
): Promise<StoredStep[]> {
  const rows = await ctx.db
    .selectFrom('next_steps')
    .where('seeker_id', '=', seeker)
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
