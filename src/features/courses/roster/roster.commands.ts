import type { ExpressionBuilder } from 'kysely'
import type { Context } from '../../../platform/context.ts'
import { type Database, inTransaction } from '../../../platform/db/index.ts'
import { countTry } from '../../../platform/db/rate-limits.ts'
import { forbidden, notFound } from '../../../shared/errors.ts'
import { newId } from '../../../shared/ids.ts'
import type { Actor } from '../../../platform/web/index.ts'
import { findAccount, findAccountByEmail } from '../../accounts/index.ts'
import type { CourseScope } from '../courses.policy.ts'
import { canAdd, isStaff, mayEnterAs, outranks, type Role, roles } from '../courses.ts'
import { assertRuns } from '../courses.queries.ts'
import { isOpen, longestRoster, type RosterRow } from './roster.ts'
import { compareWithCourse, listRoster } from './roster.queries.ts'

/**
 * New people a day that one account's lists may look for among all accounts: two lecture halls, each in the preview and
 * when it is applied. Our choice.
 */
const listedADay = 4 * longestRoster

/**
 * Counts the people of a list whom the course does not know, before anybody looks for them.
 * @throws AppError `too-many`
 */
export async function countListed(
  ctx: Context,
  { courseId, actor }: CourseScope,
  rows: readonly RosterRow[],
): Promise<void> {
  const listed = new Set((await listRoster(ctx, courseId)).map(({ email }) => email))
  const unknown = rows.filter(({ email }) => email && !listed.has(email)).length
  const limit = { bucket: 'roster-rows', whom: actor.accountId, hits: listedADay, seconds: 86_400 }
  if (unknown > 0) await countTry(ctx, limit, unknown)
}

export interface RosterResult {
  added: number
  updated: number
  /** How many of those on it had an account and took their place now. */
  joined: number
}

const columnsOf = (row: RosterRow) => ({
  name: row.name,
  email: row.email,
  sis_id: row.sisId,
  lms_id: row.lmsId,
  login_id: row.loginId,
  section: row.section,
})

/** What a list says, over what is known: an empty cell takes nothing away. */
const given = (row: RosterRow) =>
  Object.fromEntries(Object.entries(columnsOf(row)).filter(([, value]) => value !== null)) as Partial<
    ReturnType<typeof columnsOf>
  >

/**
 * Takes a school's list over: all of it or nothing. Whoever has an account with the listed address is in the course at
 * once; for the others a place is kept. Nobody is taken out, and the same list twice changes nothing.
 * @throws AppError `forbidden`, `course-archived`, `too-many`
 */
export async function applyRoster(
  outer: Context,
  scope: CourseScope,
  rows: readonly RosterRow[],
): Promise<RosterResult> {
  if (!isStaff(scope.role)) throw forbidden()
  // Outside the transaction: what is refused later was looked for all the same.
  await countListed(outer, scope, rows)
  return inTransaction(outer, async (ctx) => {
    // One list at a time, so that two uploads do not make two places for one person.
    await ctx.db.selectFrom('courses').select('id').where('id', '=', scope.courseId).forUpdate().execute()
    await assertRuns(ctx, scope.courseId)
    const result: RosterResult = { added: 0, updated: 0, joined: 0 }
    const { changes, holders } = await compareWithCourse(ctx, scope, rows)
    for (const { row, change, entry } of changes) {
      if (change !== 'new' && change !== 'update') continue
      if (entry) {
        await changeEntry(ctx, scope.courseId, entry.id, row)
        result.updated++
        // By a new address alone, and nobody who left the course comes in again.
        const isFree = isOpen(entry) && row.email !== null && row.email !== entry.email
        if (isFree && (await seat(ctx, scope.courseId, scope.actor, { ...entry, email: row.email })))
          result.joined++
        continue
      }
      const place = { ...columnsOf(row), role: 'student' as const }
      const holder = (row.email && holders.get(row.email)) || null
      await putPlace(ctx, scope.courseId, place, holder)
      result.added++
      if (holder) result.joined++
    }
    return result
  })
}

const changeEntry = (ctx: Context, courseId: string, id: string, row: RosterRow) =>
  ctx.db
    .updateTable('roster_entries')
    .set(given(row))
    .where('course_id', '=', courseId)
    .where('id', '=', id)
    .execute()

/** The places that a member of the staff may fill, and so take back. */
const rolesToAdd = (role: Role) => roles.filter((added) => canAdd(role, added))

interface NewPlace extends Partial<ReturnType<typeof columnsOf>> {
  email: string | null
  role: Role
}

/**
 * Keeps a place; who has an account with its address takes it at once, one among the staff only where the address is
 * proved.
 * @returns whether somebody took it
 */
export async function keepPlace(
  ctx: Context,
  courseId: string,
  actor: Actor,
  place: NewPlace,
): Promise<boolean> {
  const accountId = await holderOf(ctx, actor, place)
  await putPlace(ctx, courseId, place, accountId)
  return accountId !== null
}

