import { CompiledQuery, sql } from 'kysely'
import type { Db } from '../../../platform/db/index.ts'
import { readInBatches } from '../../../platform/db/batches.ts'
import type { Table } from './backup-file.ts'

export type Row = readonly (string | null)[]

/** Our tables with the columns that hold data (not computed ones), in a fixed order. The migrator keeps its own. */
export async function listTables(db: Db): Promise<Table[]> {
  const { rows } = await sql<{ table: string; name: string; type: string }>`
    select c.relname as table, a.attname as name, format_type(a.atttypid, a.atttypmod) as type
    from pg_class c
    join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
    where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relname not like 'kysely\\_%'
    order by c.relname collate "C", a.attnum`.execute(db)
  const tables = Map.groupBy(rows, (row) => row.table)
  return [...tables].map(([name, columns]) => ({
    name,
    columns: columns.map(({ name, type }) => ({ name, type })),
  }))
}

/** How much room the database takes. */
export async function databaseBytes(db: Db): Promise<number> {
  const { rows } = await sql<{ bytes: string }>`
    select pg_database_size(current_database()) as bytes`.execute(db)
  return Number(rows[0]?.bytes)
}

/**
 * Which rows belong to visitors who only look around: those of a demo, of its accounts and of its courses.
 * It stands on the rule that a seeker's tables carry `seeker_id` or `account_id` and a course's `course_id`.
 */
function notDemo(table: Table): string {
  const has = new Set(table.columns.map((column) => column.name))
  const outside = (column: string, owners: string): string[] =>
    has.has(column)
      ? [`not exists (select from ${owners} o where o.id = t.${quoted(column)} and o.demo_id is not null)`]
      : []
  const conditions = [
    // Which files there are is known by the folder, not by what a restored file says.
    ...(table.name === 'demos' || table.name === 'backups' ? ['false'] : []),
    ...(has.has('demo_id') ? ['t.demo_id is null'] : []),
    ...outside('seeker_id', 'accounts'),
    ...outside('account_id', 'accounts'),
    ...outside('course_id', 'courses'),
  ]
  return conditions.length === 0 ? 'true' : conditions.join(' and ')
}

/** A file that somebody uploaded may be tens of megabytes, so rows with bytes are read a few at a time. */
const mostRowsWithBytes = 16

/** Every row of a table as text. Needs a transaction. */
export async function* readRows(db: Db, table: Table): AsyncGenerator<Row> {
  const columns = table.columns.map((column, at) => `t.${quoted(column.name)}::text as "${at}"`)
  const query = sql.raw<Record<string, string | null>>(
    `select ${columns.join(', ')} from ${quoted(table.name)} t where ${notDemo(table)}`,
  )
  const hasBytes = table.columns.some((column) => column.type === 'bytea')
  for await (const rows of readInBatches(db, query, hasBytes ? { most: mostRowsWithBytes } : {}))
    for (const row of rows) yield table.columns.map((_, at) => row[at] ?? null)
}

/** Values as text look the same on every server only with these. For the rest of the transaction. */
export async function writeValuesPlainly(db: Db): Promise<void> {
  await run(db, `set local datestyle = 'ISO, YMD'`)
  await run(db, `set local timezone = 'UTC'`)
  await run(db, `set local intervalstyle = 'postgres'`)
  await run(db, `set local bytea_output = 'hex'`)
  await run(db, 'set local extra_float_digits = 1')
}

/** Whether the database has tables and none of them tells of our migrations: another program lives there. */
export async function isForeign(db: Db): Promise<boolean> {
  const { rows } = await sql<{ foreign: boolean }>`
    select to_regclass('public.kysely_migration') is null and exists (
      select from pg_class c
      where c.relnamespace = to_regnamespace('public') and c.relkind in ('r', 'p', 'v', 'm', 'f')
        and not exists (select from pg_depend where objid = c.oid and deptype = 'e')
    ) as "foreign"`.execute(db)
  return rows[0]?.foreign ?? false
}

/** How many people have an account in this database, visitors to the sample data left out; 0 also when it has no tables yet. */
export async function countOwnAccounts(db: Db): Promise<number> {
  const { rows } = await sql<{
    there: boolean
  }>`select to_regclass('public.accounts') is not null as there`.execute(db)
  if (!rows[0]?.there) return 0
  const counted = await db
    .selectFrom('accounts')
    .where('demo_id', 'is', null)
    .select((row) => row.fn.countAll<number>().as('n'))
    .executeTakeFirstOrThrow()
  return Number(counted.n)
}

/** Whether another Halfhour is connected to this database. Ask before opening more connections of one's own. */
export async function isInUse(db: Db): Promise<boolean> {
  const { rows } = await sql`
    select from pg_stat_activity
    where datname = current_database() and application_name like 'halfhour%' and pid <> pg_backend_pid()`.execute(
    db,
  )
  return rows.length > 0
}

/** An identifier as SQL wants it. */
export const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`

export const run = (db: Db, text: string, values: readonly unknown[] = []) =>
  db.executeQuery(CompiledQuery.raw(text, [...values]))

/** Databases that verifications make begin with this; the rest is an identifier, which says when. */
export const scratchPrefix = 'halfhour_verify_'

/** Those that nobody is connected to. One that was just made may still be waiting for its first connection. */
export async function listScratch(db: Db): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    select datname as name from pg_database d
    where datname ~ ${`^${scratchPrefix}[0-9a-f]{32}$`}
      and not exists (select from pg_stat_activity a where a.datid = d.oid)`.execute(db)
  const now = Date.now()
  const age = (name: string) => now - Number.parseInt(name.slice(scratchPrefix.length).slice(0, 12), 16)
  return rows.map(({ name }) => name).filter((name) => age(name) < 0 || age(name) > 600_000)
}
