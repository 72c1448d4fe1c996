import { sql } from 'kysely'
import type { Context } from '../../platform/context.ts'
import { inTransaction } from '../../platform/db/index.ts'
import { dayMs } from '../../shared/dates.ts'
import { conflict } from '../../shared/errors.ts'
import type { SeekerId } from '../accounts/index.ts'
import { noteContactsChanged } from '../contacts/index.ts'
import { contactReferences } from '../duplicates/index.ts'
import { oneAtATime, undoDays } from './imports.commands.ts'
import { getImport, listForImport, type Import, type ImportSummary } from './imports.queries.ts'
import { writeFields } from './import-rows.commands.ts'
import { restored, type ContactChange } from './merge.ts'
import { removeOrigins } from './origins.commands.ts'

/** Whether an import can still be undone. */
export function canUndo(found: Pick<Import, 'appliedAt' | 'undoneAt'>, now: Date): boolean {
  if (!found.appliedAt || found.undoneAt) return false
  return now.getTime() - found.appliedAt.getTime() < undoDays * dayMs
}

/**
 * Takes an import back whole: people it added go, unless something was done with them since; people it changed get
 * their former words back, except those changed again since. Undoing twice changes nothing.
 *
 * @throws AppError `not-found`; `import-not-applied`, `import-undo-late` (409)
 */
export async function undoImport(ctx: Context, seekerId: SeekerId, importId: string): Promise<void> {
  await inTransaction(ctx, async (ctx) => {
    await oneAtATime(ctx, seekerId)
    const found = await getImport(ctx.db, seekerId, importId)
    if (found.undoneAt) return
    if (!found.appliedAt) throw conflict('import-not-applied')
    if (!canUndo(found, ctx.clock.now())) throw conflict('import-undo-late', { days: undoDays })
    const restoredCount = await restoreChanged(ctx, seekerId, importId)
    const removed = await removeUntouched(ctx, seekerId, importId)
    await removeOrigins(ctx, seekerId, importId)
    if (removed + restoredCount > 0) await noteContactsChanged(ctx, seekerId)
    const summary: ImportSummary = { ...found.summary, undone: { removed, restored: restoredCount } }
    await ctx.db
      .updateTable('imports')
      .set({ undone_at: ctx.clock.now(), summary: JSON.stringify(summary) })
      .where('seeker_id', '=', seekerId)
      .where('id', '=', importId)
      .execute()
  })
}

async function restoreChanged(ctx: Context, seekerId: SeekerId, importId: string): Promise<number> {
  const changes = await ctx.db
    .selectFrom('import_changes')
    .select(['contact_id', 'before', 'after'])
    .where('seeker_id', '=', seekerId)
    .where('import_id', '=', importId)
    .execute()
  if (changes.length === 0) return 0
  const listed = new Map((await listForImport(ctx.db, seekerId)).map((contact) => [contact.id, contact]))
  const back = changes.flatMap(({ contact_id: contactId, before, after }) => {
    const now = listed.get(contactId)
    const fields = now ? restored(now, { before, after } as Pick<ContactChange, 'before' | 'after'>) : {}
    return Object.keys(fields).length > 0 ? [{ contactId, fields }] : []
  })
  await writeFields(ctx, seekerId, back)
  return back.length
}

/**
 * What an import itself wrote down of who led to whom keeps nobody, nor does what was settled on Today; whatever else
 * points to somebody does, and so does another import that changed them and stands. Whoever was taken off the list
 * goes with time: forgotten now, the next import would bring them back.
 */
async function removeUntouched(ctx: Context, seekerId: SeekerId, importId: string): Promise<number> {
  const whole = contactReferences.filter(({ within }) => !within)
  const untouched = whole.map(({ table, column }) => {
    const own = table === 'contact_origins' ? sql`and it.import_id is distinct from ${importId}::uuid` : sql``
    return sql`not exists (select from ${sql.table(table)} it
      where it.seeker_id = contacts.seeker_id and it.${sql.ref(column)} = contacts.id ${own})`
  })
  const { numAffectedRows } = await sql`
    delete from contacts where seeker_id = ${seekerId} and import_id = ${importId} and updated_at = created_at
      and removed_at is null
      and ${sql.join(untouched, sql` and `)}
      and not exists (select from import_changes change
        join imports other on other.seeker_id = change.seeker_id and other.id = change.import_id
        where change.seeker_id = contacts.seeker_id and change.contact_id = contacts.id
          and change.import_id <> ${importId}::uuid and other.undone_at is null)
      and not exists (select from contact_merges m where m.seeker_id = contacts.seeker_id
        and m.kept_id = contacts.id and m.undone_at is null)
  `.execute(ctx.db)
  return Number(numAffectedRows ?? 0)
}
