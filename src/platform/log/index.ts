import { type Logger as PinoLogger, pino } from 'pino'

/** Structured lines on standard error. Never a name, address, text of a person or token: ids and codes only. */
export type Logger = Pick<PinoLogger, 'debug' | 'info' | 'warn' | 'error'> & {
  child(bindings: Record<string, unknown>): Logger
}

/**
 * Standard error, so that standard output holds only what a command answers. A line waits for nobody: whoever reads slowly
 * does not hold up a page; what still waits when the process ends in order is written then.
 */
export function createLog(level: string): Logger {
  // What nobody reads is kept up to a megabyte, then dropped.
  const lines = pino.destination({ dest: 2, sync: false, maxLength: 1_000_000 })
  // A full disk must neither end the program nor keep it from ending: the last lines would be tried for ever.
  lines.on('error', () => {
    lines.flushSync = () => undefined
  })
  return pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime }, lines)
}

/** An error as the log may show it: its kind and place, never its message, which can carry data. */
export function errorFacts(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { kind: typeof error }
  const code = 'code' in error && typeof error.code === 'string' ? { code: error.code } : {}
  const at = error.stack
    ?.split('\n')
    .filter((line) => line.trimStart().startsWith('at '))
    .slice(0, 6)
    .map((line) => line.trim())
  return {
    kind: error.name,
    ...code,
    at,
    ...(error.cause !== undefined && { cause: errorFacts(error.cause) }),
  }
}
