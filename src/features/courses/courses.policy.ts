import type { Context } from '../../platform/context.ts'
import type { Actor, Rule } from '../../platform/web/index.ts'
import { forbidden, notFound, signInFirst } from '../../shared/errors.ts'
import { getInstance, type SeekerId, seeker } from '../accounts/index.ts'
import { canCreateCourse, isStaff, type Role } from './courses.ts'
import { findRole } from './courses.queries.ts'

/** A course that somebody belongs to: only a rule can make one. */
export type CourseId = string & { readonly __scope: 'course' }

/** A member at work in a course. */
export interface CourseScope {
  courseId: CourseId
  actor: Actor
  role: Role
  /** The member's own data. */
  own: SeekerId
}

async function membership(ctx: Context, actor: Actor | undefined, courseId: string): Promise<CourseScope> {
  if (!actor) throw signInFirst()
  const role = await findRole(ctx, courseId, actor.accountId)
  // To whoever is not in it, a course does not exist; an administrator has no more right to look.
  if (!role) throw notFound()
  return { courseId: courseId as CourseId, actor, role, own: await seeker.admit(ctx, actor, {}) }
}

/** The scope of a course that an enrollment names. Only for a query that has just found the seeker's own in it. */
export const courseByEnrollment = (courseId: string) => courseId as CourseId

/** Everyone in the course. */
export const courseMember: Rule<CourseScope, 'courseId'> = {
  name: 'course-member',
  admit: (ctx, actor, params) => membership(ctx, actor, params.courseId),
}

/** Instructors and assistants of the course; to a student the page does not exist. */
export const courseStaff: Rule<CourseScope, 'courseId'> = {
  name: 'course-staff',
  async admit(ctx, actor, params) {
    const scope = await membership(ctx, actor, params.courseId)
    if (!isStaff(scope.role)) throw notFound()
    return scope
  },
}

/** Whether the instance lets this person make courses. */
export async function mayCreateCourse(ctx: Context, actor: Actor | undefined): Promise<boolean> {
  const { course_creation: setting } = await getInstance(ctx)
  return actor !== undefined && canCreateCourse(setting, actor)
}

/** Whoever the instance lets make courses. */
export const courseCreator: Rule<Actor> = {
  name: 'course-creator',
  async admit(ctx, actor) {
    if (!actor) throw signInFirst()
    if (!(await mayCreateCourse(ctx, actor))) throw forbidden()
    return actor
  },
}
