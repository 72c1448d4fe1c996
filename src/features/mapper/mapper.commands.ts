import { sql } from 'kysely'
import type { Context } from '../../platform/context.ts'
import { inTransaction } from '../../platform/db/index.ts'
import type { SeekerId } from '../accounts/index.ts'
import { addContact, personOf } from '../contacts/index.ts'
import { type Place, placesBefore, type Prompt } from './mapper.ts'
import type { AnswerInput } from './mapper.schema.ts'

/**
 * Puts somebody on the list as the answer to a prompt.
 *
 * @param answer.id the identifier the form carried, so that sending it twice makes one contact, as it was said last
 * @returns the contact's id
 */
export async function answerPrompt(
  outer: Context,
  seekerId: SeekerId,
  prompt: Prompt,
  answer: AnswerInput,
): Promise<string> {
  return inTransaction(outer, async (ctx) => {
    const { id, who, work, place, howFound, relationship } = answer
    const person = { ...personOf(who), title: work, organization: place, howFound, relationship }
    const contactId = await addContact(ctx, seekerId, person, { ...(id && { id }), source: 'mapper' })
    await ctx.db
      .insertInto('mapper_answers')
      .values({ seeker_id: seekerId, contact_id: contactId, prompt, created_at: ctx.clock.now() })
      .onConflict((row) => row.doNothing())
      .execute()
    return contactId
  })
}

/** Remembers where the walk goes on: at the furthest place it came to, whichever prompt is opened again. */
export async function keepPlace(ctx: Context, seekerId: SeekerId, place: Place): Promise<void> {
  const now = ctx.clock.now()
  await ctx.db
    .insertInto('mapper_walks')
    .values({ seeker_id: seekerId, prompt: place, updated_at: now })
    .onConflict((row) =>
      row
        .column('seeker_id')
        .doUpdateSet({ prompt: place, updated_at: now })
        .where('mapper_walks.prompt', '=', sql<string>`any(${placesBefore(place)}::text[])`),
    )
    .execute()
}
