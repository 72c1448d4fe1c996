import type { Context } from '../../../platform/context.ts'
import { inTransaction } from '../../../platform/db/index.ts'
import type { SeekerId } from '../../accounts/index.ts'
import { lock } from '../recording.commands.ts'
import type { CheckItem } from './checklist.ts'

/** Ticks an item off, or takes that back; the same again changes nothing. @throws AppError `not-found` */
export async function setChecked(
  outer: Context,
  seeker: SeekerId,
  interviewId: string,
  { item, done }: { item: CheckItem; done: boolean },
): Promise<void> {
  await inTransaction(outer, async (ctx) => {
    await lock(ctx, seeker, interviewId)
    if (done)
      await ctx.db
        .insertInto('interview_checks')
        .values({ seeker_id: seeker, interview_id: interviewId, item, done_at: ctx.clock.now() })
        .onConflict((conflict) => conflict.columns(['seeker_id', 'interview_id', 'item']).doNothing())
        .execute()
    else
      await ctx.db
        .deleteFrom('interview_checks')
        .where('seeker_id', '=', seeker)
        .where('interview_id', '=', interviewId)
        .where('item', '=', item)
        .execute()
  })
}
