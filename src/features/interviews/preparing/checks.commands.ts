import type { Context } from '../../../platform/context.ts'
import { inTransaction } from '../../../platform/db/index.ts'
import type { SeekerId } from '../../accounts/index.ts'
import { lockInterview } from '../interview-rows.commands.ts'
import type { Interview } from '../interviews.queries.ts'
import { type CheckItem, outdatedChecks } from './checklist.ts'

/** Ticks an item off, or takes that back; the same again changes nothing. @throws AppError `not-found` */
export async function setChecked(
  outer: Context,
  seeker: SeekerId,
  interviewId: string,
  { item, done }: { item: CheckItem; done: boolean },
): Promise<void> {
  await inTransaction(outer, async (ctx) => {
    await lockInterview(ctx, seeker, interviewId)
    if (done)
      await ctx.db
        .insertInto('interview_checks')
        .values({ seeker_id: seeker, interview_id: interviewId, item, done_at: ctx.clock.now() })
        .onConflict((conflict) => conflict.columns(['seeker_id', 'interview_id', 'item']).doNothing())
        .execute()
    else await untick(ctx, seeker, interviewId, [item])
  })
}

async function untick(ctx: Context, seeker: SeekerId, interviewId: string, items: readonly CheckItem[]) {
  if (items.length === 0) return
  await ctx.db
    .deleteFrom('interview_checks')
    .where('seeker_id', '=', seeker)
    .where('interview_id', '=', interviewId)
    .where('item', 'in', items)
    .execute()
}

/** Takes back what is done no longer once the talk is at another time or place. Whoever calls holds the interview. */
export const untickOutdated = (
  ctx: Context,
  seeker: SeekerId,
  before: Interview,
  after: Interview,
): Promise<void> => untick(ctx, seeker, before.id, outdatedChecks(before, after))
