import { sql } from 'kysely'
import type { Context } from '../../platform/context.ts'
import type { SeekerId } from '../accounts/index.ts'
import { exportedColumns, personalTables, type TableName } from './register/index.ts'

export type Row = Record<string, unknown>
export type AccountData = Partial<Record<TableName, Row[]>>

/** Every row of a person in every table, with the columns that may leave, as of one moment. */
export async function readAccountData(ctx: Context, seekerId: SeekerId): Promise<AccountData> {
  return ctx.db
    .transaction()
    .setIsolationLevel('repeatable read')
    .execute(async (db) => {
      const data: AccountData = {}
      for (const { name, by } of personalTables) {
        const columns = sql.join(exportedColumns(name).map((column) => sql.ref(column)))
        const rows = sql<Row>`select ${columns} from ${sql.table(name)} where ${sql.ref(by)} = ${seekerId}`
        data[name] = (await rows.execute(db)).rows
      }
      return data
    })
}
