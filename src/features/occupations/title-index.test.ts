import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { searchForm } from './occupations.ts'
import { TitleIndex } from './title-index.ts'

const title = (code: string, title: string) => ({
  code,
  title,
  source: 'alternate' as const,
  search: searchForm(title),
})

describe('TitleIndex', async () => {
  // A thousand titles of made-up words, and a few that are looked for.
  const syllables = ['ba', 'ker', 'lin', 'tor', 'wel', 'mas', 'op', 'era', 'nur', 'tech']
  const crowd = Array.from({ length: 1_000 }, (_, n) =>
    [n, n * 7, n * 13].map((at) => syllables[at % 10]! + syllables[(at >> 1) % 10]!).join(' '),
  )
  const wanted = [
    'Registered Nurse',
    'Registered Nurse Practitioner',
    'Ärztin',
    '看護師',
    'CEO (Chief Executive Officer)',
  ]
  const index = new TitleIndex()
  index.add([...crowd, ...wanted].map((name, n) => title(`11-${1000 + n}.00`, name)))
  await index.ready(async () => undefined)
  const first = (typed: string) =>
    index.find(typed).toSorted((one, other) => one.distance - other.distance)[0]?.match.title

  it.each([
    ['registered nurse', 'Registered Nurse'],
    ['registerd nurse', 'Registered Nurse'],
    ['Nurse, registered', 'Registered Nurse'],
    ['regis', 'Registered Nurse'],
    ['practitoner', 'Registered Nurse Practitioner'],
    ['ceo', 'CEO (Chief Executive Officer)'],
    ['arztin', 'Ärztin'],
    ['看護師', '看護師'],
    ['r', 'Registered Nurse'],
  ])('finds by “%s” “%s”', (typed, found) => {
    expect(first(typed)).toBe(found)
  })

  it('finds nothing for what is like no title, and nothing in an empty one', async () => {
    for (const typed of ['', ' ', '%', 'xyzzy', 'q'.repeat(100)]) expect(index.find(typed)).toEqual([])
    const empty = await new TitleIndex().ready(async () => undefined)
    expect(empty.find('nurse')).toEqual([])
  })

  it('finds every title by itself, and whatever is typed without failing', () => {
    for (const name of crowd.slice(0, 100)) expect(distanceOf(name)).toBe(0)
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 120 }), (typed) => index.find(typed).length <= 200),
    )
  })

  const distanceOf = (name: string) => Math.min(...index.find(name).map(({ distance }) => distance))
})
