import { describe, expect, test } from 'vitest'
import { type Candidate, type RankingFacts, rankContacts } from './ranking.ts'
import { meets, titleWords } from './title-words.ts'

const now = new Date('2026-10-05T15:00:00Z')
const settings = { zone: 'America/New_York', nextPersonBusinessDays: 3, nudgeDays: 7, maxNudges: 1 }
const daysAgo = (days: number) => new Date(now.getTime() - days * 86_400_000)

const person = (name: string, more: Partial<Candidate> = {}): Candidate => ({
  id: name,
  name,
  title: '',
  organization: '',
  relationship: 'none',
  connectedOn: null,
  unfinished: false,
  ledBy: null,
  askedAt: null,
  talkedAt: null,
  declinedAt: null,
  underWay: false,
  holds: false,
  ...more,
})

const rank = (candidates: Candidate[], more: Partial<RankingFacts> = {}) =>
  rankContacts(
    {
      titles: ['Respiratory therapist', 'Home care manager'],
      otherTitles: new Map([['rrt', 'Respiratory therapist']]),
      organizations: [
        { name: 'Lakeside Hospital', isLocal: true },
        { name: 'Northfield Clinic', isLocal: false },
        { name: 'Valley Health System', isLocal: false },
      ],
      ownOrganizations: ['Café Sol'],
      frequency: new Map([['manag', 400]]),
      titled: 1000,
      candidates,
      open: [],
      ...more,
    },
    { now, settings },
  )
const order = (candidates: Candidate[]) => rank(candidates).next.map(({ candidate }) => candidate.name)
const codes = (candidate: Candidate) => rank([candidate]).next[0]?.reasons.map(({ code }) => code) ?? []

test.each([
  'Community College',
  'High School',
  'Medical Center',
  'Middle School',
  'College of Health',
  'Escuela Secundaria',
  'Centro de Salud',
])('“%s” alone is at no place of the field', (organization) => {
  const places = [`Northfield ${organization}`, `${organization} del Valle`]
  const organizations = places.map((name) => ({ name, isLocal: true }))
  expect(rank([person('Eva', { organization })], { organizations }).next).toEqual([])
  const there = person('Eva', { organization: places[0]! })
  expect(rank([there], { organizations }).next).toHaveLength(1)
  // Nor is who is at one such place at all that the field only calls so.
  const any = [{ name: organization, isLocal: true }]
  expect(rank([there], { organizations: any }).next).toEqual([])
  expect(rank([person('Eva', { organization })], { organizations: any }).next).toHaveLength(1)
})

describe('what speaks for somebody', () => {
  test.each([
    [{ title: 'Respiratory Therapist' }, ['title-same']],
    [{ title: 'respiratory therapists' }, ['title-same']],
    [{ title: 'Senior Respiratory Therapist, nights' }, ['title-close']],
    [{ title: 'RRT' }, ['title-other']],
    [{ title: 'Marketing manager' }, []],
    [{ title: 'Accountant' }, []],
    [{ organization: 'Lakeside Hospital, Springfield' }, ['organization-local']],
    [{ organization: 'NORTHFIELD CLINIC' }, ['organization']],
    [{ organization: 'Lakeside Yoga' }, []],
    [{ organization: 'Hospital' }, []],
    [{ organization: 'Northfield' }, ['organization']],
    [{ organization: 'North' }, []],
    [{ organization: 'Valley Health' }, ['organization']],
    [{ ledBy: 'Aunt Rosa' }, ['led-by']],
    [{ organization: 'Cafe Sol' }, ['shared']],
    [{ organization: 'Café Sol', relationship: 'colleague' }, ['colleague']],
    [{ talkedAt: daysAgo(100), relationship: 'friend' }, ['talked', 'friend']],
    [{ talkedAt: daysAgo(100), relationship: null }, ['talked']],
  ] as const)('%j', (more, expected) => {
    expect(codes(person('Ana', more))).toEqual(expected)
  })

  test('the reason names what it is about', () => {
    const [first] = rank([person('Ana', { title: 'Respiratory therapist', ledBy: 'Aunt Rosa' })]).next
    expect(first?.reasons).toMatchObject([
      { code: 'title-same', params: { wanted: 'Respiratory therapist' } },
      { code: 'led-by', params: { name: 'Aunt Rosa' } },
    ])
  })
})

