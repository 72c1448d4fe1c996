import fc from 'fast-check'
import { expect, test } from 'vitest'
import { editDistance } from './edit-distance.ts'

test.each([
  ['maria', 'maria', 0],
  ['maria', 'marai', 1],
  ['maria', 'mara', 1],
  ['maria', 'marina', 1],
  ['maria', 'mario', 1],
  ['mirse', 'nurse', 2],
  ['ca', 'abc', 3],
  ['kitten', 'sitting', 3],
  ['abcdef', 'uvwxyz', 6],
  ['', 'nurse', 5],
])('%s and %s are %i steps apart', (one, other, steps) => {
  expect(editDistance(one, other)).toBe(steps)
  expect(editDistance(other, one)).toBe(steps)
})

test('the order does not matter, only the same is at no distance, and none is greater than the longer word', () => {
  const word = fc.string({ maxLength: 12 })
  fc.assert(
    fc.property(word, word, fc.nat(12), (one, other, limit) => {
      const steps = editDistance(one, other)
      expect(editDistance(other, one)).toBe(steps)
      expect(steps === 0).toBe(one === other)
      expect(steps).toBeLessThanOrEqual(Math.max(one.length, other.length))
      const limited = editDistance(one, other, limit)
      if (steps <= limit) expect(limited).toBe(steps)
      else expect(limited).toBeGreaterThan(limit)
    }),
    { seed: 7 },
  )
})
