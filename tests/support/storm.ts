// A deadline as it is in the last minutes: many students hand in at once, every form arrives three times, and an app
// process is killed in the middle. What counts is what stands in the database afterwards.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { readConfig } from '../../src/platform/config/index.ts'
import { startEmbedded } from '../../src/platform/db/embedded/index.ts'
import { createLog } from '../../src/platform/log/index.ts'
import { openContext } from '../../src/platform/open-context.ts'
import { fillCourse, type ReadyStudent } from './filled-course.ts'
import { type Program, startProgram } from './program.ts'
import { uniformNumbers } from './random.ts'

export interface StormFigures {
  students: number
  /** Must equal the students. */
  submissions: number
  /** Submissions beyond one a student: must be 0. */
  duplicates: number
  errors_5xx: number
  /** Of every answer, of all three times a form was sent, a kill's retries included. */
  p99_ms: number
  processes: number
  kills: number
}

export interface StormOptions {
  students: number
  /** How long it lasts; three tenths of the students come in the last twelfth of it. */
  seconds: number
  /** `server`: two app processes on one PostgreSQL server. `embedded`: one, with the database it brings. */
  database: 'server' | 'embedded'
  kill: boolean
  seed?: number
}

const secret = 'cd'.repeat(32)
const started = { limitMs: 90_000 }

/** Two app processes on a PostgreSQL server of its own, or one with the embedded default. */
async function open(folder: string, database: StormOptions['database']) {
  const environment = { HALFHOUR_SECRET: secret }
  const start = async (name: string, more: NodeJS.ProcessEnv) => {
    const program = await startProgram(path.join(folder, name), {
      ...started,
      environment: { ...environment, ...more },
    })
    if (!program) throw new Error('the program did not start')
    return program
  }
  if (database === 'embedded') {
    const program = await start('app', {})
    const at = { HALFHOUR_DATA: path.join(folder, 'app'), HALFHOUR_SECRET: secret }
    return {
      programs: [program],
      start: () => start('app', {}),
      config: readConfig(at),
      stop: async () => {},
    }
  }
  const server = await startEmbedded({ dataFolder: path.join(folder, 'server'), log: createLog('fatal') })
  const { host = '', port = 5432, user = '', password = '', database: name = '' } = server.connection
  const url = `postgresql://${user}:${password}@/${name}?host=${encodeURIComponent(host)}&port=${port}`
  const at = { HALFHOUR_DATA: path.join(folder, 'app'), HALFHOUR_SECRET: secret, DATABASE_URL: url }
  const again = (which: number) => start(`app${which}`, { DATABASE_URL: url })
  return {
    programs: [await again(0), await again(1)],
    start: again,
    config: readConfig(at),
    stop: () => server.stop(),
  }
}

interface Answers {
  times: number[]
  errors: number
  receipts: Map<ReadyStudent, Set<string>>
}

/** Sends a form until an app process answers: a browser's retry, or a student who presses the button again. */
async function send(programs: readonly Program[], student: ReadyStudent, first: number, answers: Answers) {
  const began = performance.now()
  for (let tried = 0; tried < 40; tried++) {
    const { origin } = programs[(first + tried) % programs.length]!
    try {
      const answer = await fetch(origin + student.path, {
        method: 'POST',
        headers: { cookie: student.cookie, 'sec-fetch-site': 'same-origin' },
        body: student.body,
        redirect: 'manual',
      })
      await answer.arrayBuffer()
      answers.times.push(performance.now() - began)
      if (answer.status >= 500) answers.errors++
      const receipt = answer.headers.get('location') ?? `status ${answer.status}`
      answers.receipts.set(student, (answers.receipts.get(student) ?? new Set()).add(receipt))
      return
    } catch {
      await sleep(50)
    }
  }
  throw new Error('no app process answered')
}

/** When each student presses the button: evenly, and three tenths of them in the last twelfth of the time. */
function moments({ students, seconds, seed = 7 }: StormOptions): number[] {
  const random = uniformNumbers(seed)
  const rush = seconds / 12
  return Array.from({ length: students }, (_, index) =>
    index < students * 0.7 ? random() * (seconds - rush) : seconds - rush + random() * rush,
  )
}

export async function runStorm(options: StormOptions): Promise<StormFigures> {
  const folder = await mkdtemp(path.join(tmpdir(), 'hh-storm-'))
  const { programs, start, config, stop } = await open(folder, options.database)
  const { ctx, close } = await openContext(config, {
    jobNames: [],
    database: 'join',
    origin: 'http://localhost',
    log: createLog('fatal'),
  })
  let kills = 0
  try {
    const { students } = await fillCourse(ctx, options.students)
    const answers: Answers = { times: [], errors: 0, receipts: new Map() }
    const random = uniformNumbers(options.seed ?? 11)
    const kill = async () => {
      await sleep(options.seconds * 1000 * 0.95)
      programs.at(-1)!.process.kill('SIGKILL')
      kills++
      programs[programs.length - 1] = await start(programs.length - 1)
    }
    const hands = moments(options).flatMap((second, index) =>
      // A double click, and a retry after the answer got lost.
      [0, 80 + random() * 150, 900 + random() * 800].map(async (after, at) => {
        await sleep(second * 1000 + after)
        await send(programs, students[index]!, index + at, answers)
      }),
    )
    await Promise.all([...hands, ...(options.kill ? [kill()] : [])])
    const rows = await ctx.db.selectFrom('submissions').select('author_id').execute()
    const mixed = [...answers.receipts.values()].filter((receipts) => receipts.size !== 1).length
    if (mixed > 0) process.stderr.write(`${mixed} students were shown more than one receipt\n`)
    const sorted = answers.times.toSorted((a, b) => a - b)
    return {
      students: options.students,
      submissions: rows.length,
      duplicates: rows.length - new Set(rows.map((row) => row.author_id)).size + mixed,
      errors_5xx: answers.errors,
      p99_ms: Math.round(sorted[Math.floor(sorted.length * 0.99)] ?? 0),
      processes: programs.length,
      kills,
    }
  } finally {
    for (const program of programs) await program.stop()
    await close()
    await stop()
    await rm(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}
