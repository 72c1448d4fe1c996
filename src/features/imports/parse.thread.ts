import { answer } from '../../platform/threads/answer.ts'
import type { ParsedFile, TableStart } from './imports.ts'
import { parseFile, startOfTable } from './parse.ts'
import type { ParseLimits } from './parse.ts'
import type { Choices } from './table.ts'

interface Question {
  bytes: Uint8Array
  limits: ParseLimits
  choices?: Omit<Choices, 'progress'>
  /** Only the beginning, for choosing what the columns hold. */
  startOnly?: boolean
}

answer<Question, ParsedFile | TableStart | null>(({ bytes, limits, choices, startOnly }, { progress }) =>
  startOnly
    ? startOfTable(bytes)
    : parseFile(bytes, limits, { ...choices, progress: (done, total) => progress([done, total]) }),
)
