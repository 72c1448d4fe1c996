import type { Context } from '../../src/platform/context.ts'
import { stateOfNotes } from '../../src/features/notebook/index.ts'
import { newId } from '../../src/shared/ids.ts'
import { testContact, testMessage, testTalk } from './rows.ts'

interface Held {
  seekerId: string
  courseId: string
  assignmentId: string
  /** Each is answered. */
  questions: readonly string[]
  /** Stands in everything that the student did not choose to show. */
  secret: string
}

/**
 * An interview for an assignment that was held and written down, with its contact, letters and notes.
 * @returns the letters that can be shown
 */
export async function heldInterview(
  ctx: Context,
  { seekerId, courseId, assignmentId, questions, secret }: Held,
): Promise<{ interviewId: string; request: string; thanks: string }> {
  const { db } = ctx
  const now = ctx.clock.now()
  const contact_id = await testContact(ctx, seekerId, { notes: secret, why: secret })
  const interview_id = await testTalk(ctx, seekerId, [contact_id], {
    course_id: courseId,
    assignment_id: assignmentId,
    mode: 'phone',
    wish: secret,
    starts_at: now,
    zone: 'UTC',
    ended_at: now,
    agreed_at: now,
  })
  const own = { seeker_id: seekerId, interview_id }
  const rows = questions.map((text, position) => ({ id: newId(), text, position }))
  if (rows.length > 0) {
    await db
      .insertInto('questions')
      .values(rows.map((row) => ({ ...own, source: 'required' as const, ...row })))
      .execute()
    const answers = rows.map(({ id, text }) => ({ questionId: id, text: `Answer to: ${text}` }))
    const state = stateOfNotes({ answers, marks: [], at: now })
    await db
      .insertInto('notebooks')
      .values({ ...own, state, merged_version: 1, version: 1, updated_at: now })
      .execute()
    await db
      .insertInto('notebook_answers')
      .values(answers.map(({ questionId, text }) => ({ ...own, question_id: questionId, text, asked: true })))
      .execute()
  }
  await db
    .insertInto('debriefs')
    .values({ ...own, learned: 'I learned to ask.', went_well: 'The start.', updated_at: now })
    .execute()
  const to = { contact_id, interview_id }
  const asking = { subject: 'A talk', body: 'The request that was shown' }
  const request = await testMessage(ctx, seekerId, { ...to, ...asking })
  const thanking = { subject: 'Thanks', body: 'Thank you that was shown' }
  const thanks = await testMessage(ctx, seekerId, { ...to, kind: 'thank-you', ...thanking })
  const hidden = { state: 'drafted', subject: secret, body: secret } as const
  await testMessage(ctx, seekerId, { ...to, kind: 'nudge', ...hidden })
  return { interviewId: interview_id, request, thanks }
}
