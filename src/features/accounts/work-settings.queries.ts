import type { Context } from '../../platform/context.ts'
import type { SeekerId } from './accounts.policy.ts'
import { defaultWorkSettings, type WorkSettings } from './work-settings.ts'

/** How a seeker works; the defaults until they said otherwise. */
export async function getWorkSettings(ctx: Context, seeker: SeekerId): Promise<WorkSettings> {
  const row = await ctx.db
    .selectFrom('work_settings')
    .select(['next_person_days', 'nudge_days', 'max_nudges', 'note_limit', 'holidays'])
    .where('seeker_id', '=', seeker)
    .executeTakeFirst()
  if (!row) return defaultWorkSettings
  return {
    nextPersonBusinessDays: row.next_person_days,
    nudgeDays: row.nudge_days,
    maxNudges: row.max_nudges,
    noteLimit: row.note_limit,
    holidays: row.holidays,
  }
}
