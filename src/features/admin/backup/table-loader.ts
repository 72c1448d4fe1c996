import { sql } from 'kysely'
import type { Db } from '../../../platform/db/index.ts'
import type { Table } from './backup-file.ts'
import { quoted, type Row, run } from './backup.queries.ts'

/** PostgreSQL takes at most 65,535 values in one statement. */
const mostValues = 30_000
const mostRows = 500
const enoughBytes = 4_000_000

/** Collects rows of one table and inserts many at once; PostgreSQL reads each text in the column's own type. */
export class TableLoader {
  readonly #db: Db
  readonly #table: Table
  #rows: Row[] = []
  #bytes = 0

  constructor(db: Db, table: Table) {
    this.#db = db
    this.#table = table
  }

  async add(row: Row): Promise<void> {
    this.#rows.push(row)
    for (const value of row) this.#bytes += value?.length ?? 0
    const most = Math.min(mostRows, Math.floor(mostValues / this.#table.columns.length))
    if (this.#rows.length >= most || this.#bytes >= enoughBytes) await this.#insert()
  }

  /** Inserts the rest and lets counters of identity columns go on after the highest number. */
  async finish(): Promise<void> {
    await this.#insert()
    const { name, columns } = this.#table
    for (const column of columns) {
      const table = quoted(name)
      const { rows } = await sql<{ sequence: string | null }>`
        select pg_get_serial_sequence(${table}, ${column.name}) as sequence`.execute(this.#db)
      const sequence = rows[0]?.sequence
      if (!sequence) continue
      const highest = `(select max(${quoted(column.name)}) from ${table})`
      await run(this.#db, `select setval($1, coalesce(${highest}, 1), ${highest} is not null)`, [sequence])
    }
  }

  async #insert(): Promise<void> {
    if (this.#rows.length === 0) return
    const { name, columns } = this.#table
    const width = columns.length
    const rows = this.#rows.map(
      (_, row) => `(${columns.map((_, at) => `$${row * width + at + 1}`).join(', ')})`,
    )
    const names = columns.map((column) => quoted(column.name)).join(', ')
    await run(
      this.#db,
      `insert into ${quoted(name)} (${names}) overriding system value values ${rows.join(', ')}`,
      this.#rows.flat(),
    )
    this.#rows = []
    this.#bytes = 0
  }
}

/**
 * Takes every foreign key of ours away while `work` loads the tables one after the other, and puts it back, which
 * checks every row. A key among rows of the same table or a circle of tables needs no order this way.
 */
export async function withoutForeignKeys<T>(db: Db, work: () => Promise<T>): Promise<T> {
  const { rows: keys } = await sql<{ table: string; name: string; definition: string }>`
    select conrelid::regclass::text as table, conname as name, pg_get_constraintdef(oid) as definition
    from pg_constraint where contype = 'f' and connamespace = 'public'::regnamespace`.execute(db)
  for (const key of keys) await run(db, `alter table ${key.table} drop constraint ${quoted(key.name)}`)
  const result = await work()
  for (const key of keys) {
    await run(db, `alter table ${key.table} add constraint ${quoted(key.name)} ${key.definition}`)
  }
  return result
}
