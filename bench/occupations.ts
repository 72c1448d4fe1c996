// How long the O*NET database and the Bureau's projections take to read, and how search as one types does with a typo.
import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { sql } from 'kysely'
import { importOccupations, searchOccupations } from '../src/features/occupations/index.ts'
import { readConfig } from '../src/platform/config/index.ts'
import type { Context } from '../src/platform/context.ts'
import type { Db } from '../src/platform/db/index.ts'
import { openContext } from '../src/platform/open-context.ts'
import { uniformNumbers } from '../tests/support/random.ts'

export interface OccupationFigures {
  /** From the files to titles that can be searched. */
  import_s: number
  /** The slowest but one in a hundred searches with one typo. Target: at most 25. */
  p99_ms: number
  /** Share of sampled titles, with one typo each, where one of the first five occupations lists the title. Target: at least 0.95. */
  found_in_first_five: number
}

const sampled = 500
const first = 5

/** @param args a folder with the files, if not that of HALFHOUR_CORPORA or ../shared/corpora; a seed, 1 if none is given */
export async function run(args: readonly string[]): Promise<OccupationFigures> {
  const corpora = process.env['HALFHOUR_CORPORA'] ?? '../shared/corpora'
  const source = args[0] ?? path.join(corpora, 'occupations')
  if (!existsSync(source)) throw new Error(`there is no ${source}: set HALFHOUR_CORPORA or name a folder`)
  const folder = await mkdtemp(path.join(tmpdir(), 'hh-occupations-'))
  const config = readConfig({ HALFHOUR_DATA: path.join(folder, 'data'), LOG_LEVEL: 'fatal' })
  const opened = await openContext(config, { database: 'own', jobNames: [] })
  try {
    const started = performance.now()
    await importOccupations(opened.ctx, source)
    const seconds = (performance.now() - started) / 1000
    process.stderr.write(`import ${seconds.toFixed(2)} s\n`)
    const searches = await searchAll(opened.ctx, Number(args[1] ?? 1))
    const figure = (value: number) => Math.round(value * 1000) / 1000
    return {
      import_s: figure(seconds),
      p99_ms: figure(searches.p99),
      found_in_first_five: figure(searches.found),
    }
  } finally {
    await opened.close()
    await rm(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}

async function searchAll({ db }: Context, seed: number): Promise<{ p99: number; found: number }> {
  const random = uniformNumbers(seed)
  const titles = await listSomeTitles(db, seed)
  const taken: number[] = []
  let found = 0
  // The first searches fill caches: every process does them once.
  for (const { title } of titles.slice(0, 20)) await searchOccupations(db, title)
  for (const { title, codes } of titles) {
    const typed = withTypo(title, random)
    const started = performance.now()
    const hits = await searchOccupations(db, typed)
    taken.push(performance.now() - started)
    if (hits.slice(0, first).some((hit) => codes.includes(hit.code))) found++
    else process.stderr.write(`not found: ${title} (typed ${typed})\n`)
  }
  const sorted = taken.toSorted((one, other) => one - other)
  process.stderr.write(
    `median ${sorted[sorted.length >> 1]?.toFixed(1)} ms, longest ${sorted.at(-1)?.toFixed(1)} ms\n`,
  )
  return { p99: sorted[Math.ceil(sorted.length * 0.99) - 1] ?? Number.NaN, found: found / titles.length }
}

/** Other names of occupations, the same for the same seed, each with the occupations that list it. */
async function listSomeTitles(db: Db, seed: number): Promise<{ title: string; codes: string[] }[]> {
  return (
    db
      .selectFrom('occupation_titles')
      .select(['title', sql<string[]>`array_agg(distinct code)`.as('codes')])
      .where('source', '=', 'alternate')
      // A slip in an abbreviation makes another abbreviation, which nobody could tell from what was meant.
      .where('title', '~', '[a-z]')
      .groupBy('title')
      .orderBy(sql`md5(title || ${String(seed)})`)
      .limit(sampled)
      .execute()
  )
}

/** One slip: a letter left out, doubled by its neighbour in the alphabet, replaced, or swapped with the next. */
function withTypo(title: string, random: () => number): string {
  const letters = [...title.matchAll(/[a-z]/gi)].map((match) => match.index)
  const at = letters[Math.floor(random() * letters.length)] ?? 0
  const letter = String.fromCharCode(97 + Math.floor(random() * 26))
  const kinds = [
    title.slice(0, at) + title.slice(at + 1),
    title.slice(0, at) + letter + title.slice(at),
    title.slice(0, at) + letter + title.slice(at + 1),
    title.slice(0, at) + (title[at + 1] ?? '') + (title[at] ?? '') + title.slice(at + 2),
  ]
  return kinds[Math.floor(random() * kinds.length)] ?? title
}
