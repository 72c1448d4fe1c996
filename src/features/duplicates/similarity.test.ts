import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { editDistance, jaroWinkler, piecesInCommon } from './similarity.ts'

test.each([
  ['maria', 'maria', 0],
  ['maria', 'marai', 1],
  ['maria', 'mara', 1],
  ['maria', 'marina', 1],
  ['maria', 'mario', 1],
  ['ca', 'abc', 3],
  ['kitten', 'sitting', 3],
  ['abcdef', 'uvwxyz', 4],
  ['', 'ab', 2],
])('%s and %s are %i steps apart', (one, other, steps) => {
  expect(editDistance(one, other)).toBe(steps)
  expect(editDistance(other, one)).toBe(steps)
})

test.each([
  ['martha', 'marhta', 0.961],
  ['dwayne', 'duane', 0.84],
  ['dixon', 'dicksonx', 0.813],
  ['abc', 'xyz', 0],
  ['same', 'same', 1],
])('Jaro and Winkler give %s and %s %f', (one, other, value) => {
  expect(jaroWinkler(one, other)).toBeCloseTo(value, 3)
})

describe('for any two words', () => {
  const word = fc.string({ maxLength: 12 })
  test('the order does not matter, and only the same word is at no distance', () => {
    fc.assert(
      fc.property(word, word, (one, other) => {
        expect(editDistance(one, other, 12)).toBe(editDistance(other, one, 12))
        expect(editDistance(one, other, 12) === 0).toBe(one === other)
        expect(jaroWinkler(one, other)).toBeCloseTo(jaroWinkler(other, one), 10)
        for (const measure of [jaroWinkler, piecesInCommon]) {
          expect(measure(one, other)).toBeGreaterThanOrEqual(0)
          expect(measure(one, other)).toBeLessThanOrEqual(1)
        }
      }),
      { seed: 7 },
    )
  })
})
