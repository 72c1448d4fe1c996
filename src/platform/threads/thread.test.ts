import { afterEach, expect, test } from 'vitest'
import { runInThread, Thread, threadEntry, Threads } from './index.ts'

const sample = new URL('../../../tests/support/sample.thread.ts', import.meta.url)
/** The start of a thread is inside its time: what has to succeed on a busy machine has plenty, what hangs waits for all of it. */
const limits = { timeoutMs: 50_000, memoryMb: 64 }
const timeoutMs = 10_000
const threads: { close(): void }[] = []

function openThread(options: { timeoutMs?: number; queueLimit?: number } = {}): Thread {
  const thread = new Thread(sample, { ...limits, ...options }, options)
  threads.push(thread)
  return thread
}

afterEach(() => {
  for (const thread of threads.splice(0)) thread.close()
})

test('one question of a fresh thread', async () => {
  expect(await runInThread(sample, { ask: 'double', of: 21 }, limits)).toBe(42)
})

test('buffers come back whole and progress is told in order', async () => {
  expect(await runInThread(sample, { ask: 'bytes', length: 5 }, limits)).toEqual(new Uint8Array(5))
  const told: unknown[] = []
  await runInThread(sample, { ask: 'count', to: 3 }, { ...limits, onProgress: (n) => told.push(n) })
  expect(told).toEqual([1, 2, 3])
})

test('what the work throws reaches the asker with its code', async () => {
  await expect(runInThread(sample, { ask: 'throw' }, limits)).rejects.toMatchObject({
    reason: 'failed',
    message: 'no good',
    code: 'sample',
  })
})

test('work that hangs is ended by the clock', async () => {
  const question = runInThread(sample, { ask: 'hang' }, { ...limits, timeoutMs: 300 })
  await expect(question).rejects.toMatchObject({ reason: 'timeout' })
})

test('work that hoards memory ends alone, without the process', async () => {
  await expect(runInThread(sample, { ask: 'hoard' }, limits)).rejects.toMatchObject({ reason: 'memory' })
})

test('a thread that stays answers in order, and is replaced after a time-out and after a crash', async () => {
  const thread = openThread({ timeoutMs })
  const answers = [1, 2, 3].map((of) => thread.ask({ ask: 'double', of }))
  expect(await Promise.all(answers)).toEqual([2, 4, 6])
  const [hung, next] = [thread.ask({ ask: 'hang' }), thread.ask({ ask: 'double', of: 4 })]
  await expect(hung).rejects.toMatchObject({ reason: 'timeout' })
  expect(await next).toBe(8)
  await expect(thread.ask({ ask: 'exit' })).rejects.toMatchObject({ reason: 'crashed' })
  expect(await thread.ask({ ask: 'double', of: 5 })).toBe(10)
})

test('cancelling ends the work; a full queue refuses instead of growing', async () => {
  const thread = openThread({ queueLimit: 1 })
  const stop = new AbortController()
  const running = thread.ask({ ask: 'hang' }, { signal: stop.signal })
  const waiting = thread.ask({ ask: 'double', of: 1 })
  await expect(thread.ask({ ask: 'double', of: 2 })).rejects.toMatchObject({ reason: 'busy' })
  stop.abort()
  await expect(running).rejects.toMatchObject({ reason: 'cancelled' })
  expect(await waiting).toBe(2)
})

test('in the build an entry is found in dist/server, wherever its caller was bundled', () => {
  const chunk = 'file:///srv/halfhour/dist/server/chunks/documents-abc.js'
  expect(threadEntry(chunk, './typst.thread.ts').href).toBe(
    'file:///srv/halfhour/dist/server/typst.thread.js',
  )
})

test('a few threads share the work: nobody waits for what hangs while another is free', async () => {
  const few = new Threads(sample, { ...limits, timeoutMs }, { count: 2 })
  threads.push(few)
  const hung = few.ask({ ask: 'hang' })
  const answers = [1, 2, 3].map((of) => few.ask({ ask: 'double', of }))
  expect(await Promise.race([hung.catch(() => 'late'), Promise.all(answers.slice(0, 1))])).toEqual([2])
  await expect(hung).rejects.toMatchObject({ reason: 'timeout' })
  expect(await Promise.all(answers)).toEqual([2, 4, 6])
})
