import type { Context } from '../../platform/context.ts'
import { emailAddress, emailKey } from '../../shared/email.ts'
import { findAccount, isSuspended, type SeekerId } from '../accounts/index.ts'
import { findContact, listContactsById } from '../contacts/index.ts'
import { isStopped } from '../outreach/index.ts'
import { addressKey } from './own-address.ts'

// Where the instance writes to a professional.

interface Reached {
  /**
   * Also whom the seeker took off the list or made one with somebody: of a talk that is in their calendar they are told
   * still, since what was agreed with them stands.
   */
  offList?: boolean
}

/**
 * Where a professional can be written to: never at the seeker's own address, or a seeker could answer for them, never
 * where they said stop, and never from sample data, whose visitors nobody knows.
 */
export async function findMailAddress(
  ctx: Context,
  seeker: SeekerId,
  contactId: string,
  { offList = false }: Reached = {},
): Promise<string | undefined> {
  const contact = offList
    ? (await listContactsById(ctx.db, seeker, [contactId]))[0]
    : await findContact(ctx.db, seeker, contactId)
  if (!contact || !ctx.mail.reachesSomebody) return undefined
  const account = await findAccount(ctx, seeker)
  if (account?.demoId) return undefined
  // Contacts of before were kept as they were pasted.
  const email = contact.emails.map(emailAddress).find((each) => each !== null)
  if (!email || emailKey(email) === emailKey(account?.email ?? '')) return undefined
  return (await isStopped(ctx, seeker, contact)) ? undefined : email
}

/**
 * Where a letter goes that whoever holds the link in the seeker's message can cause: in the name of a suspended seeker
 * nobody is written to for the first time.
 */
export async function findAskedAddress(
  ctx: Context,
  seeker: SeekerId,
  contactId: string,
  reached: Reached = {},
): Promise<string | undefined> {
  const email = await findMailAddress(ctx, seeker, contactId, reached)
  if (!email || !(await isSuspended(ctx, seeker))) return email
  return (await wasMailed(ctx, seeker, email)) ? email : undefined
}

/** Whether the instance mailed a link to this address in the seeker's name before. */
export async function wasMailed(ctx: Context, seeker: SeekerId, email: string): Promise<boolean> {
  const row = await ctx.db
    .selectFrom('guest_links')
    .select('id')
    .where('address_key', '=', addressKey(ctx, email))
    .where('seeker_id', '=', seeker)
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}
