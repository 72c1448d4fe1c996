import type { JsonColumn } from './columns.ts'

export interface RubricsTable {
  course_id: string
  assignment_id: string
  content: JsonColumn
  updated_at: Date
}

export interface GradesTable {
  course_id: string
  id: string
  assignment_id: string
  stage_id: string
  submission_id: string
  author_id: string
  student_id: string | null
  scores: JsonColumn
  deductions: JsonColumn
  late_percent: number
  /** PostgreSQL's numeric arrives as text. */
  points: string | number
  out_of: string | number
  graded_by: string | null
  created_at: Date
}

export interface FeedbackTable {
  course_id: string
  submission_id: string
  assignment_id: string
  stage_id: string
  author_id: string
  student_id: string | null
  text: string
  written_by: string | null
  updated_at: Date
}

export interface FeedbackCommentsTable {
  course_id: string
  id: string
  text: string
  created_at: Date
}

export interface GradeReleasesTable {
  course_id: string
  assignment_id: string
  stage_id: string
  released_at: Date
}

export interface GradingTables {
  rubrics: RubricsTable
  grades: GradesTable
  feedback: FeedbackTable
  feedback_comments: FeedbackCommentsTable
  grade_releases: GradeReleasesTable
}
