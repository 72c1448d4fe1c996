import { sql } from 'kysely'
import type { Context } from '../../platform/context.ts'
import type { SeekerId } from '../accounts/index.ts'
import { contactNameIn } from '../contacts/index.ts'
import { heardIn, type HeardRow, type Interest } from '../notebook/index.ts'
import type { Talk } from './insights.ts'

interface Row extends HeardRow {
  id: string
  name: string
  occupation: string
  field_id: string | null
  field: string
  ended_at: Date
  still_interested: Interest | null
  answers: Talk['answers'] | null
}

/** Every talk of a seeker's that was held, the newest first, with what was answered and what the debrief says. */
export async function listTalks(ctx: Context, seeker: SeekerId): Promise<Talk[]> {
  const { rows } = await sql<Row>`
    select i.id, i.ended_at, f.id as field_id, coalesce(f.name, i.field) as field,
      coalesce(p.name, '') as name, coalesce(nullif(r.occupation, ''), p.title, '') as occupation,
      d.still_interested, d.pay_from, d.pay_to, d.pay_per, d.pay_currency, d.education, d.education_path,
      d.likes, d.dislikes,
      (select json_agg(json_build_object('questionId', a.question_id, 'topic', q.topic,
          'question', coalesce(a.question, q.text, ''), 'text', a.text) order by q.position, a.question_id)
        from notebook_answers a
        left join questions q
          on q.seeker_id = a.seeker_id and q.interview_id = a.interview_id and q.id = a.question_id
        where a.seeker_id = i.seeker_id and a.interview_id = i.id and a.text <> '') as answers
    from interviews i
    left join fields f on f.seeker_id = i.seeker_id and f.id = i.field_id and f.removed_at is null
    left join reports r on r.seeker_id = i.seeker_id and r.interview_id = i.id
    left join debriefs d on d.seeker_id = i.seeker_id and d.interview_id = i.id
    left join lateral (
      select string_agg(${contactNameIn('c')}, ', ' order by ic.position) as name,
        (array_agg(c.title order by ic.position))[1] as title
      from interview_contacts ic
      join contacts c on c.seeker_id = ic.seeker_id and c.id = ic.contact_id
      where ic.seeker_id = i.seeker_id and ic.interview_id = i.id
    ) p on true
    where i.seeker_id = ${seeker} and i.ended_at is not null
    order by i.ended_at desc, i.id desc`.execute(ctx.db)
  return rows.map((row) => ({
    ...heardIn(row),
    interviewId: row.id,
    name: row.name,
    occupation: row.occupation,
    fieldId: row.field_id,
    field: row.field,
    endedAt: row.ended_at,
    interest: row.still_interested,
    answers: row.answers ?? [],
  }))
}
