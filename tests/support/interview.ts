// An interview with planned questions, put straight into a data folder whose program runs: for tests and measurements
// that are about what happens in the talk and not about the way to it.
import pg from 'pg'
import { findRunning } from '../../src/platform/db/embedded/index.ts'
import { newId } from '../../src/shared/ids.ts'

/** @param email whose interview it is @returns the interview's id and those of its questions */
export async function addInterview(
  dataFolder: string,
  email: string,
  questions: readonly string[],
  { agreed = false }: { agreed?: boolean } = {},
): Promise<{ id: string; questionIds: string[] }> {
  const client = new pg.Client({ ...(await findRunning(dataFolder)) })
  await client.connect()
  try {
    const id = newId()
    await client.query(
      `insert into interviews (seeker_id, id, agreed_at, starts_at, zone, created_at, updated_at)
       select id, $1, case when $3 then now() end, case when $3 then now() end, 'UTC', now(), now()
       from accounts where email = $2`,
      [id, email, agreed],
    )
    const questionIds = questions.map(() => newId())
    await client.query(
      `insert into questions (seeker_id, interview_id, id, text, source, position)
       select i.seeker_id, i.id, q.id, q.text, 'own', q.position
       from interviews i, unnest($2::uuid[], $3::text[]) with ordinality as q (id, text, position)
       where i.id = $1`,
      [id, questionIds, questions],
    )
    return { id, questionIds }
  } finally {
    await client.end()
  }
}
