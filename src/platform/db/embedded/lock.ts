// One owner per data folder, held by the operating system, so that it ends with the process however that ends.
import { spawnSync } from 'node:child_process'
import { closeSync, constants, ftruncateSync, openSync, readFileSync, statSync, writeSync } from 'node:fs'
import { createServer } from 'node:net'
import path from 'node:path'

export interface FolderLock {
  release(): void
}

const fileName = 'lock'

/** Takes the folder's lock; `null` when another process (or another part of this one) holds it. Never waits. */
export async function lockFolder(dataFolder: string): Promise<FolderLock | null> {
  if (process.platform === 'linux') {
    const lock = lockWithFlock(dataFolder)
    if (lock !== 'no-flock') return lock
  }
  if (process.platform === 'darwin') return lockWhileOpening(dataFolder)
  return lockWithName(dataFolder)
}

/** The process that holds or last held the lock, for the message to whoever is refused. */
export function lockHolder(dataFolder: string): string {
  try {
    return readFileSync(path.join(dataFolder, fileName), 'utf8').trim()
  } catch {
    return ''
  }
}

// Node cannot call flock(2), but a lock belongs to the open file and not to the process that asked for it: the `flock`
// program locks the descriptor that it inherits, ends, and the lock stays with ours (which no other child inherits).
function lockWithFlock(dataFolder: string): FolderLock | null | 'no-flock' {
  const file = openSync(path.join(dataFolder, fileName), constants.O_RDWR | constants.O_CREAT, 0o600)
  const asked = spawnSync('flock', ['-x', '-n', '3'], { stdio: ['ignore', 'ignore', 'ignore', file] })
  if (asked.error === undefined && asked.status === 0) return held(file)
  closeSync(file)
  return asked.error === undefined ? null : 'no-flock'
}

// BSD's open(2) takes the lock itself.
function lockWhileOpening(dataFolder: string): FolderLock | null {
  const exclusiveLock = 0x20
  try {
    const flags = constants.O_RDWR | constants.O_CREAT | constants.O_NONBLOCK | exclusiveLock
    return held(openSync(path.join(dataFolder, fileName), flags, 0o600))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EAGAIN') return null
    throw error
  }
}

function held(file: number): FolderLock {
  ftruncateSync(file)
  writeSync(file, `${process.pid}\n`, 0)
  let open = true
  return {
    release() {
      if (open) closeSync(file)
      open = false
    },
  }
}

// A Windows pipe or an abstract Linux socket: a name that only one process can hold and that leaves no file behind.
function lockWithName(dataFolder: string): Promise<FolderLock | null> {
  const { dev, ino } = statSync(dataFolder)
  const name = `halfhour-${dev}-${ino}`
  const server = createServer()
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') resolve(null)
      else reject(error)
    })
    server.listen(process.platform === 'win32' ? `\\\\.\\pipe\\${name}` : `\0${name}`, () => {
      server.unref()
      resolve({ release: () => void server.close() })
    })
  })
}
