import type { Db } from '../../platform/db/index.ts'
import { notFound } from '../../shared/errors.ts'
import type { SeekerId } from '../accounts/index.ts'
import type { ImportFormat, PartKind } from './imports.ts'
import type { ImportedContact, UnusableRow } from './imports.ts'
import type { ChangedFields, ListedContact } from './merge.ts'

export interface ImportSummary {
  rows: number
  new: number
  updated: number
  unchanged: number
  duplicate: number
  unusable: number
  /** After undoing: how many went, how many got their former words back, how many stay and a few of their names. */
  undone?: { removed: number; restored: number; kept: number; keptNames: string[] }
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

/** Everyone on the list, with what an import compares, always in the same order. */
export async function listForImport(db: Db, seekerId: SeekerId): Promise<ListedContact[]> {
  return db
    .selectFrom('contacts')
    .select(['id', 'name', 'given', 'family', 'organization', 'title', 'emails', 'phones', 'profile_url'])
    .select(['connected_on', 'description', 'relationship', 'how_found', 'why', 'notes', 'links'])
    .select(['source', 'own_fields'])
    .where('seeker_id', '=', seekerId)
    .where('removed_at', 'is', null)
    .orderBy('id')
    .execute()
}
