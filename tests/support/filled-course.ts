import { templateRules } from '../../src/features/assignments/index.ts'
import { authIn } from '../../src/platform/auth/index.ts'
import type { Context } from '../../src/platform/context.ts'
import { newId } from '../../src/shared/ids.ts'
import { heldInterview } from './held-interview.ts'
import { enrol, testAssignment, testCourse } from './test-course.ts'

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
  const rules = { ...templateRules('nine-questions', 'en'), ownQuestions: 0 }
  const courseId = await testCourse(ctx, { title: 'Storm', starts_on: '2026-01-01', ends_on: '2036-01-01' })
  const { assignmentId, here } = await testAssignment(ctx, courseId, { rules })
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
    await enrol(ctx, courseId, 'student', { id: seekerId })
    await heldInterview(ctx, { seekerId, courseId, assignmentId, questions, secret: 'private' })
    const [cookie = ''] = await authIn(ctx).startSession(seekerId)
    made.push({
      id: seekerId,
      path: `${here}/hand-in?stage=report`,
      cookie: cookie.split(';')[0]!,
      body: new URLSearchParams({ key: newId(), act: 'final' }),
    })
  }
  for (let index = 0; index < students; index += 8)
    await Promise.all(Array.from({ length: Math.min(8, students - index) }, (_, at) => one(index + at)))
  return { courseId, path: here, students: made }
}
