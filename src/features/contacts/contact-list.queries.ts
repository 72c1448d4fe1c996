import { sql, type Expression, type RawBuilder } from 'kysely'
import { jsonArrayFrom, jsonBuildObject } from 'kysely/helpers/postgres'
import { type Db, inTransaction } from '../../platform/db/index.ts'
import { searchText } from '../../shared/text.ts'
import type { SeekerId } from '../accounts/index.ts'
import { beforeWord, countLimit, headOf, isCalled, type Contact } from './contacts.ts'
import { countUpTo } from './contacts.queries.ts'
import { type ListQuery, listQuery } from './contacts.schema.ts'
import { isAsked, unfinishedIn } from './standing.queries.ts'

/** One line of the list. */
export type ContactListItem = Pick<
  Contact,
  'id' | 'name' | 'description' | 'relationship' | 'organization' | 'title' | 'source'
> & {
  unfinished: boolean
  /** They were asked for a talk, in whatever way. */
  asked: boolean
}

export interface ContactPage {
  contacts: ContactListItem[]
  /** Where the next page goes on from, if there is one. */
  after: string | null
  before: string | null
  /** Nobody is written like that, so these are those written nearly like it. */
  similar: boolean
  /** People on the whole list, counted up to `countLimit`. */
  count: number
}

export const contactsPerPage = 50

const unfinished = unfinishedIn('contacts')
/** As the list's health counts people: those who only came with a network wait to be chosen. */
const worked = sql<boolean>`(source <> 'import' or why <> '')`

/** Values of other rooms that are shown beside the list, by name. */
type Beside = Record<string, Expression<unknown>>

type ValueOf<E> = E extends Expression<infer Value> ? Value : never

/**
 * One page of the list: what the search box and filters ask for, by name or newest first. Every typed word must begin
 * a word of the name, organization, title or an e-mail address, whatever its case and accents; in the last two, one or
 * two letters are a whole word. Where nobody does, those whose name or organization is written alike come.
 *
 * @param beside what else the page shows: it comes in the same question, and JSON is how it travels
 */
export async function listContacts<Others extends Beside = {}>(
  db: Db,
  seekerId: SeekerId,
  query: ListQuery,
  beside?: Others,
): Promise<ContactPage & { beside: { [Name in keyof Others]: ValueOf<Others[Name]> } }> {
  const words = wordsOf(query.q)
  const { found, ...page } = await readPage(db, seekerId, { query, words, beside: beside ?? {} })
  const whole = { ...page, beside: found as { [Name in keyof Others]: ValueOf<Others[Name]> } }
  const nobody = page.contacts.length === 0 && !query.after && !query.before
  if (!nobody || words.join('').length < 3) return whole
  const alike = await listAlike(db, seekerId, query, words)
  return { ...whole, contacts: alike, after: null, before: null, similar: alike.length > 0 }
}

type FoundContact = Pick<ContactListItem, 'id' | 'name' | 'description' | 'organization' | 'title'>

/** The first few whom the list's search finds, for choosing somebody elsewhere. */
export async function searchContacts(
  db: Db,
  seekerId: SeekerId,
  typed: string,
): Promise<{ contacts: FoundContact[] } & Pick<ContactPage, 'similar' | 'after'>> {
  return listContacts(db, seekerId, listQuery.parse({ q: typed }))
}

/**
 * The first few who are called like that, or nearly like it. A name alone says it: Baker and Dean are also what people do.
 *
 * @param fits of those who are only written nearly like it, who may be called so: an organization is no name, and most of
 *   a relative's name is one's own
 */
export async function searchNames(
  db: Db,
  seekerId: SeekerId,
  typed: string,
  fits: (contact: FoundContact) => boolean,
): Promise<FoundContact[]> {
  const { contacts, similar } = await listContacts(db, seekerId, listQuery.parse({ q: typed }))
  // They are found first.
  return contacts.filter((contact) => (similar ? fits(contact) : isCalled(contact, typed)))
}

const wordsOf = (typed: string) => searchText(typed).split(' ').filter(Boolean)

/**
 * Whether a word begins one of the name, organization, title or an e-mail address. In title and addresses the word's head
 * leads there by the same index, and the text itself decides.
 * @param word in the form of `searchText`
 */
export const found = (word: string) => sql<boolean>`(search like ${`%${beforeWord(word)}${word}%`}
  or (search_heads @> ${[headOf(word)]}::text[] and search_more like ${`% ${word}%`}))`

