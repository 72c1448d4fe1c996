import { sql } from 'kysely'
import type { Context } from '../../../platform/context.ts'
import { notFound } from '../../../shared/errors.ts'
import { listPasskeys } from '../../accounts/index.ts'
import { likeAnywhere, type PeopleFilter, searchWords } from './people.ts'

const perPage = 50

/** What an administrator knows of somebody: who it is and what they may do, and nothing that they wrote. */
export interface Person {
  id: string
  name: string
  email: string
  isAdministrator: boolean
  mayCreateCourses: boolean
  createdAt: Date
  /** Since when the account is kept shut, if it is. */
  suspendedAt: Date | null
  /** Whether signing in asks for a code too. */
  secondStep: boolean
  /** Where somebody is signed in was last used, to the day; nothing once they are signed out everywhere. */
  lastSeenAt: Date | null
}

export interface PeopleQuery {
  search: string
  filter: PeopleFilter
  /** An account's id: what comes after it. */
  after: string | undefined
}

const inOrder = sql`(folded(name) collate "C")`

// Sample people are nobody's to look after.
const people = (ctx: Context) =>
  ctx.db
    .selectFrom('accounts')
    .select(['id', 'name', 'email', 'is_administrator as isAdministrator'])
    .select(['may_create_courses as mayCreateCourses', 'created_at as createdAt'])
    .select(['suspended_at as suspendedAt', 'second_step as secondStep'])
    .select((query) =>
      query
        .selectFrom('sessions')
        .select((session) => session.fn.max('sessions.updated_at').as('at'))
        .whereRef('sessions.account_id', '=', 'accounts.id')
        .as('lastSeenAt'),
    )
    .where('demo_id', 'is', null)

/** A page of the list, by name. @returns the id to go on after, if there is more */
export async function listPeople(ctx: Context, { search, filter, after }: PeopleQuery) {
  const words = searchWords(search)
  const rows: Person[] = await people(ctx)
    .$if(words !== '', (query) =>
      query.where(sql<boolean>`folded(name || ' ' || email) like folded(${likeAnywhere(words)})`),
    )
    .$if(filter === 'administrators', (query) => query.where('is_administrator', '=', true))
    .$if(filter === 'creators', (query) => query.where('may_create_courses', '=', true))
    .$if(filter === 'suspended', (query) => query.where('suspended_at', 'is not', null))
    .$if(after !== undefined, (query) =>
      query.where(
        sql<boolean>`(${inOrder}, id) > (select folded(l.name) collate "C", l.id from accounts l where l.id = ${after})`,
      ),
    )
    .orderBy(inOrder)
    .orderBy('id')
    .limit(perPage + 1)
    .execute()
  const shown = rows.slice(0, perPage)
  return { people: shown, next: rows.length > perPage ? shown.at(-1)!.id : undefined }
}

export interface WholePerson extends Person {
  /** In how many courses, and on how many devices signed in. */
  courses: number
  sessions: number
  /** Those that were made for a former host of this site sign in nowhere, unless it goes back to that. */
  passkeys: { all: number; working: number }
}

/** @throws AppError `not-found`, also for somebody of the sample data */
export async function getPerson(ctx: Context, id: string): Promise<WholePerson> {
  const person = await people(ctx).where('id', '=', id).executeTakeFirst()
  if (!person) throw notFound()
  const { rows } = await sql<{ courses: number; sessions: number }>`
    select (select count(*)::int from enrollments where account_id = ${id}) as courses,
      (select count(*)::int from sessions where account_id = ${id} and expires_at > ${ctx.clock.now()}) as sessions`.execute(
    ctx.db,
  )
  const all = await listPasskeys(ctx, id)
  const passkeys = { all: all.length, working: all.filter(({ elsewhere }) => !elsewhere).length }
  return { ...person, ...rows[0]!, passkeys }
}
