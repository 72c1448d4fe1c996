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

/** The interviews of which the date is ticked off as confirmed. */
export async function listConfirmed(ctx: Context, seeker: SeekerId): Promise<ReadonlySet<string>> {
  const item: CheckItem = 'confirm'
  const rows = await ctx.db
    .selectFrom('interview_checks')
    .select('interview_id')
    .where('seeker_id', '=', seeker)
    .where('item', '=', item)
    .execute()
  return new Set(rows.map((row) => row.interview_id))
}
