import type { Context } from '../../platform/context.ts'

/** What a course put beside the steps. @param courseId a course that a policy admitted its members to */
export const listMaterials = (ctx: Context, courseId: string & { readonly __scope: 'course' }) =>
  ctx.db
    .selectFrom('course_materials')
    .select(['id', 'step', 'title', 'url', 'note'])
    .where('course_id', '=', courseId)
    .orderBy('created_at')
    .orderBy('id')
    .execute()
export type Material = Awaited<ReturnType<typeof listMaterials>>[number]
