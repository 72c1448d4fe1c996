import { expect, test } from 'vitest'
import { run } from '../../bench/crash.ts'

test('after kill -9 of Node, of PostgreSQL and of both, every acknowledged note is there and it opens by itself', async () => {
  expect(await run(['--rounds', '3', '--writes', '60', '--first-starts', '3', '--seed', '7'])).toEqual({
    rounds: 3,
    acknowledged: expect.any(Number),
    lost: 0,
    unopened: 0,
    first_starts: 3,
    not_refused: 0,
    slowest_refusal_ms: expect.any(Number),
  })
})
