// A process that owns a data folder, to be killed by tests: prints its connection as JSON, or why it was refused.
import { startEmbedded } from '../../src/platform/db/embedded/index.ts'
import { createLog } from '../../src/platform/log/index.ts'
import { AppError } from '../../src/shared/errors.ts'

const [dataFolder = ''] = process.argv.slice(2)
try {
  const server = await startEmbedded({ dataFolder, log: createLog('error') })
  process.on('SIGTERM', () => void server.stop().then(() => process.exit(0)))
  process.stdout.write(`${JSON.stringify(server.connection)}\n`)
} catch (error) {
  process.stdout.write(
    `${JSON.stringify({ code: error instanceof AppError ? error.code : String(error) })}\n`,
  )
  process.exitCode = 1
}
