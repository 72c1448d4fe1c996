import { sql } from 'kysely'
import type { Context } from '../../../platform/context.ts'
import type { Db } from '../../../platform/db/index.ts'
import { ranking } from '../../../shared/defaults.ts'
import type { SeekerId } from '../../accounts/index.ts'
import { askedBy, type Contact, contactNameIn, unfinishedIn } from '../../contacts/index.ts'
import { type FieldFacts, getFieldFacts } from '../../fields/index.ts'
import { isClosedNow } from '../../interviews/index.ts'
import { titlesNear } from '../../occupations/index.ts'
import { listOpenRequests, listStopped } from '../../outreach/index.ts'
import {
  type Candidate,
  organizationKey,
  organizationPoints,
  type RankingFacts,
  titlePoints,
} from './ranking.ts'
import { meets, titleWords } from './title-words.ts'

/** More than anything else can bring: who has a history with the seeker is always looked at. */
const certainly = 1_000

/** Each plain letter with the accents it may carry. */
const letters: Readonly<Record<string, string>> = {
  a: '[aáàâäãå]',
  c: '[cç]',
  e: '[eéèêë]',
  i: '[iíìîï]',
  n: '[nñ]',
  o: '[oóòôöõ]',
  u: '[uúùûü]',
}

/** A pattern for what holds a word that begins with one of these, whatever its case and accents. */
function beginningWith(stems: readonly string[]): string {
  const spelled = stems.map((stem) =>
    [...stem].map((letter) => letters[letter] ?? letter.replace(/[^\p{L}\p{N}]/u, '.')).join(''),
  )
  return `\\m(?:${spelled.join('|')})`
}

/** The different titles, or organizations, in which one of the words stands or that are one of `whole`, and how many contacts have each. */
async function valuesWith(
  db: Db,
  seekerId: SeekerId,
  column: 'title' | 'organization',
  { stems, whole = [] }: { stems: readonly string[]; whole?: readonly string[] },
): Promise<Map<string, number>> {
  if (stems.length === 0) return new Map()
  const rows = await db
    .selectFrom('contacts')
    .select([`${column} as value`, (eb) => eb.fn.countAll<number>().as('n')])
    .where('seeker_id', '=', seekerId)
    .where('removed_at', 'is', null)
    .where(
      sql<boolean>`(${sql.ref(column)} ~* ${beginningWith(stems)} or lower(${sql.ref(column)}) = any(${whole}::text[]))`,
    )
    .groupBy(column)
    .execute()
  return new Map(rows.map(({ value, n }) => [value, n]))
}

/** Where the seeker works or learns, as recorded: the organizations of colleagues and teachers. */
async function ownOrganizations(db: Db, seekerId: SeekerId): Promise<string[]> {
  const { rows } = await sql<{ organization: string }>`
    select distinct organization from contacts
    where seeker_id = ${seekerId} and removed_at is null and source <> 'import' and organization <> ''
      and relationship in ('colleague', 'teacher')
    limit 50`.execute(db)
  return rows.map((row) => row.organization)
}

async function countTitled(db: Db, seekerId: SeekerId): Promise<number> {
  const { n } = await db
    .selectFrom('contacts')
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .where('seeker_id', '=', seekerId)
    .where('removed_at', 'is', null)
    .where('title', '<>', '')
    .executeTakeFirstOrThrow()
  return n
}

/** In how many of the titles each stem stands. */
function frequencies(titles: ReadonlyMap<string, number>, stems: readonly string[]): Map<string, number> {
  const frequency = new Map(stems.map((stem) => [stem, 0]))
  for (const [title, n] of titles)
    for (const { stem } of titleWords(title))
      for (const wanted of stems)
        if (meets(wanted, stem)) frequency.set(wanted, (frequency.get(wanted) ?? 0) + n)
  return frequency
}

/** What speaks for everybody who has it. */
type Weights = ReadonlyMap<string, number>

/**
 * Those whom anything speaks for, the likeliest first and no more than are looked at closely. Titles and organizations
 * were weighed before, each once; the rows of 30,000 contacts stay in the database.
 */
