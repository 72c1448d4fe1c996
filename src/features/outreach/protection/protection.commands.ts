import { sql } from 'kysely'
import type { Context } from '../../../platform/context.ts'
import { inTransaction } from '../../../platform/db/index.ts'
import { protection } from '../../../shared/defaults.ts'
import { newId } from '../../../shared/ids.ts'
import type { SeekerId } from '../../accounts/index.ts'
import { actOf, askerOf, keysOf, type Known, toldKeysOf } from './professional-keys.ts'
import {
  isAsking,
  isUnasked,
  type Reach,
  type ReachKind,
  type ReachLimits,
  reachOf,
  type Stop,
} from './protection.ts'
import { demoOf, getReachFacts } from './protection.queries.ts'

interface Sent {
  id: string
  kind: ReachKind
}

/**
 * Locks one seeker and one professional for the rest of the transaction, so that fifty people who press "send" at once
 * are counted one after the other. Always in the order of the numbers: nobody waits in a circle.
 */
async function lockReach(ctx: Context, seeker: SeekerId, keys: readonly Buffer[]): Promise<void> {
  const locks = [askerOf(ctx, seeker), ...keys].map((key) => key.readBigInt64BE())
  for (const lock of locks.toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0)))
    await sql`select pg_advisory_xact_lock(${lock.toString()}::bigint)`.execute(ctx.db)
}

/**
 * Takes one message's place under the caps, or says why there is none. Belongs into the transaction that queues the
 * letter: what rolls back has asked nobody.
 */
export async function reserveReach(
  outer: Context,
  seeker: SeekerId,
  { contact, message }: { contact: Known; message: Sent },
): Promise<Reach> {
  return inTransaction(outer, async (ctx) => {
    const keys = keysOf(ctx, contact, await demoOf(ctx, seeker))
    await lockReach(ctx, seeker, keys)
    const facts = await getReachFacts(ctx, seeker, { keys, kind: message.kind })
    const reach = reachOf(facts, ctx.clock.now())
    const at = ctx.clock.now()
    const first = !facts.known || !facts.mailedBefore
    if (!reach.refusal) await write(ctx, seeker, { contact, message, first, mailed: true, at })
    return reach
  })
}

/**
 * Notes who was asked by the seeker's own hand: a fact, which no cap can refuse any more.
 * @param at when they were asked: the quiet hours and the day's new people count from there
 */
export async function noteAsked(
  outer: Context,
  seeker: SeekerId,
  { contact, message, at }: { contact: Known; message: Sent; at: Date },
): Promise<void> {
  await inTransaction(outer, async (ctx) => {
    const keys = keysOf(ctx, contact, await demoOf(ctx, seeker))
    if (!isAsking(message.kind)) return
    await lockReach(ctx, seeker, keys)
    const { known } = await getReachFacts(ctx, seeker, { keys, kind: message.kind })
    await write(ctx, seeker, { contact, message, first: !known, mailed: false, at })
  })
}

/** Notes that somebody is about to ask: others are told for a day that somebody is, and no cap counts it. */
export async function noteWriting(
  ctx: Context,
  seeker: SeekerId,
  { contact, message }: { contact: Known; message: Sent },
): Promise<void> {
  const demoId = await demoOf(ctx, seeker)
  const rows = keysOf(ctx, contact, demoId).map((key) => ({
    id: newId(),
    key,
    kind: 'writing' as const,
    demo_id: demoId,
    at: ctx.clock.now(),
    asker: askerOf(ctx, seeker),
    act: actOf(ctx, message.id),
    unasked: isUnasked(message.kind),
  }))
  if (rows.length > 0) await ctx.db.insertInto('professional_keys').values(rows).execute()
}

interface Carried {
  first: boolean
  mailed: boolean
}

