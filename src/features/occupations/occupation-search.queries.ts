import { sql } from 'kysely'
import type { Db } from '../../platform/db/index.ts'
import { bestByOccupation, searchForm, type TitleMatch } from './occupations.ts'

/** An occupation that a search found, and the name by which it was found. */
export interface OccupationHit {
  code: string
  title: string
  /** The name that fits what was typed; the occupation's own or another. */
  found: string
  zone: number | null
}

/** Occupations of one page of results. Our choice: what one looks through before typing on. */
const hitsAtMost = 20
/** Fewer than this, and those written nearly like it come too. */
const enough = 5
/** Titles that are compared letter by letter. */
const candidates = 100
/** From here a title is too unlike what was typed; between 0 and 1. Our choice, by trying. */
const tooFar = 0.62

/**
 * Occupations by what they are called, while one types: every typed word begins a word of the name, or else the name
 * is written nearly so.
 */
export async function searchOccupations(db: Db, typed: string, most = hitsAtMost): Promise<OccupationHit[]> {
  const wanted = searchForm(typed.slice(0, 100))
  if (wanted.trim() === '') return []
  const exact = await listBeginning(db, wanted)
  const codes = new Set(exact.map((match) => match.code))
  const alike = codes.size < enough && wanted.length > 3 ? await listAlike(db, wanted) : []
  const best = bestByOccupation(wanted, [...exact, ...alike])
  const near = best.filter(({ distance, match }) => distance < tooFar || exact.includes(match))
  return describe(
    db,
    near.slice(0, most).map(({ match }) => match),
  )
}

const columns = ['code', 'title', 'source', 'search'] as const

/** Titles with a word that begins like each typed word, the shortest first. */
function listBeginning(db: Db, wanted: string): Promise<TitleMatch[]> {
  let titles = db.selectFrom('occupation_titles').select(columns)
  // One or two letters begin thousands of words: the first word alone is looked at.
  if (wanted.length <= 3)
    return titles.where('search', 'like', `${wanted}%`).orderBy('search').limit(candidates).execute()
  for (const word of wanted.trim().split(' ')) titles = titles.where('search', 'like', `% ${word}%`)
  return titles
    .orderBy(sql`length(search)`)
    .orderBy('search')
    .limit(candidates)
    .execute()
}

/** Titles that have many three-letter pieces in common with what was typed. */
function listAlike(db: Db, wanted: string): Promise<TitleMatch[]> {
  return db
    .selectFrom('occupation_titles')
    .select(columns)
    .where(sql<boolean>`search % ${wanted}`)
    .orderBy(sql`similarity(search, ${wanted})`, 'desc')
    .limit(candidates)
    .execute()
}

async function describe(db: Db, matches: readonly TitleMatch[]): Promise<OccupationHit[]> {
  if (matches.length === 0) return []
  const rows = await db
    .selectFrom('occupations')
    .leftJoin('occupation_zones', 'occupation_zones.code', 'occupations.code')
    .select(['occupations.code', 'occupations.title', 'occupation_zones.zone'])
    .where('occupations.code', '=', sql<string>`any(${matches.map((match) => match.code)}::text[])`)
    .execute()
  const known = new Map(rows.map((row) => [row.code, row]))
  return matches.flatMap(({ code, title: found }) => {
    const occupation = known.get(code)
    return occupation ? [{ ...occupation, found }] : []
  })
}
