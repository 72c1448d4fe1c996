import { type RawBuilder, sql } from 'kysely'
import type { Db } from './index.ts'

/** Rows at most in one batch: parsing as many holds nobody else up for more than some milliseconds (measured). */
const mostRows = 500
/** About how much a batch may weigh, in characters and bytes; a single row may weigh more. */
const enoughWeight = 1_000_000

let cursors = 0

/**
 * The rows of a query, some at a time: more while they are small, fewer when they are large. Between two batches the
 * program answers others. Needs a transaction, since it reads through a cursor, and ends before that does.
 */
export async function* readInBatches<Row extends object>(
  db: Db,
  query: RawBuilder<Row>,
  { most = mostRows }: { most?: number } = {},
): AsyncGenerator<Row[]> {
  const cursor = sql.ref(`batches_${++cursors}`)
  await sql`declare ${cursor} no scroll cursor for ${query}`.execute(db)
  let count = 4
  for (;;) {
    const { rows } = await sql<Row>`fetch ${sql.lit(count)} from ${cursor}`.execute(db)
    if (rows.length > 0) yield rows
    if (rows.length < count) break
    const weight = rows.reduce((sum, row) => sum + weightOf(row), 0)
    count = weight > enoughWeight ? Math.max(1, count >> 2) : Math.min(most, count * 2)
  }
  await sql`close ${cursor}`.execute(db)
}

/** How much there is to a value, as far as counting is cheap. */
function weightOf(value: unknown): number {
  if (typeof value === 'string') return value.length
  if (value instanceof Uint8Array) return value.byteLength
  if (value === null || typeof value !== 'object' || value instanceof Date) return 8
  return Object.values(value).reduce<number>((sum, part) => sum + weightOf(part), 0)
}
