import type { Context } from '../../platform/context.ts'
import { inTransaction } from '../../platform/db/index.ts'
import { countTry } from '../../platform/db/rate-limits.ts'
import type { Actor } from '../../platform/web/index.ts'
import { conflict, forbidden, invalid, notFound } from '../../shared/errors.ts'
import { newId } from '../../shared/ids.ts'
import { rowMatches } from '../../shared/row-matches.ts'
import { findAccount, findAccountByEmail } from '../accounts/index.ts'
import { newCode } from './joining/joining.commands.ts'
import { inviteByAddress } from './roster/invitations.commands.ts'
import { enrollAs, leavePlace, takePlaceByAddress } from './roster/roster.commands.ts'
import type { CourseScope } from './courses.policy.ts'
import type { CourseInput, MemberInput } from './courses.schema.ts'
import { assertRuns, findRole, listOnlyTheirs } from './courses.queries.ts'
import { canAdd, mayEnterAs, outranks, type Role } from './courses.ts'

/**
 * Makes a course; whoever makes it is its instructor.
 * @param input.id the identifier the form already carried, so that sending it twice makes one; a form that says something
 *   else now makes another (decision 33)
 * @returns its id, and whether it was made now
 */
export async function createCourse(
  outer: Context,
  actor: Actor,
  { id = newId(), ...input }: CourseInput & { id?: string },
): Promise<{ id: string; isNew: boolean }> {
  return inTransaction(outer, async (ctx) => {
    const now = ctx.clock.now()
    const said = {
      title: input.title,
      zone: input.zone,
      starts_on: input.startsOn,
      ends_on: input.endsOn,
      created_by: actor.accountId,
      demo_id: actor.demoId,
    }
    const made = await ctx.db
      .insertInto('courses')
      .values({ id, ...said, join_code: newCode(), created_at: now })
      .onConflict((on) => on.column('id').doNothing())
      .returning('id')
      .executeTakeFirst()
    if (!made) {
      const known = await ctx.db.selectFrom('courses').selectAll().where('id', '=', id).executeTakeFirst()
      if (known && rowMatches(known, said)) return { id, isNew: false }
      return createCourse(ctx, actor, input)
    }
    await ctx.db
      .insertInto('enrollments')
      .values({ course_id: id, account_id: actor.accountId, role: 'instructor', created_at: now })
      .execute()
    return { id, isNew: true }
  })
}

/** What became of somebody who was added: in the course, invited, or invited since their address is not proved. */
export type Added = 'added' | 'invited' | 'unproved'

/**
 * Adds somebody who has an account, in the place that the list keeps for their address; for anybody else a place is kept
 * and an invitation goes out.
 * @throws AppError `forbidden`, `already-member`, `course-archived`, `sample-class`, `too-many`
 */
export async function addMember(outer: Context, scope: CourseScope, input: MemberInput): Promise<Added> {
  const { actor } = scope
  if (!canAdd(scope.role, input.role)) throw forbidden()
  // A member's form can tell which addresses have accounts: a whole class fits, a list of guesses does not.
  await countTry(outer, { bucket: 'add-member', whom: actor.accountId, hits: 300, seconds: 3600 })
  return inTransaction(outer, async (ctx) => {
    await assertRuns(ctx, scope.courseId)
    const known = await findAccountByEmail(ctx, input.email)
    const account = known && (await findAccount(ctx, known.id))
    // Sample data and real people never meet in a course.
    if (!account || account.demoId !== actor.demoId) {
      // Nobody outside is ever written to from sample data.
      if (actor.demoId) throw invalid('sample-class')
      await inviteByAddress(ctx, scope, input)
      return 'invited'
    }
    if (await findRole(ctx, scope.courseId, account.id)) throw conflict('already-member')
    if (!mayEnterAs(input.role, account)) {
      await inviteByAddress(ctx, scope, input)
      return 'unproved'
    }
    const member = { courseId: scope.courseId, accountId: account.id, role: input.role }
    await enrollAs(ctx, { ...member, byStaff: true })
    await takePlaceByAddress(ctx, scope.courseId, account.id, input.role)
    return 'added'
  })
}

/**
 * Takes somebody out of the course; their own data stays theirs, and nobody waits for them in their place on the list.
 * Instructors only, and never oneself, so that a course keeps one.
 * @throws AppError `forbidden`, `not-found`
 */
