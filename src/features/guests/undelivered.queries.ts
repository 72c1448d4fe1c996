import { sql } from 'kysely'
import type { Context } from '../../platform/context.ts'
import type { SeekerId } from '../accounts/index.ts'
import { contactNameIn } from '../contacts/index.ts'
import { type LetterKind, stillMatters, type UndeliveredFacts } from './undelivered.ts'

/** A letter that a professional did not get. */
export interface Undelivered {
  interviewId: string
  contactId: string
  name: string
  what: LetterKind
  at: Date
}

/** Letters that did not arrive and still matter, the newest first. */
export async function listUndelivered(ctx: Context, seeker: SeekerId): Promise<Undelivered[]> {
  const { rows } = await sql<Undelivered & UndeliveredFacts>`
    select u.interview_id as "interviewId", u.contact_id as "contactId", u.what, u.at,
      ${contactNameIn('c')} as name, i.starts_at as "startsAt", i.ended_at as "endedAt",
      exists (select from guest_answers a where a.seeker_id = u.seeker_id and a.interview_id = u.interview_id
        and a.contact_id = u.contact_id and a.kind = 'held') as confirmed
    from undelivered_letters u
    join contacts c on c.seeker_id = u.seeker_id and c.id = u.contact_id
    join interviews i on i.seeker_id = u.seeker_id and i.id = u.interview_id
    where u.seeker_id = ${seeker} and c.removed_at is null
    order by u.at desc, u.interview_id, u.contact_id, u.what`.execute(ctx.db)
  const now = ctx.clock.now()
  return rows.filter((row) => stillMatters(row, now))
}
