import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { figuresOf, readLabelledPeople } from '../../../tests/support/labelled-people.ts'
import { perturbedPeople } from '../../../tests/support/perturbed-people.ts'
import { findPairs } from './index.ts'

test('contacts written a second time are found, and no lookalike is certain to be someone else', () => {
  const labelled = perturbedPeople(800, 11)
  const { certain, likely, pairs } = figuresOf(labelled, findPairs(labelled.people))
  expect(certain.right / (certain.right + certain.wrong)).toBeGreaterThanOrEqual(0.99)
  expect(certain.right / pairs).toBeGreaterThan(0.7)
  expect((certain.right + likely.right) / pairs).toBeGreaterThan(0.93)
})

const corpora = process.env['HALFHOUR_CORPORA']

if (corpora)
  describe('labelled people that nobody here wrote', () => {
    test.each(['dataset1.csv', 'dataset2.csv', 'dataset3.csv'])(
      '%s',
      (file) => {
        const path = join(corpora, 'dedupe/febrl', file)
        if (!existsSync(path)) throw new Error(`HALFHOUR_CORPORA is set, but there is no ${path}`)
        const labelled = readLabelledPeople(path)
        const { certain, likely, pairs } = figuresOf(labelled, findPairs(labelled.people))
        expect(certain.right / (certain.right + certain.wrong)).toBeGreaterThanOrEqual(0.99)
        expect((certain.right + likely.right) / pairs).toBeGreaterThan(0.98)
      },
      30_000,
    )
  })
