import Papa from 'papaparse'

/** One row of a CSV file; `broken` where its quotation marks do not close. */
export interface CsvRow {
  cells: string[]
  broken: boolean
}

/** Thrown where so many quotation marks are broken that the file cannot be what it seems. */
export class BrokenQuotes extends Error {}

/** Each broken row costs another look at the rest of the file, so their number is bounded. */
const brokenLimit = 100

/**
 * Reads rows one after another, in the order and number a spreadsheet program shows them. A quotation mark that never
 * closes would swallow every row after it: then that line alone is broken, and reading goes on below it.
 *
 * @param text with lines ended by \n only
 * @param take is given each row; false stops the reading
 */
export function readRows(text: string, delimiter: string, take: (row: CsvRow) => boolean): void {
  let rest = text
  for (let broken = 0; rest !== ''; broken++) {
    if (broken > brokenLimit) throw new BrokenQuotes()
    const resumeAt = readUntilBroken(rest, delimiter, take)
    if (resumeAt === null) return
    const end = rest.indexOf('\n', resumeAt)
    const line = end === -1 ? rest.slice(resumeAt) : rest.slice(resumeAt, end)
    if (!take({ cells: line.split(delimiter), broken: true })) return
    rest = end === -1 ? '' : rest.slice(end + 1)
  }
}

/** @returns where the first row with broken quotation marks starts, or null at the end */
function readUntilBroken(text: string, delimiter: string, take: (row: CsvRow) => boolean): number | null {
  let rowStart = 0
  let brokenAt: number | null = null
  Papa.parse<string[]>(text, {
    delimiter,
    newline: '\n',
    step: ({ data, errors, meta }, parser) => {
      // A stray mark that stays within its line does no harm: "Bob "The Man" Smith" reads as it looks.
      const lost = errors.some((error) => error.code === 'MissingQuotes')
      if (lost || (errors.length > 0 && text.slice(rowStart, meta.cursor).trimEnd().includes('\n'))) {
        brokenAt = rowStart
        parser.abort()
        return
      }
      rowStart = meta.cursor
      if (!take({ cells: data, broken: false })) parser.abort()
    },
  })
  return brokenAt
}

/** The cells of a single line. */
export function cellsOf(line: string, delimiter: string): string[] {
  return Papa.parse<string[]>(line, { delimiter, newline: '\n' }).data[0] ?? []
}

/**
 * The cells of a row that stands whole in its first cell: a spreadsheet program that parts cells by another sign opens a
 * list of commas so, and, saving it, puts quotation marks around each line that has some already. In a list of two columns
 * a name such as Robert "Bob" Lee, PhD would look the same: there they have to stand around a cell.
 */
export function cellsInside(
  row: string[],
  { cells, delimiter }: { cells: readonly string[]; delimiter: string },
) {
  const [line = ''] = row
  if (row.length > 1 || cells.length === 1 || !line.includes('"')) return row
  if (cells.length === 2 && !standsInQuotes(line, delimiter)) return row
  const inside = cellsOf(line, delimiter)
  return inside.length === cells.length ? inside : row
}

/** Whether quotation marks stand around the first or the last of two cells. */
const standsInQuotes = (line: string, delimiter: string): boolean => {
  const [, rest] = /^"(?:[^"]|"")*"\s*(.)/.exec(line) ?? []
  return rest === delimiter || line.includes(`${delimiter}"`)
}
