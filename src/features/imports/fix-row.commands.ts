import { sql } from 'kysely'
import type { Context } from '../../platform/context.ts'
import { inTransaction } from '../../platform/db/index.ts'
import { conflict, notFound } from '../../shared/errors.ts'
import type { SeekerId } from '../accounts/index.ts'
import { oneAtATime } from './imports.commands.ts'
import { getImport, listForImport, rowsPerPart } from './imports.queries.ts'
import type { ImportedContact, PartKind, UnusableRow } from './imports.ts'
import type { FixedRow } from './imports.schema.ts'
import { ListedContacts } from './match.ts'
import { planImport } from './merge.ts'
import type { ImportPlan } from './merge.ts'

/**
 * Makes a row of a preview usable with what its owner completed: it joins the others as new, an update, or somebody
 * who is there already.
 *
 * @returns where the row went
 * @throws AppError `not-found` where no such row is unusable; `import-applied` (409) where it was carried out already
 */
export async function fixRow(
  ctx: Context,
  seekerId: SeekerId,
  importId: string,
  { row, ...typed }: FixedRow,
): Promise<PartKind> {
  return inTransaction(ctx, async (ctx) => {
    await oneAtATime(ctx, seekerId)
    const found = await getImport(ctx.db, seekerId, importId)
    if (found.appliedAt) throw conflict('import-applied')
    const unusable = await takeOut(ctx, seekerId, importId, row)
    const contact: ImportedContact = {
      ...{ name: typed.name, organization: typed.organization, title: typed.title, row, connectedOn: '' },
      ...{ emails: typed.emails, phones: unusable.person?.phones ?? [], url: unusable.person?.url ?? '' },
    }
    const plan = planImport([contact], new ListedContacts(await listForImport(ctx.db, seekerId)))
    const [kind, entry] = placeIn(plan, contact)
    await append(ctx, seekerId, importId, kind, entry)
    const summary = { ...found.summary, unusable: found.summary.unusable - 1 }
    summary[kind] += 1
    await ctx.db
      .updateTable('imports')
      .set({ summary: JSON.stringify(summary) })
      .where('seeker_id', '=', seekerId)
      .where('id', '=', importId)
      .execute()
    return kind
  })
}

function placeIn(plan: ImportPlan, contact: ImportedContact): [PartKind, object] {
  if (plan.updated[0]) return ['updated', plan.updated[0]]
  if (plan.unchanged[0]) return ['unchanged', { ...plan.unchanged[0], before: {}, after: {} }]
  if (plan.duplicates[0]) return ['duplicate', plan.duplicates[0]]
  return ['new', contact]
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
    await writePart(ctx, {
      seekerId,
      importId,
      kind: 'unusable',
      part,
      rows: rows.filter((one) => one !== found),
    })
    return found
  }
  throw notFound()
}

async function append(
  ctx: Context,
  seekerId: SeekerId,
  importId: string,
  kind: PartKind,
  entry: object,
): Promise<void> {
  const last = await ctx.db
    .selectFrom('import_parts')
    .select(['part', 'rows'])
    .where('seeker_id', '=', seekerId)
    .where('import_id', '=', importId)
    .where('kind', '=', kind)
    .orderBy('part', 'desc')
    .limit(1)
    .executeTakeFirst()
  const rows = (last?.rows ?? []) as object[]
  const isFull = rows.length >= rowsPerPart
  const part = (last?.part ?? 0) + (isFull ? 1 : 0)
  await writePart(ctx, { seekerId, importId, kind, part, rows: isFull ? [entry] : [...rows, entry] })
}

async function writePart(
  ctx: Context,
  part: { seekerId: SeekerId; importId: string; kind: PartKind; part: number; rows: readonly object[] },
): Promise<void> {
  const rows = JSON.stringify(part.rows)
  await ctx.db
    .insertInto('import_parts')
    .values({ seeker_id: part.seekerId, import_id: part.importId, kind: part.kind, part: part.part, rows })
    .onConflict((row) =>
      row.columns(['seeker_id', 'import_id', 'kind', 'part']).doUpdateSet({ rows: sql`excluded.rows` }),
    )
    .execute()
}
