import type { Context } from '../../platform/context.ts'
import { endOfDay, toInstant } from '../../shared/dates.ts'
import { notFound } from '../../shared/errors.ts'
import { newId } from '../../shared/ids.ts'
import type { SeekerId } from '../accounts/index.ts'
import type { GoalInput } from './goals.schema.ts'

const columnsOf = ({ title, field, wanted, due, zone }: GoalInput) => ({
  title,
  field,
  interviews_wanted: wanted,
  // Until the last minute of that day, where the seeker is.
  due_at: due === '' ? null : new Date(endOfDay(toInstant(due, '12:00', zone), zone).getTime() - 60_000),
  zone,
})

/** @returns the new goal's id */
export async function setGoal(ctx: Context, seeker: SeekerId, input: GoalInput): Promise<string> {
  const id = newId()
  const row = { seeker_id: seeker, id, ...columnsOf(input), created_at: ctx.clock.now() }
  await ctx.db.insertInto('goals').values(row).execute()
  return id
}

async function write(
  ctx: Context,
  seeker: SeekerId,
  id: string,
  columns: Partial<ReturnType<typeof columnsOf>> & { closed_at?: Date | null },
): Promise<void> {
  const { numUpdatedRows } = await ctx.db
    .updateTable('goals')
    .set(columns)
    .where('seeker_id', '=', seeker)
    .where('id', '=', id)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) throw notFound()
}

/** @throws AppError `not-found` */
export const editGoal = (ctx: Context, seeker: SeekerId, id: string, input: GoalInput): Promise<void> =>
  write(ctx, seeker, id, columnsOf(input))

/** Today stops planning for it; its interviews stay. */
export const closeGoal = (ctx: Context, seeker: SeekerId, id: string): Promise<void> =>
  write(ctx, seeker, id, { closed_at: ctx.clock.now() })

export const openGoal = (ctx: Context, seeker: SeekerId, id: string): Promise<void> =>
  write(ctx, seeker, id, { closed_at: null })
