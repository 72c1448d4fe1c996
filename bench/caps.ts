// Whether caps and "never again" hold when everybody presses "send" at once.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fakeClock } from '../src/platform/clock/index.ts'
import { readConfig } from '../src/platform/config/index.ts'
import { openContext } from '../src/platform/open-context.ts'
import { type CrowdFigures, runCrowd } from '../tests/support/crowd.ts'

/** @param args the number of attempts, 1,000 if none is given, and a seed */
export async function run(args: readonly string[]): Promise<CrowdFigures> {
  const attempts = Number(args[0] ?? 1_000)
  const seed = Number(args[1] ?? 5)
  const folder = await mkdtemp(path.join(tmpdir(), 'hh-caps-'))
  const config = readConfig({ HALFHOUR_DATA: path.join(folder, 'data'), LOG_LEVEL: 'fatal' })
  const clock = fakeClock()
  const { ctx, close } = await openContext(config, { database: 'own', jobNames: [], clock })
  try {
    return await runCrowd({ ...ctx, clock }, { attempts, seekers: 50, seed })
  } finally {
    await close()
    await rm(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}
