import { sql } from 'kysely'
import type { Context } from '../../platform/context.ts'
import { inTransaction } from '../../platform/db/index.ts'
import { emptyLettersAbout } from '../../platform/mail/index.ts'
import { keepRemovedDays } from '../../shared/defaults.ts'
import { conflict, notFound } from '../../shared/errors.ts'
import { newId } from '../../shared/ids.ts'
import type { SeekerId } from '../accounts/index.ts'
import { contactName, profileKey, searchColumns } from './contacts.ts'
import type { Contact, ContactSource, Relationship } from './contacts.ts'
import {
  findContact,
  findContactLike,
  findKept,
  getContact,
  listCopies,
  whyNotFound,
} from './contacts.queries.ts'
import type { ContactInput } from './contacts.schema.ts'
import { setOrigin } from './origins.commands.ts'
import { findOrigins } from './origins.queries.ts'

/** What another feature may know of a new contact; what it leaves out is empty. */
export type NewContact = Partial<ContactInput> & ({ name: string } | { description: string })

/**
 * Puts someone on the list.
 *
 * @param options.id the identifier the form already carried, so that posting it twice makes one contact
 * @returns the contact's id
 * @throws AppError `contact-exists` (409, params.contactId) where the profile is already on the list
 */
export async function createContact(
  ctx: Context,
  seekerId: SeekerId,
  input: NewContact,
  { id = newId(), source = 'hand' }: { id?: string; source?: ContactSource } = {},
): Promise<string> {
  return inTransaction(ctx, async (ctx) => {
    if (!(await insertContact(ctx, seekerId, input, { id, source })))
      await refuseOtherContact(ctx, seekerId, input, id)
    return id
  })
}

/** @returns false where the identifier or the profile is taken */
async function insertContact(
  ctx: Context,
  seekerId: SeekerId,
  input: NewContact,
  { id, source }: { id: string; source: ContactSource },
): Promise<boolean> {
  const now = ctx.clock.now()
  const written = await ctx.db
    .insertInto('contacts')
    .values({ seeker_id: seekerId, id, ...columnsOf(input), source, created_at: now, updated_at: now })
    .onConflict((row) => row.doNothing())
    .returning('id')
    .executeTakeFirst()
  if (!written) return false
  await noteContactsChanged(ctx, seekerId)
  if (input.ledBy) await setOrigin(ctx, seekerId, id, input.ledBy)
  return true
}

/**
 * Puts on the list whom a form names. A form that was stopped, corrected and sent again finds its own contact there: what
 * it says now counts, and what it does not ask stays. Where that one was taken off the list since, it names another (decision 33).
 *
 * @param options.id the identifier the form already carried
 * @returns the contact's id
 * @throws AppError `contact-exists` as `createContact` does
 */
export async function addContact(
  ctx: Context,
  seekerId: SeekerId,
  input: NewContact,
  { id = newId(), source = 'hand' }: { id?: string; source?: ContactSource } = {},
): Promise<string> {
  return inTransaction(ctx, async (ctx) => {
    if (await insertContact(ctx, seekerId, input, { id, source })) return id
    await refuseOtherContact(ctx, seekerId, input, id)
    const before = await findContact(ctx.db, seekerId, id)
    if (!before) return createContact(ctx, seekerId, input, { source })
    await editContact(ctx, seekerId, id, { ...before, name: '', description: '', ...input })
    return id
  })
}

/** Nothing was written because this very form came twice, which is fine, or because the profile is taken. */
async function refuseOtherContact(
  ctx: Context,
  seekerId: SeekerId,
  input: Partial<ContactInput>,
  id: string,
) {
  const key = input.profileUrl ? profileKey(input.profileUrl) : null
  const other = key ? await findContactLike(ctx.db, seekerId, { profileKey: key }) : undefined
  if (other && other.id !== id)
    throw conflict('contact-exists', { contactId: other.id, name: contactName(other) })
}

/** Locks a contact for the rest of the transaction and reads it. @throws AppError `not-found` */
export async function lockContact(ctx: Context, seekerId: SeekerId, contactId: string): Promise<Contact> {
  await ctx.db
    .selectFrom('contacts')
    .select('id')
    .where('seeker_id', '=', seekerId)
    .where('id', '=', contactId)
    .forUpdate()
    .execute()
  return getContact(ctx.db, seekerId, contactId)
}

/**
 * Writes what the seeker typed. What differs from an import becomes the seeker's own: later imports leave it alone.
 *
 * @throws AppError `not-found`, `contact-exists`
 */
