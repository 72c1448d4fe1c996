import { sql } from 'kysely'
import type { Context } from '../../platform/context.ts'
import { inTransaction } from '../../platform/db/index.ts'
import { invalid } from '../../shared/errors.ts'
import type { FileKind } from './occupations.ts'
import { keepRows } from './occupation-rows.commands.ts'
import { findTables, type FoundKind } from './reading/find-tables.ts'
import { openSources } from './reading/source-files.ts'

export interface ImportedKind {
  kind: FileKind
  files: string[]
  release: string | null
  rows: number
  /** False where these very bytes were here already. */
  changed: boolean
}

export interface OccupationImport {
  kinds: ImportedKind[]
  /** Kinds that no file holds; what an earlier import brought of them stays. */
  missing: FileKind[]
  changed: boolean
}

/** How far the reading is: rows of this kind so far. */
export type Progress = (kind: FileKind, rows: number) => void

/**
 * Reads a folder or ZIP of the O*NET database and of the projections of the Bureau of Labor Statistics. Each kind of
 * file replaces what was here of its kind; all or nothing, in one transaction; the same files again change nothing.
 * @throws AppError that says which file or column is missing; then nothing has changed
 */
export async function importOccupations(
  outer: Context,
  target: string,
  progress: Progress = () => undefined,
): Promise<OccupationImport> {
  const sources = await openSources(target)
  try {
    const { found, missing } = await findTables(sources, target)
    return await inTransaction(outer, async (ctx) => {
      // Two imports at once: the second waits and then finds what the first has brought.
      await sql`lock table occupation_files in share row exclusive mode`.execute(ctx.db)
      const kinds: ImportedKind[] = []
      for (const one of found) kinds.push(await keepKind(ctx, one, progress))
      const changed = kinds.some((kind) => kind.changed)
      if (changed) await finish(ctx)
      return { kinds, missing, changed }
    })
  } finally {
    sources.close()
  }
}

async function keepKind(ctx: Context, found: FoundKind, progress: Progress): Promise<ImportedKind> {
  const { kind, release, digest } = found
  const files = found.files.map((file) => file.name)
  const before = await ctx.db
    .selectFrom('occupation_files')
    .select(['digest', 'release', 'rows'])
    .where('kind', '=', kind)
    .executeTakeFirst()
  if (before?.digest === digest && before.release === release)
    return { kind, files, release, rows: before.rows, changed: false }
  const rows = await keepRows(ctx, found, (done) => progress(kind, done))
  if (rows === 0) throw invalid('occupations-empty', { file: files.join(', ') })
  progress(kind, rows)
  const row = {
    file_name: files.join(', '),
    release,
    digest,
    rows,
    imported_at: ctx.clock.now(),
  }
  await ctx.db
    .insertInto('occupation_files')
    .values({ kind, ...row })
    .onConflict((on) => on.column('kind').doUpdateSet(row))
    .execute()
  return { kind, files, release, rows, changed: true }
}

/** Names what only the files of titles know, and tells the planner of the database what is there now. */
async function finish(ctx: Context): Promise<void> {
  await ctx.db.deleteFrom('occupations').where('named', '=', false).execute()
  await sql`
    insert into occupations (code, title, named)
    select t.code, coalesce(min(o.title), min(t.title)), false
    from occupation_titles t
    left join occupation_outlooks o on t.code = o.code || '.00'
    where not exists (select from occupations where occupations.code = t.code)
    group by t.code
  `.execute(ctx.db)
  await sql`analyze occupations, occupation_titles, related_occupations, occupation_outlooks`.execute(ctx.db)
}
