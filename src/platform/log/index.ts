import { type DestinationStream, pino } from 'pino'

/** What a line says. Pino would write an `err` out whole, with its message: `errorFacts` says what of it may be shown. */
type Facts = { event: string; err?: never; [fact: string]: unknown }

/** Structured lines on standard error. Never a name, address, text of a person or token: ids and codes only. */
export interface Logger extends Record<'debug' | 'info' | 'warn' | 'error', (facts: Facts) => void> {
  child(bindings: Record<string, unknown>): Logger
}

/**
 * Standard error, so that standard output holds only what a command answers. A line waits for nobody: whoever reads slowly
 * does not hold up a page; what still waits when the process ends in order is written then.
 *
 * @param to where else lines go: a test reads them
 */
export const createLog = (level: string, to: DestinationStream = standardError()): Logger =>
  pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime }, to)

function standardError(): DestinationStream {
  // What nobody reads is kept up to a megabyte, then dropped.
  const lines = pino.destination({ dest: 2, sync: false, maxLength: 1_000_000 })
  // A full disk must neither end the program nor keep it from ending: the last lines would be tried for ever.
  lines.on('error', () => {
    lines.flushSync = () => undefined
  })
  return lines
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
    // Of a job for many. One that fails for all of them says it with a few.
    ...(error instanceof AggregateError && { errors: error.errors.slice(0, 20).map(errorFacts) }),
  }
}
