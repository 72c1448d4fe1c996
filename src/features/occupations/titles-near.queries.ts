import type { Db } from '../../platform/db/index.ts'
import { searchOccupations } from './occupation-search.queries.ts'
import { searchForm } from './occupations.ts'

/**
 * How close a title is to the one that was asked about: the very title; another name of the same occupation; a name of
 * one of its closest related occupations.
 */
export type Closeness = 'same' | 'occupation' | 'related'
const order: readonly Closeness[] = ['same', 'occupation', 'related']

export interface NearTitle {
  /** The title as `plainText` leaves it: to compare a contact's title with. */
  key: string
  title: string
  /** The occupation that goes by it. */
  code: string
  occupation: string
  closeness: Closeness
  /** Which of the titles that were asked about it is close to. */
  asked: string
}

/** Our choice: of a title that many occupations share ("Manager") only the first few say anything. */
const occupationsOfTitle = 3
/** The database's own "primary, short" list has five. */
const relatedOfOccupation = 5
/** A field has a few titles; beyond these the rest is left out. */
const askedAtMost = 20

/**
 * Titles that people in the same work, or in work close to it, go by, for comparing contacts with the titles of a
 * field. Empty while no occupation data was imported. Each title stands once, with its closest tie.
 * @param titles as the seeker wrote them: case, accents and a small slip do not matter
 * @example new Map((await titlesNear(db, ['RN'])).map((near) => [near.key, near])).get(plainText(contact.title))
 */
export async function titlesNear(db: Db, titles: readonly string[]): Promise<NearTitle[]> {
  const asked = [...new Set(titles.filter((title) => searchForm(title) !== ' '))].slice(0, askedAtMost)
  const codes = await occupationsOf(db, asked)
  const related = await relatedTo(db, [...codes.values()].flat())
  const near = new Map<string, NearTitle>()
  const names = await namesOf(db, [...codes.values()].flat().concat([...related.values()].flat()))
  for (const [title, own] of codes) {
    const wide = own.flatMap((code) => related.get(code) ?? [])
    for (const name of names) {
      const isOwn = own.includes(name.code)
      if (!isOwn && !wide.includes(name.code)) continue
      const same = name.search === searchForm(title)
      const closeness = same ? 'same' : isOwn ? 'occupation' : 'related'
      const key = name.search.trim()
      const known = near.get(key)
      if (known && order.indexOf(known.closeness) <= order.indexOf(closeness)) continue
      const { code, occupation, title: called } = name
      near.set(key, { key, title: called, code, occupation, closeness, asked: title })
    }
  }
  return [...near.values()]
}

/** The occupations that go by each title; where none does, the one whose name is most like it. */
async function occupationsOf(db: Db, asked: readonly string[]): Promise<Map<string, string[]>> {
  if (asked.length === 0) return new Map()
  const rows = await db
    .selectFrom('occupation_titles')
    .select(['code', 'search', 'source'])
    .where('search', 'in', asked.map(searchForm))
    .orderBy('code')
    .execute()
  const found = new Map<string, string[]>()
  for (const title of asked) {
    const own = rows.filter((row) => row.search === searchForm(title))
    const first = own.toSorted((one, other) => Number(other.source === 'own') - Number(one.source === 'own'))
    const codes = [...new Set(first.map((row) => row.code))].slice(0, occupationsOfTitle)
    const alike = codes.length > 0 ? codes : (await searchOccupations(db, title, 1)).map((hit) => hit.code)
    if (alike.length > 0) found.set(title, alike)
  }
  return found
}

async function relatedTo(db: Db, codes: readonly string[]): Promise<Map<string, string[]>> {
  if (codes.length === 0) return new Map()
  const rows = await db
    .selectFrom('related_occupations')
    .select(['code', 'related_code'])
    .where('code', 'in', codes)
    .orderBy('position')
    .execute()
  return new Map(
    codes.map((code) => [
      code,
      rows
        .filter((row) => row.code === code)
        .slice(0, relatedOfOccupation)
        .map((row) => row.related_code),
    ]),
  )
}

async function namesOf(db: Db, codes: readonly string[]) {
  if (codes.length === 0) return []
  return db
    .selectFrom('occupation_titles as t')
    .innerJoin('occupations as o', 'o.code', 't.code')
    .select(['t.code', 't.title', 't.search', 'o.title as occupation'])
    .where('t.code', 'in', codes)
    .orderBy('t.code')
    .orderBy('t.title')
    .execute()
}
