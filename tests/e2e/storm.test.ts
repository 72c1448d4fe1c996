import { beforeAll, expect, it } from 'vitest'
import { buildProgram } from '../support/program.ts'
import { runStorm } from '../support/storm.ts'

beforeAll(() => buildProgram(), 120_000)

it('takes every submission once in a storm with two app processes, one of which is killed', async () => {
  const figures = await runStorm({ students: 40, seconds: 6, database: 'server', kill: true })
  expect(figures).toMatchObject({ students: 40, submissions: 40, duplicates: 0, errors_5xx: 0, kills: 1 })
}, 240_000)
