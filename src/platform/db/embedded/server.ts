// The supervisor: starts the server, notices when it ends, starts it again.
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Address } from './address.ts'
import type { Binaries } from './binaries.ts'
import { didNotStart } from './errors.ts'
import { errorFacts, type Logger } from '../../log/index.ts'
import { isReady, stopOldServer } from './processes.ts'
import type { RunAs } from './run-as.ts'
import { environment, settings } from './settings.ts'

/** `down` while it is being started again after it ended by itself: pages answer 503 meanwhile. */
export type ServerState = 'starting' | 'ready' | 'down' | 'stopped'

export interface ServerPlan {
  binaries: Binaries
  runAs: RunAs
  clusterFolder: string
  address: Address
  log: Logger
}

const firstPause = 250
const longestPause = 10_000
/** A start that fails at once is tried again this long: what an earlier server left may need a moment to go. */
const startPatience = 10_000
/** A server that recovers from a crash replays its log first; as long as it lives it is waited for, up to this. */
const recoveryPatience = 300_000
const stopPatience = 15_000

export class Supervisor {
  readonly #plan: ServerPlan
  /** From its start, so that one which still recovers is stopped like one that is ready. */
  #child: ChildProcess | null = null
  #reviving: Promise<void> = Promise.resolve()
  #lastLines: string[] = []
  #stopping: Promise<void> | null = null
  readonly #wake = new AbortController()
  state: ServerState = 'starting'

  constructor(plan: ServerPlan) {
    this.#plan = plan
    process.once('exit', this.#onProcessExit)
  }

  /** @throws AppError `embedded-did-not-start` with the server's last words. */
  async start(): Promise<void> {
    const started = performance.now()
    for (let pause = firstPause; ; pause *= 2) {
      if (await this.#startOnce()) return
      if (performance.now() - started + pause > startPatience) break
      await sleep(pause)
    }
    process.off('exit', this.#onProcessExit)
    this.state = 'stopped'
    throw didNotStart(this.#lastLines.join(' | '))
  }

  /** Lets running transactions end by rollback, writes a checkpoint and ends. May be called twice. */
  stop(): Promise<void> {
    this.#stopping ??= this.#stop()
    return this.#stopping
  }

  async #startOnce(): Promise<boolean> {
    const { binaries, runAs, clusterFolder, address, log } = this.#plan
    await stopOldServer(clusterFolder, (pids) => log.warn({ event: 'database-left-over', pids }))
    await runAs.own(clusterFolder)
    if (this.#stopping) return false
    const args = ['-D', clusterFolder, ...settings(address.socketFolder, address.port)]
    // Of its own process group: Ctrl-C in a terminal must reach Node alone, which first ends its requests.
    const child = runAs.start(binaries.postgres, args, {
      env: environment(),
      stdio: ['ignore', 'ignore', 'pipe'],
      detached: true,
    })
    this.#child = child
    this.#listen(child)
    if (!(await this.#becomesReady(child))) {
      this.#child = null
      return false
    }
    this.state = 'ready'
    const since = performance.now()
    child.once('exit', (code, signal) => {
      this.#reviving = this.#revive({ code, signal }, performance.now() - since)
    })
    return true
  }

  #listen(child: ChildProcess): void {
    this.#lastLines = []
    child.once('error', (error) => this.#lastLines.push(error.message))
    if (child.stderr === null) return
    createInterface({ input: child.stderr }).on('line', (line) => {
      this.#lastLines = [...this.#lastLines.slice(-9), line]
      this.#plan.log.debug({ event: 'database-says', line })
    })
  }

  async #becomesReady(child: ChildProcess): Promise<boolean> {
    const started = performance.now()
    let ended = false
    child.once('exit', () => (ended = true))
    child.once('error', () => (ended = true))
    while (!ended && performance.now() - started < recoveryPatience) {
      if (await isReady(this.#plan.clusterFolder, child.pid)) return !ended
      await sleep(20)
    }
    if (!ended) await endChild(child)
    return false
  }

  async #revive(how: object, lived: number): Promise<void> {
    if (this.#stopping) return
    this.state = 'down'
    this.#child = null
    const { log } = this.#plan
    log.error({ event: 'database-ended', ...how, lastLines: this.#lastLines })
    // One that ended soon after its start has a lasting reason, such as a full disk: ask less often.
    let pause = lived > longestPause ? firstPause : firstPause * 4
    while (!this.#stopping) {
      const started = await this.#startOnce().catch((error: unknown) => {
        log.error({ event: 'database-start-failed', ...errorFacts(error) })
        return false
      })
      if (started) return log.info({ event: 'database-running-again' })
      await sleep(pause, undefined, { signal: this.#wake.signal }).catch(() => {})
      pause = Math.min(pause * 2, longestPause)
    }
  }

  async #stop(): Promise<void> {
    this.#wake.abort()
    process.off('exit', this.#onProcessExit)
    if (this.#child) await endChild(this.#child)
    // Whoever owns the folder next is not to find us still clearing it.
    await this.#reviving
    this.state = 'stopped'
  }

  /** For an end without `stop()`: the server needs only the signal, and closes after us. */
  readonly #onProcessExit = (): void => {
    this.#child?.kill('SIGINT')
  }
}

async function endChild(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const gone = once(child, 'exit')
  child.kill('SIGINT')
  const harder = setTimeout(() => child.kill('SIGQUIT'), stopPatience)
  const hardest = setTimeout(() => child.kill('SIGKILL'), stopPatience + 3_000)
  await gone
  clearTimeout(harder)
  clearTimeout(hardest)
}
