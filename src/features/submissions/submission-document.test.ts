import { expect, it } from 'vitest'
import { translator } from '../../i18n/index.ts'
import type { PrintedDocument } from '../../shared/printed-document.ts'
import { submissionDocument } from './submission-document.ts'
import type { SubmissionContent, SubmittedTalk } from './submissions.ts'

const options = { author: 'Sam', locale: 'en', zone: 'UTC', t: translator('en') } as const
const talk: SubmittedTalk = {
  ...{ mode: 'phone', modeReason: '', minutes: 30, zone: 'UTC' },
  ...{ startedAt: '2026-09-14T12:00:00Z', endedAt: '2026-09-14T12:30:00Z' },
  answers: [{ question: 'Why?', text: 'Because.' }],
}
const reflected = {
  learned: 'A lot.',
  reflection: { 'went-well': '', unexpected: '', differently: '', 'still-interested': '' },
  ...{ stillInterested: 'no' as const, nextSteps: ['Ask again'] },
}
const contentOf = (talks: SubmittedTalk[], text = ''): SubmissionContent => ({
  ...{ assignment: 'Talks', stage: { id: 'report', title: 'Report' }, talks },
  sections: [{ id: 'r', title: 'My reflection', form: 'reflection', words: 2, text }],
  ...{ evidence: [], conditions: [], effort: null },
})
const nurse = (name: string) => [{ name, title: 'Nurse', organization: 'Mercy' }]
const headings = ({ sections }: PrintedDocument) =>
  sections.map(({ heading, entries }) => [heading, ...entries.map((entry) => entry.heading.text)])
const lines = ({ sections }: PrintedDocument) =>
  sections[0]!.blocks.map((block) => block.kind === 'paragraph' && block.prose.text)

it('keeps the reflections of several talks apart, each under the headings of its report', () => {
  const talks = [
    { ...talk, occupation: 'Head nurse', organization: 'Mercy', reflected },
    { ...talk, occupation: 'Nurse', organization: '', reflected: { ...reflected, nextSteps: [] } },
  ]
  const document = submissionDocument(
    { people: [nurse('Maria Lopez'), nurse('')], content: contentOf(talks) },
    options,
  )
  const interest = 'Am I still interested in this work?'
  expect(headings(document)).toEqual([
    ['The talk with Maria Lopez', 'Why?'],
    ['The talk with a professional', 'Why?'],
    ['My reflection · Maria Lopez', 'What I learned', interest, 'Next steps'],
    ['My reflection · 2', 'What I learned', interest],
  ])
  expect(lines(document)).toEqual([
    'Maria Lopez, Nurse',
    'Head nurse · Mercy',
    'September 14, 2026 · 30 minutes · Phone',
  ])
})

it('says the day on which a talk was held after all', () => {
  const talks = [{ ...talk, endedAt: '2026-09-15T11:00:00Z' }]
  const document = submissionDocument({ people: [nurse('Maria Lopez')], content: contentOf(talks) }, options)
  expect(lines(document)).toContain('September 15, 2026 · 30 minutes · Phone')
})

it('counts no minutes of letters', () => {
  const talks = [{ ...talk, mode: 'written' }]
  const document = submissionDocument({ people: [nurse('Maria Lopez')], content: contentOf(talks) }, options)
  expect(lines(document)).toContain('September 14, 2026 · In writing')
})

it('tells two talks with one person apart', () => {
  const talks = [{ ...talk, reflected }, talk, { ...talk, reflected }]
  const people = [nurse('Maria Lopez'), nurse('Ana Roth'), nurse('Maria Lopez')]
  const document = submissionDocument({ people, content: contentOf(talks) }, options)
  expect(document.sections.map(({ heading }) => heading)).toEqual([
    'The talk with Maria Lopez (1)',
    'The talk with Ana Roth',
    'The talk with Maria Lopez (3)',
    'My reflection · Maria Lopez (1)',
    'My reflection · Maria Lopez (3)',
  ])
})

it('still reads a copy from before the reports’ own lines and headings went in', () => {
  const document = submissionDocument(
    { people: [nurse('Maria Lopez')], content: contentOf([talk], 'A lot.') },
    options,
  )
  expect(headings(document)).toEqual([['The talk with Maria Lopez', 'Why?'], ['My reflection']])
  expect(lines(document)[0]).toBe('Maria Lopez, Nurse, Mercy')
})

it('reads in every copy, by the name it is kept under, that the professional confirmed the talk', () => {
  const evidence = JSON.parse('[{"kind":"confirmation","text":"","at":null,"saidBy":"professional"}]')
  const content = { ...contentOf([talk]), evidence }
  const { sections } = submissionDocument({ people: [nurse('Maria Lopez')], content }, options)
  const [entry] = sections.find(({ id }) => id === 'evidence')!.entries
  expect(entry!.blocks).toHaveLength(1)
})
