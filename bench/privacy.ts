// Every role of a class asks every route for one student's private words.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { readConfig } from '../src/platform/config/index.ts'
import { openContext } from '../src/platform/open-context.ts'
import { jobs } from '../src/worker/jobs.ts'
import { type PrivacyFigures, walkPrivacy } from '../tests/support/privacy-matrix.ts'

export async function run(_args: readonly string[]): Promise<PrivacyFigures> {
  const folder = await mkdtemp(path.join(tmpdir(), 'hh-privacy-'))
  const config = readConfig({ HALFHOUR_DATA: path.join(folder, 'data'), LOG_LEVEL: 'fatal' })
  const jobNames = jobs.map((job) => job.name)
  const { ctx, close } = await openContext(config, { database: 'own', jobNames })
  try {
    const { leaking, unproved, ...figures } = await walkPrivacy(ctx)
    for (const line of [...leaking, ...unproved]) process.stderr.write(`${line}\n`)
    if (unproved.length > 0)
      throw new Error(
        'the walk proves nothing: a role could not do what it may, or a text holds no word to look for',
      )
    return figures
  } finally {
    await close()
    await rm(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}
