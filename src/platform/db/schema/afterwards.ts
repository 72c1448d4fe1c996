import type { Generated } from 'kysely'
import type { JsonColumn } from './columns.ts'

export interface DebriefsTable {
  seeker_id: string
  interview_id: string
  learned: Generated<string>
  went_well: Generated<string>
  unexpected: Generated<string>
  differently: Generated<string>
  still_interested: 'yes' | 'no' | 'unsure' | null
  follow_up: Generated<string>
  pay_from: number | null
  pay_to: number | null
  pay_per: Generated<'year' | 'month' | 'hour'>
  pay_currency: Generated<string>
  education: 'none' | 'school' | 'certificate' | 'associate' | 'bachelor' | 'master' | 'doctorate' | null
  education_path: Generated<string>
  likes: Generated<string>
  dislikes: Generated<string>
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
  occupation: string | null
  organization: string | null
  answers: JsonColumn
  reflection: JsonColumn
  finished_at: Date | null
  created_at: Date
  updated_at: Date
}

export interface AfterwardsTables {
  debriefs: DebriefsTable
  debrief_forms: DebriefFormsTable
  next_steps: NextStepsTable
  reports: ReportsTable
}
