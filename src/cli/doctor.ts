import {
  type Check,
  collectHealth,
  collectSurroundings,
  type DatabaseTrouble,
  judge,
  judgeWithoutDatabase,
} from '../features/admin/index.ts'
import type { MessageKey } from '../i18n/index.ts'
import { systemClock } from '../platform/clock/index.ts'
import { type Config, readConfig } from '../platform/config/index.ts'
import { findRunning } from '../platform/db/embedded/index.ts'
import { openDatabase } from '../platform/db/index.ts'
import { createLog } from '../platform/log/index.ts'
import { openServer } from '../platform/open-context.ts'
import { AppError } from '../shared/errors.ts'
import { defineCommand, type Terminal } from './command.ts'
import { wordsOf } from './error-words.ts'

export const command = defineCommand({
  usage: 'doctor [--json]',
  async run(_, terminal) {
    const config = readConfig(terminal.environment)
    const checks = await examine(config).catch(async (error: unknown) =>
      judgeWithoutDatabase(await collectSurroundings(config), troubleOf(error, config, terminal)),
    )
    const ok = checks.every((check) => check.ok)
    const lines = checks.map(({ name, ok, finding, params }) => {
      const words = terminal.t(`health.${name}-${finding}` as MessageKey, params)
      return { name, ok, finding, ...params, words }
    })
    const verdict = terminal.t(ok ? 'cli.doctor-well' : 'cli.doctor-unwell')
    const text = [...lines.map((line) => `${line.ok ? '✓' : '✗'} ${line.words}`), verdict].join('\n')
    terminal.answer({ ok, checks: lines }, text)
    if (!ok) process.exitCode = 1
  },
})

async function examine(config: Config): Promise<Check[]> {
  // With a server of one's own there is no telling from here, so jobs are expected to run.
  const serverRuns = config.databaseUrl !== undefined || (await findRunning(config.dataFolder)) !== null
  const server = await openServer(config, 'look', createLog('fatal'))
  const { db } = openDatabase(server.connection, { connections: 1 })
  try {
    return judge(await collectHealth(db, config, serverRuns), systemClock.now())
  } finally {
    await db.destroy()
    await server.stop()
  }
}

/** Of the network, of PostgreSQL, of the disk, or an error of ours; anything else is no matter of the database. */
function troubleOf(error: unknown, config: Config, { t }: Terminal): DatabaseTrouble {
  if (error instanceof AppError) return { finding: 'unopened', code: error.code, reason: wordsOf(error, t) }
  if (!(error instanceof Error && 'code' in error)) throw error
  const code = String(error.code)
  return config.databaseUrl === undefined
    ? { finding: 'shut', code, folder: config.dataFolder }
    : { finding: 'silent', code }
}
