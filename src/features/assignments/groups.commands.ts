import type { Context } from '../../platform/context.ts'
import { inTransaction } from '../../platform/db/index.ts'
import { notFound } from '../../shared/errors.ts'
import { type CourseScope, listMembers } from '../courses/index.ts'
import { lockAssignment } from './assignments.commands.ts'
import type { WholeAssignment } from './assignments.queries.ts'
import { freeNames, groupKey } from './groups-form.ts'

/**
 * Writes down who works together; an empty name takes somebody out of a group. A name that is there already is kept as it
 * was typed first.
 * @param groups by student; whoever is not in it stays as they are
 * @returns how many are in a group by it
 */
export async function setGroups(
  outer: Context,
  scope: CourseScope,
  assignment: WholeAssignment,
  groups: ReadonlyMap<string, string>,
): Promise<number> {
  return inTransaction(outer, async (ctx) => {
    const members = await listMembers(ctx, scope.courseId)
    const students = members.filter(({ id, role }) => role === 'student' && groups.has(id))
    if (students.length === 0) return 0
    const key = { course_id: scope.courseId, assignment_id: assignment.id }
    await ctx.db
      .deleteFrom('assignment_groups')
      .where((eb) => eb.and(key))
      .where(
        'student_id',
        'in',
        students.map(({ id }) => id),
      )
      .execute()
    const others = await ctx.db
      .selectFrom('assignment_groups')
      .select('name')
      .where((eb) => eb.and(key))
      .orderBy('student_id')
      .execute()
    const known = new Map(others.map(({ name }) => [groupKey(name), name]))
    const rows = students.flatMap(({ id }) => {
      const name = groups.get(id)!
      if (name === '') return []
      if (!known.has(groupKey(name))) known.set(groupKey(name), name)
      return [{ ...key, student_id: id, name: known.get(groupKey(name))! }]
    })
    if (rows.length > 0) await ctx.db.insertInto('assignment_groups').values(rows).execute()
    return rows.length
  })
}

/**
 * Takes over who works together in another assignment of the course; whoever has a group here already keeps it. A group
 * whose name stands here for others gets another one.
 * @returns how many were taken, and the new names. @throws AppError `not-found` where the other has no groups
 */
export async function takeGroups(
  outer: Context,
  scope: CourseScope,
  assignment: WholeAssignment,
  fromId: string,
): Promise<{ taken: number; renamed: string[] }> {
  return inTransaction(outer, async (ctx) => {
    // Somebody may save groups at the same moment.
    await lockAssignment(ctx, assignment)
    const groups = async (id: string) =>
      new Map(
        (
          await ctx.db
            .selectFrom('assignment_groups')
            .select(['student_id', 'name'])
            .where('course_id', '=', scope.courseId)
            .where('assignment_id', '=', id)
            .orderBy('student_id')
            .execute()
        ).map(({ student_id: student, name }) => [student, name]),
      )
    const [there, here] = [await groups(fromId), await groups(assignment.id)]
    if (there.size === 0) throw notFound()
    // Whoever left the course keeps no name from others.
    const members = await listMembers(ctx, scope.courseId)
    const students = new Set(members.flatMap(({ id, role }) => (role === 'student' ? [id] : [])))
    const ofStudents = (all: ReadonlyMap<string, string>) =>
      new Map([...all].filter(([student]) => students.has(student)))
    const [theirs, own] = [ofStudents(there), ofStudents(here)]
    const fresh = [...theirs].filter(([student]) => !own.has(student))
    const names = freeNames(new Set(fresh.map(([, name]) => name)), theirs, own)
    const taken = await setGroups(
      ctx,
      scope,
      assignment,
      new Map(fresh.map(([student, name]) => [student, names.get(groupKey(name)) ?? name])),
    )
    return { taken, renamed: [...names.values()] }
  })
}
