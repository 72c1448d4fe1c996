import type { Generated } from 'kysely'

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
  filled_how_found: string | null
}

export interface ActivitiesTables {
  activities: ActivitiesTable
  activity_sessions: ActivitySessionsTable
  activity_people: ActivityPeopleTable
}
