import { setTimeout as sleep } from 'node:timers/promises'
import { spooled, zipOf } from '../../platform/archive/index.ts'
import type { Context } from '../../platform/context.ts'
import { inTransaction } from '../../platform/db/index.ts'
import { countTry } from '../../platform/db/rate-limits.ts'
import { errorFacts } from '../../platform/log/index.ts'
import { addHours } from '../../shared/dates.ts'
import { instanceMemory } from '../../shared/defaults.ts'
import { AppError, invalid } from '../../shared/errors.ts'
import { newId } from '../../shared/ids.ts'
import type { SeekerId } from '../accounts/index.ts'
import { freeBytes, leastFreeBytes } from '../admin/index.ts'
import { exportedFiles, type ExportOptions } from './export.ts'
import { lastSign } from './runs.queries.ts'

// An export is written first and downloaded then, as one file that waits for a day, although a ZIP could run straight
// into the answer with less code. On an old phone with a bad connection that would be worse: nobody knows its size
// beforehand, so that a browser shows no progress; a download that breaks off would begin anew, where a file that waits
// is taken up again at the byte that it had reached; and the moment that it shows would have to be held open in the
// database for as long as the slowest network takes.

/** Account exports a seeker gets in an hour. Our choice: nobody needs more, and each reads everything there is. */
const exportsAnHour = 10

/** How long the button waits for its file before the page shows how far it is: as long as people wait unasked, as for imports. */
const patienceMs = 4_000

/** How often the work writes down how far it is, and looks whether somebody stopped it. */
const beatMs = 500

/**
 * Begins to write everything of one account into a file that waits for its owner, unless that is going on already, or is
 * done and no new one is asked for by `again`: whoever presses twice would end a download that runs. It
 * comes back once the file is there, or after as long as people wait unasked; the work goes on. If this process ends,
 * nothing of it can be downloaded, and the next press or the day's end erases it.
 * @returns whether it began one: what waits otherwise may be hours old
 * @throws AppError `too-many`
 */
export async function startExport(
  ctx: Context,
  seekerId: SeekerId,
  { again, ...options }: ExportOptions & { again: boolean },
  patience = patienceMs,
): Promise<boolean> {
  const id = await begin(ctx, seekerId, again)
  if (id === undefined) return false
  const work = write(ctx, seekerId, id, options).catch((error: unknown) =>
    ctx.log.error({ event: 'export-failed', ...errorFacts(error) }),
  )
  await Promise.race([work, sleep(patience, null, { ref: false })])
  return true
}

/** One at a time: two who press at once make one, and a new one takes the place of the last, of a file only where `again`. */
const begin = (outer: Context, seekerId: SeekerId, again: boolean): Promise<string | undefined> =>
  inTransaction(outer, async (ctx) => {
    const now = ctx.clock.now()
    await ctx.db
      .deleteFrom('account_exports')
      .where('seeker_id', '=', seekerId)
      .where((row) =>
        row.or([
          row('state', '=', 'failed'),
          row('state', '=', 'running').and('beat_at', '<', lastSign(now)),
          ...(again ? [row('state', '=', 'done')] : []),
          row('created_at', '<=', addHours(now, -instanceMemory.exportHours)),
        ]),
      )
      .execute()
    const begun = await ctx.db
      .insertInto('account_exports')
      .values({ seeker_id: seekerId, id: newId(), created_at: now, beat_at: now })
      .onConflict((row) => row.column('seeker_id').doNothing())
      .returning('id')
      .executeTakeFirst()
    // Whoever is led to what goes on already spends none of the hour's.
    if (begun) await count(ctx, seekerId)
    return begun?.id
  })

const count = (ctx: Context, seekerId: SeekerId) =>
  countTry(ctx, { bucket: 'account-export', whom: seekerId, hits: exportsAnHour, seconds: 3600 })

