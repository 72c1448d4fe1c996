import type { Context } from '../../platform/context.ts'
import type { SeekerId } from '../accounts/index.ts'
import type { Choice } from './facts.ts'

/** Remembers what the seeker chose about an item. */
export async function chooseItem(
  ctx: Context,
  seeker: SeekerId,
  key: string,
  choice: Choice['choice'],
  until: Date | null = null,
): Promise<void> {
  const row = { choice, until, at: ctx.clock.now() }
  await ctx.db
    .insertInto('today_choices')
    .values({ seeker_id: seeker, item_key: key, ...row })
    .onConflict((each) => each.columns(['seeker_id', 'item_key']).doUpdateSet(row))
    .execute()
}

/** Takes the choice back: the item stands on the list again as long as its facts do. */
export async function takeBackChoice(ctx: Context, seeker: SeekerId, key: string): Promise<void> {
  await ctx.db
    .deleteFrom('today_choices')
    .where('seeker_id', '=', seeker)
    .where('item_key', '=', key)
    .execute()
}
