import type { OutreachTables } from '../../../platform/db/schema/outreach.ts'
import {
  changed,
  contactId,
  id,
  interviewId,
  kept,
  made,
  ofSeeker,
  removed,
  seekerId,
  type Register,
} from './declarations.ts'

export const outreach: Register<OutreachTables> = {
  messages: {
    ...ofSeeker,
    purpose: 'What a seeker writes to a contact',
    columns: {
      seeker_id: seekerId,
      id,
      contact_id: contactId,
      interview_id: interviewId,
      kind: kept('Request, nudge, thank-you …'),
      channel: kept('How it travels'),
      language: kept('Its language'),
      subject: kept('Its subject'),
      body: kept('Its text'),
      state: kept('What is known of its way'),
      sent_at: kept('When it was sent'),
      sent_how: kept('By whom and how it was sent'),
      outcome: kept('What came back'),
      outcome_at: kept('When it came back'),
      letter_id: kept('The letter that carried it, if the instance mailed it'),
      problem: kept('Why it did not go out, if so'),
      created_at: made,
      updated_at: changed,
      removed_at: removed,
    },
  },
  message_versions: {
    ...ofSeeker,
    purpose: 'Earlier versions of a message, to revise and refine it',
    columns: {
      seeker_id: seekerId,
      message_id: kept('The message'),
      version: kept('Which version'),
      subject: kept('Its subject'),
      body: kept('Its text'),
      created_at: made,
    },
  },
  message_events: {
    ...ofSeeker,
    purpose: 'What happened to a message',
    columns: {
      seeker_id: seekerId,
      id,
      message_id: kept('The message'),
      kind: kept('What happened'),
      at: kept('When'),
    },
  },
}
