import type { ColumnType, Generated } from 'kysely'

// The tables as `db/migrations` make them. A test compares every table and column here (through the
// data register, which is typed by this file) with the live database.

/** A jsonb column: read as any JSON value, written as its text. */
type JsonColumn = ColumnType<unknown, string | undefined, string>

export interface InstanceTable {
  id: Generated<number>
  registration: Generated<'closed' | 'invitation' | 'open'>
  course_creation: Generated<'administrators' | 'invitation' | 'open'>
  demo_allowed: Generated<boolean>
  secret_check: Buffer | null
  set_up_at: Date | null
  created_at: Generated<Date>
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
  zone: string | null
  is_administrator: Generated<boolean>
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

export interface RateLimitsTable {
  key: string
  hits: number
  window_ends_at: Date
}

export interface ProfessionalKeysTable {
  id: string
  key: Buffer
  kind: 'asked' | 'stopped'
  demo_id: string | null
  at: Date
}

export interface JobRunsTable {
  name: string
  last_started_at: Date | null
  last_finished_at: Date | null
  last_error: string | null
}

export interface ContactsTable {
  seeker_id: string
  id: string
  name: Generated<string>
  given: string | null
  family: string | null
  description: Generated<string>
  relationship: Generated<'family' | 'friend' | 'colleague' | 'teacher' | 'acquaintance' | 'none'>
  how_found: Generated<string>
  why: Generated<string>
  organization: Generated<string>
  title: Generated<string>
  emails: Generated<string[]>
  phones: Generated<string[]>
  profile_url: string | null
  profile_key: string | null
  links: Generated<string[]>
  connected_on: string | null
  notes: Generated<string>
  source: Generated<'hand' | 'import' | 'mentioned' | 'board' | 'mapper' | 'activity'>
  import_id: string | null
  own_fields: Generated<string[]>
  name_key: Generated<string>
  search: Generated<string>
  created_at: Date
  updated_at: Date
  removed_at: Date | null
}

export interface MapperWalksTable {
  seeker_id: string
  prompt: string
  updated_at: Date
}

export interface MapperAnswersTable {
  seeker_id: string
  contact_id: string
  prompt: string
  created_at: Date
}

export interface ContactOriginsTable {
  seeker_id: string
  contact_id: string
  led_by: string
  created_at: Date
}

export interface ImportsTable {
  seeker_id: string
  id: string
  format: 'linkedin' | 'google' | 'outlook' | 'vcard' | 'halfhour' | 'csv'
  file_name: string
  summary: JsonColumn
  created_at: Date
  applied_at: Date | null
  undone_at: Date | null
}

export interface ImportPartsTable {
  seeker_id: string
  import_id: string
  kind: 'new' | 'updated' | 'unchanged' | 'duplicate' | 'unusable'
  part: number
  rows: ColumnType<unknown, string, string>
}

export interface ImportChangesTable {
  seeker_id: string
  import_id: string
  contact_id: string
  before: ColumnType<unknown, string, string>
  after: ColumnType<unknown, string, string>
}

export interface ImportFilesTable {
  seeker_id: string
  import_id: string
  file_name: string
  bytes: Buffer
  created_at: Date
}

export interface ImportMappingsTable {
  seeker_id: string
  signature: string
  columns: JsonColumn
  updated_at: Date
}

export interface ImportRunsTable {
  seeker_id: string
  import_id: string
  step: 'reading' | 'keeping'
  done: Generated<number>
  total: Generated<number>
  /** Why it ended without what it was for: a refusal's code, or `cancelled`. */
  code: string | null
  cancelled: Generated<boolean>
  beat_at: Date
}

export interface DuplicateSearchesTable {
  seeker_id: string
  wanted_at: Date
  done_at: Date | null
}

export interface DuplicatePairsTable {
  seeker_id: string
  one_id: string
  other_id: string
  level: 'certain' | 'likely'
  bits: number
  evidence: JsonColumn
}

export interface DuplicateDecisionsTable {
  seeker_id: string
  one_id: string
  other_id: string
  decided_at: Date
}

export interface ContactMergesTable {
  seeker_id: string
  id: string
  kept_id: string
  gone_id: string
  before: JsonColumn
  after: JsonColumn
  moved: JsonColumn
  merged_at: Date
  undone_at: Date | null
}

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

export interface GoalsTable {
  seeker_id: string
  id: string
  title: string
  field: Generated<string>
  field_id: string | null
  interviews_wanted: Generated<number>
  due_at: Date | null
  zone: string
  created_at: Date
  closed_at: Date | null
}

export interface InterviewsTable {
  seeker_id: string
  id: string
  goal_id: string | null
  course_id: string | null
  assignment_id: string | null
  field: Generated<string>
  field_id: string | null
  wish: Generated<string>
  mode: 'phone' | 'video' | 'in-person' | 'written' | null
  starts_at: Date | null
  zone: string | null
  minutes: Generated<number>
  place: Generated<string>
  link: Generated<string>
  sequence: Generated<number>
  agreed_at: Date | null
  clock_started_at: Date | null
  ended_at: Date | null
  declined_at: Date | null
  resting_at: Date | null
  cancelled_at: Date | null
  created_at: Date
  updated_at: Date
}

export interface InterviewContactsTable {
  seeker_id: string
  interview_id: string
  contact_id: string
  position: Generated<number>
  thanked_at: Date | null
}

export interface QuestionsTable {
  seeker_id: string
  interview_id: string
  id: string
  topic: string | null
  text: string
  source: Generated<'required' | 'default' | 'own' | 'suggested'>
  position: number
  minutes: Generated<number>
  removed_at: Date | null
}

export interface TodayChoicesTable {
  seeker_id: string
  item_key: string
  choice: 'done' | 'postponed' | 'dismissed'
  until: Date | null
  at: Date
}

export interface WorkSettingsTable {
  seeker_id: string
  next_person_days: number
  nudge_days: number
  max_nudges: number
  note_limit: number
  holidays: Generated<string[]>
  updated_at: Date
}

export interface MessagesTable {
  seeker_id: string
  id: string
  contact_id: string
  interview_id: string | null
  kind: 'request' | 'introduction-request' | 'nudge' | 'thank-you' | 'keep-in-touch'
  channel: 'email' | 'linkedin-note' | 'linkedin-message' | 'text' | 'phone' | 'card'
  language: Generated<string>
  subject: Generated<string>
  body: Generated<string>
  state: Generated<'drafted' | 'handed' | 'sent' | 'bounced' | 'unknown'>
  sent_at: Date | null
  sent_how: string | null
  outcome: 'replied' | 'declined' | 'no-reply' | null
  outcome_at: Date | null
  created_at: Date
  updated_at: Date
  removed_at: Date | null
}

export interface MessageVersionsTable {
  seeker_id: string
  message_id: string
  version: number
  subject: string
  body: string
  created_at: Date
}

export interface MessageEventsTable {
  seeker_id: string
  id: string
  message_id: string
  kind: string
  at: Date
}

export interface NotebooksTable {
  seeker_id: string
  interview_id: string
  state: Buffer
  merged_version: Generated<number>
  version: Generated<number>
  updated_at: Date
}

export interface NotebookUpdatesTable {
  seeker_id: string
  interview_id: string
  id: string
  version: number
  update: Buffer
  created_at: Date
}

export interface NotebookAnswersTable {
  seeker_id: string
  interview_id: string
  question_id: string
  question: string | null
  text: string
  asked: Generated<boolean>
}

export interface NotebookMarksTable {
  seeker_id: string
  interview_id: string
  id: string
  kind: 'learned' | 'next-step' | 'quote' | 'person'
  text: string
  question_id: string | null
  contact_id: string | null
}

export interface NotebookBasesTable {
  seeker_id: string
  interview_id: string
  id: string
  version: number | null
  state: Buffer
  created_at: Date
}

export interface DebriefsTable {
  seeker_id: string
  interview_id: string
  learned: Generated<string>
  went_well: Generated<string>
  unexpected: Generated<string>
  differently: Generated<string>
  still_interested: 'yes' | 'no' | 'unsure' | null
  follow_up: Generated<string>
  completed_at: Date | null
  updated_at: Date
}

export interface DebriefFormsTable {
  seeker_id: string
  interview_id: string
  id: string
  said: JsonColumn
  created_at: Date
}

export interface NextStepsTable {
  seeker_id: string
  id: string
  interview_id: string
  text: string
  due_on: string | null
  done_at: Date | null
  created_at: Date
}

export interface ReportsTable {
  seeker_id: string
  interview_id: string
  occupation: Generated<string>
  organization: Generated<string>
  answers: JsonColumn
  reflection: JsonColumn
  finished_at: Date | null
  created_at: Date
  updated_at: Date
}

export interface FieldsTable {
  seeker_id: string
  id: string
  name: string
  name_key: string
  place: Generated<string>
  about: Generated<string>
  created_at: Date
  updated_at: Date
  removed_at: Date | null
}

export interface ActivitiesTable {
  seeker_id: string
  id: string
  kind: 'association' | 'volunteering' | 'internship' | 'training' | 'event'
  name: string
  organization: Generated<string>
  role: Generated<string>
  starts_on: string | null
  ends_on: string | null
  link: Generated<string>
  outcome: Generated<string>
  notes: Generated<string>
  fee: Generated<string>
  student_rate: Generated<string>
  renews_on: string | null
  meetings: Generated<string>
  created_at: Date
  updated_at: Date
  removed_at: Date | null
}

export interface ActivitySessionsTable {
  seeker_id: string
  activity_id: string
  id: string
  held_on: string
  minutes: number
  about: Generated<string>
  created_at: Date
  removed_at: Date | null
}

export interface ActivityPeopleTable {
  seeker_id: string
  activity_id: string
  contact_id: string
  created_at: Date
}

export interface FieldTermsTable {
  seeker_id: string
  field_id: string
  id: string
  word: string
  meaning: Generated<string>
  created_at: Date
  removed_at: Date | null
}

export interface FieldTitlesTable {
  seeker_id: string
  field_id: string
  id: string
  title: string
  subfield: Generated<string>
  created_at: Date
  removed_at: Date | null
}

export interface FieldOrganizationsTable {
  seeker_id: string
  field_id: string
  id: string
  name: string
  link: Generated<string>
  is_local: Generated<boolean>
  created_at: Date
  removed_at: Date | null
}

export interface FieldFactsTable {
  seeker_id: string
  field_id: string
  id: string
  label: string
  text: string
  source: Generated<string>
  created_at: Date
  removed_at: Date | null
}

export interface FieldQuestionsTable {
  seeker_id: string
  field_id: string
  id: string
  text: string
  prompt: string | null
  answered_by: Generated<'person' | 'web'>
  created_at: Date
  removed_at: Date | null
}

export interface PostingsTable {
  seeker_id: string
  field_id: string
  id: string
  title: string
  organization: Generated<string>
  link: Generated<string>
  text: Generated<string>
  created_at: Date
  updated_at: Date
  removed_at: Date | null
}

export interface QualificationsTable {
  seeker_id: string
  field_id: string
  id: string
  type: 'education' | 'experience' | 'licence' | 'skill' | 'other'
  text: string
  key: string
  merged_into: string | null
  created_at: Date
}

export interface PostingQualificationsTable {
  seeker_id: string
  field_id: string
  posting_id: string
  id: string
  qualification_id: string
  strength: 'required' | 'preferred'
  wording: Generated<string>
  sentence: Generated<string>
  state: 'proposed' | 'confirmed' | 'rejected'
  position: number
}

export interface OccupationsTable {
  code: string
  title: string
  description: Generated<string>
  named: Generated<boolean>
}

export interface OccupationTitlesTable {
  code: string
  source: 'own' | 'alternate' | 'reported'
  title: string
  search: string
}

export interface RelatedOccupationsTable {
  code: string
  related_code: string
  position: number
}

export interface OccupationZonesTable {
  code: string
  zone: number
}

export interface PreparationLevelsTable {
  zone: number
  name: string
  experience: string
  education: string
  training: string
  examples: string
}

export interface OccupationOutlooksTable {
  code: string
  title: string
  base_year: number | null
  target_year: number | null
  employment: number | null
  projected: number | null
  change_percent: number | null
  openings: number | null
  wage_year: number | null
  median_wage: number | null
  wage_at_least: Generated<boolean>
}

export interface OccupationEntriesTable {
  code: string
  education: string | null
  experience: string | null
  training: string | null
}

export interface OccupationFilesTable {
  kind: string
  file_name: string
  release: string | null
  digest: string
  rows: number
  imported_at: Date
}

export interface Database {
  instance: InstanceTable
  demos: DemosTable
  accounts: AccountsTable
  sessions: SessionsTable
  credentials: CredentialsTable
  verifications: VerificationsTable
  rate_limits: RateLimitsTable
  professional_keys: ProfessionalKeysTable
  job_runs: JobRunsTable
  contacts: ContactsTable
  mapper_walks: MapperWalksTable
  mapper_answers: MapperAnswersTable
  contact_origins: ContactOriginsTable
  imports: ImportsTable
  import_parts: ImportPartsTable
  import_changes: ImportChangesTable
  import_files: ImportFilesTable
  import_mappings: ImportMappingsTable
  import_runs: ImportRunsTable
  duplicate_searches: DuplicateSearchesTable
  duplicate_pairs: DuplicatePairsTable
  duplicate_decisions: DuplicateDecisionsTable
  contact_merges: ContactMergesTable
  courses: CoursesTable
  enrollments: EnrollmentsTable
  assignments: AssignmentsTable
  assignment_questions: AssignmentQuestionsTable
  fields: FieldsTable
  field_terms: FieldTermsTable
  field_titles: FieldTitlesTable
  field_organizations: FieldOrganizationsTable
  field_facts: FieldFactsTable
  field_questions: FieldQuestionsTable
  postings: PostingsTable
  qualifications: QualificationsTable
  posting_qualifications: PostingQualificationsTable
  activities: ActivitiesTable
  activity_sessions: ActivitySessionsTable
  activity_people: ActivityPeopleTable
  goals: GoalsTable
  interviews: InterviewsTable
  interview_contacts: InterviewContactsTable
  questions: QuestionsTable
  today_choices: TodayChoicesTable
  work_settings: WorkSettingsTable
  messages: MessagesTable
  message_versions: MessageVersionsTable
  message_events: MessageEventsTable
  notebooks: NotebooksTable
  notebook_updates: NotebookUpdatesTable
  notebook_answers: NotebookAnswersTable
  notebook_marks: NotebookMarksTable
  notebook_bases: NotebookBasesTable
  debriefs: DebriefsTable
  debrief_forms: DebriefFormsTable
  next_steps: NextStepsTable
  reports: ReportsTable
  occupations: OccupationsTable
  occupation_titles: OccupationTitlesTable
  related_occupations: RelatedOccupationsTable
  occupation_zones: OccupationZonesTable
  preparation_levels: PreparationLevelsTable
  occupation_outlooks: OccupationOutlooksTable
  occupation_entries: OccupationEntriesTable
  occupation_files: OccupationFilesTable
}
