import { Kysely, sql } from 'kysely'
import pg from 'pg'
import type { Context } from '../context.ts'
import { clientClass } from './client.ts'
import { Dialect } from './dialect.ts'
import type { Database } from './schema/index.ts'

export { type CopiedValue, copyRows } from './copy.ts'
export type { Database } from './schema/index.ts'

/** The database, or the transaction that one is in: callers cannot tell and need not. */
export type Db = Kysely<Database>

// A date is a day on a calendar and stays text ("2026-09-14"); a count fits a number.
pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text)
pg.types.setTypeParser(pg.types.builtins.INT8, Number)

export interface Connection {
  /** A host name, or the folder of a unix socket. */
  host?: string
  port?: number
  user?: string
  password?: string
  database?: string
  /** A whole URL in place of the parts. */
  connectionString?: string
}

/** Opens a pool. Whoever opens it closes it with `db.destroy()`. */
export function openDatabase(connection: Connection, { connections = 10 } = {}): { db: Db; pool: pg.Pool } {
  const pool = new pg.Pool({
    ...connection,
    max: connections,
    application_name: 'halfhour',
    // A server elsewhere may vanish without a word: a page then says so instead of waiting.
    connectionTimeoutMillis: 30_000,
    keepAlive: true,
    // Readings share connections (see SharingDriver).
    pipeline: true,
    Client: clientClass(),
  })
  // An idle connection that breaks (server restarted) is dropped by the pool; the next query opens another.
  pool.on('error', () => undefined)
  // One that breaks between two statements of a transaction tells nobody but the connection itself, and unheard it
  // would end the process; the next statement on it fails in its turn.
  pool.on('connect', (client) => client.on('error', () => undefined))
  return { db: new Kysely<Database>({ dialect: new Dialect({ pool }) }), pool }
}

/**
 * Runs `work` in one transaction. The context it gets shadows the outer one, so that nothing inside
 * can reach a connection that is not in the transaction. Inside another transaction it joins that one.
 */
export async function inTransaction<T, Outer extends Pick<Context, 'db'>>(
  outer: Outer,
  work: (ctx: Outer) => Promise<T>,
): Promise<T> {
  if (outer.db.isTransaction) return work(outer)
  return outer.db.transaction().execute((db) => work({ ...outer, db }))
}

/**
 * Marks a point in a transaction. @returns undoes everything since then, and leaves the transaction to go on
 */
export async function savepoint({ db }: Pick<Context, 'db'>): Promise<() => Promise<void>> {
  await sql`savepoint marked`.execute(db)
  return async () => {
    await sql`rollback to savepoint marked`.execute(db)
  }
}

/** Whether a statement failed since another row has the value already. */
export const isUniqueViolation = (error: unknown): boolean =>
  error instanceof pg.DatabaseError && error.code === '23505'

/** The same server, another database. */
export function toDatabase(connection: Connection, database: string): Connection {
  if (connection.connectionString === undefined) return { ...connection, database }
  const url = new URL(connection.connectionString)
  url.pathname = `/${database}`
  return { connectionString: url.href }
}
