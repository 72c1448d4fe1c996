import pg from 'pg'
import { findRunning } from '../../src/platform/db/embedded/index.ts'
import { newId } from '../../src/shared/ids.ts'
import type { Program } from './program.ts'

// A running program, people to write to in it, and everything it says and keeps: for whoever looks for a token there.

export interface Answered {
  status: number
  headers: Headers
  body: string
}

export interface Asked {
  interviewId: string
  contactId: string
  email: string
}

/** The program's own database, beside the program. */
export async function openBeside(dataFolder: string): Promise<pg.Client> {
  const client = new pg.Client({ ...(await findRunning(dataFolder)) })
  await client.connect()
  return client
}

/** People of one seeker, each with an interview and two times on offer. */
export async function addPeople(client: pg.Client, seekerId: string, count: number): Promise<Asked[]> {
  const people = Array.from({ length: count }, () => ({
    interviewId: newId(),
    contactId: newId(),
    email: `${newId()}@example.org`,
  }))
  const columns = [
    seekerId,
    people.map((one) => one.interviewId),
    people.map((one) => one.contactId),
    people.map((one) => one.email),
  ]
  const rows = `unnest($2::uuid[], $3::uuid[], $4::text[]) as p (interview, contact, email)`
  await client.query(
    `with c as (insert into contacts (seeker_id, id, name, emails, created_at, updated_at)
       select $1, contact, 'Maria Lopez', array[email], now(), now() from ${rows}),
     i as (insert into interviews (seeker_id, id, created_at, updated_at)
       select $1, interview, now(), now() from ${rows})
     insert into interview_contacts (seeker_id, interview_id, contact_id)
       select $1, interview, contact from ${rows}`,
    columns,
  )
  await client.query(
    `insert into offered_times (seeker_id, interview_id, id, starts_at, created_at)
     select $1, i, gen_random_uuid(), date_trunc('hour', now()) + day * interval '1 day', now()
     from unnest($2::uuid[]) i, generate_series(5, 6) day`,
    columns.slice(0, 2),
  )
  return people
}

/** Everything on record that somebody with a link could change. Links that a letter brings come by themselves, later. */
export async function recordOf(client: pg.Client, { interviewId, contactId }: Asked): Promise<string> {
  const { rows } = await client.query<{ record: string }>(
    `select concat(
       (select json_agg(a order by id) from guest_answers a where interview_id = $1),
       (select json_agg(c) from guest_consents c where interview_id = $1),
       (select json_agg(l order by id) from guest_links l where interview_id = $1 and purpose = 'answer'),
       (select json_agg(t order by id) from offered_times t where interview_id = $1),
       (select i from interviews i where id = $1),
       (select c from contacts c where id = $2)) as record`,
    [interviewId, contactId],
  )
  return rows[0]!.record
}

/** Every row of every table, as text, a table at a time. */
export async function* wholeDatabase(client: pg.Client): AsyncGenerator<{ table: string; text: string }> {
  const { rows: tables } = await client.query<{ name: string }>(
    `select format('%I.%I', schemaname, tablename) as name from pg_tables
     where schemaname not in ('pg_catalog', 'information_schema')`,
  )
  for (const { name } of tables) {
    const { rows } = await client.query<{ text: string | null }>(
      `select string_agg(t::text, E'\\n') as text from ${name} t`,
    )
    yield { table: name, text: rows[0]?.text ?? '' }
  }
}

/** Somebody's browser without JavaScript and without a redirect followed; hears every answer. */
export function visitor(program: Program, hear: (path: string, answered: Answered) => void, cookie = '') {
  const send = async (path: string, init: RequestInit): Promise<Answered> => {
    const headers = { 'sec-fetch-site': 'same-origin', ...(cookie && { cookie }) }
    const answer = await fetch(`${program.origin}${path}`, { ...init, headers, redirect: 'manual' })
    const answered = { status: answer.status, headers: answer.headers, body: await answer.text() }
    hear(path, answered)
    return answered
  }
  return {
    get: (path: string) => send(path, { method: 'GET' }),
    head: (path: string) => send(path, { method: 'HEAD' }),
    post: (path: string, form: Record<string, string> = {}) =>
      send(path, { method: 'POST', body: new URLSearchParams(form) }),
  }
}
export type Visitor = ReturnType<typeof visitor>
