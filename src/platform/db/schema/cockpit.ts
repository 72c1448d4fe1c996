export interface CourseNudgesTable {
  course_id: string
  id: string
  assignment_id: string
  student_id: string
  reason: string
  sent_by: string | null
  created_at: Date
}

export interface CockpitTables {
  course_nudges: CourseNudgesTable
}
