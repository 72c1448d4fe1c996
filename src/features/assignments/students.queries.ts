import type { Context } from '../../platform/context.ts'
import { notFound } from '../../shared/errors.ts'
import { type CourseScope, listMembers } from '../courses/index.ts'

/** @throws AppError `not-found` for whoever is no student of the course */
export async function expectStudent(ctx: Context, scope: CourseScope, studentId: string): Promise<void> {
  const members = await listMembers(ctx, scope.courseId)
  if (!members.some(({ id, role }) => id === studentId && role === 'student')) throw notFound()
}
