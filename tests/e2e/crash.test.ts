import { expect, test } from 'vitest'
import { run } from '../../bench/crash.ts'

test('after kill -9 of Node, of PostgreSQL and of both, every acknowledged note is there and it opens by itself', async () => {
  const figures = await run(['--rounds', '3', '--writes', '60', '--first-starts', '3', '--seed', '7'])
  console.log(JSON.stringify(figures))
  expect(figures).toEqual({
    rounds: 3,
    acknowledged: expect.any(Number),
    lost: 0,
    unopened: 0,
    first_starts: 3,
    not_refused: 0,
    slowest_refusal_ms: expect.any(Number),
  })
  // Two seconds are promised; a busy machine takes longer, and one that hangs is sent away after ten.
  expect(figures.slowest_refusal_ms).toBeLessThan(8_000)
})
