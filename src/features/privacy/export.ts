import { strToU8, zipSync } from 'fflate'
import type { Translate } from '../../i18n/index.ts'
import { type CalendarEntry, calendarFile } from '../../platform/calendar/index.ts'
import { csvRows } from '../../shared/spreadsheet.ts'
import { relationships } from '../contacts/index.ts'
import { type ExportedContact, writers } from '../imports/index.ts'
import { calendarUid } from '../interviews/index.ts'
import type { AccountData, Row } from './privacy.queries.ts'

/** A value as one cell: lists and objects as JSON, instants in ISO 8601. */
function cell(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (value instanceof Date) return value.toISOString()
  return typeof value === 'object' ? JSON.stringify(value) : String(value as string)
}

/** CSV that a spreadsheet cannot take for formulas. */
export function csvOf(rows: readonly Row[]): string {
  const fields = Object.keys(rows[0] ?? {})
  return csvRows([fields], true) + csvRows(rows.map((row) => fields.map((field) => cell(row[field]))))
}

const text = (value: unknown) => (typeof value === 'string' ? value : '')
const list = (value: unknown): string[] => (Array.isArray(value) ? value.map(text).filter(Boolean) : [])

/** Contacts as vCard 4.0, which address books read and our own importers too. */
export function vcardOf(contacts: readonly Row[], origins: readonly Row[]): string {
  const byId = new Map(contacts.map((row) => [row['id'], row]))
  const ledBy = new Map(origins.map((row) => [row['contact_id'], byId.get(row['led_by'])]))
  return writers.vcard.some(
    contacts.map((row) => contactOf(row, ledBy.get(row['id']))),
    true,
  )
}

const contactOf = (row: Row, ledBy: Row | undefined): ExportedContact => ({
  ...{ id: text(row['id']), name: text(row['name']), description: text(row['description']) },
  ...{ given: text(row['given']) || null, family: text(row['family']) || null },
  relationship: relationships.find((one) => one === row['relationship']) ?? null,
  ...{ howFound: text(row['how_found']), why: text(row['why']), notes: text(row['notes']) },
  ...{ organization: text(row['organization']), title: text(row['title']) },
  ...{ emails: list(row['emails']), phones: list(row['phones']), links: list(row['links']) },
  ...{ profileUrl: text(row['profile_url']) || null, connectedOn: text(row['connected_on']) || null },
  ledBy: ledBy && ledBy !== row ? { id: text(ledBy['id']), name: text(ledBy['name']) } : null,
})

/** @param names whom the talk is with */
function entryOf(row: Row, names: string, t: Translate): CalendarEntry[] {
  if (!(row['starts_at'] instanceof Date)) return []
  return [
    {
      uid: calendarUid(text(row['id'])),
      sequence: Number(row['sequence']),
      start: row['starts_at'],
      minutes: Number(row['minutes']),
      summary: t('interviews.ics-summary', { name: names || t('interviews.someone') }),
      description: text(row['field']),
      location: text(row['place']) || text(row['link']),
      ...(text(row['link']) && { url: text(row['link']) }),
      stamp: row['updated_at'] as Date,
      // As the interview's own file has it: called off, declined, resting, or never agreed.
      cancelled:
        row['cancelled_at'] !== null ||
        row['declined_at'] !== null ||
        row['resting_at'] !== null ||
        (row['agreed_at'] === null && row['ended_at'] === null),
    },
  ]
}

/** The people of each talk, by its id, in their order. */
function namesBy({ contacts = [], interview_contacts = [] }: AccountData): Map<unknown, string> {
  const byId = new Map(contacts.map((row) => [row['id'], text(row['name']) || text(row['description'])]))
  const ordered = interview_contacts.toSorted(
    (one, other) => Number(one['position']) - Number(other['position']),
  )
  const byTalk = Map.groupBy(ordered, (row) => row['interview_id'])
  return new Map(
    [...byTalk].map(([id, rows]) => [
      id,
      rows.flatMap((row) => byId.get(row['contact_id']) ?? []).join(', '),
    ]),
  )
}

/** Everything of one account as a ZIP: JSON whole, a CSV a table, contacts as vCard, interviews as a calendar. */
export function exportZip(data: AccountData, t: Translate, now: Date): Uint8Array<ArrayBuffer> {
  const names = namesBy(data)
  const talks = (data.interviews ?? []).flatMap((row) => entryOf(row, names.get(row['id']) ?? '', t))
  const files: Record<string, string> = {
    'README.txt': t('privacy.export-readme', { when: now.toISOString() }),
    'data.json': JSON.stringify(data, null, 2),
    'contacts.vcf': vcardOf(
      (data.contacts ?? []).filter((contact) => contact['removed_at'] === null),
      data.contact_origins ?? [],
    ),
    'calendar.ics': calendarFile('Halfhour', talks),
  }
  for (const [name, rows] of Object.entries(data)) if (rows.length > 0) files[`csv/${name}.csv`] = csvOf(rows)
  const entries = Object.entries(files).map(([name, content]) => [name, strToU8(content)] as const)
  return zipSync(Object.fromEntries(entries), { level: 6 }) as Uint8Array<ArrayBuffer>
}
