// kill -9 in the middle of note writes: what was acknowledged must be there afterwards, and it must open by itself.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { fromBase64, toBase64 } from 'lib0/buffer'
import pg from 'pg'
import * as Y from 'yjs'
import { findRunning } from '../src/platform/db/embedded/index.ts'
import { newId } from '../src/shared/ids.ts'
import {
  addAccount,
  buildProgram,
  databaseProcesses,
  type Program,
  signIn,
  spawnProgram,
  startProgram,
} from '../tests/support/program.ts'
import { uniformNumbers } from '../tests/support/random.ts'
import { killProcess } from '../tests/support/kill-process.ts'

export interface CrashFigures {
  rounds: number
  /** Notes that the server said were saved. */
  acknowledged: number
  /** Of those, the ones that were gone afterwards. */
  lost: number
  /** Starts after a kill that did not open by themselves within a minute. */
  unopened: number
  /** Kills during a very first start. */
  first_starts: number
  /** Second processes that opened a folder which another one had. */
  not_refused: number
  /** From the start of such a process to its end. */
  slowest_refusal_ms: number
}

const email = 'ana@example.edu'
const password = 'a good password'
const victims = ['node', 'database', 'tree'] as const

/** @param args `--rounds 20 --writes 200 --first-starts 10 --seed 1` */
export async function run(args: readonly string[]): Promise<CrashFigures> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      rounds: { type: 'string', default: '20' },
      writes: { type: 'string', default: '200' },
      'first-starts': { type: 'string', default: '10' },
      seed: { type: 'string', default: '1' },
    },
  })
  buildProgram()
  const random = uniformNumbers(Number(values.seed))
  const parent = await mkdtemp(path.join(tmpdir(), 'hh-crash-'))
  const bench = new CrashBench(parent, random)
  try {
    await bench.firstStarts(Number(values['first-starts']))
    await bench.rounds(Number(values.rounds), Number(values.writes))
    return bench.figures
  } finally {
    await bench.end()
    await rm(parent, { recursive: true, force: true, maxRetries: 5 })
  }
}

class CrashBench {
  readonly figures: CrashFigures = {
    rounds: 0,
    acknowledged: 0,
    lost: 0,
    unopened: 0,
    first_starts: 0,
    not_refused: 0,
    slowest_refusal_ms: 0,
  }
  readonly #parent: string
  readonly #random: () => number
  #program: Program | null = null
  #folder = ''
  #cookie = ''
  #interview = ''
  #question = newId()
  #acknowledged: string[] = []

  constructor(parent: string, random: () => number) {
    this.#parent = parent
    this.#random = random
  }

  async end(): Promise<void> {
    await this.#program?.stop()
  }

