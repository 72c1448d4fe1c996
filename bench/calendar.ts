// Whether every calendar file around the changes of the clocks says the right instant.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fakeClock } from '../src/platform/clock/index.ts'
import { readConfig } from '../src/platform/config/index.ts'
import { openContext } from '../src/platform/open-context.ts'
import { jobs } from '../src/worker/jobs.ts'
import { type CalendarFigures, calendarZones, runCalendar } from '../tests/support/calendar-run.ts'

export async function run(_args: readonly string[]): Promise<CalendarFigures> {
  const folder = await mkdtemp(path.join(tmpdir(), 'hh-calendar-'))
  const config = readConfig({
    HALFHOUR_DATA: path.join(folder, 'data'),
    HALFHOUR_DEV: 'yes',
    LOG_LEVEL: 'fatal',
  })
  const clock = fakeClock('2026-01-12T15:00:00Z')
  const jobNames = jobs.map((job) => job.name)
  const { ctx, close } = await openContext(config, { database: 'own', jobNames, clock })
  try {
    return await runCalendar({ ...ctx, origin: 'http://localhost:3000' }, calendarZones)
  } finally {
    await close()
    await rm(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}
