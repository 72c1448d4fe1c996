import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { importLimits, type ParsedFile } from './imports.ts'
import { ownColumns } from './own-columns.ts'
import { parseFile, startOfTable } from './parse.ts'
import { jsonKind } from './people-json.ts'

const header = 'First Name,Last Name,URL,Email Address,Company,Position,Connected On'
const maria =
  'María,Ruiz,https://www.linkedin.com/in/maria-ruiz,maria@hospital.example,"Valley Hospital, Inc.",Nurse,15 Jan 2024'
const notes = 'Notes:\n"Some people chose to hide their address, so that cell is empty.\nThat is normal."\n\n'
const read = (text: string | Uint8Array) =>
  parseFile(typeof text === 'string' ? new TextEncoder().encode(text) : text, importLimits)

async function readOk(text: string | Uint8Array) {
  const file = await read(text)
  if (!file.ok) throw new Error(`refused: ${file.code}`)
  return file
}
const codeOf = (file: ParsedFile) => (file.ok ? 'accepted' : file.code)

function utf16(text: string, bigEndian = false): Uint8Array {
  const bytes = Buffer.from(`\uFEFF${text}`, 'utf16le')
  return bigEndian ? bytes.swap16() : bytes
}

describe('a list of ours that somebody changed', () => {
  const headings = ownColumns.map(([heading]) => heading)
  const row = (cells: Record<string, string>) => headings.map((heading) => cells[heading] ?? '').join(',')
  const list = (cells: Record<string, string>) =>
    `${headings.join(',')}\n${row({ Name: 'Ana Lima' })}\n${row(cells)}`

  test('keeps only links that lead to a page', async () => {
    const file = await readOk(list({ Name: 'Bo Ek', Links: 'javascript:alert(1)' }))
    expect(file.format).toBe('halfhour')
    expect(file.contacts[1]).toMatchObject({ name: 'Bo Ek', links: [] })
  })

  test('takes no description that is longer than a name may be', async () => {
    const file = await readOk(list({ Description: 'x'.repeat(5_000) }))
    expect([file.contacts.length, file.unusable]).toMatchObject([1, [{ row: 3, reason: 'too-long' }]])
  })

  test('knows which days there are', async () => {
    const contacts = [{ name: 'Bo Ek', connectedOn: '2024-02-31' }]
    const file = await readOk(JSON.stringify({ kind: jsonKind, contacts }))
    expect(file.contacts[0]).toMatchObject({ name: 'Bo Ek', connectedOn: '' })
  })
})

