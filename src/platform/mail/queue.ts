import { sql } from 'kysely'
import { daysBefore } from '../../shared/dates.ts'
import { newId } from '../../shared/ids.ts'
import { mailQueue as limits } from '../../shared/defaults.ts'
import type { Context } from '../context.ts'
import { inTransaction } from '../db/index.ts'
import type { LetterState } from '../db/schema/letters.ts'
import type { Handing } from './conversation.ts'
import type { Letter } from './letter.ts'

// The queue of letters. At most once: a letter is claimed, and noted as handed over before any of its text leaves. What
// was handed over and never settled (the process ended) is unknown and not tried again; what was claimed and never
// handed over has not left and is. `tries` counts the claims, so that a process that lost its claim changes nothing.

type Content = Omit<Letter, 'to' | 'accountId' | 'topic' | 'ref'>

export interface ClaimedLetter extends Letter {
  id: string
  topic: string
  ref: Readonly<Record<string, string>>
  tries: number
  queuedAt: Date
}

/** The code of a letter that a restore brought back and that was given up. */
export const heldCode = 'held'

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

/** @returns the letters' ids */
export async function queueLetters(ctx: Context, letters: readonly Letter[]): Promise<string[]> {
  const now = ctx.clock.now()
  const rows = letters.map(({ to, accountId, topic = '', ref = {}, ...content }) => ({
    id: newId(),
    account_id: accountId,
    topic,
    ref: JSON.stringify(ref),
    recipient: to,
    content: JSON.stringify(content satisfies Content),
    queued_at: now,
    next_try_at: now,
    created_at: now,
  }))
  await ctx.db.insertInto('letters').values(rows).execute()
  return rows.map(({ id }) => id)
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

/**
 * Takes the letter that is due longest, for this process alone. No wait is as long as twice the longest: what waits for
 * more was queued while the clock was ahead.
 */
export async function claimLetter(ctx: Context): Promise<ClaimedLetter | undefined> {
  const now = ctx.clock.now()
  const never = new Date(now.getTime() + 2 * limits.longestWaitMinutes * 60_000)
  const { rows } = await sql<Row>`
    update letters set state = 'handing', tries = tries + 1, claimed_at = ${now}, handed_at = null
    where id = (select id from letters where state = 'waiting' and (next_try_at <= ${now} or next_try_at > ${never})
      order by next_try_at, id limit 1 for update skip locked)
    returning id, account_id, topic, ref, recipient, content, tries, queued_at`.execute(ctx.db)
  return rows[0] && claimedOf(rows[0])
}

type Claim = Pick<ClaimedLetter, 'id' | 'tries'>

/** Notes that the server may have its text from now on. @returns false where the claim was lost, or it was emptied: then it must not */
export async function noteHandOver(ctx: Context, { id, tries }: Claim): Promise<boolean> {
  const { numUpdatedRows } = await ctx.db
    .updateTable('letters')
    .set({ handed_at: ctx.clock.now() })
    .where('id', '=', id)
    .where('state', '=', 'handing')
    .where('tries', '=', tries)
    .where('handed_at', 'is', null)
    .where('recipient', '<>', '')
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/**
 * Not now: back into the queue, with a wait that doubles up to an hour. After two days it ends as failed, unless hardly
 * anything was tried in them: it was held back, or the machine slept.
 */
export async function postpone(
  outer: Context,
  letter: Pick<ClaimedLetter, 'id' | 'topic' | 'ref' | 'tries' | 'queuedAt'>,
  code: string,
  topics: Topics,
): Promise<void> {
  const now = outer.clock.now()
  const waited = now.getTime() - letter.queuedAt.getTime()
  if (waited >= limits.giveUpHours * 3_600_000 && letter.tries >= limits.fewestTries)
    return settle(outer, letter, { state: 'failed', code }, topics)
  const minutes = Math.min(limits.firstWaitMinutes * 2 ** (letter.tries - 1), limits.longestWaitMinutes)
  await requeue(outer, letter, { minutes, code })
}

const requeue = (
  ctx: Context,
  { id, tries }: Claim,
  { minutes, code, tried = true }: { minutes: number; code: string | null; tried?: boolean },
) =>
  ctx.db
    .updateTable('letters')
    .set({
      state: 'waiting',
      tries: tried ? tries : tries - 1,
      next_try_at: new Date(ctx.clock.now().getTime() + minutes * 60_000),
      last_error: code,
    })
    .where('id', '=', id)
    .where('state', '=', 'handing')
    .where('tries', '=', tries)
    .execute()

/**
 * Held back for a while by its feature: no try was made, and the claim does not count as one. The next claim still has
 * a number that no earlier one had.
 */
export const holdLetter = (ctx: Context, letter: ClaimedLetter) =>
  requeue(ctx, letter, { minutes: limits.holdMinutes, code: null, tried: false })

/** Ends a letter once, and tells the feature in the same transaction. What failed keeps its text, to be tried again. */
export async function settle(
  outer: Context,
  letter: Pick<ClaimedLetter, 'id' | 'topic' | 'ref' | 'tries'>,
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
      .where('tries', '=', letter.tries)
      .executeTakeFirst()
    if (numUpdatedRows > 0n) await topics[letter.topic]?.settled(ctx, letter.ref, end)
  })
}

