import type { Context } from '../../platform/context.ts'
import { findAccount, getWorkSettings, type SeekerId, workClock } from '../accounts/index.ts'
import { getTalkFacts } from '../today/index.ts'
import { type Reminder, type ReminderKind, reminderKinds, remindersOf } from './reminders.ts'

/** What this seeker is to be reminded of, as of now. */
export async function listReminders(ctx: Context, seeker: SeekerId): Promise<Reminder[]> {
  const [facts, work, account] = await Promise.all([
    getTalkFacts(ctx, seeker),
    getWorkSettings(ctx, seeker),
    findAccount(ctx, seeker),
  ])
  return remindersOf(facts, workClock(work, account?.zone ?? 'UTC'))
}

/** The kinds that this seeker wants. */
export async function listWantedKinds(ctx: Context, seeker: SeekerId): Promise<ReminderKind[]> {
  const row = await ctx.db
    .selectFrom('reminder_choices')
    .select('off')
    .where('seeker_id', '=', seeker)
    .executeTakeFirst()
  return reminderKinds.filter((kind) => !row?.off.includes(kind))
}
