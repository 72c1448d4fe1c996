import { sql } from 'kysely'
import type { Db } from '../../src/platform/db/index.ts'

/** The database's own word for each table: the hash of all rows as it prints them, in order. */
export async function rowHashes(db: Db, skip: readonly string[] = []): Promise<Record<string, string>> {
  const { rows } = await sql<{ name: string }>`
    select relname as name from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace
      and relname !~ '^kysely_' and relname <> all (${skip}) order by 1`.execute(db)
  const hashes: Record<string, string> = {}
  for (const { name } of rows) {
    const answer = await sql<{ hash: string }>`
      select count(*) || ' ' || coalesce(md5(string_agg(t::text, E'\n' order by t::text)), '') as hash
      from ${sql.table(name)} t`.execute(db)
    hashes[name] = answer.rows[0]!.hash
  }
  return hashes
}
