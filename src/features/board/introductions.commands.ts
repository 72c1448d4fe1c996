import type { Context } from '../../platform/context.ts'
import { inTransaction } from '../../platform/db/index.ts'
import { type Keys, readSignedIds, signedIds } from '../../platform/keys/index.ts'
import { addHours } from '../../shared/dates.ts'
import { introductionDays } from '../../shared/defaults.ts'
import { conflict, invalid, notFound } from '../../shared/errors.ts'
import { newId } from '../../shared/ids.ts'
import { rowMatches } from '../../shared/row-matches.ts'
import { assertRuns, type CourseScope } from '../courses/index.ts'
import { introductionState, isEmptied } from './board.ts'
import { getPost } from './board.queries.ts'
import type { AcceptInput, OfferInput } from './board.schema.ts'

/**
 * The path that the third person opens, without an account.
 * @param purpose `introduction` is passed on by the classmate, who holds it too; `introduced` is the third person's alone
 */
export const introductionPath = (
  keys: Keys,
  courseId: string,
  id: string,
  purpose: 'introduction' | 'introduced' = 'introduction',
): string => `/introductions/${signedIds(keys, purpose, courseId, id)}`

/** Which introduction a link is for. @throws AppError `not-found` for one that this installation never made */
function readLink(keys: Keys, token: string): { courseId: string; id: string; isOwn: boolean } {
  const own = readSignedIds(keys, 'introduced', token, 2)
  const [courseId, id] = own ?? readSignedIds(keys, 'introduction', token, 2) ?? []
  if (!courseId || !id) throw notFound()
  return { courseId, id, isOwn: own !== undefined }
}

/**
 * Offers to connect whoever asked with somebody. The asker learns that there is an offer, and nothing about whom.
 * @param offer.id the identifier the form already carried, so that sending it twice makes one; a form that says something else
 *   now, or whose offer was taken back or answered since, makes another (decision 33)
 * @returns the introduction's id
 * @throws AppError `not-found`, `own-ask`, `course-archived`
 */
export async function offerIntroduction(
  outer: Context,
  scope: CourseScope,
  askId: string,
  { id = newId(), thirdName, note }: OfferInput & { id?: string },
): Promise<string> {
  return inTransaction(outer, async (ctx) => {
    await assertRuns(ctx, scope.courseId)
    const ask = await getPost(ctx, scope.courseId, askId)
    if (ask.kind !== 'ask' || ask.removedAt || ask.hiddenAt || isEmptied(ask)) throw notFound()
    if (ask.authorId === scope.own) throw invalid('own-ask')
    const said = { ask_id: askId, offered_by: scope.own, third_name: thirdName, note }
    const now = ctx.clock.now()
    const row = { course_id: scope.courseId, id, ...said, created_at: now }
    const made = await ctx.db
      .insertInto('introductions')
      .values({ ...row, expires_at: addHours(now, introductionDays * 24) })
      .onConflict((on) => on.columns(['course_id', 'id']).doNothing())
      .returning('id')
      .executeTakeFirst()
    if (made) return id
    const known = await ctx.db
      .selectFrom('introductions')
      .select(['ask_id', 'offered_by', 'third_name', 'note'])
      .where('course_id', '=', scope.courseId)
      .where('id', '=', id)
      .executeTakeFirst()
    if (known && rowMatches(known, said)) return id
    return offerIntroduction(ctx, scope, askId, { thirdName, note })
  })
}

/** Takes one's own offer back; the link is worth nothing then. @throws AppError `not-found` */
export async function withdrawOffer(ctx: Context, scope: CourseScope, id: string): Promise<void> {
  const done = await ctx.db
    .updateTable('introductions')
    .set({ state: 'withdrawn', third_name: null, answered_at: ctx.clock.now() })
    .where('course_id', '=', scope.courseId)
    .where('id', '=', id)
    .where('offered_by', '=', scope.own)
    .where('state', '=', 'offered')
    .executeTakeFirst()
  if (done.numUpdatedRows === 0n) throw notFound()
}

