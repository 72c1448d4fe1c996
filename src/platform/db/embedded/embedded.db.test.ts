import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createLog } from '../../log/index.ts'
import { type Connection, type EmbeddedServer, findRunning, startEmbedded } from './index.ts'

const log = createLog('fatal')
let parent: string
let dataFolder: string
let toStop: EmbeddedServer[]
let toKill: ChildProcess[]

beforeEach(async () => {
  parent = await mkdtemp(path.join(tmpdir(), 'hh-'))
  await chmod(parent, 0o755)
  dataFolder = path.join(parent, 'data')
  toStop = []
  toKill = []
})
afterEach(async () => {
  for (const child of toKill) child.kill('SIGKILL')
  for (const server of toStop) await server.stop()
  await rm(parent, { recursive: true, force: true, maxRetries: 5 })
})

async function start(folder = dataFolder): Promise<EmbeddedServer> {
  const server = await startEmbedded({ dataFolder: folder, log })
  toStop.push(server)
  return server
}

/** Another process that starts the same folder. */
function spawnOwner(folder = dataFolder): ChildProcess {
  const script = path.resolve('tests/support/embedded-owner.ts')
  const child = spawn(process.execPath, [script, folder], { stdio: ['ignore', 'pipe', 'inherit'] })
  toKill.push(child)
  return child
}

async function answerOf(child: ChildProcess): Promise<Partial<Connection> & { code?: string }> {
  const [line] = (await once(child.stdout!, 'data')) as [Buffer]
  return JSON.parse(line.toString())
}

async function ask(connection: Connection, statement: string): Promise<unknown[]> {
  const client = new pg.Client({ ...connection })
  client.on('error', () => {})
  await client.connect()
  const { rows } = await client.query({ text: statement, rowMode: 'array' })
  await client.end()
  return rows.flat()
}

const serverPid = async (folder = dataFolder) =>
  Number((await readFile(path.join(folder, 'database', 'postmaster.pid'), 'utf8')).split('\n')[0])

/** The server of a folder that lives, if one does. */
async function serversIn(folder: string): Promise<number[]> {
  const pid = await serverPid(folder).catch(() => Number.NaN)
  try {
    return Number.isNaN(pid) || !process.kill(pid, 0) ? [] : [pid]
  } catch {
    return []
  }
}

async function until(true_: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await true_())) await sleep(20)
}

test('a first start makes a UTF-8 database on a closed socket, durable, with no network and no password file', async () => {
  const { connection, state } = await start()
  expect(state).toBe('ready')
  expect(await ask(connection, `select upper('ñandú 🎓'), current_setting('server_encoding')`)).toEqual([
    'ÑANDÚ 🎓',
    'UTF8',
  ])
  expect(
    await ask(
      connection,
      `select current_setting('listen_addresses'), current_setting('fsync'), (select rolsuper from pg_roles
       where rolname = current_user), (select datlocprovider from pg_database where datname = current_database())`,
    ),
  ).toEqual(['', 'on', false, 'b'])
  expect((await stat(connection.host)).mode & 0o777).toBe(0o700)
  expect((await readdir(dataFolder)).toSorted()).toEqual(['database', 'lock', 'run', 'server.json'])
})

test('a second owner is refused at once, and told who holds the folder', async () => {
  await start()
  await expect(startEmbedded({ dataFolder, log })).rejects.toMatchObject({
    code: 'data-folder-in-use',
    params: { holder: String(process.pid) },
  })
  const other = spawnOwner()
  expect(await answerOf(other)).toEqual({ code: 'data-folder-in-use' })
})

test('a running server is found by others, and not once it is stopped', async () => {
  expect(await findRunning(dataFolder)).toBeNull()
  const server = await start()
  expect(await findRunning(dataFolder)).toEqual(server.connection)
  await server.stop()
  expect(server.state).toBe('stopped')
  expect(await findRunning(dataFolder)).toBeNull()
})

test('others are told where the pages are, and no later start repeats it', async () => {
  const server = await start()
  await server.announce('http://localhost:3456')
  expect(await findRunning(dataFolder)).toEqual({ ...server.connection, origin: 'http://localhost:3456' })
  await server.stop()
  expect(await findRunning(dataFolder)).toBeNull()
  const again = await start()
  expect(await findRunning(dataFolder)).toEqual(again.connection)
})

