import { Worker, type Transferable as ThreadTransferable } from 'node:worker_threads'
import { ThreadError, type ThreadQuestion, type ThreadReply } from './protocol.ts'

export interface ThreadLimits {
  /** Milliseconds a single question may take, counted from when its work starts. */
  timeoutMs: number
  /** Megabytes of JavaScript heap. Buffers and native code are outside it: bound the size of what goes in, too. */
  memoryMb: number
}

export interface AskOptions {
  /** Buffers of the question that move to the thread instead of being copied. */
  transfer?: ThreadTransferable[]
  onProgress?: (value: unknown) => void
  /** Aborting ends the thread at once and rejects with reason `cancelled`. */
  signal?: AbortSignal | undefined
}

/** Milliseconds an idle thread has for ending by itself. */
const leaveMs = 5_000

interface Waiting {
  data: unknown
  options: AskOptions
  resolve: (value: unknown) => void
  reject: (error: ThreadError) => void
}

/**
 * Asks one question of a fresh thread and ends it: for rare, heavy, untrusted work such as parsing an upload.
 *
 * @param entry from `threadEntry(import.meta.url, './x.thread.ts')`, a file that calls `answer(…)`
 * @throws ThreadError
 */
export async function runInThread<Reply>(
  entry: URL,
  data: unknown,
  { timeoutMs, memoryMb, ...options }: ThreadLimits & AskOptions,
): Promise<Reply> {
  const thread = new Thread(entry, { timeoutMs, memoryMb })
  try {
    return await thread.ask<Reply>(data, options)
  } finally {
    thread.close()
  }
}

/**
 * A thread that stays: started at the first question, one question at a time in order, replaced after a time-out or a
 * crash, ended when idle. It never keeps the process alive while it has nothing to do.
 */
export class Thread {
  readonly #entry: URL
  readonly #limits: ThreadLimits
  readonly #idleMs: number
  readonly #queueLimit: number
  readonly #queue: Waiting[] = []
  #worker: Worker | undefined
  #current: { id: number; waiting: Waiting; stop: () => void } | undefined
  #idle: NodeJS.Timeout | undefined
  #nextId = 1

  constructor(entry: URL, limits: ThreadLimits, { idleMs = 60_000, queueLimit = 100 } = {}) {
    this.#entry = entry
    this.#limits = limits
    this.#idleMs = idleMs
    this.#queueLimit = queueLimit
  }

  /** Questions without an answer. */
  get questions(): number {
    return this.#queue.length + (this.#current ? 1 : 0)
  }

  /** @throws ThreadError; `busy` when too many questions already wait */
  ask<Reply>(data: unknown, options: AskOptions = {}): Promise<Reply> {
    return new Promise<Reply>((resolve, reject) => {
      if (this.#queue.length >= this.#queueLimit) {
        reject(new ThreadError('busy', `${this.#queue.length} questions already wait for this thread`))
        return
      }
      this.#queue.push({ data, options, resolve: resolve as (value: unknown) => void, reject })
      this.#next()
    })
  }

