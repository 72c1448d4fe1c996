import { answer } from '../../platform/threads/answer.ts'
import type { ParsedFile, TableStart } from './imports.ts'
import { cellsOfTable, parseFile, startOfTable, type Cells, type ParseLimits } from './parse.ts'
import type { Choices } from './table.ts'

interface Question {
  bytes: Uint8Array
  limits: ParseLimits
  choices?: Omit<Choices, 'progress'>
  /** Only the beginning, for choosing what the columns hold. */
  startOnly?: boolean
  /** Only the cells, of a list that need not be one of people. */
  cellsOnly?: boolean
}

answer<Question, ParsedFile | TableStart | Cells | null>((question, { progress }) => {
  const { bytes, limits, choices, startOnly, cellsOnly } = question
  if (startOnly) return startOfTable(bytes)
  if (cellsOnly) return cellsOfTable(bytes, limits)
  return parseFile(bytes, limits, { ...choices, progress: (done, total) => progress([done, total]) })
})
