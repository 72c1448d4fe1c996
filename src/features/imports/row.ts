import { phonesInside } from '../../shared/phones.ts'
import { asTyped } from '../../shared/spreadsheet.ts'
import { isUnspaced, joinedName } from '../../shared/text.ts'
import { longest, type Relationship } from '../contacts/index.ts'
import {
  address,
  clean,
  distinct,
  emailIdentity,
  emailsInside,
  isPhone,
  isRounded,
  linkIdentity,
  longestCell,
  longestName,
  profileAndLinks,
  whole,
} from './cells.ts'
import type { Columns, Meaning } from './columns.ts'
import { added, missing } from './fill.ts'
import type { ImportedContact, ImportFormat, UnusablePerson, UnusableReason, UnusableRow } from './imports.ts'

// One row of a list as a contact, or why it is none and what could be read of it all the same.

interface Place {
  /** How many cells the header has. */
  width: number
  /** What our own export wrote is read back as it is; whatever stands in any other column is checked. */
  columns: { ours: Columns; others: Columns }
  row: number
  format: ImportFormat
}

export function contactIn(
  cells: string[],
  { broken, ...place }: Place & { broken: boolean },
): { contact: ImportedContact } | { unusable: UnusableRow } {
  const contact = personIn(cells, place)
  const surplus = cells.slice(place.width).some((cell) => cell.trim() !== '')
  const reason = broken
    ? 'broken-quotes'
    : surplus
      ? 'too-many-cells'
      : reasonOf(contact, place.format === 'halfhour')
  if (reason === null) return { contact }
  const person = startOf(contact)
  return { unusable: { row: place.row, reason, ...(Object.keys(person).length > 0 && { person }) } }
}

function reasonOf(
  { name, description = '', organization, title }: ImportedContact,
  own: boolean,
): UnusableReason | null {
  if (own ? name + description === '' : !/[\p{L}\p{N}]/u.test(name + description)) return 'no-name'
  const isLong =
    (name || description).length > longestName ||
    organization.length > longestCell ||
    title.length > longestCell
  return isLong ? 'too-long' : null
}

/** What was read and its owner would want to keep; of usual length, since the row may be anything. */
function startOf({ emails, phones, links = [], row: _row, ...words }: ImportedContact): UnusablePerson {
  const said = Object.entries(words).filter(([, text]) => text !== '')
  const longestOf = (field: string) => (ownTexts.has(field) ? longest.text : longestName)
  return {
    ...Object.fromEntries(
      said.map(([field, text]) => [field, text.slice(0, longestOf(field)).toWellFormed()]),
    ),
    ...(emails.length > 0 && { emails: emails.slice(0, longest.reach) }),
    ...(phones.length > 0 && { phones: phones.slice(0, longest.reach) }),
    ...(links.length > 0 && { links }),
  }
}

const ownTexts: ReadonlySet<string> = new Set(['howFound', 'why', 'notes'])

function personIn(cells: string[], { columns, row, format }: Place): ImportedContact {
  const own = format === 'halfhour'
  const ours = (meaning: Meaning) => columns.ours[meaning]?.map((at) => whole(asTyped(cells[at] ?? ''))) ?? []
  const others = (meaning: Meaning) =>
    columns.others[meaning]?.map((at) => clean(asTyped(cells[at] ?? ''))) ?? []
  const all = (meaning: Meaning) => [...ours(meaning), ...others(meaning)]
  const one = (meaning: Meaning) => all(meaning).find((text) => text !== '') ?? ''
  const [given, family] = [one('given'), all('family').filter(Boolean).join(' ')]
  const emails = added(ours('email').flatMap(linesIn), others('email').flatMap(emailsInside), emailIdentity)
  const phones = added(
    ours('phone')
      .flatMap(linesIn)
      .filter((phone) => !isRounded(phone)),
    phonesIn(others('phone')),
    (phone) => phone,
  )
  // Of ours, who has no name is described; where its columns were chosen by hand, the name may be in two.
  const name = one('full') || (one('description') ? '' : nameIn([given, family], one, { format, emails }))
  // LinkedIn names everybody: a row of its list without a name is damaged, and completed by its owner.
  const description = own || name || format === 'linkedin' ? '' : (emails[0] ?? phones[0] ?? '')
  return {
    name,
    ...(description && { description: description.slice(0, longestName) }),
    ...(given && { given: given.slice(0, longestName) }),
    ...(family && { family: family.slice(0, longestName) }),
    organization: firstOf(one('organization')),
    title: firstOf(one('title')),
    emails,
    phones,
    ...(own ? ownPages(ours, others('url')) : pagesIn(others('url'))),
    connectedOn: one('connectedOn'),
    row,
    ...(own && ownWords(one)),
  }
}

/**
 * What somebody is called whose whole name has no cell, as contact cards are read: an organization too is in address
 * books. One with a mailbox may be anybody who works there, and is known by that.
 */
function nameIn(
  [given, family]: readonly [string, string],
  one: (meaning: Meaning) => string,
  { format, emails }: { format: ImportFormat; emails: readonly string[] },
): string {
  const middle = one('middle')
  const parts = isUnspaced(family + given) ? [family, given, middle] : [given, middle, family]
  const called = joinedName(parts) || one('fileAs') || one('nickname')
  const isOfPeople = format === 'linkedin' || format === 'halfhour'
  if (called || isOfPeople || one('title') || emails.length > 0) return called
  return firstOf(one('organization'))
}

/** Google writes several values of a kind into one cell. */
const firstOf = (cell: string) => cell.split(' ::: ')[0] ?? ''

const linesIn = (cell: string) =>
  cell
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)

const phonesIn = (cells: string[]) =>
  distinct(
    cells
      .flatMap((cell) => cell.split(':::'))
      .flatMap((cell) => phonesInside(asTyped(cell.trim())))
      .filter(isPhone),
  ).slice(0, longest.reach)

function pagesIn(cells: string[]): Pick<ImportedContact, 'url' | 'links'> {
  const { url, links } = profileAndLinks(cells.flatMap((cell) => cell.split(/ ::: |[\s,;]+/)))
  return { url, ...(links.length > 0 && { links }) }
}

/** The profile that stands in our own column is the person, whatever pages stand in a column that its owner added. */
function ownPages(
  ours: (meaning: Meaning) => string[],
  others: string[],
): Pick<ImportedContact, 'url' | 'links'> {
  const [written = ''] = ours('url').map(address)
  const found = pagesIn(others)
  const url = written || found.url
  const more = [found.url, ...(found.links ?? [])].filter(Boolean)
  const there = ours('link').flatMap(linesIn).map(address).filter(Boolean)
  return { url, links: added(there, missing(more, [url], linkIdentity), linkIdentity) }
}

function ownWords(one: (meaning: Meaning) => string): Partial<ImportedContact> {
  const words = (['description', 'howFound', 'why', 'notes', 'key', 'ledBy'] as const).map(
    (field) => [field, one(field)] as const,
  )
  const relationship = one('relationship') as Relationship | ''
  return {
    ...Object.fromEntries(words.filter(([, said]) => said !== '')),
    ...(relationship && { relationship }),
  }
}
