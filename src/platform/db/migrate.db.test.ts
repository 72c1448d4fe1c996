import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { sql } from 'kysely'
import { afterAll, expect, test } from 'vitest'
import { testDatabase } from '../../../tests/support/database.ts'
import { listMigrations, migrate } from './migrate.ts'

const { db } = await testDatabase()
const empty = await testDatabase({ empty: true })
const folder = await mkdtemp(path.join(tmpdir(), 'hh-migrations-'))
afterAll(() => rm(folder, { recursive: true }))

test('the template has every migration this program brings', async () => {
  const states = await listMigrations(db)
  expect(states.length).toBeGreaterThan(0)
  expect(states.filter((state) => state.appliedAt === null)).toEqual([])
  expect(await migrate(db)).toEqual([])
})

test('files apply in order, once, and a failing one leaves none of the pending ones', async () => {
  await writeFile(path.join(folder, '0001_first.sql'), 'create table a (n int); insert into a values (1);')
  expect(await migrate(empty.db, { folder })).toEqual(['0001_first'])
  await writeFile(path.join(folder, '0002_second.sql'), 'create table b (n int);')
  await writeFile(path.join(folder, '0003_third.sql'), 'insert into nowhere values (1);')
  await expect(migrate(empty.db, { folder })).rejects.toThrow('nowhere')
  const { rows } = await sql`select to_regclass('b') as b, (select count(*) from a) as n`.execute(empty.db)
  expect(rows).toEqual([{ b: null, n: 1 }])
})