describe('a LinkedIn file', () => {
  test.each([
    ['no preamble', `${header}\n${maria}\n`, 2],
    ['quoted notes over two lines', `${notes}${header}\n${maria}\n`, 5],
    ['unquoted notes', `Notes:\nThese are your people, as of today\n\n${header}\n${maria}`, 5],
    [
      'Windows line ends and a byte order mark',
      `\uFEFF${notes}${header}\n${maria}\n`.replaceAll('\n', '\r\n'),
      5,
    ],
    ['old Mac line ends', `${header}\r${maria}\r`, 2],
    [
      'semicolons, as a Spanish Excel saves',
      `${header}\n${maria}`.replaceAll(',', ';').replace('l; Inc', 'l, Inc'),
      2,
    ],
    ['tabs', `${header}\n${maria}`.replaceAll(',', '\t').replace('l\t Inc', 'l, Inc'), 2],
  ])('with %s', async (_case, text, row) => {
    const file = await readOk(text)
    expect(file).toMatchObject({ format: 'linkedin', rows: 1, unusable: [] })
    expect(file.contacts).toEqual([
      {
        name: 'María Ruiz',
        given: 'María',
        family: 'Ruiz',
        organization: 'Valley Hospital, Inc.',
        title: 'Nurse',
        emails: ['maria@hospital.example'],
        phones: [],
        url: 'https://www.linkedin.com/in/maria-ruiz',
        connectedOn: '2024-01-15',
        row,
      },
    ])
  })

  test.each([
    ['UTF-16', utf16(`${header}\r\n${maria}\r\n`)],
    ['UTF-16, the other way round', utf16(`${header}\r\n${maria}\r\n`, true)],
    ['UTF-16 without a mark', utf16(`${header}\r\n${maria}\r\n`).subarray(2)],
    ['Windows-1252', Buffer.from(`${header}\r\n${maria}\r\n`, 'latin1')],
  ])('in %s', async (_case, bytes) => {
    expect((await readOk(bytes)).contacts[0]).toMatchObject({ name: 'María Ruiz', title: 'Nurse' })
  })

  test('one damaged byte spoils one letter, not every accent', async () => {
    const bytes = new TextEncoder().encode(`${header}\n${`${maria}\n`.repeat(30)}X?Y,Ruiz,,,,,\n`)
    bytes[bytes.indexOf('?'.charCodeAt(0))] = 0xe9
    const file = await readOk(bytes)
    expect(file.contacts[0]?.name).toBe('María Ruiz')
    expect(file.contacts[30]?.name).toBe('X\uFFFDY Ruiz')
  })

  test.each([
    [
      'Spanish',
      'Nombre,Apellidos,URL,Dirección de correo electrónico,Empresa,Cargo,Conectado el',
      '7 mar 2024',
    ],
    ['French', 'Prénom,Nom de famille,URL,Adresse e-mail,Entreprise,Poste,Relation depuis', '7 mars 2024'],
    ['German', 'Vorname,Nachname,URL,E-Mail-Adresse,Unternehmen,Position,Verbunden am', '7. März 2024'],
    ['German, Name for the family name', 'Vorname,Name,URL,E-Mail,Firma,Position,Vernetzt am', '07.03.2024'],
    ['Portuguese', 'Nome,Sobrenome,URL,Endereço de e-mail,Empresa,Cargo,Conectado em', '7 de mar. de 2024'],
  ])('with a %s header', async (_language, heads, date) => {
    const file = await readOk(
      `${heads}\nMaría,Ruiz,https://www.linkedin.com/in/mr,m@h.example,Hospital,Nurse,${date}\n`,
    )
    expect(file.format).toBe('linkedin')
    expect(file.contacts[0]).toMatchObject({
      ...{ name: 'María Ruiz', given: 'María', family: 'Ruiz', organization: 'Hospital', title: 'Nurse' },
      ...{ emails: ['m@h.example'], connectedOn: '2024-03-07' },
    })
  })

  test('with its columns in another order, some missing', async () => {
    const file = await readOk(
      'Connected On,Position,Last Name,First Name\n1 Feb 2023,"Nurse\nNight shift",Ruiz,María\n',
    )
    expect(file.contacts[0]).toMatchObject({
      name: 'María Ruiz',
      title: 'Nurse Night shift',
      emails: [],
      url: '',
    })
  })

  test('names are whole, and a single one is enough', async () => {
    const file = await readOk(
      `${header}\nCher,,,,,,\n,Pelé,,,,,\n"de la  Cruz, PhD",Ana,,,,,\n伟,王,,,,,\nジョン,スミス,,,,,\n`,
    )
    expect(file.contacts.map((contact) => contact.name)).toEqual([
      'Cher',
      'Pelé',
      'de la Cruz, PhD Ana',
      '王伟',
      'スミス ジョン',
    ])
  })
})

describe('rows that cannot be used', () => {
  test('are named with the row a spreadsheet shows, and counted', async () => {
    const file = await readOk(
      `${notes}${header}\n${maria}\n-,,,,,,\n\n , ,,x@y.example,,,\nA,B,,,Acme, Inc.,Boss,1 Jan 2024\n${maria}\n`,
    )
    expect(file).toMatchObject({ rows: 5 })
    expect(file.unusable).toEqual([
      { row: 6, reason: 'no-name', person: { name: '-', given: '-' } },
      // What the row says goes along, so that it can be completed.
      { row: 8, reason: 'no-name', person: { emails: ['x@y.example'] } },
      { row: 9, reason: 'too-many-cells', person: expect.objectContaining({ name: 'A B' }) },
    ])
    expect(file.contacts.map((contact) => contact.row)).toEqual([5, 10])
  })

  test('a row of nothing but blank cells is no row, and those after it keep their numbers', async () => {
    const file = await readOk(`${header}\n,,,,,,\n${maria}\n , ,"",,\n",,,,,,\n${maria}\n,,,,,,,,\n,,,,,,`)
    expect(file).toMatchObject({ rows: 3, unusable: [{ row: 5, reason: 'broken-quotes' }] })
    expect(file.contacts.map((contact) => contact.row)).toEqual([3, 6])
    expect(codeOf(await read(`${header}\n,,,,,,\n`))).toBe('no-rows')
  })

  test('a quotation mark that never closes costs its own row only', async () => {
    const file = await readOk(`${header}\nAna,"Lima,,,,,\n${maria}\nBo,"Q",,,,,\n"Cy "The Fox" Fox",,,,,,\n`)
    expect(file.unusable).toMatchObject([{ row: 2, reason: 'broken-quotes' }])
    expect(file.contacts.map((contact) => contact.name)).toEqual(['María Ruiz', 'Bo Q', 'Cy "The Fox" Fox'])
  })

  test('what is far too long is no name', async () => {
    const file = await readOk(`${header}\n${'x'.repeat(201)},,,,,,\n${maria}\n`)
    expect(file.unusable).toMatchObject([{ row: 2, reason: 'too-long' }])
  })
})

