import { sql } from 'kysely'
import type { Context } from '../../platform/context.ts'
import { type Entry, isOccupationCode, namesIn, type Outlook, searchForm } from './occupations.ts'
import type { FoundKind, TextRow } from './reading/find-tables.ts'

// Writes the rows of one kind of file in place of those that were there: columns as arrays, 1,000 rows a statement, so
// that no more than these are held at a time.

const chunk = 1_000
/** Rows between two words about how far it is. */
const wordEvery = 20_000

type Source = 'own' | 'alternate' | 'reported'

/** @returns how many rows there are now */
export async function keepRows(
  ctx: Context,
  found: FoundKind,
  progress: (rows: number) => void,
): Promise<number> {
  switch (found.kind) {
    case 'occupations':
      await ctx.db.deleteFrom('occupations').execute()
      await removeTitles(ctx, 'own')
      return inChunks(found.rows(), progress, async (rows) => {
        await addOccupations(ctx, rows)
        await addTitles(ctx, 'own', rows)
      })
    case 'alternate':
    case 'reported': {
      const { kind } = found
      await removeTitles(ctx, kind)
      return inChunks(found.rows(), progress, (rows) => addTitles(ctx, kind, rows))
    }
    case 'zones':
      await ctx.db.deleteFrom('occupation_zones').execute()
      return inChunks(found.rows(), progress, (rows) => addZones(ctx, rows))
    case 'levels':
      await ctx.db.deleteFrom('preparation_levels').execute()
      return inChunks(found.rows(), progress, (rows) => addLevels(ctx, rows))
    case 'related':
      await ctx.db.deleteFrom('related_occupations').execute()
      return inChunks(found.rows(), progress, (rows) => addRelated(ctx, rows))
    case 'outlook':
      await ctx.db.deleteFrom('occupation_outlooks').execute()
      return inChunks(found.rows(), progress, (rows) => addOutlooks(ctx, rows))
    case 'entry':
      await ctx.db.deleteFrom('occupation_entries').execute()
      return inChunks(found.rows(), progress, (rows) => addEntries(ctx, rows))
  }
}

async function inChunks<Row>(
  rows: AsyncIterable<Row> | Iterable<Row>,
  progress: (rows: number) => void,
  keep: (rows: Row[]) => Promise<void>,
): Promise<number> {
  let count = 0
  let some: Row[] = []
  for await (const row of rows) {
    some.push(row)
    if (some.length < chunk) continue
    await keep(some)
    count += some.length
    some = []
    if (count % wordEvery === 0) progress(count)
  }
  if (some.length > 0) await keep(some)
  return count + some.length
}

const removeTitles = (ctx: Context, source: Source) =>
  ctx.db.deleteFrom('occupation_titles').where('source', '=', source).execute()

const column = (rows: readonly TextRow[], name: string) => rows.map((row) => row[name] ?? '')

async function addOccupations(ctx: Context, rows: readonly TextRow[]): Promise<void> {
  await sql`
    insert into occupations (code, title, description)
    select * from unnest(${column(rows, 'code')}::text[], ${column(rows, 'title')}::text[],
      ${column(rows, 'description')}::text[])
    on conflict do nothing
  `.execute(ctx.db)
}

async function addTitles(ctx: Context, source: Source, rows: readonly TextRow[]): Promise<void> {
  const named = rows
    .flatMap((row) => {
      const [code = '', title = ''] = [row['code'], row['title']]
      const names = source === 'own' ? [title] : namesIn(title, row['short'] ?? '')
      return names.map((name) => ({ code, title: name }))
    })
    .filter(({ title }) => searchForm(title) !== ' ')
  const titles = column(named, 'title')
  await sql`
    insert into occupation_titles (code, source, title, search)
    select code, ${source}, title, search
    from unnest(${column(named, 'code')}::text[], ${titles}::text[], ${titles.map(searchForm)}::text[])
      as t (code, title, search)
    on conflict do nothing
  `.execute(ctx.db)
}

const zoneOf = (row: TextRow) => Number(row['zone'])
const hasZone = (row: TextRow) => Number.isInteger(zoneOf(row)) && zoneOf(row) >= 1 && zoneOf(row) <= 5

async function addZones(ctx: Context, rows: readonly TextRow[]): Promise<void> {
  const known = rows.filter(hasZone)
  await sql`
    insert into occupation_zones (code, zone)
    select * from unnest(${column(known, 'code')}::text[], ${known.map(zoneOf)}::smallint[])
    on conflict do nothing
  `.execute(ctx.db)
}

async function addLevels(ctx: Context, rows: readonly TextRow[]): Promise<void> {
  const known = rows.filter(hasZone)
  await sql`
    insert into preparation_levels (zone, name, experience, education, training, examples)
    select * from unnest(${known.map(zoneOf)}::smallint[], ${column(known, 'name')}::text[],
      ${column(known, 'experience')}::text[], ${column(known, 'education')}::text[],
      ${column(known, 'training')}::text[], ${column(known, 'examples')}::text[])
    on conflict do nothing
  `.execute(ctx.db)
}

async function addRelated(ctx: Context, rows: readonly TextRow[]): Promise<void> {
  const known = rows.filter((row) => isOccupationCode(row['related'] ?? ''))
  // Without numbers the order of the file says which is closest.
  const positions = known.map((row, at) => Number.parseInt(row['position'] ?? '', 10) || at + 1)
  await sql`
    insert into related_occupations (code, related_code, position)
    select * from unnest(${column(known, 'code')}::text[], ${column(known, 'related')}::text[],
      ${positions}::integer[])
    on conflict do nothing
  `.execute(ctx.db)
}

async function addOutlooks(ctx: Context, rows: readonly Outlook[]): Promise<void> {
  await ctx.db
    .insertInto('occupation_outlooks')
    .values(
      rows.map((row) => ({
        code: row.code,
        title: row.title,
        base_year: row.baseYear,
        target_year: row.targetYear,
        employment: row.employment,
        projected: row.projected,
        change_percent: row.changePercent,
        openings: row.openings,
        wage_year: row.wageYear,
        median_wage: row.medianWage,
        wage_at_least: row.wageAtLeast,
      })),
    )
    .execute()
}

async function addEntries(ctx: Context, rows: readonly Entry[]): Promise<void> {
  await ctx.db
    .insertInto('occupation_entries')
    .values([...rows])
    .execute()
}
