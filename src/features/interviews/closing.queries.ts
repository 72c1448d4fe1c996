import { sql } from 'kysely'
import type { GuestSaid } from './interviews.ts'

/** When everybody said no, recorded with the interview (`i`) or with each of its people (`p`) in a message. */
export const declinedAt = sql<Date | null>`greatest(i.declined_at,
  case when p.declined > 0 and p.declined >= p.size then p.declined_at end)`

/** When somebody was asked last, of the messages of the statement around: one that came back asked nobody. */
export const askedAt = sql<Date | null>`max(sent_at) filter (
  where kind in ('request', 'introduction-request', 'nudge') and state <> 'bounced')`

/**
 * When one person said no, of the messages to them in the statement around, as long as it stands: the interview `i` was
 * not taken up again since, nor were they asked anew.
 */
export const personDeclinedAt = sql<Date | null>`case
  when max(outcome_at) filter (where outcome = 'declined')
    >= coalesce(greatest(i.reopened_at, ${askedAt}), '-infinity')
  then max(outcome_at) filter (where outcome = 'declined') end`

/** When the day of the interview `i` was agreed on: with the yes, or with the last move since. */
const datedAt = sql<Date | null>`greatest(i.agreed_at, case when i.agreed_at is not null then i.moved_at end)`

/**
 * Whether a word on the guest page (`a`) still counts: a stop does until the talk was taken up again, or they were asked
 * anew (`w`), which nobody can while it is not lifted.
 */
const counts = sql<boolean>`(a.kind <> 'stopped' or a.at >= coalesce(greatest(i.reopened_at, w.asked_at), '-infinity'))`

/** Whether such a word is a no, and the talk was not taken up again since. */
const isNo = sql<boolean>`(a.kind in ('declined', 'stopped') and a.at >= coalesce(i.reopened_at, '-infinity'))`

/**
 * Whether somebody (`ic`) said that they would not come to the interview `i` of the statement around, which was held: in a
 * message (`w`), or with their last word on the guest page. Another time than that of the talk is no yes to it, and a stop
 * that came after the talk is no word about it.
 */
export const saidNo = sql<boolean>`(i.ended_at is not null and (w.declined_at is not null or coalesce((
  select ${isNo}
  from guest_answers a
  where a.seeker_id = ic.seeker_id and a.interview_id = ic.interview_id and a.contact_id = ic.contact_id
    and a.kind <> 'confirmed' and (a.kind <> 'suggested' or i.starts_at = any(a.times))
    and (a.kind <> 'stopped' or a.at < i.ended_at) and ${counts}
  order by a.at desc, a.id desc limit 1), false)))`

/**
 * Whether somebody (`ic`) is out of the interview `i` of the statement around, which is still to come, by their last word on
 * the guest page. Another time beside the day that stands takes no no back, until that day has passed. (An interval that is
 * multiplied instead of made takes the database 3 ms longer to plan, each time.)
 */
export const hasLeftPage = sql<boolean>`coalesce((
  select ${isNo}
  from guest_answers a
  where a.seeker_id = ic.seeker_id and a.interview_id = ic.interview_id and a.contact_id = ic.contact_id
    and a.kind not in ('confirmed', 'held') and ${counts}
    and (a.kind <> 'suggested' or i.agreed_at is null or i.starts_at = any(a.times)
      or a.at >= i.starts_at + make_interval(mins => i.minutes))
  order by a.at desc, a.id desc limit 1), false)`

/**
 * What somebody (`ic`) said last on the guest page about the interview `i` of the statement around. It stands until the talk
 * was taken up again, without the day of before or agreed on anew; another time is a yes once it is that of the talk, and is
 * settled by a day that was agreed on later.
 */
export const guestSaid = sql<GuestSaid | null>`(
  select case
    when ${isNo} then 'no'
    when (a.kind in ('accepted', 'moved') or (a.kind = 'suggested' and i.agreed_at is not null and i.starts_at = any(a.times)))
      and not coalesce(i.reopened_at > a.at and coalesce(${datedAt} > i.reopened_at, true), false) then 'yes'
    when a.kind = 'suggested' and a.at >= coalesce(greatest(i.reopened_at, i.declined_at), '-infinity')
      and (coalesce(${datedAt} <= a.at, true) or exists (
        select from interview_contacts other where other.seeker_id = ic.seeker_id
          and other.interview_id = ic.interview_id and other.contact_id <> ic.contact_id)) then 'suggested'
  end
  from guest_answers a
  where a.seeker_id = ic.seeker_id and a.interview_id = ic.interview_id and a.contact_id = ic.contact_id
    and a.kind not in ('confirmed', 'held') and ${counts}
  order by a.at desc, a.id desc limit 1)`

/**
 * Whether the interview `i` of the statement around is closed: `isClosed(stageOf(…))` for statements that read no more
 * of it. No column says so by itself: a no may stand in a message, and what came later counts.
 */
export const isClosedNow = sql<boolean>`(i.ended_at is null and exists (
  select from (
    select ${askedAt} as asked_at from messages
    where seeker_id = i.seeker_id and interview_id = i.id and removed_at is null
  ) m
  cross join lateral (
    select count(*) as size, count(n.at) as declined, max(n.at) as declined_at
    from interview_contacts ic
    cross join lateral (
      select ${personDeclinedAt} as at from messages
      where seeker_id = ic.seeker_id and interview_id = ic.interview_id and contact_id = ic.contact_id
        and removed_at is null
    ) n
    where ic.seeker_id = i.seeker_id and ic.interview_id = i.id
  ) p
  cross join lateral (select greatest(i.cancelled_at, i.resting_at, ${declinedAt}) as at) closed
  where closed.at is not null and coalesce(closed.at >= greatest(i.reopened_at, i.agreed_at,
    case when closed.at is distinct from i.cancelled_at then m.asked_at end), true)
))`
