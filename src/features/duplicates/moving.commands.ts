import { type RawBuilder, sql } from 'kysely'
import type { Context } from '../../platform/context.ts'
import { savepoint } from '../../platform/db/index.ts'
import type { SeekerId } from '../accounts/index.ts'

// Moves whatever points to a contact over to another one, and back.

interface Reference {
  table: string
  column: string
  /** What else names the row, beside the seeker. */
  key: readonly string[]
  /** The column is a text with the contact's identifier somewhere in it. */
  within?: true
}

/**
 * Every place that points to a contact. A test compares the list with the live database, so that a table that is added
 * later is not forgotten. Left out on purpose: what an import changed (its undo finds the contact it changed), and
 * what this feature keeps itself.
 */
export const contactReferences: readonly Reference[] = [
  { table: 'messages', column: 'contact_id', key: ['id'] },
  { table: 'interview_contacts', column: 'contact_id', key: ['interview_id'] },
  { table: 'guest_links', column: 'contact_id', key: ['id'] },
  { table: 'guest_answers', column: 'contact_id', key: ['id'] },
  { table: 'calendar_letters', column: 'recipient_id', key: ['interview_id', 'sequence'] },
  { table: 'undelivered_letters', column: 'contact_id', key: ['interview_id', 'what'] },
  { table: 'guest_consents', column: 'contact_id', key: ['interview_id', 'kind', 'said_by'] },
  { table: 'guest_introductions', column: 'contact_id', key: ['id'] },
  { table: 'guest_introductions', column: 'new_contact_id', key: ['id'] },
  { table: 'activity_people', column: 'contact_id', key: ['activity_id'] },
  { table: 'notebook_marks', column: 'contact_id', key: ['interview_id', 'id'] },
  { table: 'mapper_answers', column: 'contact_id', key: ['prompt'] },
  { table: 'contact_origins', column: 'contact_id', key: ['led_by'] },
  { table: 'contact_origins', column: 'led_by', key: ['contact_id'] },
  { table: 'today_choices', column: 'item_key', key: ['item_key'], within: true },
]

/** Whether the row (called `it`) points to the contact. */
function pointsTo({ column, within }: Reference, id: string): RawBuilder<unknown> {
  const field = sql.ref(`it.${column}`)
  return within ? sql`strpos(${field}, ${id}) > 0` : sql`${field} = ${id}`
}

/** What the row's column holds once it points to the other contact. */
const turned = ({ column, within }: Reference, { from, to }: { from: string; to: string }) =>
  within ? sql`replace(${sql.ref(`it.${column}`)}, ${from}, ${to})` : sql`${to}`

/** A row that now points to the other contact, or that had to go because the other one stood there already. */
export interface Moved {
  table: string
  /** Which of the table's references it was. */
  column: string
  /** The row's key where it moved; the whole row where it went. */
  row: Record<string, unknown>
  gone?: true
}

/** @returns what it takes to move everything back */
export async function moveReferences(
  ctx: Context,
  seekerId: SeekerId,
  { from, to }: { from: string; to: string },
): Promise<Moved[]> {
  const moved: Moved[] = []
  for (const reference of contactReferences) {
    const { table, column, key } = reference
    const [name, field] = [sql.table(table), sql.ref(column)]
    const alike = ['seeker_id', ...key]
      .filter((part) => part !== column)
      .map((part) => sql`there.${sql.ref(part)} = it.${sql.ref(part)}`)
    // An interview with both of them keeps one; a thank-you noted for either counts.
    if (table === 'interview_contacts')
      await sql`update interview_contacts there set thanked_at = coalesce(there.thanked_at, it.thanked_at)
        from interview_contacts it where there.seeker_id = ${seekerId} and it.seeker_id = ${seekerId}
        and there.contact_id = ${to} and it.contact_id = ${from} and it.interview_id = there.interview_id`.execute(
        ctx.db,
      )
    const { rows: dropped } = await sql<{ row: Record<string, unknown> }>`
      delete from ${name} it where seeker_id = ${seekerId} and ${pointsTo(reference, from)} and exists (
        select from ${name} there where there.${field} = ${turned(reference, { from, to })}
          and ${sql.join(alike, sql` and `)})
      returning to_jsonb(it) as row`.execute(ctx.db)
    moved.push(...dropped.map(({ row }) => ({ table, column, row, gone: true as const })))
    const { rows } = await sql<Record<string, unknown>>`
      update ${name} it set ${field} = ${turned(reference, { from, to })}
      where seeker_id = ${seekerId} and ${pointsTo(reference, from)}
      returning ${sql.join(key.map((part) => sql.ref(part)))}`.execute(ctx.db)
    moved.push(...rows.map((row) => ({ table, column, row })))
  }
  return moved
}

/** Puts back what moved, as far as it is still there and still with the contact it moved to. */
export async function moveBack(
  ctx: Context,
  seekerId: SeekerId,
  { from, to, moved }: { from: string; to: string; moved: readonly Moved[] },
): Promise<void> {
  // The last first: a row that points to contacts twice moved one after the other.
  for (const { table, column, row, gone } of moved.toReversed()) {
    const reference = contactReferences.find((one) => one.table === table && one.column === column)
    if (!reference) continue
    if (gone) {
      await putBack(ctx, table, row)
      continue
    }
    const [name, field] = [sql.table(table), sql.ref(reference.column)]
    const key = reference.key.map((part) => sql`${sql.ref(part)} = ${row[part]}`)
    await sql`update ${name} it set ${field} = ${turned(reference, { from, to })}
      where seeker_id = ${seekerId} and ${pointsTo(reference, from)} and ${sql.join(key, sql` and `)}`.execute(
      ctx.db,
    )
  }
}

/** What the row belonged to may be gone since; then there is nothing to put back. */
async function putBack(ctx: Context, table: string, row: Record<string, unknown>): Promise<void> {
  const name = sql.table(table)
  const undo = await savepoint(ctx)
  try {
    await sql`insert into ${name} select * from jsonb_populate_record(null::${name}, ${JSON.stringify(row)}::jsonb)
      on conflict do nothing`.execute(ctx.db)
  } catch (error) {
    if ((error as { code?: string }).code !== foreignKeyMissing) throw error
    await undo()
  }
}

const foreignKeyMissing = '23503'
