import { sql } from 'kysely'
import type { Db } from '../../platform/db/index.ts'
import { readInBatches } from '../../platform/db/batches.ts'
import type { SeekerId } from '../accounts/index.ts'
import { contactNameIn } from '../contacts/index.ts'
import { exportedColumns, personalTables } from './register/index.ts'

export type Row = Record<string, unknown>
type PersonalTable = (typeof personalTables)[number]

/** A person's rows in one table that may leave by now, some at a time, with the columns that may. Needs a transaction. */
export function readRowsOf(
  db: Db,
  seekerId: SeekerId,
  { name, by, alsoBy, exportedOnce }: PersonalTable,
  now: Date,
): AsyncGenerator<Row[]> {
  const columns = sql.join(exportedColumns(name).map((column) => sql.ref(column)))
  return readInBatches(
    db,
    sql<Row>`select ${columns} from ${sql.table(name)}
      where ${isOf(seekerId, { by, alsoBy })} and ${exportedOnce ? isReleased(name, now) : sql`true`}`,
  )
}

const isOf = (seekerId: SeekerId, { by, alsoBy }: Pick<PersonalTable, 'by' | 'alsoBy'>) =>
  sql`(${sql.ref(by)} = ${seekerId} ${alsoBy ? sql`or ${sql.ref(alsoBy)} = ${seekerId}` : sql``})`

/** How many rows of a person there are, in all their tables and among the contacts alone; of some not all may leave. */
export async function countRowsOf(db: Db, seekerId: SeekerId): Promise<{ all: number; contacts: number }> {
  const counts = personalTables.map(
    ({ name, ...columns }) =>
      sql`select ${name}::text as name, count(*) as n from ${sql.table(name)} where ${isOf(seekerId, columns)}`,
  )
  const { rows } = await sql<{ all: number; contacts: number }>`
    select sum(n)::int as "all", (sum(n) filter (where name = 'contacts'))::int as contacts
    from (${sql.join(counts, sql` union all `)}) counted`.execute(db)
  return rows[0]!
}

/**
 * Whether the student may read it by now, as `findReleased` has it: once it is released, and at once of work that was
 * shown early. Of several gradings the last is the one that they see.
 */
function isReleased(name: PersonalTable['name'], now: Date) {
  const it = sql.table(name)
  const released = sql`(
    exists (select 1 from grade_releases r where r.course_id = ${it}.course_id
      and r.assignment_id = ${it}.assignment_id and r.stage_id = ${it}.stage_id and r.released_at <= ${now})
    or exists (select 1 from submissions s where s.course_id = ${it}.course_id and s.id = ${it}.submission_id
      and s.purpose = 'early'))`
  if (name !== 'grades') return released
  return sql`${released} and not exists (select 1 from grades later where later.course_id = grades.course_id
    and later.submission_id = grades.submission_id and later.id > grades.id)`
}

/** What a seeker can bring back by themselves. */
export type RemovedKind = 'contact' | 'merge' | 'goal' | 'field' | 'activity' | 'message'

export interface Removed {
  kind: RemovedKind
  id: string
  name: string
  /** Whom a merged person was made one with. */
  into: string | null
  removedAt: Date
}

/**
 * What a seeker removed and can bring back, the last first. Who was made one with somebody is theirs by now, and comes
 * back by undoing that, as long as the other one is on the list.
 * @param since what was removed before is about to go for good
 */
export async function listRemoved(db: Db, seekerId: SeekerId, since: Date): Promise<Removed[]> {
  const { rows } = await sql<Removed>`
    with removed as (
      select 'contact' as kind, id, ${contactNameIn('c')} as name, null as partner, removed_at
      from contacts c where seeker_id = ${seekerId} and not exists (
        select from contact_merges m
        where m.seeker_id = c.seeker_id and m.gone_id = c.id and m.undone_at is null)
      union all
      select 'merge', m.id, ${contactNameIn('gone')},
        ${contactNameIn('kept')}, m.merged_at
      from contact_merges m
      join contacts gone on gone.seeker_id = m.seeker_id and gone.id = m.gone_id
      join contacts kept on kept.seeker_id = m.seeker_id and kept.id = m.kept_id and kept.removed_at is null
      where m.seeker_id = ${seekerId} and m.undone_at is null
      union all select 'goal', id, title, null, removed_at from goals where seeker_id = ${seekerId}
      union all select 'field', id, name, null, removed_at from fields where seeker_id = ${seekerId}
      union all select 'activity', id, name, null, removed_at from activities where seeker_id = ${seekerId}
      union all
      select 'message', m.id, concat_ws(': ', ${contactNameIn('c')}, nullif(m.subject, '')),
        null, m.removed_at
      from messages m join contacts c on c.seeker_id = m.seeker_id and c.id = m.contact_id
      where m.seeker_id = ${seekerId} and c.removed_at is null
    )
    select kind, id, name, partner as "into", removed_at as "removedAt" from removed
    where removed_at >= ${since} order by removed_at desc, id`.execute(db)
  return rows
}
