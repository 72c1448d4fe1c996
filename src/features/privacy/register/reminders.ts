import type { RemindersTables } from '../../../platform/db/schema/reminders.ts'
import { changed, id, kept, made, ofSeeker, seekerId, type Register } from './declarations.ts'

export const reminders: Register<RemindersTables> = {
  reminders: {
    ...ofSeeker,
    purpose: 'What a seeker is reminded of by mail, each once',
    columns: {
      seeker_id: seekerId,
      id,
      key: kept('The cause, with its date'),
      kind: kept('What it reminds of'),
      due_at: kept('When it is due'),
      expires_at: kept('From when on it would be untrue'),
      state: kept('Whether it waits, was sent, or fell away'),
      settled_at: kept('When that was decided'),
      created_at: made,
    },
  },
  reminder_choices: {
    ...ofSeeker,
    purpose: 'The reminders that a seeker has switched off',
    columns: { seeker_id: seekerId, off: kept('The kinds that are off'), updated_at: changed },
  },
}
