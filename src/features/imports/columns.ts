import { plainText } from '../../shared/text.ts'
import {
  isSecondFamily,
  isSwitchboard,
  isWeakTitle,
  isYahooPhone,
  meaningOfHeading,
  type Meaning,
} from './headings.ts'
import type { ImportFormat } from './imports.ts'
import { ownColumnsOf } from './own-columns.ts'

export type { Meaning } from './headings.ts'

/**
 * Column numbers by meaning; e-mails, phones and web pages may have several, and so may the family name, whose parts are
 * then joined.
 */
export type Columns = Partial<Record<Meaning, number[]>>

const several: ReadonlySet<Meaning> = new Set(['email', 'phone', 'url', 'title', 'organization'])

/** @returns the columns, or null where these cells are no header: one without a name column */
export function columnsOf(cells: string[]): Columns | null {
  const own = ownColumnsOf(cells)
  if (own) return own
  const columns: Columns = {}
  const plain = cells.map(plainText)
  cells.forEach((cell, at) => {
    const found = cell.length <= 60 ? meaningOfHeading(cell) : undefined
    if (found === undefined) return
    if (several.has(found)) (columns[found] ??= []).push(at)
    else columns[found] ??= [at]
  })
  const weakTitle = cells.findIndex(isWeakTitle)
  if (!columns.title && weakTitle !== -1) columns.title = [weakTitle]
  if (plain.includes('first') && plain.includes('last')) {
    const short = cells.flatMap((cell, at) => (isYahooPhone(cell) ? [at] : []))
    columns.phone = [...new Set([...(columns.phone ?? []), ...short])].sort((one, other) => one - other)
  }
  // The mother's name alone would be a wrong one: without the father's it is left out, and first names alone are told of.
  const secondFamily = cells.findIndex(isSecondFamily)
  if (secondFamily !== -1) columns.family?.push(secondFamily)
  takeLonelyName(columns, plain)
  putInReadingOrder(columns, cells)
  return columns.given || columns.family || columns.full || columns.fileAs ? columns : null
}

/** The mother's family name is said after the father's, and a firm's own phone rings after the person's, wherever they stand. */
export function putInReadingOrder(columns: Columns, cells: readonly string[]): void {
  const last = (isLast: (heading: string) => boolean) => (one: number, other: number) =>
    Number(isLast(cells[one] ?? '')) - Number(isLast(cells[other] ?? ''))
  columns.family?.sort(last(isSecondFamily))
  columns.phone?.sort(last(isSwitchboard))
}

const lonelyFamilies = new Set(['name', 'naam', 'namn', 'navn'])
const lonelyGiven = plainText('이름')

/**
 * A name beside one part of it is the other part: "Name" beside a first name is the family name in German, Dutch and
 * Scandinavian lists, and 이름 beside a family name is the first name.
 */
function takeLonelyName(columns: Columns, plain: readonly string[]): void {
  const full = columns.full?.[0]
  if (full === undefined) return
  const heading = plain[full] ?? ''
  if (columns.given && !columns.family && lonelyFamilies.has(heading)) columns.family = [full]
  else if (columns.family && !columns.given && heading === lonelyGiven) columns.given = [full]
  else return
  delete columns.full
}

/** Which program wrote a list with this header, as far as its header tells. */
export function formatOf(cells: readonly string[], columns: Columns): ImportFormat {
  const plain = new Set(cells.map(plainText))
  if (columns.howFound) return 'halfhour'
  const names = columns.given ?? columns.family
  if (names && plain.has('e mail 1 value')) return 'google'
  if (names && columns.connectedOn) return 'linkedin'
  const typed = [...plain].some(
    (cell) => /mail|messagerie|correo|posta/.test(cell) && /(^| |e ?mail)(type|typ|tipo)( |$)/.test(cell),
  )
  return names && columns.email && typed ? 'outlook' : 'csv'
}