export async function removeMember(outer: Context, scope: CourseScope, accountId: string): Promise<void> {
  await inTransaction(outer, async (ctx) => {
    await admitToOthers(ctx, scope, accountId)
    await unenroll(ctx, scope.courseId, accountId)
  })
}

/**
 * Leaves the course oneself, whatever one is in it; what was handed in stays with it. An archived course keeps an
 * instructor too: nobody else could take it out again, or save its records before they go.
 * @throws AppError `last-instructor`
 */
export async function leaveCourse(outer: Context, scope: CourseScope): Promise<void> {
  await inTransaction(outer, async (ctx) => {
    await lockInstructors(ctx, scope.own)
    const role = await findRole(ctx, scope.courseId, scope.own)
    if (role === 'instructor' && !(await hasOtherInstructor(ctx, scope))) throw conflict('last-instructor')
    await unenroll(ctx, scope.courseId, scope.own)
  })
}

async function hasOtherInstructor(ctx: Context, scope: CourseScope): Promise<boolean> {
  const other = await ctx.db
    .selectFrom('enrollments as e')
    .innerJoin('accounts as a', 'a.id', 'e.account_id')
    .select('e.account_id')
    .where('e.course_id', '=', scope.courseId)
    .where('e.account_id', '!=', scope.own)
    .where('e.role', '=', 'instructor')
    .where('a.suspended_at', 'is', null)
    .limit(1)
    .executeTakeFirst()
  return other !== undefined
}

/**
 * Makes somebody of the course something else in it. Instructors only, and never of oneself, so that a course keeps one.
 * @throws AppError `forbidden`, `not-found`; `address-unproved` for a role among the staff (decision 32)
 */
export async function changeRole(
  outer: Context,
  scope: CourseScope,
  accountId: string,
  role: Role,
): Promise<void> {
  await inTransaction(outer, async (ctx) => {
    await admitToOthers(ctx, scope, accountId)
    const [had, account] = [await findRole(ctx, scope.courseId, accountId), await findAccount(ctx, accountId)]
    if (!had || !account) throw notFound()
    if (outranks(role, had) && !mayEnterAs(role, account)) throw conflict('address-unproved')
    await ctx.db
      .updateTable('enrollments')
      .set({ role })
      .where('course_id', '=', scope.courseId)
      .where('account_id', '=', accountId)
      .execute()
    // What their place is for goes along: opened again, it leads to no more than they were.
    await ctx.db
      .updateTable('roster_entries')
      .set({ role })
      .where('course_id', '=', scope.courseId)
      .where('account_id', '=', accountId)
      .execute()
  })
}

/** Of two instructors who act on each other in the same moment the second finds what the first did. */
async function admitToOthers(ctx: Context, scope: CourseScope, accountId: string): Promise<void> {
  if (accountId === scope.own) throw forbidden()
  await lockInstructors(ctx, scope.own)
  if ((await findRole(ctx, scope.courseId, scope.own)) !== 'instructor') throw forbidden()
}

async function unenroll(ctx: Context, courseId: string, accountId: string): Promise<void> {
  const removed = await ctx.db
    .deleteFrom('enrollments')
    .where('course_id', '=', courseId)
    .where('account_id', '=', accountId)
    .returning('created_at as joinedAt')
    .executeTakeFirst()
  if (!removed) throw notFound()
  await leavePlace(ctx, { courseId, accountId, ...removed })
}

/**
 * Holds the rows of all who teach this account's courses until the transaction ends, so that two of them cannot leave at
 * the same moment.
 */
async function lockInstructors(ctx: Context, accountId: string): Promise<void> {
  await ctx.db
    .selectFrom('enrollments as e')
    .select('e.account_id')
    .where('e.role', '=', 'instructor')
    .where('e.course_id', 'in', (query) =>
      query.selectFrom('enrollments').select('course_id').where('account_id', '=', accountId),
    )
    .orderBy('e.course_id')
    .orderBy('e.account_id')
    .forUpdate()
    .execute()
}

/**
 * Holds who teaches this account's courses, as `lockInstructors` does, and lets it go only where somebody else teaches.
 * @throws AppError `only-instructor` with the titles of running courses that nobody else teaches
 */
export async function keepAnInstructor(ctx: Context, accountId: string): Promise<void> {
  await lockInstructors(ctx, accountId)
  const alone = await listOnlyTheirs(ctx, accountId)
  if (alone.length > 0)
    throw conflict('only-instructor', { courses: alone.map(({ title }) => title).join(', ') })
}
