import type { Context } from '../../platform/context.ts'
import { inTransaction } from '../../platform/db/index.ts'
import { notFound } from '../../shared/errors.ts'
import { newId } from '../../shared/ids.ts'
import { type FieldKey, ofField, type PostingKey } from './field-key.ts'
import { lockField, lockPosting } from './fields.commands.ts'
import { titleOfPosting } from './fields.ts'
import type { PostingInput } from './fields.schema.ts'
import { propose, proposeAnew } from './mentions.commands.ts'
import { listMentions } from './postings.queries.ts'
import { proposalsOf } from './proposals.ts'

// Postings in a field, as they are added, changed and taken out; what they ask for is in `mentions.commands.ts`.

const columnsOf = ({ title, ...said }: PostingInput) => ({
  ...said,
  title: title || titleOfPosting(said.text) || said.link,
})

/**
 * Adds a posting and proposes the qualifications that its text asks for.
 * @param id the identifier the form already carried, so that posting it twice makes one, as it was said last (decision 33)
 * @returns the posting's id and how many qualifications are proposed
 * @throws AppError `not-found`
 */
export async function addPosting(
  outer: Context,
  key: FieldKey,
  { id = newId(), ...input }: PostingInput & { id?: string },
): Promise<{ id: string; proposed: number }> {
  return inTransaction(outer, async (ctx) => {
    await lockField(ctx, key)
    const now = ctx.clock.now()
    const columns = columnsOf(input)
    const row = await ctx.db
      .insertInto('postings')
      .values({
        ...ofField(key),
        id,
        ...columns,
        created_at: now,
        updated_at: now,
      })
      .onConflict((on) => on.doNothing())
      .returning('id')
      .executeTakeFirst()
    const posting = { ...key, postingId: id }
    if (row) return { id, proposed: await propose(ctx, posting, proposalsOf(columns.text)) }
    await restorePosting(ctx, posting)
    await editPosting(ctx, posting, input)
    const mentions = await listMentions(ctx.db, key, id)
    return { id, proposed: mentions.filter(({ state }) => state === 'proposed').length }
  })
}

/**
 * Changes a posting. With another text its open proposals are made anew; what the seeker has confirmed or left out
 * stays.
 * @throws AppError `not-found`
 */
export async function editPosting(outer: Context, key: PostingKey, input: PostingInput): Promise<void> {
  await inTransaction(outer, async (ctx) => {
    const before = await lockPosting(ctx, key)
    const columns = columnsOf(input)
    await ctx.db
      .updateTable('postings')
      .set({
        ...columns,
        updated_at: ctx.clock.now(),
        ...(columns.text !== before.text && { reviewed_at: null }),
      })
      .where((eb) => eb.and(ofField(key)))
      .where('id', '=', key.postingId)
      .execute()
    if (columns.text === before.text) return
    await proposeAnew(ctx, key, proposalsOf(columns.text))
  })
}

/**
 * The seeker has read a posting in which nothing was found: it asks for nothing; or it was a slip, and is to be read.
 * @returns false where it asks for something by now, or something waits to be looked at: then nothing changes
 * @throws AppError `not-found`
 */
export async function markAsksNothing(
  outer: Context,
  key: PostingKey,
  asksNothing: boolean,
): Promise<boolean> {
  return inTransaction(outer, async (ctx) => {
    await lockPosting(ctx, key)
    const mentions = await listMentions(ctx.db, key, key.postingId)
    if (asksNothing && mentions.some(({ state }) => state !== 'rejected')) return false
    await ctx.db
      .updateTable('postings')
      .set({ reviewed_at: asksNothing ? ctx.clock.now() : null })
      .where((eb) => eb.and(ofField(key)))
      .where('id', '=', key.postingId)
      .execute()
    return true
  })
}

async function setRemoved(outer: Context, key: PostingKey, at: Date | null): Promise<void> {
  await inTransaction(outer, async (ctx) => {
    await lockField(ctx, key)
    const { numUpdatedRows } = await ctx.db
      .updateTable('postings')
      .set({ removed_at: at })
      .where((eb) => eb.and(ofField(key)))
      .where('id', '=', key.postingId)
      .executeTakeFirst()
    if (numUpdatedRows === 0n) throw notFound()
  })
}

/** Takes a posting out of the field and of its tally. @throws AppError `not-found` */
export const removePosting = (ctx: Context, key: PostingKey): Promise<void> =>
  setRemoved(ctx, key, ctx.clock.now())

/** @throws AppError `not-found` */
export const restorePosting = (ctx: Context, key: PostingKey): Promise<void> => setRemoved(ctx, key, null)
