import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Branch, branchesOf, countOf, pruned, type TiedPerson } from './ties.ts'

const person = (id: string, ledBy: string | null = null): TiedPerson => ({
  id,
  name: id,
  work: '',
  standing: 'open',
  ledBy,
})
const shape = (branches: readonly Branch[]): unknown[] =>
  branches.map(({ person: { id }, to }) => (to.length === 0 ? id : [id, ...shape(to)]))

test('people stand under whoever led to them', () => {
  const people = [person('aunt'), person('dentist', 'aunt'), person('nurse', 'dentist'), person('boss')]
  expect(shape(branchesOf([...people, person('lab', 'dentist')]))).toEqual([
    ['aunt', ['dentist', 'nurse', 'lab']],
    'boss',
  ])
})

test('whose origin is gone begins a tree of their own, and a circle is cut', () => {
  expect(shape(branchesOf([person('b', 'gone'), person('c', 'b')]))).toEqual([['b', 'c']])
  expect(shape(branchesOf([person('a', 'b'), person('b', 'a')]))).toEqual([['a', 'b']])
})

test('everybody stands in the trees exactly once, whatever leads to whom', () => {
  const ids = ['a', 'b', 'c', 'd', 'e', 'f']
  const origins = fc.array(fc.option(fc.constantFrom(...ids), { nil: null }), { minLength: 6, maxLength: 6 })
  fc.assert(
    fc.property(origins, (origins) => {
      const branches = branchesOf(ids.map((id, index) => person(id, origins[index] ?? null)))
      expect(shape(branches).flat(9).toSorted()).toEqual(ids)
    }),
    { seed: 7, numRuns: 300 },
  )
})

test('a drawing holds the first people with whoever led to them', () => {
  const branches = branchesOf([person('a'), person('b', 'a'), person('c', 'b'), person('d')])
  expect(shape(pruned(branches, 2))).toEqual([['a', 'b']])
  expect(countOf(pruned(branches, 3))).toBe(3)
  expect(pruned(branches, 9)).toEqual(branches)
})