async function putPlace(ctx: Context, courseId: string, place: NewPlace, accountId: string | null) {
  const now = ctx.clock.now()
  await ctx.db
    .insertInto('roster_entries')
    .values({ course_id: courseId, id: newId(), ...place, account_id: accountId, created_at: now })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  if (accountId) await enrollAs(ctx, { courseId, accountId, role: place.role, byStaff: true })
}

/** Who has an account with a place's address and may take it at once. */
async function holderOf(
  ctx: Context,
  actor: Actor,
  { email, role }: Pick<NewPlace, 'email' | 'role'>,
): Promise<string | null> {
  const known = email ? await findAccountByEmail(ctx, email) : undefined
  const account = known && (await findAccount(ctx, known.id))
  // Sample data and real people never meet in a course.
  const isTheirs = account?.demoId === actor.demoId && mayEnterAs(role, account)
  return account && isTheirs ? account.id : null
}

/**
 * A place that nobody took has an address now: who has an account with it is in the course at once, as with a new place.
 * @returns whether somebody took it: nobody who has a place already
 */
async function seat(
  ctx: Context,
  courseId: string,
  actor: Actor,
  place: Pick<NewPlace, 'email' | 'role'> & { id: string },
): Promise<boolean> {
  const accountId = await holderOf(ctx, actor, place)
  if (!accountId || (await hasPlace(ctx, courseId, accountId))) return false
  const taken = await ctx.db
    .updateTable('roster_entries')
    .set(takenBy(accountId))
    .where('course_id', '=', courseId)
    .where('id', '=', place.id)
    // Another row of this list may have filled it.
    .where('account_id', 'is', null)
    .returning('id')
    .executeTakeFirst()
  if (!taken) return false
  await enrollAs(ctx, { courseId, accountId, role: place.role, byStaff: true })
  return true
}

interface NewMember {
  courseId: string
  accountId: string
  role: Role
  /** Whether somebody else put them in: they are told. */
  byStaff: boolean
}

/** In the course, in the place's role; who is in it already gains by it and never loses. */
export async function enrollAs(
  ctx: Context,
  { courseId, accountId, role, byStaff }: NewMember,
): Promise<void> {
  const lower = roles.filter((other) => outranks(role, other))
  await ctx.db
    .insertInto('enrollments')
    .values({
      course_id: courseId,
      account_id: accountId,
      role,
      by_staff: byStaff,
      created_at: ctx.clock.now(),
    })
    .onConflict((conflict) =>
      conflict
        .columns(['course_id', 'account_id'])
        .doUpdateSet({ role })
        .where('enrollments.role', '=', ({ fn, val }) => fn.any(val(lower))),
    )
    .execute()
  await ctx.db
    .deleteFrom('join_requests')
    .where('course_id', '=', courseId)
    .where('account_id', '=', accountId)
    .execute()
}

/**
 * Somebody came in by the course's code or was added: the place that they left, or else the one that is kept for their
 * address, is theirs, where it is for no more than their role and they have no other. Whoever had left it is back.
 */
export async function takePlaceByAddress(
  ctx: Context,
  courseId: string,
  accountId: string,
  role: Role = 'student',
): Promise<void> {
  const account = await findAccount(ctx, accountId)
  if (!account || (await findPlace(ctx, courseId, accountId))) return
  const place = await ctx.db
    .selectFrom('roster_entries')
    .select('id')
    .where('course_id', '=', courseId)
    .where((row) => row.or([row('left_account_id', '=', accountId), row('email', '=', account.email)]))
    .where(
      'role',
      'in',
      roles.filter((kept) => !outranks(kept, role)),
    )
    .where('account_id', 'is', null)
    // The school may have them under an address that is not their account's.
    .orderBy((row) => row('left_account_id', 'is not distinct from', accountId), 'desc')
    .orderBy('id')
    .limit(1)
    .executeTakeFirst()
  if (!place) return
  await ctx.db
    .updateTable('roster_entries')
    .set(takenBy(accountId))
    .where('course_id', '=', courseId)
    .where('id', '=', place.id)
    .where('account_id', 'is', null)
    .execute()
}

/**
 * A place becomes somebody's. Since when its holder was in the course before stays with it for the one who is known to
 * have been it.
 */
export const takenBy = (accountId: string) => (row: ExpressionBuilder<Database, 'roster_entries'>) => ({
  account_id: accountId,
  left_at: null,
  left_account_id: null,
  joined_at: row.case().when('left_account_id', '=', accountId).then(row.ref('joined_at')).end(),
})

/** The place that somebody has taken. */
const findPlace = (ctx: Context, courseId: string, accountId: string) =>
  ctx.db
    .selectFrom('roster_entries')
    .select(['id', 'role'])
    .where('course_id', '=', courseId)
    .where('account_id', '=', accountId)
    .executeTakeFirst()

