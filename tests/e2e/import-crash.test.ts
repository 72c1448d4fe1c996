import { expect, test } from 'vitest'
import { run } from '../../bench/import-crash.ts'

test('after kill -9 during an import everyone is there or nobody, and the next try brings everyone', async () => {
  expect(await run(['--kills', '3', '--rows', '8000', '--seed', '5'])).toEqual({
    kills: 3,
    partial: 0,
    second_try_failed: 0,
  })
})
