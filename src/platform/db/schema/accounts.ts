import type { Generated } from 'kysely'

export interface InstanceTable {
  id: Generated<number>
  registration: Generated<'closed' | 'invitation' | 'open'>
  course_creation: Generated<'administrators' | 'invitation' | 'open'>
  demo_allowed: Generated<boolean>
  secret_check: Buffer | null
  set_up_at: Date | null
  created_at: Generated<Date>
  outreach_paused_at: Date | null
  quiet_hours: number | null
  new_people_a_day: number | null
  first_contacts: number | null
  window_days: number | null
}

export interface DemosTable {
  id: string
  created_at: Date
  last_seen_at: Date
}

export interface AccountsTable {
  id: string
  name: string
  email: string
  email_verified: Generated<boolean>
  image: string | null
  locale: 'en' | 'es' | null
  locale_guessed: Generated<boolean>
  zone: string | null
  is_administrator: Generated<boolean>
  may_create_courses: Generated<boolean>
  suspended_at: Date | null
  second_step: Generated<boolean>
  demo_id: string | null
  folded_guides: Generated<string[]>
  shortcuts: Generated<boolean>
  created_at: Date
  updated_at: Date
}

export interface SessionsTable {
  id: string
  account_id: string
  token: string
  expires_at: Date
  ip_address: string | null
  user_agent: string | null
  created_at: Date
  updated_at: Date
  recovered_until: Date | null
}

export interface CredentialsTable {
  id: string
  account_id: string
  provider_account_id: string
  provider_id: string
  access_token: string | null
  refresh_token: string | null
  id_token: string | null
  access_token_expires_at: Date | null
  refresh_token_expires_at: Date | null
  scope: string | null
  password: string | null
  created_at: Date
  updated_at: Date
}

export interface VerificationsTable {
  id: string
  identifier: string
  value: string
  expires_at: Date
  created_at: Date
  updated_at: Date
}

export interface SecondStepsTable {
  id: string
  account_id: string
  secret: string
  backup_codes: string
  verified: Generated<boolean>
  failed_count: Generated<number>
  locked_until: Date | null
  started_at: Date | null
  codes_until: Date | null
  session_id: string | null
}

export interface PasskeysTable {
  id: string
  account_id: string
  credential_id: string
  public_key: Buffer
  counter: number
  transports: string[]
  name: string
  created_at: Date
  last_used_at: Date | null
  rp_id: string | null
}

export interface EmailChangesTable {
  account_id: string
  id: string
  email: string
  created_at: Date
  expires_at: Date
  refused_at: Date | null
}

export interface RateLimitsTable {
  key: string
  hits: number
  window_ends_at: Date
}

export interface ProfessionalKeysTable {
  id: string
  key: Buffer
  kind: 'asked' | 'writing' | 'stopped'
  demo_id: string | null
  at: Date
  asker: Buffer | null
  act: Buffer | null
  unasked: Generated<boolean>
  first: Generated<boolean>
  mailed: Generated<boolean>
}

export interface AccountExportsTable {
  seeker_id: string
  id: string
  state: Generated<'running' | 'done' | 'failed'>
  rows_done: Generated<number>
  rows_total: Generated<number>
  bytes: string | null
  error: string | null
  created_at: Date
  beat_at: Date
}

export interface AccountExportPiecesTable {
  seeker_id: string
  export_id: string
  at_byte: string
  bytes: Buffer
}

export interface JobRunsTable {
  name: string
  last_started_at: Date | null
  last_finished_at: Date | null
  last_error: string | null
}

export interface AccountsTables {
  instance: InstanceTable
  demos: DemosTable
  accounts: AccountsTable
  sessions: SessionsTable
  credentials: CredentialsTable
  verifications: VerificationsTable
  second_steps: SecondStepsTable
  passkeys: PasskeysTable
  email_changes: EmailChangesTable
  rate_limits: RateLimitsTable
  professional_keys: ProfessionalKeysTable
  account_exports: AccountExportsTable
  account_export_pieces: AccountExportPiecesTable
  job_runs: JobRunsTable
}
