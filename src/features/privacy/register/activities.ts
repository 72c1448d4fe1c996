import type { ActivitiesTables } from '../../../platform/db/schema/activities.ts'
import {
  activityId,
  changed,
  contactId,
  id,
  kept,
  made,
  ofSeeker,
  removed,
  seekerId,
  type Register,
} from './declarations.ts'

export const activities: Register<ActivitiesTables> = {
  activities: {
    ...ofSeeker,
    purpose: 'What a seeker joins and takes part in',
    columns: {
      seeker_id: seekerId,
      id,
      kind: kept('Association, volunteering, internship, training or event'),
      name: kept('Its name'),
      organization: kept('Whose it is'),
      role: kept('What the seeker does there'),
      starts_on: kept('When it began'),
      ends_on: kept('When it ended'),
      link: kept('Its page'),
      outcome: kept('What came of it'),
      notes: kept('The seeker’s private notes'),
      fee: kept('What membership costs'),
      student_rate: kept('What it costs for students'),
      renews_on: kept('When membership is due again, for the reminder'),
      meetings: kept('When and where it meets'),
      created_at: made,
      updated_at: changed,
      removed_at: removed,
    },
  },
  activity_sessions: {
    ...ofSeeker,
    purpose: 'Time spent on an activity',
    columns: {
      seeker_id: seekerId,
      activity_id: activityId,
      id,
      held_on: kept('On which day'),
      minutes: kept('How long'),
      about: kept('What was done'),
      created_at: made,
      removed_at: removed,
    },
  },
  activity_people: {
    ...ofSeeker,
    purpose: 'Whom the seeker met at an activity',
    columns: {
      seeker_id: seekerId,
      activity_id: activityId,
      contact_id: contactId,
      created_at: made,
      filled_how_found: kept(
        'What this filled in of how the contact was found, so that it can be taken back',
      ),
    },
  },
}
