import fc from 'fast-check'
import { expect, it } from 'vitest'
import { begin, finish, goTo, lessonsOf, practiceSteps, type Run, spentOn } from './practice.ts'

const question = (id: string, minutes: number) => ({ id, text: id, minutes, required: false })
const steps = practiceSteps([question('a', 4), question('b', 3)])
const minute = 60_000

it('frames the questions with a greeting and a closing that fill what a plan keeps free', () => {
  expect(steps.map(({ kind, minutes }) => [kind, minutes])).toEqual([
    ['opening', 3],
    ['question', 4],
    ['question', 3],
    ['closing', 2],
  ])
})

it('counts what each step took, forth and back', () => {
  let run = begin(steps, 0)
  run = goTo(run, 1, 2 * minute)
  run = goTo(run, 2, 6 * minute)
  run = goTo(run, 1, 7 * minute)
  expect(spentOn(run, 1, 8 * minute)).toBe(5 * minute)
  run = finish(run, 9 * minute)
  expect(run.spent).toEqual([2 * minute, 6 * minute, minute, 0])
  // Ended is ended.
  expect(goTo(run, 3, 20 * minute)).toBe(run)
  expect(finish(run, 20 * minute)).toBe(run)
})

it('goes nowhere beyond the ends', () => {
  const run = begin(steps, 0)
  expect(goTo(run, -1, minute)).toBe(run)
  expect(goTo(run, steps.length, minute)).toBe(run)
})

it('names what ran a minute over, and what was never reached', () => {
  const run = finish(goTo(goTo(begin(steps, 0), 1, minute), 3, 6 * minute), 7 * minute)
  expect(lessonsOf(steps, run)).toEqual({ long: [1], missed: [2] })
  const kept = finish(goTo(goTo(begin(steps, 0), 1, minute), 2, 5.9 * minute), 7 * minute)
  expect(lessonsOf(steps, kept)).toEqual({ long: [], missed: [] })
})

it('takes a question that was only tapped through for none that was asked', () => {
  const tapped = [1, 2, 3].reduce((run, step) => goTo(run, step, step * 300), begin(steps, 0))
  expect(lessonsOf(steps, finish(tapped, 1200)).missed).toEqual([1, 2])
  const asked = goTo(goTo(goTo(begin(steps, 0), 1, 0), 2, 10_000), 3, 20_000)
  expect(lessonsOf(steps, finish(asked, 21_000)).missed).toEqual([])
})

it('loses no second whatever way one goes', () => {
  const walk = fc.array(
    fc.record({ to: fc.integer({ min: -1, max: 5 }), after: fc.integer({ min: 0, max: 90_000 }) }),
  )
  fc.assert(
    fc.property(walk, (moves) => {
      let now = 0
      let run: Run = begin(steps, now)
      for (const { to, after } of moves) run = goTo(run, to, (now += after))
      run = finish(run, (now += 1000))
      expect(run.spent.reduce((sum, each) => sum + each, 0)).toBe(now)
    }),
  )
})
