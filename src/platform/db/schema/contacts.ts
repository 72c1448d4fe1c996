import type { Generated } from 'kysely'
import type { JsonColumn } from './columns.ts'

export interface ContactsTable {
  seeker_id: string
  id: string
  name: Generated<string>
  given: string | null
  family: string | null
  description: Generated<string>
  relationship: 'family' | 'friend' | 'colleague' | 'teacher' | 'acquaintance' | 'none' | null
  how_found: Generated<string>
  why: Generated<string>
  organization: Generated<string>
  title: Generated<string>
  emails: Generated<string[]>
  phones: Generated<string[]>
  profile_url: string | null
  profile_key: string | null
  links: Generated<string[]>
  connected_on: string | null
  notes: Generated<string>
  source: Generated<'hand' | 'import' | 'mentioned' | 'board' | 'mapper' | 'activity'>
  import_id: string | null
  own_fields: Generated<string[]>
  name_key: Generated<string>
  search: Generated<string>
  search_more: Generated<string>
  search_heads: Generated<string[]>
  created_at: Date
  updated_at: Date
  removed_at: Date | null
}

export interface MapperWalksTable {
  seeker_id: string
  prompt: string
  updated_at: Date
}

export interface MapperAnswersTable {
  seeker_id: string
  contact_id: string
  prompt: string
  created_at: Date
}

export interface ContactOriginsTable {
  seeker_id: string
  contact_id: string
  led_by: string
  import_id: string | null
  created_at: Date
}

export interface DuplicateSearchesTable {
  seeker_id: string
  wanted_at: Date
  done_at: Date | null
}

export interface DuplicatePairsTable {
  seeker_id: string
  one_id: string
  other_id: string
  level: 'certain' | 'likely'
  bits: number
  evidence: JsonColumn
}

export interface DuplicateDecisionsTable {
  seeker_id: string
  one_id: string
  other_id: string
  decided_at: Date
}

export interface ContactMergesTable {
  seeker_id: string
  id: string
  kept_id: string
  gone_id: string
  before: JsonColumn
  after: JsonColumn
  moved: JsonColumn
  merged_at: Date
  undone_at: Date | null
}

export interface ContactsTables {
  contacts: ContactsTable
  mapper_walks: MapperWalksTable
  mapper_answers: MapperAnswersTable
  contact_origins: ContactOriginsTable
  duplicate_searches: DuplicateSearchesTable
  duplicate_pairs: DuplicatePairsTable
  duplicate_decisions: DuplicateDecisionsTable
  contact_merges: ContactMergesTable
}
