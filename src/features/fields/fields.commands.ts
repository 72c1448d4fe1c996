import type { Context } from '../../platform/context.ts'
import { inTransaction } from '../../platform/db/index.ts'
import { removedForGood } from '../../shared/defaults.ts'
import { conflict, notFound } from '../../shared/errors.ts'
import { newId } from '../../shared/ids.ts'
import type { SeekerId } from '../accounts/index.ts'
import { type FieldKey, ofField, type PostingKey } from './field-key.ts'
import { longestField, nameKey } from './fields.ts'
import type { FieldInput } from './fields.schema.ts'

async function findByName(ctx: Context, seeker: SeekerId, name: string): Promise<string | undefined> {
  const row = await ctx.db
    .selectFrom('fields')
    .select('id')
    .where('seeker_id', '=', seeker)
    .where('name_key', '=', nameKey(name))
    .where('removed_at', 'is', null)
    .executeTakeFirst()
  return row?.id
}

async function insertField(ctx: Context, seeker: SeekerId, input: FieldInput, id: string): Promise<boolean> {
  const now = ctx.clock.now()
  const row = await ctx.db
    .insertInto('fields')
    .values({
      seeker_id: seeker,
      id,
      ...input,
      name_key: nameKey(input.name),
      created_at: now,
      updated_at: now,
    })
    .onConflict((on) => on.doNothing())
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
}

async function refuseTaken(ctx: Context, seeker: SeekerId, name: string, id: string): Promise<void> {
  const other = await findByName(ctx, seeker, name)
  if (other && other !== id) throw conflict('field-exists', { fieldId: other, name })
}

/**
 * Makes a field.
 * @param id the identifier the form already carried, so that posting it twice makes one field, as it was said last (decision 33)
 * @returns its id
 * @throws AppError `field-exists` (409, params.fieldId) where the seeker has one of that name
 */
export async function createField(
  outer: Context,
  seeker: SeekerId,
  { id = newId(), ...input }: FieldInput & { id?: string },
): Promise<string> {
  return inTransaction(outer, async (ctx) => {
    if (await insertField(ctx, seeker, input, id)) return id
    await refuseTaken(ctx, seeker, input.name, id)
    await writeField(ctx, { seeker, fieldId: id }, input)
    return id
  })
}

/**
 * The field of that name, made if there is none yet: for forms that name a field in passing.
 * @returns its id; null for an empty name
 */
export async function ensureField(outer: Context, seeker: SeekerId, name: string): Promise<string | null> {
  const typed = name.trim().slice(0, longestField.name)
  if (nameKey(typed) === '') return null
  return inTransaction(outer, async (ctx) => {
    const known = await findByName(ctx, seeker, typed)
    if (known) return known
    const id = newId()
    const made = await insertField(ctx, seeker, { name: typed, place: '', school: '', about: '' }, id)
    return made ? id : ((await findByName(ctx, seeker, typed)) ?? null)
  })
}

/**
 * The columns of what names a field: a field that is there, or made for a name that was typed. A name that stood there
 * already makes none: its field was removed, and would come back empty where it can still be brought back whole.
 * @param stood the name that stood there
 */
export async function fieldColumns(
  ctx: Context,
  seeker: SeekerId,
  name: string,
  stood?: string,
): Promise<{ field?: string; field_id?: string | null }> {
  if (name !== stood) return { field: name, field_id: await ensureField(ctx, seeker, name) }
  const known = await findByName(ctx, seeker, name)
  return known ? { field: name, field_id: known } : {}
}

/**
 * Locks a field for the rest of the transaction, and notes that it was worked on.
 * @throws AppError `not-found`
 */
export async function lockField(ctx: Context, { seeker, fieldId }: FieldKey): Promise<void> {
  const row = await ctx.db
    .updateTable('fields')
    .set({ updated_at: ctx.clock.now() })
    .where('seeker_id', '=', seeker)
    .where('id', '=', fieldId)
    .where('removed_at', 'is', null)
    .returning('id')
    .executeTakeFirst()
  if (!row) throw notFound()
}

/** One writer of a posting at a time. @throws AppError `not-found` */
export async function lockPosting(ctx: Context, key: PostingKey): Promise<{ text: string }> {
  await lockField(ctx, key)
  const row = await ctx.db
    .selectFrom('postings')
    .select('text')
    .where((eb) => eb.and(ofField(key)))
    .where('id', '=', key.postingId)
    .where('removed_at', 'is', null)
    .executeTakeFirst()
  if (!row) throw notFound()
  return row
}

/** What a field's form says, for a field that stands or, sent again, comes back with it. */
async function writeField(ctx: Context, { seeker, fieldId }: FieldKey, input: FieldInput): Promise<void> {
  await ctx.db
    .updateTable('fields')
    .set({ ...input, name_key: nameKey(input.name), removed_at: null, updated_at: ctx.clock.now() })
    .where('seeker_id', '=', seeker)
    .where('id', '=', fieldId)
    .execute()
}

/** @throws AppError `not-found`, `field-exists` */
export async function editField(outer: Context, key: FieldKey, input: FieldInput): Promise<void> {
  await inTransaction(outer, async (ctx) => {
    await lockField(ctx, key)
    await refuseTaken(ctx, key.seeker, input.name, key.fieldId)
    await writeField(ctx, key, input)
  })
}

/**
 * Takes a field off the list with all that is in it. Its interviews and goals stay and keep its name; for 30 days it
 * can be undone.
 * @throws AppError `not-found`
 */
export async function removeField(outer: Context, key: FieldKey): Promise<void> {
  await inTransaction(outer, async (ctx) => {
    await lockField(ctx, key)
    await ctx.db
      .updateTable('fields')
      .set({ removed_at: ctx.clock.now() })
      .where('seeker_id', '=', key.seeker)
      .where('id', '=', key.fieldId)
      .execute()
  })
}

/** Brings a removed field back. @throws AppError `not-found`; `field-exists` where one of that name was made since */
export async function restoreField(outer: Context, { seeker, fieldId }: FieldKey): Promise<void> {
  await inTransaction(outer, async (ctx) => {
    const row = await ctx.db
      .selectFrom('fields')
      .select('name')
      .where('seeker_id', '=', seeker)
      .where('id', '=', fieldId)
      .forUpdate()
      .executeTakeFirst()
    if (!row) throw notFound()
    await refuseTaken(ctx, seeker, row.name, fieldId)
    await ctx.db
      .updateTable('fields')
      .set({ removed_at: null })
      .where('seeker_id', '=', seeker)
      .where('id', '=', fieldId)
      .execute()
  })
}

/** Erases fields and parts of fields that were removed long ago. */
export async function purgeRemovedFields(ctx: Context): Promise<void> {
  const before = removedForGood(ctx.clock.now())
  const tables = [
    'fields',
    'field_terms',
    'field_titles',
    'field_organizations',
    'field_facts',
    'field_questions',
    'postings',
  ] as const
  for (const table of tables) await ctx.db.deleteFrom(table).where('removed_at', '<', before).execute()
}
