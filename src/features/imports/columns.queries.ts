import type { Db } from '../../platform/db/index.ts'
import { notFound } from '../../shared/errors.ts'
import type { SeekerId } from '../accounts/index.ts'
import type { Mapping } from './imports.ts'

/** What columns hold, by the signature of their header, as this seeker chose before. */
export async function listMappings(db: Db, seekerId: SeekerId): Promise<Record<string, Mapping>> {
  const rows = await db
    .selectFrom('import_mappings')
    .select(['signature', 'columns'])
    .where('seeker_id', '=', seekerId)
    .execute()
  return Object.fromEntries(rows.map(({ signature, columns }) => [signature, columns as Mapping]))
}

export interface KeptFile {
  id: string
  name: string
  bytes: Uint8Array<ArrayBuffer>
}

/** The file whose columns are being chosen, if it is still kept. */
export async function findFile(db: Db, seekerId: SeekerId, importId: string): Promise<KeptFile | undefined> {
  const row = await db
    .selectFrom('import_files')
    .select(['file_name', 'bytes'])
    .where('seeker_id', '=', seekerId)
    .where('import_id', '=', importId)
    .executeTakeFirst()
  return row && { id: importId, name: row.file_name, bytes: Uint8Array.from(row.bytes) }
}

/** @throws AppError `not-found` */
export async function getFile(db: Db, seekerId: SeekerId, importId: string): Promise<KeptFile> {
  const file = await findFile(db, seekerId, importId)
  if (!file) throw notFound()
  return file
}

/** Whether the columns of this import can still be chosen. */
export async function hasFile(db: Db, seekerId: SeekerId, importId: string): Promise<boolean> {
  const row = await db
    .selectFrom('import_files')
    .select('import_id')
    .where('seeker_id', '=', seekerId)
    .where('import_id', '=', importId)
    .executeTakeFirst()
  return row !== undefined
}
