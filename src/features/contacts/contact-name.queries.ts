import { sql, type RawBuilder } from 'kysely'

/** `contactName` for statements that read contacts. @param contact what the statement calls the contact */
export const contactNameIn = (contact: string): RawBuilder<string> =>
  sql<string>`coalesce(nullif(${sql.ref(`${contact}.name`)}, ''), ${sql.ref(`${contact}.description`)})`
