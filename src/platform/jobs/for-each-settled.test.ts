import { expect, it } from 'vitest'
import { errorFacts } from '../log/index.ts'
import { forEachSettled } from './for-each-settled.ts'

it('attends to everybody, one after the other, and then tells every trouble', async () => {
  const done: number[] = []
  const attend = async (n: number) => {
    await Promise.resolve()
    if (n % 2 === 1) throw new Error(`trouble ${n}`)
    done.push(n)
  }
  const all = await forEachSettled([1, 2, 3, 4], attend).catch((error: unknown) => error)
  expect([(all as AggregateError).message, (all as AggregateError).errors]).toEqual([
    '2 of 4 failed',
    [new Error('trouble 1'), new Error('trouble 3')],
  ])
  // The log says each, and none of their words.
  expect(errorFacts(all)).toMatchObject({
    kind: 'AggregateError',
    errors: [{ kind: 'Error' }, { kind: 'Error' }],
  })
  expect(JSON.stringify(errorFacts(all))).not.toContain('trouble')
  await expect(forEachSettled([1], attend)).rejects.toThrow('trouble 1')
  expect(done).toEqual([2, 4])
  await forEachSettled([6], attend)
  expect(done).toEqual([2, 4, 6])
})
