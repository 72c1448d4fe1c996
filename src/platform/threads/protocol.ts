/** What travels between a thread and who asks it; `leave` asks the thread to end by itself. */
export type ThreadQuestion = { id: number; data: unknown } | 'leave'

export type ThreadReply =
  | { id: number; kind: 'progress'; value: unknown }
  | { id: number; kind: 'done'; value: unknown }
  | { id: number; kind: 'failed'; message: string; code?: string }

/** Why no answer came: `failed` is the work's own exception, the others are the thread's end. */
export type ThreadTrouble = 'failed' | 'timeout' | 'memory' | 'crashed' | 'cancelled' | 'busy'

/** A question to a thread that got no answer. */
export class ThreadError extends Error {
  readonly reason: ThreadTrouble
  /** The `code` of the error thrown inside the thread, where it had one. */
  readonly code: string | undefined

  constructor(reason: ThreadTrouble, message: string, code?: string) {
    super(message)
    this.name = 'ThreadError'
    this.reason = reason
    this.code = code
  }
}
