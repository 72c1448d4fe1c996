import { sql } from 'kysely'
import type { Db } from '../../platform/db/index.ts'
import type { SeekerId } from '../accounts/index.ts'
import { contactNameIn } from './contact-name.queries.ts'

/** Somebody by name. */
export interface Named {
  id: string
  name: string
}

export interface Origins {
  /** Who led to this contact. */
  ledBy: Named | undefined
  /** Whom this contact led to. */
  ledTo: Named[]
}

const shownName = contactNameIn('c')

/** Both directions of one contact; people who are off the list are left out. */
export async function findOrigins(db: Db, seekerId: SeekerId, contactId: string): Promise<Origins> {
  const { rows } = await sql<Named & { way: 'by' | 'to' }>`
    select c.id, ${shownName} as name, case when o.contact_id = ${contactId} then 'by' else 'to' end as way
    from contact_origins o
    join contacts c on c.seeker_id = o.seeker_id
      and c.id = case when o.contact_id = ${contactId} then o.led_by else o.contact_id end
    where o.seeker_id = ${seekerId} and ${contactId}::uuid in (o.contact_id, o.led_by) and o.led_by <> o.contact_id
      and c.removed_at is null
    order by c.name_key limit 100`.execute(db)
  const named = (way: 'by' | 'to') =>
    rows.filter((row) => row.way === way).map(({ id, name }) => ({ id, name }))
  return { ledBy: named('by')[0], ledTo: named('to') }
}

/** Who led to each of some contacts, by its id; people who are off the list are left out. */
export async function listLedBy(
  db: Db,
  seekerId: SeekerId,
  contactIds: readonly string[],
): Promise<Map<string, Named>> {
  if (contactIds.length === 0) return new Map()
  const { rows } = await sql<Named & { led: string }>`
    select distinct on (o.contact_id) o.contact_id as led, c.id, ${shownName} as name
    from contact_origins o join contacts c on c.seeker_id = o.seeker_id and c.id = o.led_by
    where o.seeker_id = ${seekerId} and o.contact_id = any(${contactIds}::uuid[]) and o.led_by <> o.contact_id
      and c.removed_at is null
    order by o.contact_id, o.created_at, c.id`.execute(db)
  return new Map(rows.map(({ led, id, name }) => [led, { id, name }]))
}

/** Names in the list to choose from. Our choice: beyond it nobody looks through a list. */
const choicesAtMost = 200

/**
 * Who may have led to a contact, by name: people the seeker wrote down or has an interview with. A whole imported
 * network is no list to choose from.
 *
 * @param of whom they may have led to, where that contact is there already
 * @param also one more who stands in the form, whoever they are
 */
export async function listPossibleOrigins(
  db: Db,
  seekerId: SeekerId,
  { of, also }: { of?: string | undefined; also?: string | undefined },
): Promise<Named[]> {
  const { rows } = await sql<Named>`
    select c.id, ${shownName} as name from contacts c
    where c.seeker_id = ${seekerId} and c.removed_at is null and c.id is distinct from ${of ?? null}::uuid
      and c.id in (
        (select id from contacts where seeker_id = ${seekerId} and removed_at is null and source <> 'import'
          order by created_at desc limit ${sql.lit(choicesAtMost)})
        union select contact_id from interview_contacts where seeker_id = ${seekerId}
        union select led_by from contact_origins where seeker_id = ${seekerId}
        union select ${also ?? null}::uuid)
    order by c.id is not distinct from ${also ?? null}::uuid desc, c.name_key, c.id
    limit ${sql.lit(choicesAtMost)}`.execute(db)
  return rows
}
