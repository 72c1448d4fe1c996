import type { ImportsTables } from '../../../platform/db/schema/imports.ts'
import {
  changed,
  contactId,
  id,
  kept,
  made,
  ofSeeker,
  seekerId,
  withheld,
  type Register,
} from './declarations.ts'

export const imports: Register<ImportsTables> = {
  imports: {
    ...ofSeeker,
    purpose: 'Files that were read in',
    columns: {
      seeker_id: seekerId,
      id,
      format: kept('What kind of file'),
      file_name: kept('The name it had'),
      summary: kept('How many rows were new, updated, unusable'),
      created_at: made,
      applied_at: kept('When it was confirmed'),
      undone_at: kept('When it was undone'),
    },
  },
  import_parts: {
    ...ofSeeker,
    purpose: 'The rows of an import between preview and confirmation',
    retention:
      'Until the import is confirmed or dropped; of rows that cannot be used, number and reason stay',
    columns: {
      seeker_id: seekerId,
      import_id: kept('The import'),
      kind: kept('What the rows are'),
      part: kept('The order'),
      rows: kept('The rows'),
    },
  },
  import_changes: {
    ...ofSeeker,
    purpose: 'What an import changed, so that it can be undone whole',
    columns: {
      seeker_id: seekerId,
      import_id: kept('The import'),
      contact_id: contactId,
      before: kept('The contact before'),
      after: kept('The contact after'),
    },
  },
  import_files: {
    ...ofSeeker,
    purpose: 'A list that was sent, so that its columns can be chosen',
    retention: 'Until the import is confirmed or dropped, at most a day',
    columns: {
      seeker_id: seekerId,
      import_id: kept('The import'),
      file_name: kept('The name it had'),
      bytes: withheld('The file as it was sent; its sender has it'),
      created_at: made,
    },
  },
  import_mappings: {
    ...ofSeeker,
    purpose: 'Which column of a list holds what, chosen once for lists with the same header',
    columns: {
      seeker_id: seekerId,
      signature: kept('A hash of the header’s words'),
      columns: kept('What each column holds'),
      updated_at: changed,
    },
  },
  import_runs: {
    ...ofSeeker,
    purpose: 'How far the reading of a big file is',
    retention: 'At most a day',
    columns: {
      seeker_id: seekerId,
      import_id: kept('The import'),
      step: kept('What is being done'),
      done: kept('Rows done'),
      total: kept('Rows there are'),
      code: kept('Why it ended without a result'),
      cancelled: kept('Whether it was stopped'),
      beat_at: kept('When it last made progress'),
    },
  },
}
