// What is no list of people is refused in plain words, changes nothing and does not fill the memory.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { crc32, deflateRawSync } from 'node:zlib'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { findRunning } from '../../src/platform/db/embedded/index.ts'
import { addAccount, type Program, signIn, startProgram } from '../support/program.ts'

const email = 'ana@example.edu'
const password = 'three random words'
const folder = mkdtempSync(path.join(tmpdir(), 'hh-bad-input-'))
const data = path.join(folder, 'data')
const mb = 1024 * 1024

let program: Program
let cookie: string

beforeAll(async () => {
  program = (await startProgram(data))!
  await addAccount(data, email, password)
  cookie = await signIn(program.origin, email, password)
  const answer = await send('Connections.csv', [
    Buffer.from('First Name,Last Name,Company\nRosa,Lin,Bay Hospital\n'),
  ])
  expect(answer.status).toBe(303)
  expect((await post(`${answer.location}/apply`)).status).toBe(303)
})

const post = (path: string, form: Record<string, string> = {}) =>
  fetch(program.origin + path, {
    method: 'POST',
    headers: { cookie, 'sec-fetch-site': 'same-origin' },
    body: new URLSearchParams(form),
    redirect: 'manual',
  })

afterAll(async () => {
  await program?.stop()
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
})

interface Answer {
  status: number
  location: string
  html: string
  /** What the server took of the upload, in bytes. */
  taken: number
}

/** Uploads a file as a browser's form does, piece by piece. */
function send(name: string, pieces: Iterable<Buffer>): Promise<Answer> {
  const edge = 'edge-of-the-form'
  let taken = 0
  function* body() {
    yield Buffer.from(
      `--${edge}\r\ncontent-disposition: form-data; name="file"; filename="${name}"\r\n` +
        'content-type: text/csv\r\n\r\n',
    )
    for (const piece of pieces) {
      taken += piece.length
      yield piece
    }
    yield Buffer.from(`\r\n--${edge}--\r\n`)
  }
  return new Promise((resolve, reject) => {
    const upload = request(`${program.origin}/imports`, {
      method: 'POST',
      // Of its own: packing half a gigabyte holds this process for longer than the server keeps an old one open.
      agent: false,
      headers: {
        cookie,
        'sec-fetch-site': 'same-origin',
        'content-type': `multipart/form-data; boundary=${edge}`,
      },
    })
    upload.on('response', (response) => {
      const { statusCode: status = 0, headers } = response
      text(response).then(
        (html) => resolve({ status, location: headers.location ?? '', html, taken }),
        reject,
      )
    })
    upload.on('error', reject)
    Readable.from(body()).pipe(upload)
  })
}

/** Memory of the Node process as the system counts it, in MB. */
function residentMb(): number {
  const status = readFileSync(`/proc/${program.process.pid}/status`, 'utf8')
  return Math.round(Number(/VmRSS:\s+(\d+)/.exec(status)![1]) / 1024)
}

/** The highest that it ever was. */
function highestMb(): number {
  const status = readFileSync(`/proc/${program.process.pid}/status`, 'utf8')
  return Math.round(Number(/VmHWM:\s+(\d+)/.exec(status)![1]) / 1024)
}

async function contactCount(): Promise<number> {
  const client = new pg.Client({ ...(await findRunning(data)) })
  await client.connect()
  try {
    const { rows } = await client.query<{ n: number }>('select count(*)::int as n from contacts')
    return rows[0]!.n
  } finally {
    await client.end()
  }
}

function* zeros(bytes: number) {
  const piece = Buffer.alloc(mb)
  for (let sent = 0; sent < bytes; sent += piece.length) yield piece
}