async function listCandidates(
  db: Db,
  seekerId: SeekerId,
  { titles, organizations }: { titles: Weights; organizations: Weights },
): Promise<(Candidate & Pick<Contact, 'emails' | 'profileUrl'>)[]> {
  const table = (weights: Weights) =>
    sql`unnest(${[...weights.keys()]}::text[], ${[...weights.values()]}::float8[])`
  const { rows } = await sql<Candidate & Pick<Contact, 'emails' | 'profileUrl'>>`
    with known as (
      select contact_id as id from interview_contacts where seeker_id = ${seekerId}
      union select contact_id from contact_origins where seeker_id = ${seekerId}
    ), weighed as (
      select c.id, ${contactNameIn('c')} as name, c.title, c.organization, c.relationship,
        c.connected_on, c.emails, c.profile_url, ${unfinishedIn('c')} as unfinished,
        coalesce(t.points, 0) + coalesce(o.points, 0)
          + case when c.relationship <> 'none' then ${ranking.warmth.acquaintance}::int else 0 end
          + case when k.id is not null then ${certainly}::int else 0 end as points
      from contacts c
      left join ${table(titles)} as t (title, points) on t.title = c.title
      left join ${table(organizations)} as o (organization, points) on o.organization = c.organization
      left join known k on k.id = c.id
      where c.seeker_id = ${seekerId} and c.removed_at is null
        and (t.points is not null or o.points is not null or c.relationship <> 'none' or k.id is not null)
    ), chosen as (
      select * from weighed order by points desc, unfinished, name limit ${sql.lit(ranking.candidates)}
    )
    select c.id, c.name, c.title, c.organization, c.relationship, c.unfinished,
      c.connected_on as "connectedOn", c.emails, c.profile_url as "profileUrl",
      (select ${contactNameIn('by')} from contact_origins o
        join contacts by on by.seeker_id = o.seeker_id and by.id = o.led_by
        where o.seeker_id = ${seekerId} and o.contact_id = c.id and o.led_by <> c.id and by.removed_at is null
        order by o.created_at, o.led_by limit 1) as "ledBy",
      (select max(m.sent_at) from messages m where m.seeker_id = ${seekerId} and m.contact_id = c.id
        and ${askedBy('m', ['request', 'introduction-request'])}) as "askedAt",
      (select max(i.ended_at) from interview_contacts p
        join interviews i on i.seeker_id = p.seeker_id and i.id = p.interview_id
        where p.seeker_id = ${seekerId} and p.contact_id = c.id) as "talkedAt",
      greatest(
        (select max(m.outcome_at) from messages m where m.seeker_id = ${seekerId} and m.contact_id = c.id
          and m.outcome = 'declined' and m.removed_at is null),
        (select max(i.declined_at) from interview_contacts p
          join interviews i on i.seeker_id = p.seeker_id and i.id = p.interview_id
          where p.seeker_id = ${seekerId} and p.contact_id = c.id)) as "declinedAt",
      exists (select from interview_contacts p
        join interviews i on i.seeker_id = p.seeker_id and i.id = p.interview_id
        where p.seeker_id = ${seekerId} and p.contact_id = c.id and i.ended_at is null
          and not ${isClosedNow}) as "underWay",
      exists (select from interview_contacts p
        join interviews i on i.seeker_id = p.seeker_id and i.id = p.interview_id
        cross join lateral (select bool_or(coalesce(m.outcome = 'replied', false)) as answered from messages m
          where m.seeker_id = i.seeker_id and m.interview_id = i.id and m.contact_id = c.id
            and ${askedBy('m', ['request', 'nudge'])}) asked
        where p.seeker_id = ${seekerId} and p.contact_id = c.id and i.ended_at is null
          and not ${isClosedNow} and (i.agreed_at is not null or coalesce(asked.answered, true))) as holds
    from chosen c`.execute(db)
  return rows
}

/**
 * Everything the order of whom to ask is made from.
 * @throws AppError `not-found` for a field that is not the seeker's
 */
export async function getRankingFacts(
  ctx: Context,
  seekerId: SeekerId,
  fieldId: string,
): Promise<{ field: FieldFacts; facts: RankingFacts }> {
  const { db } = ctx
  const field = await getFieldFacts(db, seekerId, fieldId)
  // The field's own name is a title, too, until there are better ones.
  const titles = [...field.titles.map(({ title }) => title), field.name]
  const stems = [...new Set(titles.flatMap((title) => titleWords(title).map(({ stem }) => stem)))]
  const organizations = field.organizations.map(({ name, isLocal }) => ({ name, isLocal }))
  const [own, near, titled, open] = await Promise.all([
    ownOrganizations(db, seekerId),
    titlesNear(db, titles),
    countTitled(db, seekerId),
    listOpenRequests(ctx, seekerId),
  ])
  const otherTitles = new Map(near.map(({ key, asked }) => [key, asked]))
  const organizationWords = [...organizations.map(({ name }) => name), ...own].flatMap((name) =>
    organizationKey(name)
      .split(' ')
      .filter((word) => word.length >= 3),
  )
  const [foundTitles, foundOrganizations] = await Promise.all([
    valuesWith(db, seekerId, 'title', { stems, whole: [...otherTitles.keys()] }),
    valuesWith(db, seekerId, 'organization', { stems: [...new Set(organizationWords)] }),
  ])
  const known = {
    titles,
    otherTitles,
    organizations,
    ownOrganizations: own,
    titled,
    frequency: frequencies(foundTitles, stems),
  }
  const found = await listCandidates(db, seekerId, {
    titles: weighed(foundTitles, (title) => titlePoints(title, known)),
    organizations: weighed(foundOrganizations, (name) => organizationPoints(name, known)),
  })
  // Who asked never to be contacted again is proposed to nobody.
  const stopped = await listStopped(ctx, seekerId, found)
  const candidates = found.filter(({ id }) => !stopped.has(id))
  return { field, facts: { ...known, candidates, open } }
}

/** The values that any points speak for. */
function weighed(values: ReadonlyMap<string, number>, pointsOf: (value: string) => number): Weights {
  return new Map(
    [...values.keys()].map((value) => [value, pointsOf(value)] as const).filter(([, points]) => points > 0),
  )
}
