import type { ColumnType, Generated } from 'kysely'
import type { JsonColumn } from './columns.ts'

export interface ImportsTable {
  seeker_id: string
  id: string
  format: 'linkedin' | 'google' | 'outlook' | 'vcard' | 'halfhour' | 'csv'
  file_name: string
  summary: JsonColumn
  created_at: Date
  applied_at: Date | null
  undone_at: Date | null
}

export interface ImportPartsTable {
  seeker_id: string
  import_id: string
  kind: 'new' | 'updated' | 'unchanged' | 'duplicate' | 'removed' | 'unusable'
  part: number
  rows: ColumnType<unknown, string, string>
}

export interface ImportChangesTable {
  seeker_id: string
  import_id: string
  contact_id: string
  before: ColumnType<unknown, string, string>
  after: ColumnType<unknown, string, string>
}

export interface ImportFilesTable {
  seeker_id: string
  import_id: string
  file_name: string
  bytes: Buffer
  created_at: Date
}

export interface ImportMappingsTable {
  seeker_id: string
  signature: string
  columns: JsonColumn
  updated_at: Date
}

export interface ImportRunsTable {
  seeker_id: string
  import_id: string
  step: 'reading' | 'keeping'
  done: Generated<number>
  total: Generated<number>
  /** Why it ended without what it was for: a refusal's code, or `cancelled`. */
  code: string | null
  cancelled: Generated<boolean>
  beat_at: Date
}

export interface ImportsTables {
  imports: ImportsTable
  import_parts: ImportPartsTable
  import_changes: ImportChangesTable
  import_files: ImportFilesTable
  import_mappings: ImportMappingsTable
  import_runs: ImportRunsTable
}
