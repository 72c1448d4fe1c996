import { sql, type RawBuilder } from 'kysely'
import type { SeekerId } from '../accounts/index.ts'

// How somebody on the list stands, for statements that read contacts or messages under a name of their own.

/** `missingParts` names something of the contact. @param contact what the statement calls the contact */
export const unfinishedIn = (contact: string): RawBuilder<boolean> =>
  sql<boolean>`(${sql.ref(`${contact}.why`)} = ''
    or (${sql.ref(`${contact}.how_found`)} = '' and ${sql.ref(`${contact}.source`)} <> 'import'))`

type AskingKind = 'request' | 'introduction-request' | 'nudge'

/**
 * The message asked for a talk and went out; one that came back reached nobody.
 * @param message what the statement calls the message
 * @param kinds where more than a request counts as asking
 */
export const askedBy = (message: string, kinds: readonly AskingKind[] = ['request']): RawBuilder<boolean> =>
  sql<boolean>`(${sql.ref(`${message}.kind`)} in (${sql.join(kinds.map((kind) => sql.lit(kind)))}) and ${sql.ref(`${message}.sent_at`)} is not null
    and ${sql.ref(`${message}.state`)} <> 'bounced' and ${sql.ref(`${message}.removed_at`)} is null)`

/**
 * A request went out and did not come back, or there is an answer to one that did not go out from here: a talk came about,
 * they said something on the guest page, or a no was noted. Filter and badge of the list and the picture of who led to whom
 * go by this alone, so that they agree; what is said of talks is few, and is read once for the whole list.
 * @param contact what the statement calls the contact
 * @param kinds where more than a request counts as asking
 */
export const isAsked = (
  contact: string,
  seekerId: SeekerId,
  kinds?: readonly AskingKind[],
): RawBuilder<boolean> => sql<boolean>`(exists (
    select from messages where messages.seeker_id = ${sql.ref(`${contact}.seeker_id`)}
      and messages.contact_id = ${sql.ref(`${contact}.id`)}
      and (${askedBy('messages', kinds)} or (outcome = 'declined' and interview_id is not null and removed_at is null)))
  or ${sql.ref(`${contact}.id`)} in (
    select p.contact_id from interview_contacts p
    join interviews i on i.seeker_id = p.seeker_id and i.id = p.interview_id
    where p.seeker_id = ${seekerId} and coalesce(i.agreed_at, i.declined_at, i.ended_at) is not null
    union all select contact_id from guest_answers where seeker_id = ${seekerId}))`
