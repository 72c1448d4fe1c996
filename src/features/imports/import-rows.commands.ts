import { setImmediate as nextTurn } from 'node:timers/promises'
import { sql } from 'kysely'
import type { Context } from '../../platform/context.ts'
import { type CopiedValue, copyRows, inTransaction } from '../../platform/db/index.ts'
import { errorFacts } from '../../platform/log/index.ts'
import { newId } from '../../shared/ids.ts'
import type { SeekerId } from '../accounts/index.ts'
import { profileKey, searchColumns } from '../contacts/index.ts'
import type { ImportedContact } from './imports.ts'
import type { ChangedFields, ContactChange } from './merge.ts'
import type { MetRow } from './origins.commands.ts'

// Writes many contacts at once, some hundred rows at a time. Between two of these other requests get their turn.

const chunk = 500

/** From so many new rows on an import is followed by `settle`. */
const manyRows = 1_000

function chunksOf<T>(rows: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(rows.length / chunk) }, (_, n) =>
    rows.slice(n * chunk, (n + 1) * chunk),
  )
}

interface NewRow {
  id: string
  contact: ImportedContact
  keys: ReturnType<typeof searchColumns>
}

/** What an import writes of each row. */
const columns: Record<string, (row: NewRow) => CopiedValue> = {
  id: ({ id }) => id,
  name: ({ contact }) => contact.name,
  given: ({ contact }) => contact.given ?? null,
  family: ({ contact }) => contact.family ?? null,
  organization: ({ contact }) => contact.organization,
  title: ({ contact }) => contact.title,
  emails: ({ contact }) => contact.emails,
  phones: ({ contact }) => contact.phones,
  profile_url: ({ contact }) => contact.url || null,
  profile_key: ({ contact }) => (contact.url ? profileKey(contact.url) : null),
  connected_on: ({ contact }) => contact.connectedOn || null,
  description: ({ contact }) => contact.description ?? '',
  relationship: ({ contact }) => contact.relationship ?? null,
  how_found: ({ contact }) => contact.howFound ?? '',
  why: ({ contact }) => contact.why ?? '',
  notes: ({ contact }) => contact.notes ?? '',
  links: ({ contact }) => contact.links ?? [],
  name_key: ({ keys }) => keys.name_key,
  search: ({ keys }) => keys.search,
  search_more: ({ keys }) => keys.search_more,
  search_heads: ({ keys }) => keys.search_heads,
}

/** Told how many rows are under way; throws to stop. */
type Watch = (done: number) => void

/**
 * Needs a transaction, and `settle` after it, however it ended. Fails with a unique violation where one of the rows has
 * a profile that somebody got meanwhile who is not among those that the rows were compared with.
 *
 * @returns which contact each row became
 */
export async function addContacts(
  ctx: Context,
  seekerId: SeekerId,
  { importId, rows, watch }: { importId: string; rows: readonly ImportedContact[]; watch: Watch },
): Promise<MetRow[]> {
  if (rows.length === 0) return []
  // New entries of the search wait beside their index in one heap, and are sorted in once it is full; a heap that
  // takes the whole import is sorted in once, by `settle`.
  if (rows.length >= manyRows) await sql`set local gin_pending_list_limit = '64MB'`.execute(ctx.db)
  const now = ctx.clock.now().toISOString()
  const ofAll = {
    seeker_id: seekerId,
    source: 'import',
    import_id: importId,
    created_at: now,
    updated_at: now,
  }
  const added: MetRow[] = []
  async function* batches() {
    for (const some of chunksOf(rows)) {
      watch(added.length + some.length)
      yield some.map((contact) => {
        const id = newId()
        added.push({ contactId: id, contact })
        const keys = searchColumns({ ...contact, description: contact.description ?? '' })
        const own = Object.values(columns).map((value) => value({ id, contact, keys }))
        return [...Object.values(ofAll), ...own]
      })
      await nextTurn()
    }
  }
  const names = [...Object.keys(ofAll), ...Object.keys(columns)]
  await copyRows(ctx.db, { table: 'contacts', columns: names }, batches())
  return added
}

/**
 * Puts in order what many new rows leave behind, once their transaction has ended. The database's picture of the table is wrong
 * until it looks again by itself, minutes later; until then a search over them took ten times as long (measured). Takes a
 * quarter of a second for 30,000 rows, and goes on after the answer: what is listed and found is right without it.
 *
 * Nothing depends on it: where it fails, the database does the same by itself in time.
 *
 * @param added how many rows are new, or were, where they were taken back
 */
export async function settle(ctx: Context, added: number): Promise<void> {
  if (added < manyRows || ctx.db.isTransaction) return
  try {
    await sql`select gin_clean_pending_list('contacts_search')`.execute(ctx.db)
    await inTransaction(ctx, async ({ db }) => {
      // A fifth of the usual sample is enough until the database looks for itself, and takes a third of the time.
      await sql`set local default_statistics_target = 20`.execute(db)
      await sql`analyze contacts (seeker_id, name_key, search, search_heads, removed_at)`.execute(db)
    })
  } catch (error) {
    ctx.log.warn({ event: 'import-unsettled', ...errorFacts(error) })
  }
}

