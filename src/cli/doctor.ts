import { collectHealth, databaseSilent, judge } from '../features/admin/index.ts'
import type { MessageKey } from '../i18n/index.ts'
import { systemClock } from '../platform/clock/index.ts'
import { readConfig } from '../platform/config/index.ts'
import { findRunning } from '../platform/db/embedded/index.ts'
import { openDatabase } from '../platform/db/index.ts'
import { createLog } from '../platform/log/index.ts'
import { openServer } from '../platform/open-context.ts'
import { defineCommand } from './command.ts'

/** Of the network or of PostgreSQL; anything else is no matter of the database. */
function codeOf(error: unknown): string {
  if (error instanceof Error && 'code' in error) return String(error.code)
  throw error
}

export const command = defineCommand({
  usage: 'doctor [--json]',
  async run(_, terminal) {
    const config = readConfig(terminal.environment)
    // With a server of one's own there is no telling from here, so jobs are expected to run.
    const serverRuns = config.databaseUrl !== undefined || (await findRunning(config.dataFolder)) !== null
    const server = await openServer(config, 'join', createLog('fatal'))
    const { db } = openDatabase(server.connection, { connections: 1 })
    try {
      const checks = await collectHealth(db, config, serverRuns).then(
        (facts) => judge(facts, systemClock.now()),
        (error: unknown) => databaseSilent(codeOf(error)),
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
    } finally {
      await db.destroy()
      await server.stop()
    }
  },
})
