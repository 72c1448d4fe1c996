import { expect, test } from 'vitest'
import { listHealth, type HealthFacts } from './list-health.ts'

const good: HealthFacts = {
  people: 5,
  organizations: 2,
  known: 4,
  unmet: 1,
  unsaid: 0,
  unfinished: 0,
  imported: false,
}

test('a list of five people from two places, some known and one not, is ready', () => {
  const { checks, next } = listHealth(good)
  expect(checks.map(({ code, ok }) => [code, ok])).toEqual([
    ['people', true],
    ['organizations', true],
    ['known', true],
    ['unmet', true],
  ])
  expect(next).toBeNull()
})

test.each([
  [{ people: 0, organizations: 0, known: 0, unmet: 0 }, 'map'],
  [{ people: 0, organizations: 0, known: 0, unmet: 0, imported: true }, 'choose'],
  [{ people: 4 }, 'more'],
  [{ organizations: 1 }, 'organizations'],
  [{ organizations: 0 }, 'organizations'],
  [{ known: 0, unmet: 5 }, 'known'],
  [{ known: 5, unmet: 0 }, 'unmet'],
  // Somebody who is there may be the one that is missing.
  [{ known: 0, unmet: 0, unsaid: 5 }, 'say'],
  [{ unmet: 0, unsaid: 1 }, 'say'],
  [{ known: 0, unmet: 3, unsaid: 2 }, 'say'],
  [{ people: 4, unmet: 0, unsaid: 4 }, 'more'],
  [{ organizations: 1, unmet: 0, unsaid: 4 }, 'organizations'],
  [{ unsaid: 9 }, null],
  [{ unfinished: 2 }, 'finish'],
  // What is missing counts before what is unfinished.
  [{ unmet: 0, unfinished: 2 }, 'unmet'],
] as const)('%j wants: %s', (change, step) => {
  expect(listHealth({ ...good, ...change }).next).toBe(step)
})

test('says how many there are and how many it takes', () => {
  expect(listHealth({ ...good, people: 3 }).checks[0]).toEqual({
    code: 'people',
    have: 3,
    want: 5,
    ok: false,
  })
})
