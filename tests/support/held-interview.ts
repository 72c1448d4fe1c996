import type { Context } from '../../src/platform/context.ts'
import { stateOfNotes } from '../../src/features/notebook/index.ts'
import { newId } from '../../src/shared/ids.ts'

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
  { db, clock }: Context,
  { seekerId, courseId, assignmentId, questions, secret }: Held,
): Promise<{ interviewId: string; request: string; thanks: string }> {
  const now = clock.now()
  const own = { seeker_id: seekerId }
  const stamps = { created_at: now, updated_at: now }
  const [contact_id, interview_id, request, thanks] = [newId(), newId(), newId(), newId()]
  await db
    .insertInto('contacts')
    .values({ ...own, id: contact_id, name: 'Maria Lopez', notes: secret, why: secret, ...stamps })
    .execute()
  await db
    .insertInto('interviews')
    .values({
      ...own,
      id: interview_id,
      course_id: courseId,
      assignment_id: assignmentId,
      mode: 'phone',
      wish: secret,
      starts_at: now,
      zone: 'UTC',
      ended_at: now,
      agreed_at: now,
      ...stamps,
    })
    .execute()
  await db
    .insertInto('interview_contacts')
    .values({ ...own, interview_id, contact_id })
    .execute()
  const rows = questions.map((text, position) => ({ id: newId(), text, position }))
  if (rows.length > 0) {
    await db
      .insertInto('questions')
      .values(rows.map((row) => ({ ...own, interview_id, source: 'required' as const, ...row })))
      .execute()
    const answers = rows.map(({ id, text }) => ({ questionId: id, text: `Answer to: ${text}` }))
    const state = stateOfNotes({ answers, marks: [], at: now })
    await db
      .insertInto('notebooks')
      .values({ ...own, interview_id, state, merged_version: 1, version: 1, updated_at: now })
      .execute()
    await db
      .insertInto('notebook_answers')
      .values(
        answers.map(({ questionId, text }) => ({
          ...own,
          interview_id,
          question_id: questionId,
          text,
          asked: true,
        })),
      )
      .execute()
  }
  await db
    .insertInto('debriefs')
    .values({ ...own, interview_id, learned: 'I learned to ask.', went_well: 'The start.', updated_at: now })
    .execute()
  const letter = { ...own, contact_id, interview_id, channel: 'email' as const, ...stamps }
  const sent = { state: 'sent' as const, sent_at: now }
  await db
    .insertInto('messages')
    .values([
      {
        ...letter,
        ...sent,
        id: request,
        kind: 'request',
        subject: 'A talk',
        body: 'The request that was shown',
      },
      {
        ...letter,
        ...sent,
        id: thanks,
        kind: 'thank-you',
        subject: 'Thanks',
        body: 'Thank you that was shown',
      },
      { ...letter, id: newId(), kind: 'nudge', subject: secret, body: secret },
    ])
    .execute()
  return { interviewId: interview_id, request, thanks }
}
