import type { Context } from '../../platform/context.ts'
import { sql } from 'kysely'
import { inTransaction } from '../../platform/db/index.ts'
import { forEachSettled } from '../../platform/jobs/index.ts'
import { runInThread, threadEntry } from '../../platform/threads/index.ts'
import { notFound } from '../../shared/errors.ts'
import { seekerByJob, type SeekerId } from '../accounts/index.ts'
import { listContactsById } from '../contacts/index.ts'
import type { FoundPair } from './find-pairs.ts'
import { listPeople, pairOf, waitingSince } from './duplicates.queries.ts'

/** Milliseconds and megabytes the comparison of one list may take; 30,000 contacts take a few seconds. */
const limits = { timeoutMs: 120_000, memoryMb: 1_024 } as const

/** Suggestions kept for one list. Our choice: nobody looks through more, and a list that is all alike has no end of them. */
const mostPairs = 5_000

/** Compares everyone on a list with each other, where it changed since the last time, and keeps what was found. */
export async function findDuplicates(ctx: Context, seekerId: SeekerId): Promise<void> {
  const wantedAt = await waitingSince(ctx.db, seekerId)
  if (!wantedAt) return
  const people = await listPeople(ctx.db, seekerId)
  const pairs = await runInThread<FoundPair[]>(
    threadEntry(import.meta.url, './find-pairs.thread.ts'),
    { people, most: mostPairs },
    limits,
  )
  await inTransaction(ctx, async (ctx) => {
    await sql`select pg_advisory_xact_lock(hashtextextended(${`duplicates ${seekerId}`}, 0))`.execute(ctx.db)
    await ctx.db.deleteFrom('duplicate_pairs').where('seeker_id', '=', seekerId).execute()
    await writePairs(ctx, seekerId, pairs)
    await ctx.db
      .updateTable('duplicate_searches')
      .set({ done_at: ctx.clock.now() })
      .where('seeker_id', '=', seekerId)
      // What changed meanwhile waits for the next time.
      .where('wanted_at', '=', wantedAt)
      .execute()
  })
}

async function writePairs(ctx: Context, seekerId: SeekerId, pairs: readonly FoundPair[]): Promise<void> {
  const ordered = pairs.map((pair) => {
    const { one_id, other_id } = pairOf(pair.one, pair.other)
    // The words name "the first" and "the second": they follow the order of the two.
    const evidence =
      one_id === pair.one
        ? pair.evidence
        : pair.evidence.map(({ one, other, ...rest }) => ({
            ...rest,
            ...(one && { one: other, other: one }),
          }))
    return { one_id, other_id, level: pair.level, bits: pair.bits, evidence: JSON.stringify(evidence) }
  })
  await sql`
    insert into duplicate_pairs (seeker_id, one_id, other_id, level, bits, evidence)
    select ${seekerId}, t.one_id, t.other_id, t.level, t.bits, t.evidence
    from unnest(
      ${ordered.map((pair) => pair.one_id)}::uuid[],
      ${ordered.map((pair) => pair.other_id)}::uuid[],
      ${ordered.map((pair) => pair.level)}::text[],
      ${ordered.map((pair) => pair.bits)}::real[],
      ${ordered.map((pair) => pair.evidence)}::jsonb[]
    ) as t (one_id, other_id, level, bits, evidence)
    where (select count(*) from contacts c where c.seeker_id = ${seekerId} and c.id in (t.one_id, t.other_id)
      and c.removed_at is null) = 2
    on conflict do nothing`.execute(ctx.db)
}

/** People a page compares while somebody waits for it; longer lists are compared in the background, within a minute. */
const atOnce = 3_000

/** Compares a list before it is looked at, where that takes no time to speak of. */
export async function findDuplicatesAtOnce(ctx: Context, seekerId: SeekerId): Promise<void> {
  if (!(await waitingSince(ctx.db, seekerId))) return
  const some = ctx.db
    .selectFrom('contacts')
    .select('id')
    .where('seeker_id', '=', seekerId)
    .limit(atOnce + 1)
  const { n } = await ctx.db
    .selectFrom(some.as('some'))
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .executeTakeFirstOrThrow()
  if (n <= atOnce) await findDuplicates(ctx, seekerId)
}

/**
 * Compares every list that changed, the longest waiting first.
 * @throws the first trouble, after the others' lists were compared
 */
export async function findWaitingDuplicates(ctx: Context): Promise<void> {
  const waiting = await ctx.db
    .selectFrom('duplicate_searches')
    .select('seeker_id')
    .where('done_at', 'is', null)
    .orderBy('wanted_at')
    .limit(50)
    .execute()
  await forEachSettled(waiting, ({ seeker_id }) => findDuplicates(ctx, seekerByJob(seeker_id)))
}

/**
 * Remembers that two contacts are two people; they are not suggested again.
 *
 * @throws AppError `not-found`
 */
export async function keepApart(ctx: Context, seekerId: SeekerId, a: string, b: string): Promise<void> {
  await inTransaction(ctx, async (ctx) => {
    const found = await listContactsById(ctx.db, seekerId, [a, b])
    if (found.length !== 2) throw notFound()
    await ctx.db
      .insertInto('duplicate_decisions')
      .values({ seeker_id: seekerId, ...pairOf(a, b), decided_at: ctx.clock.now() })
      .onConflict((row) => row.doNothing())
      .execute()
  })
}

/** Takes "not the same person" back. */
export async function forgetApart(ctx: Context, seekerId: SeekerId, a: string, b: string): Promise<void> {
  const { one_id, other_id } = pairOf(a, b)
  const found = await ctx.db
    .deleteFrom('duplicate_decisions')
    .where('seeker_id', '=', seekerId)
    .where('one_id', '=', one_id)
    .where('other_id', '=', other_id)
    .returning('one_id')
    .executeTakeFirst()
  if (!found) throw notFound()
}
