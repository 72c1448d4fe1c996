import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { contactReferences } from '../../src/features/duplicates/moving.commands.ts'
import { testDatabase } from '../support/database.ts'

const { db } = await testDatabase()

test('a merge knows every place that points to a contact', async () => {
  const { rows } = await sql<{ table: string; column: string }>`
    select table_name as table, column_name as column from information_schema.columns
    where table_schema = 'public' and column_name like '%contact_id'`.execute(db)
  const forgotten = rows
    .filter(({ table }) => table !== 'import_changes')
    .filter(
      (row) => !contactReferences.some(({ table, column }) => table === row.table && column === row.column),
    )
  expect(forgotten, 'add these to contactReferences, or merging two contacts loses them').toEqual([])
})
