import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { createGunzip } from 'node:zlib'
import { pipeline } from 'node:stream/promises'
import { PassThrough } from 'node:stream'
import { sql } from 'kysely'
import { systemClock } from '../../../platform/clock/index.ts'
import type { Context } from '../../../platform/context.ts'
import { type Connection, type Db, openDatabase, toDatabase } from '../../../platform/db/index.ts'
import { listMigrations, migrate } from '../../../platform/db/migrate.ts'
import type { Jobs } from '../../../platform/jobs/index.ts'
import { keysFrom, secretCheck } from '../../../platform/keys/index.ts'
import { holdLetters } from '../../../platform/mail/index.ts'
import { AppError, conflict, invalid } from '../../../shared/errors.ts'
import { newId } from '../../../shared/ids.ts'
import {
  endLine,
  type Header,
  headerLine,
  jobLine,
  linesOf,
  rowLine,
  type Sums,
  type Table,
  type WaitingJob,
} from './backup-file.ts'
import { leastFreeBytes } from '../health/health.ts'
import { freeBytes } from '../health/health.queries.ts'
import {
  countOwnAccounts,
  isForeign,
  databaseBytes,
  isInUse,
  listScratch,
  listTables,
  readRows,
  run,
  scratchPrefix,
  writeValuesPlainly,
} from './backup.queries.ts'
import { RowSum } from './row-sum.ts'
import { TableLoader, withoutForeignKeys } from './table-loader.ts'

export interface RestoreResult {
  tables: number
  rows: number
  jobs: number
  /** Letters that wait for the administrator, who knows whether they left after the backup. */
  held: number
}

/**
 * What a restore works on: the parts of a context that exist before the database holds anything.
 */
export interface Target {
  db: Db
  /** Takes the jobs that were waiting; null lets them go, for a restore on the side. */
  jobs: { queue: Jobs; names: readonly string[]; ctx: (db: Db) => Context } | null
  /** For a move that was planned: nothing left after the backup, so that what waits may leave. */
  sendWaiting?: boolean
}

/** The first line of a backup. @throws AppError `backup-missing`, `backup-unreadable` */
export async function readHeader(file: string): Promise<Header> {
  for await (const line of readLines(file)) return parsed(file, () => headerLine.parse(JSON.parse(line)))
  throw invalid('backup-unreadable', { file })
}

/**
 * Fills an empty database in one transaction: tables as they were, every row, a comparison of the rows' hashes, then
 * the migrations that came since. Anything wrong leaves the database as it was. Letters that waited are held, reminders
 * that were due let go, and sessions ended.
 * @param onReady called before the transaction commits; what it throws undoes the restore
 * @throws AppError `backup-missing`, `backup-unreadable`, `backup-altered`, `backup-newer`, `backup-differs`
 */
export async function restoreBackup(
  file: string,
  { db, jobs, sendWaiting = false }: Target,
  onReady: (header: Header) => Promise<void> = async () => undefined,
): Promise<RestoreResult> {
  const header = await readHeader(file)
  await refuseNewer(header, db)
  return db.transaction().execute(async (db) => {
    await emptyDatabase(db)
    await migrate(db, { until: header.migrations.at(-1) })
    const { sums, waiting } = await fitting(file, () => withoutForeignKeys(db, () => load(file, db, header)))
    await compare(db, header, sums)
    await refuseOtherSecret(file, db, header)
    await migrate(db)
    const held = sendWaiting ? 0 : await holdBack(db)
    const known = waiting.filter((job) => jobs?.names.includes(job.name))
    if (jobs) for (const job of known) await sendAgain(jobs.queue, jobs.ctx(db), job)
    await onReady(header)
    const rows = Object.values(sums).reduce((total, sum) => total + sum.rows, 0)
    return { tables: header.tables.length, rows, jobs: known.length, held }
  })
}

/**
 * What may have changed after the backup: letters wait for a decision, reminders that were due are not sent again, and
 * nobody is signed in or has a link to a password that may have been ended since.
 */
