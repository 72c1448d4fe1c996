import { jsonArrayFrom } from 'kysely/helpers/postgres'
import type { Context } from '../../platform/context.ts'
import type { Db } from '../../platform/db/index.ts'
import type { SeekerId } from '../accounts/index.ts'
import type { MaterialStep } from './materials.ts'

/** What a course put beside the steps. @param courseId a course that a policy admitted its members to */
export const listMaterials = (ctx: Context, courseId: string & { readonly __scope: 'course' }) =>
  ctx.db
    .selectFrom('course_materials')
    .select(['id', 'step', 'title', 'url', 'note'])
    .where('course_id', '=', courseId)
    .where('removed_at', 'is', null)
    .orderBy('created_at')
    .orderBy('id')
    .execute()
export type Material = Awaited<ReturnType<typeof listMaterials>>[number]

/** Whether a link is a course's, though it may be taken off. */
export async function hasMaterial(ctx: Context, courseId: string, id: string): Promise<boolean> {
  const row = await ctx.db
    .selectFrom('course_materials')
    .select('id')
    .where('course_id', '=', courseId)
    .where('id', '=', id)
    .executeTakeFirst()
  return row !== undefined
}

const ofStep = (db: Db, own: SeekerId, step: MaterialStep) =>
  db
    .selectFrom('enrollments as e')
    .innerJoin('courses as c', 'c.id', 'e.course_id')
    .innerJoin('course_materials as m', 'm.course_id', 'e.course_id')
    .select(['m.id', 'm.title', 'm.url', 'm.note', 'c.title as course'])
    .where('e.account_id', '=', own)
    .where('e.role', '=', 'student')
    .where('c.archived_at', 'is', null)
    .where('m.step', '=', step)
    .where('m.removed_at', 'is', null)
    .orderBy('m.created_at')
    .orderBy('m.id')

/** What the courses that somebody is a student of put beside a step; courses that are put away no longer do. */
export const listStepMaterials = (db: Db, own: SeekerId, step: MaterialStep) =>
  ofStep(db, own, step).execute()
export type StepMaterial = Awaited<ReturnType<typeof listStepMaterials>>[number]

/** The same, to be asked together with something else. */
export const stepMaterials = (db: Db, own: SeekerId, step: MaterialStep) =>
  jsonArrayFrom(ofStep(db, own, step))
