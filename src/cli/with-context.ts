import { readConfig } from '../platform/config/index.ts'
import type { Context } from '../platform/context.ts'
import { createLog } from '../platform/log/index.ts'
import { openContext } from '../platform/open-context.ts'
import { jobs } from '../worker/jobs.ts'
import type { Terminal } from './command.ts'

/**
 * Runs a command beside a running server, or with the database started for as long as it takes.
 * @param database `join` for a command by which an installation may begin; every other is nothing without a database
 *   that is there
 */
export async function withContext<T>(
  terminal: Terminal,
  work: (ctx: Context) => Promise<T>,
  database: 'join' | 'look' = 'look',
): Promise<T> {
  const config = readConfig(terminal.environment)
  const opened = await openContext(config, {
    database,
    jobNames: jobs.map((job) => job.name),
    log: createLog(terminal.environment['LOG_LEVEL'] ? config.logLevel : 'fatal'),
  })
  try {
    return await work(opened.ctx)
  } finally {
    await opened.close()
  }
}
