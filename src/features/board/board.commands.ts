import type { Context } from '../../platform/context.ts'
import { conflict, forbidden, notFound } from '../../shared/errors.ts'
import { newId } from '../../shared/ids.ts'
import { type CourseScope, getCourse, isStaff } from '../courses/index.ts'
import { mayPost } from './board.ts'
import { getPost } from './board.queries.ts'
import type { PostInput } from './board.schema.ts'

/** A course that is put away can be read and no longer written to. */
async function assertOpen(ctx: Context, scope: CourseScope): Promise<void> {
  if ((await getCourse(ctx, scope.courseId)).archivedAt) throw conflict('course-archived')
}

/** @returns the post's id. @throws AppError `forbidden` (a student's prompt), `course-archived` */
export async function writePost(ctx: Context, scope: CourseScope, input: PostInput): Promise<string> {
  if (!mayPost(scope.role, input.kind)) throw forbidden()
  await assertOpen(ctx, scope)
  const id = newId()
  const { kind, title, body, postFirst } = input
  await ctx.db
    .insertInto('board_posts')
    .values({
      course_id: scope.courseId,
      id,
      author_id: scope.own,
      ...{ kind, title, body, post_first: kind === 'prompt' && postFirst },
      created_at: ctx.clock.now(),
    })
    .execute()
  return id
}

/** @returns the reply's id. @throws AppError `not-found`, `course-archived` */
export async function reply(
  ctx: Context,
  scope: CourseScope,
  threadId: string,
  body: string,
): Promise<string> {
  await assertOpen(ctx, scope)
  const thread = await getPost(ctx, scope.courseId, threadId)
  const closed = thread.threadId !== null || thread.removedAt !== null
  if (closed || (thread.hiddenAt && !isStaff(scope.role))) throw notFound()
  const id = newId()
  const row = { course_id: scope.courseId, id, thread_id: threadId, author_id: scope.own }
  await ctx.db
    .insertInto('board_posts')
    .values({ ...row, kind: 'reply', body, created_at: ctx.clock.now() })
    .execute()
  return id
}

/** Takes one's own words back, or puts them there again. @throws AppError `not-found`: another's */
export async function removePost(
  ctx: Context,
  scope: CourseScope,
  id: string,
  removed: boolean,
): Promise<void> {
  const done = await ctx.db
    .updateTable('board_posts')
    .set({ removed_at: removed ? ctx.clock.now() : null })
    .where('course_id', '=', scope.courseId)
    .where('id', '=', id)
    .where('author_id', '=', scope.own)
    .executeTakeFirst()
  if (done.numUpdatedRows === 0n) throw notFound()
}

/** Staff take something out of the class's sight, or show it again; nothing is deleted. @throws AppError `not-found`, `forbidden` */
export async function hidePost(ctx: Context, scope: CourseScope, id: string, hidden: boolean): Promise<void> {
  if (!isStaff(scope.role)) throw forbidden()
  const done = await ctx.db
    .updateTable('board_posts')
    .set({
      hidden_at: hidden ? ctx.clock.now() : null,
      hidden_by: hidden ? scope.own : null,
      flagged_at: null,
    })
    .where('course_id', '=', scope.courseId)
    .where('id', '=', id)
    .executeTakeFirst()
  if (done.numUpdatedRows === 0n) throw notFound()
}

/** Staff looked at what they were told about, and it may stay. @throws AppError `not-found`, `forbidden` */
export async function keepPost(ctx: Context, scope: CourseScope, id: string): Promise<void> {
  if (!isStaff(scope.role)) throw forbidden()
  const done = await ctx.db
    .updateTable('board_posts')
    .set({ flagged_at: null })
    .where('course_id', '=', scope.courseId)
    .where('id', '=', id)
    .executeTakeFirst()
  if (done.numUpdatedRows === 0n) throw notFound()
}

/** Somebody tells the staff about a post; who did is not kept. @throws AppError `not-found` */
export async function flagPost(ctx: Context, scope: CourseScope, id: string): Promise<void> {
  const done = await ctx.db
    .updateTable('board_posts')
    .set({ flagged_at: ctx.clock.now() })
    .where('course_id', '=', scope.courseId)
    .where('id', '=', id)
    .executeTakeFirst()
  if (done.numUpdatedRows === 0n) throw notFound()
}