  /** Ends the thread now; questions under way and waiting are rejected. A later question starts a new one. */
  close(): void {
    const closed = new ThreadError('cancelled', 'The thread was closed')
    for (const waiting of this.#queue.splice(0)) waiting.reject(closed)
    this.#end(closed)
  }

  #next(): void {
    if (this.#current) return
    const waiting = this.#queue.shift()
    if (!waiting) return this.#rest()
    if (waiting.options.signal?.aborted) {
      waiting.reject(new ThreadError('cancelled', 'Cancelled before it began'))
      return this.#next()
    }
    const worker = this.#start()
    const id = this.#nextId++
    this.#current = { id, waiting, stop: this.#watch(waiting) }
    try {
      const question: ThreadQuestion = { id, data: waiting.data }
      worker.postMessage(question, waiting.options.transfer ?? [])
    } catch (error) {
      this.#settle((w) => w.reject(new ThreadError('failed', (error as Error).message)))
    }
  }

  /** Guards the question under way by the clock and by the asker's signal; returns how to stop guarding. */
  #watch({ options }: Waiting): () => void {
    const late = new ThreadError('timeout', `No answer within ${this.#limits.timeoutMs} ms`)
    const timer = setTimeout(() => this.#end(late), this.#limits.timeoutMs)
    const cancel = () => this.#end(new ThreadError('cancelled', 'Cancelled'))
    options.signal?.addEventListener('abort', cancel, { once: true })
    return () => {
      clearTimeout(timer)
      options.signal?.removeEventListener('abort', cancel)
    }
  }

  #start(): Worker {
    clearTimeout(this.#idle)
    if (this.#worker) {
      this.#worker.ref()
      return this.#worker
    }
    const worker = new Worker(this.#entry, {
      resourceLimits: { maxOldGenerationSizeMb: this.#limits.memoryMb },
      // The parent's flags may name loaders that a plain thread neither needs nor knows.
      execArgv: [],
    })
    const ended = (error: ThreadError) => {
      if (this.#worker === worker) this.#end(error)
    }
    worker.on('message', (reply: ThreadReply) => this.#receive(reply))
    worker.on('error', (error: Error & { code?: string }) => {
      const reason = error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'memory' : 'crashed'
      ended(new ThreadError(reason, error.message, error.code))
    })
    worker.on('exit', (code) => ended(new ThreadError('crashed', `The thread ended with code ${code}`)))
    this.#worker = worker
    return worker
  }

  #receive(reply: ThreadReply): void {
    if (reply.id !== this.#current?.id) return
    if (reply.kind === 'progress') this.#current.waiting.options.onProgress?.(reply.value)
    else if (reply.kind === 'done') this.#settle((w) => w.resolve(reply.value))
    else this.#settle((w) => w.reject(new ThreadError('failed', reply.message, reply.code)))
  }

  #settle(finish: (waiting: Waiting) => void): void {
    const current = this.#current
    this.#current = undefined
    current?.stop()
    if (current) finish(current.waiting)
    this.#next()
  }

  #end(error: ThreadError): void {
    const worker = this.#worker
    this.#worker = undefined
    clearTimeout(this.#idle)
    if (!this.#current) {
      if (worker) leave(worker)
      return
    }
    // Not awaited: native code in full run only stops when it returns, and nobody needs to wait for that.
    void worker?.terminate()
    this.#settle((w) => w.reject(error))
  }

  #rest(): void {
    this.#worker?.unref()
    clearTimeout(this.#idle)
    this.#idle = setTimeout(() => this.close(), this.#idleMs).unref()
  }
}

/** A few threads of a kind that stay: each question goes to the one with the fewest. */
export class Threads {
  readonly #threads: readonly Thread[]

  constructor(entry: URL, limits: ThreadLimits, { count, ...options }: { count: number; idleMs?: number }) {
    this.#threads = Array.from({ length: count }, () => new Thread(entry, limits, options))
  }

  /** @throws ThreadError; `busy` when too many questions already wait */
  ask<Reply>(data: unknown, options: AskOptions = {}): Promise<Reply> {
    const [first] = this.#threads.toSorted((one, other) => one.questions - other.questions)
    return first!.ask<Reply>(data, options)
  }

  /** Ends them now; a later question starts them anew. */
  close(): void {
    for (const thread of this.#threads) thread.close()
  }
}

/**
 * Lets an idle thread end by itself. Ending one from outside can, rarely, take the whole process with it (V8 stops in
 * the middle of what the thread is cleaning up), so that is left for a thread that hangs.
 */
function leave(worker: Worker): void {
  const patience = setTimeout(() => void worker.terminate(), leaveMs).unref()
  worker.once('exit', () => clearTimeout(patience))
  const question: ThreadQuestion = 'leave'
  worker.postMessage(question)
}
