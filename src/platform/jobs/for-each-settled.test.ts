import { expect, it } from 'vitest'
import { forEachSettled } from './for-each-settled.ts'

it('attends to everybody, one after the other, and then tells the first trouble', async () => {
  const done: number[] = []
  const attend = async (n: number) => {
    await Promise.resolve()
    if (n % 2 === 1) throw new Error(`trouble ${n}`)
    done.push(n)
  }
  await expect(forEachSettled([1, 2, 3, 4], attend)).rejects.toThrow('trouble 1')
  expect(done).toEqual([2, 4])
  await forEachSettled([6], attend)
  expect(done).toEqual([2, 4, 6])
})