test('cells lose what no database or page should get', async () => {
  const file = await readOk(
    `${header}\nA\u0001na,B,javascript:alert(1),"not an address; a@b.example",,,\nB,C,linkedin.com/in/bc,,,,\n`,
  )
  expect(file.contacts[0]).toMatchObject({ name: 'A na B', url: '', emails: ['a@b.example'] })
  expect(file.contacts[1]?.url).toBe('https://linkedin.com/in/bc')
})

describe('a ZIP', () => {
  const csv = strToU8(`${notes}${header}\n${maria}\n`)

  test.each([
    ['at the top', { 'Connections.csv': csv, 'messages.csv': strToU8('a,b') }],
    ['in a folder', { 'Basic_LinkedInDataExport/Connections.csv': csv }],
    [
      'beside the shadow a Mac leaves',
      { '__MACOSX/._Connections.csv': strToU8('\0\x05'), 'x/Connections.csv': csv },
    ],
    ['under a path that means mischief', { '../../etc/connections.CSV': csv }],
  ])('with the file %s', async (_case, files) => {
    expect(await readOk(zipSync(files))).toMatchObject({ format: 'linkedin', rows: 1 })
  })

  test.each([
    ['zip-without-connections', zipSync({ 'messages.csv': csv })],
    ['zip-without-connections', zipSync({ 'inner.zip': zipSync({ 'Connections.csv': csv }) })],
    ['zip-without-connections', zipSync({ 'Connections.csv': zipSync({ 'Connections.csv': csv }) })],
    ['zip-too-big', zipSync({ 'Connections.csv': new Uint8Array(importLimits.fileBytes + 1) })],
    [
      'zip-too-big',
      zipSync(Object.fromEntries(Array.from({ length: 5_001 }, (_, n) => [`${n}.csv`, csv])), { level: 0 }),
    ],
    ['zip-broken', zipSync({ 'Connections.csv': csv }).subarray(0, 200)],
    ['spreadsheet', zipSync({ '[Content_Types].xml': csv, 'xl/workbook.xml': csv })],
    ['document', zipSync({ '[Content_Types].xml': csv, 'word/document.xml': csv })],
    ['empty', zipSync({ 'Connections.csv': new Uint8Array(0) })],
  ])('is refused: %s', async (code, bytes) => {
    expect(codeOf(await read(bytes))).toBe(code)
  })

  test('a bomb that lies about its size is counted while it expands', async () => {
    const bytes = zipSync({ 'Connections.csv': new Uint8Array(40 * 1024 * 1024) }, { level: 9 })
    const view = new DataView(bytes.buffer, bytes.byteOffset)
    for (let at = 0; at < bytes.length - 28; at++) {
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 1_000, true)
    }
    expect(bytes.length).toBeLessThan(1_000_000)
    expect(['zip-too-big', 'zip-broken']).toContain(codeOf(await read(bytes)))
  })

  test('damage inside is noticed', async () => {
    const bytes = zipSync({ 'Connections.csv': csv }, { level: 0 })
    const at = Buffer.from(bytes).indexOf('Ruiz')
    bytes[at] = 'L'.charCodeAt(0)
    expect(codeOf(await read(bytes))).toBe('zip-broken')
  })
})

