import { sql } from 'kysely'
import type { Db } from '../../platform/db/index.ts'
import { notFound } from '../../shared/errors.ts'
import type { SeekerId } from '../accounts/index.ts'
import { contactName, listContactsById, searchNames, type Contact } from '../contacts/index.ts'
import type { Evidence, Level, Person } from './duplicates.ts'
import type { MergeableContact } from './merge-contacts.ts'
import { namesDisagree } from './same-person.ts'

/** Two contacts who might be one person; `one` is the one that is longer on the list. */
export interface Suggestion {
  one: Contact
  other: Contact
  level: Exclude<Level, 'no'>
  evidence: Evidence[]
}

export const suggestionsPerPage = 20

/** Two contacts in the order in which pairs are kept. */
export const pairOf = (a: string, b: string): { one_id: string; other_id: string } =>
  a < b ? { one_id: a, other_id: b } : { one_id: b, other_id: a }

/** Pairs whose people are both on the list and of whom it was not said that they are two. */
function openPairs(db: Db, seekerId: SeekerId) {
  return db
    .selectFrom('duplicate_pairs as pair')
    .where('pair.seeker_id', '=', seekerId)
    .where(
      sql<boolean>`not exists (select from duplicate_decisions d where d.seeker_id = pair.seeker_id
        and d.one_id = pair.one_id and d.other_id = pair.other_id)`,
    )
    .where(
      sql<boolean>`not exists (select from contacts c where c.seeker_id = pair.seeker_id
        and c.id in (pair.one_id, pair.other_id) and c.removed_at is not null)`,
    )
}

/** Suggestions, surest first; with `contactId` only those about one contact. */
export async function listSuggestions(
  db: Db,
  seekerId: SeekerId,
  { page = 1, contactId }: { page?: number; contactId?: string } = {},
): Promise<Suggestion[]> {
  let open = openPairs(db, seekerId)
  if (contactId)
    open = open.where(({ eb, or }) =>
      or([eb('pair.one_id', '=', contactId), eb('pair.other_id', '=', contactId)]),
    )
  const pairs = await open
    .select(['pair.one_id', 'pair.other_id', 'pair.level', 'pair.evidence'])
    .orderBy(sql`pair.level <> 'certain'`)
    .orderBy('pair.bits', 'desc')
    .orderBy('pair.one_id')
    .orderBy('pair.other_id')
    .limit(suggestionsPerPage)
    .offset((page - 1) * suggestionsPerPage)
    .execute()
  const ids = pairs.flatMap((pair) => [pair.one_id, pair.other_id])
  const people = new Map((await listContactsById(db, seekerId, ids)).map((one) => [one.id, one]))
  return pairs.flatMap(({ one_id, other_id, level, evidence }) => {
    const [one, other] = [people.get(one_id), people.get(other_id)]
    return one && other ? [{ one, other, level, evidence: evidence as Evidence[] }] : []
  })
}

export const countSuggestionsLimit = 1_000

/** How many suggestions are open, counted up to a thousand, as one value that another query can ask for. */
export const suggestionCount = (db: Db, seekerId: SeekerId) =>
  db
    .selectFrom(openPairs(db, seekerId).select('pair.one_id').limit(countSuggestionsLimit).as('some'))
    .select((eb) => eb.fn.countAll<number>().as('n'))

/** How many suggestions are open, counted up to a thousand. */
export async function countSuggestions(db: Db, seekerId: SeekerId): Promise<number> {
  return (await suggestionCount(db, seekerId).executeTakeFirstOrThrow()).n
}

/** When the list changed without having been compared since; null where it was. */
export async function waitingSince(db: Db, seekerId: SeekerId): Promise<Date | null> {
  const row = await db
    .selectFrom('duplicate_searches')
    .select('wanted_at')
    .where('seeker_id', '=', seekerId)
    .where('done_at', 'is', null)
    .executeTakeFirst()
  return row?.wanted_at ?? null
}

/** Everyone on the list, as they are compared. */
export async function listPeople(db: Db, seekerId: SeekerId): Promise<Person[]> {
  const rows = await db
    .selectFrom('contacts')
    .select(['id', 'name', 'given', 'family', 'organization', 'title', 'emails', 'phones', 'profile_url'])
    .where('seeker_id', '=', seekerId)
    .where('removed_at', 'is', null)
    .where('name', '<>', '')
    .execute()
  return rows.map(({ profile_url: profileUrl, ...person }) => ({ ...person, profileUrl }))
}

const mergeable = [
  ...([
    'name',
    'given',
    'family',
    'description',
    'relationship',
    'how_found',
    'why',
    'organization',
  ] as const),
  ...(['title', 'emails', 'phones', 'profile_url', 'links', 'connected_on', 'notes', 'source'] as const),
  'own_fields',
] as const

/**
 * Two contacts of the list as a merge looks at them, locked where the caller is going to change them.
 *
 * @throws AppError `not-found`
 */
export async function getMergeable(
  db: Db,
  seekerId: SeekerId,
  ids: readonly [string, string],
): Promise<[MergeableContact, MergeableContact]> {
  const rows = await db
    .selectFrom('contacts')
    .select(['id', ...mergeable])
    .where('seeker_id', '=', seekerId)
    .where('id', 'in', ids)
    .where('removed_at', 'is', null)
    .orderBy('id')
    .forUpdate()
    .execute()
  const [one, other] = ids.map((id) => rows.find((row) => row.id === id))
  if (!one || !other || one === other) throw notFound()
  return [withoutId(one), withoutId(other)]
}

const withoutId = ({ id: _id, ...contact }: MergeableContact & { id: string }): MergeableContact => contact

/** People found alike that are asked about (our choice): more is a list to search, not a question. */
const namesakesAtMost = 5

/** Who on the list may be meant by a name that is about to be added. @param id of the new one, which a form sent twice finds */
export async function listNamesakes(
  db: Db,
  seekerId: SeekerId,
  { name, id }: { name: string; id: string },
): Promise<Pick<Contact, 'id' | 'name' | 'title' | 'organization'>[]> {
  const named = (text: string) => ({ name: text, given: null, family: null })
  const found = await searchNames(
    db,
    seekerId,
    name,
    (contact) => !namesDisagree(named(contactName(contact)), named(name)),
  )
  return found
    .filter((each) => each.id !== id)
    .slice(0, namesakesAtMost)
    .map((each) => ({
      id: each.id,
      name: contactName(each),
      title: each.title,
      organization: each.organization,
    }))
}
