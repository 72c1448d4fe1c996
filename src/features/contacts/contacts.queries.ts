import { sql, type Selectable } from 'kysely'
import type { Db } from '../../platform/db/index.ts'
import type { ContactsTable } from '../../platform/db/schema/contacts.ts'
import { emailKey } from '../../shared/email.ts'
import { type AppError, gone, notFound } from '../../shared/errors.ts'
import type { SeekerId } from '../accounts/index.ts'
import { contactName, type Contact } from './contacts.ts'

const columns = [
  ...([
    'id',
    'name',
    'given',
    'family',
    'description',
    'relationship',
    'how_found',
    'why',
    'organization',
  ] as const),
  ...([
    'title',
    'emails',
    'phones',
    'profile_url',
    'links',
    'connected_on',
    'notes',
    'source',
    'import_id',
  ] as const),
  ...(['created_at', 'updated_at'] as const),
] as const

type ContactColumns = Pick<Selectable<ContactsTable>, (typeof columns)[number]>

function contactOf(row: ContactColumns): Contact {
  return {
    id: row.id,
    name: row.name,
    given: row.given,
    family: row.family,
    description: row.description,
    relationship: row.relationship,
    howFound: row.how_found,
    why: row.why,
    organization: row.organization,
    title: row.title,
    emails: row.emails,
    phones: row.phones,
    profileUrl: row.profile_url,
    links: row.links,
    connectedOn: row.connected_on,
    notes: row.notes,
    source: row.source,
    importId: row.import_id,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  }
}

const ofSeeker = (db: Db, seekerId: SeekerId) =>
  db.selectFrom('contacts').select(columns).where('seeker_id', '=', seekerId)

/** A contact on the list; removed ones are not found. */
export async function findContact(
  db: Db,
  seekerId: SeekerId,
  contactId: string,
): Promise<Contact | undefined> {
  const row = await ofSeeker(db, seekerId)
    .where('id', '=', contactId)
    .where('removed_at', 'is', null)
    .executeTakeFirst()
  return row && contactOf(row)
}

/**
 * @throws AppError `not-found` for what is not there or is another seeker's; `contact-removed` (410) for who was taken
 * off the list, `contact-merged` (410) with the other one's id for who was made one with somebody
 */
export async function getContact(db: Db, seekerId: SeekerId, contactId: string): Promise<Contact> {
  const contact = await findContact(db, seekerId, contactId)
  if (!contact) throw await whyNotFound(db, seekerId, contactId)
  return contact
}

/**
 * Why somebody is not on the list. Messages and talks outlive the list and lead here: to be told what became of somebody
 * helps, "not found" does not.
 */
export async function whyNotFound(db: Db, seekerId: SeekerId, contactId: string): Promise<AppError> {
  const [removed] = await listContactsById(db, seekerId, [contactId])
  if (!removed) return notFound()
  const keptId = await findKept(db, seekerId, contactId)
  const name = contactName(removed)
  return keptId
    ? gone('contact-merged', { name, contactId: keptId })
    : gone('contact-removed', { name, contactId })
}

/** With whom somebody who is off the list was made one. */
export async function findKept(db: Db, seekerId: SeekerId, contactId: string): Promise<string | undefined> {
  const merge = await db
    .selectFrom('contact_merges')
    .select('kept_id')
    .where('seeker_id', '=', seekerId)
    .where('gone_id', '=', contactId)
    .where('undone_at', 'is', null)
    .orderBy('merged_at', 'desc')
    .executeTakeFirst()
  return merge?.kept_id
}

/**
 * Whom a form means that was opened a while ago, so that what was typed in it is not lost: whoever was made one with
 * somebody since is that one now, and whoever was taken off the list is meant still, as if the form had come before.
 */
