// Forward only: numbered SQL files, each applied once, all pending ones in one transaction.
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { type Kysely, sql } from 'kysely'
import { type Migration, type MigrationProvider, Migrator } from 'kysely/migration'
import { packageRoot } from '../config/index.ts'

const sqlFiles = (folder: string): MigrationProvider => ({
  async getMigrations() {
    const names = (await readdir(folder)).filter((name) => name.endsWith('.sql')).toSorted()
    const entries = names.map(async (name): Promise<[string, Migration]> => {
      const text = await readFile(path.join(folder, name), 'utf8')
      return [name.slice(0, -'.sql'.length), { up: async (db) => void (await sql.raw(text).execute(db)) }]
    })
    return Object.fromEntries(await Promise.all(entries))
  },
})

// The migrator neither knows nor needs our tables.
const migratorOf = (db: Kysely<never>, folder: string) => new Migrator({ db, provider: sqlFiles(folder) })

const ownFolder = () => path.join(packageRoot(), 'db', 'migrations')

interface MigrateOptions {
  /** Where the SQL files are; ours by default. */
  folder?: string
  /** The last migration to apply, for tables as they were when a backup was made. */
  until?: string | undefined
}

/**
 * Applies what is pending and returns the names of what it applied. Two processes may call it at once: one waits.
 * @throws the database's error when a migration fails; then none of the pending ones is applied.
 */
export async function migrate<Tables>(
  db: Kysely<Tables>,
  { folder = ownFolder(), until }: MigrateOptions = {},
): Promise<string[]> {
  const migrator = migratorOf(db as unknown as Kysely<never>, folder)
  const { error, results } = await (until === undefined
    ? migrator.migrateToLatest()
    : migrator.migrateTo(until))
  if (error !== undefined) throw error
  return (results ?? []).map((result) => result.migrationName)
}

interface MigrationState {
  name: string
  appliedAt: Date | null
}

/** Every migration this program brings, in order, with when it was applied to this database. */
export async function listMigrations<Tables>(db: Kysely<Tables>): Promise<MigrationState[]> {
  const all = await migratorOf(db as unknown as Kysely<never>, ownFolder()).getMigrations()
  return all.map(({ name, executedAt }) => ({ name, appliedAt: executedAt ?? null }))
}
