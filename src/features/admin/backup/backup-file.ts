// The form of a backup: gzip over lines of JSON. The first says what follows, the last proves that nothing is missing.
import { z } from 'zod'

const column = z.object({ name: z.string(), type: z.string() })
const table = z.object({ name: z.string(), columns: z.array(column).min(1) })

export const headerLine = z.object({
  halfhour: z.literal('backup'),
  format: z.literal(1),
  takenAt: z.iso.datetime(),
  /** The names of the migrations that made these tables, in order. */
  migrations: z.array(z.string()).min(1),
  /** The master secret, without which keyed hashes match nobody. */
  secret: z
    .string()
    .regex(/^[0-9a-f]{64}$/i)
    .toLowerCase(),
  tables: z.array(table),
})
export type Header = z.infer<typeof headerLine>
export type Table = z.infer<typeof table>

/** A row of the table with this number in the header: every value as PostgreSQL writes it, or null. */
export const rowLine = z.tuple([z.int().nonnegative(), z.array(z.string().nullable())])

const job = z.object({
  name: z.string(),
  data: z.record(z.string(), z.unknown()),
  startAfter: z.iso.datetime(),
  singletonKey: z.string().nullable(),
})
export type WaitingJob = z.infer<typeof job>
export const jobLine = z.object({ job })

export const endLine = z.object({
  end: z.literal(true),
  tables: z.record(z.string(), z.object({ rows: z.int(), hash: z.string() })),
})
export type Sums = z.infer<typeof endLine>['tables']

/** Splits bytes into lines without holding more than one; the last needs no newline. */
export async function* linesOf(source: AsyncIterable<Buffer>): AsyncGenerator<string> {
  let parts: Buffer[] = []
  for await (const chunk of source) {
    let from = 0
    for (let at = chunk.indexOf(10); at !== -1; at = chunk.indexOf(10, from)) {
      parts.push(chunk.subarray(from, at))
      yield Buffer.concat(parts).toString('utf8')
      parts = []
      from = at + 1
    }
    if (from < chunk.length) parts.push(chunk.subarray(from))
  }
  if (parts.length > 0) yield Buffer.concat(parts).toString('utf8')
}
