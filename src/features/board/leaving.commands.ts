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
    .where('author_id', '=', own)
    .where('thread_id', 'is', null)
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
          .where('answer.author_id', '!=', own),
      ),
    )
    .execute()
}
