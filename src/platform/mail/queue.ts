import { sql } from 'kysely'
import { newId } from '../../shared/ids.ts'
import { mailQueue as limits } from '../../shared/defaults.ts'
import type { Context } from '../context.ts'
import { inTransaction } from '../db/index.ts'
import type { LetterState } from '../db/schema/letters.ts'
import type { Handing } from './conversation.ts'
import type { Letter } from './letter.ts'

// The queue of letters. At most once: a letter is claimed in a transaction of its own before the server hears of it,
// and what was claimed and never settled (the process ended) is unknown and not tried again.

type Content = Omit<Letter, 'to' | 'accountId' | 'topic' | 'ref'>

export interface ClaimedLetter extends Letter {
  id: string
  topic: string
  ref: Readonly<Record<string, string>>
  tries: number
  queuedAt: Date
}

/** How a letter ended, for the feature that sent it. `code` is an SMTP code or the name of an error, never words. */
export interface Settled {
  state: Extract<LetterState, 'accepted' | 'refused' | 'unknown' | 'failed' | 'withheld'>
  code: string
}

export interface Topic {
  /** Asked just before a letter leaves: `wait` tries later, `withhold` ends it. */
  mayLeave(ctx: Context, ref: Readonly<Record<string, string>>): Promise<'go' | 'wait' | 'withhold'>
  /** Puts into a letter's texts, as it leaves, what must not wait in the queue, such as what opens a link. */
  complete?(ctx: Context, ref: Readonly<Record<string, string>>, texts: readonly string[]): Promise<string[]>
  /** In the transaction that ends the letter. */
  settled(ctx: Context, ref: Readonly<Record<string, string>>, end: Settled): Promise<void>
}
export type Topics = Readonly<Record<string, Topic>>

/** @returns the letter's id */
export async function queueLetter(ctx: Context, letter: Letter): Promise<string> {
  const { to, accountId, topic = '', ref = {}, ...content } = letter
  const now = ctx.clock.now()
  const id = newId()
  await ctx.db
    .insertInto('letters')
    .values({
      id,
      account_id: accountId,
      topic,
      ref: JSON.stringify(ref),
      recipient: to,
      content: JSON.stringify(content satisfies Content),
      queued_at: now,
      next_try_at: now,
      created_at: now,
    })
    .execute()
  return id
}

interface Row {
  id: string
  account_id: string | null
  topic: string
  ref: Record<string, string>
  recipient: string
  content: Content
  tries: number
  queued_at: Date
}

const claimedOf = (row: Row): ClaimedLetter => ({
  ...row.content,
  to: row.recipient,
  id: row.id,
  accountId: row.account_id,
  topic: row.topic,
  ref: row.ref,
  tries: row.tries,
  queuedAt: row.queued_at,
})

/** Takes the letter that is due longest, for this process alone. */
export async function claimLetter(ctx: Context): Promise<ClaimedLetter | undefined> {
  const now = ctx.clock.now()
  const { rows } = await sql<Row>`
    update letters set state = 'handing', tries = tries + 1, handed_at = ${now}
    where id = (select id from letters where state = 'waiting' and next_try_at <= ${now}
      order by next_try_at, id limit 1 for update skip locked)
    returning id, account_id, topic, ref, recipient, content, tries, queued_at`.execute(ctx.db)
  return rows[0] && claimedOf(rows[0])
}

/** Not now: back into the queue, with a wait that doubles up to an hour; after two days it ends as failed. */
export async function postpone(
  outer: Context,
  letter: ClaimedLetter,
  code: string,
  topics: Topics,
): Promise<void> {
  const now = outer.clock.now()
  if (now.getTime() - letter.queuedAt.getTime() >= limits.giveUpHours * 3_600_000)
    return settle(outer, letter, { state: 'failed', code }, topics)
  const minutes = Math.min(limits.firstWaitMinutes * 2 ** (letter.tries - 1), limits.longestWaitMinutes)
  await requeue(outer, letter.id, { minutes, code })
}

const requeue = (ctx: Context, id: string, { minutes, code }: { minutes: number; code: string | null }) =>
  ctx.db
    .updateTable('letters')
    .set({
      state: 'waiting',
      next_try_at: new Date(ctx.clock.now().getTime() + minutes * 60_000),
      last_error: code,
    })
    .where('id', '=', id)
    .where('state', '=', 'handing')
    .execute()

/** Held back for a while by its feature: no try was made. */
export const holdLetter = (ctx: Context, letter: ClaimedLetter) =>
  requeue(ctx, letter.id, { minutes: limits.holdMinutes, code: null })

/** Ends a letter once, and tells the feature in the same transaction. What failed keeps its text, to be tried again. */
export async function settle(
  outer: Context,
  letter: Pick<ClaimedLetter, 'id' | 'topic' | 'ref'>,
  end: Settled,
  topics: Topics,
): Promise<void> {
  await inTransaction(outer, async (ctx) => {
    const emptied = end.state === 'failed' ? {} : { recipient: '', content: '{}' }
    const { numUpdatedRows } = await ctx.db
      .updateTable('letters')
      .set({ state: end.state, ended_at: ctx.clock.now(), last_error: end.code || null, ...emptied })
      .where('id', '=', letter.id)
      .where('state', '=', 'handing')
      .executeTakeFirst()
    if (numUpdatedRows > 0n) await topics[letter.topic]?.settled(ctx, letter.ref, end)
  })
}

/** Letters of a process that ended in the middle: nobody knows, so nobody tries again. */
export async function settleAbandoned(ctx: Context, topics: Topics): Promise<void> {
  const before = new Date(ctx.clock.now().getTime() - limits.abandonedMinutes * 60_000)
  const rows = await ctx.db
    .selectFrom('letters')
    .select(['id', 'topic', 'ref'])
    .where('state', '=', 'handing')
    .where('handed_at', '<', before)
    .execute()
  for (const row of rows)
    await settle(
      ctx,
      { id: row.id, topic: row.topic, ref: row.ref as Record<string, string> },
      { state: 'unknown', code: 'process-ended' },
      topics,
    )
}

/** Takes a letter back that still waits. @returns whether it was in time */
export async function withdrawLetter(ctx: Context, letterId: string): Promise<boolean> {
  const { numUpdatedRows } = await ctx.db
    .updateTable('letters')
    .set({ state: 'withheld', ended_at: ctx.clock.now(), recipient: '', content: '{}' })
    .where('id', '=', letterId)
    .where('state', 'in', ['waiting', 'failed'])
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** Tries a letter again that was given up. @returns whether there was one */
export async function retryLetter(ctx: Context, letterId: string): Promise<boolean> {
  const now = ctx.clock.now()
  const { numUpdatedRows } = await ctx.db
    .updateTable('letters')
    .set({ state: 'waiting', queued_at: now, next_try_at: now, tries: 0, ended_at: null })
    .where('id', '=', letterId)
    .where('state', '=', 'failed')
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** Letters that ended a while ago; what failed goes too, after as long. */
export async function forgetOldLetters(ctx: Context): Promise<void> {
  const before = new Date(ctx.clock.now().getTime() - limits.keptDays * 86_400_000)
  await ctx.db.deleteFrom('letters').where('ended_at', '<', before).execute()
}

export type { Handing }
