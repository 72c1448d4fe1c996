import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { templateRules } from '../assignments/index.ts'
import {
  criteriaOf,
  deductionsOf,
  effortCap,
  givenFor,
  levelFor,
  neighbours,
  nextOpen,
  percentOf,
  totalOf,
} from './grading.ts'
import { gradeIn } from './grading.schema.ts'

const body = (values: Record<string, string>, lists: Record<string, string[]> = {}) => ({
  values,
  all: (name: string) => lists[name] ?? [],
  file: () => undefined,
})

describe('criteria', () => {
  it('are those of the stage; a question with points is one of its own', () => {
    const five = templateRules('five-points', 'en')
    expect(criteriaOf(five, five.stages[0]!).map(({ points }) => points)).toEqual([1, 1, 1, 1, 1])
    const four = templateRules('four-dates', 'en')
    expect(four.stages.map((stage) => criteriaOf(four, stage).map(({ id }) => id))).toEqual([
      ['proposal'],
      ['progress'],
      ['report'],
      ['presentation'],
    ])
  })

  it('keep their names when a question is put in before them, also where one is asked twice', () => {
    const rules = templateRules('nine-questions', 'en')
    const [day, week] = ['A day?', 'A week?'].map((text) => ({ text, topic: null, points: 2 }))
    const asked = (questions: (typeof rules)['questions']) =>
      criteriaOf({ ...rules, questions }, rules.stages[0]!)
        .filter(({ id }) => id.startsWith('question-'))
        .map(({ id }) => id)
    const before = asked([day!, day!])
    expect(new Set(before).size).toBe(2)
    expect(asked([week!, day!, day!]).slice(1)).toEqual(before)
  })

  it('are one of a hundred points where there is no rubric', () => {
    const rules = {
      ...templateRules('nine-questions', 'en'),
      rubric: { criteria: [], deductions: [], latePerDay: 0 },
    }
    expect(criteriaOf(rules, rules.stages[0]!)).toMatchObject([{ id: 'whole', points: 100 }])
  })
})

describe('what a grade gave', () => {
  const scores = [
    { id: 'question-1', title: 'A day?', points: 4, of: 5 },
    { id: 'fit', title: 'Fit', points: 7, of: 10 },
  ]
  it.each([
    ['the same question at another place', { id: 'question-2', title: 'A day?' }, 4],
    ['another question at the same place', { id: 'question-1', title: 'A week?' }, undefined],
    ['a criterion that was reworded', { id: 'fit', title: 'Fit with you' }, 7],
    ['a criterion in a question’s words', { id: 'new', title: 'A day?' }, undefined],
  ])('is found again for %s', (_, criterion, points) => {
    expect(givenFor(criterion, scores)?.points).toBe(points)
  })

  it('is not lost where the rubric knows a deduction no more', () => {
    const deductions = [
      { id: 'd1', title: 'Nobody thanked', points: 5 },
      { id: 'd2', title: 'No list', points: 2 },
    ]
    const last = [
      { title: 'No list', points: 1 },
      { title: 'No thanks', points: 4 },
    ]
    const choices = deductionsOf({ criteria: [], deductions, latePerDay: 0 }, last)
    expect(choices).toEqual([
      { ...deductions[0], id: '5 Nobody thanked', given: false },
      { ...deductions[1], id: '2 No list', given: true },
      { id: '4 No thanks', title: 'No thanks', points: 4, given: true },
    ])
    const ticked = choices.filter(({ given }) => given).map(({ id }) => id)
    expect(gradeIn(body({}, { 'deduction[]': ticked }), [], choices)).toMatchObject({
      value: {
        deductions: [
          { title: 'No list', points: 2 },
          { title: 'No thanks', points: 4 },
        ],
      },
    })
  })
})

it('tells two deductions of the same words apart', () => {
  const twin = { id: 'd1', title: 'Source missing', points: 5 }
  const rubric = { criteria: [], deductions: [twin, { ...twin, id: 'd2' }], latePerDay: 0 }
  const [first] = deductionsOf(rubric)
  const given = gradeIn(body({}, { 'deduction[]': [first!.id] }), [], deductionsOf(rubric))
  const deductions = [{ title: 'Source missing', points: 5 }]
  expect(given).toMatchObject({ value: { deductions } })
  expect(deductionsOf(rubric, deductions).map((one) => one.given)).toEqual([true, false])
})

it('gives back the one of two of the same words that was taken off', () => {
  const late = { id: 'd1', title: 'Late', points: 5 }
  const rubric = { criteria: [], deductions: [late, { ...late, id: 'd2', points: 10 }], latePerDay: 0 }
  const given = deductionsOf(rubric, [{ title: 'Late', points: 10 }])
  expect(given.map((one) => [one.id, one.given])).toEqual([
    ['5 Late', false],
    ['10 Late', true],
  ])
})

