import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { testContext } from '../support/context.ts'

const ctx = await testContext()

/** Few rows, or read through only when a course or one of its staff is erased: an index would cost more than it saves. */
const readThrough = [
  'assignment_exceptions (answered_by)',
  'assignment_extensions (granted_by)',
  'board_posts (hidden_by)',
  'course_nudges (sent_by)',
  'courses (created_by)',
  'courses (demo_id)',
  'submission_drafts (course_id, assignment_id)',
]

test('what is erased finds the rows that point to it, and reads no large table through', async () => {
  // An index that begins with one of the key's columns leaves few rows to look at.
  const { rows } = await sql<{ key: string }>`
    select conrelid::regclass || ' (' || string_agg(attname, ', ' order by array_position(conkey, attnum)) || ')'
      as key
    from pg_constraint join pg_attribute on attrelid = conrelid and attnum = any (conkey)
    where contype = 'f' and connamespace = 'public'::regnamespace
      and not exists (select from pg_index where indrelid = conrelid and indkey[0] = any (conkey))
    group by pg_constraint.oid, conrelid`.execute(ctx.db)
  expect(
    rows.map(({ key }) => key).toSorted(),
    'give these an index, or say here why they need none',
  ).toEqual(readThrough.toSorted())
})
