import type { CockpitTables } from '../../../platform/db/schema/cockpit.ts'
import { courseTime, id, kept, made, ofAccount, type Register } from './declarations.ts'

export const cockpit: Register<CockpitTables> = {
  course_nudges: {
    ...ofAccount,
    by: 'student_id',
    purpose: 'That staff sent a student a kind word about an assignment',
    retention: courseTime,
    columns: {
      course_id: kept('The course'),
      id,
      assignment_id: kept('The assignment'),
      student_id: kept('Whom it went to'),
      reason: kept('What it was about'),
      sent_by: kept('Who sent it'),
      created_at: made,
    },
  },
}
