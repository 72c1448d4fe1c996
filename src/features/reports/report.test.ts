import { expect, test } from 'vitest'
import { translator } from '../../i18n/index.ts'
import { sampleReport } from '../../../tests/support/sample-report.ts'
import { buildReport, reportFileName, reportGaps } from './report.ts'
import { blocksOf } from '../../shared/prose.ts'

const [en, es] = [translator('en'), translator('es')]

test('notes become paragraphs and lists, line ends kept', () => {
  expect(blocksOf('One\ntwo\r\n\r\n- a\n- b\n3. c\n4) d\n')).toMatchObject([
    { kind: 'paragraph', prose: { text: 'One\ntwo' } },
    { kind: 'list', ordered: false, items: [{ text: 'a' }, { text: 'b' }] },
    { kind: 'list', ordered: true, start: 3, items: [{ text: 'c' }, { text: 'd' }] },
  ])
  expect(blocksOf(' \n\n')).toEqual([])
  // As PowerPoint, Word and PDF readers hand lines over.
  expect(blocksOf('one\vtwo\f- a\u2029- b')).toMatchObject([
    { kind: 'paragraph', prose: { text: 'one\ntwo' } },
    { kind: 'list', items: [{ text: 'a' }, { text: 'b' }] },
  ])
})

test('a list is numbered as it was typed', () => {
  const starts = (text: string) =>
    blocksOf(text).map((block) => block.kind === 'list' && [block.start, block.items.length])
  expect(starts('3. rest\n2. sleep\n1. work')).toEqual([
    [3, 1],
    [2, 1],
    [1, 1],
  ])
  expect(starts('10. a\n20. b\n21. c')).toEqual([
    [10, 1],
    [20, 2],
  ])
  expect(starts('1. a\n1. b\n1. c')).toEqual([[1, 3]])
  expect(starts('1. a\n2. b\n1. c')).toEqual([
    [1, 2],
    [1, 1],
  ])
})

test('each text says its direction, and its language where the letters tell', () => {
  expect(blocksOf('שלום')[0]).toMatchObject({ prose: { direction: 'rtl', language: 'he' } })
  expect(blocksOf('Hola')[0]).toMatchObject({ prose: { direction: 'ltr', language: null } })
  // A line of numbers and signs goes with its neighbours.
  expect(blocksOf('12:30\nשלום (1)\n2\nHello\nיום 3')).toMatchObject([
    { prose: { text: '12:30\nשלום (1)\n2', direction: 'rtl' } },
    { prose: { text: 'Hello', direction: 'ltr' } },
    { prose: { text: 'יום 3', direction: 'rtl' } },
  ])
})

test('only what is there is shown: empty answers, rows and sections are left out', () => {
  const report = buildReport(sampleReport(), 'en', en)
  expect(report.sections.map(({ id }) => id)).toEqual(['conversation', 'learned', 'reflection', 'next-steps'])
  expect(report.sections[0]!.entries.map(({ heading }) => heading.text)).not.toContain('What about pay?')
  const bare = buildReport(
    sampleReport({ answers: [], learned: ' ', nextSteps: [], thankedAt: null }),
    'en',
    en,
  )
  expect(bare.sections.map(({ id }) => id)).toEqual(['reflection'])
  expect(bare.details.map(({ label }) => label)).not.toContain('Thank-you sent')
})

test('whether the interest is still there stands before the words about it, and not in them', () => {
  const about = (text: string) => {
    const { reflection } = sampleReport()
    const facts = { stillInterested: 'yes' as const, reflection: { ...reflection, 'still-interested': text } }
    const { sections } = buildReport(sampleReport(facts), 'en', en)
    return sections.find(({ id }) => id === 'reflection')!.entries.at(-1)!.blocks
  }
  const yes = { kind: 'paragraph', prose: { text: 'Yes.', direction: 'ltr' } }
  expect(about('- the people\n- the hours')).toMatchObject([
    yes,
    { kind: 'list', items: [{ text: 'the people' }, { text: 'the hours' }] },
  ])
  expect(about('الناس')).toMatchObject([yes, { prose: { text: 'الناس', direction: 'rtl' } }])
  expect(about('')).toMatchObject([yes])
})

