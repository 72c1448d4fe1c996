import { sql } from 'kysely'
import type { Context } from '../../platform/context.ts'
import { inTransaction, isUniqueViolation } from '../../platform/db/index.ts'
import { daysBefore } from '../../shared/dates.ts'
import { removedForGood } from '../../shared/defaults.ts'
import { conflict } from '../../shared/errors.ts'
import { newId } from '../../shared/ids.ts'
import type { SeekerId } from '../accounts/index.ts'
import { noteContactsChanged } from '../contacts/index.ts'
import type { RunTools } from './runs.commands.ts'
import { forgetFile, keepFile } from './columns.commands.ts'
import { listMappings } from './columns.queries.ts'
import type {
  DuplicateRow,
  ImportedContact,
  Mapping,
  PartKind,
  ReadFile,
  RefusalCode,
  UnusableRow,
} from './imports.ts'
import { addContacts, changeContacts, settle } from './import-rows.commands.ts'
import {
  getImport,
  listForImport,
  listRemovedForImport,
  listStaged,
  listUnusable,
  rowsPerPart,
  type ImportSummary,
  type StagedRows,
} from './imports.queries.ts'
import { ListedContacts } from './match.ts'
import { addOrigins } from './origins.commands.ts'
import { planImport, type ContactChange, type ImportPlan } from './merge.ts'
import { readBytes } from './read-file.ts'

/** Days an import can be undone. Our choice: as long as a removed contact can be brought back. */
export const undoDays = 30

export interface Upload {
  /** The identifier the form carried: sent twice it makes one preview, and with another file that file's. */
  id: string
  name: string
  bytes: Uint8Array<ArrayBuffer>
}

/** `isTable`: the file is kept until its columns are chosen. */
export type Staged = { ok: true; id: string } | { ok: false; code: RefusalCode; isTable?: boolean }

/**
 * Reads an uploaded file and keeps what it would do, to be looked at; contacts are not touched. A list is kept itself
 * as well, so that its columns can be chosen, and chosen anew where the choice for an earlier one was wrong.
 */
export async function stageImport(
  ctx: Context,
  seekerId: SeekerId,
  upload: Upload,
  { mapping, tools }: { mapping?: Mapping; tools?: RunTools } = {},
): Promise<Staged> {
  const { id, name } = upload
  const copy = Buffer.from(upload.bytes)
  const remembered = await listMappings(ctx.db, seekerId)
  const file = await readBytes(upload.bytes, { remembered, ...(mapping && { mapping }), ...tools })
  if (!file.ok) {
    if (file.isTable && !mapping)
      await inTransaction(ctx, async (ctx) => {
        await forgetPreview(ctx, seekerId, id)
        await forgetFile(ctx, seekerId, id)
        await keepFile(ctx, seekerId, { id, name, bytes: copy })
      })
    return file
  }
  if (file.contacts.length === 0) return { ok: false, code: 'nobody' }
  const plan = await planFor(ctx, seekerId, file.contacts)
  if (tools?.signal.aborted) return { ok: false, code: 'cancelled' }
  await inTransaction(ctx, async (ctx) => {
    await oneAtATime(ctx, seekerId)
    await forgetPreview(ctx, seekerId, id)
    if (!mapping) await forgetFile(ctx, seekerId, id)
    if (!mapping && file.isTable) await keepFile(ctx, seekerId, { id, name, bytes: copy })
    const isNew = await insertImport(ctx, seekerId, { id, name, file, plan })
    if (!isNew) return
    await insertPlan(ctx, seekerId, id, { plan, withinFile: file.duplicatesWithinFile })
    await insertParts(ctx, seekerId, id, 'unusable', file.unusable)
  })
  return { ok: true, id }
}

/** What the rows of a file would do to the list as it is now. */
export async function planFor(
  ctx: Context,
  seekerId: SeekerId,
  rows: readonly ImportedContact[],
): Promise<ImportPlan> {
  const listed = new ListedContacts(await listForImport(ctx.db, seekerId))
  const takenOff = await listRemovedForImport(ctx.db, seekerId, removedForGood(ctx.clock.now()))
  return planImport(rows, listed, new ListedContacts(takenOff))
}

/** Writes the rows of a preview, but for those that are unusable. */
export async function insertPlan(
  ctx: Context,
  seekerId: SeekerId,
  importId: string,
  { plan, withinFile }: { plan: ImportPlan; withinFile: readonly DuplicateRow[] },
): Promise<void> {
  await insertParts(ctx, seekerId, importId, 'new', plan.new)
  await insertParts(ctx, seekerId, importId, 'updated', plan.updated)
  const unchanged = plan.unchanged.map((one) => ({ ...one, before: {}, after: {} }))
  await insertParts(ctx, seekerId, importId, 'unchanged', unchanged)
  await insertParts(ctx, seekerId, importId, 'duplicate', [...withinFile, ...plan.duplicates])
  await insertParts(ctx, seekerId, importId, 'removed', plan.removed)
}

/**
 * A preview of this identifier goes, of before the columns were chosen or of another file; what was carried out stays.
 * @returns whether there was one
 */
