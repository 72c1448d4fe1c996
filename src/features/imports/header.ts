import { createHash } from 'node:crypto'
import { plainText } from '../../shared/text.ts'
import { columnsOf, putInReadingOrder, type Columns } from './columns.ts'
import { meaningOfHeading } from './headings.ts'
import { columnMeanings, type ColumnMeaning, type Mapping, type TableStart } from './imports.ts'
import { BrokenQuotes, cellsInside, cellsOf, readRows, type CsvRow } from './records.ts'

// Where a list begins and what its columns hold: by the words of its header, or as somebody said.

export interface Header {
  cells: string[]
  columns: Columns
  delimiter: string
  /** Where it starts in the text, and where the first row of data does. */
  start: number
  end: number
  /** Its row, as a spreadsheet program numbers it. */
  row: number
}

/** LinkedIn puts a few lines of notes above the header; more than this is another kind of file. */
const linesAboveHeader = 60

export function findHeader(text: string): Header | null {
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
        return { ...found, start, end: Math.min(end + 1, text.length), row: rowsIn(text.slice(0, start)) + 1 }
      // Excel's own first line, which names the separator.
      isFirst = isFirst && /^sep=.$/.test(typed.trim())
    }
    start = end + 1
  }
  return null
}

const delimiters = [',', ';', '\t', '|'] as const

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

/** A header with the columns somebody chose for it; what nobody can choose, such as our own "Why", stays as it is read. */
export function withMapping(header: Header, { columns, headerless }: Mapping): Header {
  const chosen: Columns = headerless ? {} : unasked(header, columns)
  columns.forEach((meaning, at) => {
    if (meaning) (chosen[meaning] ??= []).push(at)
  })
  putInReadingOrder(chosen, header.cells)
  return headerless
    ? { ...header, columns: chosen, end: header.start, row: header.row - 1 }
    : { ...header, columns: chosen }
}

const canBeChosen: ReadonlySet<string> = new Set(columnMeanings)

/** Columns of meanings that no page offers, where their column was not chosen for another. */
const unasked = ({ columns }: Header, chosen: Mapping['columns']): Columns =>
  Object.fromEntries(
    Object.entries(columns).filter(([meaning, [at]]) => !canBeChosen.has(meaning) && !chosen[at ?? -1]),
  )

const isUnasked = (header: Header, at: number): boolean =>
  Object.values(unasked(header, [])).some((columns) => columns.includes(at))

/** The same for every list with the same words in its header. */
export const signatureOf = (cells: readonly string[]): string =>
  createHash('sha256').update(cells.map(plainText).join('\n')).digest('hex').slice(0, 32)

/** Columns shown for choosing. A gradebook has a hundred and more, and is read all the same. */
const mostColumns = 60

/** Whether what the columns hold can be chosen on a page. */
export const canChoose = ({ cells }: Pick<Header, 'cells'>): boolean => cells.length <= mostColumns

/**
 * The first row of what looks like a list, though no column of it is called a name: the first that has as many cells as
 * most rows have. Null where these are lines of words.
 */
export function guessHeader(text: string): Header | null {
  const lines = text
    .slice(0, 20_000)
    .split('\n')
    .slice(0, 40)
    .filter((line) => line.trim() !== '')
  const counted = delimiters.map((delimiter) => ({ delimiter, ...usualCells(lines, delimiter) }))
  const best = counted.sort(
    (one, other) => other.share * Math.log(other.cells) - one.share * Math.log(one.cells),
  )[0]
  const isList = best && best.cells > 1 && best.share > 0.5
  const isColumn = lines.length > 1 && lines.every((line) => line.length <= 80 && !/[{}<>]/.test(line))
  if (!isList && !isColumn) return null
  const delimiter = isList ? best.delimiter : '\t'
  const first = lines.find((line) => !isList || cellsOf(line, delimiter).length === best.cells) ?? ''
  const start = text.indexOf(first)
  const cells = cellsOf(first, delimiter)
  const end = Math.min(start + first.length + 1, text.length)
  return { cells, columns: {}, delimiter, start, end, row: rowsIn(text.slice(0, start)) + 1 }
}

/** How many cells most lines have, and how many lines have so many. */
function usualCells(lines: readonly string[], delimiter: string): { cells: number; share: number } {
  const counts = new Map<number, number>()
  for (const line of lines) {
    const cells = cellsOf(line, delimiter).length
    counts.set(cells, (counts.get(cells) ?? 0) + 1)
  }
  const [cells = 1, times = 0] = [...counts].sort(([, one], [, other]) => other - one)[0] ?? []
  return { cells, share: times / Math.max(1, lines.length) }
}

/** The rows below a header; as `readRows`. */
export function readBelow(text: string, header: Header, take: (row: CsvRow) => boolean): void {
  readRows(text.slice(header.end), header.delimiter, ({ cells, broken }) =>
    take({ cells: broken ? cells : cellsInside(cells, header), broken }),
  )
}

/** Rows shown for choosing. */
const shownRows = 3

export function tableStart(text: string): TableStart | null {
  const header = findHeader(text) ?? guessHeader(text)
  if (!header || !canChoose(header)) return null
  const rows: string[][] = []
  try {
    readBelow(text, header, ({ cells }) => {
      if (cells.some((cell) => cell.trim() !== '')) rows.push(cells.map((cell) => cell.trim().slice(0, 80)))
      return rows.length < shownRows
    })
  } catch (error) {
    if (!(error instanceof BrokenQuotes)) throw error
  }
  return {
    signature: signatureOf(header.cells),
    header: header.cells.map((cell) => cell.trim().slice(0, 80)),
    rows,
    guess: header.cells.map((cell, at) => guessAt(header, cell, at)),
    byHeading: header.cells.map((_cell, at) => isUnasked(header, at)),
  }
}

/** As the list is read by itself; where no column is a name, each heading by its own words. */
function guessAt({ columns }: Header, cell: string, at: number): ColumnMeaning | '' {
  const isRead = Object.keys(columns).length > 0
  const found = columnMeanings.find((one) =>
    isRead ? columns[one]?.includes(at) : one === meaningOfHeading(cell),
  )
  const isOnlyName = columns.fileAs?.includes(at) && !columns.given && !columns.family && !columns.full
  return found ?? (isOnlyName ? 'full' : '')
}
