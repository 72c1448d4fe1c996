import type { Db } from '../../platform/db/index.ts'
import { notFound } from '../../shared/errors.ts'
import type { SeekerId } from '../accounts/index.ts'
import { contactName } from '../contacts/index.ts'
import type { DuplicateRow, ImportedContact, ImportFormat, PartKind, UnusableRow } from './imports.ts'
import type { ChangedFields, ListedContact } from './merge.ts'

export interface ImportSummary {
  rows: number
  new: number
  updated: number
  unchanged: number
  duplicate: number
  unusable: number
  /** Rows about people whom the seeker took off the list. */
  removed?: number
  /** Rows with a phone that a spreadsheet rounded, which was left out. */
  roundedPhones?: number
  /** Most people have a first name alone, and there are columns that were not read. */
  firstNamesAlone?: boolean
  /** After undoing: how many went, how many got their former words back. */
  undone?: { removed: number; restored: number }
}

export interface Import {
  id: string
  format: ImportFormat
  fileName: string
  summary: ImportSummary
  createdAt: Date
  appliedAt: Date | null
  undoneAt: Date | null
}

const columns = ['id', 'format', 'file_name', 'summary', 'created_at', 'applied_at', 'undone_at'] as const

export async function findImport(db: Db, seekerId: SeekerId, importId: string): Promise<Import | undefined> {
  const row = await db
    .selectFrom('imports')
    .select(columns)
    .where('seeker_id', '=', seekerId)
    .where('id', '=', importId)
    .executeTakeFirst()
  return row && importOf(row)
}

/** @throws AppError `not-found` */
export async function getImport(db: Db, seekerId: SeekerId, importId: string): Promise<Import> {
  const found = await findImport(db, seekerId, importId)
  if (!found) throw notFound()
  return found
}

/** The last ten imports that were carried out, newest first. */
export async function listImports(db: Db, seekerId: SeekerId): Promise<Import[]> {
  const rows = await db
    .selectFrom('imports')
    .select(columns)
    .where('seeker_id', '=', seekerId)
    .where('applied_at', 'is not', null)
    .orderBy('id', 'desc')
    .limit(10)
    .execute()
  return rows.map(importOf)
}

function importOf(row: {
  id: string
  format: ImportFormat
  file_name: string
  summary: unknown
  created_at: Date
  applied_at: Date | null
  undone_at: Date | null
}): Import {
  return {
    id: row.id,
    format: row.format,
    fileName: row.file_name,
    summary: row.summary as ImportSummary,
    createdAt: row.created_at,
    appliedAt: row.applied_at,
    undoneAt: row.undone_at,
  }
}

/** A row of the file as the preview shows it. */
export type PreviewRow =
  | ImportedContact
  | { contactId: string; contact: ImportedContact; before: ChangedFields; after: ChangedFields }
  | { row: number; name: string; sameAs: number }
  | UnusableRow

export const rowsPerPart = 1_000
export const rowsPerPage = 100

/** One page of the rows of a kind, counted from 1. */
export async function listPreviewRows(
  db: Db,
  seekerId: SeekerId,
  importId: string,
  { kind, page }: { kind: PartKind; page: number },
): Promise<PreviewRow[]> {
  const from = (page - 1) * rowsPerPage
  const row = await db
    .selectFrom('import_parts')
    .select('rows')
    .where('seeker_id', '=', seekerId)
    .where('import_id', '=', importId)
    .where('kind', '=', kind)
    .where('part', '=', Math.floor(from / rowsPerPart))
    .executeTakeFirst()
  const rows = (row?.rows ?? []) as PreviewRow[]
  return rows.slice(from % rowsPerPart, (from % rowsPerPart) + rowsPerPage)
}

export interface StagedRows {
  /** Everyone of a previewed file who was not a duplicate within it, in the order of the file. */
  contacts: ImportedContact[]
  /** The rows that are shown as new or updated. */
  doing: ReadonlySet<number>
  /** The rows about people who were off the list. */
  takenOff: ReadonlySet<number>
  /** Duplicates within the file. */
  withinFile: DuplicateRow[]
}

export async function listStaged(db: Db, seekerId: SeekerId, importId: string): Promise<StagedRows> {
  const parts = await db
    .selectFrom('import_parts')
    .select(['kind', 'rows'])
    .where('seeker_id', '=', seekerId)
    .where('import_id', '=', importId)
    .where('kind', '<>', 'unusable')
    .orderBy('part')
    .execute()
  const of = <Row>(kind: PartKind) =>
    parts.flatMap((part) => (part.kind === kind ? (part.rows as Row[]) : []))
  const met = (kind: PartKind) =>
    of<{ contact?: ImportedContact }>(kind).flatMap(({ contact }) => contact ?? [])
  const doing = [...of<ImportedContact>('new'), ...met('updated')]
  const takenOff = of<ImportedContact>('removed')
  const contacts = [...doing, ...met('unchanged'), ...met('duplicate'), ...takenOff]
  return {
    contacts: contacts.toSorted((one, other) => one.row - other.row),
    doing: new Set(doing.map(({ row }) => row)),
    takenOff: new Set(takenOff.map(({ row }) => row)),
    withinFile: of<DuplicateRow & { contact?: ImportedContact }>('duplicate').filter(
      ({ contact }) => !contact,
    ),
  }
}

export async function listUnusable(db: Db, seekerId: SeekerId, importId: string): Promise<UnusableRow[]> {
  const parts = await db
    .selectFrom('import_parts')
    .select('rows')
    .where('seeker_id', '=', seekerId)
    .where('import_id', '=', importId)
    .where('kind', '=', 'unusable')
    .orderBy('part')
    .execute()
  return parts.flatMap(({ rows }) => rows as UnusableRow[])
}

/** Names of those who came by an import and are on the list. */
export async function listKept(db: Db, seekerId: SeekerId, importId: string): Promise<string[]> {
  const rows = await db
    .selectFrom('contacts')
    .select(['name', 'description'])
    .where('seeker_id', '=', seekerId)
    .where('import_id', '=', importId)
    .where('removed_at', 'is', null)
    .orderBy('name_key')
    .execute()
  return rows.map(contactName)
}

/** Everyone on the list, with what an import compares, always in the same order. */
export async function listForImport(db: Db, seekerId: SeekerId): Promise<ListedContact[]> {
  return contactsForImport(db, seekerId).where('removed_at', 'is', null).orderBy('id').execute()
}

/**
 * Whom the seeker took off the list and can bring back; who was made one with somebody is there as that one.
 *
 * @param since before which what was removed is gone for good
 */
export async function listRemovedForImport(
  db: Db,
  seekerId: SeekerId,
  since: Date,
): Promise<ListedContact[]> {
  return contactsForImport(db, seekerId)
    .where('removed_at', '>=', since)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('contact_merges as merge')
            .whereRef('merge.seeker_id', '=', 'contacts.seeker_id')
            .whereRef('merge.gone_id', '=', 'contacts.id')
            .where('merge.undone_at', 'is', null),
        ),
      ),
    )
    .orderBy('id')
    .execute()
}

function contactsForImport(db: Db, seekerId: SeekerId) {
  return db
    .selectFrom('contacts')
    .select(['id', 'name', 'given', 'family', 'organization', 'title', 'emails', 'phones', 'profile_url'])
    .select(['connected_on', 'description', 'relationship', 'how_found', 'why', 'notes', 'links'])
    .select(['source', 'own_fields'])
    .where('seeker_id', '=', seekerId)
}
