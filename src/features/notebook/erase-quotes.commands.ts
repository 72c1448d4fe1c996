import type { Context } from '../../platform/context.ts'
import { inTransaction } from '../../platform/db/index.ts'
import { newId } from '../../shared/ids.ts'
import type { SeekerId } from '../accounts/index.ts'
import { missingUpdate, openNotebook, readNotes, recordUpdate, removeMark } from './notebook.ts'
import { openLocked, store, takeIn } from './notebook-storage.commands.ts'

/**
 * Erases what somebody was quoted with, words and all, when they ask for it. The seeker's own notes stay.
 * @throws AppError `not-found` when the interview is not this seeker's
 */
export async function eraseQuotes(outer: Context, scope: SeekerId, interviewId: string): Promise<void> {
  await inTransaction(outer, async (ctx) => {
    const notebook = await openLocked(ctx, scope, interviewId)
    const quotes = readNotes(notebook.doc).marks.filter(({ kind }) => kind === 'quote')
    if (quotes.length === 0) return
    const copy = openNotebook(missingUpdate(notebook.doc))
    const update = recordUpdate(copy, () => {
      for (const { id } of quotes) removeMark(copy, id)
    })
    await store(ctx, scope, notebook, takeIn(notebook, [{ id: newId(), update }]))
    // Pages that were open hold the document as it was.
    await ctx.db
      .deleteFrom('notebook_bases')
      .where('seeker_id', '=', scope)
      .where('interview_id', '=', interviewId)
      .execute()
  })
}