async function forgetPreview(ctx: Context, seekerId: SeekerId, id: string): Promise<boolean> {
  const gone = await ctx.db
    .deleteFrom('imports')
    .where('seeker_id', '=', seekerId)
    .where('id', '=', id)
    .where('applied_at', 'is', null)
    .executeTakeFirst()
  return gone.numDeletedRows > 0n
}

async function insertImport(
  ctx: Context,
  seekerId: SeekerId,
  { id, name, file, plan }: { id: string; name: string; file: ReadFile; plan: ImportPlan },
): Promise<boolean> {
  const inserted = await ctx.db
    .insertInto('imports')
    .values({
      seeker_id: seekerId,
      id,
      format: file.format,
      file_name: name.slice(0, 200),
      summary: JSON.stringify(summaryOf(file, plan)),
      created_at: ctx.clock.now(),
    })
    .onConflict((row) => row.doNothing())
    .returning('id')
    .executeTakeFirst()
  return inserted !== undefined
}

function summaryOf(file: ReadFile, plan: ImportPlan): ImportSummary {
  return {
    rows: file.rows,
    new: plan.new.length,
    updated: plan.updated.length,
    unchanged: plan.unchanged.length,
    duplicate: file.duplicatesWithinFile.length + plan.duplicates.length,
    unusable: file.unusable.length,
    ...(plan.removed.length > 0 && { removed: plan.removed.length }),
    ...(file.roundedPhones && { roundedPhones: file.roundedPhones }),
    ...(file.firstNamesAlone && { firstNamesAlone: true }),
  }
}

async function insertParts(
  ctx: Context,
  seekerId: SeekerId,
  importId: string,
  kind: PartKind,
  rows: readonly unknown[],
) {
  for (let part = 0; part * rowsPerPart < rows.length; part++) {
    const some = JSON.stringify(rows.slice(part * rowsPerPart, (part + 1) * rowsPerPart))
    await ctx.db
      .insertInto('import_parts')
      .values({ seeker_id: seekerId, import_id: importId, kind, part, rows: some })
      .execute()
  }
}

/**
 * Carries out a previewed import, all or nothing. A second call changes nothing. What was changed on the list since
 * the preview counts as it is now.
 *
 * @returns `settled`: the search is as quick as ever again; nobody has to wait for it
 * @throws AppError `not-found`; `import-undone` where it was carried out and undone; `import-cancelled`
 */
export async function applyImport(
  ctx: Context,
  seekerId: SeekerId,
  importId: string,
  tools?: RunTools,
): Promise<{ settled: Promise<void> }> {
  const { settled } = await carryOut(ctx, async (ctx, note) => {
    await oneAtATime(ctx, seekerId)
    await lockImport(ctx, seekerId, importId)
    const found = await getImport(ctx.db, seekerId, importId)
    if (found.undoneAt) throw conflict('import-undone')
    if (found.appliedAt) return
    const staged = await listStaged(ctx.db, seekerId, importId)
    const plan = asShown(await planFor(ctx, seekerId, staged.contacts), staged)
    note(plan)
    await writePlan(ctx, seekerId, { importId, plan, tools })
    const { updated, unchanged, duplicate, removed = 0 } = found.summary
    const shown = found.summary.new + updated + unchanged + duplicate + removed
    const alike = shown - (plan.new.length + plan.updated.length + plan.removed.length)
    const again = staged.withinFile.length + plan.duplicates.length
    await ctx.db
      .updateTable('imports')
      .set({
        applied_at: ctx.clock.now(),
        summary: JSON.stringify({
          ...found.summary,
          new: plan.new.length,
          updated: plan.updated.length,
          unchanged: alike - again,
          duplicate: again,
          removed: plan.removed.length,
        }),
      })
      .where('seeker_id', '=', seekerId)
      .where('id', '=', importId)
      .execute()
    await keepReasonsAlone(ctx, seekerId, importId)
    await forgetFile(ctx, seekerId, importId)
  })
  return { settled }
}

/**
 * Does it in one transaction, and puts in order what that leaves behind. Whoever is added to the list by hand meanwhile may
 * be in the file too: then it is done once more, with them on the list.
 *
 * @param work tells what it is about to write
 */
async function carryOut<T>(
  ctx: Context,
  work: (ctx: Context, note: (plan: ImportPlan) => void) => Promise<T>,
): Promise<{ result: T; settled: Promise<void> }> {
  let added = 0
  const once = () =>
    inTransaction(ctx, (ctx) =>
      work(ctx, (plan) => {
        added = plan.new.length
      }),
    )
  try {
    const result = await once().catch((error: unknown) => {
      if (ctx.db.isTransaction || !isUniqueViolation(error)) throw error
      return once()
    })
    return { result, settled: settle(ctx, added) }
  } catch (error) {
    await settle(ctx, added)
    throw error
  }
}

