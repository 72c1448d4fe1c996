// How fast the pages of a seeker with 30,000 contacts are, on the built program over loopback HTTP.
import { existsSync, readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { newId } from '../src/shared/ids.ts'
import { connectionsFile } from '../tests/support/connections.ts'
import { addAccount, buildProgram, signIn, startProgram } from '../tests/support/program.ts'

export interface PageFigures {
  /** Medians as the client sees them, one request at a time. Targets: 50, search 20. */
  contacts_ms: number
  search_ms: number
  today_ms: number
  contact_ms: number
  /** The contacts page as HTML over 16 connections. Target: at least 800. */
  requests_per_second: number
  /** Resident memory of the Node process after the load. Target: at most 300. */
  rss_mb: number
}

const email = 'ana@example.edu'
const password = 'a good password'
const people = 30_000
const connections = 16
const loadSeconds = 5
const requests = 120

/** What somebody types, letter by letter, and misspelled. */
const typed = [
  'jo',
  'joh',
  'johnson',
  'garcia',
  'ana g',
  'valley',
  'library ben',
  'nguyn',
  'søren',
  'zzz',
  'kowal',
]

export async function run(_args: readonly string[]): Promise<PageFigures> {
  buildProgram()
  const folder = await mkdtemp(path.join(tmpdir(), 'hh-pages-'))
  const data = path.join(folder, 'data')
  const program = await startProgram(data)
  if (!program) throw new Error('the program did not start')
  try {
    await addAccount(data, email, password)
    const cookie = await signIn(program.origin, email, password)
    await addPeople(program.origin, cookie)
    const read = (address: string) => readPage(program.origin + address, cookie)
    const ids = await listIds(read)
    await quiet(program.process.pid ?? 0)
    const figures = {
      contacts_ms: await median(read, () => '/contacts'),
      search_ms: await median(
        read,
        (n) => `/contacts?q=${encodeURIComponent(typed[n % typed.length] ?? '')}`,
      ),
      today_ms: await median(read, () => '/today'),
      contact_ms: await median(read, (n) => `/contacts/${ids[n % ids.length]}`),
    }
    process.stderr.write(`${JSON.stringify(figures)}\n`)
    const requests_per_second = await load(new URL(program.origin), cookie)
    return { ...figures, requests_per_second, rss_mb: residentMegabytes(program.process.pid ?? 0) }
  } finally {
    await program.stop()
    await rm(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}

async function addPeople(origin: string, cookie: string): Promise<void> {
  const id = newId()
  const form = new FormData()
  form.append('id', id)
  form.append('file', new File([connectionsFile(people)], 'Connections.csv'))
  const headers = { 'sec-fetch-site': 'same-origin', cookie }
  for (const [address, body] of [
    ['/imports', form],
    [`/imports/${id}/apply`, new URLSearchParams()],
  ] as const) {
    const answer = await fetch(origin + address, { method: 'POST', headers, body, redirect: 'manual' })
    if (answer.status !== 303) throw new Error(`${address} answered ${answer.status}`)
  }
}

/** Ids of some of the people, once they are there: a long import goes on behind its answer. */
async function listIds(read: (address: string) => Promise<string>): Promise<string[]> {
  for (let tries = 0; tries < 120; tries++) {
    const ids = [...(await read('/contacts?q=ana')).matchAll(/id="contact-([0-9a-f-]{36})"/g)]
    if (ids.length > 0) return ids.map(([, id]) => id ?? '')
    await sleep(500)
  }
  throw new Error('the import did not end')
}

/** Within this many seconds what an import leaves to be done in the background has begun. */
const soon = 65

/**
 * Waits until the process has nothing left to do: a large import is compared for duplicates in the background, once, and
 * that takes a processor from whatever is measured beside it.
 */
async function quiet(pid: number): Promise<void> {
  let before = processorSeconds(pid)
  for (let second = 0; second < 4 * soon; second++) {
    await sleep(1000)
    const now = processorSeconds(pid)
    if (second >= soon && now - before < 0.1) return
    before = now
  }
}

/** What a process has used so far. Linux counts in hundredths of a second; elsewhere it is not known. */
function processorSeconds(pid: number): number {
  if (!existsSync(`/proc/${pid}/stat`)) return 0
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []
  return (Number(fields[11]) + Number(fields[12])) / 100
}

async function readPage(url: string, cookie: string): Promise<string> {
  const answer = await fetch(url, { headers: { cookie, 'accept-encoding': 'identity' }, redirect: 'manual' })
  if (answer.status !== 200) throw new Error(`${url} answered ${answer.status}`)
  return answer.text()
}

/** Milliseconds; a third more requests go before, uncounted. */
async function median(
  read: (address: string) => Promise<string>,
  address: (n: number) => string,
): Promise<number> {
  const times: number[] = []
  for (let n = -requests / 3; n < requests; n++) {
    const started = performance.now()
    await read(address(Math.abs(n)))
    if (n >= 0) times.push(performance.now() - started)
  }
  return Math.round((times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0) * 100) / 100
}

/** Requests a second over plain sockets: a thicker client would take the processor from the server it measures. */
async function load(origin: URL, cookie: string): Promise<number> {
  const ask = `GET /contacts HTTP/1.1\r\nHost: ${origin.host}\r\nCookie: ${cookie}\r\nAccept-Encoding: identity\r\n\r\n`
  await drive(origin, ask, performance.now() + 1_000)
  const started = performance.now()
  const answered = await drive(origin, ask, started + loadSeconds * 1000)
  return Math.round(answered / ((performance.now() - started) / 1000))
}

async function drive(origin: URL, ask: string, until: number): Promise<number> {
  const counts = await Promise.all(
    Array.from({ length: connections }, () => oneConnection(origin, ask, until)),
  )
  return counts.reduce((sum, count) => sum + count, 0)
}

function oneConnection(origin: URL, ask: string, until: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const socket = connect(
      Number(origin.port),
      origin.hostname === 'localhost' ? '127.0.0.1' : origin.hostname,
    )
    let answered = 0
    let received = Buffer.alloc(0)
    socket.setNoDelay(true)
    socket.on('connect', () => socket.write(ask))
    socket.on('error', reject)
    socket.on('data', (chunk) => {
      received = received.length === 0 ? chunk : Buffer.concat([received, chunk])
      if (!isWhole(received)) return
      if (!received.subarray(0, 20).includes(' 200 '))
        return reject(new Error(received.subarray(0, 40).toString('latin1')))
      received = Buffer.alloc(0)
      answered++
      if (performance.now() < until) socket.write(ask)
      else socket.end(() => resolve(answered))
    })
  })
}

/** Whether an answer has arrived to its end: by its length, or by the empty last part. */
function isWhole(received: Buffer): boolean {
  const head = received.indexOf('\r\n\r\n')
  if (head < 0) return false
  const length = /\r\ncontent-length: (\d+)/i.exec(received.subarray(0, head).toString('latin1'))
  return length
    ? received.length >= head + 4 + Number(length[1])
    : received.subarray(-5).equals(Buffer.from('0\r\n\r\n'))
}

/** Of the process alone, without its database. */
function residentMegabytes(pid: number): number {
  const kilobytes = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))
  return Math.round(Number(kilobytes?.[1] ?? Number.NaN) / 1024)
}