async function write(ctx: Context, seekerId: SeekerId, id: string, options: ExportOptions): Promise<void> {
  const stop = new AbortController()
  const reached = { rows_done: 0, rows_total: 0 }
  const note = async (values: Partial<Noted>) => {
    const { numUpdatedRows } = await ctx.db
      .updateTable('account_exports')
      .set({ ...values, beat_at: ctx.clock.now() })
      .where('seeker_id', '=', seekerId)
      .where('id', '=', id)
      .executeTakeFirstOrThrow()
    if (numUpdatedRows === 0n) stop.abort()
    stop.signal.throwIfAborted()
  }
  let beating = true
  const beat = async () => {
    while (beating) {
      await sleep(beatMs, undefined, { ref: false })
      // A word that does not get through is said again with the next.
      if (beating) await note(reached).catch(() => undefined)
    }
  }
  void beat()
  try {
    // A full disk ends the database that lies on it.
    if (!ctx.config.databaseUrl && (await freeBytes(ctx.config.dataFolder)) < leastFreeBytes)
      throw invalid('export-disk-full')
    const onRows = (rows_done: number, rows_total: number) =>
      void Object.assign(reached, { rows_done, rows_total })
    const file = await writeFile(ctx, seekerId, { ...options, onRows, signal: stop.signal })
    // Each by itself, since whoever stops it would have to wait for all of them. They count with the word that it is done.
    let bytes = 0
    for await (const piece of file as unknown as AsyncIterable<Uint8Array>) {
      stop.signal.throwIfAborted()
      const at = { seeker_id: seekerId, export_id: id, at_byte: String(bytes) }
      await ctx.db
        .insertInto('account_export_pieces')
        .values({ ...at, bytes: Buffer.from(piece) })
        .execute()
      bytes += piece.length
    }
    await note({ state: 'done', bytes: String(bytes) })
  } catch (error) {
    const known = error instanceof AppError ? error.code : 'export-failed'
    if (!stop.signal.aborted) await note({ state: 'failed', error: known }).catch(() => undefined)
    // Also where it was stopped just before its pieces had something to belong to.
    if (stop.signal.aborted) return
    await ctx.db
      .deleteFrom('account_export_pieces')
      .where('seeker_id', '=', seekerId)
      .where('export_id', '=', id)
      .execute()
    throw error
  } finally {
    beating = false
  }
}

interface Noted {
  state: 'done' | 'failed'
  rows_done: number
  rows_total: number
  bytes: string
  error: string
}

/** How many exports one process writes at once: each keeps a connection to the database until it is written. */
const atOnce = 2
let writing = 0
const inLine: (() => void)[] = []

async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (writing < atOnce) writing++
  else await new Promise<void>((go) => inLine.push(go))
  try {
    return await work()
  } finally {
    const next = inLine.shift()
    // Whoever is next takes this one's place.
    if (next) next()
    else writing--
  }
}

/** Everything of one account as a ZIP, of one moment, in a file without a name that goes with its reader. */
const writeFile = (
  ctx: Context,
  seekerId: SeekerId,
  { signal, ...options }: ExportOptions & { signal?: AbortSignal },
): Promise<ReadableStream<Uint8Array>> =>
  inTurn(() => {
    signal?.throwIfAborted()
    return ctx.db
      .transaction()
      .setIsolationLevel('repeatable read')
      .setAccessMode('read only')
      .execute((db) => spooled(until(signal, zipOf(exportedFiles({ ...ctx, db }, seekerId, options)))))
  })

async function* until(
  signal: AbortSignal | undefined,
  pieces: AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  for await (const piece of pieces) {
    signal?.throwIfAborted()
    yield piece
  }
}

/**
 * Everything of one account at once, for whoever has no page to come back to: nobody is signed in to a suspended account.
 * @throws AppError `too-many`, `temporary-folder-full`
 */
export async function exportAtOnce(
  ctx: Context,
  seekerId: SeekerId,
  options: ExportOptions,
): Promise<ReadableStream<Uint8Array>> {
  await count(ctx, seekerId)
  return writeFile(ctx, seekerId, options)
}

/** Stops an export that is being written, or erases the file of one that is done. */
export async function endExport(ctx: Context, seekerId: SeekerId): Promise<void> {
  await ctx.db.deleteFrom('account_exports').where('seeker_id', '=', seekerId).execute()
}
