import type { Insertable } from 'kysely'
import type { z } from 'zod'
import type { assignmentRules } from '../../src/features/assignments/index.ts'
import type { Role } from '../../src/features/courses/index.ts'
import type { Context } from '../../src/platform/context.ts'
import type { Database } from '../../src/platform/db/index.ts'
import { newId } from '../../src/shared/ids.ts'

interface Person {
  id: string
}

interface CourseGiven extends Partial<Insertable<Database['courses']>> {
  instructors?: readonly Person[]
  assistants?: readonly Person[]
  students?: readonly Person[]
}

interface AssignmentGiven extends Partial<Omit<Insertable<Database['assignments']>, 'rules'>> {
  /** Without them it is one of the time before assignments had rules: one interview. */
  rules?: z.input<typeof assignmentRules>
}

/** A course of the fall of 2026 with these people and no assignment; any column may be another. @returns its id */
export async function testCourse(
  ctx: Context,
  { instructors = [], assistants = [], students = [], ...given }: CourseGiven = {},
): Promise<string> {
  const row = {
    id: newId(),
    title: 'Careers',
    zone: 'UTC',
    starts_on: '2026-09-01',
    ends_on: '2026-12-18',
    created_at: ctx.clock.now(),
    ...given,
  }
  await ctx.db.insertInto('courses').values(row).execute()
  await enrol(ctx, row.id, 'instructor', ...instructors)
  await enrol(ctx, row.id, 'assistant', ...assistants)
  await enrol(ctx, row.id, 'student', ...students)
  return row.id
}

/** Brings people into a course in one role. */
export async function enrol(
  ctx: Context,
  courseId: string,
  role: Role,
  ...people: readonly Person[]
): Promise<void> {
  const created_at = ctx.clock.now()
  const rows = people.map(({ id }) => ({ course_id: courseId, account_id: id, role, created_at }))
  if (rows.length > 0) await ctx.db.insertInto('enrollments').values(rows).execute()
}

/** An assignment that is open from now on and due in 14 days; any column may be another. @returns it and its page */
export async function testAssignment(
  ctx: Context,
  courseId: string,
  { rules, ...given }: AssignmentGiven = {},
): Promise<{ assignmentId: string; here: string }> {
  const now = ctx.clock.now()
  const row = {
    course_id: courseId,
    id: newId(),
    title: rules?.title ?? 'One interview',
    zone: 'UTC',
    opens_at: now,
    due_at: new Date(now.getTime() + 14 * 86_400_000),
    created_at: now,
    ...given,
    ...(rules && { rules: JSON.stringify(rules) }),
  }
  await ctx.db.insertInto('assignments').values(row).execute()
  return { assignmentId: row.id, here: `/courses/${courseId}/assignments/${row.id}` }
}
