import Papa from 'papaparse'

// CSV that a spreadsheet program cannot take for formulas: a cell that begins with = + - @ tab or CR gets an apostrophe.
// So does one that begins with apostrophes and then such a sign, so that what was typed can be told from what was added.
const formula = /^'*[=+\-@\t\r]/

/** Rows as CSV, each ended by CR LF; the header and the byte order mark that Excel wants come with `first`. */
export function csvRows(rows: readonly (readonly string[])[], first = false): string {
  const text = Papa.unparse(rows as string[][], { escapeFormulae: formula, newline: '\r\n' })
  return rows.length === 0 ? '' : `${first ? '\uFEFF' : ''}${text}\r\n`
}

/** A cell as it was typed, before somebody kept a spreadsheet from taking it for a formula. */
export const asTyped = (cell: string): string => cell.replace(/^'(?='*[=+\-@\t\r])/, '')
