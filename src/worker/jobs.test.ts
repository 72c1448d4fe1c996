import { expect, it } from 'vitest'
import type { Context } from '../platform/context.ts'
import { fakeClock } from '../platform/clock/index.ts'
import { jobs } from './jobs.ts'

it('a clean-up that fails holds up none of the others, and the job fails with it', async () => {
  const asked: string[] = []
  const refuse = (table: string) => {
    asked.push(table)
    throw new Error(`no ${table}`)
  }
  const ctx = { clock: fakeClock(), db: { deleteFrom: refuse, updateTable: refuse } } as unknown as Context
  const job = jobs.find(({ name }) => name === 'tidy-limits')
  await expect(job?.handle(ctx, {} as never)).rejects.toThrow(/^\d+ of \d+ failed$/)
  expect(asked).toEqual(expect.arrayContaining(['rate_limits', 'sessions', 'letters', 'questions as q']))
})
