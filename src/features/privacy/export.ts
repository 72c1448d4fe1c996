import { strToU8, zipSync } from 'fflate'
import Papa from 'papaparse'
import type { Translate } from '../../i18n/index.ts'
import { type CalendarEntry, calendarFile } from '../../platform/calendar/index.ts'
import type { AccountData, Row } from './privacy.queries.ts'

/** A value as one cell: lists and objects as JSON, instants in ISO 8601. */
function cell(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (value instanceof Date) return value.toISOString()
  return typeof value === 'object' ? JSON.stringify(value) : String(value as string)
}

/** CSV that a spreadsheet cannot take for formulas (cells that begin with = + - @ tab or CR get an apostrophe). */
export function csvOf(rows: readonly Row[]): string {
  const fields = Object.keys(rows[0] ?? {})
  const data = rows.map((row) => fields.map((field) => cell(row[field])))
  return `\uFEFF${Papa.unparse({ fields, data }, { escapeFormulae: true, newline: '\r\n' })}\r\n`
}

const text = (value: unknown) => (typeof value === 'string' ? value : '')
const list = (value: unknown): string[] => (Array.isArray(value) ? value.map(text).filter(Boolean) : [])

// RFC 6350 3.4: commas, semicolons, backslashes and line ends are escaped.
const escaped = (value: string) =>
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

/** Contacts as vCard 4.0, which address books read. */
export function vcardOf(contacts: readonly Row[]): string {
  const cards = contacts.map((contact) => {
    const name = text(contact['name']) || text(contact['description'])
    const parts = [text(contact['family']), text(contact['given']), '', '', ''].map(escaped)
    const lines = ['BEGIN:VCARD', 'VERSION:4.0', `UID:urn:uuid:${text(contact['id'])}`, `FN:${escaped(name)}`]
    if (contact['family'] || contact['given']) lines.push(`N:${parts.join(';')}`)
    if (contact['organization']) lines.push(`ORG:${escaped(text(contact['organization']))}`)
    if (contact['title']) lines.push(`TITLE:${escaped(text(contact['title']))}`)
    lines.push(...list(contact['emails']).map((email) => `EMAIL:${escaped(email)}`))
    lines.push(...list(contact['phones']).map((phone) => `TEL;VALUE=text:${escaped(phone)}`))
    if (contact['profile_url']) lines.push(`URL:${text(contact['profile_url'])}`)
    const notes = [contact['how_found'], contact['why'], contact['notes']].map(text).filter(Boolean)
    if (notes.length > 0) lines.push(`NOTE:${escaped(notes.join('\n'))}`)
    return [...lines, 'END:VCARD'].map(folded).join('\r\n')
  })
  return cards.length > 0 ? `${cards.join('\r\n')}\r\n` : ''
}

function entryOf(row: Row): CalendarEntry[] {
  if (!(row['starts_at'] instanceof Date)) return []
  return [
    {
      uid: `interview-${text(row['id'])}@halfhour`,
      sequence: Number(row['sequence']),
      start: row['starts_at'],
      minutes: Number(row['minutes']),
      summary: text(row['field']) || 'Halfhour',
      location: text(row['place']),
      stamp: row['updated_at'] as Date,
      cancelled: row['cancelled_at'] !== null,
    },
  ]
}

/** Everything of one account as a ZIP: JSON whole, a CSV a table, contacts as vCard, interviews as a calendar. */
export function exportZip(data: AccountData, t: Translate, now: Date): Uint8Array<ArrayBuffer> {
  const files: Record<string, string> = {
    'README.txt': t('privacy.export-readme', { when: now.toISOString() }),
    'data.json': JSON.stringify(data, null, 2),
    'contacts.vcf': vcardOf((data.contacts ?? []).filter((contact) => contact['removed_at'] === null)),
    'calendar.ics': calendarFile('Halfhour', (data.interviews ?? []).flatMap(entryOf)),
  }
  for (const [name, rows] of Object.entries(data)) if (rows.length > 0) files[`csv/${name}.csv`] = csvOf(rows)
  const entries = Object.entries(files).map(([name, content]) => [name, strToU8(content)] as const)
  return zipSync(Object.fromEntries(entries), { level: 6 }) as Uint8Array<ArrayBuffer>
}
