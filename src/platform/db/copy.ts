import { once } from 'node:events'
import { CompiledQuery } from 'kysely'
import pg from 'pg'
import type { Db } from './index.ts'

/** What stands in a column: text as PostgreSQL reads it for the column's type, or the elements of an array of texts. */
export type CopiedValue = string | null | readonly string[]

/**
 * Writes rows by COPY, which for thousands of them takes two thirds of the time of INSERT (measured). While the database
 * writes some, the next are made ready.
 *
 * @param into names of ours, never typed ones
 * @param batches rows with a value for each column; what this throws ends the statement and is thrown
 */
export async function copyRows(
  db: Db,
  into: { table: string; columns: readonly string[] },
  batches: AsyncIterable<readonly (readonly CopiedValue[])[]>,
): Promise<void> {
  const text = `copy "${into.table}" (${into.columns.map((name) => `"${name}"`).join(', ')}) from stdin`
  // Kysely has no COPY: the rows go as its only parameter, and the client takes them for what they are (`clientClass`).
  await db.executeQuery(CompiledQuery.raw(text, [new CopySource(batches)]))
}

/** Rows on their way to a `CopyQuery`. */
export class CopySource {
  readonly batches: AsyncIterable<readonly (readonly CopiedValue[])[]>

  constructor(batches: AsyncIterable<readonly (readonly CopiedValue[])[]>) {
    this.batches = batches
  }
}

/** What of pg's connection its types leave out. */
interface CopyConnection extends pg.Connection {
  sendCopyFromChunk(chunk: Buffer): void
  endCopyFrom(): void
  sendCopyFail(reason: string): void
}

/** A COPY … FROM STDIN. One of pg's own queries, since it takes no others where readings share a connection. */
export class CopyQuery extends pg.Query {
  readonly #source: CopySource
  readonly #over = new AbortController()
  #failure: unknown

  constructor(
    text: string,
    source: CopySource,
    { resolve, reject }: Pick<PromiseWithResolvers<unknown>, 'resolve' | 'reject'>,
  ) {
    super(text, (error, result) => {
      this.#over.abort()
      if (error) reject(this.#failure ?? error)
      else resolve(result)
    })
    this.#source = source
  }

  /** Called by pg once the database waits for rows. */
  handleCopyInResponse(connection: CopyConnection): void {
    this.#send(connection).catch((error: unknown) => {
      // The database has refused a row, or is gone, and pg has heard of it.
      if (this.#over.signal.aborted) return
      this.#failure = error
      connection.sendCopyFail('no more rows')
    })
  }

  async #send(connection: CopyConnection): Promise<void> {
    const { signal } = this.#over
    for await (const rows of this.#source.batches) {
      signal.throwIfAborted()
      connection.sendCopyFromChunk(Buffer.from(rows.map(lineOf).join('')))
      if (connection.stream.writableNeedDrain) await once(connection.stream, 'drain', { signal })
    }
    signal.throwIfAborted()
    connection.endCopyFrom()
  }
}

// https://www.postgresql.org/docs/current/sql-copy.html, "Text Format"

const lineOf = (values: readonly CopiedValue[]): string => `${values.map(fieldOf).join('\t')}\n`

const fieldOf = (value: CopiedValue): string => {
  if (value === null) return String.raw`\N`
  return escaped(typeof value === 'string' ? value : arrayOf(value))
}

const special = /[\\\n\r\t]/g
const escapes: Readonly<Record<string, string>> = { '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' }

const escaped = (text: string): string => text.replace(special, (sign) => escapes[sign] ?? sign)

const arrayOf = (elements: readonly string[]): string =>
  `{${elements.map((element) => `"${element.replace(/["\\]/g, String.raw`\$&`)}"`).join(',')}}`
