import type { Generated } from 'kysely'
import type { JsonColumn } from './columns.ts'

export type LetterState =
  | 'waiting'
  | 'handing'
  | 'accepted'
  | 'refused'
  | 'unknown'
  | 'failed'
  | 'withheld'
  | 'held'

export interface LettersTable {
  id: string
  account_id: string | null
  topic: Generated<string>
  ref: JsonColumn
  recipient: string
  content: JsonColumn
  state: Generated<LetterState>
  tries: Generated<number>
  queued_at: Date
  next_try_at: Date
  claimed_at: Date | null
  handed_at: Date | null
  ended_at: Date | null
  last_error: string | null
  created_at: Date
}

export interface LettersTables {
  letters: LettersTable
}
