import type { Db } from '../../platform/db/index.ts'
import type { SeekerId } from '../accounts/index.ts'

/** Work on a big file that outlasted its form. */
export interface Run {
  step: 'reading' | 'keeping'
  done: number
  /** 0 while nobody knows. */
  total: number
  /** Why it ended without a result; null while it goes on. */
  code: string | null
  isCancelled: boolean
  beatAt: Date
}

export async function findRun(db: Db, seekerId: SeekerId, importId: string): Promise<Run | undefined> {
  const row = await db
    .selectFrom('import_runs')
    .select(['step', 'done', 'total', 'code', 'cancelled', 'beat_at'])
    .where('seeker_id', '=', seekerId)
    .where('import_id', '=', importId)
    .executeTakeFirst()
  if (!row) return undefined
  const { step, done, total, code } = row
  return { step, done, total, code, isCancelled: row.cancelled, beatAt: row.beat_at }
}

/** Milliseconds without a word after which the work is taken for dead: thirty times the pause between its words. */
const deadAfterMs = 15_000

/** How it ended, or null while it goes on. */
export const endOf = (run: Run, now: Date): string | null =>
  run.code ?? (now.getTime() - run.beatAt.getTime() > deadAfterMs ? 'interrupted' : null)
