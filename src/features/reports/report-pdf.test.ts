import { beforeAll, expect, test } from 'vitest'
import { translator } from '../../i18n/index.ts'
import { renderPdf } from '../../platform/documents/index.ts'
import { readPdf, type ReadPdf } from '../../../tests/support/pdf.ts'
import { sampleReport, scripts } from '../../../tests/support/sample-report.ts'
import { buildReport } from './report.ts'

const createdAt = new Date('2026-11-20T12:00:00Z')
const typeset = (changes = {}, language: 'en' | 'es' = 'en') =>
  renderPdf(
    'platform/documents/printed.typ',
    buildReport(sampleReport(changes), language, translator(language)),
    createdAt,
  )

let pdf: ReadPdf
beforeAll(async () => {
  pdf = await readPdf((await typeset()).bytes)
})

test.each(Object.entries(scripts))('%s can be read back whole', (_script, line) => {
  expect(pdf.text).toContain(line.normalize('NFKC'))
})

test('it is tagged, claims PDF/UA-1, and says its title, author and language', () => {
  expect(pdf).toMatchObject({
    tagged: true,
    accessible: '1',
    title: 'A conversation with María-José O’Connor Łukasz',
    author: 'Ana Pérez Núñez',
    language: 'en',
    fontsOutside: [],
  })
})

test('headings, lists and languages are tags; sections and questions are bookmarks', () => {
  const tagged = (role: string) => pdf.tags.filter((tag) => tag.role === role)
  expect(tagged('H1').map((tag) => tag.text.replace(/\s+/g, ' '))).toEqual([pdf.title])
  expect(tagged('H2').map((tag) => tag.text)).toEqual([
    'Questions and answers',
    'What I learned',
    'Reflection',
    'Next steps',
  ])
  expect(tagged('LBody').map((tag) => tag.text)).toContain('treatments for eight to twelve patients')
  expect(pdf.tags).toContainEqual({ role: 'P', language: 'ar', text: scripts.Arabic })
  expect(pdf.tags).toContainEqual({ role: 'P', language: 'he', text: scripts.Hebrew })
  expect(pdf.outline).toContain('Questions and answers')
  expect(pdf.outline).toContain('  What does an ordinary day look like for you?')
})

test('what looks like markup stays as typed', () => {
  expect(pdf.text).toContain('#strong[She] says')
  expect(pdf.text).toContain('*do not* skip physiology; $x^2$ and @tags')
})

test('a character without a glyph is named and visibly replaced; control characters are dropped', async () => {
  const answers = [{ question: 'Wh\u0000at?', text: 'Tibetan ཀཁ and\u0007 one\u200d lone \uD800 half' }]
  const { bytes, unprintable } = await typeset({ answers })
  expect(unprintable).toEqual(['ཀ', 'ཁ'])
  const read = await readPdf(bytes)
  expect(read.text).toContain('What?')
  expect(read.text).toContain('\u{FFFD}\u{FFFD}')
})

test('names of most of the world are drawn, each in a font of ours', async () => {
  const names = '김민수 สมชาย अनन्या অনন্যা அனன்யா ਅਨੰਨਿਆ አበበ សុខា Արամ გიორგი 田中さくら Nguyễn'
  const { bytes, unprintable } = await typeset({ answers: [{ question: names, text: names }] })
  expect(unprintable).toEqual([])
  const read = await readPdf(bytes)
  expect(read.fontsOutside).toEqual([])
  // Letters that stand as they are written; scripts that rearrange them are copied out of order.
  for (const name of ['김민수', 'አበበ', 'Արամ', 'გიორგი', '田中さくら', 'Nguyễn'])
    expect(read.text).toContain(name)
})

test('the same facts give the same bytes; a Spanish report says so', async () => {
  const [one, other] = [await typeset({}, 'es'), await typeset({}, 'es')]
  expect(Buffer.from(one.bytes).equals(Buffer.from(other.bytes))).toBe(true)
  expect(await readPdf(one.bytes)).toMatchObject({
    language: 'es',
    title: expect.stringContaining('Una conversación'),
  })
})

test('a report of nothing at all, and one of many pages, are still documents', async () => {
  const empty = {
    seeker: '',
    people: [],
    occupation: '',
    organization: '',
    answers: [],
    learned: '',
    nextSteps: [],
  }
  expect((await typeset(empty)).pages).toBe(1)
  const long = Array.from({ length: 40 }, (_, n) => ({
    question: `Question ${n}?`,
    text: 'Word after word. '.repeat(90),
  }))
  expect((await typeset({ answers: long })).pages).toBeGreaterThan(10)
})

test('a document beyond all measure is refused', async () => {
  await expect(typeset({ learned: 'a'.repeat(1_000_001) })).rejects.toMatchObject({
    code: 'document-too-long',
  })
})
