import { sql } from 'kysely'

/** When everybody said no, recorded with the interview (`i`) or with each of its people (`p`) in a message (`m`). */
export const declinedAt = sql<Date | null>`greatest(i.declined_at,
  case when m.declined > 0 and m.declined >= p.size then m.declined_at end)`

/** When somebody was asked last, of the messages of the statement around: one that came back asked nobody. */
export const askedAt = sql<Date | null>`max(sent_at) filter (
  where kind in ('request', 'introduction-request', 'nudge') and state <> 'bounced')`

/**
 * Whether the interview `i` of the statement around is closed: `isClosed(stageOf(…))` for statements that read no more
 * of it. No column says so by itself: a no may stand in a message, and what came later counts.
 */
export const isClosedNow = sql<boolean>`(i.ended_at is null and exists (
  select from (
    select
      ${askedAt} as asked_at,
      max(outcome_at) filter (where outcome = 'declined') as declined_at,
      count(distinct contact_id) filter (where outcome = 'declined') as declined
    from messages
    where seeker_id = i.seeker_id and interview_id = i.id and removed_at is null
  ) m
  cross join lateral (
    select count(*) as size from interview_contacts where seeker_id = i.seeker_id and interview_id = i.id
  ) p
  cross join lateral (select greatest(i.cancelled_at, i.resting_at, ${declinedAt}) as at) closed
  where closed.at is not null and coalesce(closed.at >= greatest(i.reopened_at, i.agreed_at,
    case when closed.at is distinct from i.cancelled_at then m.asked_at end), true)
))`
