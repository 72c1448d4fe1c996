import type { LettersTables } from '../../../platform/db/schema/letters.ts'
import { kept, made, ofAccount, withheld, type Register } from './declarations.ts'

export const letters: Register<LettersTables> = {
  letters: {
    ...ofAccount,
    purpose: 'Letters on their way to the mail server, each handed over at most once',
    retention:
      'Recipient and text until it is handed over, at most 30 days after a restore, the fact 30 days',
    columns: {
      id: kept('Names the row'),
      account_id: kept('Whose letter it is'),
      topic: kept('What it is about'),
      ref: kept('The message it carries, or whom it is about'),
      recipient: kept('Whom it goes to, until it has gone or they are erased'),
      content: withheld('Its text until it has gone; may hold a link that sets a password'),
      state: kept('What is known of its way'),
      tries: kept('How often it was tried'),
      queued_at: kept('Since when it waits'),
      next_try_at: kept('When it is tried next, or since when it is held'),
      claimed_at: kept('When it was taken up to be handed over'),
      handed_at: kept('When it was handed to the mail server'),
      ended_at: kept('When that ended'),
      last_error: kept('What kind of error, if any'),
      created_at: made,
    },
  },
}
