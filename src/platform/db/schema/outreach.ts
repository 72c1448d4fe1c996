import type { Generated } from 'kysely'

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
  state: Generated<'drafted' | 'handed' | 'queued' | 'sent' | 'bounced' | 'unknown' | 'failed'>
  sent_at: Date | null
  sent_how: string | null
  outcome: 'replied' | 'declined' | 'no-reply' | null
  outcome_at: Date | null
  letter_id: string | null
  problem: string | null
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

export interface OutreachTables {
  messages: MessagesTable
  message_versions: MessageVersionsTable
  message_events: MessageEventsTable
}