export async function editContact(
  ctx: Context,
  seekerId: SeekerId,
  contactId: string,
  input: ContactInput,
): Promise<void> {
  await inTransaction(ctx, async (ctx) => {
    const before = await ctx.db
      .selectFrom('contacts')
      .select(['name', 'organization', 'title', 'profile_url', 'own_fields'])
      .where('seeker_id', '=', seekerId)
      .where('id', '=', contactId)
      .where('removed_at', 'is', null)
      .forUpdate()
      .executeTakeFirst()
    if (!before) throw notFound()
    await refuseOtherContact(ctx, seekerId, input, contactId)
    const columns = columnsOf(input)
    const changed = importable.filter((field) => (columns[field] ?? '') !== (before[field] ?? ''))
    await ctx.db
      .updateTable('contacts')
      .set({
        ...columns,
        ...(columns.name !== before.name && { given: null, family: null }),
        own_fields: [...new Set([...before.own_fields, ...changed])],
        updated_at: ctx.clock.now(),
      })
      .where('seeker_id', '=', seekerId)
      .where('id', '=', contactId)
      .execute()
    await noteContactsChanged(ctx, seekerId)
    if (input.ledBy === undefined) return
    // A form shows one tie, to somebody on the list: what was not changed there takes none away that it does not show.
    const { ledBy } = await findOrigins(ctx.db, seekerId, contactId)
    if ((ledBy?.id ?? null) !== input.ledBy) await setOrigin(ctx, seekerId, contactId, input.ledBy)
  })
}

/**
 * Makes one of somebody's addresses the one that letters go to: the first.
 * @throws AppError `not-found`; `changed-meanwhile` where they no longer have that address
 */
export async function putEmailFirst(
  outer: Context,
  seekerId: SeekerId,
  contactId: string,
  email: string,
): Promise<void> {
  await inTransaction(outer, async (ctx) => {
    const { emails } = await lockContact(ctx, seekerId, contactId)
    if (!emails.includes(email)) throw conflict('changed-meanwhile')
    await ctx.db
      .updateTable('contacts')
      .set({ emails: [email, ...emails.filter((other) => other !== email)], updated_at: ctx.clock.now() })
      .where('seeker_id', '=', seekerId)
      .where('id', '=', contactId)
      .execute()
  })
}

/** Writes how the seeker knows somebody, also off the list, and nothing else. @throws AppError `not-found` */
export async function sayRelationship(
  ctx: Context,
  seekerId: SeekerId,
  contactId: string,
  relationship: Relationship,
): Promise<void> {
  const { numUpdatedRows } = await ctx.db
    .updateTable('contacts')
    .set({ relationship, updated_at: ctx.clock.now() })
    .where('seeker_id', '=', seekerId)
    .where('id', '=', contactId)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) throw notFound()
}

/** Lets the list be compared anew for people who are on it twice. */
export async function noteContactsChanged(ctx: Context, seekerId: SeekerId): Promise<void> {
  const wanted = { wanted_at: ctx.clock.now(), done_at: null }
  await ctx.db
    .insertInto('duplicate_searches')
    .values({ seeker_id: seekerId, ...wanted })
    .onConflict((row) => row.column('seeker_id').doUpdateSet(wanted))
    .execute()
}

/** The columns that an import may write, while they are not the seeker's own. */
const importable = ['name', 'organization', 'title', 'profile_url'] as const

function columnsOf(input: Partial<ContactInput>) {
  const { name = '', description = '', organization = '', title = '', emails = [], profileUrl = null } = input
  return {
    name,
    description,
    relationship: input.relationship ?? null,
    how_found: input.howFound ?? '',
    why: input.why ?? '',
    organization,
    title,
    emails,
    phones: input.phones ?? [],
    profile_url: profileUrl,
    profile_key: profileUrl === null ? null : profileKey(profileUrl),
    links: input.links ?? [],
    notes: input.notes ?? '',
    ...searchColumns({ name, description, organization, title, emails }),
  }
}

/**
 * Takes someone off the list. Their messages and interviews stay; for 30 days it can be undone.
 *
 * @throws AppError `not-found`
 */
export async function removeContact(ctx: Context, seekerId: SeekerId, contactId: string): Promise<void> {
  await setRemoved(ctx, seekerId, contactId, ctx.clock.now())
}

/**
 * Brings a removed contact back; does nothing where it is on the list.
 *
 * @throws AppError `not-found`; `contact-merged` where they were made one with somebody; `contact-exists` where the same
 * profile was added in between
 */