describe('a total', () => {
  const rules = {
    rubric: { criteria: [], deductions: [], latePerDay: 10 },
    effort: { requests: 5, percent: 60 },
  }
  const scores = [
    { id: 'a', title: 'A', points: 7.25, of: 10 },
    { id: 'b', title: 'B', points: 20, of: 20 },
  ]
  const deductions = [{ title: 'Nobody was thanked', points: 2 }]

  it.each([
    ['in time', { lateDays: 0, purpose: 'final' as const }, { points: 25.25, of: 30, latePercent: 0 }],
    ['two days late', { lateDays: 2, purpose: 'final' as const }, { points: 20.2, of: 30, latePercent: 20 }],
    ['a month late', { lateDays: 30, purpose: 'final' as const }, { points: 0, of: 30, latePercent: 100 }],
    ['for effort', { lateDays: 0, purpose: 'effort' as const }, { points: 18, of: 30, latePercent: 0 }],
  ])('%s', (_, submission, expected) => {
    expect(totalOf(rules, { scores, deductions }, submission)).toEqual(expected)
  })

  it.each([
    ['was held down', { lateDays: 2, purpose: 'effort' as const }, 60],
    ['was never for effort', { lateDays: 2, purpose: 'final' as const }, undefined],
    ['is nothing any more', { lateDays: 30, purpose: 'effort' as const }, undefined],
  ])('tells what effort was held to where it %s', (_, submission, percent) => {
    const total = totalOf(rules, { scores, deductions }, submission)
    expect(effortCap({ ...total, scores, deductions }, submission.purpose)).toBe(percent)
    const few = { scores: [{ ...scores[0]!, points: 5 }], deductions: [] }
    expect(effortCap({ ...totalOf(rules, few, submission), ...few }, submission.purpose)).toBeUndefined()
  })

  it('stays between nothing and everything', () => {
    const points = fc.double({ min: 0, max: 100, noNaN: true })
    fc.assert(
      fc.property(points, points, fc.nat(50), (scored, deducted, lateDays) => {
        const one = { id: 'a', title: 'A', points: scored, of: 100 }
        const total = totalOf(
          rules,
          { scores: [one], deductions: [{ title: 'D', points: deducted }] },
          { lateDays, purpose: 'final' },
        )
        expect(total.points).toBeGreaterThanOrEqual(0)
        expect(total.points).toBeLessThanOrEqual(100)
      }),
    )
  })
})

it('weighs the stages that are graded', () => {
  const stages = [
    { id: 'a', weight: 25 },
    { id: 'b', weight: 75 },
  ]
  expect(percentOf(stages, new Map())).toBeUndefined()
  expect(percentOf(stages, new Map([['a', { points: 5, of: 10 }]]))).toBe(50)
  const both = new Map([
    ['a', { points: 10, of: 10 }],
    ['b', { points: 10, of: 20 }],
  ])
  expect(percentOf(stages, both)).toBe(62.5)
})

it('knows who comes before and after', () => {
  const items = [{ id: 'a' }, { id: 'b' }, { id: 'c' }]
  expect(neighbours(items, 'b')).toEqual({ at: 1, previous: { id: 'a' }, next: { id: 'c' } })
  expect(neighbours(items, 'a')).toEqual({ at: 0, next: { id: 'b' } })
  expect(neighbours(items, 'c')).toEqual({ at: 2, previous: { id: 'b' } })
})

it('goes on to what waits, from the end on again at the top', () => {
  const work = (id: string, more = {}) => ({
    ...{ id, purpose: 'final' as const, grade: undefined, answered: false, isEnrolled: true },
    ...more,
  })
  const items = [
    work('a'),
    work('b', { grade: {} }),
    work('c', { isEnrolled: false }),
    work('d', { purpose: 'early', grade: undefined }),
    work('e', { purpose: 'early', answered: true }),
  ]
  expect(['a', 'b', 'd', 'e', 'x'].map((id) => nextOpen(items, id)?.id)).toEqual(['d', 'd', 'a', 'a', 'a'])
  expect(nextOpen(items.slice(0, 3), 'a')).toBeUndefined()
})

describe('a grading form', () => {
  const rules = templateRules('nine-questions', 'en')
  const criteria = criteriaOf(rules, rules.stages[0]!)

  it('takes a level, and points typed by hand before it', () => {
    const form = gradeIn(
      body(
        {
          'level:questions': '32 Most answered',
          'points:own': '7,5',
          'level:reflection': '25 Thin',
          'points:reflection': '39.5',
        },
        { 'deduction[]': ['5 Nobody was thanked'], 'comment[]': ['Well asked.'] },
      ),
      criteria,
      deductionsOf(rules.rubric),
    )
    expect(form).toMatchObject({
      ok: true,
      value: {
        scores: [{ points: 32, level: 'Most answered' }, { points: 7.5 }, { points: 39.5 }],
        deductions: [{ points: 5 }],
        feedback: 'Well asked.',
      },
    })
  })

  it('tells two levels that are worth the same apart, and names none for points that fit both', () => {
    const levels = ['Missing', 'Copied'].map((title) => ({ title, points: 0 }))
    const [criterion] = [{ ...criteria[0]!, levels }]
    const scored = (values: Record<string, string>) => {
      const form = gradeIn(body(values), [criterion!], [])
      return form.ok ? form.value.scores[0] : form.errors
    }
    const [level, points] = [`level:${criterion!.id}`, `points:${criterion!.id}`]
    expect(scored({ [level]: '0 Copied' })).toMatchObject({ points: 0, level: 'Copied' })
    expect(scored({ [points]: '0' })).not.toHaveProperty('level')
    expect(levelFor(levels, { points: 0, level: 'Copied' })).toBe(levels[1])
    expect(levelFor([...levels, { title: 'Thin', points: 2 }], { points: 2 })?.title).toBe('Thin')
  })

  it.each([
    ['nothing', {}, ['points:questions', 'points:own', 'points:reflection']],
    [
      'too much',
      { 'points:questions': '46', 'points:own': '1', 'points:reflection': '1' },
      ['points:questions'],
    ],
    [
      'no number',
      { 'points:questions': '1', 'points:own': 'x', 'points:reflection': '-1' },
      ['points:own', 'points:reflection'],
    ],
  ])('refuses %s', (_, values, fields) => {
    const form = gradeIn(body(values), criteria, deductionsOf(rules.rubric))
    expect(form.ok ? [] : Object.keys(form.errors)).toEqual(fields)
  })
})
