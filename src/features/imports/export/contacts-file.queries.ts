import type { Db } from '../../../platform/db/index.ts'
import type { SeekerId } from '../../accounts/index.ts'
import { listContactsAfter, listLedBy } from '../../contacts/index.ts'
import { type ExportFormat, writers } from './contacts-file.ts'

/** Contacts read and written at a time, so that a list of any length takes little memory and holds nobody up. */
const atATime = 500

/** A seeker's whole list as one file, in pieces. */
export async function* contactsFile(
  db: Db,
  seekerId: SeekerId,
  format: ExportFormat,
): AsyncGenerator<string> {
  const writer = writers[format]
  yield writer.begin
  let after: string | null = null
  for (;;) {
    const some = await listContactsAfter(db, seekerId, { after, limit: atATime })
    const ids = some.map(({ id }) => id)
    const ledBy = await listLedBy(db, seekerId, ids)
    const told = some.map((contact) => ({ ...contact, ledBy: ledBy.get(contact.id) ?? null }))
    yield writer.some(told, after === null)
    after = ids.at(-1) ?? null
    if (some.length < atATime) break
  }
  yield writer.end
}
