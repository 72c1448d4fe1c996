import { expect, it } from 'vitest'
import { runCalendar } from '../../../tests/support/calendar-run.ts'
import { testContext } from '../../../tests/support/context.ts'

it('says the right instant in every file around the changes of the clocks', async () => {
  const ctx = await testContext('2026-01-12T15:00:00Z')
  const figures = await runCalendar(ctx, ['America/New_York', 'Australia/Lord_Howe'])
  expect(figures).toEqual({ files: 2 * 8 * 3 * 4, wrong_instant: 0 })
})
