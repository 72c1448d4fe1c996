import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { testDatabase } from '../../../tests/support/database.ts'

const { db } = await testDatabase({ connections: 10 })

/** A reading that answers with its number and with the process of the database that answered it. */
const ask = (n: number, seconds = 0) =>
  db
    .selectNoFrom([
      sql<number>`${n}::int`.as('n'),
      sql<number>`pg_backend_pid()`.as('pid'),
      sql`pg_sleep(${seconds})`.as('slept'),
    ])
    .executeTakeFirstOrThrow()

/** Until the database is busy with so many readings that take long. */
const asleep = (n: number) =>
  expect
    .poll(async () => {
      const { rows } = await sql`select 1 from pg_stat_activity where datname = current_database()
        and state = 'active' and query like '%pg_sleep%' and pid <> pg_backend_pid()`.execute(db)
      return rows.length
    })
    .toBe(n)

test('readings share connections, and each gets its own answer', async () => {
  const answers = await Promise.all(Array.from({ length: 100 }, (_, n) => ask(n)))
  expect(answers.map(({ n }) => n)).toEqual(Array.from({ length: 100 }, (_, n) => n))
  expect(new Set(answers.map(({ pid }) => pid)).size).toBeLessThanOrEqual(4)
})

test('a reading that fails leaves those around it alone', async () => {
  const divide = (by: number) =>
    db.selectNoFrom(sql<number>`6 / ${by}::int`.as('n')).executeTakeFirstOrThrow()
  const answers = await Promise.allSettled([1, 0, 2, 0, 3].map(divide))
  expect(answers.map((answer) => (answer.status === 'fulfilled' ? answer.value.n : 'failed'))).toEqual([
    6,
    'failed',
    3,
    'failed',
    2,
  ])
})

test('nobody queues up behind a reading that takes long', async () => {
  const long = ask(1, 10)
  // Slow is what has lasted for 50 ms.
  await new Promise((resolve) => setTimeout(resolve, 200))
  const first = await Promise.race([long, ask(2)])
  expect(first.n).toBe(2)
  await long
})

test('what a transaction made is its own, also for readings at the same time', async () => {
  await db.transaction().execute(async (inside) => {
    await sql`create temporary table mine (n int) on commit drop`.execute(inside)
    const seen = [inside, db, inside, db].map((on) =>
      on.selectNoFrom(sql<string | null>`to_regclass('mine')::text`.as('name')).executeTakeFirstOrThrow(),
    )
    expect((await Promise.all(seen)).map(({ name }) => name)).toEqual(['mine', null, 'mine', null])
  })
})

test('readings go on after the connection that they shared has broken', async () => {
  const long = Promise.allSettled([ask(1, 20), ask(2, 20)])
  await asleep(1)
  await sql`select pg_terminate_backend(pid) from pg_stat_activity
    where datname = current_database() and query like '%pg_sleep%' and pid <> pg_backend_pid()`.execute(db)
  expect((await long).map(({ status }) => status)).toEqual(['rejected', 'rejected'])
  expect((await ask(3)).n).toBe(3)
})
