import { sql } from 'kysely'
import type { Context } from '../../platform/context.ts'
import { forbidden } from '../../shared/errors.ts'
import type { CourseScope } from './courses.policy.ts'
import { type Course, getCourse } from './courses.queries.ts'
import type { CourseInput } from './courses.schema.ts'
import { canManage } from './courses.ts'

const manage = (scope: CourseScope) => {
  if (!canManage(scope.role)) throw forbidden()
}

/** Locks a course for the rest of the transaction and reads it. @throws AppError `not-found` */
export async function lockCourse(ctx: Context, { courseId }: CourseScope): Promise<Course> {
  // What belongs to the course may be written meanwhile.
  await ctx.db.selectFrom('courses').select('id').where('id', '=', courseId).forNoKeyUpdate().execute()
  return getCourse(ctx, courseId)
}

/**
 * Changes a course. Where its end moves, what was announced about its records is void: it is announced anew.
 * @throws AppError `forbidden` for anybody but an instructor
 */
export async function editCourse(ctx: Context, scope: CourseScope, input: CourseInput): Promise<void> {
  manage(scope)
  const unlessMoved = (column: 'first_warned_at' | 'last_warned_at') =>
    sql<Date | null>`case when ends_on = ${input.endsOn} and zone = ${input.zone} then ${sql.ref(column)} end`
  await ctx.db
    .updateTable('courses')
    .set({ title: input.title, zone: input.zone, starts_on: input.startsOn, ends_on: input.endsOn })
    .set({
      first_warned_at: unlessMoved('first_warned_at'),
      last_warned_at: unlessMoved('last_warned_at'),
    })
    .where('id', '=', scope.courseId)
    .execute()
}

/** Puts a course away, or takes it out again: nothing of it is lost, and its assignments leave Today meanwhile. */
export async function archiveCourse(ctx: Context, scope: CourseScope, archived: boolean): Promise<void> {
  manage(scope)
  await ctx.db
    .updateTable('courses')
    .set({ archived_at: archived ? ctx.clock.now() : null })
    .where('id', '=', scope.courseId)
    .execute()
}
