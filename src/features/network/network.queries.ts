import { sql, type RawBuilder } from 'kysely'
import type { Context } from '../../platform/context.ts'
import type { Db } from '../../platform/db/index.ts'
import type { SeekerId } from '../accounts/index.ts'
import { contactNameIn, isAsked, unfinishedIn } from '../contacts/index.ts'
import { cameTo, listInterviews } from '../interviews/index.ts'
import { type HealthFacts, type ListHealth, listHealth } from './list-health.ts'
import type { TiedPerson } from './ties.ts'

/** People looked at: counting further would change nothing. */
const lookedAt = 1_000

/**
 * What says how the list stands, as one value (json) that another query can ask for beside its own. Imported people
 * count once there is a reason to talk to them: only then does the seeker work with them, and thirty thousand others
 * need not be read.
 */
export const healthFacts = (seekerId: SeekerId): RawBuilder<HealthFacts> => sql<HealthFacts>`(
  select row_to_json(facts) from (
    select count(*)::int as people,
      count(distinct lower(trim(organization))) filter (where trim(organization) <> '')::int as organizations,
      count(*) filter (where relationship <> 'none')::int as known,
      count(*) filter (where relationship = 'none')::int as unmet,
      count(*) filter (where relationship is null)::int as unsaid,
      count(*) filter (where ${unfinishedIn('worked_with')})::int as unfinished,
      exists (select from contacts where seeker_id = ${seekerId} and removed_at is null and source = 'import')
        as imported
    from (
      (select organization, relationship, why, how_found, source from contacts
        where seeker_id = ${seekerId} and removed_at is null and source <> 'import' limit ${sql.lit(lookedAt)})
      union all
      (select organization, relationship, why, how_found, source from contacts
        where seeker_id = ${seekerId} and removed_at is null and why <> '' and source = 'import' limit ${sql.lit(lookedAt)})
    ) worked_with
  ) facts)`

/** How the list stands. */
export async function getListHealth(db: Db, seekerId: SeekerId): Promise<ListHealth> {
  const { facts } = await db.selectNoFrom(healthFacts(seekerId).as('facts')).executeTakeFirstOrThrow()
  return listHealth(facts)
}

/** Rows of the table. Our choice: nobody writes down more by hand. */
const tiedAtMost = 500

/** Everybody who led to another person or was led to, in the order in which they came. */
export async function listTies(ctx: Context, seekerId: SeekerId): Promise<TiedPerson[]> {
  const { rows } = await sql<Omit<TiedPerson, 'standing'> & { asked: boolean }>`
    select c.id, ${contactNameIn('c')} as name,
      concat_ws(', ', nullif(c.title, ''), nullif(c.organization, '')) as work,
      -- Whoever named somebody was asked, in whatever way.
      (${isAsked('c', seekerId, ['request', 'introduction-request'])}
        or exists (select from contact_origins o where o.seeker_id = c.seeker_id and o.led_by = c.id
          and o.contact_id <> c.id)) as asked,
      (select o.led_by from contact_origins o
        join contacts by on by.seeker_id = o.seeker_id and by.id = o.led_by
        where o.seeker_id = c.seeker_id and o.contact_id = c.id and o.led_by <> c.id and by.removed_at is null
        order by o.created_at, o.led_by limit 1) as "ledBy"
    from contacts c
    where c.seeker_id = ${seekerId} and c.removed_at is null and c.id in (
      select contact_id from contact_origins where seeker_id = ${seekerId} and led_by <> contact_id
      union select led_by from contact_origins where seeker_id = ${seekerId} and led_by <> contact_id)
    order by c.created_at, c.id limit ${sql.lit(tiedAtMost)}`.execute(ctx.db)
  const asked = rows.flatMap((row) => (row.asked ? row.id : []))
  const interviews = asked.length > 0 ? await listInterviews(ctx, seekerId, { contactId: asked }) : []
  return rows.map(({ asked, ...person }) => {
    const talked = asked && cameTo(interviews, person.id) === 'talked'
    return Object.assign(person, { standing: talked ? 'talked' : asked ? 'asked' : 'open' } as const)
  })
}

/** People of the list without any such tie, counted up to `limit`. */
export async function countUntied(db: Db, seekerId: SeekerId, limit: number): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    select count(*)::int as n from (
      select from contacts c where c.seeker_id = ${seekerId} and c.removed_at is null and not exists (
        select from contact_origins o where o.seeker_id = c.seeker_id and c.id in (o.contact_id, o.led_by) and o.led_by <> o.contact_id)
      limit ${sql.lit(limit)}) counted`.execute(db)
  return rows[0]!.n
}
