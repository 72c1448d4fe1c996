import { sql } from 'kysely'
import type { Context } from '../../../platform/context.ts'
import { addHours, daysBefore } from '../../../shared/dates.ts'
import { instanceMemory, protection } from '../../../shared/defaults.ts'
import type { SeekerId } from '../../accounts/index.ts'
import { askerOf, keysOf, type Known, toldKeysOf } from './professional-keys.ts'
import {
  type Reach,
  type ReachFacts,
  type ReachKind,
  type ReachLimits,
  reachOf,
  type Stop,
} from './protection.ts'

/** The sample visit a seeker belongs to, if any. */
export async function demoOf(ctx: Context, seeker: SeekerId): Promise<string | null> {
  const account = await ctx.db
    .selectFrom('accounts')
    .select('demo_id')
    .where('id', '=', seeker)
    .executeTakeFirst()
  return account?.demo_id ?? null
}

/** The caps that hold here: the administrator's, and the product's numbers where none was set. */
export async function getLimits(ctx: Context): Promise<ReachLimits> {
  const row = await ctx.db
    .selectFrom('instance')
    .select(['quiet_hours', 'new_people_a_day', 'first_contacts', 'window_days'])
    .executeTakeFirstOrThrow()
  return {
    quietHours: row.quiet_hours ?? protection.quietHours,
    newPeopleADay: row.new_people_a_day ?? protection.newPeopleADay,
    firstContacts: row.first_contacts ?? protection.firstContacts,
    windowDays: row.window_days ?? protection.windowDays,
  }
}

interface Counted {
  paused: boolean
  stopped: boolean
  lastUnaskedAt: Date | null
  firstByOthers: number
  askedByOthers: boolean
  known: boolean
  mailedBefore: boolean
  newPeople: number
}

/** Everything the rule asks beside the caps, in one statement, so that what it sees is of one moment. */
export async function getReachFacts(
  ctx: Context,
  seeker: SeekerId,
  { keys, kind }: { keys: readonly Buffer[]; kind: ReachKind },
): Promise<ReachFacts> {
  const limits = await getLimits(ctx)
  const now = ctx.clock.now()
  const since = daysBefore(now, limits.windowDays)
  const day = daysBefore(now, 1)
  const writingSince = addHours(now, -instanceMemory.writingHours)
  const asker = askerOf(ctx, seeker)
  const told = toldKeysOf(ctx, keys)
  const { rows } = await sql<Counted>`
    with known as (select * from professional_keys where key = any(${keys}::bytea[])),
    own as (
      select mailed from known where kind = 'asked' and asker = ${asker}
      union all select mailed from professional_keys where key = any(${told}::bytea[]) and asker = ${asker}
    )
    select
      (select outreach_paused_at is not null from instance) as paused,
      coalesce(bool_or(kind = 'stopped' and (asker is null or asker = ${asker})), false) as stopped,
      max(at) filter (where kind = 'asked' and unasked) as "lastUnaskedAt",
      (count(distinct asker) filter (where kind = 'asked' and first and unasked and at > ${since}
        and asker is distinct from ${asker}))::int as "firstByOthers",
      coalesce(bool_or(asker is distinct from ${asker}
        and (kind = 'asked' and at >= ${since} or kind = 'writing' and at > ${writingSince})), false)
        as "askedByOthers",
      exists (select from own) as known,
      exists (select from own where mailed) as "mailedBefore",
      (select count(distinct act)::int from professional_keys
        where asker = ${asker} and first and kind = 'asked' and at > ${day}) as "newPeople"
    from known`.execute(ctx.db)
  return { kind, limits, ...rows[0]! }
}

/** Whether this person may be written to now, as a page says it; what counts is asked again when something goes out. */
export async function getReach(
  ctx: Context,
  seeker: SeekerId,
  { contact, kind }: { contact: Known; kind: ReachKind },
): Promise<Reach> {
  const keys = keysOf(ctx, contact, await demoOf(ctx, seeker))
  return reachOf(await getReachFacts(ctx, seeker, { keys, kind }), ctx.clock.now())
}

