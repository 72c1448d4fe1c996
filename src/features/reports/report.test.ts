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
})

test('each text says its direction, and its language where the letters tell', () => {
  expect(blocksOf('שלום')[0]).toMatchObject({ prose: { direction: 'rtl', language: 'he' } })
  expect(blocksOf('Hola')[0]).toMatchObject({ prose: { direction: 'ltr', language: null } })
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

test('the day is the day where the talk took place', () => {
  const lateEvening = sampleReport({
    interview: { ...sampleReport().interview, startsAt: new Date('2026-11-13T03:00:00Z') },
  })
  const talk = buildReport(lateEvening, 'es', es).details.find(({ label }) => label === 'Entrevista')
  expect(talk?.value.text).toBe('12 de noviembre de 2026 · 30 minutos · por video')
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
  expect(buildReport(unnamed, 'en', en).title).toBe(en('reports.title-unnamed'))
  expect(reportFileName(unnamed, en, 'pdf')).toBe('Report - Ana Pérez Núñez.pdf')
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
