import { sql } from 'kysely'
import type { Context } from '../../platform/context.ts'
import type { SeekerId } from '../accounts/index.ts'
import type { ImportedContact } from './imports.ts'

// Who led to whom comes back with a list that our own export made. A file has its own keys for its people, which say
// nothing on this list: each is looked up by the contact that its row became or met.

/** A row of a file, and the contact it is about. */
export interface MetRow {
  contactId: string
  contact: ImportedContact
}

/**
 * Writes down who led to whom among the rows of a file. Where a contact has somebody already, that stays; rows of
 * people who are not on the list count for nothing.
 */
export async function addOrigins(
  ctx: Context,
  seekerId: SeekerId,
  { importId, rows }: { importId: string; rows: readonly MetRow[] },
): Promise<void> {
  const idOf = new Map(
    rows.flatMap(({ contact, contactId }) => (contact.key ? [[contact.key, contactId]] : [])),
  )
  const ties = rows.flatMap(({ contact, contactId }) => {
    const ledBy = contact.ledBy === undefined ? undefined : idOf.get(contact.ledBy)
    return ledBy === undefined || ledBy === contactId ? [] : [{ contactId, ledBy }]
  })
  if (ties.length === 0) return
  await sql`
    insert into contact_origins (seeker_id, contact_id, led_by, import_id, created_at)
    select ${seekerId}, tie.contact_id, tie.led_by, ${importId}, ${ctx.clock.now()}
    from unnest(
      ${ties.map((tie) => tie.contactId)}::uuid[],
      ${ties.map((tie) => tie.ledBy)}::uuid[]
    ) as tie (contact_id, led_by)
    join contacts c on c.seeker_id = ${seekerId} and c.id = tie.contact_id and c.removed_at is null
    join contacts b on b.seeker_id = ${seekerId} and b.id = tie.led_by and b.removed_at is null
    where not exists (select from contact_origins o
      where o.seeker_id = ${seekerId} and o.contact_id = tie.contact_id and o.led_by <> o.contact_id)
    on conflict do nothing
  `.execute(ctx.db)
}

/** Takes back what an import said of who led to whom, except about people it brought who stay. */
export async function removeOrigins(ctx: Context, seekerId: SeekerId, importId: string): Promise<void> {
  await sql`
    delete from contact_origins o using contacts c
    where o.seeker_id = ${seekerId} and o.import_id = ${importId}
      and c.seeker_id = o.seeker_id and c.id = o.contact_id and c.import_id is distinct from ${importId}::uuid
  `.execute(ctx.db)
}