/** Carries out changes and remembers both sides of each, so that they can be undone. */
export async function changeContacts(
  ctx: Context,
  seekerId: SeekerId,
  { importId, changes, watch }: { importId: string; changes: readonly ContactChange[]; watch: Watch },
): Promise<void> {
  let done = 0
  for (const some of chunksOf(changes)) {
    watch((done += some.length))
    await sql`
      insert into import_changes (seeker_id, import_id, contact_id, before, after)
      select ${seekerId}, ${importId}, contact_id, before, after
      from unnest(
        ${some.map((change) => change.contactId)}::uuid[],
        ${some.map((change) => JSON.stringify(change.before))}::jsonb[],
        ${some.map((change) => JSON.stringify(change.after))}::jsonb[]
      ) as t (contact_id, before, after)
    `.execute(ctx.db)
    await writeFields(
      ctx,
      seekerId,
      some.map(({ contactId, after }) => ({ contactId, fields: after })),
    )
  }
}

/**
 * Writes some fields of many contacts; what is left out stays. Whoever was left alone since they were made still counts
 * so: what an import changes is no doing of the seeker.
 */
export async function writeFields(
  ctx: Context,
  seekerId: SeekerId,
  changes: readonly { contactId: string; fields: ChangedFields }[],
): Promise<void> {
  for (const some of chunksOf(changes)) {
    const ids = some.map((change) => change.contactId)
    const now = await ctx.db
      .selectFrom('contacts')
      .select(['id', 'name', 'given', 'family', 'description', 'organization', 'title', 'emails', 'phones'])
      .select(['profile_url', 'connected_on', 'relationship', 'how_found', 'why', 'notes', 'links'])
      .where('seeker_id', '=', seekerId)
      .where('id', '=', sql<string>`any(${ids}::uuid[])`)
      .execute()
    const before = new Map(now.map((contact) => [contact.id, contact]))
    const after = some.flatMap(({ contactId, fields }) => {
      const contact = before.get(contactId)
      return contact ? [{ ...contact, ...fields }] : []
    })
    await updateAll(ctx, seekerId, after)
  }
}

type WholeContact = Required<ChangedFields> & { id: string }

/** A list in one cell of a column: no e-mail, phone or link holds a line end. */
const joined = (values: readonly string[]) => values.join('\n')

async function updateAll(ctx: Context, seekerId: SeekerId, contacts: readonly WholeContact[]): Promise<void> {
  const keys = contacts.map(searchColumns)
  const column = (value: (contact: WholeContact) => string | null) => contacts.map(value)
  await sql`
    update contacts set name = t.name, given = t.given, family = t.family, organization = t.organization,
      title = t.title, emails = string_to_array(t.emails, e'\n'), phones = string_to_array(t.phones, e'\n'),
      profile_url = t.profile_url, profile_key = t.profile_key, connected_on = t.connected_on::date,
      description = t.description, relationship = t.relationship, how_found = t.how_found, why = t.why, notes = t.notes,
      links = string_to_array(t.links, e'\n'), name_key = t.name_key, search = t.search,
      search_more = t.search_more, search_heads = string_to_array(t.search_heads, ' '),
      updated_at = case when contacts.updated_at = contacts.created_at then contacts.updated_at
        else ${ctx.clock.now()} end
    from unnest(
      ${column((contact) => contact.id)}::uuid[],
      ${column((contact) => contact.name)}::text[],
      ${column((contact) => contact.given)}::text[],
      ${column((contact) => contact.family)}::text[],
      ${column((contact) => contact.organization)}::text[],
      ${column((contact) => contact.title)}::text[],
      ${column((contact) => joined(contact.emails))}::text[],
      ${column((contact) => joined(contact.phones))}::text[],
      ${column((contact) => contact.profile_url)}::text[],
      ${column((contact) => (contact.profile_url ? profileKey(contact.profile_url) : null))}::text[],
      ${column((contact) => contact.connected_on)}::text[],
      ${column((contact) => contact.description)}::text[],
      ${column((contact) => contact.relationship)}::text[],
      ${column((contact) => contact.how_found)}::text[],
      ${column((contact) => contact.why)}::text[],
      ${column((contact) => contact.notes)}::text[],
      ${column((contact) => joined(contact.links))}::text[],
      ${keys.map((key) => key.name_key)}::text[],
      ${keys.map((key) => key.search)}::text[],
      ${keys.map((key) => key.search_more)}::text[],
      ${keys.map((key) => key.search_heads.join(' '))}::text[]
    ) as t (id, name, given, family, organization, title, emails, phones, profile_url, profile_key, connected_on,
      description, relationship, how_found, why, notes, links, name_key, search, search_more, search_heads)
    where contacts.seeker_id = ${seekerId} and contacts.id = t.id
  `.execute(ctx.db)
}
