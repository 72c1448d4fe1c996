import { randomBytes } from 'node:crypto'
import { mkdir, open, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { AppError } from '../shared/errors.ts'
import { type Clock, systemClock } from './clock/index.ts'
import type { Config } from './config/index.ts'
import type { Context } from './context.ts'
import { type EmbeddedServer, findRunning, startEmbedded } from './db/embedded/index.ts'
import { type Connection, openDatabase } from './db/index.ts'
import { migrate } from './db/migrate.ts'
import { createJobs, type JobService } from './jobs/index.ts'
import { type Keys, keysFrom } from './keys/index.ts'
import { createLog, type Logger } from './log/index.ts'
import { createMail } from './mail/index.ts'

export interface OpenContext {
  ctx: Context
  jobs: JobService
  /** Whether the database answers; an embedded one is restarted by itself when it ends. */
  databaseUp(): boolean
  close(): Promise<void>
}

interface Options {
  /** Every queue that may be sent to. */
  jobNames: readonly string[]
  /** `own` starts the embedded database or refuses; `join` takes the one that runs, for the command line. */
  database: 'own' | 'join'
  clock?: Clock
  log?: Logger
  /** Known only once the port is taken; the configuration's URL comes first. */
  origin?: string
}

/**
 * Everything outside, opened in order: database, tables, secret, queues. Used by the server and the command line.
 * @throws AppError `data-folder-in-use`, `wrong-secret`, `configuration`
 */
export async function openContext(config: Config, options: Options): Promise<OpenContext> {
  const log = options.log ?? createLog(config.logLevel)
  const server = await openServer(config, options.database, log)
  const { db } = openDatabase(server.connection)
  try {
    await migrate(db)
    const keys = keysFrom(config.secret ?? (await ownSecret(config.dataFolder)))
    await checkSecret(db, keys)
    const jobs = createJobs(server.connection, options.jobNames, log)
    const mail = createMail({ smtpUrl: config.smtpUrl, from: config.mailFrom })
    const origin = config.url ?? options.origin ?? `http://localhost:${config.port}`
    const ctx: Context = { db, clock: options.clock ?? systemClock, config, log, keys, jobs, mail, origin }
    await jobs.start()
    return {
      ctx,
      jobs,
      databaseUp: () => server.up(),
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

interface OpenServer {
  connection: Connection
  up(): boolean
  stop(): Promise<void>
}

async function openServer(config: Config, mode: 'own' | 'join', log: Logger): Promise<OpenServer> {
  const nothing = { up: () => true, stop: async () => undefined }
  if (config.databaseUrl) return { connection: { connectionString: config.databaseUrl }, ...nothing }
  const running = mode === 'join' ? await findRunning(config.dataFolder) : null
  if (running) return { connection: running, ...nothing }
  const embedded: EmbeddedServer = await startEmbedded({ dataFolder: config.dataFolder, log })
  return {
    connection: embedded.connection,
    up: () => embedded.state === 'ready',
    stop: () => embedded.stop(),
  }
}

/** The secret of an embedded database, made at the first start and readable by its owner alone. */
async function ownSecret(dataFolder: string): Promise<string> {
  const path = join(dataFolder, 'secret')
  await mkdir(dataFolder, { recursive: true })
  try {
    const file = await open(path, 'wx', 0o600)
    await file.writeFile(`${randomBytes(32).toString('hex')}\n`)
    await file.sync()
    await file.close()
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
  const secret = (await readFile(path, 'utf8')).trim()
  if (!/^[0-9a-f]{64}$/.test(secret)) throw new AppError('broken-secret', 500, { path })
  return secret
}

/** Refuses a secret other than the one this database was begun with: its keyed hashes would match nobody. */
async function checkSecret(db: Context['db'], keys: Keys): Promise<void> {
  const check = keys.mac('check', 'halfhour')
  const { secret_check: known } = await db
    .selectFrom('instance')
    .select('secret_check')
    .executeTakeFirstOrThrow()
  if (known === null) await db.updateTable('instance').set({ secret_check: check }).execute()
  else if (!known.equals(check)) throw new AppError('wrong-secret', 500)
}
