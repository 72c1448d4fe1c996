import type { Context } from '../../platform/context.ts'
import { inTransaction } from '../../platform/db/index.ts'
import { newId } from '../../shared/ids.ts'
import type { SeekerId } from '../accounts/index.ts'
import { missingUpdate, openNotebook, readNotes, recordUpdate, removeMark } from './notebook.ts'
import { openLocked, store, takeIn } from './notebook-storage.commands.ts'

/** How somebody came into their work is their story: it goes from the debrief, and from the forms it was sent with. */
async function eraseWayIn(ctx: Context, seeker: SeekerId, interviewId: string): Promise<void> {
  await ctx.db
    .updateTable('debriefs')
    .set({ education_path: '' })
    .where('seeker_id', '=', seeker)
    .where('interview_id', '=', interviewId)
    .execute()
  await ctx.db
    .deleteFrom('debrief_forms')
    .where('seeker_id', '=', seeker)
    .where('interview_id', '=', interviewId)
    .execute()
}

/** Takes quotations out of a notebook, words and all; nothing happens where none of them is there. */
async function eraseMarks(
  ctx: Context,
  seeker: SeekerId,
  interviewId: string,
  isMeant: (markId: string) => boolean,
): Promise<void> {
  const notebook = await openLocked(ctx, seeker, interviewId)
  const quotes = readNotes(notebook.doc).marks.filter(({ id, kind }) => kind === 'quote' && isMeant(id))
  if (quotes.length === 0) return
  const copy = openNotebook(missingUpdate(notebook.doc))
  const update = recordUpdate(copy, () => {
    for (const { id } of quotes) removeMark(copy, id)
  })
  await store(ctx, seeker, notebook, takeIn(notebook, [{ id: newId(), update }]))
  // Pages that were open hold the document as it was.
  await ctx.db
    .deleteFrom('notebook_bases')
    .where('seeker_id', '=', seeker)
    .where('interview_id', '=', interviewId)
    .execute()
}

/**
 * Erases what somebody was quoted with, words and all, and their own way into the work, when they ask for it. The
 * seeker's own notes stay.
 * @throws AppError `not-found` when the interview is not this seeker's
 */
export async function eraseQuotes(outer: Context, seeker: SeekerId, interviewId: string): Promise<void> {
  await inTransaction(outer, async (ctx) => {
    await eraseWayIn(ctx, seeker, interviewId)
    await eraseMarks(ctx, seeker, interviewId, () => true)
  })
}

/**
 * Erases one quotation, as its speaker asks; every other mark stays.
 * @throws AppError `not-found` when the interview is not this seeker's
 */
export async function eraseQuote(
  outer: Context,
  seeker: SeekerId,
  { interviewId, markId }: { interviewId: string; markId: string },
): Promise<void> {
  await inTransaction(outer, (ctx) => eraseMarks(ctx, seeker, interviewId, (id) => id === markId))
}
