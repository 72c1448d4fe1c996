import type { AdministrationTables } from '../../../platform/db/schema/administration.ts'
import { id, kept, made, ofAccount, type Register } from './declarations.ts'

export const administration: Register<AdministrationTables> = {
  account_invitations: {
    ...ofAccount,
    by: 'invited_by',
    purpose: 'Lets somebody make an account here',
    retention: '30 days after it ended',
    erasure: 'unlinked',
    columns: {
      id,
      email: kept('Whom it was mailed to'),
      seats: kept('How many accounts it makes'),
      taken: kept('How many it has made'),
      may_create_courses: kept('Whether those may make courses'),
      invited_by: kept('Who invited'),
      created_at: made,
      expires_at: kept('Until when it works'),
      revoked_at: kept('When it was taken back'),
    },
  },
  backups: {
    purpose: 'Which backups were asked for, and how far they are',
    owner: 'instance',
    retention: 'Until the file is deleted',
    erasure: 'none',
    columns: {
      id,
      state: kept('Waiting, running, done or failed'),
      tables_done: kept('Tables written so far'),
      tables_total: kept('Tables there are'),
      row_count: kept('Rows in the file'),
      bytes: kept('Size of the file'),
      created_at: made,
      finished_at: kept('When it was done'),
      error: kept('Why it could not be written'),
    },
  },
}