async function write(
  ctx: Context,
  seeker: SeekerId,
  { contact, message, first, mailed, at }: { contact: Known; message: Sent; at: Date } & Carried,
): Promise<void> {
  const demoId = await demoOf(ctx, seeker)
  const keys = keysOf(ctx, contact, demoId)
  const asks = isAsking(message.kind)
  // Thanks to somebody known are free; to somebody new they are one of the day's new people like any other message.
  if (keys.length === 0 || (!asks && !first)) return
  const rows = (asks ? keys : toldKeysOf(ctx, keys)).map((key) => ({
    id: newId(),
    key,
    kind: 'asked' as const,
    demo_id: demoId,
    at,
    asker: askerOf(ctx, seeker),
    act: actOf(ctx, message.id),
    unasked: isUnasked(message.kind),
    first,
    mailed,
  }))
  await ctx.db.insertInto('professional_keys').values(rows).execute()
}

/** A message that was not sent after all asked nobody. */
export async function withdrawAsked(ctx: Context, messageId: string): Promise<void> {
  await ctx.db.deleteFrom('professional_keys').where('act', '=', actOf(ctx, messageId)).execute()
}

/** It reached the mail server only now: the quiet days count from here. */
export async function noteDelivered(ctx: Context, messageId: string): Promise<void> {
  await ctx.db
    .updateTable('professional_keys')
    .set({ at: ctx.clock.now() })
    .where('act', '=', actOf(ctx, messageId))
    .execute()
}

interface StopReach {
  demoId: string | null
  /** Concerns this seeker alone; left out, everybody here. */
  seeker?: SeekerId
}

/** Writes down that somebody never wants to be contacted from here: by hash alone, and for good. */
export async function stopKeys(
  outer: Context,
  keys: readonly Buffer[],
  { demoId, seeker }: StopReach,
): Promise<void> {
  if (keys.length === 0) return
  const asker = seeker ? askerOf(outer, seeker) : null
  await inTransaction(outer, async (ctx) => {
    const known = await ctx.db
      .selectFrom('professional_keys')
      .select('key')
      .where('key', 'in', keys)
      .where('kind', '=', 'stopped')
      .where('asker', 'is not distinct from', asker)
      .execute()
    const rows = keys
      .filter((key) => !known.some((row) => row.key.equals(key)))
      .map((key) => ({
        id: newId(),
        key,
        kind: 'stopped' as const,
        demo_id: demoId,
        asker,
        at: ctx.clock.now(),
      }))
    if (rows.length > 0) await ctx.db.insertInto('professional_keys').values(rows).execute()
  })
}

/**
 * The same for a seeker's contact, with every address and profile that is on record.
 * @param reach whether everybody here is stopped, or this seeker alone
 */
export async function stopContact(
  ctx: Context,
  seeker: SeekerId,
  contact: Known,
  reach: Stop,
): Promise<void> {
  const demoId = await demoOf(ctx, seeker)
  await stopKeys(ctx, keysOf(ctx, contact, demoId), { demoId, ...(reach === 'seeker' && { seeker }) })
}

/** The same for an address or profile that somebody told the administrator. */
export async function stopAddress(ctx: Context, known: Known): Promise<void> {
  await stopKeys(ctx, keysOf(ctx, known, null), { demoId: null })
}

/**
 * Takes an address or profile off the list, at the word of the person it belongs to: whoever it concerned, the seekers
 * who alone were stopped included. Whether it stood there, nobody is told.
 */
export async function liftStop(ctx: Context, known: Known): Promise<void> {
  const keys = keysOf(ctx, known, null)
  if (keys.length === 0) return
  await ctx.db
    .deleteFrom('professional_keys')
    .where('key', 'in', keys)
    .where('kind', '=', 'stopped')
    .execute()
}

/** The administrator's caps; one that is the product's own number follows it when that changes. */
export async function saveLimits(ctx: Context, limits: ReachLimits): Promise<void> {
  const own = (name: keyof ReachLimits) => (limits[name] === protection[name] ? null : limits[name])
  await ctx.db
    .updateTable('instance')
    .set({
      quiet_hours: own('quietHours'),
      new_people_a_day: own('newPeopleADay'),
      first_contacts: own('firstContacts'),
      window_days: own('windowDays'),
    })
    .execute()
}

/** The administrator's switch: nothing is mailed to professionals until it is turned back. */
export async function setPaused(ctx: Context, paused: boolean): Promise<void> {
  await ctx.db
    .updateTable('instance')
    .set({ outreach_paused_at: paused ? ctx.clock.now() : null })
    .execute()
}