async function holdBack(db: Db): Promise<number> {
  const now = systemClock.now()
  for (const table of ['sessions', 'verifications', 'email_changes'] as const)
    await db.deleteFrom(table).execute()
  await db
    .updateTable('reminders')
    .set({ state: 'dropped', settled_at: now })
    .where('state', '=', 'waiting')
    .where('due_at', '<=', now)
    .execute()
  return holdLetters({ db, clock: systemClock })
}

/**
 * Restores into a database made for this and dropped afterwards, beside a running server.
 * @param folder where the database keeps its files, if it is ours: a disk that this fills would end it
 * @throws AppError as `restoreBackup`, and `scratch-refused`, `verify-disk-full`
 */
export async function verifyBackup(
  file: string,
  connection: Connection,
  folder?: string,
): Promise<RestoreResult> {
  const { db: around } = openDatabase(connection, { connections: 1 })
  const name = `${scratchPrefix}${newId().replaceAll('-', '')}`
  try {
    await dropScratch(around)
    if (folder !== undefined) await refuseFullDisk(around, folder, file)
    await run(around, `create database ${name} template template0`).catch((cause: unknown) => {
      throw new AppError('scratch-refused', 409, {}, cause)
    })
    const { db } = openDatabase(toDatabase(connection, name), { connections: 2 })
    try {
      return await restoreBackup(file, { db, jobs: null })
    } finally {
      await db.destroy()
      await run(around, `drop database ${name}`)
    }
  } finally {
    await around.destroy()
  }
}

/** A backup is packed: in a database, with its indexes, it takes some ten times its size. Our estimate, on the safe side. */
const unpacked = 10

/** Mostly it is a backup of the database that is here, and takes as much room as that; it may be another's. */
async function refuseFullDisk(db: Db, folder: string, file: string): Promise<void> {
  // A file that is not there is refused where it is read.
  const packed = await stat(file).then(
    ({ size }) => size,
    () => 0,
  )
  const needed = leastFreeBytes + Math.max(await databaseBytes(db), packed * unpacked)
  if ((await freeBytes(folder)) < needed)
    throw conflict('verify-disk-full', { folder, megabytes: Math.ceil(needed / 1_000_000) })
}

/** Drops what verifications left that were killed. One that somebody else owns, or has just begun to use, stays. */
export async function dropScratch(db: Db): Promise<void> {
  for (const name of await listScratch(db))
    await run(db, `drop database if exists ${name}`).catch(() => undefined)
}

/**
 * Visits to the sample data are no reason to refuse: no backup holds them, they would end within a day, and they go in
 * the transaction that restores.
 * @throws AppError `restore-foreign-database`, `restore-not-empty`, `restore-server-runs`
 */
export async function refuseUnlessFree(db: Db): Promise<void> {
  if (await isInUse(db)) throw conflict('restore-server-runs')
  if (await isForeign(db)) throw conflict('restore-foreign-database')
  if ((await countOwnAccounts(db)) > 0) throw conflict('restore-not-empty')
}

async function refuseNewer(header: Header, db: Db): Promise<void> {
  const known = new Set((await listMigrations(db)).map((migration) => migration.name))
  const migration = header.migrations.find((name) => !known.has(name))
  if (migration !== undefined) throw invalid('backup-newer', { migration })
}

/** With another secret than the rows were made with nobody could sign in, and keyed hashes would match nobody. */
async function refuseOtherSecret(file: string, db: Db, { secret }: Header): Promise<void> {
  const rows = await sql<{ known: Buffer | null }>`select secret_check as known from instance`.execute(db)
  const known = rows.rows[0]?.known ?? null
  if (known && !known.equals(secretCheck(keysFrom(secret))))
    throw invalid('backup-altered', { file, code: 'secret' })
}

/** SQLSTATE classes of a value, a row or a name that the tables do not take. */
const unfitting = /^(08P01|2[123]|42|54)/

