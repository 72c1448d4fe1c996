import type { AuditTables } from '../../../platform/db/schema/audit.ts'
import { id, kept, ofAccount, type Register } from './declarations.ts'

export const audit: Register<AuditTables> = {
  audit_entries: {
    ...ofAccount,
    by: 'actor_id',
    purpose: 'What administrators and course staff did, without content',
    retention: 'One year',
    erasure: 'unlinked',
    columns: {
      id,
      at: kept('When it was done'),
      actor_id: kept('Who did it'),
      role: kept('As what'),
      act: kept('Which act'),
      course_id: kept('In which course'),
      about_id: kept('About which person or thing'),
      demo_id: kept('Marks sample data'),
    },
  },
}