function filtered(db: Db, seekerId: SeekerId, query: ListQuery, words: readonly string[]) {
  const asked = isAsked('contacts', seekerId)
  let list = db
    .selectFrom('contacts')
    .select(['id', 'name', 'description', 'relationship', 'organization', 'title', 'source'])
    .select([unfinished.as('unfinished'), asked.as('asked'), 'name_key'])
    .where('seeker_id', '=', seekerId)
    .where('removed_at', 'is', null)
  for (const word of words) list = list.where(found(word))
  if (query.relationship === 'unsaid') list = list.where('relationship', 'is', null)
  else if (query.relationship) list = list.where('relationship', '=', query.relationship)
  if (query.worked) list = list.where(worked)
  if (query.source) list = list.where('source', '=', query.source)
  if (query.state)
    list = list.where(query.state === 'unfinished' ? unfinished : sql<boolean>`not ${unfinished}`)
  if (query.asked) list = list.where(query.asked === 'yes' ? asked : sql<boolean>`not ${asked}`)
  if (query.organization) {
    const inOrganization = wordsOf(query.organization)
    // "---" has no words to search, and is asked for all the same.
    if (inOrganization.length === 0)
      list = list.where(sql<boolean>`lower(organization) = lower(${query.organization})`)
    // What is searched ends with the organization: the same index narrows the list before that part is looked at.
    for (const word of inOrganization) {
      const inside = `%${beforeWord(word)}${word}%`
      list = list
        .where('search', 'like', inside)
        .where(sql<boolean>`substr(search, length(name_key) + 2) like ${inside}`)
    }
  }
  return list
}

/**
 * What the list is ordered by: with a search, those whose name begins like it come first, then those in whose name
 * every word stands, then whoever else is found: "mart" means a Martínez rather than thousands in marketing.
 */
function orderOf(query: ListQuery, words: readonly string[]): RawBuilder<unknown>[] {
  if (query.sort === 'newest') return [sql`id`]
  const byName = [sql`name_key`, sql`id`]
  if (words.length === 0) return byName
  const inName = words.map((word) => sql`' ' || name_key like ${`%${beforeWord(word)}${word}%`}`)
  const nearness = sql`case when name_key like ${`${words.join(' ')}%`} then 0
    when ${sql.join(inName, sql` and `)} then 1 else 2 end`
  return [nearness, ...byName]
}

async function readPage(
  db: Db,
  seekerId: SeekerId,
  { query, words, beside }: { query: ListQuery; words: readonly string[]; beside: Beside },
): Promise<ContactPage & { found: unknown }> {
  const backwards = query.before !== undefined
  const anchor = query.before ?? query.after
  const ascending = backwards === (query.sort === 'newest')
  const order = orderOf(query, words)
  let list = filtered(db, seekerId, query, words).limit(contactsPerPage + 1)
  for (const part of order) list = list.orderBy(part, ascending ? 'asc' : 'desc')
  if (anchor) {
    const there = sql`select ${sql.join(order)} from contacts where seeker_id = ${seekerId} and id = ${anchor}`
    const compared = ascending ? sql`>` : sql`<`
    list = list.where(sql<boolean>`(${sql.join(order)}) ${compared} (${there})`)
  }
  // Everything in one question: each costs a way to the database and back.
  const { rows, count, found } = await db
    .selectNoFrom([
      jsonArrayFrom(list).as('rows'),
      countUpTo(db, seekerId, countLimit).$asScalar().as('count'),
      jsonBuildObject(beside).as('found'),
    ])
    .executeTakeFirstOrThrow()
  const more = rows.length > contactsPerPage
  const contacts = rows.slice(0, contactsPerPage).map(itemOf)
  if (backwards) contacts.reverse()
  const first = contacts[0]?.id ?? null
  const last = contacts.at(-1)?.id ?? null
  return {
    contacts,
    after: backwards || more ? last : null,
    before: (backwards ? more : query.after !== undefined) ? first : null,
    similar: false,
    count: count ?? 0,
    found,
  }
}

/**
 * Share of three-letter pieces a word must have in common with a written one, from 0 to 1. Our choice, by trying names
 * with two letters swapped or one left out: the extension's own 0.6 misses "marai" for "maria", and 0.45 "garica" for
 * "garcía" (three of seven pieces).
 */
const alikeFrom = '0.42'

async function listAlike(
  db: Db,
  seekerId: SeekerId,
  query: ListQuery,
  words: readonly string[],
): Promise<ContactListItem[]> {
  return inTransaction({ db }, async ({ db }) => {
    await sql`select set_config('pg_trgm.word_similarity_threshold', ${alikeFrom}, true)`.execute(db)
    const typed = words.join(' ')
    const rows = await filtered(db, seekerId, query, [])
      .where(sql<boolean>`${typed} <% search`)
      .orderBy(sql`word_similarity(${typed}, search)`, 'desc')
      .orderBy('name_key')
      .limit(contactsPerPage)
      .execute()
    return rows.map(itemOf)
  })
}

type ListRow = Awaited<ReturnType<ReturnType<typeof filtered>['execute']>>[number]

const itemOf = ({ name_key: _order, ...row }: ListRow): ContactListItem => row
