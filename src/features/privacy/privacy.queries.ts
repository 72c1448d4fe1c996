import { sql } from 'kysely'
import type { Db } from '../../platform/db/index.ts'
import { readInPieces } from '../../platform/db/pieces.ts'
import type { SeekerId } from '../accounts/index.ts'
import { isClosedNow } from '../interviews/index.ts'
import { exportedColumns, personalTables } from './register/index.ts'

export type Row = Record<string, unknown>
type PersonalTable = (typeof personalTables)[number]

/** A person's rows in one table that may leave by now, some at a time, with the columns that may. Needs a transaction. */
export function readRowsOf(
  db: Db,
  seekerId: SeekerId,
  { name, by, exportedOnce }: PersonalTable,
  now: Date,
): AsyncGenerator<Row[]> {
  const columns = sql.join(exportedColumns(name).map((column) => sql.ref(column)))
  return readInPieces(
    db,
    sql<Row>`select ${columns} from ${sql.table(name)} where ${sql.ref(by)} = ${seekerId}
      and ${exportedOnce ? isReleased(name, now) : sql`true`}`,
  )
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

/** What the calendar says of a person's talks, and with whom each is: names in their order. */
export function listTalks(db: Db, seekerId: SeekerId) {
  return db
    .selectFrom('interviews as i')
    .select(['i.id', 'i.sequence', 'i.starts_at', 'i.minutes', 'i.field', 'i.place', 'i.link'])
    .select(['i.agreed_at', 'i.ended_at', isClosedNow.as('is_closed'), 'i.updated_at'])
    .select((query) =>
      query
        .selectFrom('interview_contacts as ic')
        .innerJoin('contacts as c', (join) =>
          join.onRef('c.seeker_id', '=', 'ic.seeker_id').onRef('c.id', '=', 'ic.contact_id'),
        )
        .whereRef('ic.seeker_id', '=', 'i.seeker_id')
        .whereRef('ic.interview_id', '=', 'i.id')
        .select(
          sql<string>`string_agg(coalesce(nullif(c.name, ''), c.description), ', ' order by ic.position)`.as(
            'names',
          ),
        )
        .as('names'),
    )
    .where('i.seeker_id', '=', seekerId)
    .where('i.starts_at', 'is not', null)
    .orderBy('i.id')
    .execute()
}
export type TalkRow = Awaited<ReturnType<typeof listTalks>>[number]
