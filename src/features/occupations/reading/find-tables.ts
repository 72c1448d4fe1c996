import { invalid } from '../../../shared/errors.ts'
import { fileKinds, type Entry, type FileKind, isOccupationCode, type Outlook } from '../occupations.ts'
import { merged, readerOf } from './projections.ts'
import { digestOf, type SourceFile, type Sources, wholeFile } from './source-files.ts'
import { firstLine, headerOf, readTable } from './text-table.ts'
import { type FoundTable, kindOfHeader, releaseIn, tableKinds } from './table-kinds.ts'
import { readWorkbook } from './workbook.ts'

/** A row of a text table by its columns' names; '' for an optional column that is not there. */
export type TextRow = Readonly<Record<string, string>>

/** Everything of one kind that was found, ready to be read. */
export type FoundKind = {
  files: readonly SourceFile[]
  release: string | null
  digest: string
} & (
  | { kind: Exclude<FileKind, 'outlook' | 'entry'>; rows: () => AsyncIterable<TextRow> }
  | { kind: 'outlook'; rows: () => readonly Outlook[] }
  | { kind: 'entry'; rows: () => readonly Entry[] }
)

export interface FoundKinds {
  found: FoundKind[]
  /** Kinds that no file holds. */
  missing: FileKind[]
}

/**
 * Looks through files for what can be read, by their headers.
 * @throws AppError `occupations-column` where a file lacks a column, `occupations-nothing` where nothing is ours
 */
export async function findTables(sources: Sources, target: string): Promise<FoundKinds> {
  const texts = sources.files.filter((file) => /\.(txt|tsv|csv)$/i.test(file.name))
  const books = sources.files.filter((file) => /\.xlsx$/i.test(file.name))
  const found = [...(await findTextTables(texts, target)), ...(await findProjections(books))]
  if (found.length === 0) throw invalid('occupations-nothing', { path: target })
  return { found, missing: fileKinds.filter((kind) => !found.some((one) => one.kind === kind)) }
}

async function findTextTables(files: readonly SourceFile[], target: string): Promise<FoundKind[]> {
  const best = new Map<string, { file: SourceFile; header: FoundTable }>()
  const lacking: { file: string; columns: string; kind: string }[] = []
  for (const file of files) {
    const answer = kindOfHeader(file.name, await headerOf(file))
    if (!answer) continue
    if ('lacks' in answer) {
      lacking.push({ file: file.name, columns: answer.lacks.join(', '), kind: answer.kind })
      continue
    }
    const known = best.get(answer.kind)
    if (!known || (answer.named && !known.header.named)) best.set(answer.kind, { file, header: answer })
  }
  // Another file may hold what the one that is called like it does not.
  const lost = lacking.find(({ kind }) => !best.has(kind))
  if (lost) throw invalid('occupations-column', { file: lost.file, columns: lost.columns })
  const release = await releaseOf(files, target)
  return Promise.all(
    tableKinds.flatMap((kind) => {
      const one = best.get(kind)
      return one ? [textKind(kind, one, release)] : []
    }),
  )
}

async function textKind(
  kind: Exclude<FileKind, 'outlook' | 'entry'>,
  { file, header }: { file: SourceFile; header: FoundTable },
  release: string | null,
): Promise<FoundKind> {
  const rows = () => rowsOf(file, header)
  return { kind, files: [file], release, digest: await digestOf([file]), rows }
}

async function* rowsOf(file: SourceFile, { at }: FoundTable): AsyncGenerator<TextRow> {
  const columns = Object.entries(at)
  let isHeader = true
  for await (const cells of readTable(file)) {
    const row = Object.fromEntries(columns.map(([column, place]) => [column, cells[place] ?? '']))
    if (!isHeader && (row['code'] === undefined || isOccupationCode(row['code']))) yield row
    isHeader = false
  }
}

/** What the readme says, or else the name of a folder. */
async function releaseOf(files: readonly SourceFile[], target: string): Promise<string | null> {
  const readme = files.find((file) => /read[ _-]?me[^/\\]*$/i.test(file.name))
  const said = readme ? releaseIn(await firstLine(readme)) : null
  return said ?? files.map((file) => releaseIn(file.name)).find(Boolean) ?? releaseIn(target)
}

async function findProjections(books: readonly SourceFile[]): Promise<FoundKind[]> {
  const outlooks = new Map<string, Outlook>()
  const entries = new Map<string, Entry>()
  const used: Record<'outlook' | 'entry', Set<SourceFile>> = { outlook: new Set(), entry: new Set() }
  for (const file of books) {
    for (const sheet of await readWorkbook(await wholeFile(file), file.name)) {
      const answer = await readSheet(sheet.rows(), outlooks, entries)
      if (answer?.holdsOutlook) used.outlook.add(file)
      if (answer?.holdsEntry) used.entry.add(file)
    }
  }
  const year = outlooks.get('00-0000') ?? outlooks.values().next().value
  const release =
    year?.baseYear && year.targetYear ? `${year.baseYear}–${String(year.targetYear).slice(-2)}` : null
  const found: FoundKind[] = []
  if (outlooks.size > 0) {
    const files = [...used.outlook]
    const rows = () => [...outlooks.values()]
    found.push({ kind: 'outlook', files, release, digest: await digestOf(files), rows })
  }
  if (entries.size > 0) {
    const files = [...used.entry]
    const rows = () => [...entries.values()]
    found.push({ kind: 'entry', files, release, digest: await digestOf(files), rows })
  }
  return found
}

/** Lines above a header: a title, a note. */
const headerWithin = 10

async function readSheet(
  rows: AsyncIterable<string[]>,
  outlooks: Map<string, Outlook>,
  entries: Map<string, Entry>,
) {
  let reader: ReturnType<typeof readerOf> = null
  let seen = 0
  for await (const cells of rows) {
    if (!reader) {
      reader = readerOf(cells)
      if (++seen > headerWithin) return null
      continue
    }
    const row = reader.row(cells)
    if (!row) continue
    const { code } = row
    const { education = null, experience = null, training = null, ...rest } = row
    if (reader.holdsOutlook) outlooks.set(code, merged(outlooks.get(code), { ...unknownOutlook, ...rest }))
    if (reader.holdsEntry && (education ?? experience ?? training) !== null)
      entries.set(code, merged(entries.get(code), { code, education, experience, training }))
  }
  return reader
}

const unknownOutlook: Omit<Outlook, 'code'> = {
  title: '',
  baseYear: null,
  targetYear: null,
  employment: null,
  projected: null,
  changePercent: null,
  openings: null,
  wageYear: null,
  medianWage: null,
  wageAtLeast: false,
}
