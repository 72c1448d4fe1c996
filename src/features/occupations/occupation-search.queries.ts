import { setImmediate as nextTurn } from 'node:timers/promises'
import { sql } from 'kysely'
import type { Db } from '../../platform/db/index.ts'
import { bestByOccupation, type TitleMatch } from './occupations.ts'
import { TitleIndex } from './title-index.ts'

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

/** Where something fits well, what only has some letters in common would be noise. Our choice, by looking at results. */
const closeEnough = 0.4
const besides = 0.2

/** Occupations by what they are called, while one types: names that begin so, hold it, or are written nearly so. */
export async function searchOccupations(db: Db, typed: string, most = hitsAtMost): Promise<OccupationHit[]> {
  if (typed.trim() === '') return []
  const index = await titleIndex(db)
  const best = bestByOccupation(index.find(typed.slice(0, 100)))
  const limit = Math.max(closeEnough, (best[0]?.distance ?? 0) + besides)
  const near = best.filter(({ distance }) => distance < limit).slice(0, most)
  return describe(
    db,
    near.map(({ match }) => match),
  )
}

/**
 * The titles of the last release that was looked at: some twenty megabytes of public facts, the same in every process.
 * What was imported since is noticed by the hash of its files.
 */
let known: { digest: string; index: Promise<TitleIndex> } | null = null

async function titleIndex(db: Db): Promise<TitleIndex> {
  const row = await db
    .selectFrom('occupation_files')
    .select(sql<string>`coalesce(string_agg(digest, ' ' order by kind), '')`.as('digest'))
    .where('kind', 'in', ['occupations', 'alternate', 'reported'])
    .executeTakeFirstOrThrow()
  if (known?.digest !== row.digest) {
    const index = readTitles(db)
    known = { digest: row.digest, index }
    // A reading that failed is tried again by the next search.
    index.catch(() => {
      if (known?.index === index) known = null
    })
  }
  return known.index
}

/** Rows read at a time, so that other requests get their turn. */
const pageOfTitles = 5_000

async function readTitles(db: Db): Promise<TitleIndex> {
  const index = new TitleIndex()
  let last: TitleMatch | undefined
  do {
    const rows: TitleMatch[] = await titlesAfter(db, last)
    index.add(rows)
    last = rows.length === pageOfTitles ? rows.at(-1) : undefined
  } while (last)
  return index.ready(() => nextTurn())
}

/** In the order of the table's key. */
function titlesAfter(db: Db, last: TitleMatch | undefined): Promise<TitleMatch[]> {
  const titles = db
    .selectFrom('occupation_titles')
    .select(['code', 'source', 'title', 'search'])
    .orderBy('code')
    .orderBy('source')
    .orderBy('title')
    .limit(pageOfTitles)
  if (!last) return titles.execute()
  return titles
    .where(sql<boolean>`(code, source, title) > (${last.code}, ${last.source}, ${last.title})`)
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
  const byCode = new Map(rows.map((row) => [row.code, row]))
  return matches.flatMap(({ code, title: found }) => {
    const occupation = byCode.get(code)
    return occupation ? [{ ...occupation, found }] : []
  })
}
