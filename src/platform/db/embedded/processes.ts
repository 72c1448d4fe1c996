// Which processes are still a server of this folder: Node may have been killed alone and left its PostgreSQL running,
// or PostgreSQL may have been killed and left its own children for a moment.
import { execFile } from 'node:child_process'
import { readdir, readFile, readlink, realpath, rm } from 'node:fs/promises'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { promisify } from 'node:util'
import { oldServerLives } from './errors.ts'

const run = promisify(execFile)
/** Measured: after `kill -9` the children of a server were gone within a second; ten leave room for a slow disk. */
const patience = 10_000

/** The first line of `postmaster.pid`, or null. */
export async function recordedPid(clusterFolder: string): Promise<number | null> {
  const text = await readFile(path.join(clusterFolder, 'postmaster.pid'), 'utf8').catch(() => '')
  const pid = Number(text.split('\n')[0])
  return Number.isInteger(pid) && pid > 0 ? pid : null
}

/** True once the server with this process id writes that it takes connections. */
export async function isReady(clusterFolder: string, pid: number | undefined): Promise<boolean> {
  const text = await readFile(path.join(clusterFolder, 'postmaster.pid'), 'utf8').catch(() => '')
  const lines = text.split('\n')
  return Number(lines[0]) === pid && lines[7]?.trim() === 'ready'
}

/**
 * Stops every server process of this folder and waits until none is left. Only for the holder of the folder's lock.
 * @throws AppError `embedded-old-server` when one does not end.
 */
export async function stopOldServer(clusterFolder: string, onFound: (pids: number[]) => void): Promise<void> {
  const started = performance.now()
  let asked = false
  for (;;) {
    const pids = await serverProcesses(clusterFolder)
    if (pids.length === 0) break
    const waited = performance.now() - started
    if (!asked) {
      onFound(pids)
      const main = await recordedPid(clusterFolder)
      if (main !== null && pids.includes(main)) signal(main, 'SIGINT')
    }
    asked = true
    if (waited > patience)
      for (const pid of pids) signal(pid, waited > patience * 1.5 ? 'SIGKILL' : 'SIGQUIT')
    if (waited > patience * 2) throw oldServerLives(pids.join(', '))
    await sleep(50)
  }
  // Nobody is left, so a number in the file that lives belongs to somebody else (after a restart of the machine or the
  // container numbers come again) or to a zombie; PostgreSQL would take it for a running server.
  const recorded = await recordedPid(clusterFolder)
  if (recorded === null || !signal(recorded, 0)) return
  if ((await serverProcesses(clusterFolder)).length > 0) return
  await rm(path.join(clusterFolder, 'postmaster.pid'), { force: true })
}

/** False when there is no such process: it ended between the look and the signal, which is what was wanted. */
function signal(pid: number, name: NodeJS.Signals | 0): boolean {
  try {
    return process.kill(pid, name)
  } catch {
    return false
  }
}

async function serverProcesses(clusterFolder: string): Promise<number[]> {
  const folder = await realpath(clusterFolder).catch(() => null)
  if (folder === null) return []
  if (process.platform === 'linux') return linuxProcesses(folder)
  const pid = await recordedPid(clusterFolder)
  if (pid === null) return []
  return (await describe(pid)).includes('postgres') ? [pid] : []
}

/** A server and its children have the database's folder as their working directory; a zombie has none. */
async function linuxProcesses(folder: string): Promise<number[]> {
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name))
  const found = await Promise.all(
    pids.map(async (pid) => {
      const directory = await readlink(`/proc/${pid}/cwd`).catch(() => null)
      if (directory !== folder) return null
      const name = await readFile(`/proc/${pid}/comm`, 'utf8').catch(() => '')
      return name.trim() === 'postgres' ? Number(pid) : null
    }),
  )
  return found.filter((pid) => pid !== null)
}

async function describe(pid: number): Promise<string> {
  const asked =
    process.platform === 'win32'
      ? run('tasklist', ['/FI', `PID eq ${pid}`, '/NH'])
      : run('ps', ['-o', 'state=,command=', '-p', String(pid)])
  const { stdout } = await asked.catch(() => ({ stdout: '' }))
  return stdout.startsWith('Z') ? '' : stdout
}
