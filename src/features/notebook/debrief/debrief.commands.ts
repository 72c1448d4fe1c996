import type { Context } from '../../../platform/context.ts'
import { inTransaction } from '../../../platform/db/index.ts'
import { invalid, notFound } from '../../../shared/errors.ts'
import { type MergeConflict, mergeFormValues, type FormValues } from '../../../shared/merge.ts'
import type { SeekerId } from '../../accounts/index.ts'
import { createContact } from '../../contacts/index.ts'
import { lockInterview } from '../../interviews/index.ts'
import { mergeKindOf, readFormValues, formValuesOf, marksIn, withoutProposed } from './debrief-form.ts'
import { findDebrief, listNewMarks, listNextSteps } from './debrief.queries.ts'
import { notesOf, personFrom, type Debrief, type NextStep } from './debrief.ts'
import type { PostedDebrief } from './debrief.schema.ts'

/**
 * Keeps the debrief, its next steps and the people who become contacts, all or nothing; sent twice it changes nothing.
 * What another window saved meanwhile is kept beside it.
 * @param howFound the words that a mentioned person's contact gets as "how I found them"
 * @returns the fields that another window had changed too
 * @throws AppError `not-found`; `debrief-too-early` while the talk has not ended
 */
export function saveDebrief(
  ctx: Context,
  seeker: SeekerId,
  interviewId: string,
  posted: PostedDebrief,
  howFound: string,
): Promise<MergeConflict[]> {
  return inTransaction(ctx, async (ctx) => {
    // Two windows that save at once do so one after the other, also before there is a debrief to hold.
    const interview = await lockInterview(ctx, seeker, interviewId)
    if (!interview.endedAt) throw invalid('debrief-too-early')
    const { values, conflicts, fresh } = await mergeIn(ctx, seeker, interviewId, posted)
    const { debrief, steps } = readFormValues(values)
    await writeDebrief(ctx, seeker, interviewId, debrief, posted.finish)
    for (const step of steps) await writeStep(ctx, seeker, interviewId, step)
    // A draft that came back can stand beside what was marked since: its page did not have it, and what is kept does.
    await noteShown(ctx, seeker, interviewId, [...posted.marks, ...marksIn(values, fresh)])
    // Whose talk it was: they led to whoever they mentioned.
    const ledBy = interview.people.find(({ isAbsent }) => !isAbsent)?.contactId ?? null
    for (const { markId, text } of posted.people)
      await addPerson(ctx, seeker, interviewId, { markId, text, howFound, ledBy })
    return conflicts
  })
}

/** Puts what the form changed into what is on record, and remembers what the form said. */
async function mergeIn(ctx: Context, seeker: SeekerId, interviewId: string, posted: PostedDebrief) {
  const stored = await findDebrief(ctx, seeker, interviewId)
  const onRecord = stored ? formValuesOf(stored, await listNextSteps(ctx, seeker, interviewId)) : null
  const form = formValuesOf(posted.debrief, posted.steps)
  const sentBefore = posted.formId && (await findFormValues(ctx, seeker, interviewId, posted.formId))
  // A page that does not say what it showed takes what is on record as read.
  const base = sentBefore || posted.base || onRecord || {}
  const fresh = await listNewMarks(ctx, seeker, interviewId)
  const result = mergeFormValues(withoutProposed(base, fresh), form, onRecord, mergeKindOf)
  if (posted.formId) await keepFormValues(ctx, seeker, interviewId, { id: posted.formId, values: form })
  return { ...result, fresh }
}

async function findFormValues(ctx: Context, seeker: SeekerId, interviewId: string, id: string) {
  const row = await ctx.db
    .selectFrom('debrief_forms')
    .select('said')
    .where('seeker_id', '=', seeker)
    .where('interview_id', '=', interviewId)
    .where('id', '=', id)
    .executeTakeFirst()
  return row && (row.said as FormValues)
}

async function keepFormValues(
  ctx: Context,
  seeker: SeekerId,
  interviewId: string,
  { id, values }: { id: string; values: FormValues },
) {
  const row = { said: JSON.stringify(values), created_at: ctx.clock.now() }
  await ctx.db
    .insertInto('debrief_forms')
    .values({ seeker_id: seeker, interview_id: interviewId, id, ...row })
    .onConflict((conflict) => conflict.columns(['seeker_id', 'interview_id', 'id']).doUpdateSet(row))
    .execute()
}

async function writeDebrief(
  ctx: Context,
  seeker: SeekerId,
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
    pay_from: debrief.heard.payFrom,
    pay_to: debrief.heard.payTo,
    pay_per: debrief.heard.payPer,
    pay_currency: debrief.heard.payCurrency,
    education: debrief.heard.education,
    education_path: debrief.heard.path,
    likes: debrief.heard.likes,
    dislikes: debrief.heard.dislikes,
    updated_at: now,
  }
  await ctx.db
    .insertInto('debriefs')
    .values({ seeker_id: seeker, interview_id: interviewId, ...row, completed_at: finish ? now : null })
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

async function writeStep(ctx: Context, seeker: SeekerId, interviewId: string, { id, text, dueOn }: NextStep) {
  if (text === '') {
    await ctx.db
      .deleteFrom('next_steps')
      .where('seeker_id', '=', seeker)
      .where('interview_id', '=', interviewId)
      .where('id', '=', id)
      .execute()
    return
  }
  await ctx.db
    .insertInto('next_steps')
    .values({
      seeker_id: seeker,
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

/** What a form showed or said and was saved with is not proposed again, whether it stayed or was taken out. */
async function noteShown(ctx: Context, seeker: SeekerId, interviewId: string, marks: readonly string[]) {
  if (marks.length === 0) return
  await ctx.db
    .updateTable('notebook_marks')
    .set({ in_debrief: true })
    .where('seeker_id', '=', seeker)
    .where('interview_id', '=', interviewId)
    .where('id', 'in', marks)
    .execute()
}

interface MentionedPerson {
  markId: string
  text: string
  howFound: string
  ledBy: string | null
}

/** The contact gets the mark's own id, so that the same form sent twice makes one contact. */
async function addPerson(
  ctx: Context,
  seeker: SeekerId,
  interviewId: string,
  { markId, text, howFound, ledBy }: MentionedPerson,
) {
  const mark = await ctx.db
    .selectFrom('notebook_marks')
    .where('seeker_id', '=', seeker)
    .where('interview_id', '=', interviewId)
    .where('id', '=', markId)
    .where('kind', '=', 'person')
    .select(['text', 'contact_id'])
    .forUpdate()
    .executeTakeFirst()
  if (!mark) throw notFound()
  if (mark.contact_id !== null) return
  const person = personFrom(text || mark.text)
  const notes = notesOf(person, [mark.text, text])
  await createContact(ctx, seeker, { ...person, howFound, notes, ledBy }, { id: markId, source: 'mentioned' })
  await ctx.db
    .updateTable('notebook_marks')
    .set({ contact_id: markId })
    .where('seeker_id', '=', seeker)
    .where('interview_id', '=', interviewId)
    .where('id', '=', markId)
    .execute()
}

/** Ticks a next step off, or takes that back with null. @throws AppError `not-found` */
export async function markStepDone(
  ctx: Context,
  seeker: SeekerId,
  stepId: string,
  at: Date | null,
): Promise<void> {
  const { numUpdatedRows } = await ctx.db
    .updateTable('next_steps')
    .set({ done_at: at })
    .where('seeker_id', '=', seeker)
    .where('id', '=', stepId)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) throw notFound()
}
