// The built program as its own process, to be driven over HTTP and killed.
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readdirSync, readFileSync, readlinkSync, realpathSync } from 'node:fs'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { packageRoot } from '../../src/platform/config/index.ts'

export interface Program {
  /** Such as http://localhost:41234. */
  origin: string
  process: ChildProcess
  /** SIGTERM, and the exit code. */
  stop(): Promise<number | null>
}

/** Builds where the sources are others than those of the build. */
export function buildProgram(): void {
  const script = path.join(packageRoot(), 'scripts', 'build.mjs')
  const built = spawnSync(process.execPath, [script, '--if-needed'], { stdio: ['ignore', 2, 2] })
  if (built.status !== 0) throw new Error('the build failed')
}

/** What `npm start` gives Node: the limits of its memory are part of what is measured and tested. */
function startOptions(): string[] {
  const { scripts } = JSON.parse(readFileSync(path.join(packageRoot(), 'package.json'), 'utf8')) as {
    scripts: { start: string }
  }
  return scripts.start.split(' ').filter((word) => word.startsWith('--'))
}

/** Starts the program on a free port without waiting. */
export function spawnProgram(dataFolder: string, environment: NodeJS.ProcessEnv = {}): ChildProcess {
  const main = path.join(packageRoot(), 'dist', 'server', 'main.js')
  const { DATABASE_URL: _url, HALFHOUR_SECRET: _secret, ...inherited } = process.env
  return spawn(process.execPath, [...startOptions(), main], {
    env: { ...inherited, HALFHOUR_DATA: dataFolder, PORT: '0', LOG_LEVEL: 'fatal', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
}

/** Starts the program and waits for its ready line; null when it ended or took longer than the limit. */
export async function startProgram(
  dataFolder: string,
  {
    limitMs = 60_000,
    environment = {},
    hear = (said) => process.stderr.write(said),
  }: {
    limitMs?: number
    environment?: NodeJS.ProcessEnv
    /** Gets what the program logs; shown unless somebody listens. */
    hear?: (said: Buffer) => unknown
  } = {},
): Promise<Program | null> {
  const child = spawnProgram(dataFolder, environment)
  child.stderr?.on('data', hear)
  const origin = await readyLine(child, limitMs)
  if (origin === null) {
    child.kill('SIGKILL')
    return null
  }
  return {
    origin,
    process: child,
    async stop() {
      if (child.exitCode !== null || child.signalCode !== null) return child.exitCode
      child.kill('SIGTERM')
      const [code] = (await once(child, 'exit')) as [number | null]
      return code
    },
  }
}

function readyLine(child: ChildProcess, limitMs: number): Promise<string | null> {
  return new Promise((resolve) => {
    const limit = setTimeout(() => resolve(null), limitMs)
    const end = (origin: string | null) => {
      clearTimeout(limit)
      resolve(origin)
    }
    child.once('exit', () => end(null))
    createInterface({ input: child.stdout! }).on('line', (line) => {
      const ready = /^Halfhour is ready: (\S+)/.exec(line)
      if (ready) end(ready[1]!)
    })
  })
}

/** Every living PostgreSQL process of a data folder; the first is the one that the others follow. Linux alone. */
export function databaseProcesses(dataFolder: string): number[] {
  const cluster = path.join(dataFolder, 'database')
  if (!existsSync(cluster)) return []
  const folder = realpathSync(cluster)
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name))
  return pids
    .filter((pid) => {
      try {
        return (
          readlinkSync(`/proc/${pid}/cwd`) === folder &&
          readFileSync(`/proc/${pid}/comm`, 'utf8') === 'postgres\n'
        )
      } catch {
        return false
      }
    })
    .map(Number)
    .toSorted((one, other) => one - other)
}

/** Makes an account from the command line, as an operator would. */
export async function addAccount(
  dataFolder: string,
  email: string,
  password: string,
  env: Record<string, string> = {},
): Promise<void> {
  const cli = path.join(packageRoot(), 'dist', 'server', 'cli.js')
  const child = spawn(process.execPath, [cli, 'user', 'add', '--email', email, '--name', 'Ana Reyes'], {
    env: { ...process.env, HALFHOUR_DATA: dataFolder, ...env },
    stdio: ['pipe', 'ignore', 'inherit'],
  })
  child.stdin.end(password)
  const [code] = (await once(child, 'exit')) as [number | null]
  if (code !== 0) throw new Error(`user add ended with ${code}`)
}

/** Signs in through the form; the cookie to send along. */
export async function signIn(origin: string, email: string, password: string): Promise<string> {
  const answer = await fetch(`${origin}/sign-in`, {
    method: 'POST',
    headers: { 'sec-fetch-site': 'same-origin' },
    body: new URLSearchParams({ email, password }),
    redirect: 'manual',
  })
  if (answer.status !== 303) throw new Error(`sign-in answered ${answer.status}`)
  return answer.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ')
}
