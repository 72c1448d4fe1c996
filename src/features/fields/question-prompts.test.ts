import { expect, it } from 'vitest'
import { translator } from '../../i18n/index.ts'
import { outboundLinks } from './outbound-links.ts'
import { promptCodes, promptsAtOnce, questionPrompts, type ResearchFacts } from './question-prompts.ts'
import type { TallyEntry } from './tally.ts'

const entry = (id: string, more: Partial<TallyEntry> = {}): TallyEntry => ({
  ...{ id, text: id, type: 'skill', postings: 3, required: 3, mentions: [] },
  ...more,
})
const nothing: ResearchFacts = {
  tally: { postings: 0, entries: [] },
  qualifications: [],
  terms: [],
  titles: [],
  organizations: [],
  questions: [],
}
const keys = (facts: Partial<ResearchFacts>) =>
  questionPrompts({ ...nothing, ...facts }).map((prompt) => prompt.key)
const tally = (...entries: TallyEntry[]) => ({ postings: 4, entries })

it('asks nothing before there is research', () => {
  expect(keys({})).toEqual([])
})

it('asks about what postings do not agree on', () => {
  const differing = entry('cpr', { type: 'licence', postings: 3, required: 1 })
  expect(keys({ tally: tally(differing) })).toContain('differs:cpr')
  expect(keys({ tally: tally({ ...differing, required: 3 }) })).not.toContain('differs:cpr')
})

it('asks how the first experience is come by where half of the postings want some', () => {
  const usual = entry('years', { type: 'experience', postings: 2, required: 2 })
  expect(keys({ tally: tally(usual) })).toContain('first-experience:years')
  expect(keys({ tally: tally({ ...usual, postings: 1, required: 1 }) })).not.toContain(
    'first-experience:years',
  )
})

it('asks what a word without a meaning means, and not one that is clear', () => {
  const terms = [
    { id: 't1', word: 'triage', meaning: '' },
    { id: 't2', word: 'charting', meaning: 'Writing down what was done' },
  ]
  expect(keys({ terms })).toEqual(['unclear-term:t1'])
})

it('asks about schooling that only some want, the two ways of a field, what no posting says, the place nearby', () => {
  const rare = entry('phd', { type: 'education', postings: 1, required: 1 })
  const titles = [
    { id: '1', title: 'Nurse', subfield: 'children' },
    { id: '2', title: 'Nurse', subfield: 'emergency' },
  ]
  const organizations = [{ id: 'o1', name: 'County Hospital', link: '', isLocal: true }]
  expect(keys({ tally: tally(rare), titles, organizations })).toEqual([
    'rarely-asked:phd',
    'subfields',
    'unsaid',
    'local:o1',
  ])
  expect(keys({ titles: titles.slice(0, 1) })).toEqual([])
})

it('does not ask twice: what was kept, or what the web answers, is left out', () => {
  const terms = [{ id: 't1', word: 'triage', meaning: '' }]
  expect(keys({ terms, questions: [{ prompt: 'unclear-term:t1' }, { prompt: null }] })).toEqual([])
})

it('does not ask again about what became part of another', () => {
  const one = { type: 'licence' as const, text: 'CPR' }
  const differing = entry('cpr', { type: 'licence', required: 1 })
  const asked = (mergedInto: string | null) =>
    keys({
      tally: tally(differing),
      qualifications: [
        { ...one, id: 'cpr', mergedInto: null },
        { ...one, id: 'bls', mergedInto },
      ],
      questions: [{ prompt: 'differs:bls' }],
    })
  expect(asked(null)).toContain('differs:cpr')
  expect(asked('cpr')).not.toContain('differs:cpr')
})

it('shows few at a time, one of each kind first', () => {
  const terms = Array.from({ length: 9 }, (_, n) => ({ id: `t${n}`, word: `word ${n}`, meaning: '' }))
  const found = keys({ tally: tally(entry('teamwork')), terms })
  expect(found).toHaveLength(promptsAtOnce)
  expect(found.slice(0, 3)).toEqual(['unclear-term:t0', 'everyday-skill:teamwork', 'unsaid'])
})

it('has words with nothing left to fill in for every prompt, in both languages', () => {
  const params = { text: 'X', word: 'X', one: 'X', other: 'X', name: 'X', postings: 2, required: 1, all: 3 }
  for (const locale of ['en', 'es'] as const)
    for (const code of promptCodes)
      for (const key of [`fields.prompt-${code}`, `fields.prompt-${code}-why`] as const)
        expect(translator(locale)(key, params)).toMatch(/^[^{}]+$/)
})

it('prepares links that carry the field and the place, safely written', () => {
  const links = outboundLinks({ name: 'R&D "lab" técnico', place: 'San José, CA', school: 'R&D "College"' })
  for (const { url } of links) {
    expect(new URL(url).protocol).toBe('https:')
    expect(url).toContain('R%26D')
    expect(url).not.toContain('"')
  }
  const jobs = new URL(links.find((link) => link.site === 'Indeed')!.url)
  expect([jobs.searchParams.get('q'), jobs.searchParams.get('l')]).toEqual([
    'R&D "lab" técnico',
    'San José, CA',
  ])
  expect(
    links.filter(({ code }) => code === 'alumni').map(({ url }) => new URL(url).searchParams.get('keywords')),
  ).toEqual(['R&D "lab" técnico R&D "College"', null])
  expect(outboundLinks({ name: 'Nursing', place: '' }).some(({ code }) => code === 'alumni')).toBe(false)
  expect(outboundLinks({ name: 'Nursing', place: '' }).every(({ url }) => !url.includes('location='))).toBe(
    true,
  )
})
