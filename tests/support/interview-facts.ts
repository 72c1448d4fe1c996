import type { Insertable } from 'kysely'
import type { SeekerId } from '../../src/features/accounts/index.ts'
import type { DateInput } from '../../src/features/interviews/interviews.schema.ts'
import type { Context } from '../../src/platform/context.ts'
import type { Database } from '../../src/platform/db/index.ts'
import { newId } from '../../src/shared/ids.ts'
import { testContact, testMessage } from './rows.ts'
import { testAssignment, testCourse } from './test-course.ts'

/** A day after the tests of interviews begin. */
export const date: DateInput = {
  date: '2026-11-24',
  time: '10:00',
  zone: 'America/New_York',
  minutes: 30,
  mode: 'video',
  place: '',
  link: 'https://meet.example/a',
}

/** What an interview is derived from, put on record as the other features do. */
export function interviewFacts(ctx: Context) {
  const contact = (seeker: SeekerId, name: string, description = '') =>
    testContact(ctx, seeker, { name, description })

  /** A draft, unless it is said to be more. */
  const message = (
    seeker: SeekerId,
    interviewId: string,
    contactId: string,
    more: Partial<Insertable<Database['messages']>>,
  ) =>
    testMessage(ctx, seeker, {
      contact_id: contactId,
      interview_id: interviewId,
      state: 'drafted',
      ...more,
    })

  /** A course with an assignment that wants two questions. */
  async function course(student?: SeekerId) {
    const courseId = await testCourse(ctx, { students: student ? [{ id: student }] : [] })
    const { assignmentId } = await testAssignment(ctx, courseId, { title: 'Report' })
    const texts = [
      ['pay', 'What does a beginner earn?'],
      [null, 'Who helped you?'],
    ] as const
    for (const [position, [topic, text]] of texts.entries())
      await ctx.db
        .insertInto('assignment_questions')
        .values({ course_id: courseId, assignment_id: assignmentId, id: newId(), topic, text, position })
        .execute()
    return { courseId, assignmentId }
  }

  return { contact, message, course }
}
