import type { Updateable } from 'kysely'
import type { Context } from '../../platform/context.ts'
import { inTransaction, type Database } from '../../platform/db/index.ts'
import { lastMinuteOf, localDate } from '../../shared/dates.ts'
import { removedForGood } from '../../shared/defaults.ts'
import { invalid, notFound } from '../../shared/errors.ts'
import { newId } from '../../shared/ids.ts'
import type { SeekerId } from '../accounts/index.ts'
import { fieldColumns } from '../fields/index.ts'
import { getGoal, type PersonalGoal } from './goals.queries.ts'
import { isPast, type GoalInput } from './goals.schema.ts'

const columnsOf = async (
  ctx: Context,
  seeker: SeekerId,
  { title, field, wanted, due, zone }: GoalInput,
  stood?: { field: string },
) => ({
  title,
  ...(await fieldColumns(ctx, seeker, field, stood?.field)),
  interviews_wanted: wanted,
  due_at: due === '' ? null : lastMinuteOf(due, zone),
  zone,
})

/**
 * @param id the identifier the form already carried, so that posting it twice makes one, as it was said last (decision 33)
 * @returns the new goal's id
 * @throws AppError `due-day-past`
 */
export async function setGoal(
  outer: Context,
  seeker: SeekerId,
  { id = newId(), ...input }: GoalInput & { id?: string },
): Promise<string> {
  return inTransaction(outer, async (ctx) => {
    if (isPast(input, ctx.clock.now())) throw invalid('due-day-past')
    const columns = await columnsOf(ctx, seeker, input)
    await ctx.db
      .insertInto('goals')
      .values({ seeker_id: seeker, id, ...columns, created_at: ctx.clock.now() })
      .onConflict((on) => on.columns(['seeker_id', 'id']).doUpdateSet({ ...columns, removed_at: null }))
      .execute()
    return id
  })
}

/** Writes to a goal that is there. @throws AppError `not-found` */
async function write(
  ctx: Context,
  seeker: SeekerId,
  id: string,
  columns: Updateable<Database['goals']>,
): Promise<void> {
  const { numUpdatedRows } = await ctx.db
    .updateTable('goals')
    .set(columns)
    .where('seeker_id', '=', seeker)
    .where('id', '=', id)
    .where('removed_at', 'is', null)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) throw notFound()
}

/**
 * A day that is past stays where it stood already, so that the rest of an overdue goal can be changed.
 * @throws AppError `not-found`, `due-day-past`
 */
export const editGoal = (outer: Context, seeker: SeekerId, id: string, input: GoalInput): Promise<void> =>
  inTransaction(outer, async (ctx) => {
    const stood = await getGoal(ctx, seeker, id)
    const { dueAt, zone } = stood
    const isKept = dueAt !== null && localDate(dueAt, zone) === input.due
    if (!isKept && isPast(input, ctx.clock.now())) throw invalid('due-day-past')
    await write(ctx, seeker, id, await columnsOf(ctx, seeker, input, stood))
  })

/** Locks a goal for the rest of the transaction and reads it. @throws AppError `not-found` */
export async function lockGoal(ctx: Context, seeker: SeekerId, id: string): Promise<PersonalGoal> {
  await ctx.db
    .selectFrom('goals')
    .select('id')
    .where('seeker_id', '=', seeker)
    .where('id', '=', id)
    .forUpdate()
    .execute()
  return getGoal(ctx, seeker, id)
}

/** Today stops planning for it; its interviews stay. */
export const closeGoal = (ctx: Context, seeker: SeekerId, id: string): Promise<void> =>
  write(ctx, seeker, id, { closed_at: ctx.clock.now() })

export const openGoal = (ctx: Context, seeker: SeekerId, id: string): Promise<void> =>
  write(ctx, seeker, id, { closed_at: null })

/** Takes a goal away. Its interviews stay; for 30 days it can be undone. @throws AppError `not-found` */
export const removeGoal = (ctx: Context, seeker: SeekerId, id: string): Promise<void> =>
  write(ctx, seeker, id, { removed_at: ctx.clock.now() })

/** Brings a removed goal back, with its interviews. @throws AppError `not-found` */
export async function restoreGoal(ctx: Context, seeker: SeekerId, id: string): Promise<void> {
  const { numUpdatedRows } = await ctx.db
    .updateTable('goals')
    .set({ removed_at: null })
    .where('seeker_id', '=', seeker)
    .where('id', '=', id)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) throw notFound()
}

/** Erases goals that were removed long ago; their interviews are for nothing in particular from then on. */
export async function purgeRemovedGoals(ctx: Context): Promise<void> {
  const before = removedForGood(ctx.clock.now())
  await ctx.db.deleteFrom('goals').where('removed_at', '<', before).execute()
}
