import { expect, test } from 'vitest'
import { readDocx } from '../../../tests/support/docx.ts'
import { readPdf } from '../../../tests/support/pdf.ts'
import { translator } from '../../i18n/index.ts'
import { renderDocx, renderPdf } from '../../platform/documents/index.ts'
import { printedHtml } from '../../ui/index.ts'
import type { ActivityRecord } from './activities.ts'
import { buildSummary } from './summary.ts'

const bare = {
  ...{ organization: '', role: '', startsOn: null, endsOn: null, link: '', outcome: '', notes: 'PRIVATE' },
  ...{ fee: 'FEE', studentRate: 'RATE', renewsOn: null, meetings: 'MEETINGS', sessions: [], people: [] },
}
const activities: ActivityRecord[] = [
  {
    ...bare,
    ...{
      id: '1',
      kind: 'association',
      name: 'Respiratory society',
      role: 'Student member',
      startsOn: '2025-09-01',
    },
  },
  {
    ...bare,
    ...{ id: '2', kind: 'volunteering', name: 'Food bank <&> #strong[x]', organization: 'Łódź Kitchen' },
    ...{ startsOn: '2026-01-10', endsOn: '2026-05-02', role: 'Sorter' },
    outcome: 'Learned to lead\n\n- trained two helpers\n- wrote the rota\n\n3. third\n4. fourth\u0007',
    sessions: [{ id: 's', heldOn: '2026-01-10', minutes: 150, about: '' }],
    people: [{ contactId: 'c', name: 'Priya Natarajan', organization: '' }],
  },
  { ...bare, ...{ id: '3', kind: 'event', name: 'יום פתוח', startsOn: '2026-03-04' } },
]
const built = (withPeople = false, language: 'en' | 'es' = 'en') =>
  buildSummary(
    { seeker: 'Ana Reyes', activities, withPeople, today: '2026-11-28' },
    language,
    translator(language),
  )
const en = built()

/** Every text of the document, in the order it is read. */
const texts = (document = en) => [
  ...[document.kind, document.title, document.byline],
  ...document.details.flatMap(({ label, values }) => [label, ...values.map(({ text }) => text)]),
  ...document.sections.flatMap((section) => [
    section.heading,
    ...section.entries.flatMap((entry) => [
      entry.heading.text,
      ...entry.blocks.flatMap((block) =>
        block.kind === 'paragraph' ? [block.prose.text] : block.items.map(({ text }) => text),
      ),
    ]),
  ]),
]

test('says what was done and never what is private; people only when asked', () => {
  // Between two months the language's own space, which is a narrow one.
  expect(texts().map((text) => text.normalize('NFKC'))).toContain('Sorter · January – May 2026 · 2.5 hours')
  expect(texts()).toContain('Student member · since September 2025')
  expect(texts()).toContain('1 association · 1 volunteer role · 1 event')
  expect(texts().join()).not.toMatch(/PRIVATE|FEE|RATE|MEETINGS|Priya/)
  expect(texts(built(true))).toContain('Met: Priya Natarajan')
  expect(texts(built(true, 'es'))).toContain('Conocí a: Priya Natarajan')
})

test('the Word file has every text in order, with real headings and lists', async () => {
  const read = readDocx(await renderDocx(en))
  const said = read.paragraphs.map(({ text }) => text)
  const lines = [
    ...[en.kind, en.title, en.byline],
    ...en.details.map(({ label, values }) => `${label}: ${values[0]?.text}`),
    ...texts().slice(3 + 2 * en.details.length),
  ]
  // A control character is no character of XML.
  expect(said).toEqual(lines.map((line) => line.replace('\u0007', '')))
  const styled = (style: string) =>
    read.paragraphs.filter((one) => one.style === style).map(({ text }) => text)
  expect(styled('Heading1')).toEqual(['Activities and service'])
  expect(styled('Heading2')).toEqual(['Associations', 'Volunteering', 'Events'])
  expect(styled('Heading3')).toEqual([
    'Respiratory society',
    'Food bank <&> #strong[x], Łódź Kitchen',
    'יום פתוח',
  ])
  const listed = read.paragraphs.filter((one) => one.listed).map(({ text }) => text)
  expect(listed).toEqual(['trained two helpers', 'wrote the rota', 'third', 'fourth'])
  expect(read.paragraphs.find(({ text }) => text === 'יום פתוח')).toMatchObject({ rightToLeft: true })
  expect(read).toMatchObject({ title: 'Activities and service', author: 'Ana Reyes', language: 'en' })
  expect(read.footer).toContain('Page ')
  expect(readDocx(await renderDocx(built(false, 'es'))).language).toBe('es')
})

test('the PDF is tagged, on one page, and says the same; so does the HTML', async () => {
  const { bytes, pages } = await renderPdf('platform/documents/printed.typ', en, new Date(0))
  const pdf = await readPdf(bytes)
  expect(pages).toBe(1)
  expect(pdf).toMatchObject({
    tagged: true,
    accessible: '1',
    title: 'Activities and service',
    author: 'Ana Reyes',
  })
  const flat = (text: string) => text.normalize('NFKC').replace(/\s+/g, ' ')
  const html = printedHtml(en)
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&amp;', '&')
  for (const text of texts().map((words) => flat(words.replace('\u0007', '')))) {
    expect(flat(pdf.text)).toContain(text)
    expect(flat(html.replace('\u0007', ''))).toContain(text)
  }
  const tagged = (role: string) => pdf.tags.filter((tag) => tag.role === role).map(({ text }) => text)
  expect(tagged('H2')).toEqual(['Associations', 'Volunteering', 'Events'])
})

test('a document beyond all measure is refused', async () => {
  await expect(renderDocx({ ...en, byline: 'a'.repeat(1_000_001) })).rejects.toMatchObject({
    code: 'document-too-long',
  })
})
