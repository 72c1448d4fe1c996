import {
  readHeader,
  refuseUnlessFree,
  restoreBackup,
  type RestoreResult,
  verifyBackup,
} from '../features/admin/index.ts'
import { systemClock } from '../platform/clock/index.ts'
import { type Config, readConfig } from '../platform/config/index.ts'
import type { Context } from '../platform/context.ts'
import { openDatabase } from '../platform/db/index.ts'
import { createJobs } from '../platform/jobs/index.ts'
import { keysFrom, replaceSecret } from '../platform/keys/index.ts'
import { createLog } from '../platform/log/index.ts'
import { createMail } from '../platform/mail/index.ts'
import { openServer } from '../platform/open-context.ts'
import { conflict } from '../shared/errors.ts'
import { jobs } from '../worker/jobs.ts'
import { defineCommand, UsageError } from './command.ts'

export const command = defineCommand({
  usage: 'restore FILE [--verify | --send-waiting] [--json]',
  options: { verify: 'boolean', 'send-waiting': 'boolean' },
  positionals: [1, 1],
  async run({ values: { verify, 'send-waiting': sendWaiting }, positionals: [file = ''] }, terminal) {
    if (verify && sendWaiting) throw new UsageError(terminal.t('cli.verify-sends-nothing'))
    const config = readConfig(terminal.environment)
    const done = verify ? await verifyOnTheSide(config, file) : await restore(config, file, sendWaiting)
    const words = terminal.t(verify ? 'cli.verified' : 'cli.restored', {
      file,
      rows: done.rows,
      tables: done.tables,
    })
    if (!verify && !sendWaiting) terminal.note(terminal.t('cli.restored-since'))
    if (!verify && done.held > 0) terminal.note(terminal.t('cli.restored-held', { n: done.held }))
    terminal.answer({ file, verified: Boolean(verify), ...done }, words)
  },
})

const log = createLog('fatal')

async function verifyOnTheSide(config: Config, file: string): Promise<RestoreResult> {
  await readHeader(file)
  const server = await openServer(config, 'join', log)
  try {
    return await verifyBackup(file, server.connection, config.databaseUrl ? undefined : config.dataFolder)
  } finally {
    await server.stop()
  }
}

async function restore(config: Config, file: string, sendWaiting: boolean): Promise<RestoreResult> {
  const { secret } = await readHeader(file)
  if (config.secret !== undefined && config.secret !== secret) throw conflict('restore-other-secret')
  const server = await openServer(config, 'own', log)
  const { db } = openDatabase(server.connection)
  const names = jobs.map((job) => job.name)
  const queue = createJobs(server.connection, names, log)
  try {
    await refuseUnlessFree(db)
    await queue.start()
    const mail = createMail({ smtpUrl: config.smtpUrl, from: config.mailFrom })
    const origin = config.url ?? `http://localhost:${config.port}`
    const keys = keysFrom(secret)
    const outside: Context = { db, clock: systemClock, config, log, keys, jobs: queue, mail, origin }
    return await restoreBackup(
      file,
      { db, jobs: { queue, names, ctx: (db) => ({ ...outside, db }) }, sendWaiting },
      async () => {
        // Before the commit: a database whose secret is missing would open for nobody.
        if (config.secret === undefined) await replaceSecret(config.dataFolder, secret)
      },
    )
  } finally {
    await queue.stop()
    await db.destroy()
    await server.stop()
  }
}
