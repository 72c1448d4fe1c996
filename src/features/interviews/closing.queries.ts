import { sql } from 'kysely'
import type { AnswerKind, GuestWord } from './guest-words.ts'

/** When everybody said no, recorded with the interview (`i`) or with each of its people (`p`) in a message. */
export const declinedAt = sql<Date | null>`greatest(i.declined_at,
  case when p.declined > 0 and p.declined >= p.size then p.declined_at end)`

/** When somebody was asked last, of the messages of the statement around: one that came back asked nobody. */
export const askedAt = sql<Date | null>`max(sent_at) filter (
  where kind in ('request', 'introduction-request', 'nudge') and state <> 'bounced')`

/** When one person said no last, of the messages to them in the statement around, whether or not it stands. */
export const notedNoAt = sql<Date | null>`max(outcome_at) filter (where outcome = 'declined')`

/**
 * When one person said no, of the messages to them in the statement around, as long as it stands: the interview `i` was
 * not taken up again since, nor were they asked anew.
 */
export const personDeclinedAt = sql<Date | null>`case
  when ${notedNoAt} >= coalesce(greatest(i.reopened_at, ${askedAt}), '-infinity') then ${notedNoAt} end`

/** What somebody (`ic`) said on the guest page of the interview of the statement around, the oldest first; see `readSaid`. */
export const saidWords = sql<WordRow[] | null>`(
  select json_agg(json_build_object('answerId', a.id, 'kind', a.kind, 'times', a.times, 'at', a.at, 'takenAt', a.taken_at)
    order by a.at, a.id)
  from guest_answers a
  where a.seeker_id = ic.seeker_id and a.interview_id = ic.interview_id and a.contact_id = ic.contact_id)`

/** A word as JSON has it. */
export interface WordRow {
  answerId: string
  kind: AnswerKind
  times: string[]
  at: string
  takenAt: string | null
}

const dateOf = (json: string | null) => (json === null ? null : new Date(json))

/** What is on record about somebody of an interview, as JSON has it. */
export interface SaidRow {
  askedAt: string | null
  declinedAt: string | null
  notedNoAt: string | null
  thankedAt: string | null
  words: WordRow[] | null
}

/** The same with its instants. */
export const readSaid = ({ askedAt, declinedAt, notedNoAt, thankedAt, words }: SaidRow) => ({
  askedAt: dateOf(askedAt),
  declinedAt: dateOf(declinedAt),
  notedNoAt: dateOf(notedNoAt),
  thankedAt: dateOf(thankedAt),
  words: (words ?? []).map(({ answerId, kind, times, at, takenAt }): GuestWord => ({
    answerId,
    kind,
    times: times.map((time) => new Date(time)),
    at: new Date(at),
    takenAt: dateOf(takenAt),
  })),
})

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
