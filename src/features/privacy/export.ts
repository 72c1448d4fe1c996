import type { Locale, Translate } from '../../i18n/index.ts'
import type { ZippedFile } from '../../platform/archive/index.ts'
import { type CalendarEntry, calendarFile } from '../../platform/calendar/index.ts'
import type { Context } from '../../platform/context.ts'
import type { Db } from '../../platform/db/index.ts'
import { formatDate, type Reader } from '../../shared/date-format.ts'
import { csvRows } from '../../shared/spreadsheet.ts'
import type { SeekerId } from '../accounts/index.ts'
import { contactsFile } from '../imports/index.ts'
import { calendarEntry, type Interview, listInterviews } from '../interviews/index.ts'
import { countRowsOf, readRowsOf, type Row } from './privacy.queries.ts'
import { buildReport, getReport, reportFileName, writeReport } from '../reports/index.ts'
import { dataRegister, exportedColumns, personalTables } from './register/index.ts'
import type { Column } from './register/declarations.ts'

/** In whose language an export is written, and who hears of it. */
export interface ExportOptions {
  t: Translate
  reader: Reader & { locale: Locale }
  /** Hears how many rows are written: each twice, as JSON and as CSV, and contacts as vCard too. */
  onRows?: ((done: number, total: number) => void) | undefined
}

/** A value as one cell: lists and objects as JSON, instants in ISO 8601. */
function cell(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (value instanceof Date) return value.toISOString()
  return typeof value === 'object' ? JSON.stringify(value) : String(value as string)
}

/** The same pieces; each is heard of once whoever reads them comes back for more. */
async function* heard<Piece>(
  pieces: AsyncIterable<Piece>,
  hear: (piece: Piece) => void,
): AsyncGenerator<Piece> {
  for await (const piece of pieces) {
    yield piece
    hear(piece)
  }
}

/** CSV that a spreadsheet cannot take for formulas, in pieces. */
async function* csvParts(columns: readonly string[], pieces: AsyncIterable<Row[]>): AsyncGenerator<string> {
  yield csvRows([columns], true)
  for await (const rows of pieces) yield csvRows(rows.map((row) => columns.map((name) => cell(row[name]))))
}

/**
 * As the interview's own file has it, with the field, since its page may be gone by the time this is read, and without
 * alarms: most of these talks are over, and what is ahead has its own.
 */
function entryOf(talk: Interview, t: Translate, now: Date): CalendarEntry | undefined {
  const of = { name: talk.comingNames || t('interviews.someone'), description: talk.field }
  const entry = calendarEntry(talk, t, of, now)
  return entry && { ...entry, alarms: [] }
}

/**
 * Every row of a person in every table, as far as it may leave by now, as one JSON object, in pieces.
 * @param filled gets the names of the tables in which there was something
 * @param onRows hears of rows that are done
 */
async function* jsonParts(
  db: Db,
  seekerId: SeekerId,
  now: Date,
  filled: Set<string>,
  onRows: (n: number) => void,
): AsyncGenerator<string> {
  yield '{'
  for (const [at, table] of personalTables.entries()) {
    yield `${at === 0 ? '' : ','}\n${JSON.stringify(table.name)}: [`
    for await (const rows of readRowsOf(db, seekerId, table, now)) {
      const isFirst = !filled.has(table.name)
      filled.add(table.name)
      yield rows.map((row, n) => `${isFirst && n === 0 ? '' : ','}\n${JSON.stringify(row)}`).join('')
      onRows(rows.length)
    }
    yield ']'
  }
  yield '\n}\n'
}

/** The report of every talk that was held, as a page that any browser opens; numbered, since two may be with one person. */
async function* reportFiles(
  ctx: Context,
  seekerId: SeekerId,
  talks: readonly Interview[],
  { t, locale }: { t: Translate; locale: Locale },
): AsyncGenerator<ZippedFile> {
  const held = talks.filter(({ endedAt }) => endedAt)
  for (const [at, { id }] of held.entries()) {
    const { facts } = await getReport(ctx, seekerId, id)
    const html = await writeReport(buildReport(facts, locale, t), 'html', ctx.clock.now())
    yield { name: `reports/${at + 1} ${reportFileName(facts, t, 'html')}`, parts: [html as string] }
  }
}

/** What each column of the tables holds, in the words of the register. */
const columnWords = (tables: ReadonlySet<string>): string =>
  csvRows(
    [
      ['table', 'column', 'holds'],
      ...personalTables
        .filter(({ name }) => tables.has(name))
        .flatMap(({ name }) =>
          exportedColumns(name).map((column) => {
            const columns = dataRegister[name].columns as Record<string, Column>
            return [name, column, columns[column]!.purpose]
          }),
        ),
    ],
    true,
  )

/**
 * The files with everything of one account: JSON whole, a CSV a table and what its columns hold, reports, contacts as
 * vCard, interviews as a calendar. Each is read as it is asked for, so that nothing is held whole.
 * @param ctx with the transaction whose moment they show
 */
export async function* exportedFiles(
  ctx: Context,
  seekerId: SeekerId,
  { t, reader, onRows }: ExportOptions,
): AsyncGenerator<ZippedFile> {
  const { db } = ctx
  const now = ctx.clock.now()
  yield { name: 'README.txt', parts: [t('privacy.export-readme', { when: formatDate(now, reader) })] }
  const filled = new Set<string>()
  const there = await countRowsOf(db, seekerId)
  let done = 0
  const wrote = (n: number) => onRows?.((done += n), 2 * there.all + there.contacts)
  yield { name: 'data.json', parts: jsonParts(db, seekerId, now, filled, wrote) }
  // As address books read them, and our own importers too.
  const cards = heard(contactsFile(db, seekerId, 'vcard'), (some) =>
    wrote(some.match(/^BEGIN:VCARD/gm)?.length ?? 0),
  )
  yield { name: 'contacts.vcf', parts: cards }
  const talks = (await listInterviews(ctx, seekerId)).toReversed()
  const calendar = calendarFile(
    'Halfhour',
    talks.flatMap((talk) => entryOf(talk, t, now) ?? []),
  )
  yield { name: 'calendar.ics', parts: [calendar] }
  yield* reportFiles(ctx, seekerId, talks, { t, locale: reader.locale })
  yield { name: 'csv/COLUMNS.csv', parts: [columnWords(filled)] }
  for (const table of personalTables) {
    if (!filled.has(table.name)) continue
    const rows = heard(readRowsOf(db, seekerId, table, now), ({ length }) => wrote(length))
    yield { name: `csv/${table.name}.csv`, parts: csvParts(exportedColumns(table.name), rows) }
  }
}
