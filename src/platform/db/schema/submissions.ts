import type { JsonColumn } from './columns.ts'

export interface SubmissionDraftsTable {
  seeker_id: string
  course_id: string
  assignment_id: string
  stage_id: string
  sections: JsonColumn
  shown: JsonColumn
  confirmed: JsonColumn
  updated_at: Date
}

export interface SubmissionsTable {
  course_id: string
  id: string
  assignment_id: string
  stage_id: string
  student_id: string | null
  author_id: string
  number: number
  request_key: string
  purpose: 'final' | 'early' | 'effort'
  submitted_at: Date
  due_at: Date
  late_days: number
  people: JsonColumn
  content: JsonColumn
  sha256: string
  redacted_at: Date | null
}

export interface SubmissionsTables {
  submission_drafts: SubmissionDraftsTable
  submissions: SubmissionsTable
}
