import { setTimeout as sleep } from 'node:timers/promises'
import { AppError, isAppError } from '../shared/errors.ts'
import { type Clock, systemClock } from './clock/index.ts'
import type { Config } from './config/index.ts'
import type { Context } from './context.ts'
import { findRunning, refuseWithoutDatabase, type Running, startEmbedded } from './db/embedded/index.ts'
import { type Connection, openDatabase } from './db/index.ts'
import { listMigrations, migrate } from './db/migrate.ts'
import { createJobs, type JobService } from './jobs/index.ts'
import { type Keys, keysFrom, masterSecret, secretCheck } from './keys/index.ts'
import { createLog, type Logger } from './log/index.ts'
import { createMail } from './mail/index.ts'

export interface OpenContext {
  ctx: Context
  jobs: JobService
  /** Whether the database answers; an embedded one is restarted by itself when it ends. */
  databaseUp(): boolean
  /** Tells commands that join where the pages are. */
  announce(origin: string): Promise<void>
  close(): Promise<void>
}

/**
 * `own` starts the embedded database or refuses; `join` takes the one that runs, for the command line, or starts it;
 * `look` does so where there is a database, and makes none.
 */
type DatabaseMode = 'own' | 'join' | 'look'

interface Options {
  /** Every queue that may be sent to. */
  jobNames: readonly string[]
  database: DatabaseMode
  clock?: Clock
  log?: Logger
  /** Known only once the port is taken; the configuration's URL comes first. */
  origin?: string
}

/**
 * Everything outside, opened in order: database, tables, secret, queues. Used by the server and the command line.
 * @throws AppError `data-folder-in-use`, `no-database`, `wrong-secret`, `configuration`, `update-pending`
 */
export async function openContext(config: Config, options: Options): Promise<OpenContext> {
  const log = options.log ?? createLog(config.logLevel)
  const server = await openServer(config, options.database, log)
  const { db } = openDatabase(server.connection)
  try {
    if (options.database !== 'own') await refuseOlderTables(db, options.database)
    await migrate(db)
    const keys = keysFrom(await masterSecret(config))
    await checkSecret(db, keys)
    const jobs = createJobs(server.connection, options.jobNames, log)
    const mail = createMail({
      smtpUrl: config.smtpUrl,
      from: config.mailFrom,
      development: config.development,
    })
    const origin = config.url ?? options.origin ?? server.origin ?? `http://localhost:${config.port}`
    const ctx: Context = { db, clock: options.clock ?? systemClock, config, log, keys, jobs, mail, origin }
    await jobs.start()
    return {
      ctx,
      jobs,
      databaseUp: () => server.up(),
      announce: (known) => server.announce(known),
      async close() {
        await jobs.stop()
        await db.destroy()
        await server.stop()
      },
    }
  } catch (error) {
    await db.destroy()
    await server.stop()
    throw error
  }
}

export interface OpenServer {
  connection: Connection
  /** Where the process that owns the database shows its pages, if it said so. */
  origin?: string | undefined
  announce(origin: string): Promise<void>
  up(): boolean
  stop(): Promise<void>
}

/** The database's server alone, without looking at what is in it. */
export async function openServer(config: Config, mode: DatabaseMode, log: Logger): Promise<OpenServer> {
  const nothing = { announce: async () => undefined, up: () => true, stop: async () => undefined }
  if (config.databaseUrl) return { connection: { connectionString: config.databaseUrl }, ...nothing }
  const running = mode === 'own' ? null : await findRunning(config.dataFolder)
  if (running) return { ...joined(running), ...nothing }
  if (mode === 'look') await refuseWithoutDatabase(config.dataFolder)
  const embedded = await startEmbedded({ dataFolder: config.dataFolder, log }).catch((error: unknown) =>
    mode === 'own' ? Promise.reject(error) : waitForOwner(config.dataFolder, error),
  )
  if ('host' in embedded) return { ...joined(embedded), ...nothing }
  return {
    connection: embedded.connection,
    announce: (origin) => embedded.announce(origin),
    up: () => embedded.state === 'ready',
    stop: () => embedded.stop(),
  }
}

const joined = ({ origin, ...connection }: Running) => ({ connection, origin })

/** Another process owns the folder but is only just starting its server, or stopping it. */
async function waitForOwner(dataFolder: string, refusal: unknown): Promise<Running> {
  if (!isAppError(refusal, 'data-folder-in-use')) throw refusal
  for (let tries = 0; tries < 50; tries++) {
    const running = await findRunning(dataFolder)
    if (running) return running
    await sleep(200)
  }
  throw refusal
}

/**
 * Only a start brings tables up to date, never a command: under an older program that serves pages it would break it, and
 * a backup made "before the update" would be one of after. Tables that were never made are made, unless the command only
 * looks.
 * @throws AppError `update-pending`
 */
async function refuseOlderTables(db: Context['db'], mode: 'join' | 'look'): Promise<void> {
  const states = await listMigrations(db)
  const applied = states.filter(({ appliedAt }) => appliedAt !== null).length
  const least = mode === 'look' ? 0 : 1
  if (applied >= least && applied < states.length) throw new AppError('update-pending', 503)
}

/** Refuses a secret other than the one this database was begun with: its keyed hashes would match nobody. */
async function checkSecret(db: Context['db'], keys: Keys): Promise<void> {
  const check = secretCheck(keys)
  const { secret_check: known } = await db
    .selectFrom('instance')
    .select('secret_check')
    .executeTakeFirstOrThrow()
  if (known === null) await db.updateTable('instance').set({ secret_check: check }).execute()
  else if (!known.equals(check)) throw new AppError('wrong-secret', 500)
}
