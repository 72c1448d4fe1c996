import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { mergeContacts, undoMerge } from '../../src/features/duplicates/merge.commands.ts'
import { contactReferences } from '../../src/features/duplicates/moving.commands.ts'
import { testContext, testSeeker } from '../support/context.ts'
import { testContact } from '../support/rows.ts'

const ctx = await testContext()

/** What stays with the contact it was written for, and why. */
const leftAlone = [
  // The undo of an import finds the contact that it changed.
  'import_changes.contact_id',
  // Who may be one person, and who was merged: what the merging itself keeps.
  ...['duplicate_pairs.one_id', 'duplicate_pairs.other_id'],
  ...['duplicate_decisions.one_id', 'duplicate_decisions.other_id'],
  ...['contact_merges.kept_id', 'contact_merges.gone_id'],
]

test('a merge knows every place that points to a contact', async () => {
  // By its name, and by its key: either alone may be missing.
  const { rows } = await sql<{ place: string }>`
    select table_name || '.' || column_name as place from information_schema.columns
    where table_schema = 'public' and column_name like '%contact_id'
    union
    select conrelid::regclass::text || '.' || attname from pg_constraint
    join pg_attribute on attrelid = conrelid and attnum = any (conkey)
    where contype = 'f' and confrelid = 'contacts'::regclass and attname <> 'seeker_id'`.execute(ctx.db)
  const places = rows.map(({ place }) => place)
  const moved = new Set(contactReferences.map(({ table, column }) => `${table}.${column}`))
  expect(
    places.filter((place) => !moved.has(place)).toSorted(),
    'add these to contactReferences, or merging two contacts loses them',
  ).toEqual(leftAlone.toSorted())
})

test('a merge moves whom a contact led to, and its undo moves them back', async () => {
  const { scope } = await testSeeker(ctx)
  const person = (name: string) => testContact(ctx, scope, { name })
  const [kept, gone, found] = [await person('Kept'), await person('Gone'), await person('Found')]
  const origin = { seeker_id: scope, contact_id: found, led_by: gone, created_at: ctx.clock.now() }
  await ctx.db.insertInto('contact_origins').values(origin).execute()
  const origins = () =>
    ctx.db
      .selectFrom('contact_origins')
      .select(['contact_id', 'led_by'])
      .where('seeker_id', '=', scope)
      .execute()
  const merge = await mergeContacts(ctx, scope, { keptId: kept, goneId: gone })
  expect(await origins()).toEqual([{ contact_id: found, led_by: kept }])
  await undoMerge(ctx, scope, merge)
  expect(await origins()).toEqual([{ contact_id: found, led_by: gone }])
})
