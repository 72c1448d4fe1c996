import { phoneIdentity } from '../../shared/phones.ts'
import { profileKey, workFits, type Relationship } from '../contacts/index.ts'
import { nameAndWork } from '../duplicates/index.ts'
import { emailIdentity, linkIdentity } from './cells.ts'
import { mayReplaceName, missing } from './fill.ts'
import { areKeptApart, duplicateOf, type DuplicateRow, type ImportedContact } from './imports.ts'
import { idIn, ListedContacts, repeatedAtWork } from './match.ts'

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
  /** Rows about people whom the seeker took off the list: they stay off it. */
  removed: ImportedContact[]
}

/**
 * The changes a row makes to a contact. Never a word the seeker wrote: an empty field is filled, an imported one that
 * was left alone follows the file, e-mails and phones are added. A name follows only one that says no less.
 */
export function mergeInto(listed: ListedContact, row: ImportedContact): ChangedFields {
  const isImported = (field: string) => listed.source === 'import' && !listed.own_fields.includes(field)
  const changes: ChangedFields = {}
  for (const field of ['organization', 'title'] as const)
    if (row[field] !== '' && row[field] !== listed[field] && (listed[field] === '' || isImported(field)))
      changes[field] = row[field]
  const takesProfile =
    row.url !== '' &&
    row.url !== listed.profile_url &&
    (!listed.profile_url || isImported('profile_url')) &&
    !listed.links.some((link) => linkIdentity(link) === linkIdentity(row.url))
  if (takesProfile) changes.profile_url = row.url
  const takesName =
    row.name !== '' &&
    row.name !== listed.name &&
    (listed.name === '' ||
      (isImported('name') &&
        mayReplaceName(row.name, listed.name, takesProfile || isSameProfile(listed, row))))
  if (takesName) Object.assign(changes, named(row))
  // What our own list says of the day comes from here, and may have been through a spreadsheet program since.
  const isNewDay = row.key === undefined ? row.connectedOn !== listed.connected_on : !listed.connected_on
  if (row.connectedOn !== '' && isNewDay) changes.connected_on = row.connectedOn
  return Object.assign(changes, reach(listed, row), ownWords(listed, row))
}

/**
 * The changes that a second row about the same contact makes beyond the first: what is empty is filled, nothing else.
 * Name and work stay where the first row is known by them alone: it would not find its contact again.
 */
function fillInto(listed: ListedContact, row: ImportedContact, first: ImportedContact): ChangedFields {
  const changes: ChangedFields = {}
  const isMarked = first.url !== '' || first.emails.length > 0
  if (isMarked && listed.name === '' && row.name !== '') Object.assign(changes, named(row))
  if (isMarked && workFits(listed, row))
    for (const field of ['organization', 'title'] as const)
      if (listed[field] === '' && row[field] !== '') changes[field] = row[field]
  if (!listed.profile_url && row.url) changes.profile_url = row.url
  if (!listed.connected_on && row.connectedOn) changes.connected_on = row.connectedOn
  return Object.assign(changes, reach(listed, row), ownWords(listed, row))
}

const named = ({ name, given, family }: ImportedContact): ChangedFields => ({
  name,
  given: given ?? null,
  family: family ?? null,
})

const isSameProfile = ({ profile_url: there }: ListedContact, { url }: ImportedContact): boolean =>
  Boolean(there) && url !== '' && profileKey(url) === profileKey(there ?? '')

/** E-mails and phones that are not there yet are added. */
function reach(listed: ListedContact, row: ImportedContact): ChangedFields {
  const emails = missing(row.emails, listed.emails, emailIdentity)
  const phones = missing(row.phones, listed.phones, phoneIdentity)
  return {
    ...(emails.length > 0 && { emails: [...listed.emails, ...emails] }),
    ...(phones.length > 0 && { phones: [...listed.phones, ...phones] }),
  }
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
  const links = missing(row.links ?? [], [listed.profile_url ?? '', ...listed.links], linkIdentity)
  if (links.length > 0) changes.links = [...listed.links, ...links]
  return changes
}

/** One who knows somebody has met them. */
const knowsBetter = (listed: Relationship, said: Relationship) => listed === 'none' && said !== 'none'

/** @param takenOff whom the seeker took off the list */
export function planImport(
  rows: readonly ImportedContact[],
  listed: ListedContacts,
  takenOff = new ListedContacts([]),
): ImportPlan {
  const plan: ImportPlan = { new: [], updated: [], unchanged: [], duplicates: [], removed: [] }
  const met = new Map<string, ContactChange>()
  const repeated = listed.size > 0 ? repeatedAtWork(rows) : new Set<string>()
  const keyed = new Set(rows.flatMap(({ key }) => (key === undefined ? [] : [idIn(key)])))
  for (const contact of rows) {
    const alone = repeated.size === 0 || !repeated.has(nameAndWork(contact))
    const there = listed.find(contact, {
      alone,
      isTaken: (id) => met.has(id),
      isOthers: (id) =>
        areKeptApart(met.get(id)?.contact ?? {}, contact) ||
        (contact.key !== undefined && keyed.has(id) && idIn(contact.key) !== id),
      saysAll: (one) => Object.keys(mergeInto(one, contact)).length === 0,
    })
    if (!there) {
      const kind = takenOff.findByAddress(contact) ? 'removed' : 'new'
      plan[kind].push(contact)
      continue
    }
    const change = met.get(there.id)
    const after = change ? fillInto(there, contact, change.contact) : mergeInto(there, contact)
    const before = pick(there, Object.keys(after) as (keyof ChangedFields)[])
    if (change) {
      plan.duplicates.push({ ...duplicateOf(contact, { sameAs: change.contact.row }), contact })
      Object.assign(change, {
        before: { ...before, ...change.before },
        after: { ...change.after, ...after },
      })
    } else met.set(there.id, { contactId: there.id, contact, before, after })
    listed.note(there, after)
  }
  for (const change of met.values()) {
    const { contactId, contact } = change
    if (Object.keys(change.after).length > 0) plan.updated.push(change)
    else plan.unchanged.push({ contactId, contact })
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
