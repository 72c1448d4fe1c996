import type { Generated } from 'kysely'

export interface FieldsTable {
  seeker_id: string
  id: string
  name: string
  name_key: string
  place: Generated<string>
  school: Generated<string>
  about: Generated<string>
  created_at: Date
  updated_at: Date
  removed_at: Date | null
}

export interface FieldTermsTable {
  seeker_id: string
  field_id: string
  id: string
  word: string
  meaning: Generated<string>
  created_at: Date
  removed_at: Date | null
}

export interface FieldTitlesTable {
  seeker_id: string
  field_id: string
  id: string
  title: string
  subfield: Generated<string>
  created_at: Date
  removed_at: Date | null
}

export interface FieldOrganizationsTable {
  seeker_id: string
  field_id: string
  id: string
  name: string
  link: Generated<string>
  is_local: Generated<boolean>
  created_at: Date
  removed_at: Date | null
}

export interface FieldFactsTable {
  seeker_id: string
  field_id: string
  id: string
  label: string
  text: string
  source: Generated<string>
  created_at: Date
  removed_at: Date | null
}

export interface FieldQuestionsTable {
  seeker_id: string
  field_id: string
  id: string
  text: string
  prompt: string | null
  answered_by: Generated<'person' | 'web'>
  created_at: Date
  removed_at: Date | null
}

export interface PostingsTable {
  seeker_id: string
  field_id: string
  id: string
  title: string
  organization: Generated<string>
  link: Generated<string>
  text: Generated<string>
  reviewed_at: Date | null
  created_at: Date
  updated_at: Date
  removed_at: Date | null
}

export interface QualificationsTable {
  seeker_id: string
  field_id: string
  id: string
  type: 'education' | 'experience' | 'licence' | 'skill' | 'other'
  text: string
  key: string
  merged_into: string | null
  created_at: Date
}

export interface PostingQualificationsTable {
  seeker_id: string
  field_id: string
  posting_id: string
  id: string
  qualification_id: string
  strength: 'required' | 'preferred'
  wording: Generated<string>
  sentence: Generated<string>
  state: 'proposed' | 'confirmed' | 'rejected'
  position: number
}

export interface FieldsTables {
  fields: FieldsTable
  field_terms: FieldTermsTable
  field_titles: FieldTitlesTable
  field_organizations: FieldOrganizationsTable
  field_facts: FieldFactsTable
  field_questions: FieldQuestionsTable
  postings: PostingsTable
  qualifications: QualificationsTable
  posting_qualifications: PostingQualificationsTable
}
