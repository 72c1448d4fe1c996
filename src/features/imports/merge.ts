import { emailKey } from '../../shared/email.ts'
import { phoneIdentity } from '../../shared/phones.ts'
import { profileKey } from '../contacts/index.ts'
import type { Relationship } from '../contacts/index.ts'
import { nameAndWork } from '../duplicates/index.ts'
import type { DuplicateRow, ImportedContact } from './imports.ts'
import { repeatedAtWork } from './match.ts'
import type { ListedContacts } from './match.ts'

// Meets the people of a file with those on the list: who is new, whom the file changes, who stays as they are. Pure.

/** What an import needs to know of a contact that is there. */
export interface ListedContact {
  id: string
  name: string
  given: string | null
  family: string | null
  organization: string
  title: string
  emails: string[]
  phones: string[]
  profile_url: string | null
  connected_on: string | null
  description: string
  relationship: Relationship | null
  how_found: string
  why: string
  notes: string
  links: string[]
  source: string
  /** Fields the seeker has written over an import. */
  own_fields: string[]
}

export type ChangedFields = Partial<Omit<ListedContact, 'id' | 'source' | 'own_fields'>>

export interface ContactChange {
  contactId: string
  contact: ImportedContact
  before: ChangedFields
  after: ChangedFields
}

export interface ImportPlan {
  new: ImportedContact[]
  updated: ContactChange[]
  unchanged: { contactId: string; contact: ImportedContact }[]
  /** Rows whose contact another row of the file has already met. */
  duplicates: (DuplicateRow & { contact: ImportedContact })[]
}

const importable = ['name', 'organization', 'title'] as const

/**
 * The changes a row makes to a contact. Never a word the seeker wrote: an empty field is filled, an imported one that
 * was left alone follows the file, e-mails and phones are added.
 */
export function mergeInto(listed: ListedContact, row: ImportedContact): ChangedFields {
  const changes: ChangedFields = {}
  const follows = (field: string, value: string | null) =>
    !value || (listed.source === 'import' && !listed.own_fields.includes(field))
  for (const field of importable)
    if (row[field] !== '' && row[field] !== listed[field] && follows(field, listed[field]))
      changes[field] = row[field]
  if (changes.name !== undefined)
    Object.assign(changes, { given: row.given ?? null, family: row.family ?? null })
  if (row.url !== '' && row.url !== listed.profile_url && follows('profile_url', listed.profile_url))
    changes.profile_url = row.url
  const emails = missing(row.emails, listed.emails, (email) => emailKey(email) ?? email)
  if (emails.length > 0) changes.emails = [...listed.emails, ...emails]
  const phones = missing(row.phones, listed.phones, phoneIdentity)
  if (phones.length > 0) changes.phones = [...listed.phones, ...phones]
  if (row.connectedOn !== '' && row.connectedOn !== listed.connected_on)
    changes.connected_on = row.connectedOn
  return Object.assign(changes, ownWords(listed, row))
}

/** What our own export brings back fills what is empty; a seeker's words are never replaced. */
function ownWords(listed: ListedContact, row: ImportedContact): ChangedFields {
  const changes: ChangedFields = {}
  if (listed.name === '' && listed.description === '' && row.description)
    changes.description = row.description
  if (
    row.relationship &&
    (listed.relationship === null || knowsBetter(listed.relationship, row.relationship))
  )
    changes.relationship = row.relationship
  if (listed.how_found === '' && row.howFound) changes.how_found = row.howFound
  if (listed.why === '' && row.why) changes.why = row.why
  if (listed.notes === '' && row.notes) changes.notes = row.notes
  const links = missing(row.links ?? [], listed.links, (link) => profileKey(link) ?? link)
  if (links.length > 0) changes.links = [...listed.links, ...links]
  return changes
}

/** One who knows somebody has met them. */
const knowsBetter = (listed: Relationship, said: Relationship) => listed === 'none' && said !== 'none'

function missing(found: string[], there: string[], key: (text: string) => string): string[] {
  const known = new Set(there.map(key))
  return found.filter((value) => !known.has(key(value)))
}

export function planImport(rows: readonly ImportedContact[], listed: ListedContacts): ImportPlan {
  const plan: ImportPlan = { new: [], updated: [], unchanged: [], duplicates: [] }
  const met = new Map<string, number>()
  const repeated = listed.size > 0 ? repeatedAtWork(rows) : new Set<string>()
  for (const contact of rows) {
    const alone = repeated.size === 0 || !repeated.has(nameAndWork(contact))
    const there = listed.find(contact, {
      ...{ alone, isTaken: (id) => met.has(id) },
      saysAll: (one) => Object.keys(mergeInto(one, contact)).length === 0,
    })
    if (!there) {
      plan.new.push(contact)
      continue
    }
    const sameAs = met.get(there.id)
    if (sameAs !== undefined) {
      plan.duplicates.push({ row: contact.row, name: contact.name, sameAs, contact })
      continue
    }
    met.set(there.id, contact.row)
    const after = mergeInto(there, contact)
    const fields = Object.keys(after) as (keyof ChangedFields)[]
    if (fields.length === 0) plan.unchanged.push({ contactId: there.id, contact })
    else plan.updated.push({ contactId: there.id, contact, after, before: pick(there, fields) })
    listed.note(there, after)
  }
  return plan
}

const pick = (contact: ListedContact, fields: readonly (keyof ChangedFields)[]): ChangedFields =>
  Object.fromEntries(fields.map((field) => [field, contact[field]]))

/**
 * What undoing gives back: each field that still is as the import left it. What was changed since stays.
 */
export function restored(
  now: ChangedFields,
  { before, after }: Pick<ContactChange, 'before' | 'after'>,
): ChangedFields {
  const same = (Object.keys(after) as (keyof ChangedFields)[]).filter(
    (field) => JSON.stringify(now[field] ?? null) === JSON.stringify(after[field] ?? null),
  )
  return Object.fromEntries(same.map((field) => [field, before[field]]))
}
