import type { Context } from '../../platform/context.ts'
import { inTransaction } from '../../platform/db/index.ts'
import { notFound } from '../../shared/errors.ts'
import { newId } from '../../shared/ids.ts'
import { type FieldKey, ofField, type PostingKey } from './field-key.ts'
import { lockPosting } from './fields.commands.ts'
import type { Mention } from './fields.ts'
import type { MentionInput } from './fields.schema.ts'
import { changeQualification, type Merge } from './merging.commands.ts'
import { listMentions, listQualifications } from './postings.queries.ts'
import type { Proposal } from './proposals.ts'
import { qualificationKey } from './qualification-key.ts'
import type { QualificationType } from './qualifications/index.ts'
import { mergesOf, rootOf } from './tally.ts'

// Which qualifications a posting asks for: proposed by its text, looked at by the seeker, or added by hand.

const ofPosting = (key: PostingKey) => ({ ...ofField(key), posting_id: key.postingId })

/**
 * The field's qualifications behind some keys, made where they are new. A renamed one is found by the words of its name
 * as well as by those it was first found in.
 */
async function qualificationIds(
  ctx: Context,
  field: FieldKey,
  wanted: readonly { key: string; type: QualificationType; text: string }[],
): Promise<Map<string, string>> {
  const rows = await ctx.db
    .selectFrom('qualifications')
    .select(['id', 'key', 'text'])
    .where((eb) => eb.and(ofField(field)))
    .orderBy('id')
    .execute()
  const ids = new Map(rows.map((row) => [qualificationKey(row.text), row.id]))
  for (const { key, id } of rows) ids.set(key, id)
  const fresh = wanted.filter(({ key }) => !ids.has(key)).map((each) => ({ ...each, id: newId() }))
  if (fresh.length > 0)
    await ctx.db
      .insertInto('qualifications')
      .values(
        fresh.map(({ id, key, type, text }) => ({
          ...ofField(field),
          created_at: ctx.clock.now(),
          id,
          type,
          text,
          key,
        })),
      )
      .execute()
  for (const { key, id } of fresh) ids.set(key, id)
  return ids
}

/** @returns how many of the found ones are new to the posting */
export async function propose(ctx: Context, key: PostingKey, found: readonly Proposal[]): Promise<number> {
  if (found.length === 0) return 0
  const ids = await qualificationIds(ctx, key, found)
  const rows = await ctx.db
    .insertInto('posting_qualifications')
    .values(
      found.map(({ key: words, strength, wording, sentence }, position) => ({
        ...ofPosting(key),
        id: newId(),
        qualification_id: ids.get(words)!,
        strength,
        wording,
        sentence,
        state: 'proposed' as const,
        position,
      })),
    )
    .onConflict((on) => on.doNothing())
    .returning('id')
    .execute()
  return rows.length
}

/** In place of the proposals that are open; what the seeker has confirmed or left out stays. */
export async function proposeAnew(ctx: Context, key: PostingKey, found: readonly Proposal[]): Promise<void> {
  await ctx.db
    .deleteFrom('posting_qualifications')
    .where((eb) => eb.and(ofPosting(key)))
    .where('state', '=', 'proposed')
    .execute()
  await propose(ctx, key, found)
}

/**
 * The seeker has read the proposals: those in `kept` are right, the others on the page are left out. What is not
 * among `shown` (another tab proposed it since) waits on.
 * @throws AppError `not-found`
 */
export async function reviewProposals(
  outer: Context,
  key: PostingKey,
  { shown, kept }: { shown: readonly string[]; kept: readonly string[] },
): Promise<void> {
  await inTransaction(outer, async (ctx) => {
    await lockPosting(ctx, key)
    const right = shown.filter((id) => kept.includes(id))
    const wrong = shown.filter((id) => !kept.includes(id))
    await setState(ctx, key, { ids: right, state: 'confirmed', from: 'proposed' })
    await setState(ctx, key, { ids: wrong, state: 'rejected', from: 'proposed' })
  })
}

interface StateChange {
  ids: readonly string[]
  state: Mention['state']
  /** Only those that are in this state. */
  from?: Mention['state']
}

async function setState(ctx: Context, key: PostingKey, { ids, state, from }: StateChange): Promise<void> {
  if (ids.length === 0) return
  await ctx.db
    .updateTable('posting_qualifications')
    .set({ state })
    .where((eb) => eb.and(ofPosting(key)))
    .where('id', 'in', ids)
    .$if(from !== undefined, (query) => query.where('state', '=', from!))
    .execute()
}

/**
 * A mention and those of the same posting that are shown as one with it, since their qualifications were merged.
 * @throws AppError `not-found`
 */
