// The embedded PostgreSQL: one for each data folder, owned by one process, found by the others.
import { mkdir, realpath, stat } from 'node:fs/promises'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import {
  chooseAddress,
  clearTemporary,
  connectionTo,
  readRecord,
  type Address,
  type Connection,
  type Running,
  writeRecord,
} from './address.ts'
import { findBinaries } from './binaries.ts'
import { folderInUse, noDatabase } from './errors.ts'
import type { Logger } from '../../log/index.ts'
import { clearUnfinished, initialise, isInitialised } from './initialise.ts'
import { lockFolder, lockHolder } from './lock.ts'
import { stopOldServer } from './processes.ts'
import { chooseRunAs } from './run-as.ts'
import { Supervisor, type ServerState } from './server.ts'
import { database, owner, superuser } from './settings.ts'

export type { Connection, Running, ServerState }

export interface EmbeddedServer {
  readonly connection: Connection
  readonly state: ServerState
  /** Tells commands where the pages are; forgotten at the next start. */
  announce(origin: string): Promise<void>
  stop(): Promise<void>
}

export interface StartOptions {
  dataFolder: string
  log: Logger
}

/**
 * Starts the PostgreSQL of a data folder (made if it is missing) and keeps it running until `stop()`.
 * @throws AppError `data-folder-in-use` within about half a second when another process owns the folder.
 */
export async function startEmbedded({ dataFolder, log }: StartOptions): Promise<EmbeddedServer> {
  await mkdir(dataFolder, { recursive: true, mode: 0o711 })
  const folder = await realpath(dataFolder)
  const lock = await lockSoon(folder)
  if (!lock) throw folderInUse(folder, lockHolder(folder))
  try {
    const clusterFolder = path.join(folder, 'database')
    await stopOldServer(clusterFolder, (pids) => log.warn({ event: 'database-left-over', pids }))
    await clearUnfinished(folder)
    const binaries = await findBinaries()
    const runAs = await chooseRunAs(binaries, folder)
    const address = await chooseAddress(folder, runAs)
    if (!(await isInitialised(clusterFolder)))
      await initialise(binaries, runAs, folder, clusterFolder, address)
    const supervisor = new Supervisor({ binaries, runAs, clusterFolder, address, log })
    await supervisor.start()
    const stop = async (): Promise<void> => {
      await supervisor.stop()
      await clearTemporary(address.socketFolder ?? undefined)
      lock.release()
    }
    await ensureDatabase(address).catch(async (error: unknown) => {
      await stop()
      throw error
    })
    log.debug({ event: 'database-running', as: runAs.how })
    return {
      connection: connectionTo(address),
      get state() {
        return supervisor.state
      },
      announce: (origin) => writeRecord(folder, { ...connectionTo(address), origin }),
      stop,
    }
  } catch (error) {
    lock.release()
    throw error
  }
}

/**
 * Refuses a start on a folder that another process owns, before anything else is read for it.
 * @throws AppError `data-folder-in-use` after half a second of asking
 */
export async function refuseSecondOwner(dataFolder: string): Promise<void> {
  const folder = await realpath(dataFolder).catch(() => null)
  if (folder === null) return
  const lock = await lockSoon(folder)
  if (!lock) throw folderInUse(folder, lockHolder(folder))
  lock.release()
}

/** An owner that was just killed holds its lock until the system has cleared it away: a few milliseconds. */
async function lockSoon(folder: string): Promise<Awaited<ReturnType<typeof lockFolder>>> {
  for (let tries = 0; tries < 10; tries++) {
    const lock = await lockFolder(folder)
    if (lock) return lock
    await sleep(50)
  }
  return lockFolder(folder)
}

/**
 * Refuses where a data folder holds no database: a command that only looks must not make an empty one and find it well.
 * @throws AppError `no-database`
 */
export async function refuseWithoutDatabase(dataFolder: string): Promise<void> {
  // Made in one rename. Where we may not even look, starting says why.
  const missing = await stat(path.join(dataFolder, 'database')).then(
    () => false,
    (error: NodeJS.ErrnoException) => error.code === 'ENOENT',
  )
  if (missing) throw noDatabase(dataFolder)
}

/** The server that another process runs on this folder, or null. */
export async function findRunning(dataFolder: string): Promise<Running | null> {
  const folder = await realpath(dataFolder).catch(() => null)
  const running = folder === null ? null : await readRecord(folder)
  if (folder === null || running === null) return null
  // A server whose owner was killed answers too, but the next start stops it: only an owned one can be relied upon.
  const lock = await lockFolder(folder)
  if (lock) {
    lock.release()
    return null
  }
  return (await answers(running)) ? running : null
}

/** Creates our role and database; safe to repeat, so a start that was killed in between is made whole by the next. */
async function ensureDatabase(address: Address): Promise<void> {
  const client = new pg.Client({ ...connectionTo(address), user: superuser, database: 'postgres' })
  await client.connect()
  try {
    const role = await client.query('select 1 from pg_roles where rolname = $1', [owner])
    const password =
      address.password === undefined ? '' : ` password ${client.escapeLiteral(address.password)}`
    if (role.rowCount === 0) await client.query(`create role ${owner} login createdb${password}`)
    const made = await client.query('select 1 from pg_database where datname = $1', [database])
    if (made.rowCount === 0) await client.query(`create database ${database} owner ${owner}`)
  } finally {
    await client.end()
  }
}

async function answers(connection: Connection): Promise<boolean> {
  const client = new pg.Client({ ...connection, connectionTimeoutMillis: 2_000 })
  try {
    await client.connect()
    await client.end()
    return true
  } catch {
    return false
  }
}
