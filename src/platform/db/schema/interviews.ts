import type { Generated } from 'kysely'

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
  removed_at: Generated<Date | null>
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
  mode_reason: Generated<string>
  starts_at: Date | null
  zone: string | null
  minutes: Generated<number>
  place: Generated<string>
  link: Generated<string>
  sequence: Generated<number>
  agreed_at: Date | null
  moved_at: Date | null
  clock_started_at: Date | null
  clock_ended_at: Date | null
  ended_at: Date | null
  held_minutes: number | null
  held_mode: 'phone' | 'video' | 'in-person' | 'written' | null
  held_reason: string | null
  declined_at: Date | null
  resting_at: Date | null
  cancelled_at: Date | null
  reopened_at: Date | null
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

export interface InterviewChecksTable {
  seeker_id: string
  interview_id: string
  item: string
  done_at: Date
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

export interface InterviewsTables {
  goals: GoalsTable
  interviews: InterviewsTable
  interview_contacts: InterviewContactsTable
  questions: QuestionsTable
  interview_checks: InterviewChecksTable
  today_choices: TodayChoicesTable
  work_settings: WorkSettingsTable
}
