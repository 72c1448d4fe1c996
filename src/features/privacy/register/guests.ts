import type { GuestsTables } from '../../../platform/db/schema/guests.ts'
import {
  changed,
  contactId,
  id,
  interviewId,
  kept,
  made,
  ofSeeker,
  seekerId,
  withheld,
} from './declarations.ts'
import type { Register } from './declarations.ts'

export const guests: Register<GuestsTables> = {
  guest_pages: {
    ...ofSeeker,
    purpose: 'What the page says on which a professional answers',
    columns: {
      seeker_id: seekerId,
      interview_id: interviewId,
      about: kept('Who asks, in the seeker’s words'),
      reason: kept('Why this person'),
      show_questions: kept('Whether the questions are shown'),
      updated_at: changed,
    },
  },
  offered_times: {
    ...ofSeeker,
    purpose: 'Times that the seeker offers for the talk',
    columns: {
      seeker_id: seekerId,
      interview_id: interviewId,
      id,
      starts_at: kept('When it would begin'),
      created_at: made,
    },
  },
  guest_links: {
    ...ofSeeker,
    purpose: 'Links to the guest page: which there are, never the links themselves',
    retention: 'A link works for 30 days; its row goes 180 days after it ended',
    columns: {
      seeker_id: seekerId,
      id: withheld('Half of what a link is made of'),
      interview_id: interviewId,
      contact_id: contactId,
      purpose: kept('Through the seeker’s hands, or mailed to the professional'),
      address_key: withheld('A keyed hash of the address it was mailed to'),
      created_at: made,
      expires_at: kept('When it ends'),
      revoked_at: kept('When it was withdrawn'),
    },
  },
  guest_answers: {
    ...ofSeeker,
    purpose: 'What the professional answered on the guest page',
    retention: 'As long as the account, or until the professional erases it',
    columns: {
      seeker_id: seekerId,
      id,
      interview_id: interviewId,
      contact_id: contactId,
      kind: kept('Yes, another time, no …'),
      reason: kept('Why not'),
      times: kept('The times it is about'),
      zone: kept('The zone they were read in'),
      locale: kept('The language they were read in'),
      mode: kept('By phone, by video, in person'),
      reach: kept('How to reach them'),
      note: kept('What they added'),
      at: kept('When'),
    },
  },
}
