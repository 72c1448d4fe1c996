import type { Insertable } from 'kysely'
import type { Context } from '../../platform/context.ts'
import type { Database } from '../../platform/db/index.ts'
import { forbidden, notFound } from '../../shared/errors.ts'
import { newId } from '../../shared/ids.ts'
import { rowMatches } from '../../shared/row-matches.ts'
import { assertRuns, type CourseScope, isStaff } from '../courses/index.ts'
import { mayPost } from './board.ts'
import { getPost } from './board.queries.ts'
import type { PostInput } from './board.schema.ts'

type Words = Pick<Insertable<Database['board_posts']>, 'kind' | 'thread_id' | 'title' | 'body' | 'post_first'>

/**
 * Keeps what somebody wrote once, however often its form is sent. A form that says something else now, or whose words were
 * taken back since, makes another post: classmates may have answered the first (decision 33).
 * @returns the post's id
 */
async function write(ctx: Context, scope: CourseScope, id: string, words: Words): Promise<string> {
  const row = { course_id: scope.courseId, id, author_id: scope.own, ...words, created_at: ctx.clock.now() }
  const made = await ctx.db
    .insertInto('board_posts')
    .values(row)
    .onConflict((on) => on.columns(['course_id', 'id']).doNothing())
    .returning('id')
    .executeTakeFirst()
  if (made) return id
  const known = await ctx.db
    .selectFrom('board_posts')
    .selectAll()
    .where('course_id', '=', scope.courseId)
    .where('id', '=', id)
    .where('author_id', '=', scope.own)
    .where('removed_at', 'is', null)
    .executeTakeFirst()
  return known && rowMatches(known, words) ? id : write(ctx, scope, newId(), words)
}

/**
 * @param input.id the identifier the form already carried, so that posting it twice makes one
 * @returns the post's id. @throws AppError `forbidden` (a student's prompt), `course-archived`
 */
export async function writePost(
  ctx: Context,
  scope: CourseScope,
  { id = newId(), kind, title, body, postFirst }: PostInput & { id?: string },
): Promise<string> {
  if (!mayPost(scope.role, kind)) throw forbidden()
  await assertRuns(ctx, scope.courseId)
  return write(ctx, scope, id, { kind, title, body, post_first: kind === 'prompt' && postFirst })
}

/** @param input.id as in `writePost` @returns the reply's id. @throws AppError `not-found`, `course-archived` */
export async function reply(
  ctx: Context,
  scope: CourseScope,
  threadId: string,
  { id = newId(), body }: { id?: string; body: string },
): Promise<string> {
  await assertRuns(ctx, scope.courseId)
  const thread = await getPost(ctx, scope.courseId, threadId)
  const closed = thread.threadId !== null || thread.removedAt !== null
  if (closed || (thread.hiddenAt && !isStaff(scope.role))) throw notFound()
  return write(ctx, scope, id, { kind: 'reply', thread_id: threadId, body })
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

/** Somebody tells the staff about a post, the first time it counts; who did is not kept. @throws AppError `not-found` */
export async function flagPost(ctx: Context, scope: CourseScope, id: string): Promise<void> {
  const now = ctx.clock.now()
  const done = await ctx.db
    .updateTable('board_posts')
    .set((query) => ({ flagged_at: query.fn.coalesce('flagged_at', query.val(now)) }))
    .where('course_id', '=', scope.courseId)
    .where('id', '=', id)
    .executeTakeFirst()
  if (done.numUpdatedRows === 0n) throw notFound()
}
