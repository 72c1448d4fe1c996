import type { Context } from '../../../platform/context.ts'
import { inTransaction } from '../../../platform/db/index.ts'
import { invalid, notFound } from '../../../shared/errors.ts'
import type { SeekerId } from '../../accounts/index.ts'
import { createContact } from '../../contacts/index.ts'
import { getInterview } from '../../interviews/index.ts'
import { personFrom, type Debrief, type NextStep } from './debrief.ts'
import type { PostedDebrief } from './debrief.schema.ts'

/**
 * Keeps the debrief, its next steps and the people who become contacts, all or nothing; sent twice it changes nothing.
 * @param howFound the words that a mentioned person's contact gets as "how I found them"
 * @throws AppError `not-found`; `debrief-too-early` while the talk has not ended
 */
export function saveDebrief(
  ctx: Context,
  scope: SeekerId,
  interviewId: string,
  { debrief, steps, people, finish }: PostedDebrief,
  howFound: string,
): Promise<void> {
  return inTransaction(ctx, async (ctx) => {
    const interview = await getInterview(ctx, scope, interviewId)
    if (!interview.endedAt) throw invalid('debrief-too-early')
    await writeDebrief(ctx, scope, interviewId, debrief, finish)
    for (const step of steps) await writeStep(ctx, scope, interviewId, step)
    for (const { markId, text } of people)
      await addPerson(ctx, scope, interviewId, { markId, text, howFound })
  })
}

async function writeDebrief(
  ctx: Context,
  scope: SeekerId,
  interviewId: string,
  debrief: Debrief,
  finish: boolean,
) {
  const now = ctx.clock.now()
  const row = {
    learned: debrief.learned,
    went_well: debrief.wentWell,
    unexpected: debrief.unexpected,
    differently: debrief.differently,
    still_interested: debrief.stillInterested,
    follow_up: debrief.followUp,
    updated_at: now,
  }
  await ctx.db
    .insertInto('debriefs')
    .values({ seeker_id: scope, interview_id: interviewId, ...row, completed_at: finish ? now : null })
    .onConflict((conflict) =>
      conflict.columns(['seeker_id', 'interview_id']).doUpdateSet((eb) => ({
        ...row,
        // Once done it stays done, from the first time.
        completed_at: finish
          ? eb.fn.coalesce('debriefs.completed_at', eb.val(now))
          : eb.ref('debriefs.completed_at'),
      })),
    )
    .execute()
}

async function writeStep(ctx: Context, scope: SeekerId, interviewId: string, { id, text, dueOn }: NextStep) {
  if (text === '') {
    await ctx.db
      .deleteFrom('next_steps')
      .where('seeker_id', '=', scope)
      .where('interview_id', '=', interviewId)
      .where('id', '=', id)
      .execute()
    return
  }
  await ctx.db
    .insertInto('next_steps')
    .values({
      seeker_id: scope,
      id,
      interview_id: interviewId,
      text,
      due_on: dueOn,
      created_at: ctx.clock.now(),
    })
    .onConflict((conflict) =>
      conflict
        .columns(['seeker_id', 'id'])
        .doUpdateSet({ text, due_on: dueOn })
        .where('next_steps.interview_id', '=', interviewId),
    )
    .execute()
}

interface MentionedPerson {
  markId: string
  text: string
  howFound: string
}

/** The contact gets the mark's own id, so that the same form sent twice makes one contact. */
async function addPerson(
  ctx: Context,
  scope: SeekerId,
  interviewId: string,
  { markId, text, howFound }: MentionedPerson,
) {
  const mark = await ctx.db
    .selectFrom('notebook_marks')
    .where('seeker_id', '=', scope)
    .where('interview_id', '=', interviewId)
    .where('id', '=', markId)
    .where('kind', '=', 'person')
    .select(['text', 'contact_id'])
    .forUpdate()
    .executeTakeFirst()
  if (!mark) throw notFound()
  if (mark.contact_id !== null) return
  const notes = mark.text === text ? '' : mark.text
  const person = personFrom(text || mark.text)
  await createContact(ctx, scope, { ...person, howFound, notes }, { id: markId, source: 'mentioned' })
  await ctx.db
    .updateTable('notebook_marks')
    .set({ contact_id: markId })
    .where('seeker_id', '=', scope)
    .where('interview_id', '=', interviewId)
    .where('id', '=', markId)
    .execute()
}

/** Ticks a next step off, or takes that back with null. @throws AppError `not-found` */
export async function markStepDone(
  ctx: Context,
  scope: SeekerId,
  stepId: string,
  at: Date | null,
): Promise<void> {
  const { numUpdatedRows } = await ctx.db
    .updateTable('next_steps')
    .set({ done_at: at })
    .where('seeker_id', '=', scope)
    .where('id', '=', stepId)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) throw notFound()
}
