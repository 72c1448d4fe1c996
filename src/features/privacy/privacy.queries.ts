import { sql } from 'kysely'
import type { Db } from '../../platform/db/index.ts'
import { readInPieces } from '../../platform/db/pieces.ts'
import type { SeekerId } from '../accounts/index.ts'
import { exportedColumns, personalTables } from './register/index.ts'

export type Row = Record<string, unknown>
type PersonalTable = (typeof personalTables)[number]

/** A person's rows in one table, some at a time, with the columns that may leave. Needs a transaction. */
export function readRowsOf(db: Db, seekerId: SeekerId, { name, by }: PersonalTable): AsyncGenerator<Row[]> {
  const columns = sql.join(exportedColumns(name).map((column) => sql.ref(column)))
  return readInPieces(
    db,
    sql<Row>`select ${columns} from ${sql.table(name)} where ${sql.ref(by)} = ${seekerId}`,
  )
}

/** What the calendar says of a person's talks, and with whom each is: names in their order. */
export function listTalks(db: Db, seekerId: SeekerId) {
  return db
    .selectFrom('interviews as i')
    .select(['i.id', 'i.sequence', 'i.starts_at', 'i.minutes', 'i.field', 'i.place', 'i.link'])
    .select(['i.agreed_at', 'i.ended_at', 'i.declined_at', 'i.resting_at', 'i.cancelled_at', 'i.updated_at'])
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
