import { sql } from 'kysely'
import { tooMany } from '../../shared/errors.ts'
import type { Context } from '../context.ts'

export interface Limit {
  /** What is counted, such as `sign-in`. */
  bucket: string
  /** Whom: an account, an address; stored only as a keyed hash. */
  whom: string
  hits: number
  seconds: number
}

/** How far apart clocks of several processes may be, in ms: a window that ends later than it could was opened by a wrong one. */
const clocksApart = 60_000

/** Up to so many minutes a wait is said in minutes. Our choice. */
const mostMinutes = 90

const keyOf = (ctx: Context, { bucket, whom }: Limit) =>
  `${bucket}:${ctx.keys.mac('rate-limit', `${bucket}:${whom}`).toString('base64url')}`

/**
 * Counts tries, in the database, so that several processes count together. Several at once that do not fit are
 * not counted at all, so that one long list shuts no short one out.
 * @returns the milliseconds to wait, if any
 */
async function count(ctx: Context, limit: Limit, tries = 1): Promise<number> {
  const { hits, seconds } = limit
  const key = keyOf(ctx, limit)
  const now = ctx.clock.now()
  const ends = new Date(now.getTime() + seconds * 1000)
  const latest = new Date(ends.getTime() + clocksApart)
  const isOver = sql`(l.window_ends_at <= ${now} or l.window_ends_at > ${latest})`
  const { rows } = await sql<{ hits: number; window_ends_at: Date }>`
    insert into rate_limits as l (key, hits, window_ends_at) values (${key}, ${tries}, ${ends})
    on conflict (key) do update set
      hits = case when ${isOver} then ${tries}::int else l.hits + ${tries} end,
      window_ends_at = case when ${isOver} then ${ends} else l.window_ends_at end
    returning hits, window_ends_at`.execute(ctx.db)
  const row = rows[0]
  if (!row || row.hits <= hits) return 0
  if (tries > 1)
    await ctx.db
      .updateTable('rate_limits')
      .set(({ eb }) => ({ hits: eb('hits', '-', tries) }))
      .where('key', '=', key)
      // A window that was opened meanwhile never had them.
      .where('window_ends_at', '=', row.window_ends_at)
      .execute()
  return row.window_ends_at.getTime() - now.getTime()
}

/**
 * Counts one try, or several at once.
 * @throws AppError `too-many` (429) with the minutes to wait, `too-many-hours` with the hours where they are many.
 */
export async function countTry(ctx: Context, limit: Limit, tries = 1): Promise<void> {
  const wait = await count(ctx, limit, tries)
  if (wait > mostMinutes * 60_000) throw tooMany('too-many-hours', { n: Math.ceil(wait / 3_600_000) })
  if (wait > 0) throw tooMany('too-many', { n: Math.ceil(wait / 60_000) })
}

/** Counts one try. @returns whether it is not one too many */
export const mayTry = async (ctx: Context, limit: Limit): Promise<boolean> => (await count(ctx, limit)) === 0

/** Whether `mayTry` would say no. Counts nothing. */
export async function isUsedUp(ctx: Context, limit: Limit): Promise<boolean> {
  const now = ctx.clock.now()
  const row = await ctx.db
    .selectFrom('rate_limits')
    .select('key')
    .where('key', '=', keyOf(ctx, limit))
    .where('hits', '>=', limit.hits)
    .where('window_ends_at', '>', now)
    .where('window_ends_at', '<=', new Date(now.getTime() + limit.seconds * 1000 + clocksApart))
    .executeTakeFirst()
  return row !== undefined
}

/** Forgets windows that have ended. */
export const forgetOldTries = (ctx: Context) =>
  ctx.db.deleteFrom('rate_limits').where('window_ends_at', '<', ctx.clock.now()).execute()
