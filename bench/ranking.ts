// How long it takes to say whom to ask next for a field, among 30,000 contacts: reading, weighing and ordering.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { createAccount, getWorkSettings, seekerByOperator } from '../src/features/accounts/index.ts'
import { addToField, createField } from '../src/features/fields/index.ts'
import { importFile } from '../src/features/imports/index.ts'
import { readBytes } from '../src/features/imports/read-file.ts'
import { rankContacts } from '../src/features/network/ranking/ranking.ts'
import { getRankingFacts } from '../src/features/network/ranking/ranking.queries.ts'
import { readConfig } from '../src/platform/config/index.ts'
import { openContext } from '../src/platform/open-context.ts'
import { connectionsFile } from '../tests/support/connections.ts'

export interface RankingFigures {
  contacts: number
  /** Median of the rounds. Target: at most 300. */
  ms: number
}

const rounds = 15

/** @param args the number of contacts, 30,000 if none is given */
export async function run(args: readonly string[]): Promise<RankingFigures> {
  const contacts = Number(args[0] ?? 30_000)
  const folder = await mkdtemp(path.join(tmpdir(), 'hh-ranking-'))
  const config = readConfig({ HALFHOUR_DATA: path.join(folder, 'data'), LOG_LEVEL: 'fatal' })
  const { ctx, close } = await openContext(config, { database: 'own', jobNames: [] })
  try {
    const email = 'ana@example.edu'
    const id = await createAccount(ctx, { name: 'Ana', email, password: 'a good password' })
    const seeker = seekerByOperator(id)
    const file = await readBytes(connectionsFile(contacts))
    if (!file.ok) throw new Error(file.code)
    const { settled } = await importFile(ctx, seeker, file, 'Connections.csv')
    await settled
    const fieldId = await createField(ctx, seeker, { name: 'Nursing', place: '', school: '', about: '' })
    await addToField(
      ctx,
      { seeker, fieldId },
      {
        titles: [
          { title: 'Registered nurse', subfield: '' },
          { title: 'School librarian', subfield: '' },
          { title: 'Design engineer', subfield: '' },
        ],
        organizations: [
          { name: 'Valley Hospital', link: '', isLocal: true },
          { name: 'Green Street School', link: '', isLocal: false },
        ],
      },
    )
    const work = await getWorkSettings(ctx, seeker)
    const settings = { ...work, zone: 'UTC', holidays: new Set(work.holidays) }
    const delay = monitorEventLoopDelay({ resolution: 5 })
    const taken: number[] = []
    for (let round = -3; round < rounds; round++) {
      if (round === 0) delay.enable()
      const started = performance.now()
      const { facts } = await getRankingFacts(ctx, seeker, fieldId)
      const { next } = rankContacts(facts, { now: ctx.clock.now(), settings })
      if (next.length === 0) throw new Error('nobody was found')
      if (round >= 0) taken.push(performance.now() - started)
    }
    process.stderr.write(`longest pause of the event loop: ${Math.round(delay.max / 1e6)} ms\n`)
    const ms = taken.toSorted((a, b) => a - b)[Math.floor(rounds / 2)] ?? Number.NaN
    return { contacts, ms: Math.round(ms * 10) / 10 }
  } finally {
    await close()
    await rm(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}
