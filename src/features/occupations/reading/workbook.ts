import type { Readable } from 'node:stream'
import { Parser } from 'htmlparser2'
import yauzl, { type Entry, type ZipFile } from 'yauzl'
import { invalid } from '../../../shared/errors.ts'

// The cells of an Excel workbook as text: as much of the format (ECMA-376) as tables of words and numbers need. Sheets
// are read row by row; only the strings that they share are held.

/** More than the workbooks of the Bureau have tenfold; what a workbook claims beyond is refused. Our choice. */
const limits = { partBytes: 100_000_000, strings: 500_000, cells: 500 }

export interface Sheet {
  name: string
  /** Its rows, empty cells as ''. */
  rows(): AsyncGenerator<string[]>
}

/**
 * The sheets of a workbook, in order.
 * @param name what the file is called in errors
 * @throws AppError `occupations-workbook-broken`
 */
export async function readWorkbook(bytes: Buffer, name: string): Promise<Sheet[]> {
  const broken = (cause?: unknown) => invalid('occupations-workbook-broken', { file: name }, cause)
  try {
    const parts = await openParts(bytes)
    const targets = await relations(parts)
    const strings = await sharedStrings(parts)
    const sheets: Sheet[] = []
    for await (const node of nodes(parts, 'xl/workbook.xml')) {
      if (node.open !== 'sheet') continue
      const part = targets.get(attribute(node.attributes, 'id') ?? '')
      if (part) sheets.push({ name: node.attributes['name'] ?? '', rows: () => rowsOf(parts, part, strings) })
    }
    if (sheets.length === 0) throw broken()
    return sheets
  } catch (cause) {
    throw broken(cause)
  }
}

type Parts = { zip: ZipFile; entries: Map<string, Entry> }

async function openParts(bytes: Buffer): Promise<Parts> {
  const zip = await yauzl.fromBufferPromise(bytes, { lazyEntries: true, autoClose: false })
  const entries = new Map<string, Entry>()
  for await (const entry of zip.eachEntry()) {
    if (entry.uncompressedSize > limits.partBytes) throw new Error('too big')
    entries.set(entry.fileName, entry)
  }
  return { zip, entries }
}

type Attributes = Record<string, string>
interface XmlNode {
  open?: string
  attributes: Attributes
  close?: string
  text?: string
}

/** An attribute by its name without its prefix, which each writer chooses. */
const attribute = (attributes: Attributes, name: string) =>
  Object.entries(attributes).find(([key]) => key.slice(key.indexOf(':') + 1) === name)?.[1]

const bare = (name: string) => name.slice(name.indexOf(':') + 1)

/** What a part holds, piece by piece. */
async function* nodes({ zip, entries }: Parts, part: string): AsyncGenerator<XmlNode> {
  const entry = entries.get(part)
  if (!entry) return
  let found: XmlNode[] = []
  const parser = new Parser(
    {
      onopentag: (name, attributes) => void found.push({ open: bare(name), attributes }),
      onclosetag: (name) => void found.push({ close: bare(name), attributes: {} }),
      ontext: (text) => void found.push({ text, attributes: {} }),
    },
    { xmlMode: true },
  )
  const stream: Readable = await zip.openReadStreamPromise(entry)
  for await (const chunk of stream.setEncoding('utf8')) {
    parser.write(String(chunk))
    yield* found
    found = []
  }
  parser.end()
  yield* found
}

async function relations(parts: Parts): Promise<Map<string, string>> {
  const targets = new Map<string, string>()
  for await (const { open, attributes } of nodes(parts, 'xl/_rels/workbook.xml.rels')) {
    if (open !== 'Relationship') continue
    const target = attributes['Target'] ?? ''
    targets.set(attributes['Id'] ?? '', target.startsWith('/') ? target.slice(1) : `xl/${target}`)
  }
  return targets
}

async function sharedStrings(parts: Parts): Promise<string[]> {
  const strings: string[] = []
  let text = ''
  let inText = false
  for await (const node of nodes(parts, 'xl/sharedStrings.xml')) {
    if (node.open === 'si') text = ''
    else if (node.open === 't') inText = true
    else if (node.close === 't') inText = false
    else if (node.close === 'si') strings.push(text)
    else if (inText && node.text) text += node.text
    if (strings.length > limits.strings) throw new Error('too many strings')
  }
  return strings
}

/** The number of a column from a cell's address: A1 is 0, AB7 is 27. */
const columnOf = (address: string) =>
  [...address.replace(/\d+$/, '')].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1

async function* rowsOf(parts: Parts, part: string, strings: readonly string[]): AsyncGenerator<string[]> {
  let row: string[] = []
  let cell: { at: number; type: string; text: string } | null = null
  let reading = false
  for await (const node of nodes(parts, part)) {
    if (node.open === 'row') row = []
    else if (node.open === 'c') {
      const at = node.attributes['r'] ? columnOf(node.attributes['r']) : row.length
      cell = { at, type: node.attributes['t'] ?? 'n', text: '' }
    } else if (node.open === 'v' || node.open === 't') reading = true
    else if (node.close === 'v' || node.close === 't') reading = false
    else if (reading && cell && node.text) cell.text += node.text
    else if (node.close === 'c' && cell) {
      if (cell.at >= 0 && cell.at < limits.cells) {
        while (row.length < cell.at) row.push('')
        row[cell.at] = cell.type === 's' ? (strings[Number(cell.text)] ?? '') : cell.text
      }
      cell = null
    } else if (node.close === 'row') yield row
  }
}
