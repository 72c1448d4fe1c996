import type { Context } from '../../platform/context.ts'
import { inTransaction } from '../../platform/db/index.ts'
import { noteSeekerChanged } from '../../platform/jobs/index.ts'
import { outreachBounds } from '../../shared/defaults.ts'
import { invalid } from '../../shared/errors.ts'
import { lockAccount } from './accounts.commands.ts'
import type { SeekerId } from './accounts.policy.ts'
import { getWorkSettings } from './work-settings.queries.ts'
import type { WorkSettingsInput } from './work-settings.schema.ts'
import { type DateRange, withDaysOff, withoutDaysOff, type WorkSettings } from './work-settings.ts'

/** Reads, changes and keeps the settings; two tabs at once change them one after the other. */
async function change(outer: Context, seeker: SeekerId, edit: (settings: WorkSettings) => WorkSettings) {
  await inTransaction(outer, async (ctx) => {
    await lockAccount(ctx, seeker)
    const { nextPersonBusinessDays, nudgeDays, maxNudges, noteLimit, holidays } = edit(
      await getWorkSettings(ctx, seeker),
    )
    const row = {
      next_person_days: nextPersonBusinessDays,
      nudge_days: nudgeDays,
      max_nudges: maxNudges,
      note_limit: noteLimit,
      holidays: [...holidays],
      updated_at: ctx.clock.now(),
    }
    await ctx.db
      .insertInto('work_settings')
      .values({ seeker_id: seeker, ...row })
      .onConflict((conflict) => conflict.column('seeker_id').doUpdateSet(row))
      .execute()
    await noteSeekerChanged(ctx, seeker)
  })
}

export const saveWorkSettings = (ctx: Context, seeker: SeekerId, input: WorkSettingsInput): Promise<void> =>
  change(ctx, seeker, (settings) => ({ ...settings, ...input }))

/** Days on which nobody is expected to answer. @throws AppError `too-many-days-off` */
export const addDaysOff = (ctx: Context, seeker: SeekerId, range: DateRange): Promise<void> =>
  change(ctx, seeker, (settings) => {
    const holidays = withDaysOff(settings.holidays, range)
    if (holidays.length > outreachBounds.holidays)
      throw invalid('too-many-days-off', { max: outreachBounds.holidays })
    return { ...settings, holidays }
  })

export const removeDaysOff = (ctx: Context, seeker: SeekerId, range: DateRange): Promise<void> =>
  change(ctx, seeker, (settings) => ({ ...settings, holidays: withoutDaysOff(settings.holidays, range) }))
