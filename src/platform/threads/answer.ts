import { parentPort, type Transferable as ThreadTransferable } from 'node:worker_threads'
import type { ThreadQuestion, ThreadReply } from './protocol.ts'

/** A value whose buffers move to the asking thread instead of being copied. */
export class Moved<T> {
  readonly value: T
  readonly buffers: ThreadTransferable[]

  constructor(value: T, buffers: ThreadTransferable[]) {
    this.value = value
    this.buffers = buffers
  }
}

export interface AnswerTools {
  /** Tells the asker how far the work is; any structured-clonable value. */
  progress(value: unknown): void
}

/**
 * The whole of a `*.thread.ts` file: answers each question with what `work` returns. What it throws reaches the asker
 * as a ThreadError with the same message and `code`; expected refusals are better returned as values.
 */
export function answer<Question, Reply>(
  work: (question: Question, tools: AnswerTools) => Reply | Moved<Reply> | Promise<Reply | Moved<Reply>>,
): void {
  const port = parentPort
  if (!port) throw new Error('A .thread.ts file runs in a worker thread only')
  const reply = (message: ThreadReply, buffers: ThreadTransferable[] = []) =>
    port.postMessage(message, buffers)

  port.on('message', async (question: ThreadQuestion) => {
    if (question === 'leave') return port.close()
    const { id, data } = question
    try {
      const result = await work(data as Question, {
        progress: (value) => reply({ id, kind: 'progress', value }),
      })
      if (result instanceof Moved) reply({ id, kind: 'done', value: result.value }, result.buffers)
      else reply({ id, kind: 'done', value: result })
    } catch (error) {
      reply({ id, kind: 'failed', ...described(error) })
    }
  })
}

function described(error: unknown): { message: string; code?: string } {
  if (!(error instanceof Error)) return { message: String(error) }
  const code = (error as { code?: unknown }).code
  return typeof code === 'string' ? { message: error.message, code } : { message: error.message }
}
