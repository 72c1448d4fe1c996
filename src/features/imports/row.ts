import { phonesInside } from '../../shared/phones.ts'
import { asTyped } from '../../shared/spreadsheet.ts'
import { longest, type Relationship } from '../contacts/index.ts'
import {
  address,
  clean,
  distinct,
  emailsInside,
  isPhone,
  longestCell,
  longestName,
  profileAndLinks,
  whole,
} from './cells.ts'
import type { Meaning } from './columns.ts'
import type { Header } from './header.ts'
import type { ImportedContact, ImportFormat, UnusableReason, UnusableRow } from './imports.ts'

// One row of a list as a contact, or why it is none and what could be read of it all the same.

interface Place {
  header: Pick<Header, 'cells' | 'columns'>
  row: number
  format: ImportFormat
}

export function contactIn(
  cells: string[],
  { broken, ...place }: Place & { broken: boolean },
): { contact: ImportedContact } | { unusable: UnusableRow } {
  const contact = personIn(cells, place)
  const surplus = cells.slice(place.header.cells.length).some((cell) => cell.trim() !== '')
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
  if (own ? name + description === '' : !/[\p{L}\p{N}]/u.test(name)) return 'no-name'
  const isLong =
    (name || description).length > longestName ||
    organization.length > longestCell ||
    title.length > longestCell
  return isLong ? 'too-long' : null
}

/** The parts that a person would want to keep; their length is bounded, since the row may be anything. */
function startOf({
  emails,
  phones,
  links = [],
  ...person
}: ImportedContact): NonNullable<UnusableRow['person']> {
  const { name, given = '', family = '', organization, title, url, connectedOn } = person
  const text = Object.entries({ name, given, family, organization, title, url, connectedOn }).filter(
    ([, said]) => said !== '',
  )
  return {
    ...Object.fromEntries(text.map(([field, said]) => [field, said.slice(0, longestName).toWellFormed()])),
    ...(emails.length > 0 && { emails: emails.slice(0, longest.reach) }),
    ...(phones.length > 0 && { phones: phones.slice(0, longest.reach) }),
    ...(links.length > 0 && { links }),
  }
}

function personIn(cells: string[], { header, row, format }: Place): ImportedContact {
  const own = format === 'halfhour'
  const tidy = own ? whole : clean
  const all = (meaning: Meaning) =>
    (header.columns[meaning] ?? []).map((at) => tidy(asTyped(cells[at] ?? '')))
  const one = (meaning: Meaning) => all(meaning).find((text) => text !== '') ?? ''
  const [given, family] = [one('given'), one('family')]
  return {
    name: one('full') || (own ? '' : [given, one('middle'), family].filter(Boolean).join(' ')),
    ...(given && { given: given.slice(0, longestName) }),
    ...(family && { family: family.slice(0, longestName) }),
    organization: firstOf(one('organization')),
    title: firstOf(one('title')),
    emails: own
      ? linesIn(one('email'))
      : distinct(all('email').flatMap(emailsInside)).slice(0, longest.reach),
    phones: own ? linesIn(one('phone')) : phonesIn(all('phone')),
    ...(own
      ? { url: address(one('url')), links: linesIn(one('link')).map(address).filter(Boolean) }
      : pagesIn(all('url'))),
    connectedOn: one('connectedOn'),
    row,
    ...(own && ownWords(one)),
  }
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
