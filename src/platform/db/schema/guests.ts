import type { Generated } from 'kysely'

export interface GuestPagesTable {
  seeker_id: string
  interview_id: string
  about: Generated<string>
  reason: Generated<string>
  show_questions: Generated<boolean>
  updated_at: Date
}

export interface OfferedTimesTable {
  seeker_id: string
  interview_id: string
  id: string
  starts_at: Date
  created_at: Date
}

export interface GuestLinksTable {
  seeker_id: string
  id: string
  interview_id: string
  contact_id: string
  purpose: 'answer' | 'own'
  address_key: Buffer | null
  created_at: Date
  expires_at: Date
  revoked_at: Date | null
}

export interface GuestAnswersTable {
  seeker_id: string
  id: string
  interview_id: string
  contact_id: string
  kind:
    | 'accepted'
    | 'suggested'
    | 'declined'
    | 'moved'
    | 'cancelled'
    | 'stopped'
    | 'confirmed'
    | 'reached'
    | 'held'
  reason: 'not-now' | 'not-me' | null
  times: Generated<Date[]>
  zone: string | null
  locale: 'en' | 'es' | null
  mode: 'phone' | 'video' | 'in-person' | null
  reach: Generated<string>
  note: Generated<string>
  at: Date
  taken_at: Date | null
}

export interface CalendarLettersTable {
  seeker_id: string
  interview_id: string
  recipient_id: string
  sequence: number
  method: 'REQUEST' | 'CANCEL'
  at: Date
}

export interface UndeliveredLettersTable {
  seeker_id: string
  interview_id: string
  contact_id: string
  what: 'calendar' | 'own-link' | 'confirmation'
  at: Date
}

export interface GuestConsentsTable {
  seeker_id: string
  interview_id: string
  contact_id: string
  kind: 'recording' | 'name' | 'sharing'
  said_by: 'professional' | 'seeker'
  granted: boolean
  at: Date
}

export interface GuestIntroductionsTable {
  seeker_id: string
  id: string
  interview_id: string
  contact_id: string
  colleague: string | null
  professional_key: Buffer | null
  state: Generated<'offered' | 'accepted' | 'declined'>
  new_contact_id: string | null
  note: Generated<string>
  created_at: Date
  expires_at: Date
  answered_at: Date | null
}

export interface GuestsTables {
  guest_introductions: GuestIntroductionsTable
  calendar_letters: CalendarLettersTable
  undelivered_letters: UndeliveredLettersTable
  guest_consents: GuestConsentsTable

  guest_pages: GuestPagesTable
  offered_times: OfferedTimesTable
  guest_links: GuestLinksTable
  guest_answers: GuestAnswersTable
}
