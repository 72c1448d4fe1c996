import type { Entry, Outlook } from '../occupations.ts'

// What the tables of the Bureau of Labor Statistics' projections say, told by their headers. Pure.

type Found = Partial<Omit<Outlook, 'code'> & Omit<Entry, 'code'>>

/** What a column holds, by its heading. Footnote marks are gone, dashes between years are one kind. */
const columns: readonly [RegExp, (cell: string, heading: RegExpExecArray) => Found][] = [
  [/^(?:\d{4} )?national employment matrix (?:occupation )?title$/, (cell) => ({ title: cell })],
  [
    /^(?:median annual wage|annual median wage).*?(\d{4})?$/,
    (cell, [, year]) => ({ ...wageOf(cell), wageYear: yearOf(year) }),
  ],
  [/^employment change, percent/, (cell) => ({ changePercent: numberOf(cell) })],
  [/^occupational openings\b.*average/, (cell) => ({ openings: numberOf(cell) })],
  [
    /^(?:typical )?education.*(?:needed|required) for entry$|^typical entry-level education/,
    (cell) => ({ education: wordsOf(cell) }),
  ],
  [/^work experience in a related occupation/, (cell) => ({ experience: wordsOf(cell) })],
  [/^typical on-the-job training/, (cell) => ({ training: wordsOf(cell) })],
]

const codeHeading = /^(?:\d{4} )?national employment matrix (?:occupation )?code$/
const employmentHeading = /^employment, (\d{4})$/

/** A heading without footnote marks, in small letters. */
const plainHeading = (text: string) =>
  text
    .replace(/\[\d+\]|\(\d+\)/g, '')
    .replace(/[–—−]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()

/** The Bureau writes a dash for what is not known. */
const isMissing = (cell: string) => /^[\s—–-]*$|^n\/?a$/i.test(cell)

const wordsOf = (cell: string) => (isMissing(cell) ? null : cell)
const yearOf = (text: string | undefined) => (text ? Number(text) : null)

function numberOf(cell: string): number | null {
  const value = Number(cell.replace(/[,$%\s]/g, ''))
  // A workbook holds 309.39999999999998 where its reader sees 309.4.
  return isMissing(cell) || !Number.isFinite(value) ? null : Math.round(value * 10) / 10
}

/** Above a limit the Bureau only says that a wage lies there: ">=$239,200". */
function wageOf(cell: string): Pick<Outlook, 'medianWage' | 'wageAtLeast'> {
  const wageAtLeast = /^\s*(>=?|≥)|or more/i.test(cell)
  const medianWage = numberOf(cell.replace(/[>=≥]|or more/gi, ''))
  return {
    medianWage: medianWage === null ? null : Math.round(medianWage),
    wageAtLeast: medianWage !== null && wageAtLeast,
  }
}

/** How a sheet is read, once its header was met. */
export interface SheetReader {
  /** @returns what a row says of which occupation; null for headings, notes and blank rows */
  row(cells: readonly string[]): ({ code: string } & Found) | null
  holdsOutlook: boolean
  holdsEntry: boolean
}

/** @returns null where these cells are no header of a table of occupations with something to learn from */
export function readerOf(header: readonly string[]): SheetReader | null {
  const headings = header.map(plainHeading)
  const codeAt = headings.findIndex((heading) => codeHeading.test(heading))
  if (codeAt === -1) return null
  const years = headings.flatMap((heading) => employmentHeading.exec(heading)?.[1] ?? []).map(Number)
  const read = headings.flatMap((heading, at) =>
    columns.flatMap(([pattern, find]) => {
      const match = pattern.exec(heading)
      return match ? [{ at, find: (cell: string) => find(cell, match) }] : []
    }),
  )
  const employment = headings.flatMap((heading, at) => {
    const year = Number(employmentHeading.exec(heading)?.[1] ?? 0)
    if (year === 0) return []
    return [{ at, name: year === Math.min(...years) ? ('employment' as const) : ('projected' as const) }]
  })
  const has = (pattern: RegExp) => headings.some((heading) => pattern.test(heading))
  const span = {
    baseYear: years.length > 1 ? Math.min(...years) : null,
    targetYear: years.length > 1 ? Math.max(...years) : null,
  }
  const holdsOutlook = has(/median annual wage|^employment change, percent/)
  const holdsEntry = has(/entry$|^typical (on-the-job|entry-level)/)
  if (!holdsOutlook && !holdsEntry) return null
  return {
    holdsOutlook,
    holdsEntry,
    row(cells) {
      const code = (cells[codeAt] ?? '').trim()
      if (!/^\d\d-\d{4}$/.test(code)) return null
      const found: Found = { ...span }
      for (const { at, name } of employment) found[name] = numberOf(cells[at] ?? '')
      for (const { at, find } of read)
        Object.assign(found, find((cells[at] ?? '').replace(/\[\d+\]/g, '').trim()))
      return { code, ...found }
    },
  }
}

/** Puts together what several tables say of one occupation; what an earlier one knows stays. */
export function merged<Row extends object>(earlier: Row | undefined, later: Row): Row {
  if (!earlier) return later
  const known = Object.entries(earlier).filter(
    ([, value]) => value !== null && value !== undefined && value !== '',
  )
  return { ...later, ...(Object.fromEntries(known) as Row), ...wageTogether(earlier, later) }
}

/** A wage and whether it is a lower limit belong together. */
function wageTogether(earlier: object, later: object): object {
  const of = [earlier, later].find((row) => 'medianWage' in row && row.medianWage !== null) as
    | Partial<Outlook>
    | undefined
  return of ? { medianWage: of.medianWage, wageAtLeast: of.wageAtLeast } : {}
}