/** Whoever discards the preview meanwhile waits, and finds it carried out. */
async function lockImport(ctx: Context, seekerId: SeekerId, importId: string): Promise<void> {
  await ctx.db
    .selectFrom('imports')
    .select('id')
    .where('seeker_id', '=', seekerId)
    .where('id', '=', importId)
    .forNoKeyUpdate()
    .execute()
}

/** The rows served the preview; what stays is the reasons of those that could not be used, and names nobody. */
async function keepReasonsAlone(ctx: Context, seekerId: SeekerId, importId: string): Promise<void> {
  const unusable = await listUnusable(ctx.db, seekerId, importId)
  await ctx.db
    .deleteFrom('import_parts')
    .where('seeker_id', '=', seekerId)
    .where('import_id', '=', importId)
    .execute()
  await insertParts(ctx, seekerId, importId, 'unusable', unusable.map(reasonAlone))
}

const reasonAlone = ({ row, reason }: UnusableRow): UnusableRow => ({ row, reason })

/**
 * All rows take part in the plan, since one tells who another is about; but only those that the preview showed as new or
 * updated do anything: whom the seeker took off the list meanwhile does not come back by a row that was to change nothing.
 * Whoever was brought back to the list meanwhile is updated like everyone on it.
 */
function asShown(plan: ImportPlan, { doing, takenOff }: StagedRows): ImportPlan {
  const isShown = ({ contact: { row } }: ContactChange) => doing.has(row) || takenOff.has(row)
  return {
    ...plan,
    new: plan.new.filter((contact) => doing.has(contact.row)),
    updated: plan.updated.filter(isShown),
    unchanged: [...plan.unchanged, ...plan.updated.filter((change) => !isShown(change))],
  }
}

/** The same without a preview, as the command line does it. */
export async function importFile(
  ctx: Context,
  seekerId: SeekerId,
  file: ReadFile,
  fileName: string,
): Promise<{ id: string; summary: ImportSummary; settled: Promise<void> }> {
  const id = newId()
  const { result, settled } = await carryOut(ctx, async (ctx, note) => {
    await oneAtATime(ctx, seekerId)
    const plan = await planFor(ctx, seekerId, file.contacts)
    note(plan)
    await insertImport(ctx, seekerId, { id, name: fileName, file, plan })
    await insertParts(ctx, seekerId, id, 'unusable', file.unusable.map(reasonAlone))
    await writePlan(ctx, seekerId, { importId: id, plan })
    await ctx.db
      .updateTable('imports')
      .set({ applied_at: ctx.clock.now() })
      .where('seeker_id', '=', seekerId)
      .where('id', '=', id)
      .execute()
    return { id, summary: summaryOf(file, plan) }
  })
  return { ...result, settled }
}

interface PlanToWrite {
  importId: string
  plan: ImportPlan
  tools?: RunTools | undefined
}

async function writePlan(
  ctx: Context,
  seekerId: SeekerId,
  { importId, plan, tools }: PlanToWrite,
): Promise<void> {
  const total = plan.new.length + plan.updated.length
  const watch = (done: number) => {
    // Inside the transaction: what was written so far is taken back.
    if (tools?.signal.aborted) throw conflict('import-cancelled')
    tools?.progress(done, total)
  }
  const added = await addContacts(ctx, seekerId, { importId, rows: plan.new, watch })
  await changeContacts(ctx, seekerId, {
    importId,
    changes: plan.updated,
    watch: (done) => watch(plan.new.length + done),
  })
  const rows = [...added, ...plan.updated, ...plan.unchanged]
  await addOrigins(ctx, seekerId, { importId, rows })
  if (total > 0) await noteContactsChanged(ctx, seekerId)
}

/** Two imports of one seeker at once would each find the same people new. */
export async function oneAtATime(ctx: Context, seekerId: SeekerId): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`import ${seekerId}`}, 0))`.execute(ctx.db)
}

/**
 * Forgets a preview and the file behind it.
 *
 * @returns false where the import was carried out: then nothing is forgotten
 * @throws AppError `not-found`
 */
export async function cancelImport(ctx: Context, seekerId: SeekerId, importId: string): Promise<boolean> {
  const wasPreview = await forgetPreview(ctx, seekerId, importId)
  const wasFile = await forgetFile(ctx, seekerId, importId)
  if (wasPreview || wasFile) return true
  await getImport(ctx.db, seekerId, importId)
  return false
}

/** Forgets previews nobody carried out within a day, and what undoing would need once it is too late to undo. */
export async function purgeImports(ctx: Context): Promise<void> {
  const now = ctx.clock.now()
  await ctx.db
    .deleteFrom('imports')
    .where('applied_at', 'is', null)
    .where('created_at', '<', daysBefore(now, 1))
    .execute()
  await ctx.db.deleteFrom('import_files').where('created_at', '<', daysBefore(now, 1)).execute()
  await ctx.db.deleteFrom('import_runs').where('beat_at', '<', daysBefore(now, 1)).execute()
  await ctx.db
    .deleteFrom('import_changes')
    .where('import_id', 'in', (eb) =>
      eb.selectFrom('imports').select('id').where('applied_at', '<', daysBefore(now, undoDays)),
    )
    .execute()
}
