import type { Updateable } from 'kysely'
import type { Context } from '../../platform/context.ts'
import { noteSeekerChanged } from '../../platform/jobs/index.ts'
import { inTransaction, type Database } from '../../platform/db/index.ts'
import { conflict } from '../../shared/errors.ts'
import type { SeekerId } from '../accounts/index.ts'
import { mayStep, type Step } from './stages.ts'
import { getInterview, type Interview } from './interviews.queries.ts'

type Columns = Updateable<Database['interviews']>

/** Locks an interview for the rest of the transaction and reads it. */
export async function lockInterview(ctx: Context, seeker: SeekerId, id: string): Promise<Interview> {
  await ctx.db
    .selectFrom('interviews')
    .select('id')
    .where('seeker_id', '=', seeker)
    .where('id', '=', id)
    .forUpdate()
    .execute()
  return await getInterview(ctx, seeker, id)
}

/** Writes columns of one interview, and says so to whom it concerns. */
export async function updateInterview(
  ctx: Context,
  seeker: SeekerId,
  id: string,
  columns: Columns,
): Promise<void> {
  await ctx.db
    .updateTable('interviews')
    .set({ ...columns, updated_at: ctx.clock.now() })
    .where('seeker_id', '=', seeker)
    .where('id', '=', id)
    .execute()
  await noteSeekerChanged(ctx, seeker)
}

/**
 * Loads, asks the rules, writes what `change` says.
 * @throws AppError `changed-meanwhile` when the interview stands elsewhere by now, `not-found`
 */
export async function recordStep(
  outer: Context,
  seeker: SeekerId,
  id: string,
  step: Step,
  change: (interview: Interview, now: Date) => Columns,
): Promise<void> {
  await inTransaction(outer, async (ctx) => {
    const interview = await lockInterview(ctx, seeker, id)
    if (!mayStep(interview.stage, step)) throw conflict('changed-meanwhile')
    await updateInterview(ctx, seeker, id, change(interview, ctx.clock.now()))
  })
}
