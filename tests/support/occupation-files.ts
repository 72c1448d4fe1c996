import { mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { zipSync } from 'fflate'

// Occupations of our own making in the form of the public files, for tests.

/** Lines of a text table, cells between tabs. */
export const table = (rows: readonly (readonly string[])[]) =>
  `${rows.map((row) => row.join('\t')).join('\r\n')}\r\n`

export const sampleTables = {
  'Read Me.txt': 'O*NET 41.2 Database\r\nSome Month Release\r\n',
  'Occupation Data.txt': table([
    ['O*NET-SOC Code', 'Title', 'Description'],
    ['49-9081.00', 'Lamp Keepers', 'Keep the lamps of a harbour burning.'],
    ['31-1121.00', 'Visiting Helpers', 'Help people "at home" who cannot leave it.'],
    ['55-3016.00', 'Drummers', 'Drum ahead of others.'],
  ]),
  'Alternate Titles.txt': table([
    ['O*NET-SOC Code', 'Alternate Title', 'Short Title', 'Source(s)'],
    ['49-9081.00', 'Harbor Lamp Technician', 'n/a', '08'],
    ['49-9081.00', 'Lighthouse Attendant', 'n/a', '08'],
    ['49-9081.00', 'Beacon Operator', 'n/a', '08'],
    ['31-1121.00', 'Home Visitor', 'n/a', '08'],
    ['31-1121.00', 'Beacon Operator', 'n/a', '08'],
    ['55-3016.00', 'Marching Drummer', 'n/a', '08'],
  ]),
  'Sample of Reported Titles.txt': table([
    ['O*NET-SOC Code', 'Reported Job Title', 'Shown in My Next Move'],
    ['49-9081.00', 'Wick Trimmer', 'Y'],
  ]),
  'Job Zones.txt': table([
    ['O*NET-SOC Code', 'Job Zone', 'Date', 'Domain Source'],
    ['49-9081.00', '3', '08/2023', 'Analyst'],
    ['31-1121.00', 'not given', '08/2023', 'Analyst'],
  ]),
  'Job Zone Reference.txt': table([
    ['Job Zone', 'Name', 'Experience', 'Education', 'Job Training', 'Examples', 'SVP Range'],
    ['3', 'Zone of lamps', 'Some years', 'A school of lamps', 'On the pier', 'Lamp keepers', '(6.0)'],
  ]),
  'Related Occupations.txt': table([
    ['O*NET-SOC Code', 'Related O*NET-SOC Code', 'Relatedness Tier', 'Index'],
    ['49-9081.00', '55-3016.00', 'Primary-Short', '2'],
    ['49-9081.00', '31-1121.00', 'Primary-Short', '1'],
  ]),
} as const

/** A folder with these files. */
export async function folderOf(files: Readonly<Record<string, string | Uint8Array>>): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'hh-occupations-'))
  for (const [name, content] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(folder, name)), { recursive: true })
    await writeFile(path.join(folder, name), content)
  }
  return folder
}

const escaped = (text: string) =>
  text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign] ?? '&quot;')

/** A workbook as office programs write it: words in a list of strings, numbers in the cells, empty cells left out. */
export function workbook(
  sheets: Readonly<Record<string, readonly (readonly (string | number)[])[]>>,
): Uint8Array {
  const strings: string[] = []
  const cell = (value: string | number, row: number, at: number) => {
    const address = `${String.fromCharCode(65 + at)}${row + 1}`
    if (value === '') return ''
    if (typeof value === 'number') return `<c r="${address}"><v>${value}</v></c>`
    return `<c r="${address}" t="s"><v>${strings.push(value) - 1}</v></c>`
  }
  const names = Object.keys(sheets)
  const parts = Object.fromEntries(
    names.map((name, n) => {
      const rows = (sheets[name] ?? []).map(
        (row, at) =>
          `<row r="${at + 1}">${row.map((value, column) => cell(value, at, column)).join('')}</row>`,
      )
      return [
        `xl/worksheets/sheet${n + 1}.xml`,
        `<worksheet><sheetData>${rows.join('')}</sheetData></worksheet>`,
      ]
    }),
  )
  const all: Record<string, string> = {
    ...parts,
    'xl/workbook.xml': `<workbook xmlns:r="urn:r"><sheets>${names
      .map((name, n) => `<sheet name="${escaped(name)}" sheetId="${n + 7}" r:id="rel${n + 1}"/>`)
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${names
      .map((_name, n) => `<Relationship Id="rel${n + 1}" Target="worksheets/sheet${n + 1}.xml"/>`)
      .join('')}</Relationships>`,
    // The first half of each string in another font, as for a footnote mark.
    'xl/sharedStrings.xml': `<sst>${strings
      .map((text) => {
        const half = text.length >> 1
        return `<si><r><t xml:space="preserve">${escaped(text.slice(0, half))}</t></r><r><rPr><b/></rPr><t xml:space="preserve">${escaped(text.slice(half))}</t></r></si>`
      })
      .join('')}</sst>`,
  }
  const encoder = new TextEncoder()
  return zipSync(Object.fromEntries(Object.entries(all).map(([name, text]) => [name, encoder.encode(text)])))
}

export const sampleProjections = workbook({
  Index: [['What is in here']],
  'Table 1.2': [
    ['Table 1.2 Occupational projections (in thousands)'],
    [
      '2034 National Employment Matrix title',
      '2034 National Employment Matrix code',
      'Occupation type',
      'Employment, 2034',
      'Employment, 2044',
      'Employment change, percent, 2034–44',
      'Occupational openings, 2034–44 annual average',
      'Median annual wage, dollars, 2034[1]',
      'Typical education needed for entry',
      'Work experience in a related occupation',
      'Typical on-the-job training needed to attain competency in the occupation',
    ],
    ['Total, all occupations', '00-0000', 'Summary', 1000, 1031, 3.1, 100.5, 49500, '—', '—', '—'],
    [
      '      Lamp keepers',
      '49-9081',
      'Line item',
      309.39999999999998,
      322.7,
      9.5,
      22.2,
      '>=$239,200',
      "Bachelor's degree",
      'None',
      'Apprenticeship',
    ],
    ['    Visiting helpers and aides[2]', '31-1120', 'Summary', 10, 9, -10, '—', '—', '—', '—', '—'],
    ['Footnotes:'],
    ['[1] Half earn more.'],
  ],
})
