import { mkdir, rm } from 'node:fs/promises'
import type { Context } from '../../../platform/context.ts'
import { inTransaction } from '../../../platform/db/index.ts'
import { masterSecret } from '../../../platform/keys/index.ts'
import { AppError, conflict, invalid, notFound } from '../../../shared/errors.ts'
import { newId } from '../../../shared/ids.ts'
import { leastFreeBytes } from '../health/health.ts'
import { freeBytes } from '../health/health.queries.ts'
import { deleteDrafts, writeBackup } from './backup.commands.ts'
import { dropScratch } from './restore.commands.ts'
import { backupFile, backupFolder, exists, isOpen } from './runs.queries.ts'

export const backupJobName = 'write-backup'

/**
 * Queues a backup into the data folder; one at a time.
 * @throws AppError `backup-running`
 */
export async function startBackup(outer: Context): Promise<void> {
  await inTransaction(outer, async (ctx) => {
    // The instance's own row, so that two who press at once make one.
    await ctx.db.selectFrom('instance').select('id').forUpdate().execute()
    const runs = await ctx.db.selectFrom('backups').select(['state', 'created_at as createdAt']).execute()
    if (runs.some((run) => isOpen(run, ctx.clock.now()))) throw conflict('backup-running')
    const id = newId()
    await ctx.db.insertInto('backups').values({ id, created_at: ctx.clock.now() }).execute()
    await ctx.jobs.send(ctx, backupJobName, { id })
  })
}

/** Somebody deleted the backup while it was written. */
class Stopped extends Error {}

/**
 * Writes the file, and says after each table how far it is. What fails is shown; the job tries again, but not where
 * somebody has to do something first. One that was deleted meanwhile ends without a file.
 */
export async function runBackup(ctx: Context, id: string): Promise<void> {
  const run = await ctx.db
    .selectFrom('backups')
    .select(['id', 'state', 'created_at as createdAt'])
    .where('id', '=', id)
    .executeTakeFirst()
  if (!run || run.state === 'done') return
  const note = async (values: Partial<Noted>) => {
    const { numUpdatedRows } = await ctx.db
      .updateTable('backups')
      .set(values)
      .where('id', '=', id)
      .executeTakeFirstOrThrow()
    if (numUpdatedRows === 0n) throw new Stopped()
  }
  try {
    await note({ state: 'running', tables_done: 0, finished_at: null, error: null })
    // A full disk ends the database that lies on it.
    if (!ctx.config.databaseUrl && (await freeBytes(ctx.config.dataFolder)) < leastFreeBytes)
      throw invalid('backup-disk-full', { folder: ctx.config.dataFolder })
    await mkdir(backupFolder(ctx.config), { recursive: true, mode: 0o700 })
    await deleteDrafts(backupFolder(ctx.config), ctx.clock.now())
    const done = await writeBackup(ctx, backupFile(ctx.config, run), {
      secret: await masterSecret(ctx.config),
      onTable: (tables_done, tables_total) => note({ tables_done, tables_total }),
    })
    const size = { row_count: String(done.rows), bytes: String(done.bytes) }
    await note({ state: 'done', ...size, finished_at: ctx.clock.now() })
  } catch (error) {
    if (error instanceof Stopped) return rm(backupFile(ctx.config, run), { force: true })
    const known = error instanceof AppError ? error.code : null
    await note({ state: 'failed', finished_at: ctx.clock.now(), error: known }).catch((gone: unknown) => {
      if (!(gone instanceof Stopped)) throw gone
    })
    if (known === null) throw error
    ctx.log.warn({ event: 'backup-refused', code: known })
  }
}

/** What killed backups and verifications left: each holds everybody's data. */
export async function tidyBackups(ctx: Context): Promise<void> {
  await deleteDrafts(backupFolder(ctx.config), ctx.clock.now())
  await dropScratch(ctx.db)
}

interface Noted {
  state: 'running' | 'done' | 'failed'
  tables_done: number
  tables_total: number
  row_count: string
  bytes: string
  finished_at: Date | null
  error: string | null
}

/**
 * Ends a backup that is being written, at its next table, and leaves nothing of it.
 * @returns whether it was not complete yet
 */
export async function stopBackup(ctx: Context, id: string): Promise<boolean> {
  const { numDeletedRows } = await ctx.db
    .deleteFrom('backups')
    .where('id', '=', id)
    .where('state', 'in', ['waiting', 'running'])
    .executeTakeFirstOrThrow()
  return numDeletedRows > 0n
}

/**
 * Deletes a backup with its file. A complete one may lie where this process sees nothing: on the disk of the worker that wrote it, or wherever somebody took it.
 * @returns the path of a file that was not here to be deleted
 * @throws AppError `not-found`
 */
export async function deleteBackup(outer: Context, id: string): Promise<string | undefined> {
  const deleted = await inTransaction(outer, async (ctx) => {
    const run = await ctx.db
      .selectFrom('backups')
      .select(['state', 'created_at as createdAt'])
      .where('id', '=', id)
      .forUpdate()
      .executeTakeFirst()
    if (!run) throw notFound()
    await ctx.db.deleteFrom('backups').where('id', '=', id).execute()
    // Whoever takes a failed one off the list has seen it.
    if (run.state === 'failed')
      await ctx.db
        .updateTable('job_runs')
        .set({ last_error: null })
        .where('name', '=', backupJobName)
        .execute()
    return run
  })
  // One that was killed before it could say so is complete too. A folder in its place is somebody else's.
  const file = backupFile(outer.config, { id, ...deleted })
  if (!(await exists(file))) return deleted.state === 'done' ? file : undefined
  await rm(file, { force: true }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ERR_FS_EISDIR') throw error
  })
  return undefined
}
