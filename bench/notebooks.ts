// Many notebooks that are written at the same time, through two app processes on one database.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { fromBase64, toBase64 } from 'lib0/buffer'
import { answerName, openNotebook, stateVectorOf } from '../src/features/notebook/notebook.ts'
import {
  type SaveMessage,
  type SaveReply,
  type SaveResult,
  startSync,
  type Sync,
} from '../src/features/notebook/sync.ts'
import { ownSecret } from '../src/platform/keys/index.ts'
import { findRunning } from '../src/platform/db/embedded/index.ts'
import { newId } from '../src/shared/ids.ts'
import { addInterview } from '../tests/support/interview.ts'
import { addAccount, buildProgram, type Program, signIn, startProgram } from '../tests/support/program.ts'

export interface NotebookFigures {
  writers: number
  /** Words that were called saved and are not in the stored notebook: must be 0. */
  lost: number
  /** From sending a save to its acknowledgement, which comes after the commit; processes that serve already. */
  ack_p99_ms: number
  ack_median_ms: number
  /** Of the saves sent before that, when the processes had just started and had run none of it. */
  cold_p99_ms: number
  saves: number
}

const email = 'ana@example.edu'
const password = 'a good password'

/** A word every so often: about eighty a minute, which is fast for a phone. */
const wordMs = 750

/** So long after the first save the processes count as just started. */
const coldMs = 3_000

/** How often a page in view asks for news (`components/session.ts`). */
const newsMs = 5_000

/** @param args `--writers 200 --seconds 20` */
export async function run(args: readonly string[]): Promise<NotebookFigures> {
  const { values } = parseArgs({
    args: [...args],
    options: { writers: { type: 'string', default: '200' }, seconds: { type: 'string', default: '20' } },
  })
  buildProgram()
  const folder = await mkdtemp(path.join(tmpdir(), 'hh-notebooks-'))
  const data = path.join(folder, 'data')
  const programs: Program[] = []
  try {
    programs.push(await started(data, {}))
    await addAccount(data, email, password)
    programs.push(await started(path.join(folder, 'second'), await besideThe(data)))
    const cookie = await signIn(programs[0]!.origin, email, password)
    const writers = []
    for (let at = 0; at < Number(values.writers); at++) {
      const { id, questionIds } = await addInterview(data, email, ['A normal day?'])
      writers.push(
        new Writer(
          programs.map(({ origin }) => origin),
          cookie,
          { id, question: questionIds[0]! },
        ),
      )
    }
    await Promise.all(writers.map((writer, at) => writer.write(Number(values.seconds), (at * 997) % 1_500)))
    const lost = (await Promise.all(writers.map((writer) => writer.countLost()))).reduce((a, b) => a + b, 0)
    const saves = writers.flatMap((writer) => writer.saves)
    const warmAt = Math.min(...saves.map(({ sentAt }) => sentAt)) + coldMs
    const warm = share(saves.filter(({ sentAt }) => sentAt >= warmAt))
    const cold = share(saves.filter(({ sentAt }) => sentAt < warmAt))
    return {
      writers: writers.length,
      lost,
      ack_p99_ms: warm(0.99),
      ack_median_ms: warm(0.5),
      cold_p99_ms: cold(0.99),
      saves: saves.length,
    }
  } finally {
    for (const program of programs.toReversed()) await program.stop()
    await rm(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}

async function started(data: string, environment: NodeJS.ProcessEnv): Promise<Program> {
  const program = await startProgram(data, { environment, limitMs: 150_000 })
  if (!program) throw new Error('the program did not start')
  return program
}

/** A second app process on the database that the first one started. */
async function besideThe(data: string): Promise<NodeJS.ProcessEnv> {
  const database = await findRunning(data)
  if (!database) throw new Error('the database does not run')
  const { user, host, port, password: word = '' } = database
  const url = new URL(`postgres://localhost:${port}/${database.database}`)
  url.username = user
  url.password = word
  url.searchParams.set('host', host)
  return { DATABASE_URL: url.href, HALFHOUR_SECRET: await ownSecret(data), PROCESS_MODE: 'web' }
}

interface Save {
  sentAt: number
  ms: number
}

/** @returns what so great a share of the saves does not exceed, in milliseconds */
function share(saves: readonly Save[]): (part: number) => number {
  const times = saves.map(({ ms }) => ms).toSorted((a, b) => a - b)
  return (part) => Math.round(times[Math.ceil(times.length * part) - 1] ?? 0)
}

/** One open notebook, with the page's own saving and its pace; its saves go to one process and then the other. */
class Writer {
  readonly saves: Save[] = []
  readonly #origins: readonly string[]
  readonly #cookie: string
  readonly #interview: { id: string; question: string }
  readonly #doc = openNotebook()
  readonly #sync: Sync
  #words = 0
  #saved = 0
  #turn = 0

  constructor(origins: readonly string[], cookie: string, interview: { id: string; question: string }) {
    this.#origins = origins
    this.#cookie = cookie
    this.#interview = interview
    this.#sync = startSync({
      doc: this.#doc,
      onPage: openNotebook(),
      // The device of a page keeps within milliseconds; nothing dies here.
      keeper: { keep: newId, seal: () => undefined, sent: () => undefined, state: () => 'kept' },
      newId,
      onState: (state) => {
        if (state === 'saved') this.#saved = this.#words
      },
      onMerged: () => undefined,
      later: (work, milliseconds) => {
        const timer = setTimeout(work, milliseconds)
        return () => clearTimeout(timer)
      },
      send: (message) => this.#send(message),
    })
  }

  async write(seconds: number, afterMs: number): Promise<void> {
    await sleep(afterMs)
    const text = this.#doc.getText(answerName(this.#interview.question))
    const news = setInterval(() => void this.#sync.now(), newsMs)
    for (const end = Date.now() + seconds * 1_000; Date.now() < end; await sleep(wordMs))
      text.insert(text.length, `word${this.#words++} `)
    clearInterval(news)
    while (this.#sync.state() !== 'saved') await this.#sync.now()
    this.#sync.stop()
  }

  /** Words that were called saved and are not in the stored notebook. */
  async countLost(): Promise<number> {
    const { missing } = await this.#save({
      updates: [],
      stateVector: toBase64(stateVectorOf(openNotebook())),
    })
    const stored = openNotebook(fromBase64(missing)).getText(answerName(this.#interview.question))
    const there = new Set(stored.toString().split(' '))
    return Array.from({ length: this.#saved }, (_, at) => `word${at}`).filter((word) => !there.has(word))
      .length
  }

  async #send(message: SaveMessage): Promise<SaveResult> {
    const sentAt = performance.now()
    const reply = await this.#save(message)
    if (message.updates.length > 0) this.saves.push({ sentAt, ms: performance.now() - sentAt })
    return { ok: true, reply }
  }

  async #save(message: SaveMessage): Promise<SaveReply> {
    const origin = this.#origins[this.#turn++ % this.#origins.length]!
    const answer = await fetch(`${origin}/interviews/${this.#interview.id}/notebook/updates`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'sec-fetch-site': 'same-origin', cookie: this.#cookie },
      body: JSON.stringify(message),
      redirect: 'manual',
    })
    if (!answer.ok) throw new Error(`saving answered ${answer.status}`)
    return (await answer.json()) as SaveReply
  }
}
