import { sql } from 'kysely'
import type { Context } from '../../platform/context.ts'
import {
  askedAt,
  declinedAt,
  notedNoAt,
  personDeclinedAt,
  readSaid,
  type SaidRow,
  saidWords,
} from './closing.queries.ts'
import { saidNo, wordsOf } from './guest-words.ts'
import { thankedAtOf } from './participants.ts'
import { stageOf, type Stage } from './stages.ts'

/** What a course's staff may know of an interview done for it: never whom with, nor a word that was written. */
export interface CourseStage {
  studentId: string
  stage: Stage
  /** Whether they were asked or had agreed, whatever came of it. */
  asked: boolean
  startsAt: Date | null
  endedAt: Date | null
}

interface Row {
  seeker_id: string
  starts_at: Date | null
  ended_at: Date | null
  agreed_at: Date | null
  declined_at: Date | null
  resting_at: Date | null
  cancelled_at: Date | null
  reopened_at: Date | null
  drafted_at: Date | null
  asked_at: Date | null
  people: SaidRow[] | null
  reported_at: Date | null
}

/** Whom it was with, as far as the stage asks. */
function peopleOf({ people: rows, ...row }: Row) {
  const people = rows ?? []
  const held = {
    startsAt: row.starts_at,
    agreedAt: row.agreed_at,
    endedAt: row.ended_at,
    reopenedAt: row.reopened_at,
    people,
  }
  return people.map((person) => {
    const { words, ...known } = readSaid(person)
    return { thankedAt: known.thankedAt, saidNo: saidNo(wordsOf(words, known, held), held) }
  })
}

/**
 * Where every interview stands that students of a course linked to one of its assignments.
 * @param courseId a course that a policy has admitted its staff to
 */
export async function listCourseStages(
  ctx: Context,
  courseId: string & { readonly __scope: 'course' },
  assignmentId: string,
): Promise<CourseStage[]> {
  const { rows } = await sql<Row>`
    select i.seeker_id, i.starts_at, i.ended_at, i.agreed_at, i.resting_at, i.cancelled_at,
      i.reopened_at,
      ${declinedAt} as declined_at,
      m.drafted_at, m.asked_at, r.finished_at as reported_at, p.people
    from interviews i
    join enrollments e on e.course_id = i.course_id and e.account_id = i.seeker_id and e.role = 'student'
    left join reports r on r.seeker_id = i.seeker_id and r.interview_id = i.id
    left join lateral (
      select
        min(created_at) filter (where kind in ('request', 'introduction-request')) as drafted_at,
        ${askedAt} as asked_at
      from messages
      where seeker_id = i.seeker_id and interview_id = i.id and removed_at is null
    ) m on true
    left join lateral (
      select count(*) as size, count(w.declined_at) as declined, max(w.declined_at) as declined_at,
        json_agg(json_build_object('thankedAt', w.thanked_at, 'askedAt', w.asked_at, 'declinedAt', w.declined_at,
          'notedNoAt', w.noted_no_at,
          'words', case when i.ended_at is not null then ${saidWords} end)) as people
      from interview_contacts ic
      left join lateral (
        select
          coalesce(ic.thanked_at, min(sent_at) filter (where kind = 'thank-you' and state <> 'bounced')) as thanked_at,
          ${askedAt} as asked_at,
          ${personDeclinedAt} as declined_at,
          ${notedNoAt} as noted_no_at
        from messages
        where seeker_id = ic.seeker_id and interview_id = ic.interview_id and contact_id = ic.contact_id
          and removed_at is null
      ) w on true
      where ic.seeker_id = i.seeker_id and ic.interview_id = i.id
    ) p on true
    where i.course_id = ${courseId} and i.assignment_id = ${assignmentId}
    order by i.created_at`.execute(ctx.db)
  return rows.map((row) => ({
    studentId: row.seeker_id,
    asked: row.asked_at !== null || row.agreed_at !== null,
    startsAt: row.starts_at,
    endedAt: row.ended_at,
    stage: stageOf({
      draftedAt: row.drafted_at,
      askedAt: row.asked_at,
      agreedAt: row.agreed_at,
      startsAt: row.starts_at,
      endedAt: row.ended_at,
      thankedAt: thankedAtOf(peopleOf(row)),
      reportedAt: row.reported_at,
      declinedAt: row.declined_at,
      restingAt: row.resting_at,
      cancelledAt: row.cancelled_at,
      reopenedAt: row.reopened_at,
    }),
  }))
}
