import type { Context } from '../../platform/context.ts'
import { inTransaction } from '../../platform/db/index.ts'
import { conflict, notFound } from '../../shared/errors.ts'
import { newId } from '../../shared/ids.ts'
import type { CourseScope } from '../courses/index.ts'
import { mostMaterials } from './materials.ts'
import type { MaterialInput } from './materials.schema.ts'

/** @param scope of the course's staff. @throws AppError `too-many-materials` */
export async function addMaterial(outer: Context, scope: CourseScope, input: MaterialInput): Promise<void> {
  await inTransaction(outer, async (ctx) => {
    const { n } = await ctx.db
      .selectFrom('course_materials')
      .select((query) => query.fn.countAll<string>().as('n'))
      .where('course_id', '=', scope.courseId)
      .executeTakeFirstOrThrow()
    if (Number(n) >= mostMaterials) throw conflict('too-many-materials', { max: mostMaterials })
    await ctx.db
      .insertInto('course_materials')
      .values({ course_id: scope.courseId, id: newId(), ...input, created_at: ctx.clock.now() })
      .execute()
  })
}

/** @throws AppError `not-found` */
export async function removeMaterial(ctx: Context, scope: CourseScope, id: string): Promise<void> {
  const gone = await ctx.db
    .deleteFrom('course_materials')
    .where('course_id', '=', scope.courseId)
    .where('id', '=', id)
    .executeTakeFirst()
  if (gone.numDeletedRows === 0n) throw notFound()
}