/** What a professional said who wants no more messages, as far as it concerns this seeker; the widest counts. */
export async function findStop(
  ctx: Context,
  seeker: SeekerId,
  keys: readonly Buffer[],
): Promise<Stop | undefined> {
  if (keys.length === 0) return undefined
  const row = await ctx.db
    .selectFrom('professional_keys')
    .select('asker')
    .where('key', 'in', keys)
    .where('kind', '=', 'stopped')
    .where((eb) => eb.or([eb('asker', 'is', null), eb('asker', '=', askerOf(ctx, seeker))]))
    .orderBy('asker', (order) => order.asc().nullsFirst())
    .limit(1)
    .executeTakeFirst()
  if (!row) return undefined
  return row.asker ? 'seeker' : 'everyone'
}

/** The same of a seeker's contact: while there is one, nothing at all may be mailed to this person. */
export const findContactStop = async (
  ctx: Context,
  seeker: SeekerId,
  contact: Known,
): Promise<Stop | undefined> => findStop(ctx, seeker, keysOf(ctx, contact, await demoOf(ctx, seeker)))

/** The same of many contacts at once: the ids of those to whom nothing may be mailed. */
export const listStopped = async (
  ctx: Context,
  seeker: SeekerId,
  contacts: readonly (Known & { id: string })[],
): Promise<ReadonlySet<string>> => stoppedOf(ctx, seeker, { contacts, demoId: await demoOf(ctx, seeker) })

/** The same of contacts that are known by their ids alone. */
export async function listStoppedById(
  ctx: Context,
  seeker: SeekerId,
  contactIds: readonly string[],
): Promise<ReadonlySet<string>> {
  if (contactIds.length === 0) return new Set()
  const contacts = await ctx.db
    .selectFrom('contacts as c')
    .innerJoin('accounts as a', 'a.id', 'c.seeker_id')
    .select(['c.id', 'c.emails', 'c.profile_url as profileUrl', 'a.demo_id as demoId'])
    .where('c.seeker_id', '=', seeker)
    .where('c.id', '=', sql<string>`any(${contactIds}::uuid[])`)
    .execute()
  return stoppedOf(ctx, seeker, { contacts, demoId: contacts[0]?.demoId ?? null })
}

async function stoppedOf(
  ctx: Context,
  seeker: SeekerId,
  { contacts, demoId }: { contacts: readonly (Known & { id: string })[]; demoId: string | null },
): Promise<ReadonlySet<string>> {
  const owners = contacts.flatMap((contact) =>
    keysOf(ctx, contact, demoId).map((key) => ({ key, hex: key.toString('hex'), id: contact.id })),
  )
  if (owners.length === 0) return new Set()
  const rows = await ctx.db
    .selectFrom('professional_keys')
    .select('key')
    .where(sql<boolean>`key = any(${owners.map(({ key }) => key)}::bytea[])`)
    .where('kind', '=', 'stopped')
    .where((eb) => eb.or([eb('asker', 'is', null), eb('asker', '=', askerOf(ctx, seeker))]))
    .execute()
  const stopped = new Set(rows.map(({ key }) => key.toString('hex')))
  return new Set(owners.flatMap(({ hex, id }) => (stopped.has(hex) ? [id] : [])))
}

/** Whether nothing at all may be mailed to this person: asked when a letter is queued and just before it leaves. */
export const isStopped = async (ctx: Context, seeker: SeekerId, contact: Known): Promise<boolean> =>
  (await findContactStop(ctx, seeker, contact)) !== undefined

/** Whether somebody with this key wants no message from anybody here. */
export async function isClosedToAll(ctx: Context, key: Buffer): Promise<boolean> {
  const row = await ctx.db
    .selectFrom('professional_keys')
    .select('id')
    .where('key', '=', key)
    .where('kind', '=', 'stopped')
    .where('asker', 'is', null)
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

/** Whether the administrator lets letters go out to professionals. */
export async function isPaused(ctx: Context): Promise<boolean> {
  const row = await ctx.db.selectFrom('instance').select('outreach_paused_at').executeTakeFirstOrThrow()
  return row.outreach_paused_at !== null
}
