import fc from 'fast-check'
import { expect, test } from 'vitest'
import { relationships } from '../../contacts/index.ts'
import { importLimits } from '../imports.ts'
import { parseFile } from '../parse.ts'
import { exportFormats, writers, type ExportedContact, type ExportFormat } from './contacts-file.ts'

const fileOf = (format: ExportFormat, contacts: readonly ExportedContact[]) =>
  new TextEncoder().encode(
    `${writers[format].begin}${writers[format].some(contacts, true)}${writers[format].end}`,
  )

/** What a contact can hold: text as a form leaves it. */
const kept = (text: string) =>
  text
    .replace(/\p{Cc}/gu, (c) => (c === '\n' || c === '\t' ? c : ' '))
    .trim()
    .toWellFormed()
const awkward = fc.constantFrom(
  ...'=+-@\t\'",;:\\\n ñ字👩‍🔬n=C3é|'.split(''),
  "'=",
  '\\n',
  'END:VCARD',
  'BEGIN:VCARD',
  '  ',
)
const anything = fc
  .array(fc.oneof(awkward, fc.string({ unit: 'grapheme', maxLength: 8 })), { maxLength: 40 })
  .map((parts) => kept(parts.join('')))
const line = anything.map((text) => kept(text.replace(/\s+/g, ' ')).slice(0, 190).trim().toWellFormed())
const word = line.map((text) => text.replace(/[\s\n]/g, '') || 'x')

const contact: fc.Arbitrary<ExportedContact> = fc
  .record({
    id: fc.uuid(),
    name: line,
    given: fc.option(line.filter(Boolean)),
    family: fc.option(line.filter(Boolean)),
    description: line,
    relationship: fc.constantFrom(null, ...relationships),
    howFound: anything,
    why: anything,
    organization: line,
    title: line,
    emails: fc.uniqueArray(
      word.map((text) => `${text.replace(/[\s,;:"<>()[\]\\@]/g, '') || 'x'}@a.example`),
      { maxLength: 3 },
    ),
    phones: fc.uniqueArray(
      line.filter(Boolean).map((text) => `${text.slice(0, 40).trim().toWellFormed()} 555`),
      { maxLength: 3 },
    ),
    profileUrl: fc.option(fc.webUrl({ validSchemes: ['https', 'http'] }).filter((url) => url.length <= 500)),
    links: fc.uniqueArray(
      fc.webUrl().filter((url) => url.length <= 500),
      { maxLength: 3 },
    ),
    connectedOn: fc.option(fc.constantFrom('2024-02-29', '2011-12-31')),
    notes: anything,
    ledBy: fc.option(fc.record({ id: fc.uuid(), name: line })),
  })
  .filter(({ name, description }) => name !== '' || description !== '')

async function readAgain(format: ExportFormat, contacts: readonly ExportedContact[]) {
  const file = await parseFile(fileOf(format, contacts), importLimits)
  if (!file.ok) throw new Error(`refused: ${file.code}`)
  // A card's key is its UID as it stands there.
  const id = (key?: string) => key?.replace(/^urn:uuid:/, '')
  return file.contacts.map(({ row: _row, url, key, ledBy, ...rest }) => ({
    ...{ id: id(key), ledBy: id(ledBy) ?? null },
    ...{ given: null, family: null, description: '', relationship: null, howFound: '', why: '', notes: '' },
    ...rest,
    ...{ profileUrl: url || null, connectedOn: rest.connectedOn || null, links: rest.links ?? [] },
  }))
}

const withoutNames = ({ ledBy, ...rest }: ExportedContact) => ({ ...rest, ledBy: ledBy?.id ?? null })

test.each(exportFormats)(
  '%s brings back everything that went out, whatever was typed',
  async (format) => {
    await fc.assert(
      fc.asyncProperty(fc.array(contact, { minLength: 1, maxLength: 4 }), async (contacts) => {
        expect(await readAgain(format, contacts)).toEqual(contacts.map(withoutNames))
      }),
      { numRuns: 100, seed: 3 },
    )
  },
  60_000,
)

const blank: ExportedContact = {
  ...{ id: '01920000-0000-7000-8000-000000000000', name: 'Eva', given: null, family: null, description: '' },
  ...{ relationship: null, howFound: '', why: '', organization: '', title: '', emails: [], phones: [] },
  ...{ profileUrl: null, links: [], connectedOn: null, notes: '', ledBy: null },
}

test('no cell begins like a formula', () => {
  const text = new TextDecoder().decode(
    fileOf('csv', [{ ...blank, name: '=SUM(A1)', title: '-1', phones: ['+1 555 0100'] }]),
  )
  expect(text).toContain("'=SUM(A1)")
  expect(text).not.toMatch(/(^|,|\n)"?[=+\-@\t]/)
})

test('a card is one that any address book reads: 4.0, folded at 75 octets, notes together', () => {
  const text = new TextDecoder().decode(fileOf('vcard', [{ ...blank, why: 'ñ'.repeat(100), notes: 'a, b' }]))
  expect(text).toMatch(/^BEGIN:VCARD\r\nVERSION:4\.0\r\n/)
  expect(text).toContain('\\na\\, b')
  for (const one of text.split('\r\n')) expect(Buffer.byteLength(one)).toBeLessThanOrEqual(75)
})

test('how one knows somebody is left out where it is not said, and kept where the two have not met', () => {
  const text = (format: ExportFormat, relationship: ExportedContact['relationship']) =>
    new TextDecoder().decode(fileOf(format, [{ ...blank, relationship }]))
  expect(text('vcard', null)).not.toContain('RELATIONSHIP')
  expect(text('vcard', 'none')).toContain('X-HALFHOUR-RELATIONSHIP:none')
  expect(text('csv', null)).not.toContain('none')
  expect(text('csv', 'none')).toContain('none')
})
