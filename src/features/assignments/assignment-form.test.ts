import { expect, test } from 'vitest'
import { groups, labelOf, mergeAssignment, formValuesOf, typedFrom } from './assignment-form.ts'
import { type AssignmentRules, assignmentRules } from './rules.schema.ts'
import { templateNames, templateRules } from './templates.ts'
import { rulesTyped } from './typed-rules.ts'

const opensOn = '2026-09-14'
const zone = 'America/New_York'
const said = (rules: AssignmentRules) => formValuesOf(rules, opensOn, zone)
const rulesOf = (merged: ReturnType<typeof said>) =>
  assignmentRules.safeParse(rulesTyped(typedFrom(merged), opensOn))
const rules = templateRules(templateNames[0]!, 'en')
const question = (text: string) => ({ text, topic: null, points: 0 })

/** Two changes of one assignment, put together. */
function together(mine: Partial<AssignmentRules>, theirs: Partial<AssignmentRules>, base = rules) {
  const result = mergeAssignment({
    base: said(base),
    mine: said({ ...base, ...mine }),
    stored: said({ ...base, ...theirs }),
  })
  return { ...result, read: rulesOf(result.values) }
}

test.each(templateNames)('says all of an assignment, and reads it back (%s)', (name) => {
  const whole = templateRules(name, 'es')
  const { deductions } = whole.rubric
  // A form calls deductions by their place.
  const placed = deductions.map((one, index) => ({ ...one, id: `d${index + 1}` }))
  expect(rulesOf(said(whole)).data).toEqual({ ...whole, rubric: { ...whole.rubric, deductions: placed } })
  // Every field has words above it.
  expect(Object.keys(said(whole)).filter((field) => labelOf(field) === undefined)).toEqual([])
})

test('evidence that is asked for no more is gone, also where the other side changed something', () => {
  const base = templateRules('with-evidence', 'en')
  const asked = base.stages.flatMap(({ evidence }) => evidence)
  expect(asked.length).toBeGreaterThan(0)
  const stages = base.stages.map((stage) => ({ ...stage, evidence: [] }))
  const { read } = together({ stages }, { ownQuestions: 3 }, base)
  expect(read.data?.stages.flatMap(({ evidence }) => evidence)).toEqual([])
  expect(read.data?.ownQuestions).toBe(3)
})

test('what each side changed stands, and texts are put together', () => {
  const base = { ...rules, instructions: 'Talk with one person.' }
  const { read, conflicts } = together(
    { title: 'Two talks', instructions: 'Talk with one person. Say thank you.' },
    { instructions: 'Please: Talk with one person.', ownQuestions: 3 },
    base,
  )
  expect(read.data).toMatchObject({
    title: 'Two talks',
    instructions: 'Please: Talk with one person. Say thank you.',
    ownQuestions: 3,
  })
  expect(conflicts).toEqual([{ name: 'instructions', discarded: '' }])
})

test('a question that the other side took away stays away, and no other takes its words', () => {
  const base = { ...rules, questions: ['A day?', 'Pay?', 'Advice?'].map(question) }
  const { read } = together(
    { questions: ['A day?', 'Pay at first?', 'Advice?', 'Hours?'].map(question) },
    { questions: ['Pay?', 'Advice?', 'Nights?'].map(question) },
    base,
  )
  expect(read.data?.questions.map(({ text }) => text)).toEqual([
    'Pay at first?',
    'Advice?',
    'Hours?',
    'Nights?',
  ])
})

test('parts that either side added are there, one that was taken away is not', () => {
  const [first] = rules.sections
  const section = (id: string) => ({ ...first!, id, title: `Section ${id}`, min: 0, max: 0 })
  const base = { ...rules, sections: ['a', 'b'].map(section), stages: rules.stages.slice(-1) }
  base.stages = [{ ...base.stages[0]!, weight: 100, sections: ['a', 'b'] }]
  base.rubric = { ...rules.rubric, criteria: [] }
  const { read, conflicts } = together(
    { sections: [section('a'), { ...section('b'), title: 'My words' }, section('mine')] },
    { sections: ['a', 'theirs'].map(section) },
    base,
  )
  expect(read.data?.sections.map(({ title }) => title)).toEqual([
    'Section a',
    'Section mine',
    'Section theirs',
  ])
  expect(read.data?.stages[0]?.sections).toEqual(['a'])
  // What was changed of the one that is gone is said.
  expect(conflicts.map(({ name }) => labelOf(name))).toContain(groups.sections.heading)
})

test('what is right on both sides can be wrong together', () => {
  const base = { ...rules, interviews: { min: 1, max: 3 } }
  base.stages = base.stages.map((stage) => ({ ...stage, interviews: 1 }))
  const { read } = together({ interviews: { min: 3, max: 3 } }, { interviews: { min: 1, max: 2 } }, base)
  expect(read.success).toBe(false)
})
