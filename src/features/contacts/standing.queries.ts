import { sql } from 'kysely'
import type { RawBuilder } from 'kysely'

// How somebody on the list stands, for statements that read contacts or messages under a name of their own.

/** `missingParts` names something of the contact. @param contact what the statement calls the contact */
export const unfinishedIn = (contact: string): RawBuilder<boolean> =>
  sql<boolean>`(${sql.ref(`${contact}.why`)} = ''
    or (${sql.ref(`${contact}.how_found`)} = '' and ${sql.ref(`${contact}.source`)} <> 'import'))`

/**
 * The message asked for a talk and went out; one that came back reached nobody.
 * @param message what the statement calls the message
 * @param kinds where more than a request counts as asking
 */
export const askedBy = (
  message: string,
  kinds: readonly ('request' | 'introduction-request' | 'nudge')[] = ['request'],
): RawBuilder<boolean> =>
  sql<boolean>`(${sql.ref(`${message}.kind`)} in (${sql.join(kinds.map((kind) => sql.lit(kind)))}) and ${sql.ref(`${message}.sent_at`)} is not null
    and ${sql.ref(`${message}.state`)} <> 'bounced' and ${sql.ref(`${message}.removed_at`)} is null)`
