// PostgreSQL refuses to run as root. When we are root, this finds a user who may run it and can reach the files.
import { spawn, spawnSync, type ChildProcess, type SpawnOptions } from 'node:child_process'
import { chmod, chown, lstat, readdir, readFile, stat } from 'node:fs/promises'
import path from 'node:path'
import type { Binaries } from './binaries.ts'
import { noUnprivilegedUser } from './errors.ts'

export interface RunAs {
  /** For the log: how the server runs. */
  how: 'same-user' | 'other-user' | 'user-namespace'
  start(command: string, args: string[], options: SpawnOptions): ChildProcess
  /** Makes a file or a whole folder belong to the user who runs the server. */
  own(target: string): Promise<void>
}

interface User {
  name: string
  uid: number
  gid: number
}

const sameUser: RunAs = {
  how: 'same-user',
  start: (command, args, options) => spawn(command, args, options),
  own: async () => {},
}

/** @throws AppError `embedded-as-root` when nobody else can; its words say what root can do. */
export async function chooseRunAs(binaries: Binaries, dataFolder: string): Promise<RunAs> {
  if (process.getuid?.() !== 0) return sameUser
  const users = await unprivilegedUsers()
  // Others may pass through the folder but not list it; every file of ours in it is readable by its owner alone.
  await chmod(dataFolder, (await stat(dataFolder)).mode | 0o011)
  for (const way of [...users.map(asUser), ...users.slice(0, 1).map(inUserNamespace)]) {
    if (await canReach(way, binaries, dataFolder)) return way
  }
  throw noUnprivilegedUser(path.dirname(binaries.postgres), dataFolder)
}

async function unprivilegedUsers(): Promise<User[]> {
  const found = await knownUsers()
  if (found.length > 0) return found
  spawnSync('useradd', ['--system', '--no-create-home', '--shell', '/usr/sbin/nologin', 'postgres'], {
    stdio: 'ignore',
  })
  return knownUsers()
}

/** `postgres` first: `nobody` may be shared with other services. */
async function knownUsers(): Promise<User[]> {
  const lines = (await readFile('/etc/passwd', 'utf8').catch(() => '')).split('\n')
  const all = lines
    .map((line) => line.split(':'))
    .map(([name = '', , uid, gid]) => ({ name, uid: Number(uid), gid: Number(gid) }))
  return ['postgres', 'nobody'].flatMap((name) => all.filter((user) => user.name === name && user.uid > 0))
}

function asUser({ uid, gid }: User): RunAs {
  return {
    how: 'other-user',
    start: (command, args, options) => spawn(command, args, { ...options, uid, gid }),
    own: (target) => ownAll(target, uid, gid),
  }
}

// Below a closed parent such as /root: the process stays root to the file system and is someone else to itself.
function inUserNamespace({ uid, gid }: User): RunAs {
  const mapping = ['--user', `--map-user=${uid}`, `--map-group=${gid}`, '--']
  return {
    how: 'user-namespace',
    start: (command, args, options) => spawn('unshare', [...mapping, command, ...args], options),
    own: (target) => ownAll(target, 0, 0),
  }
}

async function canReach(way: RunAs, binaries: Binaries, dataFolder: string): Promise<boolean> {
  const script = 'cd "$1" && exec "$2" --version'
  const tried = way.start('/bin/sh', ['-c', script, 'sh', dataFolder, binaries.postgres], { stdio: 'ignore' })
  return new Promise((resolve) => {
    tried.once('error', () => resolve(false))
    tried.once('exit', (code) => resolve(code === 0))
  })
}

/** A folder that was made in one way and is now run in another changes hands once; else this looks at one file. */
async function ownAll(target: string, uid: number, gid: number): Promise<void> {
  const { uid: owner } = await lstat(target)
  if (owner === uid) return
  await chown(target, uid, gid)
  const entries = await readdir(target, { recursive: true, withFileTypes: true })
  for (const entry of entries) {
    if (!entry.isSymbolicLink()) await chown(path.join(entry.parentPath, entry.name), uid, gid)
  }
}