/**
 * What the third person is asked. Once the ask was taken back or hidden nobody new is asked; whoever has answered sees
 * their answer without the ask's words, since a yes can always be taken back.
 * @returns `ask` is undefined where its words are not shown any more; `isOwn`: opened by the link that is theirs alone
 * @throws AppError `not-found`: forged, taken back, or no longer there
 */
export async function openIntroduction(ctx: Context, token: string) {
  const { courseId, id, isOwn } = readLink(ctx.keys, token)
  const row = await ctx.db
    .selectFrom('introductions as i')
    .innerJoin('board_posts as p', (join) =>
      join.onRef('p.course_id', '=', 'i.course_id').onRef('p.id', '=', 'i.ask_id'),
    )
    .innerJoin('accounts as asker', 'asker.id', 'p.author_id')
    .innerJoin('accounts as friend', 'friend.id', 'i.offered_by')
    .select(['i.course_id as courseId', 'i.id', 'i.state', 'i.expires_at as expiresAt'])
    .select(['i.shared_name as sharedName', 'i.shared_reach as sharedReach', 'i.shared_note as sharedNote'])
    .select(['asker.name as asker', 'friend.name as friend', 'p.title', 'p.body'])
    .select(['p.removed_at as removedAt', 'p.hidden_at as hiddenAt'])
    .where('i.course_id', '=', courseId)
    .where('i.id', '=', id)
    .where('i.state', '!=', 'withdrawn')
    .executeTakeFirst()
  if (!row) throw notFound()
  const { title, body, removedAt, hiddenAt, ...one } = row
  const ask = removedAt || hiddenAt ? undefined : { title, body }
  if (!ask && one.state === 'offered') throw notFound()
  return { ...one, isOwn, ask, state: introductionState(one, ctx.clock.now()) }
}
export type OpenIntroduction = Awaited<ReturnType<typeof openIntroduction>>

/**
 * The third person's word. A yes shares what they wrote. Either answer can be changed by the link that is theirs alone, and
 * makes the name that the classmate used for them forgotten.
 * @returns the path of that link, for whoever answers now, or said yes with the same words before
 * @throws AppError `not-found`, `introduction-over`
 */
export async function answerIntroduction(
  outer: Context,
  token: string,
  shared: AcceptInput | null,
): Promise<string | undefined> {
  return inTransaction(outer, async (ctx) => {
    const { courseId, id } = readLink(ctx.keys, token)
    // The classmate may take the offer back in this moment, and two taps come one after the other.
    await ctx.db
      .selectFrom('introductions')
      .select('id')
      .where('course_id', '=', courseId)
      .where('id', '=', id)
      .forUpdate()
      .execute()
    const stood = await openIntroduction(ctx, token)
    const { state, ask, isOwn } = stood
    if (state === 'expired') throw conflict('introduction-over')
    if (shared && !ask) throw notFound()
    const own = introductionPath(ctx.keys, courseId, id, 'introduced')
    // Whoever introduced them has this link too: it changes and tells nothing any more.
    if (state !== 'offered' && !isOwn) return shared && isShared(stood, shared) ? own : undefined
    await ctx.db
      .updateTable('introductions')
      .set({
        state: shared ? 'accepted' : 'declined',
        third_name: null,
        shared_name: shared?.name ?? null,
        shared_reach: shared?.reach ?? null,
        shared_note: shared?.note ?? null,
        answered_at: ctx.clock.now(),
      })
      .where('course_id', '=', courseId)
      .where('id', '=', id)
      .execute()
    return own
  })
}

/** Whether a form says what was shared with the yes: the same form twice, as from two taps. */
const isShared = (
  { sharedName, sharedReach, sharedNote }: OpenIntroduction,
  { name, reach, note }: AcceptInput,
): boolean => sharedName === name && sharedReach === reach && sharedNote === note

/** Forgets the names in offers that ran out. */
export async function forgetOldOffers(ctx: Context): Promise<void> {
  await ctx.db
    .updateTable('introductions')
    .set({ third_name: null })
    .where('state', '=', 'offered')
    .where('third_name', 'is not', null)
    .where('expires_at', '<=', ctx.clock.now())
    .execute()
}
