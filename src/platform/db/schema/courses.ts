import type { Generated } from 'kysely'
import type { JsonColumn } from './columns.ts'

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
  join_code: string | null
  join_approval: Generated<boolean>
  first_warned_at: Date | null
  last_warned_at: Date | null
}

export interface RosterEntriesTable {
  course_id: string
  id: string
  name: Generated<string>
  email: string | null
  role: Generated<'instructor' | 'assistant' | 'student'>
  sis_id: string | null
  lms_id: string | null
  login_id: string | null
  section: string | null
  account_id: string | null
  invited_at: Date | null
  created_at: Date
  left_at: Date | null
  left_account_id: string | null
  joined_at: Date | null
}

export interface CourseMaterialsTable {
  course_id: string
  id: string
  step: 'research' | 'people' | 'message' | 'interview' | 'afterwards'
  title: string
  url: string
  note: Generated<string>
  created_at: Date
  removed_at: Generated<Date | null>
}

export interface JoinRequestsTable {
  course_id: string
  account_id: string
  created_at: Date
}

export interface EnrollmentsTable {
  course_id: string
  account_id: string
  role: 'instructor' | 'assistant' | 'student'
  created_at: Date
  by_staff: Generated<boolean>
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
  rules: JsonColumn
}

export interface AssignmentQuestionsTable {
  course_id: string
  assignment_id: string
  id: string
  topic: string | null
  text: string
  position: number
}

export interface AssignmentGroupsTable {
  course_id: string
  assignment_id: string
  student_id: string
  name: string
}

export interface AssignmentPeopleTable {
  course_id: string
  assignment_id: string
  key: Buffer
  seeker_id: string
  interview_id: string
}

export interface AssignmentExtensionsTable {
  course_id: string
  assignment_id: string
  student_id: string
  stage_id: string
  due_at: Date
  granted_by: string | null
  created_at: Date
}

export interface AssignmentExceptionsTable {
  course_id: string
  id: string
  assignment_id: string
  student_id: string
  code: string
  reason: string
  answer: 'granted' | 'refused' | null
  answered_by: string | null
  /** Without an answer: when the last one was taken back. */
  answered_at: Date | null
  created_at: Date
  interview_id: string | null
  note: Generated<string>
}

export interface CoursesTables {
  courses: CoursesTable
  enrollments: EnrollmentsTable
  join_requests: JoinRequestsTable
  roster_entries: RosterEntriesTable
  course_materials: CourseMaterialsTable
  assignments: AssignmentsTable
  assignment_questions: AssignmentQuestionsTable
  assignment_groups: AssignmentGroupsTable
  assignment_people: AssignmentPeopleTable
  assignment_extensions: AssignmentExtensionsTable
  assignment_exceptions: AssignmentExceptionsTable
}
