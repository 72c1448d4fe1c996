// Where the server listens, and the record of it in the data folder by which commands find a running one.
import { randomBytes } from 'node:crypto'
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { RunAs } from './run-as.ts'
import { database, owner } from './settings.ts'

/** What a PostgreSQL client needs; `host` is a folder when the server listens on a unix socket. */
export interface Connection {
  host: string
  port: number
  user: string
  database: string
  password?: string
}

/** What commands are told of a server that runs. */
export interface Running extends Connection {
  /** Where its pages are, once they are served. */
  origin?: string
}

export interface Address {
  socketFolder: string | null
  port: number
  password?: string
}

const recordName = 'server.json'
const temporaryPrefix = 'halfhour-'
const socketPort = 5432
/** A socket's address holds 108 bytes with the closing zero; PostgreSQL appends `/.s.PGSQL.5432` and a lock's name. */
const longestSocketPath = 107

export async function chooseAddress(dataFolder: string, runAs: RunAs): Promise<Address> {
  const before = await readRecord(dataFolder)
  await clearTemporary(before?.host)
  if (process.platform === 'win32') {
    const password = before?.password ?? randomBytes(24).toString('base64url')
    const address = { socketFolder: null, port: await freePort(), password }
    // Recorded before initdb: from then on this password alone opens the database.
    await writeRecord(dataFolder, connectionTo(address))
    return address
  }
  const socketFolder = await makeSocketFolder(dataFolder, runAs)
  const address = { socketFolder, port: socketPort }
  await writeRecord(dataFolder, connectionTo(address))
  return address
}

export function connectionTo(address: Address): Connection {
  const { socketFolder, port, password } = address
  const shared = { host: socketFolder ?? '127.0.0.1', port, user: owner, database }
  return password === undefined ? shared : { ...shared, password }
}

export async function readRecord(dataFolder: string): Promise<Running | null> {
  try {
    return JSON.parse(await readFile(path.join(dataFolder, recordName), 'utf8')) as Running
  } catch {
    return null
  }
}

export async function writeRecord(dataFolder: string, running: Running): Promise<void> {
  const target = path.join(dataFolder, recordName)
  await writeFile(`${target}.new`, JSON.stringify(running), { mode: 0o600 })
  await rename(`${target}.new`, target)
}

async function makeSocketFolder(dataFolder: string, runAs: RunAs): Promise<string> {
  const inside = path.join(dataFolder, 'run')
  const fits = Buffer.byteLength(path.join(inside, `.s.PGSQL.${socketPort}.lock`)) < longestSocketPath
  if (fits) {
    await rm(inside, { recursive: true, force: true })
    await mkdir(inside, { mode: 0o700 })
    await runAs.own(inside)
    return inside
  }
  const elsewhere = await mkdtemp(path.join(tmpdir(), temporaryPrefix))
  await runAs.own(elsewhere)
  return elsewhere
}

/** Removes the short folder that an earlier start made because the data folder's path was too long. */
export async function clearTemporary(host: string | undefined): Promise<void> {
  if (host === undefined || !host.startsWith(path.join(tmpdir(), temporaryPrefix))) return
  if (path.dirname(host) !== tmpdir()) return
  await rm(host, { recursive: true, force: true })
}

function freePort(): Promise<number> {
  const server = createServer()
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const found = server.address()
      server.close(() => resolve(typeof found === 'object' && found !== null ? found.port : 0))
    })
  })
}
