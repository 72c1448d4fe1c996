import { expect, it } from 'vitest'
import { runStorm } from '../support/storm.ts'

it('takes every submission once in a storm with two app processes, one of which is killed', async () => {
  const figures = await runStorm({ students: 40, seconds: 6, database: 'server', kill: true })
  expect(figures).toMatchObject({ students: 40, submissions: 40, duplicates: 0, errors_5xx: 0, kills: 1 })
}, 240_000)
