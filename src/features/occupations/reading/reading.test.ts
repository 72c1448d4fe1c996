import { describe, expect, it } from 'vitest'
import { sampleProjections, workbook } from '../../../../tests/support/occupation-files.ts'
import { readerOf } from './projections.ts'
import { kindOfHeader, releaseIn } from './table-kinds.ts'
import { readWorkbook } from './workbook.ts'

describe('kindOfHeader', () => {
  it.each([
    ['a.txt', ['O*NET-SOC Code', 'Title', 'Description'], 'occupations'],
    ['a.txt', ['onetsoc_code', 'alternate_title', 'short_title', 'sources'], 'alternate'],
    ['a.txt', ['O*NET-SOC Code', 'Title', 'Alternate Title', 'Short Title'], 'alternate'],
    ['Lay Titles.txt', ['O*NET-SOC Code', 'Title'], 'alternate'],
    ['Alternate Titles.txt', ['O*NET-SOC Code', 'Title', 'Sources'], 'alternate'],
    ['a.txt', ['O*NET-SOC 2019 Code', 'Reported Job Title'], 'reported'],
    ['a.txt', ['Date', 'Job Zone', 'O*NET-SOC Code'], 'zones'],
    ['a.txt', ['Job Zone', 'Name', 'Experience', 'Education'], 'levels'],
    ['a.txt', ['Related O*NET-SOC Code', 'O*NET-SOC Code', 'Related Index'], 'related'],
    ['Task Statements.txt', ['O*NET-SOC Code', 'Task ID', 'Task', 'Task Type'], null],
    ['Skills.txt', ['O*NET-SOC Code', 'Element ID', 'Element Name', 'Scale ID', 'Data Value'], null],
    ['Content Model Reference.txt', ['Element ID', 'Element Name', 'Description'], null],
  ])('reads %s by its header', (name, header, kind) => {
    expect(kindOfHeader(name, header)?.kind ?? null).toBe(kind)
  })

  it('finds columns wherever they stand', () => {
    expect(kindOfHeader('x', ['Index', 'Related O*NET-SOC Code', 'Tier', 'O*NET-SOC Code'])).toMatchObject({
      at: { code: 3, related: 1, position: 0 },
    })
  })

  it('names the column that a file lacks', () => {
    expect(kindOfHeader('db_30_1_text/Job Zones.txt', ['O*NET-SOC Code', 'Date'])).toEqual({
      kind: 'zones',
      lacks: ['Job Zone'],
    })
  })
})

it.each([
  ['O*NET 30.1 Database', '30.1'],
  ['O*NET® 9.0 Database', '9.0'],
  ['/tmp/db_28_3_text', '28.3'],
  ['onet-30.1/Alternate Titles.txt', '30.1'],
  ['/home/one/2024-34', null],
])('finds the release in %s', (text, release) => {
  expect(releaseIn(text)).toBe(release)
})

describe('readWorkbook', () => {
  const rowsOf = async (bytes: Uint8Array, at: number) => {
    const sheets = await readWorkbook(Buffer.from(bytes), 'a.xlsx')
    const rows: string[][] = []
    for await (const row of sheets[at]!.rows()) rows.push(row)
    return rows
  }

  it('puts every cell in its column, words whole, numbers as they are', async () => {
    const bytes = workbook({
      One: [['a']],
      'Two & more': [
        ['', '', 'c <d>'],
        [' x ', 2.5, ''],
      ],
    })
    expect((await readWorkbook(Buffer.from(bytes), 'a')).map((sheet) => sheet.name)).toEqual([
      'One',
      'Two & more',
    ])
    expect(await rowsOf(bytes, 1)).toEqual([
      ['', '', 'c <d>'],
      [' x ', '2.5'],
    ])
  })

  it.each([
    ['no workbook', Buffer.from('name,email')],
    ['half a workbook', Buffer.from(sampleProjections).subarray(0, 500)],
  ])('refuses %s', async (_what, bytes) => {
    await expect(readWorkbook(bytes, 'a.xlsx')).rejects.toMatchObject({ code: 'occupations-workbook-broken' })
  })
})

describe('readerOf', () => {
  const header = [
    'National Employment Matrix title',
    'National Employment Matrix code',
    'Employment, 2034',
    'Employment, 2024',
    'Median annual wage, dollars, 2024[1]',
    'Employment change, percent, 2024–34',
  ]
  const row = (...cells: string[]) => readerOf(header)?.row(cells)

  it('takes years from headings, whatever their order', () => {
    expect(row(' Nurses[2]', '29-1141', '12', '10', '80000', '20')).toEqual({
      code: '29-1141',
      title: 'Nurses',
      employment: 10,
      projected: 12,
      baseYear: 2024,
      targetYear: 2034,
      medianWage: 80_000,
      wageAtLeast: false,
      wageYear: 2024,
      changePercent: 20,
    })
  })

  it.each([
    ['—', { medianWage: null, wageAtLeast: false }],
    ['>=$239,200', { medianWage: 239_200, wageAtLeast: true }],
    ['≥ 239200', { medianWage: 239_200, wageAtLeast: true }],
    ['$62,580', { medianWage: 62_580, wageAtLeast: false }],
    ['', { medianWage: null, wageAtLeast: false }],
  ])('reads the wage %s', (cell, wage) => {
    expect(row('x', '29-1141', '1', '1', cell, '1')).toMatchObject(wage)
  })

  it('takes no note for an occupation, and no other table for this one', () => {
    expect(row('Footnotes:', '', '', '', '', '')).toBeNull()
    expect(readerOf(['Educational attainment', 'Unemployment rate (%)'])).toBeNull()
    expect(
      readerOf(['2024 National Employment Matrix title', '2024 National Employment Matrix code', 'Link']),
    ).toBeNull()
  })
})
