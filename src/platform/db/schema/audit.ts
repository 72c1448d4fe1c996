export interface AuditEntriesTable {
  id: string
  at: Date
  actor_id: string | null
  role: 'administrator' | 'course-staff'
  act: string
  course_id: string | null
  about_id: string | null
  demo_id: string | null
}

export interface AuditTables {
  audit_entries: AuditEntriesTable
}
