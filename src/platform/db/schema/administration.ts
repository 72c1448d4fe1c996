import type { Generated } from 'kysely'

export interface AccountInvitationsTable {
  id: string
  email: string | null
  seats: number
  taken: Generated<number>
  may_create_courses: Generated<boolean>
  invited_by: string | null
  created_at: Date
  expires_at: Date
  revoked_at: Date | null
}

export interface BackupsTable {
  id: string
  state: Generated<'waiting' | 'running' | 'done' | 'failed'>
  tables_done: Generated<number>
  tables_total: Generated<number>
  row_count: string | null
  bytes: string | null
  created_at: Date
  finished_at: Date | null
  error: string | null
}

export interface AdministrationTables {
  account_invitations: AccountInvitationsTable
  backups: BackupsTable
}
