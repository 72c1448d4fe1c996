import type { Generated } from 'kysely'

export interface CoursesTable {
  id: string
  title: string
  zone: string
  starts_on: string
  ends_on: string
  created_by: string | null
  demo_id: string | null
  created_at: Date
  archived_at: Date | null
}

export interface EnrollmentsTable {
  course_id: string
  account_id: string
  role: 'instructor' | 'assistant' | 'student'
  created_at: Date
}

export interface AssignmentsTable {
  course_id: string
  id: string
  title: string
  instructions: Generated<string>
  interviews_wanted: Generated<number>
  opens_at: Date
  due_at: Date
  zone: string
  created_at: Date
  archived_at: Date | null
}

export interface AssignmentQuestionsTable {
  course_id: string
  assignment_id: string
  id: string
  topic: string | null
  text: string
  position: number
}

export interface CoursesTables {
  courses: CoursesTable
  enrollments: EnrollmentsTable
  assignments: AssignmentsTable
  assignment_questions: AssignmentQuestionsTable
}
