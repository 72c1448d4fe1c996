import { describe, expect, it } from 'vitest'
import { planSuggestions, rolesIn, type SuggestionFacts } from './suggestions.ts'

const nothing: SuggestionFacts = { people: [], field: null, earlier: [] }
const codesOf = (facts: Partial<SuggestionFacts>) =>
  planSuggestions({ ...nothing, ...facts }).map(({ code }) => code)

describe('what a title says', () => {
  it.each([
    ['Respiratory therapist', ['licensed']],
    ['Head of Nursing', ['leads']],
    ['Night shift nurse', ['licensed', 'shifts']],
    ['Apprentice electrician', ['new', 'licensed']],
    ['Jefa de cocina', ['leads']],
    ['Cocinera', ['shifts']],
    ['Dueño y fontanero', ['owner', 'licensed']],
    ['Maestra de educación infantil', ['teaches']],
    ['Médica de urgencias', ['licensed']],
    // Beginnings that are other words.
    ['Headhunter', []],
    ['Cookbook editor', []],
    ['International buyer', []],
    ['Leadership writer', []],
    ['Product owner', []],
    ['Medical secretary', []],
    ['Doctoral student', []],
    ['', []],
  ])('%s', (title, roles) => {
    expect(rolesIn(title)).toEqual(roles)
  })
})

describe('suggestions for a plan', () => {
  it('has none where nothing is known', () => {
    expect(planSuggestions(nothing)).toEqual([])
  })

  it('takes one from each source before the second of any', () => {
    const facts: SuggestionFacts = {
      people: [{ title: 'Night nurse', organization: 'Lakeside' }],
      field: {
        name: 'Care',
        questions: [
          { id: 'k1', text: 'Kept one?' },
          { id: 'k2', text: 'Kept two?' },
        ],
        facts: [{ id: 'f1', label: 'Pay', text: '$80,450' }],
      },
      earlier: [
        { id: 'e1', topic: 'pay', text: 'Open one?', name: 'Tom', state: 'open' },
        { id: 'e2', topic: null, text: 'Came up?', name: 'Ana', state: 'came-up' },
      ],
    }
    expect(planSuggestions(facts).map(({ key }) => key)).toEqual([
      ...['e1', 'k1', 'role-licensed', 'e2', 'f1', 'title'],
      ...['k2', 'role-shifts', 'organization'],
    ])
  })

  it('gives the reason its names, and keeps the topic of an open question', () => {
    const [open] = planSuggestions({
      ...nothing,
      earlier: [{ id: 'e1', topic: 'pay', text: 'What do beginners earn?', name: 'Tom', state: 'open' }],
    })
    expect(open).toMatchObject({ code: 'open', topic: 'pay', params: { name: 'Tom' } })
  })

  it('proposes the same words once, whoever left them open', () => {
    const twice = (['open', 'came-up'] as const).map((state, index) => ({
      ...{ id: `e${index}`, topic: null, name: 'Tom', state },
      text: index === 0 ? 'Who else?' : 'who  else',
    }))
    expect(codesOf({ earlier: twice })).toEqual(['open'])
  })

  it('names in a panel the first whose title says it', () => {
    const people = [
      { title: 'Buyer', organization: '' },
      { title: 'Head of buying', organization: 'Oak' },
      { title: 'Director', organization: 'Elm' },
    ]
    const suggestions = planSuggestions({ ...nothing, people })
    expect(suggestions.find(({ code }) => code === 'role-leads')?.params).toEqual({ title: 'Head of buying' })
    expect(suggestions.filter(({ code }) => code === 'role-leads')).toHaveLength(1)
    expect(suggestions.find(({ code }) => code === 'organization')?.params).toEqual({ organization: 'Oak' })
  })

  it('makes no question of a fact too long to say', () => {
    const field = {
      name: 'Care',
      questions: [],
      facts: [{ id: 'f', label: 'Outlook', text: 'x'.repeat(200) }],
    }
    expect(codesOf({ field })).toEqual([])
  })
})
