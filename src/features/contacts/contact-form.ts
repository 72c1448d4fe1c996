/** A contact as its form shows it, under the names of the form's fields. Pure. */
import { emailKey } from '../../shared/email.ts'
import type { MergeKind, FormValues } from '../../shared/merge.ts'
import { onOneLine, phonesInside, withoutExtension } from '../../shared/phones.ts'
import { webAddress } from './contacts.ts'
import { type ContactInput, correctable } from './contacts.schema.ts'

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

/** What the fields say; several values are one a line. @param ledBy the id of who led to this contact */
export const formValuesOf = (contact: Omit<ContactInput, 'ledBy'>, ledBy = '') =>
  ({
    name: contact.name,
    description: contact.description,
    howFound: contact.howFound,
    why: contact.why,
    relationship: contact.relationship ?? '',
    ledBy,
    organization: contact.organization,
    title: contact.title,
    emails: contact.emails.join('\n'),
    phones: contact.phones.join('\n'),
    profileUrl: contact.profileUrl ?? '',
    links: contact.links.join('\n'),
    notes: contact.notes,
  }) satisfies FormValues

/** The same as it is typed: addresses and phones on one line. */
export const typedOf = (said: ReturnType<typeof formValuesOf>): FormValues => ({
  ...said,
  emails: onOneLine(said.emails),
  phones: onOneLine(said.phones),
})

/** What each field holds, for `mergeFormValues`. */
export function mergeKindOf(name: string): MergeKind {
  if (['howFound', 'why', 'notes'].includes(name)) return 'text'
  return ['emails', 'phones', 'links'].includes(name) ? 'list' : 'one'
}

/** Where one line belongs in which somebody said how they can be reached; what is nothing but a remark is a note. */
export function fieldOfReach(reach: string): 'emails' | 'phones' | 'profileUrl' | 'notes' {
  if (emailKey(reach)) return 'emails'
  const isNumber = (phone: string) => /^[+\d\s().\-/*#]+$/.test(withoutExtension(phone))
  if (phonesInside(reach).every(isNumber) && correctable.phones.safeParse(reach).success) return 'phones'
  // Without a slash it may as well be a place: "Mercy.Hospital".
  return reach.includes('/') && webAddress(reach) ? 'profileUrl' : 'notes'
}
