import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { jaroWinkler, piecesInCommon } from './similarity.ts'

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
  test('the order does not matter, and the measures go from 0 to 1', () => {
    fc.assert(
      fc.property(word, word, (one, other) => {
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
