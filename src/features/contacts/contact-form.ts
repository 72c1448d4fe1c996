/** A contact as its form shows it, under the names of the form's fields. Pure. */
import type { Said } from '../../shared/merge.ts'
import type { Contact } from './contacts.ts'

/** What stands above each field. */
export const labels = {
  name: 'contacts.name',
  description: 'contacts.description',
  howFound: 'contacts.how-found',
  why: 'contacts.why',
  relationship: 'contacts.relationship',
  ledBy: 'contacts.led-by',
  organization: 'contacts.organization',
  title: 'contacts.job',
  emails: 'contacts.emails',
  phones: 'contacts.phones',
  profileUrl: 'contacts.profile',
  links: 'contacts.links',
  notes: 'contacts.notes',
} as const

/** What the fields say. @param ledBy who led to this contact */
export const saidOf = (contact: Contact, ledBy: { id: string } | undefined) =>
  ({
    name: contact.name,
    description: contact.description,
    howFound: contact.howFound,
    why: contact.why,
    relationship: contact.relationship ?? '',
    ledBy: ledBy?.id ?? '',
    organization: contact.organization,
    title: contact.title,
    emails: contact.emails.join(', '),
    phones: contact.phones.join(', '),
    profileUrl: contact.profileUrl ?? '',
    links: contact.links.join('\n'),
    notes: contact.notes,
  }) satisfies Said

/** Where words of two windows can stand together; addresses too, which are read apart at every space. */
export const isText = (name: string): boolean =>
  ['howFound', 'why', 'notes', 'emails', 'links'].includes(name)
