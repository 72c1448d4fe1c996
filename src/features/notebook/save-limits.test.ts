import { expect, test } from 'vitest'
import { newId } from '../../shared/ids.ts'
import { saveRequest } from './notebook.schema.ts'
import { countForOne, maxSaveBytes, maxUpdates, partsOf } from './save-limits.ts'

const updates = (count: number, length: number) =>
  Array.from({ length: count }, (_, at) => ({ id: `${at}`, update: 'x'.repeat(length) }))

test('what waits is cut by number, in its order, with nothing left out', () => {
  const all = updates(maxUpdates * 2 + 1, 20)
  const parts = partsOf(all)
  expect(parts.map(({ length }) => length)).toEqual([maxUpdates, maxUpdates, 1])
  expect(parts.flat()).toEqual(all)
})

test('and by size', () => {
  const parts = partsOf(updates(5, maxSaveBytes / 2 - 1_000))
  expect(parts.map(({ length }) => length)).toEqual([2, 2, 1])
  for (const part of parts) expect(JSON.stringify(part).length).toBeLessThan(maxSaveBytes)
})

test('nothing is no part', () => expect(partsOf([])).toEqual([]))

const raw = (...lengths: number[]) => lengths.map((length) => ({ update: new Uint8Array(length) }))

test('small updates are joined, as many as one save can carry', () => {
  expect(countForOne(raw(...Array.from({ length: 5_000 }, () => 20)))).toBe(5_000)
  expect(countForOne(raw(400_000, 400_000, 400_000))).toBe(2)
})

test('one that is larger than that goes alone', () => {
  expect(countForOne(raw(1_200_000, 10))).toBe(1)
  expect(countForOne(raw(10, 1_200_000, 10))).toBe(1)
  expect(countForOne([])).toBe(0)
})

test('the server takes each part, and would not take all at once', () => {
  const all = Array.from({ length: maxUpdates + 1 }, () => ({ id: newId(), update: 'AAA=' }))
  const taken = (updates: typeof all) => saveRequest.safeParse({ updates, stateVector: 'AA==' }).success
  expect(taken(all)).toBe(false)
  expect(partsOf(all).map(taken)).toEqual([true, true])
})
