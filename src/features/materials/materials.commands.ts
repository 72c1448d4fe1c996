import type { Context } from '../../platform/context.ts'
import { inTransaction } from '../../platform/db/index.ts'
import { removedForGood } from '../../shared/defaults.ts'
import { conflict, notFound } from '../../shared/errors.ts'
import { newId } from '../../shared/ids.ts'
import { rowMatches } from '../../shared/row-matches.ts'
import type { CourseScope } from '../courses/index.ts'
import { mostMaterials } from './materials.ts'
import type { MaterialInput } from './materials.schema.ts'

/**
 * Puts a link beside a step.
 * @param scope of the course's staff
 * @param input.id the identifier the form already carried, so that posting it twice makes one; a form that says something
 * else now, or whose link was taken off since, makes another (decision 33)
 * @throws AppError `too-many-materials`
 */
export async function addMaterial(
  outer: Context,
  { courseId }: CourseScope,
  { id = newId(), ...said }: MaterialInput & { id?: string },
): Promise<void> {
  await inTransaction(outer, async (ctx) => {
    await lockList(ctx, courseId)
    const rows = await ctx.db
      .selectFrom('course_materials')
      .selectAll()
      .where('course_id', '=', courseId)
      .where((eb) => eb.or([eb('removed_at', 'is', null), eb('id', '=', id)]))
      .execute()
    const known = rows.find((row) => row.id === id)
    const there = rows.filter((row) => row.removed_at === null)
    if (known && !known.removed_at && rowMatches(known, said)) return
    if (there.length >= mostMaterials) throw conflict('too-many-materials', { max: mostMaterials })
    await ctx.db
      .insertInto('course_materials')
      .values({ course_id: courseId, id: known ? newId() : id, ...said, created_at: ctx.clock.now() })
      .execute()
  })
}

/**
 * Changes a link. One that was taken off meanwhile comes back with the new words: they are never lost.
 * @param scope of the course's staff
 * @throws AppError `not-found`, `too-many-materials`
 */
export async function editMaterial(
  outer: Context,
  { courseId }: CourseScope,
  id: string,
  input: MaterialInput,
): Promise<void> {
  await inTransaction(outer, async (ctx) => {
    await lockList(ctx, courseId)
    await showMaterial(ctx, courseId, id, input)
  })
}

/**
 * Takes a link off, or puts it there again.
 * @param scope of the course's staff
 * @throws AppError `not-found`, `too-many-materials`
 */
export async function removeMaterial(
  outer: Context,
  { courseId }: CourseScope,
  id: string,
  removed: boolean,
): Promise<void> {
  await inTransaction(outer, async (ctx) => {
    await lockList(ctx, courseId)
    if (!removed) return showMaterial(ctx, courseId, id)
    const done = await ctx.db
      .updateTable('course_materials')
      // Taken off twice, it keeps the first day: its 30 days do not begin again.
      .set(({ fn, val }) => ({ removed_at: fn.coalesce('removed_at', val(ctx.clock.now())) }))
      .where('course_id', '=', courseId)
      .where('id', '=', id)
      .executeTakeFirst()
    if (done.numUpdatedRows === 0n) throw notFound()
  })
}

/** Has a link on the list, which is locked, where there is room for it. */
async function showMaterial(
  ctx: Context,
  courseId: string,
  id: string,
  input?: MaterialInput,
): Promise<void> {
  const done = await ctx.db
    .updateTable('course_materials')
    .set({ ...input, removed_at: null })
    .where('course_id', '=', courseId)
    .where('id', '=', id)
    .executeTakeFirst()
  if (done.numUpdatedRows === 0n) throw notFound()
  const there = await ctx.db
    .selectFrom('course_materials')
    .select('id')
    .where('course_id', '=', courseId)
    .where('removed_at', 'is', null)
    .execute()
  if (there.length > mostMaterials) throw conflict('too-many-materials', { max: mostMaterials })
}

/** Of two changes that come in the same moment, the second finds the first. */
const lockList = (ctx: Context, courseId: string) =>
  ctx.db.selectFrom('courses').select('id').where('id', '=', courseId).forNoKeyUpdate().execute()

/** Erases links that were removed long ago. */
export async function purgeRemovedMaterials(ctx: Context): Promise<void> {
  const before = removedForGood(ctx.clock.now())
  await ctx.db.deleteFrom('course_materials').where('removed_at', '<', before).execute()
}
