/** A thread for the tests of src/platform/threads: every way work can end. */
import { answer, Moved } from '../../src/platform/threads/answer.ts'

export type SampleQuestion =
  | { ask: 'double'; of: number }
  | { ask: 'bytes'; length: number }
  | { ask: 'count'; to: number }
  | { ask: 'throw' | 'hang' | 'hoard' | 'exit' }

answer<SampleQuestion, unknown>((question, tools) => {
  switch (question.ask) {
    case 'double':
      return question.of * 2
    case 'bytes': {
      const bytes = new Uint8Array(question.length)
      return new Moved(bytes, [bytes.buffer])
    }
    case 'count':
      for (let n = 1; n <= question.to; n++) tools.progress(n)
      return question.to
    case 'throw':
      throw Object.assign(new Error('no good'), { code: 'sample' })
    case 'hang':
      for (;;);
    case 'hoard': {
      const kept: object[] = []
      for (;;) kept.push(Array.from({ length: 1000 }, (_, n) => ({ n })))
    }
    case 'exit':
      process.exit(3)
  }
})
