import { expect, it } from 'vitest'
import { testContext, testSeeker } from '../../../tests/support/context.ts'
import { writeTogether } from '../../../tests/support/notebook-writers.ts'

const ctx = await testContext('2026-11-23T15:00:00Z')
const { scope } = await testSeeker(ctx)

// `npm run bench -- converge` plays 1,000 seeds of 200 operations.
it.each([1, 2, 3, 4, 5, 6, 7, 8])(
  'three devices on a bad network end with the same words, every one of them there (seed %i)',
  async (seed) => {
    expect(await writeTogether({ ctx, scope }, { seed, operations: 60, writers: 3 })).toEqual({
      diverged: false,
      missing: [],
    })
  },
)
