import { mkdtempSync, rmSync, writeFileSync, truncateSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { readBytes, readPath } from './read-file.ts'

const folder = mkdtempSync(join(tmpdir(), 'halfhour-imports-'))
afterAll(() => rmSync(folder, { recursive: true }))

const header = 'First Name,Last Name,URL,Email Address,Company,Position,Connected On'
const bytesOf = (text: string) => new TextEncoder().encode(text)

test('30,000 rows are read in a thread, one contact for each person', async () => {
  const people = Array.from(
    { length: 30_000 },
    (_, n) => `Ana ${n},Lima,https://www.linkedin.com/in/ana-${n},,"Acme, Inc.",Nurse,01 Feb 2024`,
  )
  const file = await readBytes(bytesOf([header, ...people].join('\r\n')))
  expect(file).toMatchObject({
    ok: true,
    format: 'linkedin',
    rows: 30_000,
    duplicatesWithinFile: [],
    unusable: [],
  })
  expect(file.ok && file.contacts).toHaveLength(30_000)
})

test('the same person twice in a file is imported once, and both rows are named', async () => {
  const file = await readBytes(
    bytesOf(
      [
        header,
        'Ana,Lima,https://www.linkedin.com/in/ana,,Acme,Nurse,',
        'Anna,Lima,http://linkedin.com/in/Ana/,,Acme,Nurse,',
        'Ana,Lima,https://www.linkedin.com/in/other-ana,,Acme,Nurse,',
        'Bob,Q,,Bo@q.example,,,',
        'Robert,Q,,bo@Q.example,,,',
        'Cy,Z,,,Acme,Boss,',
        'cy,Z,,,ACME,Boss,',
        'Cy,Z,,,Acme,Nurse,',
        'Di,One,https://www.linkedin.com/in/di,desk@acme.example,,,',
        'Ed,Two,https://www.linkedin.com/in/ed,desk@acme.example,,,',
        // A mailbox that a family shares.
        'Rita,Q,,bo@q.example,,,',
      ].join('\n'),
    ),
  )
  expect(file.ok && file.duplicatesWithinFile).toEqual([
    { row: 3, name: 'Anna Lima', sameAs: 2 },
    { row: 6, name: 'Robert Q', sameAs: 5 },
    { row: 8, name: 'cy Z', sameAs: 7 },
  ])
  expect(file.ok && file.contacts.map((contact) => contact.row)).toEqual([2, 4, 5, 7, 9, 10, 11, 12])
})

test.each(['Website', 'Homepage', 'Sitio web', 'Company website', 'URL'])(
  'colleagues who share the %s of their employer stay two',
  async (heading) => {
    const rows = ['Ana,Ruiz,Mercy,Nurse,ana@x.example', 'Tom,Berg,Mercy,Nurse,tom@x.example']
    const file = await readBytes(
      bytesOf(
        [
          `First Name,Last Name,Company,Title,Email,${heading}`,
          ...rows.map((row) => `${row},mercy.org`),
        ].join('\n'),
      ),
    )
    expect(file).toMatchObject({ format: 'csv', duplicatesWithinFile: [] })
    expect(file.ok && file.contacts.map(({ name, url }) => [name, url])).toEqual([
      ['Ana Ruiz', ''],
      ['Tom Berg', ''],
    ])
  },
)

test('a file of 200 MB is given up early', async () => {
  const path = join(folder, 'huge.csv')
  writeFileSync(path, header)
  truncateSync(path, 200 * 1024 * 1024)
  expect(await readPath(path)).toEqual({ ok: false, code: 'too-big' })
})

test('what grows without end in memory is stopped', async () => {
  const cells = ','.repeat(19 * 1024 * 1024)
  const file = await readBytes(bytesOf(`Name\n${cells}x`))
  expect(file.ok ? file.unusable.length + file.contacts.length : file.code).toSatisfy(
    (n) => n === 1 || n === 'nobody' || n === 'too-slow',
  )
})
