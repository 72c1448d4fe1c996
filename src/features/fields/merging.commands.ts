import type { Context } from '../../platform/context.ts'
import { inTransaction } from '../../platform/db/index.ts'
import { notFound } from '../../shared/errors.ts'
import { type FieldKey, ofField } from './field-key.ts'
import { lockField } from './fields.commands.ts'
import type { Qualification, QualificationType } from './fields.ts'
import { listMentions, listPostings, listQualifications } from './postings.queries.ts'
import { qualificationKey } from './qualification-key.ts'
import { mergesOf, nameGiver, rootOf, tallyOf } from './tally.ts'

// Which qualifications of a field are the same one. A merge moves nothing: it notes where the other one ends up, so
// that it can be taken back at any time, and the next posting that uses the old words is counted rightly by itself.

async function setMerged(
  ctx: Context,
  key: FieldKey,
  { ids, into }: { ids: readonly string[]; into: string | null },
): Promise<void> {
  if (ids.length === 0) return
  await ctx.db
    .updateTable('qualifications')
    .set({ merged_into: into })
    .where((eb) => eb.and(ofField(key)))
    .where('id', 'in', ids)
    .execute()
}

/** The field's qualifications, once each of the wanted ones is among them. @throws AppError `not-found` */
async function withAll(ctx: Context, key: FieldKey, wanted: readonly string[]): Promise<Qualification[]> {
  const all = await listQualifications(ctx.db, key)
  const known = new Set(all.map((each) => each.id))
  if (!wanted.every((id) => known.has(id))) throw notFound()
  return all
}

/** What several qualifications became, and which are now part of it. */
export interface Merge {
  into: string
  text: string
  merged: string[]
}

/**
 * Says that several qualifications are one. It is called as the one that most postings ask for.
 * @returns the one they became, and those that are now part of it, for taking it back
 * @throws AppError `not-found`
 */
export async function mergeQualifications(
  outer: Context,
  key: FieldKey,
  ids: readonly string[],
): Promise<Merge> {
  return inTransaction(outer, async (ctx) => {
    await lockField(ctx, key)
    const all = await withAll(ctx, key, ids)
    const [postings, mentions] = await Promise.all([listPostings(ctx.db, key), listMentions(ctx.db, key)])
    const merges = mergesOf(all)
    const roots = [...new Set(ids.map((id) => rootOf(id, merges)))]
    const { entries } = tallyOf(postings, all, mentions)
    const first = all.find((each) => each.id === roots[0])
    const giver = nameGiver(entries.filter((entry) => roots.includes(entry.id))) ?? first
    if (!giver) throw notFound()
    const merged = roots.filter((id) => id !== giver.id)
    await setMerged(ctx, key, { ids: merged, into: giver.id })
    return { into: giver.id, text: giver.text, merged }
  })
}

/** Takes a merge back: each of these stands for itself again. @throws AppError `not-found` */
export async function separateQualifications(
  outer: Context,
  key: FieldKey,
  ids: readonly string[],
): Promise<void> {
  await inTransaction(outer, async (ctx) => {
    await lockField(ctx, key)
    await withAll(ctx, key, ids)
    await setMerged(ctx, key, { ids, into: null })
  })
}

/**
 * Gives a qualification another name or type, in every posting. With the name of another one it becomes part of that,
 * which keeps its type unless another one was chosen.
 * @returns the one it is now, and what became part of it, for taking it back
 * @throws AppError `not-found`
 */
export async function changeQualification(
  outer: Context,
  key: FieldKey,
  { id, text, type }: { id: string; text: string; type: QualificationType },
): Promise<Merge> {
  return inTransaction(outer, async (ctx) => {
    await lockField(ctx, key)
    const all = await withAll(ctx, key, [id])
    const merges = mergesOf(all)
    const own = all.find((each) => each.id === rootOf(id, merges))!
    const words = qualificationKey(text)
    // Another one of the same name was kept apart: that is no wish to merge them as long as the name stays.
    const same =
      text !== own.text &&
      all.find((each) => qualificationKey(each.text) === words && rootOf(each.id, merges) !== own.id)
    const now = same ? all.find((each) => each.id === rootOf(same.id, merges))! : { ...own, text }
    const merged = same ? [own.id] : []
    await setMerged(ctx, key, { ids: merged, into: now.id })
    await ctx.db
      .updateTable('qualifications')
      .set({ text: now.text, type: type === own.type ? now.type : type })
      .where((eb) => eb.and(ofField(key)))
      .where('id', '=', now.id)
      .execute()
    return { into: now.id, text: now.text, merged }
  })
}
