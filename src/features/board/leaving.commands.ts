import { sql } from 'kysely'
import type { Context } from '../../platform/context.ts'
import type { SeekerId } from '../accounts/index.ts'

/**
 * Takes somebody who erases their account off every board, before the account goes with the rest of what they wrote. What
 * others answered stays where it is: under a thread without its words. A prompt's words are the course's, and stay.
 */
export async function leaveBoards(ctx: Context, own: SeekerId): Promise<void> {
  // Held, so that nobody answers between this and the account's end.
  await ctx.db
    .selectFrom('board_posts')
    .select('id')
    .where('thread_id', 'is', null)
    .where(({ eb, or, and, selectFrom }) =>
      or([
        eb('author_id', '=', own),
        and([
          eb('author_id', 'is', null),
          eb('id', 'in', selectFrom('board_posts').select('thread_id').where('author_id', '=', own)),
        ]),
      ]),
    )
    .orderBy('id')
    .forUpdate()
    .execute()
  // What a third person shared was for whoever asked, and for nobody who is still there.
  await ctx.db
    .deleteFrom('introductions as offer')
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom('board_posts as ask')
          .select('ask.id')
          .whereRef('ask.course_id', '=', 'offer.course_id')
          .whereRef('ask.id', '=', 'offer.ask_id')
          .where('ask.author_id', '=', own),
      ),
    )
    .execute()
  await ctx.db
    .updateTable('board_posts')
    .set({ author_id: null })
    .where('author_id', '=', own)
    .where('kind', '=', 'prompt')
    .where('removed_at', 'is', null)
    .execute()
  await ctx.db
    .updateTable('board_posts as thread')
    .set({ author_id: null, title: '', body: '', flagged_at: null })
    .where('thread.author_id', '=', own)
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom('board_posts as answer')
          .select('answer.id')
          .whereRef('answer.course_id', '=', 'thread.course_id')
          .whereRef('answer.thread_id', '=', 'thread.id')
          .where('answer.author_id', '!=', own)
          .where('answer.removed_at', 'is', null),
      ),
    )
    .execute()
  // A thread that has lost its words goes with the last answer under it.
  await sql`
    delete from board_posts thread using board_posts answer
    where answer.course_id = thread.course_id and answer.thread_id = thread.id and answer.author_id = ${own}
      and thread.author_id is null and thread.kind <> 'prompt' and not exists (
        select from board_posts other
        where other.course_id = thread.course_id and other.thread_id = thread.id
          and other.author_id <> ${own} and other.removed_at is null)`.execute(ctx.db)
}
