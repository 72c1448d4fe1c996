import { type RawBuilder, sql } from 'kysely'
import type { Db } from '../../../platform/db/index.ts'
import { ranking } from '../../../shared/defaults.ts'
import type { SeekerId } from '../../accounts/index.ts'
import { type FieldFacts, getFieldFacts } from '../../fields/index.ts'
import { titlesNear } from '../../occupations/index.ts'
import { type Candidate, organizationKey, type RankingFacts } from './ranking.ts'
import { titleWords } from './title-words.ts'

const accented = 'áàâäãåéèêëíìîïóòôöõúùûüñç'
const plain = 'aaaaaaeeeeiiiiooooouuuunc'
const marks = "/-,.;:()&+|'’"

/** Words in lower case without accents, each after a space: what `like '% nurs%'` looks in. */
const words = (column: string): RawBuilder<string> =>
  sql`' ' || translate(lower(${sql.ref(column)}), ${accented + marks}, ${plain + ' '.repeat(marks.length)}) || ' '`

const matches = (column: string, patterns: readonly string[]): RawBuilder<boolean> =>
  sql`${sql.ref(column)} like any(${patterns}::text[])`

/** Organizations by their words in order, whatever stands between them. */
const organizationPatterns = (names: readonly string[]) =>
  names
    .map((name) => organizationKey(name))
    .filter(Boolean)
    .map((key) => `% ${key.split(' ').join(' %')} %`)

/** Where the seeker works or learns, as recorded: the organizations of colleagues and teachers. */
async function ownOrganizations(db: Db, seekerId: SeekerId): Promise<string[]> {
  const { rows } = await sql<{ organization: string }>`
    select distinct organization from contacts
    where seeker_id = ${seekerId} and removed_at is null and source <> 'import' and organization <> ''
      and relationship in ('colleague', 'teacher')
    limit 50`.execute(db)
  return rows.map((row) => row.organization)
}

/** In how many titles of the seeker's contacts each stem stands: in one pass, in the database. */
async function frequencies(db: Db, seekerId: SeekerId, stems: readonly string[]) {
  const counts = stems.map((stem) => sql`count(*) filter (where words like ${`% ${stem}%`})::int`)
  const { rows } = await sql<{ titled: number; counts: number[] }>`
    select count(*)::int as titled, array[${counts.length > 0 ? sql.join(counts) : sql``}]::int[] as counts
    from (
      select ${words('title')} as words from contacts
      where seeker_id = ${seekerId} and removed_at is null and title <> '' offset 0) titled`.execute(db)
  const { titled = 0, counts: found = [] } = rows[0] ?? {}
  return { titled, frequency: new Map(stems.map((stem, index) => [stem, found[index] ?? 0])) }
}

interface Wanted {
  stems: readonly string[]
  frequency: ReadonlyMap<string, number>
  titled: number
  otherKeys: readonly string[]
  organizations: readonly string[]
  own: readonly string[]
}

/**
 * Those whom anything speaks for, the likeliest first and no more than are looked at closely. What is weighed here is
 * only coarse; 30,000 rows stay in the database.
 */
async function listCandidates(db: Db, seekerId: SeekerId, wanted: Wanted): Promise<Candidate[]> {
  const weight = (stem: string) =>
    Math.round(10 * Math.log((wanted.titled + 2) / ((wanted.frequency.get(stem) ?? 0) + 1))) + 1
  const points = wanted.stems.map(
    (stem) => sql`case when title_words like ${`% ${stem}%`} then ${weight(stem)}::int else 0 end`,
  )
  const { rows } = await sql<Candidate>`
    with everyone as materialized (
      select id, coalesce(nullif(name, ''), description) as name, title, organization, relationship,
        why = '' or (how_found = '' and source <> 'import') as unfinished,
        ${words('title')} as title_words, ${words('organization')} as organization_words
      from contacts where seeker_id = ${seekerId} and removed_at is null
    ), known as (
      select contact_id as id from interview_contacts where seeker_id = ${seekerId}
      union select contact_id from contact_origins where seeker_id = ${seekerId}
    ), weighed as (
      select *,
        ${points.length > 0 ? sql.join(points, sql` + `) : sql`0`}
        + case when trim(title_words) = any(${wanted.otherKeys}::text[]) then 60 else 0 end
        + case when ${matches('organization_words', organizationPatterns(wanted.organizations))} then 40 else 0 end
        + case when ${matches('organization_words', organizationPatterns(wanted.own))} then 15 else 0 end
        + case when relationship <> 'none' then 20 else 0 end
        + case when id in (select id from known) then 200 else 0 end as points
      from everyone
    ), chosen as (
      select * from weighed where points > 0 order by points desc, unfinished, name limit ${ranking.candidates}
    )
    select c.id, c.name, c.title, c.organization, c.relationship, c.unfinished,
      (select coalesce(nullif(by.name, ''), by.description) from contact_origins o
        join contacts by on by.seeker_id = o.seeker_id and by.id = o.led_by
        where o.seeker_id = ${seekerId} and o.contact_id = c.id and o.led_by <> c.id and by.removed_at is null
        order by o.created_at, o.led_by limit 1) as "ledBy",
      (select max(m.sent_at) from messages m where m.seeker_id = ${seekerId} and m.contact_id = c.id
        and m.kind = 'request' and m.removed_at is null) as "askedAt",
      exists (select from interview_contacts p
        join interviews i on i.seeker_id = p.seeker_id and i.id = p.interview_id
        where p.seeker_id = ${seekerId} and p.contact_id = c.id and i.ended_at is not null) as talked,
      exists (select from interview_contacts p
        join interviews i on i.seeker_id = p.seeker_id and i.id = p.interview_id
        where p.seeker_id = ${seekerId} and p.contact_id = c.id and i.ended_at is null and i.declined_at is null
          and i.resting_at is null and i.cancelled_at is null) as "underWay"
    from chosen c`.execute(db)
  return rows
}

/**
 * Everything the order of whom to ask is made from.
 * @throws AppError `not-found` for a field that is not the seeker's
 */
export async function getRankingFacts(
  db: Db,
  seekerId: SeekerId,
  fieldId: string,
): Promise<{ field: FieldFacts; facts: RankingFacts }> {
  const field = await getFieldFacts(db, seekerId, fieldId)
  // The field's own name is a title, too, until there are better ones.
  const titles = [...field.titles.map(({ title }) => title), field.name]
  const stems = [...new Set(titles.flatMap((title) => titleWords(title).map(({ stem }) => stem)))]
  const [own, near, { titled, frequency }] = await Promise.all([
    ownOrganizations(db, seekerId),
    titlesNear(db, titles),
    frequencies(db, seekerId, stems),
  ])
  const otherTitles = new Map(near.map(({ key, asked }) => [key, asked]))
  const organizations = field.organizations.map(({ name, isLocal }) => ({ name, isLocal }))
  const candidates = await listCandidates(db, seekerId, {
    stems,
    frequency,
    titled,
    otherKeys: [...otherTitles.keys()],
    organizations: organizations.map(({ name }) => name),
    own,
  })
  const facts = { titles, otherTitles, organizations, ownOrganizations: own, frequency, titled, candidates }
  return { field, facts }
}
