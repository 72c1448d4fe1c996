import type { Context } from '../../../platform/context.ts'
import type { SeekerId } from '../../accounts/index.ts'
import { type CheckItem, isCheckItem } from './checklist.ts'

/** What is ticked off for one interview. */
export async function listChecked(
  ctx: Context,
  seeker: SeekerId,
  interviewId: string,
): Promise<ReadonlySet<CheckItem>> {
  const rows = await ctx.db
    .selectFrom('interview_checks')
    .select('item')
    .where('seeker_id', '=', seeker)
    .where('interview_id', '=', interviewId)
    .execute()
  return new Set(rows.map(({ item }) => item).filter((item) => isCheckItem(item)))
}
