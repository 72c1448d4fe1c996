import { existsSync } from 'node:fs'
import { statfs } from 'node:fs/promises'
import { connect } from 'node:net'
import path from 'node:path'
import { sql } from 'kysely'
import { type Config, proxyOf } from '../../../platform/config/index.ts'
import type { Db } from '../../../platform/db/index.ts'
import { listMigrations } from '../../../platform/db/migrate.ts'
import { listLateJobs } from '../../../platform/jobs/index.ts'
import { addHours } from '../../../shared/dates.ts'
import { type HealthFacts, mostJobSilenceHours, type Surroundings } from './health.ts'

/** Looks at everything once; changes nothing. */
export async function collectHealth(db: Db, config: Config, serverRuns: boolean): Promise<HealthFacts> {
  const pendingMigrations = (await listMigrations(db))
    .filter((each) => !each.appliedAt)
    .map((each) => each.name)
  const { rows } = await sql<{ version: string; now: Date }>`
    select current_setting('server_version') as version, clock_timestamp() as now`.execute(db)
  const databaseNow = rows[0]?.now ?? new Date(0)
  const runs = pendingMigrations.length === 0 ? await db.selectFrom('job_runs').selectAll().execute() : []
  const starts = runs.flatMap((run) => (run.last_started_at ? [run.last_started_at.getTime()] : []))
  // What ended at a time that is still to come says nothing: the clock was ahead.
  const ends = runs.flatMap(({ last_finished_at: at }) => (at && at <= databaseNow ? [at.getTime()] : []))
  return {
    databaseVersion: rows[0]?.version ?? '',
    databaseNow,
    pendingMigrations,
    ...(await collectSurroundings(config)),
    serverRuns,
    lastStartAt: starts.length > 0 ? new Date(Math.max(...starts)) : null,
    lastJobAt: ends.length > 0 ? new Date(Math.max(...ends)) : null,
    heldLetters: pendingMigrations.length === 0 ? await countHeld(db) : 0,
    lateJobs:
      pendingMigrations.length === 0
        ? await listLateJobs(db, databaseNow, addHours(databaseNow, -mostJobSilenceHours))
        : [],
    failingJobs: runs.flatMap((run) => (run.last_error === null ? [] : [run.name])),
  }
}

async function countHeld(db: Db): Promise<number> {
  const { n } = await db
    .selectFrom('letters')
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .where('state', '=', 'held')
    .executeTakeFirstOrThrow()
  return Number(n)
}

/** What can be looked at without the database, and is often why it does not answer. */
export async function collectSurroundings(config: Config): Promise<Surroundings> {
  return {
    freeBytes: await freeBytes(config.dataFolder),
    mail: config.smtpUrl ? await askMailServer(config.smtpUrl) : null,
    proxy: proxyOf(config),
  }
}

/** Of the disk that holds the folder, or would hold it. */
export async function freeBytes(folder: string): Promise<number> {
  let place = folder
  while (!existsSync(place)) place = path.dirname(place)
  const { bavail, bsize } = await statfs(place)
  return bavail * bsize
}

const patience = 5_000

/** A mail server speaks first; hearing it is enough, and sends no mail. */
function askMailServer(smtpUrl: string): Promise<'answers' | 'silent'> {
  const { hostname, port, protocol } = new URL(smtpUrl)
  const fallback = protocol === 'smtps:' ? 465 : 587
  const socket = connect({ host: hostname, port: Number(port) || fallback, timeout: patience })
  return new Promise((resolve) => {
    const end = (finding: 'answers' | 'silent') => () => {
      socket.destroy()
      resolve(finding)
    }
    socket.once('connect', end('answers')).once('error', end('silent')).once('timeout', end('silent'))
  })
}
