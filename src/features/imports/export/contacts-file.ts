import { csvRows } from '../../../shared/spreadsheet.ts'
import { type Contact, contactName } from '../../contacts/index.ts'
import { ownColumns } from '../own-columns.ts'
import { jsonKind } from '../people-json.ts'
import { ownProductId, ownProperty } from '../vcard/own.ts'

// Contacts as files that other programs read, and that our own importers read again with nothing lost. Pure.

/** What goes out of a contact: everything the seeker wrote or imported, nothing of the program's own. */
export type ExportedContact = Omit<Contact, 'source' | 'importId' | 'createdAt' | 'updatedAt'> & {
  /** Who on the list led to them. */
  ledBy: { id: string; name: string } | null
}

export const exportFormats = ['csv', 'vcard', 'json'] as const
export type ExportFormat = (typeof exportFormats)[number]

interface Writer {
  type: string
  extension: string
  begin: string
  /** @param isFirst whether these are the file's first contacts */
  some(contacts: readonly ExportedContact[], isFirst: boolean): string
  end: string
}

export const writers: Record<ExportFormat, Writer> = {
  csv: {
    type: 'text/csv; charset=utf-8',
    extension: 'csv',
    begin: csvRows([ownColumns.map(([heading]) => heading)], true),
    some: (contacts) => csvRows(contacts.map(cellsOf)),
    end: '',
  },
  vcard: {
    type: 'text/vcard; charset=utf-8',
    extension: 'vcf',
    begin: '',
    some: (contacts) => contacts.map(vcardOf).join(''),
    end: '',
  },
  json: {
    type: 'application/json; charset=utf-8',
    extension: 'json',
    begin: `{"kind":"${jsonKind}","version":1,"contacts":[`,
    some: (contacts, isFirst) =>
      contacts.map((one, at) => `${isFirst && at === 0 ? '' : ','}\n${JSON.stringify(picked(one))}`).join(''),
    end: '\n]}\n',
  },
}

function cellsOf(contact: ExportedContact): string[] {
  const { name, given, family, description, relationship, howFound, why, organization, title } = contact
  return [
    ...[name, given ?? '', family ?? '', description, relationship ?? ''],
    ...[howFound, why, organization, title],
    ...[
      contact.emails.join('\n'),
      contact.phones.join('\n'),
      contact.profileUrl ?? '',
      contact.links.join('\n'),
    ],
    ...[contact.connectedOn ?? '', contact.notes],
    ...[contact.ledBy?.name ?? '', contact.id, contact.ledBy?.id ?? ''],
  ]
}

function picked(contact: ExportedContact) {
  const { id, name, given, family, description, relationship, howFound, why, organization, title } = contact
  const { emails, phones, profileUrl, links, connectedOn, notes } = contact
  return {
    id,
    name,
    given,
    family,
    description,
    relationship,
    howFound,
    why,
    organization,
    title,
    emails,
    phones,
    profileUrl,
    links,
    connectedOn,
    notes,
    ledBy: contact.ledBy?.id ?? null,
  }
}

// RFC 6350 3.4: commas, semicolons, backslashes and line ends are guarded.
const guarded = (value: string) =>
  value.replace(/\\/g, '\\\\').replace(/\r?\n/g, '\\n').replace(/,/g, '\\,').replace(/;/g, '\\;')

/** RFC 6350 3.2: at most 75 octets a line, never cut inside a character. */
function folded(line: string): string {
  const lines: string[] = []
  let current = ''
  let octets = 0
  for (const character of line) {
    const size = Buffer.byteLength(character)
    if (octets + size > 74) {
      lines.push(current)
      current = ' '
      octets = 1
    }
    current += character
    octets += size
  }
  return [...lines, current].join('\r\n')
}

/** One contact as vCard 4.0; what no address book has a place for stands in properties of our own. */
function vcardOf(contact: ExportedContact): string {
  const text = (name: string, value: string | null) => (value ? [`${name}:${guarded(value)}`] : [])
  const hasParts = Boolean(contact.given ?? contact.family)
  const lines = [
    ...['BEGIN:VCARD', 'VERSION:4.0', `PRODID:${ownProductId}`, `UID:urn:uuid:${contact.id}`],
    `FN:${guarded(contactName(contact))}`,
    ...(hasParts
      ? [`N:${[contact.family ?? '', contact.given ?? '', '', '', ''].map(guarded).join(';')}`]
      : []),
    ...text('ORG', contact.organization),
    ...text('TITLE', contact.title),
    ...contact.emails.map((email) => `EMAIL:${guarded(email)}`),
    ...contact.phones.map((phone) => `TEL;VALUE=text:${guarded(phone)}`),
    ...(contact.profileUrl ? [`URL;${ownProperty.profile}=yes:${contact.profileUrl}`] : []),
    ...contact.links.map((link) => `URL:${link}`),
    ...(contact.name === '' ? [`${ownProperty.unnamed}:yes`] : []),
    ...text(ownProperty.description, contact.description),
    ...text(ownProperty.relationship, contact.relationship),
    ...text(ownProperty.howFound, contact.howFound),
    ...text(ownProperty.why, contact.why),
    // For other address books; our own importer reads each from its place below.
    ...text('NOTE', [contact.howFound, contact.why, contact.notes].filter(Boolean).join('\n')),
    ...text(ownProperty.notes, contact.notes),
    ...text(ownProperty.connectedOn, contact.connectedOn),
    ...(contact.ledBy ? [`${ownProperty.ledBy}:urn:uuid:${contact.ledBy.id}`] : []),
    'END:VCARD',
  ]
  return `${lines.map(folded).join('\r\n')}\r\n`
}
