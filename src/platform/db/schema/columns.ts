import type { ColumnType } from 'kysely'

/** A jsonb column: read as any JSON value, written as its text. */
export type JsonColumn = ColumnType<unknown, string | undefined, string>
