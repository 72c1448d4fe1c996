import type { Context } from '../../platform/context.ts'
import type { Contact } from '../contacts/index.ts'
import { listInterviews } from '../interviews/index.ts'
import { listMarks } from '../notebook/index.ts'
import { isStopped } from '../outreach/index.ts'
import { findAskedAddress } from './addresses.queries.ts'
import { type ConsentKind, type SaidConsent, consentOf, consentKinds, isRefused } from './consents.ts'
import { listConsents } from './consents.queries.ts'
import type { Guest } from './guests.policy.ts'
import { getGuestContact } from './guests.queries.ts'

interface Quote {
  id: string
  text: string
  interviewId: string
}

/** What is on record about the professional, as they may see it: never a seeker's private notes. */
export interface Kept {
  contact: Pick<
    Contact,
    'name' | 'title' | 'organization' | 'emails' | 'phones' | 'profileUrl' | 'links' | 'howFound'
  >
  quotes: Quote[]
  granted: ConsentKind[]
  /** What they or the seeker's note say of their name; a no is only their own. */
  named: 'yes' | 'no' | null
}

/** @throws AppError `not-found` */
export async function getKept(ctx: Context, guest: Guest): Promise<Kept> {
  const { seekerId, interviewId, contactId } = guest
  const contact = await getGuestContact(ctx, guest)
  const { name, title, organization, emails, phones, profileUrl, links, howFound } = contact
  const said: SaidConsent[] = await listConsents(ctx, seekerId, interviewId)
  const granted = consentKinds.filter((kind) => consentOf(said, contactId, kind)?.granted)
  return {
    contact: { name, title, organization, emails, phones, profileUrl, links, howFound },
    quotes: await listQuotes(ctx, guest),
    granted,
    named: granted.includes('name') ? 'yes' : isRefused(said, contactId, 'name') ? 'no' : null,
  }
}

/** Their words from every talk with this seeker, not only the one that the link is about. */
export async function listQuotes(ctx: Context, { seekerId, contactId }: Guest): Promise<Quote[]> {
  const quotes: Quote[] = []
  for (const { id: interviewId, people } of await listInterviews(ctx, seekerId, { contactId })) {
    // Of a panel, nobody knows whose words they were.
    if (people.length > 1) continue
    for (const { id, kind, text } of await listMarks(ctx, seekerId, interviewId))
      if (kind === 'quote') quotes.push({ id, text, interviewId })
  }
  return quotes
}

/** Whether nothing is mailed to them in this seeker's name, since they said stop. */
export const isMailStopped = async (ctx: Context, guest: Guest): Promise<boolean> =>
  isStopped(ctx, guest.seekerId, await getGuestContact(ctx, guest))

/**
 * Where a link of their own would be mailed, with most of it hidden: whoever holds the page learns no address.
 * @returns such as `m•••@example.org`
 */
export async function findMaskedAddress(ctx: Context, guest: Guest): Promise<string | undefined> {
  const email = await findAskedAddress(ctx, guest.seekerId, guest.contactId)
  return email?.replace(/^(.).*?@(.).*?(\.[^.]+)$/, '$1•••@$2•••$3')
}