test('when Node alone was killed, the next start takes over from the server it left, and nothing is lost', async () => {
  const owner = spawnOwner()
  const connection = (await answerOf(owner)) as Connection
  await ask(connection, 'create table kept as select 7 as n')
  const orphan = await serverPid()
  owner.kill('SIGKILL')
  await once(owner, 'exit')
  expect(await ask(connection, 'select n from kept')).toEqual([7])
  expect(await findRunning(dataFolder)).toBeNull()

  const server = await start()
  expect(await serverPid()).not.toBe(orphan)
  expect(await ask(server.connection, 'select n from kept')).toEqual([7])
})

test('when PostgreSQL alone is killed, it is down for a moment and comes back with everything committed', async () => {
  const server = await start()
  await ask(server.connection, 'create table kept as select 7 as n')
  process.kill(await serverPid(), 'SIGKILL')
  await until(() => server.state === 'down')
  await until(() => server.state === 'ready')
  expect(await ask(server.connection, 'select n from kept')).toEqual([7])
})

test('stopped while it comes back, it leaves no server behind', async () => {
  for (const moment of ['down', 'recovering']) {
    const server = await start()
    const killed = await serverPid()
    process.kill(killed, 'SIGKILL')
    await until(() => server.state === 'down')
    if (moment === 'recovering')
      await until(async () => ![killed, Number.NaN].includes(await serverPid().catch(() => killed)))
    await server.stop()
    // What is started a moment after the stop would be seen by now.
    await sleep(500)
    const left = await serversIn(dataFolder)
    for (const pid of left) process.kill(pid, 'SIGKILL')
    expect([moment, left]).toEqual([moment, []])
  }
})

test('a kill at any moment of the very first start leaves a folder that the next start opens', async () => {
  for (const moment of [120, 350, 700, 1100, 1600]) {
    const folder = path.join(parent, `killed-at-${moment}`)
    const owner = spawnOwner(folder)
    await sleep(moment)
    owner.kill('SIGKILL')
    await once(owner, 'exit')
    const server = await start(folder)
    expect(await ask(server.connection, 'select 1')).toEqual([1])
    await server.stop()
    // What an orphaned process was still writing when this start looked goes at the next.
    await (await start(folder)).stop()
    const left = (await readdir(folder)).filter((name) => name.startsWith('database.new'))
    expect(left, `after a kill at ${moment} ms`).toEqual([])
  }
}, 180_000)

test('a number in postmaster.pid that now belongs to somebody else does not keep it from starting', async () => {
  const owner = spawnOwner()
  await answerOf(owner)
  const pid = await serverPid()
  owner.kill('SIGKILL')
  process.kill(pid, 'SIGKILL')
  const file = path.join(dataFolder, 'database', 'postmaster.pid')
  await writeFile(file, (await readFile(file, 'utf8')).replace(String(pid), String(process.pid)))
  const server = await start()
  expect(await ask(server.connection, 'select 1')).toEqual([1])
})

test('under a parent folder that is closed to others, as a root home is', async () => {
  await chmod(parent, 0o700)
  const { connection } = await start()
  expect(await ask(connection, 'select 1')).toEqual([1])
})

test('a data folder that moves between a closed and an open parent goes on', async () => {
  const server = await start()
  await ask(server.connection, 'create table kept as select 7 as n')
  await server.stop()
  await chmod(parent, 0o700)
  const again = await start()
  expect(await ask(again.connection, 'select n from kept')).toEqual([7])
})

test('a path too long for a socket gets a short folder elsewhere, removed when it stops', async () => {
  const folder = path.join(parent, 'a-long-name-'.repeat(8), 'data')
  await mkdir(path.dirname(folder), { recursive: true })
  const server = await start(folder)
  expect(server.connection.host.startsWith(folder)).toBe(false)
  expect(await ask(server.connection, 'select 1')).toEqual([1])
  await server.stop()
  await expect(stat(server.connection.host)).rejects.toThrow('ENOENT')
})

test('a folder whose path holds a comma, quotes and spaces works like any other', async () => {
  const { connection } = await start(path.join(parent, 'Ana, "the" bea\'s'))
  expect(await ask(connection, 'select 1')).toEqual([1])
})
