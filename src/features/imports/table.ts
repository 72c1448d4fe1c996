import { asTyped } from '../../shared/spreadsheet.ts'
import {
  clean,
  distinct,
  isEmail,
  isPhone,
  longestCell,
  longestName,
  profileAndLinks,
  whole,
  address,
} from './cells.ts'
import type { Relationship } from '../contacts/index.ts'
import { columnsOf, formatOf } from './columns.ts'
import type { Columns, Meaning } from './columns.ts'
import { connectedOn, numberOrder } from './connected-on.ts'
import type { ImportedContact, ImportFormat, ParsedFile, UnusableReason, UnusableRow } from './imports.ts'
import type { ParseLimits } from './parse.ts'
import { BrokenQuotes, cellsOf, readRows } from './records.ts'

// A list of people with a column for each thing, whoever made it.

/** @param text with lines ended by \n only */
export function readTable(text: string, limits: ParseLimits): ParsedFile {
  const header = findHeader(text)
  if (!header) return { ok: false, code: 'no-names' }
  try {
    return readContacts(text, header, limits)
  } catch (error) {
    if (error instanceof BrokenQuotes) return { ok: false, code: 'broken-quotes' }
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
    const typed = text.slice(start, Math.min(end, start + 20_000))
    if (typed.trim() !== '') {
      const below = text.slice(end + 1, end + 10_001).split('\n', 1)[0] ?? ''
      const found = headerIn(typed, below, isFirst)
      if (found)
        return { ...found, end: Math.min(end + 1, text.length), row: rowsIn(text.slice(0, start)) + 1 }
      // Excel's own first line, which names the separator.
      isFirst = isFirst && /^sep=.$/.test(typed.trim())
    }
    start = end + 1
  }
  return null
}

export const delimiters = [',', ';', '\t', '|'] as const

function headerIn(
  line: string,
  below: string,
  isFirst: boolean,
): Pick<Header, 'cells' | 'columns' | 'delimiter'> | null {
  let best: (Pick<Header, 'cells' | 'columns' | 'delimiter'> & { known: number }) | null = null
  for (const delimiter of delimiters) {
    const cells = cellsOf(line, delimiter)
    const columns = columnsOf(cells)
    const known = columns ? Object.values(columns).flat().length : 0
    // A lone word such as "Name" is a header at the top of a file or above rows of as many cells, and a sentence of the
    // notes anywhere else.
    const likeBelow = cells.length > 1 && cellsOf(below, delimiter).length === cells.length
    if (columns && (isFirst || known > 1 || likeBelow) && known > (best?.known ?? 0))
      best = { cells, columns, delimiter, known }
  }
  return best && { cells: best.cells, columns: best.columns, delimiter: best.delimiter }
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
  const format = formatOf(header.cells, header.columns)
  let row = header.row
  let rows = 0
  readRows(text.slice(header.end), header.delimiter, ({ cells, broken }) => {
    row++
    if (cells.length === 1 && cells[0]?.trim() === '') return true
    rows++
    const read = broken ? 'broken-quotes' : contactIn(cells, { header, row, format })
    if (typeof read === 'string') unusable.push({ row, reason: read })
    else contacts.push(read)
    return rows <= limits.rows
  })
  if (rows > limits.rows) return { ok: false, code: 'too-many-rows' }
  if (contacts.length === 0) return { ok: false, code: rows === 0 ? 'no-rows' : 'nobody' }
  const english = header.cells.some((cell) => /connected on|first name/i.test(cell))
  const order = numberOrder(
    contacts.map((contact) => contact.connectedOn),
    english,
  )
  for (const contact of contacts) contact.connectedOn = connectedOn(contact.connectedOn, order)
  return { ok: true, format, rows, contacts, unusable }
}

interface Place {
  header: Pick<Header, 'cells' | 'columns'>
  row: number
  format: ImportFormat
}

function contactIn(cells: string[], { header, row, format }: Place): ImportedContact | UnusableReason {
  if (cells.slice(header.cells.length).some((cell) => cell.trim() !== '')) return 'too-many-cells'
  const own = format === 'halfhour'
  const tidy = own ? whole : clean
  const all = (meaning: Meaning) =>
    (header.columns[meaning] ?? []).map((at) => tidy(asTyped(cells[at] ?? '')))
  const one = (meaning: Meaning) => all(meaning).find((text) => text !== '') ?? ''
  const [given, family] = [one('given'), one('family')]
  const name = one('full') || (own ? '' : [given, one('middle'), family].filter(Boolean).join(' '))
  const description = own ? one('description') : ''
  if (own ? name + description === '' : !/[\p{L}\p{N}]/u.test(name)) return 'no-name'
  const [organization, title] = [firstOf(one('organization')), firstOf(one('title'))]
  if (name.length > longestName || organization.length > longestCell || title.length > longestCell)
    return 'too-long'
  return {
    name,
    ...(given && { given }),
    ...(family && { family }),
    organization,
    title,
    emails: own ? linesIn(one('email')) : emailsIn(all('email')),
    phones: own ? linesIn(one('phone')) : phonesIn(all('phone')),
    ...(own ? { url: address(one('url')), links: linesIn(one('link')) } : pagesIn(all('url'), format)),
    connectedOn: one('connectedOn'),
    row,
    ...(own &&
      ownWords({
        description,
        relationship: one('relationship'),
        howFound: one('howFound'),
        why: one('why'),
        notes: one('notes'),
      })),
  }
}

/** Google writes several values of a kind into one cell. */
const firstOf = (cell: string) => cell.split(' ::: ')[0] ?? ''

const linesIn = (cell: string) =>
  cell
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)

const emailsIn = (cells: string[]) =>
  distinct(
    cells
      .flatMap((cell) => cell.split(/:::|[\s;,]+/))
      .map((cell) => cell.replace(/^mailto:|^[<(]|[>)]$/gi, ''))
      .filter(isEmail),
  )

const phonesIn = (cells: string[]) =>
  distinct(
    cells
      .flatMap((cell) => cell.split(/:::|;/))
      .map((cell) => asTyped(cell.trim()))
      .filter(isPhone),
  )

/** LinkedIn's own column is a profile whatever it looks like; any other web page may be an employer's. */
function pagesIn(cells: string[], format: ImportFormat): Pick<ImportedContact, 'url' | 'links'> {
  if (format === 'linkedin') return { url: address(cells[0] ?? '') }
  const { url, links } = profileAndLinks(cells.flatMap((cell) => cell.split(/ ::: |[\s,;]+/)))
  return { url, ...(links.length > 0 && { links }) }
}

function ownWords({
  relationship,
  ...words
}: Record<'description' | 'relationship' | 'howFound' | 'why' | 'notes', string>): Partial<ImportedContact> {
  const written = Object.entries(words).filter(([, text]) => text !== '')
  return {
    ...Object.fromEntries(written),
    ...(relationship && { relationship: relationship as Relationship }),
  }
}