describe('what is no list of people is refused', () => {
  const jpeg = Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), Buffer.alloc(4_000, 7)])
  test.each([
    ['empty', ''],
    ['empty', ' \r\n\r\n'],
    ['picture', jpeg],
    ['pdf', '%PDF-1.7\n…'],
    ['spreadsheet', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0])],
    ['nobody', `${header}\n,,,x@y.example,,,\n`],
    ['no-rows', `${header}\n`],
    ['web-page', '<!DOCTYPE html><title>Sign in</title>'],
    ['archive', Buffer.from([0x1f, 0x8b, 8, 0])],
    ['not-text', Buffer.from(Array.from({ length: 5_000 }, (_, n) => (n * 7919) % 256))],
    ['no-names', 'Product,Price\nPen,2\n'],
    ['no-names', 'CONVERSATION ID,FROM,TO,DATE,CONTENT\n1,a,b,2024,hello\n'],
    ['too-big', new Uint8Array(importLimits.fileBytes + 1)],
    ['too-many-rows', `Name\n${'a\n'.repeat(importLimits.rows + 1)}`],
    ['broken-quotes', `${header}\n${'a,"b\n'.repeat(302)}`],
  ])('%s', async (code, bytes) => {
    expect(codeOf(await read(bytes))).toBe(code)
  })
})

test('another list with a column of names is read too', async () => {
  const file = await readOk(
    'Name,Company,Phone 1 - Value,Phone 2 - Value,E-mail 1 - Value\nAna Lima,Acme,555 0100,,a@b.example\n',
  )
  expect(file.format).toBe('csv')
  expect(file.contacts[0]).toMatchObject({ name: 'Ana Lima', phones: ['555 0100'], emails: ['a@b.example'] })
})

const corpora = process.env['HALFHOUR_CORPORA']
test('the columns that are offered for choosing are those that were read', () => {
  const guess = (head: string) => startOfTable(new TextEncoder().encode(head))?.guess
  expect(guess('Name;Vorname;Titel;Firma;E-Mail\nM;H;K;A;x@x.example')).toEqual([
    ...['family', 'given', 'title', 'organization', 'email'],
  ])
  expect(guess('Who,Company,E-mail\nEva,Acme,x@x.example\nBo,Acme,y@x.example')).toEqual([
    '',
    'organization',
    'email',
  ])
})

if (corpora) describe('files that others wrote', () => readCorpora(corpora))

function readCorpora(folder: string): void {
  if (!existsSync(join(folder, 'linkedin/EXPECTED.json')))
    throw new Error(`HALFHOUR_CORPORA is set, but there is no linkedin/EXPECTED.json in ${folder}`)

  const expected: object = JSON.parse(readFileSync(join(folder, 'linkedin/EXPECTED.json'), 'utf8'))
  const linkedIn: [string, { rows: number; quoted_commas?: number }][] = Object.entries(expected)
  test.each(linkedIn.filter(([name]) => name.endsWith('.csv')))(
    '%s',
    async (name, { rows, quoted_commas }) => {
      const file = await readOk(readFileSync(join(folder, 'linkedin', name)))
      expect(file).toMatchObject({ format: 'linkedin', rows })
      expect(file.contacts.length + file.unusable.length).toBe(rows)
      expect(file.contacts.every((contact) => contact.connectedOn !== '' && contact.url !== '')).toBe(true)
      const commas = file.contacts.filter((contact) =>
        `${contact.organization}${contact.title}`.includes(','),
      )
      if (quoted_commas) expect(commas).toHaveLength(quoted_commas)
    },
  )

  const others = ['csv', 'vcard', 'linkedin'].flatMap((part) => filesBelow(join(folder, part)))
  test.each(others)('%s is read or refused', async (path) => {
    const file = await read(readFileSync(path))
    expect(file.ok && file.contacts.length + file.unusable.length).toBe(file.ok && file.rows)
  })

  const cases: unknown = JSON.parse(readFileSync(join(folder, 'csv/papaparse/test-cases.json'), 'utf8'))
  test('every hard case is read or refused', async () => {
    const inputs = [...JSON.stringify(cases).matchAll(/"input":("(?:[^"\\]|\\.)*")/g)]
    expect(inputs.length).toBeGreaterThan(100)
    for (const [, input] of inputs) expect(await read(JSON.parse(input ?? '""'))).toHaveProperty('ok')
  })
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile())
}
