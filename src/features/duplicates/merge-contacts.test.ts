import { expect, test } from 'vitest'
import { differing, type MergeableContact, mergedContact } from './merge-contacts.ts'

const person = (relationship: MergeableContact['relationship'], source = 'hand'): MergeableContact => ({
  ...{ name: 'Eva Lind', given: null, family: null, description: '', relationship, how_found: '', why: '' },
  ...{ organization: '', title: '', emails: [], phones: [], profile_url: null, links: [], notes: '' },
  ...{ connected_on: null, source, own_fields: [] },
})

test.each([
  [null, null, null],
  [null, 'none', 'none'],
  ['none', null, 'none'],
  ['none', 'friend', 'friend'],
  ['friend', 'none', 'friend'],
  [null, 'friend', 'friend'],
  ['friend', null, 'friend'],
] as const)('known as %s and as %s is, made one, known as %s', (kept, gone, merged) => {
  expect(mergedContact(person(kept), person(gone)).relationship).toBe(merged)
  // Who came with an import is written over like anybody of whom it is not said.
  expect(mergedContact(person(kept, 'import'), person(gone)).relationship).toBe(merged)
})

test('only what both say is chosen between', () => {
  const [friend, teacher, stranger] = [person('friend'), person('teacher'), person('none')]
  expect(differing(friend, person(null))).toEqual([])
  expect(differing(person(null), stranger)).toEqual([])
  expect(differing(friend, stranger)).toEqual(['relationship'])
  expect(differing(friend, teacher)).toEqual(['relationship'])
  expect(mergedContact(friend, teacher, { relationship: 'gone' }).relationship).toBe('teacher')
  expect(mergedContact(friend, stranger, { relationship: 'gone' }).relationship).toBe('none')
})
