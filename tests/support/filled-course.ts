import { templateRules } from '../../src/features/assignments/index.ts'
import { authIn } from '../../src/platform/auth/index.ts'
import type { Context } from '../../src/platform/context.ts'
import { newId } from '../../src/shared/ids.ts'
import { heldInterview } from './held-interview.ts'

/** Somebody who has everything to hand in, signed in. */
export interface ReadyStudent {
  id: string
  /** Where the form goes, and what it says. */
  path: string
  cookie: string
  body: URLSearchParams
}

export interface FilledCourse {
  courseId: string
  /** Of the assignment. */
  path: string
  students: ReadyStudent[]
}

/** A course whose students have everything ready to hand in. */
export async function fillCourse(ctx: Context, students: number): Promise<FilledCourse> {
  const now = ctx.clock.now()
  const [courseId, assignmentId] = [newId(), newId()]
  const rules = { ...templateRules('nine-questions', 'en'), ownQuestions: 0 }
  await ctx.db
    .insertInto('courses')
    .values({
      id: courseId,
      title: 'Storm',
      zone: 'UTC',
      starts_on: '2026-01-01',
      ends_on: '2036-01-01',
      created_at: now,
    })
    .execute()
  await ctx.db
    .insertInto('assignments')
    .values({
      course_id: courseId,
      id: assignmentId,
      title: rules.title,
      opens_at: now,
      due_at: new Date(now.getTime() + 14 * 86_400_000),
      zone: 'UTC',
      created_at: now,
      rules: JSON.stringify(rules),
    })
    .execute()
  const made: ReadyStudent[] = []
  const questions = rules.questions.map(({ text }) => text)
  const one = async (index: number) => {
    const seekerId = newId()
    await ctx.db
      .insertInto('accounts')
      .values({
        id: seekerId,
        name: `Student ${index}`,
        email: `s${index}@example.edu`,
        created_at: now,
        updated_at: now,
      })
      .execute()
    await ctx.db
      .insertInto('enrollments')
      .values({ course_id: courseId, account_id: seekerId, role: 'student', created_at: now })
      .execute()
    await heldInterview(ctx, { seekerId, courseId, assignmentId, questions, secret: 'private' })
    const [cookie = ''] = await authIn(ctx).startSession(seekerId)
    made.push({
      id: seekerId,
      path: `/courses/${courseId}/assignments/${assignmentId}/hand-in?stage=report`,
      cookie: cookie.split(';')[0]!,
      body: new URLSearchParams({ key: newId(), act: 'final' }),
    })
  }
  for (let index = 0; index < students; index += 8)
    await Promise.all(Array.from({ length: Math.min(8, students - index) }, (_, at) => one(index + at)))
  return { courseId, path: `/courses/${courseId}/assignments/${assignmentId}`, students: made }
}
