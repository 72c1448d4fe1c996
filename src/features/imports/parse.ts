import { decode } from './decode.ts'
import { fileKind } from './file-kind.ts'
import { guessHeader, tableStart } from './header.ts'
import { BrokenQuotes, readRows } from './records.ts'
import type { ParsedFile, RefusalCode, TableStart } from './imports.ts'
import { readJson } from './people-json.ts'
import { readTable, type Choices } from './table.ts'
import { readVcards } from './vcard/vcard.ts'
import { readZip } from './zip.ts'

// Runs inside the thread: it imports nothing that needs the rest of the program.

export interface ParseLimits {
  fileBytes: number
  rows: number
  zipEntries: number
}

/** The file's contacts, or why it cannot be read; never throws for what a file contains. */
export async function parseFile(
  bytes: Uint8Array,
  limits: ParseLimits,
  choices: Choices = {},
): Promise<ParsedFile> {
  if (bytes.length > limits.fileBytes) return refused('too-big')
  const kind = fileKind(bytes)
  if (kind === 'zip') {
    const inside = await readZip(bytes, limits)
    if (!inside.ok) return refused(inside.code)
    const innerKind = fileKind(inside.bytes)
    if (innerKind === 'zip') return refused('zip-without-connections')
    return readFile(inside.bytes, innerKind, { limits, choices })
  }
  return readFile(bytes, kind, { limits, choices })
}

function readFile(
  bytes: Uint8Array,
  kind: 'vcard' | 'text' | RefusalCode,
  { limits, choices }: { limits: ParseLimits; choices: Choices },
): ParsedFile {
  if (kind === 'vcard') return readVcards(bytes, limits, choices.progress)
  return kind === 'text' ? parseText(bytes, limits, choices) : refused(kind)
}

function refused(code: RefusalCode): ParsedFile {
  return { ok: false, code }
}

function parseText(bytes: Uint8Array, limits: ParseLimits, choices: Choices): ParsedFile {
  const text = textIn(bytes)
  if (text === null) return refused('not-text')
  if (text.trim() === '') return refused('empty')
  const json = /^\s*[[{]/.test(text) ? readJson(text, limits) : null
  return json ?? readTable(text, limits, choices)
}

/** Text with lines ended by \n only, or null where the bytes are none. */
const textIn = (bytes: Uint8Array): string | null =>
  decode(bytes)
    ?.replace(/^\uFEFF/, '')
    .replace(/\r+\n|\r/g, '\n') ?? null

/** A row as a spreadsheet program numbers it, from 1. */
export interface NumberedRow {
  row: number
  cells: string[]
}

/** Any list as its rows that are not blank, from the first that has as many cells as most. */
export type Cells = { ok: true; rows: NumberedRow[] } | { ok: false; code: RefusalCode }

/** Reads a list that need not be one of people, such as a school's. @param limits.rows more below a header is refused */
export function cellsOfTable(bytes: Uint8Array, limits: Pick<ParseLimits, 'rows'>): Cells {
  const kind = fileKind(bytes)
  if (kind !== 'text') return { ok: false, code: kind === 'vcard' || kind === 'zip' ? 'not-text' : kind }
  const text = textIn(bytes)
  if (text === null) return { ok: false, code: 'not-text' }
  const header = text.trim() === '' ? null : guessHeader(text)
  if (!header) return { ok: false, code: text.trim() === '' ? 'empty' : 'no-names' }
  const rows: NumberedRow[] = []
  let row = header.row - 1
  try {
    readRows(text.slice(header.start), header.delimiter, ({ cells }) => {
      row++
      if (cells.some((cell) => cell.trim() !== '')) rows.push({ row, cells })
      return rows.length <= limits.rows + 1
    })
  } catch (error) {
    if (error instanceof BrokenQuotes) return { ok: false, code: 'broken-quotes' }
    throw error
  }
  if (rows.length > limits.rows + 1) return { ok: false, code: 'too-many-rows' }
  return rows.length <= 1 ? { ok: false, code: 'no-rows' } : { ok: true, rows }
}

/** The beginning of a list whose columns somebody may name; null where the file is none. */
export function startOfTable(bytes: Uint8Array): TableStart | null {
  const text = fileKind(bytes) === 'text' ? textIn(bytes) : null
  return text === null ? null : tableStart(text)
}
