import { setTimeout as sleep } from 'node:timers/promises'
import type { Context } from '../../platform/context.ts'
import { errorFacts } from '../../platform/log/index.ts'
import { AppError } from '../../shared/errors.ts'
import type { SeekerId } from '../accounts/index.ts'
import { findRun, type Run } from './runs.queries.ts'

/**
 * How long a form waits for its work before it shows how far it is. Our choice: what is small is done in a moment, so a
 * busy machine is waited for; what is big shows itself after as long as people wait unasked.
 */
export const patienceMs = { small: 30_000, big: 4_000 } as const

/** How often the work writes down how far it is, and looks whether somebody stopped it. */
const beatMs = 500

export interface RunTools {
  signal: AbortSignal
  progress(done: number, total: number): void
}

interface Work<T> {
  importId: string
  step: Run['step']
  /** Begins the work; it goes on after the form was answered. */
  start(tools: RunTools): Promise<T>
  /** Why the result is none, to be told on the page; null where all is well. */
  codeOf(result: T): string | null
  /** Milliseconds until the form is answered without a result. */
  patience: number
}

/**
 * Work that may take long: its result where it comes soon, else null, and then the run says how far it is until it is
 * done. The run lives in the database; if this process ends, it goes stale and nothing was changed.
 */
export async function runWithProgress<T>(ctx: Context, seekerId: SeekerId, work: Work<T>): Promise<T | null> {
  const stop = new AbortController()
  const reached = { done: 0, total: 0 }
  const progress = (done: number, total: number) => Object.assign(reached, { done, total })
  const result = work.start({ signal: stop.signal, progress })
  // Whoever waits for it hears of its end; meanwhile it must not count as unheard.
  result.catch(() => undefined)
  const soon = await Promise.race([
    result.then((value) => ({ value })),
    sleep(work.patience, null, { ref: false }),
  ])
  if (soon) return soon.value
  await writeRun(ctx, seekerId, work, { ...reached, code: null })
  void follow(ctx, seekerId, { ...work, result, stop, reached }).catch((error: unknown) =>
    ctx.log.error({ event: 'import-failed', ...errorFacts(error) }),
  )
  return null
}

async function follow<T>(
  ctx: Context,
  seekerId: SeekerId,
  work: Work<T> & { result: Promise<T>; stop: AbortController; reached: { done: number; total: number } },
): Promise<void> {
  let beating = true
  const beat = async () => {
    while (beating) {
      await sleep(beatMs, undefined, { ref: false })
      if (!beating) return
      const run = await findRun(ctx.db, seekerId, work.importId)
      if (run?.isCancelled) work.stop.abort()
      await writeRun(ctx, seekerId, work, { ...work.reached, code: null })
    }
  }
  const beats = beat()
  const code = await work.result
    .then(work.codeOf, (error: unknown) => (error instanceof AppError ? error.code : Promise.reject(error)))
    .finally(() => {
      beating = false
    })
    .catch(async (error: unknown) => {
      await writeRun(ctx, seekerId, work, { ...work.reached, code: 'interrupted' })
      throw error
    })
  await beats
  if (code) await writeRun(ctx, seekerId, work, { ...work.reached, code })
  else await forgetRun(ctx, seekerId, work.importId)
}

async function writeRun(
  ctx: Context,
  seekerId: SeekerId,
  { importId, step }: Pick<Work<unknown>, 'importId' | 'step'>,
  { done, total, code }: { done: number; total: number; code: string | null },
): Promise<void> {
  const state = { step, done, total, code, beat_at: ctx.clock.now() }
  await ctx.db
    .insertInto('import_runs')
    .values({ seeker_id: seekerId, import_id: importId, ...state })
    .onConflict((row) => row.columns(['seeker_id', 'import_id']).doUpdateSet(state))
    .execute()
}

/** Forgets how far an import was. */
export async function forgetRun(ctx: Context, seekerId: SeekerId, importId: string): Promise<void> {
  await ctx.db
    .deleteFrom('import_runs')
    .where('seeker_id', '=', seekerId)
    .where('import_id', '=', importId)
    .execute()
}

/** Asks the work to stop; it looks soon. @returns whether there was any */
export async function stopRun(ctx: Context, seekerId: SeekerId, importId: string): Promise<boolean> {
  const stopped = await ctx.db
    .updateTable('import_runs')
    .set({ cancelled: true })
    .where('seeker_id', '=', seekerId)
    .where('import_id', '=', importId)
    .returning('import_id')
    .executeTakeFirst()
  return stopped !== undefined
}