test('the day is the day where the talk took place', () => {
  const lateEvening = sampleReport({
    interview: { ...sampleReport().interview, startsAt: new Date('2026-11-13T03:00:00Z') },
  })
  const talk = buildReport(lateEvening, 'es', es).details.find(({ label }) => label === 'Entrevista')
  expect(talk?.values[0]?.text).toBe('12 de noviembre de 2026 · 30 minutos · por videollamada')
})

test.each([
  ['on the next day after all', '2026-11-13T20:00:00Z', 'November 13, 2026'],
  ['on the day before', '2026-11-11T23:00:00Z', 'November 11, 2026'],
  ['earlier on that day', '2026-11-12T16:00:00Z', 'November 12, 2026'],
  ['until after midnight', '2026-11-13T06:10:00Z', 'November 12, 2026', '2026-11-13T05:30:00Z'],
])('a talk that was held %s says so', (_, endedAt, expected, startsAt = '2026-11-12T22:00:00Z') => {
  const { interview } = sampleReport()
  const held = { ...interview, startsAt: new Date(startsAt), endedAt: new Date(endedAt) }
  const talk = buildReport(sampleReport({ interview: held }), 'en', en).details.find(
    ({ label }) => label === 'Interview',
  )
  expect(talk?.values[0]?.text).toBe(`${expected} · 30 minutes · by video`)
})

test('a title that is the occupation is said once', () => {
  const [person] = sampleReport().people
  const facts = sampleReport({ people: [{ ...person!, title: 'Nurse' }], occupation: 'Nurse' })
  const said = buildReport(facts, 'en', en).details.flatMap(({ values }) => values.map(({ text }) => text))
  expect(said.filter((text) => text.includes('Nurse'))).toEqual(['Nurse'])
})

test('letters take no minutes', () => {
  const written = { ...sampleReport().interview, mode: 'written' as const }
  const { details } = buildReport(sampleReport({ interview: written }), 'en', en)
  expect(details.find(({ label }) => label === 'Interview')?.values[0]?.text).toBe(
    'November 12, 2026 · in writing',
  )
})

test('what is still missing, most important first', () => {
  expect(reportGaps(sampleReport())).toEqual([])
  const begun = sampleReport({
    interview: { ...sampleReport().interview, endedAt: null },
    answers: [{ question: 'Why?', text: ' ' }],
    occupation: '',
    thankedAt: null,
  })
  expect(reportGaps(begun)).toEqual(['not-held', 'no-answers', 'no-occupation', 'no-thank-you'])
})

test('a name is not there unasked: it says who has to be asked, and whose name is left out', () => {
  expect(reportGaps(sampleReport({ naming: 'unasked' }))).toEqual(['name-unasked'])
  const unnamed = sampleReport({ naming: 'left-out', people: [{ name: '', title: 'Lab lead' }] })
  expect(reportGaps(unnamed)).toEqual(['name-left-out'])
  expect(reportGaps(sampleReport({ isUnshared: true }))).toEqual(['sharing-refused'])
  expect(buildReport(unnamed, 'en', en).title).toBe(en('reports.title-unnamed'))
  expect(reportFileName(unnamed, en, 'pdf')).toBe('Report - Ana Pérez Núñez.pdf')
  const panel = sampleReport({ people: ['', 'Ben', ''].map((name) => ({ name, title: '' })) })
  expect(reportFileName(panel, en, 'pdf')).toBe('Report - Ben - Ana Pérez Núñez.pdf')
})

test('a file name says what it is and survives every file system', () => {
  expect(reportFileName(sampleReport(), en, 'pdf')).toBe(
    'Report - María-José O’Connor Łukasz - Ana Pérez Núñez.pdf',
  )
  const hostile = sampleReport({
    people: [{ name: '../..\r\n"x"; a=b', title: '' }],
    seeker: 'A/B\\C'.repeat(40),
  })
  expect(reportFileName(hostile, es, 'html')).toMatch(/^Informe - [\p{L} -]{1,75}\.html$/u)
})
