import type { Context } from '../../platform/context.ts'
import { addHours } from '../../shared/dates.ts'
import { guestPage } from '../../shared/defaults.ts'
import { emailAddress, emailKey } from '../../shared/email.ts'
import { newId } from '../../shared/ids.ts'
import { findAccount, type SeekerId } from '../accounts/index.ts'
import { type Contact, findContact, listContactsById } from '../contacts/index.ts'
import { isStopped } from '../outreach/index.ts'
import { addressKey } from './own-address.ts'

// The link that the instance mails to the professional: the only one that confirms, consents, corrects and erases.

/**
 * Where a professional can be written to by the instance: never at the seeker's own address, or a seeker could answer
 * for them, never where they said stop, and never from sample data, whose visitors nobody knows.
 */
export async function findGuestAddress(
  ctx: Context,
  seeker: SeekerId,
  contactId: string,
): Promise<string | undefined> {
  const contact = await findContact(ctx.db, seeker, contactId)
  return contact && findMailAddress(ctx, seeker, contact)
}

/** The same of a contact, on the list or off it. */
export async function findMailAddress(
  ctx: Context,
  seeker: SeekerId,
  contact: Contact,
): Promise<string | undefined> {
  if (!ctx.mail.reachesSomebody) return undefined
  const account = await findAccount(ctx, seeker)
  if (account?.demoId) return undefined
  // Contacts of before were kept as they were pasted.
  const email = contact.emails.map(emailAddress).find((each) => each !== null)
  if (!email || emailKey(email) === emailKey(account?.email ?? '')) return undefined
  return (await isStopped(ctx, seeker, contact)) ? undefined : email
}

/**
 * Where somebody can be told of a talk that is in their calendar: also whom the seeker took off the list, since what was
 * agreed with them stands.
 */
export async function findHolderAddress(
  ctx: Context,
  seeker: SeekerId,
  contactId: string,
): Promise<string | undefined> {
  const [contact] = await listContactsById(ctx.db, seeker, [contactId])
  return contact && findMailAddress(ctx, seeker, contact)
}

/**
 * Makes a link that goes into a letter to this address and nowhere else.
 * @returns where it leads, as a letter that waits may hold it: `guestTopic` puts what opens it in as it leaves
 */
export async function makeOwnLink(
  ctx: Context,
  seeker: SeekerId,
  { interviewId, contactId, email }: { interviewId: string; contactId: string; email: string },
): Promise<string> {
  const now = ctx.clock.now()
  const id = newId()
  await ctx.db
    .insertInto('guest_links')
    .values({
      ...{ seeker_id: seeker, id, interview_id: interviewId, contact_id: contactId, purpose: 'own' },
      address_key: addressKey(ctx, email),
      created_at: now,
      expires_at: addHours(now, guestPage.linkDays * 24),
    })
    .execute()
  return `${ctx.origin}/guest/${id}`
}
