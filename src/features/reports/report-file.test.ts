import mammoth from 'mammoth'
import MarkdownIt from 'markdown-it'
import { expect, test } from 'vitest'
import { translator } from '../../i18n/index.ts'
import { checkDocx, checkHtml, checkMarkdown, checkPdf } from '../../../tests/support/report-checks.ts'
import { readPdf } from '../../../tests/support/pdf.ts'
import { reportScripts, scriptReports } from '../../../tests/support/script-reports.ts'
import { buildReport } from './report.ts'
import { writeReport } from './report-file.ts'

const whole = { missing: [], structure: [] }
const reports = scriptReports()

test.each(reportScripts)(
  'a report in %s carries every word and heading in all of its files',
  async (script) => {
    const { facts } = reports.find((one) => one.script === script)!
    const document = buildReport(facts, 'es', translator('es'))
    const file = (format: 'pdf' | 'docx' | 'md' | 'html') => writeReport(document, format, new Date(0))
    expect(await checkPdf((await file('pdf')) as Uint8Array, document)).toEqual(whole)
    expect(await checkDocx((await file('docx')) as Uint8Array, document)).toEqual(whole)
    expect(checkMarkdown((await file('md')) as string, document)).toEqual(whole)
    expect(checkHtml((await file('html')) as string, document)).toEqual(whole)
  },
  30_000,
)

test('the checks see a word that is gone and a heading that became text', async () => {
  const document = buildReport(reports[0]!.facts, 'en', translator('en'))
  const text = (await writeReport(document, 'md', new Date(0))) as string
  const cut = text.replaceAll('cuadrilla', '').replace(/^## /m, '')
  const found = checkMarkdown(cut, document)
  expect(found.missing.length).toBeGreaterThan(0)
  expect(found.structure).toEqual(['headings'])
})

test('a web address is a link in every file, and whole', async () => {
  const address = 'https://example.org/a_b*c/?q=1&x=~2'
  const answers = [{ question: 'Where?', text: `Look at ${address}, or at javascript:alert(1).` }]
  const document = buildReport({ ...reports[0]!.facts, answers }, 'en', translator('en'))
  const file = (format: 'pdf' | 'docx' | 'md' | 'html') => writeReport(document, format, new Date(0))
  const attribute = `href="${address.replace('&', '&amp;')}"`
  const html = (await file('html')) as string
  const md = new MarkdownIt().render((await file('md')) as string)
  const word = await mammoth.convertToHtml({ buffer: Buffer.from((await file('docx')) as Uint8Array) })
  for (const one of [html, md, word.value]) {
    expect(one).toContain(attribute)
    expect(one).toContain('>, or at javascript:alert(1).'.slice(1))
    expect(one).not.toContain('href="javascript')
  }
  const pdf = (await file('pdf')) as Uint8Array
  expect(await checkPdf(pdf, document)).toEqual(whole)
  expect((await readPdf(pdf)).links).toEqual([address])
  expect(checkMarkdown((await file('md')) as string, document)).toEqual(whole)
})

test('what is longer than a line stays within the page, and is copied whole', async () => {
  const [key, sum] = ['x'.repeat(300), '0123456789abcdef'.repeat(4)]
  const answers = [{ question: key, text: `${key}\n${sum}` }]
  const document = buildReport({ ...reports[0]!.facts, organization: sum, answers }, 'en', translator('en'))
  const pdf = (await writeReport(document, 'pdf', new Date(0))) as Uint8Array
  expect(await checkPdf(pdf, document)).toEqual(whole)
  const { text, beyond } = await readPdf(pdf)
  expect(beyond).toEqual([])
  expect(text.replaceAll('\n', '').split(sum)).toHaveLength(3)
})

test('an address that no link can hold is printed as a text', async () => {
  const answers = [{ question: 'Where?', text: `See https://example.org/${'a'.repeat(9_000)}` }]
  const document = buildReport({ ...reports[0]!.facts, answers }, 'en', translator('en'))
  const pdf = (await writeReport(document, 'pdf', new Date(0))) as Uint8Array
  // It runs over more than one page, whose feet stand between its letters.
  const { text, beyond, links } = await readPdf(pdf)
  expect([text.match(/a{10,}/g)?.join('').length, beyond, links]).toEqual([9_000, [], []])
})

test('what looks like Markdown stays as typed', async () => {
  const facts = {
    ...reports[0]!.facts,
    answers: [{ question: '1. Why?', text: '# no heading\n> no quote\n***\n\n- [ ] item\n\n<b>&amp; `x`' }],
  }
  const text = (await writeReport(buildReport(facts, 'en', translator('en')), 'md', new Date(0))) as string
  for (const words of ['\\# no heading\\\n', '\\> no quote', '\\*\\*\\*', '\\<b\\>\\&amp; \\`x\\`'])
    expect(text).toContain(words)
})

test('of two languages each line runs its own way, and each person of a panel too', async () => {
  const { facts } = reports.find(({ script }) => script === 'Arabic')!
  const [english, arabic] = ['Ask before you plan (twice).', 'نصيحته أن أسأل كثيرا (مرتين).']
  const mixed = {
    ...facts,
    people: [{ name: 'Maria Lopez', title: 'Engineer' }, ...facts.people],
    learned: `${english}\n${arabic}`,
  }
  const document = buildReport(mixed, 'en', translator('en'))
  const file = (format: 'pdf' | 'docx' | 'md' | 'html') => writeReport(document, format, new Date(0))
  const html = (await file('html')) as string
  for (const [dir, text] of [
    ['ltr', english],
    ['rtl', arabic],
    ['ltr', 'Maria Lopez, Engineer'],
    ['rtl', facts.people[0]!.name],
  ])
    expect(html).toMatch(new RegExp(`dir="${dir}"[^>]*>${text!.replace(/[().]/g, '\\$&')}<`))
  expect(await checkPdf((await file('pdf')) as Uint8Array, document)).toEqual(whole)
  expect(await checkDocx((await file('docx')) as Uint8Array, document)).toEqual(whole)
  expect(checkMarkdown((await file('md')) as string, document)).toEqual(whole)
  expect(checkHtml(html, document)).toEqual(whole)
})