async function withSame(ctx: Context, key: PostingKey, mentionId: string): Promise<Mention[]> {
  const [all, mentions] = await Promise.all([
    listQualifications(ctx.db, key),
    listMentions(ctx.db, key, key.postingId),
  ])
  const own = mentions.find((each) => each.id === mentionId)
  if (!own) throw notFound()
  const merges = mergesOf(all)
  const root = rootOf(own.qualificationId, merges)
  const others = mentions.filter(
    (each) => each !== own && each.state !== 'proposed' && rootOf(each.qualificationId, merges) === root,
  )
  return [own, ...others]
}

/** A mention and those shown as one with it that are in the posting: what was left out by itself stays so. */
const withKept = async (ctx: Context, key: PostingKey, mentionId: string): Promise<Mention[]> =>
  (await withSame(ctx, key, mentionId)).filter(({ id, state }) => id === mentionId || state === 'confirmed')

/**
 * Leaves a qualification of a posting out.
 * @returns the mentions that went: what its undo takes back in
 * @throws AppError `not-found`
 */
export async function rejectMention(outer: Context, key: PostingKey, mentionId: string): Promise<string[]> {
  return inTransaction(outer, async (ctx) => {
    await lockPosting(ctx, key)
    const ids = (await withKept(ctx, key, mentionId)).map(({ id }) => id)
    await setState(ctx, key, { ids, state: 'rejected' })
    return ids
  })
}

/**
 * Takes a qualification of a posting back in.
 * @param rejected the mentions that `rejectMention` left out; where that is not known, all that are shown as one
 * @throws AppError `not-found`
 */
export async function restoreMention(
  outer: Context,
  key: PostingKey,
  { mentionId, rejected = [] }: { mentionId: string; rejected?: readonly string[] },
): Promise<void> {
  await inTransaction(outer, async (ctx) => {
    await lockPosting(ctx, key)
    const same = (await withSame(ctx, key, mentionId)).map(({ id }) => id)
    const ids = rejected.length > 0 ? rejected : same
    await setState(ctx, key, { ids, state: 'confirmed' })
  })
}

/**
 * Adds a qualification that the seeker read in the posting. One that the field has under these words keeps its name and
 * type where a posting is known to ask for it; a mere proposal takes those that were typed.
 * @returns the mention's id, and what the qualification is called
 * @throws AppError `not-found`
 */
export async function addMention(
  outer: Context,
  key: PostingKey,
  { strength, ...input }: MentionInput,
): Promise<{ id: string; text: string }> {
  return inTransaction(outer, async (ctx) => {
    await lockPosting(ctx, key)
    const words = qualificationKey(input.text)
    const ids = await qualificationIds(ctx, key, [{ ...input, key: words }])
    const qualification = ids.get(words)!
    const text = await nameOf(ctx, key, { ...input, id: qualification })
    const present = await listMentions(ctx.db, key, key.postingId)
    const { id } = await ctx.db
      .insertInto('posting_qualifications')
      .values({
        ...ofPosting(key),
        id: newId(),
        qualification_id: qualification,
        strength,
        state: 'confirmed',
        position: present.length,
      })
      .onConflict((on) =>
        on
          .columns(['seeker_id', 'field_id', 'posting_id', 'qualification_id'])
          .doUpdateSet({ state: 'confirmed', strength }),
      )
      .returning('id')
      .executeTakeFirstOrThrow()
    return { id, text }
  })
}

/** What a qualification is called that is typed once more: as before where a posting asks for it, else as typed. */
async function nameOf(
  ctx: Context,
  key: FieldKey,
  typed: { id: string; text: string; type: QualificationType },
): Promise<string> {
  const [all, mentions] = await Promise.all([listQualifications(ctx.db, key), listMentions(ctx.db, key)])
  const merges = mergesOf(all)
  const root = rootOf(typed.id, merges)
  const asked = mentions.some(
    (each) => each.state === 'confirmed' && rootOf(each.qualificationId, merges) === root,
  )
  const known = asked && all.find((each) => each.id === root)
  return known ? known.text : (await changeQualification(ctx, key, typed)).text
}

/**
 * Corrects a qualification where a posting asks for it: how strongly is the posting's; name and type are the field's
 * and change everywhere.
 * @returns what it is now, as `changeQualification` says
 * @throws AppError `not-found`
 */
export async function editMention(
  outer: Context,
  key: PostingKey,
  { mentionId, strength, ...input }: MentionInput & { mentionId: string },
): Promise<Merge> {
  return inTransaction(outer, async (ctx) => {
    await lockPosting(ctx, key)
    const same = await withKept(ctx, key, mentionId)
    await ctx.db
      .updateTable('posting_qualifications')
      .set({ strength, state: 'confirmed' })
      .where((eb) => eb.and(ofPosting(key)))
      .where(
        'id',
        'in',
        same.map(({ id }) => id),
      )
      .execute()
    return changeQualification(ctx, key, { id: same[0]!.qualificationId, ...input })
  })
}
