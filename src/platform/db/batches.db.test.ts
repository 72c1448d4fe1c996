import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { collected } from '../../../tests/support/collected.ts'
import { testDatabase } from '../../../tests/support/database.ts'
import { readInBatches } from './batches.ts'

const { db } = await testDatabase()
const inOneTransaction = <T>(work: (tx: typeof db) => Promise<T>) => db.transaction().execute(work)

test('gives every row once and in order, never more than so many at a time', async () => {
  const batches = await inOneTransaction((tx) =>
    collected(
      readInBatches(tx, sql<{ n: number }>`select n from generate_series(1, ${1_234}::int) n order by n`, {
        most: 100,
      }),
    ),
  )
  expect(batches.flat().map(({ n }) => n)).toEqual(Array.from({ length: 1_234 }, (_, at) => at + 1))
  expect(Math.max(...batches.map((batch) => batch.length))).toBe(100)
})

test('takes few rows at a time while they are large', async () => {
  const large = sql<{ text: string }>`select repeat('x', 400000) as text from generate_series(1, 20)`
  const batches = await inOneTransaction((tx) => collected(readInBatches(tx, large)))
  expect(batches.flat()).toHaveLength(20)
  expect(Math.max(...batches.map((batch) => batch.length))).toBeLessThanOrEqual(4)
})

test('reads two queries side by side, and nothing where there is nothing', async () => {
  await inOneTransaction(async (tx) => {
    const one = readInBatches(tx, sql<{ n: number }>`select n from generate_series(1, 9) n`)
    const other = readInBatches(tx, sql<{ n: number }>`select n from generate_series(11, 19) n`)
    const first = [await one.next(), await other.next(), await one.next(), await other.next()]
    expect(first.flatMap(({ value }) => value as { n: number }[]).map(({ n }) => n)).toEqual([
      ...[1, 2, 3, 4, 11, 12, 13, 14, 5, 6, 7, 8, 9, 15, 16, 17, 18, 19],
    ])
    expect(await collected(readInBatches(tx, sql<object>`select 1 where false`))).toEqual([])
  })
})
