import type { Db } from '../../platform/db/index.ts'
import { addHours } from '../../shared/dates.ts'
import { instanceMemory } from '../../shared/defaults.ts'
import type { SeekerId } from '../accounts/index.ts'

/** The export that somebody asked for last. */
export interface ExportRun {
  id: string
  state: 'running' | 'done' | 'failed'
  rowsDone: number
  /** 0 while nobody knows. */
  rowsTotal: number
  bytes: number
  /** Why it ended without a file. */
  error: string | null
  createdAt: Date
  /** When its file is erased. */
  endsAt: Date
}

/**
 * Milliseconds without a word after which the work is taken for dead: many times the pause between its words, and the minute
 * that the clocks of several processes may be apart, as with limits.
 */
const deadAfterMs = 75_000

/** Work that wrote down nothing since then is dead: its process is gone. */
export const lastSign = (now: Date): Date => new Date(now.getTime() - deadAfterMs)

/** How far somebody's export is, or that its file waits for them; none once it is due to be erased. */
export async function findExport(db: Db, seekerId: SeekerId, now: Date): Promise<ExportRun | undefined> {
  const row = await db
    .selectFrom('account_exports')
    .select(['id', 'state', 'rows_done as rowsDone', 'rows_total as rowsTotal', 'bytes', 'error'])
    .select(['created_at as createdAt', 'beat_at as beatAt'])
    .where('seeker_id', '=', seekerId)
    .executeTakeFirst()
  if (!row) return undefined
  const { beatAt, ...run } = row
  const endsAt = addHours(run.createdAt, instanceMemory.exportHours)
  if (endsAt <= now) return undefined
  const isDead = run.state === 'running' && beatAt < lastSign(now)
  return {
    ...run,
    ...(isDead && { state: 'failed', error: 'export-interrupted' }),
    bytes: Number(run.bytes ?? 0),
    endsAt,
  }
}

/**
 * The file of an export from one byte on, a piece at a time as its reader takes them: whoever reads slowly holds neither
 * memory nor a connection. It breaks off where the file is deleted meanwhile.
 */
export function readExport(
  db: Db,
  seekerId: SeekerId,
  { id, bytes }: Pick<ExportRun, 'id' | 'bytes'>,
  from: number,
): ReadableStream<Uint8Array> {
  let at = from
  return new ReadableStream(
    {
      async pull(controller) {
        const piece = await db
          .selectFrom('account_export_pieces')
          .select(['at_byte', 'bytes'])
          .where('seeker_id', '=', seekerId)
          .where('export_id', '=', id)
          .where('at_byte', '<=', String(at))
          .orderBy('at_byte', 'desc')
          .limit(1)
          .executeTakeFirst()
        if (!piece) throw new Error('an export was deleted while it was downloaded')
        const rest = piece.bytes.subarray(at - Number(piece.at_byte))
        controller.enqueue(rest)
        at += rest.length
        if (at >= bytes) controller.close()
      },
    },
    { highWaterMark: 0 },
  )
}