  /** Kills at moments spread over the time a whole first start takes. */
  async firstStarts(count: number): Promise<void> {
    const started = performance.now()
    const whole = await startProgram(path.join(this.#parent, 'whole'))
    const takes = performance.now() - started
    await whole?.stop()
    for (let at = 0; at < count; at++) {
      const folder = path.join(this.#parent, `first-${at}`)
      const child = spawnProgram(folder)
      const gone = once(child, 'exit')
      await sleep((takes * (at + this.#random())) / count)
      child.kill('SIGKILL')
      if (at % 2 === 1) for (const pid of databaseProcesses(folder)) killProcess(pid)
      await gone
      const next = await startProgram(folder)
      if (next === null) this.figures.unopened++
      await next?.stop()
      this.figures.first_starts++
      say(`first start ${at + 1}/${count}: ${next ? 'opened' : 'DID NOT OPEN'}`)
    }
  }

  async rounds(count: number, writes: number): Promise<void> {
    if (count === 0) return
    await this.#prepare()
    for (let round = 0; round < count; round++) {
      const victim = victims[round % victims.length]!
      const before = Math.floor(this.#random() * writes)
      await this.#write(before)
      await this.#killDuringWrite(victim)
      if (!(await this.#reopen(victim))) {
        this.figures.unopened++
        return
      }
      await this.#write(writes - before)
      this.figures.lost = await this.#countLost()
      await this.#tryTwice()
      this.figures.rounds++
      const { acknowledged, lost } = this.figures
      say(`round ${round + 1}/${count}: killed ${victim}, ${acknowledged} acknowledged, ${lost} lost`)
    }
  }

  async #prepare(): Promise<void> {
    this.#folder = path.join(this.#parent, 'rounds')
    this.#program = await startProgram(this.#folder)
    await addAccount(this.#folder, email, password)
    this.#cookie = await signIn(this.#origin, email, password)
    this.#interview = newId()
    const client = new pg.Client({ ...(await findRunning(this.#folder)) })
    await client.connect()
    await client.query(
      `insert into interviews (seeker_id, id, created_at, updated_at)
       select id, $1, now(), now() from accounts where email = $2`,
      [this.#interview, email],
    )
    await client.end()
  }

  get #origin(): string {
    return this.#program?.origin ?? ''
  }

  /** Writes until so many notes more are acknowledged. */
  async #write(count: number): Promise<void> {
    for (let done = 0; done < count;) if (await this.#writeNote()) done++
  }

  /** Each note is a document of its own, so that one that was lost does not hold back the next. */
  async #writeNote(): Promise<boolean> {
    const note = `note-${this.#acknowledged.length}-${Math.floor(this.#random() * 1e9)}.`
    const doc = new Y.Doc()
    doc.getText(`answer:${this.#question}`).insert(0, note)
    const id = newId()
    const reply = await this.#save([{ id, update: toBase64(Y.encodeStateAsUpdate(doc)) }])
    if (!reply?.saved.includes(id)) return false
    this.#acknowledged.push(note)
    this.figures.acknowledged++
    return true
  }

  async #save(
    updates: { id: string; update: string }[],
  ): Promise<{ saved: string[]; missing: string } | null> {
    const stateVector = toBase64(Y.encodeStateVector(new Y.Doc()))
    try {
      const answer = await fetch(`${this.#origin}/interviews/${this.#interview}/notebook/updates`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'sec-fetch-site': 'same-origin',
          cookie: this.#cookie,
        },
        body: JSON.stringify({ updates, stateVector }),
      })
      if (answer.status >= 400 && answer.status < 500) throw new Error(`saving answered ${answer.status}`)
      return answer.ok ? ((await answer.json()) as { saved: string[]; missing: string }) : null
    } catch (error) {
      // A connection that breaks is what a kill looks like from here; the note counts as not acknowledged.
      if (error instanceof TypeError) return null
      throw error
    }
  }

  async #killDuringWrite(victim: (typeof victims)[number]): Promise<void> {
    const writing = this.#writeNote()
    await sleep(this.#random() * 6)
    const [main, ...others] = databaseProcesses(this.#folder)
    const node = this.#program!.process
    const gone = victim === 'database' ? Promise.resolve() : once(node, 'exit')
    if (victim !== 'database') node.kill('SIGKILL')
    if (victim !== 'node')
      for (const pid of victim === 'tree' ? [main, ...others] : [main]) if (pid) killProcess(pid)
    await Promise.all([writing, gone])
  }

  /** With its database killed the program must mend itself; else it is started again. */
  async #reopen(victim: (typeof victims)[number]): Promise<boolean> {
    if (victim !== 'database') this.#program = await startProgram(this.#folder)
    const started = performance.now()
    while (this.#program && performance.now() - started < 60_000) {
      if (await this.#save([])) return true
      await sleep(50)
    }
    return false
  }

  async #countLost(): Promise<number> {
    const reply = await this.#save([])
    const doc = new Y.Doc()
    if (reply) Y.applyUpdate(doc, fromBase64(reply.missing))
    const there = new Set(doc.getText(`answer:${this.#question}`).toString().split('.'))
    return this.#acknowledged.filter((note) => !there.has(note.slice(0, -1))).length
  }

  async #tryTwice(): Promise<void> {
    const started = performance.now()
    const second = await startProgram(this.#folder, { limitMs: 10_000 })
    const took = Math.round(performance.now() - started)
    if (second !== null) this.figures.not_refused++
    else this.figures.slowest_refusal_ms = Math.max(this.figures.slowest_refusal_ms, took)
    await second?.stop()
  }
}

const say = (words: string): void => void process.stderr.write(`${words}\n`)
