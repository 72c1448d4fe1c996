import { randomUUID } from 'node:crypto'
import { rmSync } from 'node:fs'
import { type FileHandle, open, readdir, rename, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import type { Context } from '../../../platform/context.ts'
import type { Db } from '../../../platform/db/index.ts'
import { listMigrations } from '../../../platform/db/migrate.ts'
import { listWaitingJobs } from '../../../platform/jobs/index.ts'
import { type AppError, invalid } from '../../../shared/errors.ts'
import type { Header, Sums, Table } from './backup-file.ts'
import { listTables, readRows, writeValuesPlainly } from './backup.queries.ts'
import { RowSum } from './row-sum.ts'

export interface BackupResult {
  file: string
  tables: number
  rows: number
  bytes: number
}

export interface BackupOptions {
  /** The master secret, 64 hexadecimal digits. */
  secret: string
  /** Hears after each table how many of them are written. */
  onTable?: ((done: number, total: number) => Promise<void>) | undefined
}

/**
 * Writes everything but demos into one file that only its owner may read (mode 0600), from one snapshot, beside a
 * running server. The file appears whole or not at all.
 * @throws AppError `backup-no-folder`, `backup-not-writable`, `backup-is-folder`, `backup-disk-full`
 */
export async function writeBackup(
  ctx: Context,
  file: string,
  { secret, onTable }: BackupOptions,
): Promise<BackupResult> {
  const target = path.resolve(file)
  const draft = `${target}.${randomUUID().slice(0, 8)}.part`
  const dropDraft = () => rmSync(draft, { force: true })
  try {
    // Before anything is read: a place that cannot be written to is said at once.
    const output = await open(draft, 'wx', 0o600)
    // Ctrl-C ends a command without coming back here.
    process.once('exit', dropDraft)
    try {
      const sums = await writeInto(output, ctx, { secret, onTable })
      const bytes = await syncAndMeasure(draft)
      await rename(draft, target)
      const rows = Object.values(sums).reduce((total, sum) => total + sum.rows, 0)
      return { file: target, tables: Object.keys(sums).length, rows, bytes }
    } finally {
      await output.close()
      process.off('exit', dropDraft)
      dropDraft()
    }
  } catch (cause) {
    throw placeRefused(target, cause) ?? cause
  }
}

/** How long nobody has written to a draft whose process is gone, in ms. Our choice; a table that is read writes steadily. */
const abandonedAfter = 3_600_000

/** Deletes what killed backups left in this folder of ours: everybody's data, half written. */
export async function deleteDrafts(folder: string, now: Date): Promise<void> {
  const names = await readdir(folder).catch(() => [])
  for (const name of names.filter((name) => /\.backup\.[0-9a-f]{8}\.part$/.test(name))) {
    const draft = path.join(folder, name)
    const written = await stat(draft).catch(() => null)
    if (written && now.getTime() - written.mtimeMs > abandonedAfter) await rm(draft, { force: true })
  }
}

async function writeInto(output: FileHandle, ctx: Context, options: BackupOptions): Promise<Sums> {
  const sums: Sums = {}
  await ctx.db
    .transaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute((db) =>
      pipeline(
        Readable.from(linesFrom(ctx, db, { ...options, sums })),
        createGzip({ level: 6 }),
        output.createWriteStream(),
      ),
    )
  return sums
}

const ofFiles = new Set(['open', 'write', 'fsync', 'rename'])

/** What the disk said about the place of a backup, in our words; a database that is gone speaks in the same codes. */
function placeRefused(target: string, cause: unknown): AppError | undefined {
  const { code, syscall } = cause as Partial<NodeJS.ErrnoException>
  if (syscall === undefined || !ofFiles.has(syscall)) return undefined
  const folder = path.dirname(target)
  if (code === 'ENOENT' || code === 'ENOTDIR') return invalid('backup-no-folder', { folder }, cause)
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS')
    return invalid('backup-not-writable', { folder }, cause)
  if (code === 'EISDIR' || code === 'ENOTEMPTY') return invalid('backup-is-folder', { file: target }, cause)
  if (code === 'ENOSPC' || code === 'EDQUOT') return invalid('backup-disk-full', { folder }, cause)
  return undefined
}

async function* linesFrom(
  ctx: Context,
  db: Db,
  { secret, onTable, sums }: BackupOptions & { sums: Sums },
): AsyncGenerator<string> {
  await writeValuesPlainly(db)
  const applied = (await listMigrations(db)).filter((migration) => migration.appliedAt !== null)
  const tables = await listTables(db)
  const header: Header = {
    halfhour: 'backup',
    format: 1,
    takenAt: ctx.clock.now().toISOString(),
    migrations: applied.map((migration) => migration.name),
    secret,
    tables,
  }
  yield `${JSON.stringify(header)}\n`
  for (const [at, table] of tables.entries()) {
    yield* rowLines(db, at, table, sums)
    await onTable?.(at + 1, tables.length)
  }
  for (const job of await listWaitingJobs(db)) yield `${JSON.stringify({ job })}\n`
  yield `${JSON.stringify({ end: true, tables: sums })}\n`
}

async function* rowLines(db: Db, at: number, table: Table, sums: Sums): AsyncGenerator<string> {
  const sum = new RowSum()
  for await (const row of readRows(db, table)) {
    sum.add(row)
    yield `${JSON.stringify([at, row])}\n`
  }
  sums[table.name] = { rows: sum.rows, hash: sum.hash }
}

async function syncAndMeasure(file: string): Promise<number> {
  const handle = await open(file, 'r+')
  try {
    await handle.sync()
    return (await handle.stat()).size
  } finally {
    await handle.close()
  }
}