/** What the database says about rows that cannot have come out of these tables, in our words. */
async function fitting<T>(file: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : ''
    throw unfitting.test(code) ? invalid('backup-altered', { file, code }, cause) : cause
  }
}

/** A backup fills the tables that its program had, and no others. */
function refuseUnknownTables(file: string, header: Header, known: readonly Table[]): void {
  const columns = new Map(known.map((table) => [table.name, new Set(table.columns.map(({ name }) => name))]))
  for (const table of header.tables) {
    const unknown = table.columns.find(({ name }) => !columns.get(table.name)?.has(name))
    if (unknown) throw invalid('backup-altered', { file, code: `${table.name}.${unknown.name}` })
  }
}

/** What a first start and visits to the sample data put here makes room: nobody had an account, so nobody's work goes. */
async function emptyDatabase(db: Db): Promise<void> {
  await run(db, 'drop schema public cascade')
  await run(db, 'create schema public')
}

interface Loaded {
  sums: Sums
  waiting: WaitingJob[]
}

async function load(file: string, db: Db, header: Header): Promise<Loaded> {
  await writeValuesPlainly(db)
  const tables = await listTables(db)
  refuseUnknownTables(file, header, tables)
  for (const table of tables) await run(db, `truncate "${table.name}" cascade`)
  const loaders = header.tables.map((table) => new TableLoader(db, table))
  const waiting: WaitingJob[] = []
  let sums: Sums | null = null
  let first = true
  for await (const line of readLines(file)) {
    if (first || sums) {
      if (!first) throw invalid('backup-unreadable', { file })
      first = false
      continue
    }
    const value = parsed(file, () => JSON.parse(line) as unknown)
    if (Array.isArray(value)) {
      const [at, row] = parsed(file, () => rowLine.parse(value))
      const loader = loaders[at]
      if (!loader || row.length !== header.tables[at]?.columns.length)
        throw invalid('backup-unreadable', { file })
      await loader.add(row)
    } else if (value !== null && typeof value === 'object' && 'end' in value) {
      sums = parsed(file, () => endLine.parse(value)).tables
    } else waiting.push(parsed(file, () => jobLine.parse(value)).job)
  }
  if (!sums) throw invalid('backup-unreadable', { file })
  for (const loader of loaders) await loader.finish()
  return { sums, waiting }
}

/** Reads everything back out of the database, so that what is compared is what is there. */
async function compare(db: Db, header: Header, sums: Sums): Promise<void> {
  const differing: string[] = []
  for (const table of header.tables) {
    const sum = new RowSum()
    for await (const row of readRows(db, table)) sum.add(row)
    const expected = sums[table.name]
    if (expected?.rows !== sum.rows || expected.hash !== sum.hash) differing.push(table.name)
  }
  if (differing.length > 0) throw conflict('backup-differs', { tables: differing.join(', ') })
}

const sendAgain = (queue: Jobs, ctx: Context, { name, data, startAfter, singletonKey }: WaitingJob) =>
  queue.send(ctx, name, data, {
    startAfter: new Date(startAfter),
    ...(singletonKey !== null && { singletonKey }),
  })

/** @throws AppError `backup-missing` where there is no file to read, `backup-unreadable` for what is no gzip or is cut off */
async function* readLines(file: string): AsyncGenerator<string> {
  const bytes = new PassThrough()
  const reading = pipeline(createReadStream(file), createGunzip(), bytes)
  reading.catch(() => undefined)
  try {
    yield* linesOf(bytes)
  } catch (cause) {
    if (cause instanceof AppError) throw cause
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : ''
    // The disk's own errors are about the place, any other about what stands in the file.
    throw /^E[A-Z]+$/.test(code)
      ? invalid('backup-missing', { file, code }, cause)
      : invalid('backup-unreadable', { file }, cause)
  } finally {
    bytes.destroy()
  }
}

function parsed<T>(file: string, parse: () => T): T {
  try {
    return parse()
  } catch (cause) {
    throw invalid('backup-unreadable', { file }, cause)
  }
}
