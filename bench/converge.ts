// Three devices write into one notebook over a bad network, through the program's own saving code and a real database.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { createAccount, seekerByOperator } from '../src/features/accounts/index.ts'
import { systemClock } from '../src/platform/clock/index.ts'
import { readConfig } from '../src/platform/config/index.ts'
import { openContext } from '../src/platform/open-context.ts'
import { writeTogether } from '../tests/support/notebook-writers.ts'

export interface ConvergeFigures {
  seeds: number
  /** Seeds after which two copies differed: must be 0. */
  diverged: number
  /** Typed markers that were gone afterwards: must be 0. */
  missing_markers: number
}

/** @param args `--seeds 1000 --operations 200 --writers 3 --first 1` */
export async function run(args: readonly string[]): Promise<ConvergeFigures> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      seeds: { type: 'string', default: '1000' },
      operations: { type: 'string', default: '200' },
      writers: { type: 'string', default: '3' },
      first: { type: 'string', default: '1' },
    },
  })
  const folder = await mkdtemp(path.join(tmpdir(), 'hh-converge-'))
  const config = readConfig({ HALFHOUR_DATA: path.join(folder, 'data'), LOG_LEVEL: 'fatal' })
  const { ctx, close } = await openContext(config, { database: 'own', jobNames: [], clock: systemClock })
  const figures: ConvergeFigures = { seeds: 0, diverged: 0, missing_markers: 0 }
  const size = { operations: Number(values.operations), writers: Number(values.writers) }
  try {
    const email = 'ana@example.edu'
    const id = await createAccount(ctx, { name: 'Ana', email, password: 'a good password', zone: 'UTC' })
    const first = Number(values.first)
    for (let seed = first; seed < first + Number(values.seeds); seed++) {
      const outcome = await writeTogether({ ctx, scope: seekerByOperator(id) }, { seed, ...size })
      figures.seeds++
      figures.diverged += Number(outcome.diverged)
      figures.missing_markers += outcome.missing.length
      if (outcome.diverged || outcome.missing.length > 0 || seed % 50 === 0)
        process.stderr.write(`seed ${seed}: ${JSON.stringify({ ...figures, missing: outcome.missing })}\n`)
    }
    return figures
  } finally {
    await close()
    await rm(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}
