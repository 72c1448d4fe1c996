// Many notebooks that are written at the same time, through two app processes on one database.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { fromBase64, toBase64 } from 'lib0/buffer'
import * as Y from 'yjs'
import { answerName, openNotebook, recordUpdate } from '../src/features/notebook/notebook.ts'
import { ownSecret } from '../src/platform/keys/index.ts'
import { findRunning } from '../src/platform/db/embedded/index.ts'
import { newId } from '../src/shared/ids.ts'
import { addInterview } from '../tests/support/interview.ts'
import { addAccount, buildProgram, type Program, signIn, startProgram } from '../tests/support/program.ts'

export interface NotebookFigures {
  writers: number
  /** Markers that were acknowledged and are not in the stored notebook: must be 0. */
  lost: number
  /** From sending a save to its acknowledgement, which comes after the commit. */
  ack_p99_ms: number
  ack_median_ms: number
  saves: number
}

const email = 'ana@example.edu'
const password = 'a good password'

/** @param args `--writers 200 --saves 15`: each writer saves about once a second, as the page does while one types */
export async function run(args: readonly string[]): Promise<NotebookFigures> {
  const { values } = parseArgs({
    args: [...args],
    options: { writers: { type: 'string', default: '200' }, saves: { type: 'string', default: '15' } },
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
    await Promise.all(writers.map((writer, at) => writer.write(Number(values.saves), (at * 997) % 1_000)))
    const lost = (await Promise.all(writers.map((writer) => writer.countLost()))).reduce((a, b) => a + b, 0)
    const times = writers.flatMap((writer) => writer.times).toSorted((a, b) => a - b)
    const at = (share: number) => Math.round(times[Math.ceil(times.length * share) - 1] ?? 0)
    return {
      writers: writers.length,
      lost,
      ack_p99_ms: at(0.99),
      ack_median_ms: at(0.5),
      saves: times.length,
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

/** One open notebook; its saves go to one process and then the other, as a proxy would send them. */
class Writer {
  readonly times: number[] = []
  readonly #origins: readonly string[]
  readonly #cookie: string
  readonly #interview: { id: string; question: string }
  readonly #doc = openNotebook()
  readonly #acknowledged: string[] = []

  constructor(origins: readonly string[], cookie: string, interview: { id: string; question: string }) {
    this.#origins = origins
    this.#cookie = cookie
    this.#interview = interview
  }

  async write(saves: number, afterMs: number): Promise<void> {
    await sleep(afterMs)
    for (let at = 0; at < saves; at++) {
      const marker = `<${at}>`
      const text = this.#doc.getText(answerName(this.#interview.question))
      const update = recordUpdate(this.#doc, () => text.insert(text.length, `${marker} twelve more letters `))
      const id = newId()
      const began = performance.now()
      const reply = await this.#save(at, [{ id, update: toBase64(update) }])
      const took = performance.now() - began
      this.times.push(took)
      if (reply.saved.includes(id)) this.#acknowledged.push(marker)
      await sleep(Math.max(0, 1_000 - took))
    }
  }

  async countLost(): Promise<number> {
    const doc = openNotebook()
    Y.applyUpdate(doc, fromBase64((await this.#save(0, [], doc)).missing))
    const stored = doc.getText(answerName(this.#interview.question)).toString()
    return this.#acknowledged.filter((marker) => !stored.includes(marker)).length
  }

  async #save(turn: number, updates: { id: string; update: string }[], doc = this.#doc) {
    const origin = this.#origins[turn % this.#origins.length]!
    const answer = await fetch(`${origin}/interviews/${this.#interview.id}/notebook/updates`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'sec-fetch-site': 'same-origin', cookie: this.#cookie },
      body: JSON.stringify({ updates, stateVector: toBase64(Y.encodeStateVector(doc)) }),
      redirect: 'manual',
    })
    if (!answer.ok) throw new Error(`saving answered ${answer.status}`)
    return (await answer.json()) as { saved: string[]; missing: string }
  }
}