export async function restoreContact(ctx: Context, seekerId: SeekerId, contactId: string): Promise<void> {
  await inTransaction(ctx, async (ctx) => {
    const removed = await ctx.db
      .selectFrom('contacts')
      .select(['profile_url', 'removed_at'])
      .where('seeker_id', '=', seekerId)
      .where('id', '=', contactId)
      .forUpdate()
      .executeTakeFirst()
    if (!removed) throw notFound()
    // A page that was opened before the merge still offers it, and what was theirs is with the other one.
    if (removed.removed_at && (await findKept(ctx.db, seekerId, contactId)))
      throw await whyNotFound(ctx.db, seekerId, contactId)
    await refuseOtherContact(ctx, seekerId, { profileUrl: removed.profile_url }, contactId)
    await setRemoved(ctx, seekerId, contactId, null)
    await noteContactsChanged(ctx, seekerId)
  })
}

async function setRemoved(
  ctx: Context,
  seekerId: SeekerId,
  contactId: string,
  at: Date | null,
): Promise<void> {
  const changed = await ctx.db
    .updateTable('contacts')
    .set({ removed_at: at })
    .where('seeker_id', '=', seekerId)
    .where('id', '=', contactId)
    .returning('id')
    .executeTakeFirst()
  if (!changed) throw notFound()
}

/** The `ref` of a letter to a seeker that names these contacts: it is emptied when one of them is erased. */
export const naming = (contactIds: readonly string[]): Readonly<Record<string, string>> =>
  Object.fromEntries(contactIds.map((id) => [`names-${id}`, 'yes']))

/**
 * Erases somebody who asked for it, with the messages to them, the letters to and about them, and whatever a merge or an
 * import remembers: this cannot be undone. Interviews stay, with nobody's name.
 */
export async function eraseContact(ctx: Context, seekerId: SeekerId, contactId: string): Promise<void> {
  await inTransaction(ctx, async (ctx) => {
    // What merges remember goes with the contacts they were made of.
    const ids = (await listCopies(ctx.db, seekerId, contactId)).map(({ id }) => id)
    if (ids.length === 0) return
    // Letters before what they carry, as the mail queue goes: the other way around each would wait for the other.
    for (const id of ids) {
      await emptyLettersAbout(ctx, { contactId: id })
      await emptyLettersAbout(ctx, naming([id]))
    }
    await ctx.db
      .deleteFrom('import_changes')
      .where('seeker_id', '=', seekerId)
      .where('contact_id', 'in', ids)
      .execute()
    await ctx.db.deleteFrom('contacts').where('seeker_id', '=', seekerId).where('id', 'in', ids).execute()
    await noteContactsChanged(ctx, seekerId)
  })
}

/** Erases contacts removed long ago, except those that an interview still names. */
export async function purgeRemovedContacts(outer: Context): Promise<void> {
  const before = new Date(outer.clock.now().getTime() - keepRemovedDays * 86_400_000)
  await inTransaction(outer, async (ctx) => {
    await followMerges(ctx, before)
    await ctx.db
      .deleteFrom('contacts')
      .where('removed_at', '<', before)
      .where(({ not, exists, selectFrom }) =>
        not(
          exists(
            selectFrom('interview_contacts')
              .select('interview_contacts.contact_id')
              .whereRef('interview_contacts.seeker_id', '=', 'contacts.seeker_id')
              .whereRef('interview_contacts.contact_id', '=', 'contacts.id'),
          ),
        ),
      )
      .execute()
  })
}

/**
 * What was handed in names people by the contact they were then. Where that one is about to go for good, and with it the
 * merge that leads to the kept one, it names the kept one: or nobody would find it when that person asks to be erased.
 */
async function followMerges(ctx: Context, before: Date): Promise<void> {
  const merges = await ctx.db
    .selectFrom('contact_merges as merge')
    .innerJoin('contacts as gone', (join) =>
      join.onRef('gone.seeker_id', '=', 'merge.seeker_id').onRef('gone.id', '=', 'merge.gone_id'),
    )
    .select(['merge.seeker_id as seekerId', 'merge.gone_id as goneId', 'merge.kept_id as keptId'])
    .where('gone.removed_at', '<', before)
    .where('merge.undone_at', 'is', null)
    // The kept one of an earlier merge may have gone into another since.
    .orderBy('merge.merged_at')
    .execute()
  for (const { seekerId, goneId, keptId } of merges)
    await sql`update submissions set people = replace(people::text, ${goneId}, ${keptId})::jsonb
      where student_id = ${seekerId} and strpos(people::text, ${goneId}) > 0`.execute(ctx.db)
}
