import { isLocalDate } from '../../shared/dates.ts'
import { address, longestCell, longestName, whole } from './cells.ts'
import type { ImportedContact, ParsedFile, UnusableRow } from './imports.ts'
import type { ParseLimits } from './parse.ts'
import { contactOf } from './vcard/contact.ts'
import type { Property } from './vcard/properties.ts'

/** What our own JSON export says it is. */
export const jsonKind = 'halfhour-contacts'

/** People as JSON: our own export, or contact cards in their JSON form (jCard, RFC 7095). */
export function readJson(text: string, limits: ParseLimits): ParsedFile | null {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return null
  }
  const isOwn = isRecord(value) && value['kind'] === jsonKind && Array.isArray(value['contacts'])
  const people = isOwn ? (value as { contacts: unknown[] }).contacts : jcardsIn(value)
  if (people === null) return null
  if (people.length > limits.rows) return { ok: false, code: 'too-many-rows' }
  const contacts: ImportedContact[] = []
  const unusable: UnusableRow[] = []
  people.forEach((one, at) => {
    const read = isOwn ? ownContact(one, at + 1) : jcardContact(one as unknown[], at + 1)
    if (typeof read === 'string') unusable.push({ row: at + 1, reason: read })
    else contacts.push(read)
  })
  if (contacts.length === 0) return { ok: false, code: 'nobody' }
  return { ok: true, format: isOwn ? 'halfhour' : 'vcard', rows: people.length, contacts, unusable }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isJcard = (value: unknown): boolean =>
  Array.isArray(value) && value[0] === 'vcard' && Array.isArray(value[1])

function jcardsIn(value: unknown): unknown[] | null {
  if (isJcard(value)) return [value]
  return Array.isArray(value) && value.length > 0 && value.every(isJcard) ? value : null
}

function jcardContact(card: unknown[], row: number): ImportedContact | UnusableRow['reason'] {
  const properties = (card[1] as unknown[]).flatMap((line): Property[] => {
    if (!Array.isArray(line) || typeof line[0] !== 'string') return []
    const value: unknown = line[3]
    const parts = Array.isArray(value)
      ? value.map((part) => (Array.isArray(part) ? part.join(' ') : part))
      : [value]
    const guarded = parts.map((part) => String(part ?? '').replace(/[\\;]/g, '\\$&'))
    return [{ name: line[0].toUpperCase(), params: new Map(), text: guarded.join(';') }]
  })
  return contactOf({ version: '4.0', properties, damage: null }, row)
}

function ownContact(value: unknown, row: number): ImportedContact | UnusableRow['reason'] {
  if (!isRecord(value)) return 'no-name'
  const text = (name: string) => (typeof value[name] === 'string' ? whole(value[name]) : '')
  const list = (name: string) =>
    Array.isArray(value[name])
      ? (value[name] as unknown[])
          .filter((one) => typeof one === 'string')
          .map(whole)
          .filter(Boolean)
      : []
  const [name, description, organization, title] = [
    text('name'),
    text('description'),
    text('organization'),
    text('title'),
  ]
  if (name + description === '') return 'no-name'
  if (
    (name || description).length > longestName ||
    organization.length > longestCell ||
    title.length > longestCell
  )
    return 'too-long'
  const optional = {
    given: text('given'),
    family: text('family'),
    description,
    howFound: text('howFound'),
    why: text('why'),
    notes: text('notes'),
    relationship: text('relationship'),
    key: text('id'),
    ledBy: text('ledBy'),
  }
  const written = Object.fromEntries(Object.entries(optional).filter(([, said]) => said !== ''))
  const connectedOn = isLocalDate(text('connectedOn')) ? text('connectedOn') : ''
  return {
    name,
    organization,
    title,
    ...written,
    emails: list('emails'),
    phones: list('phones'),
    url: address(text('profileUrl')),
    links: list('links').map(address).filter(Boolean),
    connectedOn,
    row,
  }
}