/**
 * Letters of a process that ended in the middle. Of one that was handed over nobody knows, so nobody tries again; one
 * that was only claimed goes back into the queue.
 */
export async function settleAbandoned(ctx: Context, topics: Topics): Promise<void> {
  const before = (minutes: number) => new Date(ctx.clock.now().getTime() - minutes * 60_000)
  const rows = await ctx.db
    .selectFrom('letters')
    .select(['id', 'topic', 'ref', 'tries', 'queued_at as queuedAt', 'handed_at as handedAt', 'last_error'])
    .where('state', '=', 'handing')
    .where((eb) =>
      eb.or([
        eb('handed_at', '<', before(limits.abandonedMinutes)),
        eb.and([eb('handed_at', 'is', null), eb('claimed_at', '<', before(limits.claimMinutes))]),
      ]),
    )
    .execute()
  for (const { handedAt, last_error: lastError, ...row } of rows) {
    const letter = { ...row, ref: row.ref as Record<string, string> }
    const code = lastError === heldCode ? heldCode : 'process-ended'
    if (handedAt) await settle(ctx, letter, { state: 'unknown', code }, topics)
    else await postpone(ctx, letter, 'process-ended', topics)
  }
}

/** Takes a letter back that still waits, or is held. @returns whether it was in time */
export async function withdrawLetter(ctx: Context, letterId: string): Promise<boolean> {
  const { numUpdatedRows } = await ctx.db
    .updateTable('letters')
    .set({ state: 'withheld', ended_at: ctx.clock.now(), recipient: '', content: '{}' })
    .where('id', '=', letterId)
    .where('state', 'in', ['waiting', 'held', 'failed'])
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/**
 * Empties every letter that has not left and whose `ref` says this much, such as a contact who is erased. What was still
 * to leave is withheld at the next round, which tells its feature.
 */
export async function emptyLettersAbout(ctx: Context, ref: Readonly<Record<string, string>>): Promise<void> {
  await ctx.db
    .updateTable('letters')
    .set({ recipient: '', content: '{}', next_try_at: ctx.clock.now() })
    .where('recipient', '<>', '')
    .where(sql<boolean>`ref @> ${JSON.stringify(ref)}::jsonb`)
    .execute()
}

/** Tries a letter to this address again that was given up. @returns whether there was one */
export async function retryLetter(
  ctx: Context,
  { letterId, to }: { letterId: string; to: string },
): Promise<boolean> {
  const now = ctx.clock.now()
  const { numUpdatedRows } = await ctx.db
    .updateTable('letters')
    .set({ state: 'waiting', queued_at: now, next_try_at: now, tries: 0, ended_at: null })
    .where('id', '=', letterId)
    .where('state', '=', 'failed')
    .where('recipient', '<>', '')
    .where('recipient', '=', to)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/**
 * Holds back everything that a restored database would send: it may have left after the backup was made. While a letter
 * is held, `next_try_at` says since when.
 * @returns how many letters wait for the administrator
 */
export async function holdLetters({ db, clock }: Pick<Context, 'db' | 'clock'>): Promise<number> {
  const { numUpdatedRows } = await db
    .updateTable('letters')
    .set({ state: 'held', next_try_at: clock.now() })
    .where((eb) =>
      eb.or([
        eb('state', '=', 'waiting'),
        eb.and([eb('state', '=', 'handing'), eb('handed_at', 'is', null)]),
      ]),
    )
    .executeTakeFirst()
  return Number(numUpdatedRows)
}

/** Whether a restore brought it back, and the administrator has not decided about it. */
export async function isHeld({ db }: Pick<Context, 'db'>, letterId: string): Promise<boolean> {
  const row = await db
    .selectFrom('letters')
    .select('id')
    .where('id', '=', letterId)
    .where('state', '=', 'held')
    .executeTakeFirst()
  return row !== undefined
}

/** Puts what is held back into the queue, as if it had been written now. @returns how many letters */
export async function releaseHeldLetters(ctx: Context): Promise<number> {
  const now = ctx.clock.now()
  const { numUpdatedRows } = await ctx.db
    .updateTable('letters')
    .set({ state: 'waiting', queued_at: now, next_try_at: now, tries: 0 })
    .where('state', '=', 'held')
    .executeTakeFirst()
  return Number(numUpdatedRows)
}

/**
 * Gives up what is held: it may have left, so it stands where a process stands that ended after handing it over, and
 * the next round settles it as unknown. With `heldBefore`, only what is held since before then. @returns how many letters
 */
export async function dropHeldLetters(ctx: Context, heldBefore?: Date): Promise<number> {
  const { numUpdatedRows } = await ctx.db
    .updateTable('letters')
    .set((eb) => ({ state: 'handing', handed_at: eb.ref('queued_at'), last_error: heldCode }))
    .where('state', '=', 'held')
    .$if(heldBefore !== undefined, (held) => held.where('next_try_at', '<', heldBefore!))
    .executeTakeFirst()
  return Number(numUpdatedRows)
}

/** Letters that ended a while ago; what failed goes too, after as long. What nobody decided about in that time is given up. */
export async function forgetOldLetters(ctx: Context): Promise<void> {
  const before = daysBefore(ctx.clock.now(), limits.keptDays)
  await ctx.db.deleteFrom('letters').where('ended_at', '<', before).execute()
  await dropHeldLetters(ctx, before)
}

export type { Handing }
