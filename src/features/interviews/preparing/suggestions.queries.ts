import { sql } from 'kysely'
import type { Context } from '../../../platform/context.ts'
import type { SeekerId } from '../../accounts/index.ts'
import { contactNameIn } from '../../contacts/index.ts'
import { listLookedUp, listQuestionsToAsk } from '../../fields/index.ts'
import type { Interview } from '../interviews.queries.ts'
import type { EarlierQuestion, SuggestionFacts } from './suggestions.ts'

/** Questions of earlier talks that are looked at; the newest come first, and six are shown. */
const earlierLimit = 40

/**
 * What talks that were held left open, or brought up: of the same field, or of any where either has none. A talk
 * whose notebook is empty says nothing: its notes may be on paper.
 */
async function listEarlier(
  ctx: Context,
  seeker: SeekerId,
  { id, fieldId }: Pick<Interview, 'id' | 'fieldId'>,
): Promise<EarlierQuestion[]> {
  const { rows } = await sql<EarlierQuestion>`
    with talks as (
      select i.id, i.ended_at, coalesce((
        select string_agg(${contactNameIn('c')}, ', ' order by ic.position)
        from interview_contacts ic join contacts c on c.seeker_id = ic.seeker_id and c.id = ic.contact_id
        where ic.seeker_id = i.seeker_id and ic.interview_id = i.id), '') as name
      from interviews i
      where i.seeker_id = ${seeker} and i.id <> ${id} and i.ended_at is not null
        and (${fieldId}::uuid is null or i.field_id is null or i.field_id = ${fieldId})
        and exists (select 1 from notebook_answers a
          where a.seeker_id = i.seeker_id and a.interview_id = i.id and a.text <> '')
    )
    select q.id, q.topic, q.text, t.name, 'open' as state, t.ended_at as at, q.position
    from talks t
    join questions q on q.seeker_id = ${seeker} and q.interview_id = t.id and q.removed_at is null
    left join notebook_answers a
      on a.seeker_id = q.seeker_id and a.interview_id = q.interview_id and a.question_id = q.id
    where coalesce(a.text, '') = ''
    union all
    select a.question_id, null, a.question, t.name, 'came-up', t.ended_at, 0
    from talks t
    join notebook_answers a on a.seeker_id = ${seeker} and a.interview_id = t.id
    where a.text <> '' and coalesce(a.question, '') <> ''
      and not exists (select 1 from questions q
        where q.seeker_id = a.seeker_id and q.interview_id = a.interview_id and q.id = a.question_id)
    order by at desc, position
    limit ${earlierLimit}`.execute(ctx.db)
  return rows.map(({ id, topic, text, name, state }) => ({ id, topic, text, name, state }))
}

/** All that questions for one talk can be proposed from. */
export async function getSuggestionFacts(
  ctx: Context,
  seeker: SeekerId,
  interview: Interview,
): Promise<SuggestionFacts> {
  const { fieldId, field, people } = interview
  return {
    people,
    field: fieldId
      ? {
          name: field,
          questions: await listQuestionsToAsk(ctx.db, seeker, fieldId),
          facts: await listLookedUp(ctx.db, seeker, fieldId),
        }
      : null,
    earlier: await listEarlier(ctx, seeker, interview),
  }
}