/** A ZIP with one entry of that content; what it says of its size is as given. */
function zipOf(name: string, content: Buffer, claimed = content.length): Buffer {
  const packed = deflateRawSync(content, { level: 9 })
  const shared = Buffer.alloc(26)
  shared.writeUInt16LE(20, 0)
  shared.writeUInt16LE(8, 4)
  shared.writeUInt32LE(crc32(content), 10)
  shared.writeUInt32LE(packed.length, 14)
  shared.writeUInt32LE(claimed, 18)
  shared.writeUInt16LE(name.length, 22)
  const local = Buffer.concat([Buffer.from('PK\x03\x04'), shared, Buffer.from(name), packed])
  const central = Buffer.concat([
    Buffer.from('PK\x01\x02\x14\0', 'latin1'),
    shared,
    Buffer.alloc(14),
    Buffer.from(name),
  ])
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 'latin1')
  end.writeUInt16LE(1, 8)
  end.writeUInt16LE(1, 10)
  end.writeUInt32LE(central.length, 12)
  end.writeUInt32LE(local.length, 16)
  return Buffer.concat([local, central, end])
}

const bomb = (claimed?: number) => [zipOf('Connections.csv', Buffer.alloc(512 * mb, 'a,b\n'), claimed)]

const cases: { what: string; name: string; pieces: () => Iterable<Buffer>; status: number; words: string }[] =
  [
    {
      what: 'a picture renamed to .csv',
      name: 'Connections.csv',
      pieces: () => [
        Buffer.from('ffd8ffe000104a46494600010100000100010000', 'hex'),
        Buffer.alloc(4096, 0x9c),
      ],
      status: 422,
      words: 'This is a picture, whatever its name says. Nothing was changed.',
    },
    {
      what: 'a file of 200 MB',
      name: 'Connections.csv',
      pieces: () => zeros(200 * mb),
      status: 413,
      words: 'This file is larger than 20 MB',
    },
    {
      what: 'a ZIP that unpacks to 512 MB',
      name: 'Connections.zip',
      pieces: () => bomb(),
      status: 422,
      words: 'This ZIP unpacks to far more than a list of connections. Nothing was changed.',
    },
    {
      what: 'a ZIP that unpacks to 512 MB and claims to be small',
      name: 'Connections.zip',
      pieces: () => bomb(1000),
      status: 422,
      words: 'Nothing was changed.',
    },
  ]

for (const { what, name, pieces, status, words } of cases)
  test(`${what} is refused in words that say what to do`, async () => {
    const before = { contacts: await contactCount(), memory: residentMb() }
    const answer = await send(name, pieces())
    const memory = residentMb()
    process.stderr.write(
      `${what}: ${answer.status}, ${Math.round(answer.taken / mb)} MB taken; ` +
        `memory ${before.memory} MB before, ${memory} MB after, ${highestMb()} MB at most\n`,
    )
    expect(answer.status).toBe(status)
    expect(answer.html).toContain(words)
    expect(await contactCount()).toBe(before.contacts)
    expect(before.contacts).toBe(1)
    // Far below what was sent or would have been unpacked.
    expect(memory - before.memory).toBeLessThan(150)
    expect(highestMb()).toBeLessThan(500)
  })

test('a table without names keeps nobody: the page asks which column is the name', async () => {
  const before = await contactCount()
  const answer = await send('prices.csv', [Buffer.from('Item,Price,Amount\nBread,3.20,1\nMilk,1.10,2\n')])
  expect(answer.status).toBe(303)
  expect(answer.location).toMatch(/^\/imports\/[0-9a-f-]{36}\/columns$/)
  const page = await fetch(program.origin + answer.location, { headers: { cookie } })
  expect(page.status).toBe(200)
  expect(await page.text()).toContain('name="column-0"')
  // Neither is it kept as it is, nor with a column that is no name.
  expect((await post(answer.location.replace(/columns$/, 'apply'))).status).toBe(404)
  const chosen = await post(answer.location, { 'column-0': 'organization' })
  expect(chosen.status).toBe(422)
  expect(await chosen.text()).toContain('Say for at least one column that it holds a name.')
  expect(await contactCount()).toBe(before)
})

test('afterwards the program still takes a good file', async () => {
  const answer = await send('Connections.csv', [Buffer.from('First Name,Last Name\nAda,Yonath\n')])
  expect(answer.status).toBe(303)
})
