import type { Context } from '../../platform/context.ts'
import { inTransaction } from '../../platform/db/index.ts'
import type { SeekerId } from '../accounts/index.ts'
import { addContact, type Contact, fillIn, personOf, type ContactDetails } from '../contacts/index.ts'
import { after, type Place, type Prompt, prompts } from './mapper.ts'
import { findPlace } from './mapper.queries.ts'
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
    await noteAnswer(ctx, seekerId, prompt, contactId)
    return contactId
  })
}

/**
 * Somebody who was on the list already is the answer to a prompt. What was typed with the name fills in what is empty
 * there, and replaces nothing.
 * @returns as `fillIn`
 * @throws AppError as `getContact`
 */
export async function answerWithKnown(
  outer: Context,
  seekerId: SeekerId,
  prompt: Prompt,
  { contactId, said }: { contactId: string; said: ContactDetails },
): Promise<{ contact: Contact; apart: (keyof ContactDetails)[] }> {
  return inTransaction(outer, async (ctx) => {
    const known = await fillIn(ctx, seekerId, contactId, said)
    await noteAnswer(ctx, seekerId, prompt, known.contact.id)
    return known
  })
}

const noteAnswer = (ctx: Context, seekerId: SeekerId, prompt: Prompt, contactId: string) =>
  ctx.db
    .insertInto('mapper_answers')
    .values({ seeker_id: seekerId, contact_id: contactId, prompt, created_at: ctx.clock.now() })
    .onConflict((row) => row.doNothing())
    .execute()

/** Begins the walk, or begins it again after its end; one that is under way stays where it is. */
export async function startWalk(ctx: Context, seekerId: SeekerId): Promise<void> {
  const place = await findPlace(ctx.db, seekerId)
  if (!place || place === 'done') await keepPlace(ctx, seekerId, prompts[0])
}

/** Goes on from a question where the walk is at it: one that was opened from the list leaves the walk where it is. */
export async function moveOn(ctx: Context, seekerId: SeekerId, from: Prompt): Promise<void> {
  const place = (await findPlace(ctx.db, seekerId)) ?? prompts[0]
  if (place === from) await keepPlace(ctx, seekerId, after(from))
}

async function keepPlace(ctx: Context, seekerId: SeekerId, place: Place): Promise<void> {
  const now = ctx.clock.now()
  await ctx.db
    .insertInto('mapper_walks')
    .values({ seeker_id: seekerId, prompt: place, updated_at: now })
    .onConflict((row) => row.column('seeker_id').doUpdateSet({ prompt: place, updated_at: now }))
    .execute()
}
