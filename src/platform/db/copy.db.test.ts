import { sql } from 'kysely'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { testDatabase } from '../../../tests/support/database.ts'
import { type CopiedValue, copyRows, inTransaction, isUniqueViolation } from './index.ts'

const { db } = await testDatabase()

beforeEach(() => sql`create table copied (id integer primary key, word text, list text[])`.execute(db))
afterEach(() => sql`drop table copied`.execute(db))

type Row = readonly CopiedValue[]

const into = { table: 'copied', columns: ['id', 'word', 'list'] }

async function* each(...batches: Row[][]) {
  yield* batches
}

const all = async () => {
  const { rows } = await sql<{ id: number; word: string | null; list: string[] | null }>`
    select * from copied order by id`.execute(db)
  return rows.map(({ id, word, list }) => [String(id), word, list])
}

test('rows arrive as they were, whatever signs they hold', async () => {
  const words = ['', 'a\tb', 'a\nb\r\n', String.raw`\N`, String.raw`a\tb\\`, '"', "'{}',", 'Ļ 李 👩🏽‍⚕️', 'NULL']
  const rows: Row[] = [
    ...words.map((word, n) => [String(n), word, [word, 'x', word]]),
    ['50', null, []],
    ['51', 'none', null],
  ]
  await copyRows(db, into, each(rows.slice(0, 4), [], rows.slice(4)))
  expect(await all()).toEqual(rows)
})

test('what goes beyond what the connection takes at once waits', async () => {
  let under = 0
  async function* batches() {
    for (let batch = 0; batch < 40; batch++) {
      under++
      yield [[String(batch), 'x'.repeat(1_000_000), []]]
    }
  }
  await copyRows(db, into, batches())
  expect(under).toBe(40)
  const { rows } = await sql`select sum(length(word))::int as signs from copied`.execute(db)
  expect(rows).toEqual([{ signs: 40_000_000 }])
})

test('what the rows throw ends the statement, and the connection goes on', async () => {
  async function* broken() {
    yield [['1', 'a', []]]
    throw new TypeError('no more')
  }
  await inTransaction({ db }, async ({ db }) => {
    await sql`savepoint before`.execute(db)
    await expect(copyRows(db, into, broken())).rejects.toThrow(TypeError)
    await sql`rollback to savepoint before`.execute(db)
    await copyRows(db, into, each([['2', 'b', []]]))
  })
  expect(await all()).toEqual([['2', 'b', []]])
})

test('a row that the database refuses ends the statement, however many follow', async () => {
  let under = 0
  async function* twice() {
    for (; under < 100; under++) yield [['1', 'x'.repeat(1_000_000), []]]
  }
  const refused = await copyRows(db, into, twice()).catch((error: unknown) => error)
  expect(isUniqueViolation(refused)).toBe(true)
  expect(under).toBeLessThan(100)
  await copyRows(db, into, each([['3', 'c', []]]))
  expect(await all()).toEqual([['3', 'c', []]])
})

test('a connection that is lost ends it too', async () => {
  async function* lost() {
    yield [['1', 'a', []]]
    await sql`select pg_terminate_backend(pid) from pg_stat_activity
      where datname = current_database() and query like 'copy "copied"%'`.execute(db)
    for (let n = 2; n < 100; n++) yield [[String(n), 'x'.repeat(1_000_000), []]]
  }
  await expect(copyRows(db, into, lost())).rejects.toThrow(/terminat|ECONN|EPIPE/i)
  // The pool may hand it out once more before it hears of the end.
  await expect.poll(all).toEqual([])
})