export async function findSurvivor(
  db: Db,
  seekerId: SeekerId,
  contactId: string,
): Promise<Contact | undefined> {
  // Nobody twice: each of two may once have been made one with the other.
  const passed = new Set<string>()
  let id = contactId
  while (!passed.has(id)) {
    const there = await findContact(db, seekerId, id)
    if (there) return there
    passed.add(id)
    id = (await findKept(db, seekerId, id)) ?? id
  }
  const [removed] = await listContactsById(db, seekerId, [id])
  return removed
}

/** @throws AppError `not-found` where `findSurvivor` finds nobody */
export async function getSurvivor(db: Db, seekerId: SeekerId, contactId: string): Promise<Contact> {
  const contact = await findSurvivor(db, seekerId, contactId)
  if (!contact) throw notFound()
  return contact
}

/** Several that a form names, each once and in its order. @throws AppError as `getSurvivor` does */
export async function listSurvivors(
  db: Db,
  seekerId: SeekerId,
  contactIds: readonly string[],
): Promise<Contact[]> {
  const meant = new Map<string, Contact>()
  for (const named of contactIds) {
    const contact = await getSurvivor(db, seekerId, named)
    meant.set(contact.id, contact)
  }
  return [...meant.values()]
}

/** Several contacts at once, for pages that name people; removed ones too, since history keeps its names. */
export async function listContactsById(
  db: Db,
  seekerId: SeekerId,
  contactIds: readonly string[],
): Promise<Contact[]> {
  if (contactIds.length === 0) return []
  const rows = await ofSeeker(db, seekerId)
    .where('id', '=', sql<string>`any(${contactIds}::uuid[])`)
    .execute()
  return rows.map(contactOf)
}

/** A contact with all that was made one with it, by however many merges that still stand; removed ones too. */
export async function listCopies(db: Db, seekerId: SeekerId, contactId: string): Promise<Contact[]> {
  const { rows } = await sql<{ id: string }>`
    with recursive copies (id) as (
      select ${contactId}::uuid
      union
      select m.gone_id from contact_merges m join copies on m.kept_id = copies.id
      where m.seeker_id = ${seekerId} and m.undone_at is null)
    select id from copies`.execute(db)
  return listContactsById(
    db,
    seekerId,
    rows.map(({ id }) => id),
  )
}

/** Everyone on the list in the order they came, some at a time. */
export async function listContactsAfter(
  db: Db,
  seekerId: SeekerId,
  { after, limit }: { after: string | null; limit: number },
): Promise<Contact[]> {
  let some = ofSeeker(db, seekerId).where('removed_at', 'is', null)
  if (after) some = some.where('id', '>', after)
  return (await some.orderBy('id').limit(limit).execute()).map(contactOf)
}

/** The contact with this profile, or with this e-mail address. */
export async function findContactLike(
  db: Db,
  seekerId: SeekerId,
  keys: { profileKey?: string | null; email?: string | null },
): Promise<Contact | undefined> {
  const onList = ofSeeker(db, seekerId).where('removed_at', 'is', null)
  const row = keys.profileKey
    ? await onList.where('profile_key', '=', keys.profileKey).executeTakeFirst()
    : keys.email
      ? await onList
          .where(sql<boolean>`${emailKey(keys.email)} in (select lower(email) from unnest(emails) as email)`)
          .executeTakeFirst()
      : undefined
  return row && contactOf(row)
}

/** The same number as part of another question. */
export const countUpTo = (db: Db, seekerId: SeekerId, limit: number) =>
  db
    .selectFrom(
      db
        .selectFrom('contacts')
        .select('id')
        .where('seeker_id', '=', seekerId)
        .where('removed_at', 'is', null)
        .limit(limit)
        .as('some'),
    )
    .select((eb) => eb.fn.countAll<number>().as('n'))

/** How many people are on the list, counted up to `limit`. */
export async function countContacts(db: Db, seekerId: SeekerId, limit: number): Promise<number> {
  return (await countUpTo(db, seekerId, limit).executeTakeFirstOrThrow()).n
}
