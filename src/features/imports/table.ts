import { isRounded } from './cells.ts'
import { formatOf, type Columns, type Meaning } from './columns.ts'
import { connectedOn, numberOrder } from './connected-on.ts'
import {
  canChoose,
  findHeader,
  guessHeader,
  readBelow,
  signatureOf,
  withMapping,
  type Header,
} from './header.ts'
import type { ImportedContact, ImportFormat, Mapping, ParsedFile, UnusableRow } from './imports.ts'
import type { ParseLimits } from './parse.ts'
import { BrokenQuotes } from './records.ts'
import { ownColumnsOf } from './own-columns.ts'
import { contactIn } from './row.ts'

// A list of people with a column for each thing, whoever made it.

export type Progress = (done: number, total: number) => void

/** What is known before a list is read: what its columns hold, chosen now or for a list with the same header before. */
export interface Choices {
  mapping?: Mapping
  remembered?: Readonly<Record<string, Mapping>>
  /** Told now and then how many rows of how many are read. */
  progress?: Progress
}

/** @param text with lines ended by \n only */
export function readTable(text: string, limits: ParseLimits, choices: Choices = {}): ParsedFile {
  const found = findHeader(text)
  const header = found ?? guessHeader(text)
  if (!header) return { ok: false, code: 'no-names' }
  const mapping = choices.mapping ?? choices.remembered?.[signatureOf(header.cells)]
  const isTable = canChoose(header)
  if (!found && !mapping) return { ok: false, code: 'no-names', isTable }
  try {
    const chosen = mapping ? withMapping(header, mapping) : header
    const file = readContacts(text, chosen, { limits, progress: choices.progress })
    if (!file.ok) return file.code === 'nobody' ? { ...file, isTable } : file
    // Whoever chose the columns knows what they left out.
    return !mapping && areFirstNames(file.contacts, header) ? { ...file, firstNamesAlone: true } : file
  } catch (error) {
    if (error instanceof BrokenQuotes) return { ok: false, code: 'broken-quotes' }
    throw error
  }
}

/** Rows between two words on how far it is. */
const rowsPerWord = 1_000

function readContacts(
  text: string,
  header: Header,
  { limits, progress }: { limits: ParseLimits; progress: Progress | undefined },
): ParsedFile {
  const contacts: ImportedContact[] = []
  const unusable: UnusableRow[] = []
  const format = formatOf(header.cells, header.columns)
  const columns = byWriter(header, format)
  let row = header.row
  let rows = 0
  let roundedPhones = 0
  const phones = header.columns.phone ?? []
  const lines = progress ? text.split('\n').length : 0
  readBelow(text, header, ({ cells, broken }) => {
    row++
    // Spreadsheets leave rows of separators alone at the end: nobody is in them, so they are no more than blank lines.
    if (cells.every((cell) => cell.trim() === '')) return true
    rows++
    if (rows % rowsPerWord === 0) progress?.(rows, Math.max(rows, lines))
    if (phones.some((at) => isRounded((cells[at] ?? '').trim()))) roundedPhones++
    const read = contactIn(cells, { width: header.cells.length, columns, row, format, broken })
    if ('contact' in read) contacts.push(read.contact)
    else unusable.push(read.unusable)
    return rows <= limits.rows
  })
  if (rows > limits.rows) return { ok: false, code: 'too-many-rows' }
  if (contacts.length === 0) return { ok: false, code: rows === 0 ? 'no-rows' : 'nobody' }
  // Who has semicolons between cells writes the day first, whatever language the header is in.
  const american =
    header.delimiter !== ';' && header.cells.some((cell) => /connected on|first name/i.test(cell))
  const order = numberOrder(
    contacts.map((contact) => contact.connectedOn),
    american ? 'month-first' : 'day-first',
  )
  for (const contact of contacts) contact.connectedOn = connectedOn(contact.connectedOn, order)
  for (const { person } of unusable)
    if (person?.connectedOn) person.connectedOn = connectedOn(person.connectedOn, order)
  return {
    ok: true,
    format,
    rows,
    contacts,
    unusable,
    ...(roundedPhones > 0 && { roundedPhones }),
    ...(canChoose(header) && { isTable: true }),
  }
}

/** Of a list of ours, its columns, and those that somebody added and chose a meaning for. */
function byWriter({ cells, columns }: Header, format: ImportFormat): { ours: Columns; others: Columns } {
  const own = format === 'halfhour' ? (ownColumnsOf(cells) ?? {}) : {}
  const [ours, others]: [Columns, Columns] = [{}, {}]
  for (const [meaning, places] of Object.entries(columns) as [Meaning, number[]][]) {
    const written = new Set(own[meaning])
    ours[meaning] = places.filter((at) => written.has(at))
    others[meaning] = places.filter((at) => !written.has(at))
  }
  return { ours, others }
}

/** Whether people come by their first names, while a column that nobody understood may have the rest of them. */
function areFirstNames(contacts: readonly ImportedContact[], { cells, columns }: Header): boolean {
  if (!columns.given || columns.family || columns.full || columns.fileAs) return false
  const known = new Set(Object.values(columns).flat())
  const isLeft = cells.some((cell, at) => cell.trim() !== '' && !known.has(at))
  return isLeft && contacts.filter(({ name }) => !name.includes(' ')).length * 2 > contacts.length
}
