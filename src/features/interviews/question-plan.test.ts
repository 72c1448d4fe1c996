import { describe, expect, it } from 'vitest'
import {
  budgetOf,
  missingTopics,
  moved,
  startingMinutes,
  startingPlan,
  topicMinutes,
  topics,
} from './question-plan.ts'

describe('the plan to start from', () => {
  it('is the nine topics, which fill a half hour exactly', () => {
    const plan = startingPlan([], 30)
    expect(plan.map((question) => question.topic)).toEqual([...topics])
    expect(budgetOf(plan, 30)).toEqual({ available: 25, planned: 25, left: 0, fits: true })
  })

  it('leaves topics out of a shorter talk instead of overrunning', () => {
    const plan = startingPlan([], 20)
    expect(budgetOf(plan, 20).fits).toBe(true)
    expect(plan.length).toBeGreaterThan(3)
    expect(plan[0]?.topic).toBe('typical-day')
  })

  it('puts required questions first, in their order, and asks no topic twice', () => {
    const plan = startingPlan(
      [
        { topic: 'pay', text: 'What does a beginner earn?' },
        { topic: null, text: 'Why here?' },
      ],
      30,
    )
    expect(plan.slice(0, 2).map((question) => [question.source, question.text])).toEqual([
      ['required', 'What does a beginner earn?'],
      ['required', 'Why here?'],
    ])
    expect(plan.filter((question) => question.topic === 'pay')).toHaveLength(1)
    expect(budgetOf(plan, 30).fits).toBe(true)
  })

  it('keeps every required question even when they are too many, and says so', () => {
    const required = Array.from({ length: 12 }, (_, n) => ({ topic: null, text: `Question ${n}` }))
    const plan = startingPlan(required, 30)
    expect(plan).toHaveLength(12)
    expect(budgetOf(plan, 30)).toMatchObject({ left: -11, fits: false })
  })
})

it.each([
  ['up', 'b', 'bac'],
  ['down', 'b', 'acb'],
  ['up', 'a', 'abc'],
  ['down', 'c', 'abc'],
  ['up', 'x', 'abc'],
] as const)('moving %s: %s gives %s', (direction, id, order) => {
  const items = [...'abc'].map((each) => ({ id: each }))
  expect(
    moved(items, id, direction)
      .map((item) => item.id)
      .join(''),
  ).toBe(order)
})

it('knows the topics nobody asks about', () => {
  expect(missingTopics([{ topic: 'pay' }, { topic: null }])).not.toContain('pay')
  expect(missingTopics([])).toHaveLength(9)
})

it('says when each question begins', () => {
  expect(startingMinutes([{ minutes: 4 }, { minutes: 2 }, { minutes: 3 }])).toEqual([3, 7, 9])
  expect(Object.values(topicMinutes).reduce((sum, each) => sum + each)).toBe(25)
})

it('a talk of five minutes leaves nothing for questions', () => {
  expect(budgetOf([], 5)).toEqual({ available: 0, planned: 0, left: 0, fits: true })
})
