import type { Context } from '../../platform/context.ts'
import { inTransaction } from '../../platform/db/index.ts'
import { conflict, notFound } from '../../shared/errors.ts'
import type { SeekerId } from '../accounts/index.ts'
import { personOf } from '../contacts/index.ts'
import { namesDisagree } from '../duplicates/index.ts'
import { insertPlan, oneAtATime, planFor } from './imports.commands.ts'
import { getImport, listStaged, type ImportSummary } from './imports.queries.ts'
import { withoutDuplicates, type ImportedContact, type UnusablePerson, type UnusableRow } from './imports.ts'
import type { FixedRow } from './imports.schema.ts'

/**
 * Makes a row of a preview usable with what its owner completed: it joins the others as new, an update, or somebody
 * who is there already.
 *
 * @throws AppError `not-found` where no such row is unusable; `import-applied` (409) where it was carried out already
 */
export async function fixRow(
  ctx: Context,
  seekerId: SeekerId,
  importId: string,
  { row, ...typed }: FixedRow,
): Promise<void> {
  await inTransaction(ctx, async (ctx) => {
    await oneAtATime(ctx, seekerId)
    const found = await getImport(ctx.db, seekerId, importId)
    if (found.appliedAt) throw conflict('import-applied')
    const { person = {} } = await takeOut(ctx, seekerId, importId, row)
    const { given, family, description: _description, ...rest } = person
    const contact: ImportedContact = {
      phones: [],
      url: '',
      connectedOn: '',
      ...rest,
      ...typed,
      row,
      ...(found.format === 'halfhour' && calledNow(typed.name, person)),
      // The parts of another name say nothing of this one.
      ...(typed.name === person.name && { ...(given && { given }), ...(family && { family }) }),
    }
    const summary = { ...found.summary, unusable: found.summary.unusable - 1 }
    await planAgain(ctx, seekerId, { importId, summary, contact })
  })
}

/** In a list of ours a description may stand for the name, and stays where there is a name now. */
function calledNow(
  typed: string,
  { name, description }: UnusablePerson,
): Pick<ImportedContact, 'name' | 'description'> {
  const now = typed === name ? { name } : typed === description ? { description } : personOf(typed)
  return { name: '', ...(description && { description }), ...now }
}

/** One more row may tell of another whom it is about, so that the whole file is planned again. */
async function planAgain(
  ctx: Context,
  seekerId: SeekerId,
  { importId, summary, contact }: { importId: string; summary: ImportSummary; contact: ImportedContact },
): Promise<void> {
  const staged = await listStaged(ctx.db, seekerId, importId)
  const rows = [...staged.contacts, contact].toSorted((one, other) => one.row - other.row)
  const { contacts, duplicatesWithinFile } = withoutDuplicates(rows, namesDisagree)
  const withinFile = [...staged.withinFile, ...duplicatesWithinFile]
  const plan = await planFor(ctx, seekerId, contacts)
  await ctx.db
    .deleteFrom('import_parts')
    .where('seeker_id', '=', seekerId)
    .where('import_id', '=', importId)
    .where('kind', '<>', 'unusable')
    .execute()
  await insertPlan(ctx, seekerId, importId, { plan, withinFile })
  const counts = {
    new: plan.new.length,
    updated: plan.updated.length,
    unchanged: plan.unchanged.length,
    duplicate: withinFile.length + plan.duplicates.length,
    removed: plan.removed.length,
  }
  await ctx.db
    .updateTable('imports')
    .set({ summary: JSON.stringify({ ...summary, ...counts }) })
    .where('seeker_id', '=', seekerId)
    .where('id', '=', importId)
    .execute()
}

async function takeOut(
  ctx: Context,
  seekerId: SeekerId,
  importId: string,
  row: number,
): Promise<UnusableRow> {
  const parts = await ctx.db
    .selectFrom('import_parts')
    .select(['part', 'rows'])
    .where('seeker_id', '=', seekerId)
    .where('import_id', '=', importId)
    .where('kind', '=', 'unusable')
    .execute()
  for (const { part, rows } of parts as { part: number; rows: UnusableRow[] }[]) {
    const found = rows.find((one) => one.row === row)
    if (!found) continue
    await ctx.db
      .updateTable('import_parts')
      .set({ rows: JSON.stringify(rows.filter((one) => one !== found)) })
      .where('seeker_id', '=', seekerId)
      .where('import_id', '=', importId)
      .where('kind', '=', 'unusable')
      .where('part', '=', part)
      .execute()
    return found
  }
  throw notFound()
}
