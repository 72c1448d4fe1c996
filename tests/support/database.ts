import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import pg from 'pg'
import { afterAll, expect, inject } from 'vitest'
import { type Connection, type Db, openDatabase, toDatabase } from '../../src/platform/db/index.ts'

export interface TestDatabase {
  db: Db
  connection: Connection
}

/**
 * A migrated database of one's own, dropped when the file's tests end. Call it at the top of a test file:
 * `const { db } = await testDatabase()`. Cloning takes about 35 ms.
 * @param options.empty without tables, for what makes them itself.
 */
export async function testDatabase({ empty = false, connections = 5 } = {}): Promise<TestDatabase> {
  const server = inject('testServer')
  const name = `test_${randomUUID().replaceAll('-', '')}`
  await ask(server.connection, `create database ${name} template ${empty ? 'template0' : server.template}`)
  const connection = toDatabase(server.connection, name)
  const { db } = openDatabase(connection, { connections })
  afterAll(async () => {
    await db.destroy()
    await dropDatabase(server.connection, name)
  })
  return { db, connection }
}

/** Until somebody waits for what another transaction of this database holds. */
export async function somebodyWaits(db: Db): Promise<void> {
  const waiting = sql<{ n: number }>`select count(*)::int as n from pg_stat_activity
    where datname = current_database() and wait_event_type = 'Lock'`
  await expect
    .poll(async () => (await waiting.execute(db)).rows[0]!.n, { timeout: 60_000 })
    .toBeGreaterThan(0)
}

/** The server's own cleaner may be at work in it, which nobody but its superuser may send away; it leaves by itself. */
async function dropDatabase(connection: Connection, name: string): Promise<void> {
  for (let tries = 1; ; tries++) {
    try {
      return await ask(connection, `drop database ${name} with (force)`)
    } catch (error) {
      if ((error as { code?: string }).code !== '42501' || tries === 180) throw error
      await new Promise((resolve) => setTimeout(resolve, 500))
    }
  }
}

async function ask(connection: Connection, statement: string): Promise<void> {
  const client = new pg.Client({ ...connection })
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}
