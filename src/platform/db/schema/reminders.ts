import type { Generated } from 'kysely'

export interface RemindersTable {
  seeker_id: string
  id: string
  key: string
  kind: 'day-before' | 'one-hour' | 'debrief' | 'thank-you' | 'nudge' | 'keep-in-touch'
  due_at: Date
  expires_at: Date
  state: Generated<'waiting' | 'sent' | 'dropped'>
  settled_at: Date | null
  created_at: Date
}

export interface ReminderChoicesTable {
  seeker_id: string
  off: Generated<string[]>
  updated_at: Date
}

export interface RemindersTables {
  reminders: RemindersTable
  reminder_choices: ReminderChoicesTable
}