/** Whether somebody has a place, as `holderOfPlace` says it of rows: asked for each row, since those before it seat people. */
const hasPlace = async (ctx: Context, courseId: string, accountId: string) => {
  const place = await ctx.db
    .selectFrom('roster_entries')
    .select('id')
    .where('course_id', '=', courseId)
    .where(({ eb, or, and, not, exists, selectFrom }) =>
      or([
        eb('account_id', '=', accountId),
        and([
          eb('left_account_id', '=', accountId),
          not(
            exists(
              selectFrom('enrollments')
                .select('account_id')
                .where('course_id', '=', courseId)
                .where('account_id', '=', accountId),
            ),
          ),
        ]),
      ]),
    )
    .limit(1)
    .executeTakeFirst()
  return place !== undefined
}

/**
 * Somebody is no longer in the course. Their place stays on the list for the school's numbers, with another link than
 * the one they know; nobody waits for them there, and whoever adds them by their address brings them back. It remembers
 * who they were, so that it goes with their account, and since when they were in the course: to leave and come back
 * undoes nothing that was missed.
 */
export async function leavePlace(
  ctx: Context,
  { courseId, accountId, joinedAt }: { courseId: string; accountId: string; joinedAt: Date },
): Promise<void> {
  const now = ctx.clock.now()
  await ctx.db
    .updateTable('roster_entries')
    .set({ id: newId(), account_id: null, left_account_id: accountId })
    .set({ invited_at: null, created_at: now, left_at: now })
    .set((row) => ({ joined_at: row.fn.coalesce('joined_at', row.val(joinedAt)) }))
    .where('course_id', '=', courseId)
    .where('account_id', '=', accountId)
    .execute()
}

/**
 * Says by hand which student's place a student of the course has taken, or had left, also instead of another one, which
 * is open again. Whoever left it is the same person by that, perhaps with another account: their first day counts.
 * @returns whether they had another. @throws AppError `not-found`
 */
export async function matchPlace(
  outer: Context,
  scope: CourseScope,
  { entryId, accountId }: { entryId: string; accountId: string },
): Promise<boolean> {
  return inTransaction(outer, async (ctx) => {
    const member = await ctx.db
      .selectFrom('enrollments')
      .select('created_at')
      .where('course_id', '=', scope.courseId)
      .where('account_id', '=', accountId)
      .where('role', '=', 'student')
      .executeTakeFirst()
    if (!member) throw notFound()
    // Their own first day goes with them, where they had left and come back to the place that is opened.
    const own = await ctx.db
      .selectFrom('roster_entries')
      .select('joined_at')
      .where('course_id', '=', scope.courseId)
      .where('account_id', '=', accountId)
      .forUpdate()
      .executeTakeFirst()
    await ctx.db
      .updateTable('roster_entries')
      .set({ account_id: null, joined_at: null })
      .where('course_id', '=', scope.courseId)
      .where('account_id', '=', accountId)
      .execute()
    const matched = await ctx.db
      .updateTable('roster_entries')
      // The first of the days since which they are known to be here.
      .set((row) => ({
        ...takenBy(accountId)(row),
        joined_at: row.fn('least', [row.val(own?.joined_at ?? member.created_at), row.ref('joined_at')]),
      }))
      .where('course_id', '=', scope.courseId)
      .where('id', '=', entryId)
      .where('account_id', 'is', null)
      .where('role', '=', 'student')
      .executeTakeFirst()
    if (matched.numUpdatedRows === 0n) throw notFound()
    return own !== undefined
  })
}

/**
 * Makes another personal link for a place that nobody took; the one before is worth nothing then.
 * @returns the place's new id. @throws AppError `not-found`, `course-archived`
 */
export async function renewPlace(outer: Context, scope: CourseScope, entryId: string): Promise<string> {
  return inTransaction(outer, async (ctx) => {
    await assertRuns(ctx, scope.courseId)
    const id = newId()
    const renewed = await ctx.db
      .updateTable('roster_entries')
      .set({ id, invited_at: null, created_at: ctx.clock.now() })
      .where('course_id', '=', scope.courseId)
      .where('id', '=', entryId)
      .where('account_id', 'is', null)
      .where('left_at', 'is', null)
      .where('role', 'in', rolesToAdd(scope.role))
      .executeTakeFirst()
    if (renewed.numUpdatedRows === 0n) throw notFound()
    return id
  })
}

/** Takes a place back that nobody has; its invitation is worth nothing then. @throws AppError `not-found`, `forbidden` */
export async function dropPlace(ctx: Context, scope: CourseScope, entryId: string): Promise<void> {
  const gone = await ctx.db
    .deleteFrom('roster_entries')
    .where('course_id', '=', scope.courseId)
    .where('id', '=', entryId)
    .where('account_id', 'is', null)
    .where('role', 'in', rolesToAdd(scope.role))
    .executeTakeFirst()
  if (gone.numDeletedRows === 0n) throw notFound()
}
