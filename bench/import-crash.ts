// kill -9 in the middle of keeping 30,000 people: either all of them are there afterwards or nobody, and the next try
// brings everyone.
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import pg from 'pg'
import { findRunning } from '../src/platform/db/embedded/index.ts'
import { newId } from '../src/shared/ids.ts'
import { connectionsFile } from '../tests/support/connections.ts'
import { addAccount, buildProgram, type Program, signIn, startProgram } from '../tests/support/program.ts'
import { uniformNumbers } from '../tests/support/random.ts'

export interface ImportCrashFigures {
  kills: number
  /** Kills after which some of the people were there and others not. */
  partial: number
  /** Kills after which the same import did not bring everyone. */
  second_try_failed: number
}

const email = 'ana@example.edu'
const password = 'a good password'

/** @param args `--kills 20 --rows 30000 --seed 1` */
export async function run(args: readonly string[]): Promise<ImportCrashFigures> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      kills: { type: 'string', default: '20' },
      rows: { type: 'string', default: '30000' },
      seed: { type: 'string', default: '1' },
    },
  })
  buildProgram()
  const parent = await mkdtemp(path.join(tmpdir(), 'hh-import-crash-'))
  const bench = new ImportCrash(path.join(parent, 'data'), Number(values.rows))
  try {
    return await bench.run(Number(values.kills), uniformNumbers(Number(values.seed)))
  } finally {
    await bench.end()
    await rm(parent, { recursive: true, force: true, maxRetries: 5 })
  }
}

class ImportCrash {
  readonly #folder: string
  readonly #rows: number
  #program: Program | null = null
  #cookie = ''

  constructor(folder: string, rows: number) {
    this.#folder = folder
    this.#rows = rows
  }

  async end(): Promise<void> {
    await this.#program?.stop()
  }

  async run(kills: number, random: () => number): Promise<ImportCrashFigures> {
    const figures: ImportCrashFigures = { kills: 0, partial: 0, second_try_failed: 0 }
    await this.#start()
    await addAccount(this.#folder, email, password)
    this.#cookie = await signIn(this.#program!.origin, email, password)
    const takes = await this.#measure()
    for (; figures.kills < kills; figures.kills++) {
      await this.#empty()
      const id = await this.#upload()
      const keeping = this.#post(`/imports/${id}/apply`).catch(() => null)
      await sleep(takes * random())
      await this.#kill()
      await keeping
      await this.#start()
      const after = await this.#count()
      if (after !== 0 && after !== this.#rows) figures.partial++
      const second = await this.#finish(id)
      if (second !== this.#rows) figures.second_try_failed++
      say(`kill ${figures.kills + 1}/${kills}: ${after} people after it, ${second} after the next try`)
    }
    return figures
  }

  async #start(): Promise<void> {
    this.#program = await startProgram(this.#folder)
    if (!this.#program) throw new Error('the program did not start')
  }

  /** Node alone: the database goes on, as it does when memory runs out, and is stopped by the next start. */
  async #kill(): Promise<void> {
    const child = this.#program!.process
    const gone = once(child, 'exit')
    child.kill('SIGKILL')
    await gone
  }

  /** How long keeping takes when nothing happens to it. */
  async #measure(): Promise<number> {
    const id = await this.#upload()
    const started = performance.now()
    await this.#finish(id)
    return performance.now() - started
  }

  async #upload(): Promise<string> {
    const id = newId()
    const form = new FormData()
    form.set('id', id)
    form.set('file', new File([connectionsFile(this.#rows)], 'Connections.csv'))
    await this.#post('/imports', form)
    const ready = async () => {
      const page = await fetch(`${this.#program!.origin}/imports/${id}`, {
        headers: { cookie: this.#cookie },
      })
      return page.ok && (await page.text()).includes(`/imports/${id}/apply`)
    }
    await until(ready)
    return id
  }

  /** Keeps the import and waits until everyone is there, at most a minute; how many there are then. */
  async #finish(id: string): Promise<number> {
    await this.#post(`/imports/${id}/apply`)
    await until(async () => (await this.#count()) > 0).catch(() => undefined)
    return this.#count()
  }

  async #post(to: string, body: FormData = new FormData()): Promise<void> {
    const answer = await fetch(`${this.#program!.origin}${to}`, {
      ...{ method: 'POST', body, redirect: 'manual' as const },
      headers: { cookie: this.#cookie, 'sec-fetch-site': 'same-origin' },
    })
    if (answer.status >= 400) throw new Error(`${to} answered ${answer.status}`)
  }

  async #count(): Promise<number> {
    return this.#query<{ n: number }>('select count(*)::int as n from contacts').then(
      (rows) => rows[0]?.n ?? 0,
    )
  }

  async #empty(): Promise<void> {
    await this.#query('delete from contacts')
    await this.#query('delete from imports')
  }

  async #query<Row extends object>(text: string): Promise<Row[]> {
    const client = new pg.Client({ ...(await findRunning(this.#folder)) })
    await client.connect()
    try {
      return (await client.query<Row>(text)).rows
    } finally {
      await client.end()
    }
  }
}

async function until(holds: () => Promise<boolean>): Promise<void> {
  const started = performance.now()
  while (performance.now() - started < 60_000) {
    if (await holds()) return
    await sleep(100)
  }
  throw new Error('it did not come within a minute')
}

const say = (words: string): void => void process.stderr.write(`${words}\n`)