describe('the order', () => {
  test('the very work comes before work close to it, and warmth alone comes last', () => {
    const people = [
      person('friend', { relationship: 'friend' }),
      person('close', { title: 'Respiratory nurse' }),
      person('same', { title: 'Respiratory therapist' }),
      person('nobody', { title: 'Painter' }),
    ]
    expect(order(people)).toEqual(['same', 'close', 'friend'])
  })

  test('a rare word in common counts more than a common one', () => {
    const facts = { titles: ['Care sommelier'], frequency: new Map([['care', 900]]) }
    const people = [person('common', { title: 'Care' }), person('rare', { title: 'Sommelier' })]
    expect(rank(people, facts).next[0]?.candidate.name).toBe('rare')
  })

  test('who is unfinished stands behind who is not, other things equal', () => {
    const title = 'Respiratory therapist'
    expect(order([person('a', { title, unfinished: true }), person('b', { title })])).toEqual(['b', 'a'])
  })
})

describe('who waits', () => {
  const at = { title: 'Respiratory therapist', organization: 'Lakeside Hospital' }
  const asked = (askedAt: Date) => ({
    open: [{ contactId: 'asked', name: 'asked', organization: at.organization, askedAt }],
  })

  test('asked lately, an interview under way, and colleagues of either', () => {
    const { next, later } = rank(
      [
        person('asked', { ...at, askedAt: daysAgo(1), underWay: true }),
        person('colleague', at),
        person('long ago', { title: at.title, askedAt: daysAgo(100) }),
        person('under way', { organization: 'Northfield Clinic', underWay: true, holds: true }),
        person('other colleague', { organization: 'northfield clinic' }),
      ],
      asked(daysAgo(1)),
    )
    expect(next.map(({ candidate }) => candidate.name)).toEqual(['long ago'])
    expect(later.map(({ candidate, wait }) => [candidate.name, wait.code, wait.name])).toEqual([
      ['asked', 'under-way', 'asked'],
      ['colleague', 'organization', 'asked'],
      ['other colleague', 'organization', 'under way'],
      ['under way', 'under-way', 'under way'],
    ])
  })

  test('colleagues wait no longer than the next person does: days of silence, or an answer', () => {
    const people = [person('asked', { ...at, askedAt: daysAgo(10), underWay: true }), person('colleague', at)]
    const names = (open: Partial<RankingFacts>) =>
      rank(people, open).next.map(({ candidate }) => candidate.name)
    expect(names(asked(daysAgo(1)))).toEqual([])
    expect(names(asked(daysAgo(10)))).toEqual(['colleague'])
    expect(names({ open: [] })).toEqual(['colleague'])
  })

  test.each([
    ['talked', { talkedAt: daysAgo(1) }],
    ['talked', { askedAt: daysAgo(20), talkedAt: daysAgo(5) }],
    ['declined', { askedAt: daysAgo(20), declinedAt: daysAgo(12) }],
    ['asked', { askedAt: daysAgo(20), talkedAt: daysAgo(60) }],
    ['asked', { askedAt: daysAgo(20), declinedAt: daysAgo(120) }],
  ] as const)('what came last is said: %s', (code, more) => {
    expect(rank([person('Ana', { ...at, ...more })])).toMatchObject({ next: [], later: [{ wait: { code } }] })
  })

  test('one at a time from each organization, the best first', () => {
    const { next, later } = rank([
      person('second', { organization: 'Lakeside Hospital' }),
      person('first', { organization: 'Lakeside Hospital', relationship: 'friend' }),
    ])
    expect(next.map(({ candidate }) => candidate.name)).toEqual(['first'])
    expect(later).toMatchObject([
      { candidate: { name: 'second' }, wait: { code: 'organization', name: 'first' } },
    ])
  })

  test('relatives at one employer are asked whom they know without waiting for each other', () => {
    const at = { organization: 'Steelworks', relationship: 'family' } as const
    const open = [{ contactId: 'x', name: 'x', organization: at.organization, askedAt: daysAgo(1) }]
    const { next, later } = rank(
      [person('aunt', at), person('uncle', at), person('friend', { ...at, title: 'Respiratory therapist' })],
      { open },
    )
    expect(next.map(({ candidate }) => candidate.name)).toEqual(['aunt', 'uncle'])
    expect(later.map(({ candidate }) => candidate.name)).toEqual(['friend'])
  })
})

describe('title words', () => {
  test.each([
    ['nurse', 'Nursing'],
    ['therapist', 'therapists'],
    ['enfermera', 'Enfermería'],
    ['engineer', 'engineering'],
    ['librarian', 'Library'],
    ['electrician', 'Electricista'],
  ])('%s and %s are of one trade', (one, other) => {
    expect(meets(titleWords(one)[0]!.stem, titleWords(other)[0]!.stem)).toBe(true)
  })

  test.each([
    ['nurse', 'Accountant'],
    ['artist', 'Article editor'],
    ['chemist', 'chef'],
  ])('%s and %s are not', (one, other) => {
    expect(meets(titleWords(one)[0]!.stem, titleWords(other)[0]!.stem)).toBe(false)
  })
})
