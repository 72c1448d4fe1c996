import type { Context } from '../../platform/context.ts'
import { inTransaction } from '../../platform/db/index.ts'
import { emptyLettersAbout } from '../../platform/mail/index.ts'
import { notFound } from '../../shared/errors.ts'
import type { SeekerId } from '../accounts/index.ts'
import { noteContactsChanged, refuseOtherContact } from './contacts.commands.ts'
import { findKept, listCopies, whyNotFound } from './contacts.queries.ts'

// How somebody leaves the list: taken off and brought back, erased because they asked for it, and erased by time.

/**
 * Takes someone off the list. Their messages and interviews stay; for 30 days it can be undone, which a second press
 * does not draw out.
 *
 * @throws AppError `not-found`; `contact-merged` where they were made one with somebody
 */
export async function removeContact(ctx: Context, seekerId: SeekerId, contactId: string): Promise<void> {
  const removed = await ctx.db
    .updateTable('contacts')
    .set({ removed_at: ctx.clock.now() })
    .where('seeker_id', '=', seekerId)
    .where('id', '=', contactId)
    .where('removed_at', 'is', null)
    .returning('id')
    .executeTakeFirst()
  if (removed) return
  const reason = await whyNotFound(ctx.db, seekerId, contactId)
  if (reason.code !== 'contact-removed') throw reason
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
    await ctx.db
      .updateTable('contacts')
      .set({ removed_at: null })
      .where('seeker_id', '=', seekerId)
      .where('id', '=', contactId)
      .execute()
    await noteContactsChanged(ctx, seekerId)
  })
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
export async function purgeRemovedContacts(ctx: Context, before: Date): Promise<void> {
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
}
