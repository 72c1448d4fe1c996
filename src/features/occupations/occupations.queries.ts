import { sql } from 'kysely'
import type { Db } from '../../platform/db/index.ts'
import { notFound } from '../../shared/errors.ts'
import {
  type EntryOf,
  type FileKind,
  isItsOwn,
  isOccupationCode,
  namesIn,
  type Outlook,
  outlookCodes,
  publisherOf,
  type Releases,
} from './occupations.ts'

/** Which releases are here, for the credits; both null while nothing was imported. */
export async function getReleases(db: Db): Promise<Releases> {
  const files = await listOccupationFiles(db)
  const of = (publisher: 'onet' | 'bls') => {
    const own = files.filter((file) => publisherOf(file.kind) === publisher)
    return own[0] ? { release: own[0].release } : null
  }
  return { onet: of('onet'), bls: of('bls') }
}

export interface OccupationFile {
  kind: FileKind
  fileName: string
  release: string | null
  rows: number
  importedAt: Date
}

/** What was imported, the list of occupations first. */
export async function listOccupationFiles(db: Db): Promise<OccupationFile[]> {
  const rows = await db
    .selectFrom('occupation_files')
    .select(['kind', 'file_name as fileName', 'release', 'rows', 'imported_at as importedAt'])
    .orderBy(sql`kind <> 'occupations'`)
    .orderBy('kind')
    .execute()
  return rows.map((row) => ({ ...row, kind: row.kind as FileKind }))
}

export interface PreparationLevel {
  zone: number
  /** What the database says, where that was imported. */
  words: { experience: string; education: string; training: string; examples: string } | null
}

export interface OccupationView {
  code: string
  title: string
  description: string
  /** Other names, those that people in it reported first. */
  titles: string[]
  preparation: PreparationLevel | null
  related: { code: string; title: string }[]
  /** Of the occupation, or of the smallest group with figures. */
  outlook: (Outlook & { ofGroup: boolean }) | null
  /** Of all occupations, to compare with. */
  all: Outlook | null
  entry: EntryOf | null
}

/** @throws AppError `not-found` */
export async function getOccupation(db: Db, code: string): Promise<OccupationView> {
  if (!isOccupationCode(code)) throw notFound()
  const occupation = await db
    .selectFrom('occupations')
    .select(['code', 'title', 'description'])
    .where('code', '=', code)
    .executeTakeFirst()
  if (!occupation) throw notFound()
  const [titles, preparation, related, figures, entry] = await Promise.all([
    listTitles(db, code),
    findPreparation(db, code),
    listRelated(db, code),
    findOutlooks(db, code),
    findEntry(db, code),
  ])
  return {
    ...occupation,
    titles: titles.filter((title) => title !== occupation.title && !isBoth(title, titles)),
    preparation,
    related,
    entry,
    ...figures,
  }
}

/** Whether a title only puts two others together: "Registered Nurse (RN)". */
const isBoth = (title: string, titles: readonly string[]) => {
  const parts = namesIn(title, '').slice(1)
  return parts.length === 2 && parts.every((part) => titles.includes(part))
}

async function listTitles(db: Db, code: string): Promise<string[]> {
  const rows = await db
    .selectFrom('occupation_titles')
    .select('title')
    .where('code', '=', code)
    .groupBy('title')
    .orderBy(sql`bool_or(source = 'reported')`, 'desc')
    .orderBy(sql`lower(title)`)
    .execute()
  return rows.map((row) => row.title)
}

async function findPreparation(db: Db, code: string): Promise<PreparationLevel | null> {
  const row = await db
    .selectFrom('occupation_zones as z')
    .leftJoin('preparation_levels as l', 'l.zone', 'z.zone')
    .select(['z.zone', 'l.experience', 'l.education', 'l.training', 'l.examples'])
    .where('z.code', '=', code)
    .executeTakeFirst()
  if (!row) return null
  const { zone, experience, education, training, examples } = row
  const words =
    experience === null
      ? null
      : { experience, education: education ?? '', training: training ?? '', examples: examples ?? '' }
  return { zone, words }
}

const listRelated = (db: Db, code: string) =>
  db
    .selectFrom('related_occupations as r')
    .innerJoin('occupations as o', 'o.code', 'r.related_code')
    .select(['o.code', 'o.title'])
    .where('r.code', '=', code)
    .orderBy('r.position')
    .execute()

async function findOutlooks(db: Db, code: string): Promise<Pick<OccupationView, 'outlook' | 'all'>> {
  const codes = outlookCodes(code)
  const all = '00-0000'
  const rows = await db
    .selectFrom('occupation_outlooks')
    .selectAll()
    .where('code', 'in', [...codes, all])
    .execute()
  const of = (wanted: string): Outlook | null => {
    const row = rows.find((one) => one.code === wanted)
    if (!row) return null
    return {
      code: row.code,
      title: row.title,
      baseYear: row.base_year,
      targetYear: row.target_year,
      employment: row.employment,
      projected: row.projected,
      changePercent: row.change_percent,
      openings: row.openings,
      wageYear: row.wage_year,
      medianWage: row.median_wage,
      wageAtLeast: row.wage_at_least,
    }
  }
  const outlook = codes.map(of).find((found) => found !== null) ?? null
  return { outlook: outlook && { ...outlook, ofGroup: !isItsOwn(code, outlook) }, all: of(all) }
}

async function findEntry(db: Db, code: string): Promise<EntryOf | null> {
  // What it takes to enter is said of single occupations or of those that are counted together, not of wide groups.
  const codes = outlookCodes(code).slice(0, 2)
  const rows = await db
    .selectFrom('occupation_entries as e')
    .leftJoin('occupation_outlooks as l', 'l.code', 'e.code')
    .select(['e.code', 'e.education', 'e.experience', 'e.training'])
    .select(sql<string>`coalesce(l.title, e.code)`.as('title'))
    .where('e.code', 'in', codes)
    .execute()
  const found = codes.map((one) => rows.find((row) => row.code === one)).find(Boolean)
  if (!found) return null
  const { title, ...entry } = found
  return { ...entry, group: isItsOwn(code, entry) ? null : title }
}
