import { isDeepStrictEqual } from 'node:util'
import type { Context } from '../../platform/context.ts'
import { inTransaction } from '../../platform/db/index.ts'
import { conflict, notFound } from '../../shared/errors.ts'
import { newId } from '../../shared/ids.ts'
import type { SeekerId } from '../accounts/index.ts'
import {
  contactName,
  filledIn,
  profileKey,
  searchColumns,
  type Contact,
  type ContactSource,
  type Relationship,
  type ContactDetails,
} from './contacts.ts'
import { findContact, findContactLike, getContact, getSurvivor } from './contacts.queries.ts'
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

/**
 * Nothing was written because this very form came twice, which is fine, or because the profile is taken.
 * @throws AppError `contact-exists`
 */
export async function refuseOtherContact(
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
  await lock(ctx, seekerId, contactId)
  return getContact(ctx.db, seekerId, contactId)
}

/** The same of whom a form means that was opened a while ago. @throws AppError as `getSurvivor` does */
export async function lockSurvivor(ctx: Context, seekerId: SeekerId, contactId: string): Promise<Contact> {
  const { id } = await getSurvivor(ctx.db, seekerId, contactId)
  await lock(ctx, seekerId, id)
  // Until it was locked, it could be made one with another.
  const meant = await getSurvivor(ctx.db, seekerId, id)
  return meant.id === id ? meant : lockSurvivor(ctx, seekerId, meant.id)
}

async function lock(ctx: Context, seekerId: SeekerId, contactId: string): Promise<void> {
  await ctx.db
    .selectFrom('contacts')
    .select('id')
    .where('seeker_id', '=', seekerId)
    .where('id', '=', contactId)
    .forUpdate()
    .execute()
}

/**
 * Writes what the seeker typed, also of somebody off the list. What differs from an import becomes the seeker's own: later imports leave it alone.
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
 * Fills in what is empty of somebody on the list by what was said of them elsewhere; see `filledIn`.
 * @param contactId whom a form named, who may be one with another by now
 * @returns as they were before, and what of it stands otherwise there
 * @throws AppError as `getContact`
 */
export async function fillIn(
  outer: Context,
  seekerId: SeekerId,
  contactId: string,
  said: ContactDetails,
): Promise<{ contact: Contact; apart: (keyof ContactDetails)[] }> {
  return inTransaction(outer, async (ctx) => {
    const { id } = await lockSurvivor(ctx, seekerId, contactId)
    const contact = await getContact(ctx.db, seekerId, id)
    const { whole, apart } = filledIn(contact, said)
    if (!isDeepStrictEqual(whole, contact)) await editContact(ctx, seekerId, id, whole)
    return { contact, apart }
  })
}

/**
 * Makes one of somebody's addresses the one that letters go to: the first.
 * @param contactId whom the form named; see `findSurvivor`
 * @returns whose it is
 * @throws AppError `not-found`; `changed-meanwhile` where they no longer have that address
 */
export async function putEmailFirst(
  outer: Context,
  seekerId: SeekerId,
  contactId: string,
  email: string,
): Promise<string> {
  return inTransaction(outer, async (ctx) => {
    const { id, emails } = await lockSurvivor(ctx, seekerId, contactId)
    if (!emails.includes(email)) throw conflict('changed-meanwhile')
    await ctx.db
      .updateTable('contacts')
      .set({ emails: [email, ...emails.filter((other) => other !== email)], updated_at: ctx.clock.now() })
      .where('seeker_id', '=', seekerId)
      .where('id', '=', id)
      .execute()
    return id
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
