// One PostgreSQL for a whole test run, with a migrated template that each test file clones.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { randomUUID } from 'node:crypto'
import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { startEmbedded } from '../../src/platform/db/embedded/index.ts'
import { type Connection, openDatabase, toDatabase } from '../../src/platform/db/index.ts'
import { migrate } from '../../src/platform/db/migrate.ts'
import { createJobs } from '../../src/platform/jobs/index.ts'
import { createLog } from '../../src/platform/log/index.ts'

export interface TestServer {
  /** Connects to a database from which others may be created and dropped. */
  connection: Connection
  template: string
}

declare module 'vitest' {
  export interface ProvidedContext {
    testServer: TestServer
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { connection, stop } = await openServer()
  const template = `template_${randomUUID().replaceAll('-', '')}`
  await ask(connection, `create database ${template}`)
  await fill(toDatabase(connection, template))
  project.provide('testServer', { connection, template })
  return async () => {
    await ask(connection, `drop database ${template}`)
    await stop()
  }
}

async function openServer(): Promise<{ connection: Connection; stop: () => Promise<void> }> {
  const given = process.env['TEST_DATABASE_URL']
  if (given) return { connection: { connectionString: given }, stop: async () => {} }
  const folder = await mkdtemp(path.join(tmpdir(), 'halfhour-tests-'))
  const server = await startEmbedded({ dataFolder: folder, log: createLog('warn') })
  return {
    connection: server.connection,
    stop: async () => {
      await server.stop()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

async function fill(connection: Connection): Promise<void> {
  const { db } = openDatabase(connection, { connections: 1 })
  await migrate(db)
  await db.destroy()
  const jobs = createJobs(connection, [], createLog('warn'))
  await jobs.start()
  await jobs.stop()
}

async function ask(connection: Connection, statement: string): Promise<void> {
  const client = new pg.Client({ ...connection })
  await client.connect()
  await client.query(statement)
  await client.end()
}
