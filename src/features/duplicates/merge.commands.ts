import type { Context } from '../../platform/context.ts'
import { inTransaction } from '../../platform/db/index.ts'
import { noteSeekerChanged } from '../../platform/jobs/index.ts'
import { dayMs } from '../../shared/dates.ts'
import { keepRemovedDays } from '../../shared/defaults.ts'
import { conflict, notFound } from '../../shared/errors.ts'
import { newId } from '../../shared/ids.ts'
import type { SeekerId } from '../accounts/index.ts'
import {
  contactName,
  findContactLike,
  noteContactsChanged,
  profileKey,
  refuseOtherContact,
  searchColumns,
} from '../contacts/index.ts'
import { getMergeable } from './duplicates.queries.ts'
import { beforeMerge, mergedContact, type Choices, type MergeableContact } from './merge-contacts.ts'
import { moveBack, moveReferences, type Moved } from './moving.commands.ts'

/**
 * Makes one contact of two: the kept one has what both say, and every message, interview and mark of the other. The
 * other leaves the list; for 30 days this can be undone.
 *
 * @returns the merge's id
 * @throws AppError `not-found`
 */
export async function mergeContacts(
  ctx: Context,
  seekerId: SeekerId,
  { keptId, goneId, choices }: { keptId: string; goneId: string; choices?: Choices },
): Promise<string> {
  return inTransaction(ctx, async (ctx) => {
    const now = ctx.clock.now()
    const [kept, gone] = await getMergeable(ctx.db, seekerId, [keptId, goneId])
    const after = mergedContact(kept, gone, choices)
    // The other one goes first: a profile stands on the list once.
    await setRemoved(ctx, seekerId, goneId, now)
    await writeContact(ctx, seekerId, keptId, after)
    const moved = await moveReferences(ctx, seekerId, { from: goneId, to: keptId })
    const id = newId()
    await ctx.db
      .insertInto('contact_merges')
      .values({
        seeker_id: seekerId,
        id,
        kept_id: keptId,
        gone_id: goneId,
        merged_at: now,
        before: JSON.stringify(kept),
        after: JSON.stringify(after),
        moved: JSON.stringify(moved),
      })
      .execute()
    await noteContactsChanged(ctx, seekerId)
    await noteSeekerChanged(ctx, seekerId)
    return id
  })
}

async function setRemoved(ctx: Context, seekerId: SeekerId, id: string, at: Date | null): Promise<void> {
  await ctx.db
    .updateTable('contacts')
    .set({ removed_at: at })
    .where('seeker_id', '=', seekerId)
    .where('id', '=', id)
    .execute()
}

async function writeContact(
  ctx: Context,
  seekerId: SeekerId,
  id: string,
  contact: MergeableContact,
): Promise<void> {
  const { source: _source, ...fields } = contact
  await ctx.db
    .updateTable('contacts')
    .set({
      ...fields,
      ...searchColumns(contact),
      profile_key: contact.profile_url === null ? null : profileKey(contact.profile_url),
      updated_at: ctx.clock.now(),
    })
    .where('seeker_id', '=', seekerId)
    .where('id', '=', id)
    .execute()
}

/**
 * Makes two of them again: each has what was theirs; what came since stays with the kept one. Twice changes nothing.
 *
 * @returns the two contacts' ids
 * @throws AppError `not-found`; `merge-undo-late`, `merge-changed`, `contact-exists` (409)
 */
export async function undoMerge(
  ctx: Context,
  seekerId: SeekerId,
  mergeId: string,
): Promise<{ keptId: string; goneId: string }> {
  return inTransaction(ctx, async (ctx) => {
    const merge = await ctx.db
      .selectFrom('contact_merges')
      .selectAll()
      .where('seeker_id', '=', seekerId)
      .where('id', '=', mergeId)
      .forUpdate()
      .executeTakeFirst()
    if (!merge) throw notFound()
    const ids = { keptId: merge.kept_id, goneId: merge.gone_id }
    if (merge.undone_at) return ids
    if (ctx.clock.now().getTime() - merge.merged_at.getTime() >= keepRemovedDays * dayMs)
      throw conflict('merge-undo-late', { days: keepRemovedDays })
    const fields = await fieldsBefore(ctx, seekerId, merge)
    await refuseOtherContact(ctx, seekerId, { profileUrl: fields.profile_url }, ids.keptId)
    await writeContact(ctx, seekerId, ids.keptId, fields)
    await bringBack(ctx, seekerId, ids.goneId)
    await moveBack(ctx, seekerId, { from: ids.keptId, to: ids.goneId, moved: merge.moved as Moved[] })
    await ctx.db
      .updateTable('contact_merges')
      .set({ undone_at: ctx.clock.now() })
      .where('seeker_id', '=', seekerId)
      .where('id', '=', mergeId)
      .execute()
    await noteContactsChanged(ctx, seekerId)
    await noteSeekerChanged(ctx, seekerId)
    return ids
  })
}

async function fieldsBefore(
  ctx: Context,
  seekerId: SeekerId,
  merge: { kept_id: string; before: unknown; after: unknown },
): Promise<MergeableContact> {
  const now = await ctx.db
    .selectFrom('contacts')
    .selectAll()
    .where('seeker_id', '=', seekerId)
    .where('id', '=', merge.kept_id)
    .where('removed_at', 'is', null)
    .forUpdate()
    .executeTakeFirst()
  // The kept one was itself merged into another, or taken off the list.
  if (!now) throw conflict('merge-changed')
  const [before, after] = [merge.before, merge.after] as [MergeableContact, MergeableContact]
  const back = beforeMerge({ ...now }, { before: { ...before }, after: { ...after } })
  const fields = Object.keys(after).map((field) => [field, now[field as keyof typeof now]])
  return { ...(Object.fromEntries(fields) as MergeableContact), ...back }
}

async function bringBack(ctx: Context, seekerId: SeekerId, goneId: string): Promise<void> {
  const gone = await ctx.db
    .selectFrom('contacts')
    .select(['profile_key', 'removed_at'])
    .where('seeker_id', '=', seekerId)
    .where('id', '=', goneId)
    .executeTakeFirst()
  if (!gone?.removed_at) throw conflict('merge-changed')
  const other = gone.profile_key
    ? await findContactLike(ctx.db, seekerId, { profileKey: gone.profile_key })
    : undefined
  if (other) throw conflict('contact-exists', { contactId: other.id, name: contactName(other) })
  await setRemoved(ctx, seekerId, goneId, null)
}
