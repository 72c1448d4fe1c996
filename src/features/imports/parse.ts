import { columnsOf, isLinkedIn } from './columns.ts'
import type { Columns, Meaning } from './columns.ts'
import { connectedOn, numberOrder } from './connected-on.ts'
import { decode } from './decode.ts'
import { fileKind } from './file-kind.ts'
import type { ImportedContact, ParsedFile, RefusalCode, UnusableRow } from './imports.ts'
import { BrokenQuotes, cellsOf, readRows } from './records.ts'
import { readZip } from './zip.ts'

// Runs inside the thread: it imports nothing that needs the rest of the program.

export interface ParseLimits {
  fileBytes: number
  rows: number
  zipEntries: number
}

/** The file's contacts, or why it cannot be read; never throws for what a file contains. */
export async function parseFile(bytes: Uint8Array, limits: ParseLimits): Promise<ParsedFile> {
  if (bytes.length > limits.fileBytes) return refused('too-big')
  const kind = fileKind(bytes)
  if (kind === 'text') return parseText(bytes, limits)
  if (kind !== 'zip') return refused(kind)
  const inside = await readZip(bytes, limits)
  if (!inside.ok) return refused(inside.code)
  const innerKind = fileKind(inside.bytes)
  return innerKind === 'text'
    ? parseText(inside.bytes, limits)
    : refused(innerKind === 'empty' ? 'empty' : 'zip-without-connections')
}

function refused(code: RefusalCode): ParsedFile {
  return { ok: false, code }
}

function parseText(bytes: Uint8Array, limits: ParseLimits): ParsedFile {
  const decoded = decode(bytes)
  if (decoded === null) return refused('not-text')
  if (decoded.trim() === '') return refused('empty')
  const text = decoded.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')
  const header = findHeader(text)
  if (!header) return refused('no-names')
  try {
    return readContacts(text, header, limits)
  } catch (error) {
    if (error instanceof BrokenQuotes) return refused('broken-quotes')
    throw error
  }
}

interface Header {
  cells: string[]
  columns: Columns
  delimiter: string
  /** Where the first row of data starts in the text. */
  end: number
  /** Its row, as a spreadsheet program numbers it. */
  row: number
}

/** LinkedIn puts a few lines of notes above the header; more than this is another kind of file. */
const linesAboveHeader = 60

function findHeader(text: string): Header | null {
  let start = 0
  let isFirst = true
  for (let line = 0; line < linesAboveHeader && start < text.length; line++) {
    const newline = text.indexOf('\n', start)
    const end = newline === -1 ? text.length : newline
    const typed = text.slice(start, Math.min(end, start + 10_000))
    if (typed.trim() !== '') {
      const found = headerIn(typed, isFirst)
      if (found)
        return { ...found, end: Math.min(end + 1, text.length), row: rowsIn(text.slice(0, start)) + 1 }
      isFirst = false
    }
    start = end + 1
  }
  return null
}

function headerIn(line: string, isFirst: boolean): Pick<Header, 'cells' | 'columns' | 'delimiter'> | null {
  for (const delimiter of [',', ';', '\t']) {
    const cells = cellsOf(line, delimiter)
    const columns = columnsOf(cells)
    // A lone word such as "Name" is a header at the top of a file, and a sentence of the notes anywhere else.
    if (columns && (isFirst || Object.keys(columns).length > 1)) return { cells, columns, delimiter }
  }
  return null
}

/** Rows above the header, as a spreadsheet program counts them: a quoted note may run over several lines. */
function rowsIn(above: string): number {
  let rows = 0
  readRows(above.replace(/\n$/, ''), ',', () => {
    rows++
    return true
  })
  return rows + (above === '\n' ? 1 : 0)
}

function readContacts(text: string, header: Header, limits: ParseLimits): ParsedFile {
  const contacts: ImportedContact[] = []
  const unusable: UnusableRow[] = []
  let row = header.row
  let rows = 0
  readRows(text.slice(header.end), header.delimiter, ({ cells, broken }) => {
    row++
    if (cells.length === 1 && cells[0]?.trim() === '') return true
    rows++
    const read = broken ? 'broken-quotes' : contactIn(cells, header, row)
    if (typeof read === 'string') unusable.push({ row, reason: read })
    else contacts.push(read)
    return rows <= limits.rows
  })
  if (rows > limits.rows) return refused('too-many-rows')
  const english = header.cells.some((cell) => /connected on|first name/i.test(cell))
  const order = numberOrder(
    contacts.map((contact) => contact.connectedOn),
    english,
  )
  for (const contact of contacts) contact.connectedOn = connectedOn(contact.connectedOn, order)
  return { ok: true, format: isLinkedIn(header.columns) ? 'linkedin' : 'csv', rows, contacts, unusable }
}

/** Longest cells that are taken; a longer one means that the file is not what it seems. */
const longestName = 200
const longestCell = 300

function contactIn(cells: string[], header: Header, row: number): ImportedContact | UnusableRow['reason'] {
  if (cells.slice(header.cells.length).some((cell) => cell.trim() !== '')) return 'too-many-cells'
  const all = (meaning: Meaning) => (header.columns[meaning] ?? []).map((at) => clean(cells[at] ?? ''))
  const one = (meaning: Meaning) => all(meaning)[0] ?? ''
  const given = one('given')
  const family = one('family')
  const name = one('full') || [given, family].filter(Boolean).join(' ')
  if (!/[\p{L}\p{N}]/u.test(name)) return 'no-name'
  const organization = one('organization')
  const title = one('title')
  if (name.length > longestName || organization.length > longestCell || title.length > longestCell)
    return 'too-long'
  return {
    name,
    ...(given && { given }),
    ...(family && { family }),
    organization,
    title,
    emails: distinct(
      all('email')
        .flatMap((cell) => cell.split(/:::|[\s;,]+/))
        .filter(isEmail),
    ),
    phones: distinct(
      all('phone')
        .flatMap((cell) => cell.split(/:::|;/))
        .map((phone) => phone.trim())
        .filter(isPhone),
    ),
    url: address(one('url')),
    connectedOn: one('connectedOn'),
    row,
  }
}

/** One line of whole characters, without the control characters that no name has and no database takes. */
function clean(cell: string): string {
  // eslint-disable-next-line no-control-regex
  return cell
    .replace(/[\s\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ')
    .trim()
    .toWellFormed()
}

function isEmail(text: string): boolean {
  return text.length <= 254 && /^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>".]+$/.test(text)
}

function isPhone(text: string): boolean {
  return text.length <= 50 && (text.match(/\d/g)?.length ?? 0) >= 3
}

function address(text: string): string {
  if (text === '' || text.length > 500 || /\s/.test(text)) return ''
  if (/^https?:\/\//i.test(text)) return URL.canParse(text) ? text : ''
  const withScheme = `https://${text}`
  return /^[\w-]+(\.[\w-]+)+([/?#]|$)/.test(text) && URL.canParse(withScheme) ? withScheme : ''
}

function distinct(values: string[]): string[] {
  return [...new Set(values)]
}
