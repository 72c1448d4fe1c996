// How long 30,000 connections take from a file's bytes to the list, beside PostgreSQL's own COPY of the same rows.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Client } from 'pg'
import { createAccount, seekerByOperator, type SeekerId } from '../src/features/accounts/index.ts'
import { importFile } from '../src/features/imports/index.ts'
import { readBytes } from '../src/features/imports/read-file.ts'
import { readConfig } from '../src/platform/config/index.ts'
import type { Context } from '../src/platform/context.ts'
import { findRunning } from '../src/platform/db/embedded/index.ts'
import { openContext } from '../src/platform/open-context.ts'
import { connectionsFile } from '../tests/support/connections.ts'
import { copy } from '../tests/support/copy.ts'

export interface ImportFigures {
  rows: number
  /** Reading, comparing and writing; the median of the rounds. Target: at most 1.5. */
  seconds: number
  /** `seconds` over a COPY of the same rows into the same table with the same indexes. Target: at most 4. */
  over_copy: number
  copy_seconds: number
  /** Until the search has taken in the new people, which goes on after the answer. */
  settled_seconds: number
}

const rounds = 5

/** @param args the number of rows, 30,000 if none is given */
export async function run(args: readonly string[]): Promise<ImportFigures> {
  const rows = Number(args[0] ?? 30_000)
  const folder = await mkdtemp(path.join(tmpdir(), 'hh-import-'))
  const config = readConfig({ HALFHOUR_DATA: path.join(folder, 'data'), LOG_LEVEL: 'fatal' })
  const opened = await openContext(config, { database: 'own', jobNames: [] })
  const client = new Client({ ...(await findRunning(config.dataFolder)) })
  try {
    await client.connect()
    const taken: Round[] = []
    for (let round = 0; round <= rounds; round++) {
      const one = await measure(opened.ctx, client, rows)
      process.stderr.write(`import ${one.seconds.toFixed(3)} s, copy ${one.copy.toFixed(3)} s\n`)
      // The first warms both: files grow, code is compiled.
      if (round > 0) taken.push(one)
    }
    const median = (values: number[]) =>
      values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
    const seconds = median(taken.map((one) => one.seconds))
    const copy = median(taken.map((one) => one.copy))
    const figure = (value: number) => Math.round(value * 1000) / 1000
    return {
      rows,
      seconds: figure(seconds),
      over_copy: figure(seconds / copy),
      copy_seconds: figure(copy),
      settled_seconds: figure(median(taken.map((one) => one.untilSettled))),
    }
  } finally {
    await client.end()
    await opened.close()
    await rm(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}

interface Round {
  seconds: number
  untilSettled: number
  copy: number
}

async function measure(ctx: Context, client: Client, rows: number): Promise<Round> {
  const [importer, copier] = [await seekerOf(ctx), await seekerOf(ctx)]
  const bytes = connectionsFile(rows)
  const started = performance.now()
  const file = await readBytes(bytes)
  if (!file.ok) throw new Error(file.code)
  const { summary, settled } = await importFile(ctx, importer, file, 'Connections.csv')
  const seconds = (performance.now() - started) / 1000
  await settled
  const untilSettled = (performance.now() - started) / 1000
  if (summary.new !== rows) throw new Error(`${summary.new} of ${rows} arrived`)
  return { seconds, untilSettled, copy: await copySeconds(client, importer, copier) }
}

async function seekerOf(ctx: Context): Promise<SeekerId> {
  const email = `${crypto.randomUUID()}@example.edu`
  return seekerByOperator(await createAccount(ctx, { name: 'Ana', email, password: 'a good password' }))
}

/** The imported rows again, as another seeker's. */
async function copySeconds(client: Client, from: SeekerId, to: SeekerId): Promise<number> {
  const columns =
    'id, name, given, family, organization, title, emails, phones, profile_url, profile_key, connected_on, source, import_id, name_key, search, search_more, search_heads, created_at, updated_at'
  const rows = await copy(
    client,
    `copy (select '${to}'::uuid, ${columns} from contacts where seeker_id = '${from}') to stdout`,
  )
  // In pieces of a usual size, not one a row, so that the client costs as little as it can.
  const whole = Buffer.concat(rows)
  const pieces = Array.from({ length: Math.ceil(whole.length / 65_536) }, (_, n) =>
    whole.subarray(n * 65_536, (n + 1) * 65_536),
  )
  const started = performance.now()
  await copy(client, `copy contacts (seeker_id, ${columns}) from stdin`, pieces)
  return (performance.now() - started) / 1000
}
