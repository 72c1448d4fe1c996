import { expect, test } from 'vitest'
import { translator } from '../../i18n/index.ts'
import { checkDocx, checkHtml, checkMarkdown, checkPdf } from '../../../tests/support/report-checks.ts'
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
    ['rtl', `${facts.people[0]!.name}, ${facts.people[0]!.title}`],
  ])
    expect(html).toMatch(new RegExp(`dir="${dir}"[^>]*>${text!.replace(/[().]/g, '\\$&')}<`))
  expect(await checkPdf((await file('pdf')) as Uint8Array, document)).toEqual(whole)
  expect(await checkDocx((await file('docx')) as Uint8Array, document)).toEqual(whole)
  expect(checkMarkdown((await file('md')) as string, document)).toEqual(whole)
  expect(checkHtml(html, document)).toEqual(whole)
})
