import { decode } from './decode.ts'
import { fileKind } from './file-kind.ts'
import type { ParsedFile, RefusalCode } from './imports.ts'
import { readJson } from './people-json.ts'
import { readTable } from './table.ts'
import { readVcards } from './vcard/vcard.ts'
import { readZip } from './zip.ts'

// Runs inside the thread: it imports nothing that needs the rest of the program.

export interface ParseLimits {
  fileBytes: number
  rows: number
  zipEntries: number
}

/** The file's contacts, or why it cannot be read; never throws for what a file contains. */
export async function parseFile(bytes: Uint8Array, limits: ParseLimits): Promise<ParsedFile> {
  if (bytes.length > limits.fileBytes) return refused('too-big')
  const kind = fileKind(bytes)
  if (kind === 'zip') {
    const inside = await readZip(bytes, limits)
    if (!inside.ok) return refused(inside.code)
    const innerKind = fileKind(inside.bytes)
    if (innerKind === 'zip') return refused('zip-without-connections')
    return readFile(inside.bytes, innerKind, limits)
  }
  return readFile(bytes, kind, limits)
}

function readFile(bytes: Uint8Array, kind: 'vcard' | 'text' | RefusalCode, limits: ParseLimits): ParsedFile {
  if (kind === 'vcard') return readVcards(bytes, limits)
  return kind === 'text' ? parseText(bytes, limits) : refused(kind)
}

function refused(code: RefusalCode): ParsedFile {
  return { ok: false, code }
}

function parseText(bytes: Uint8Array, limits: ParseLimits): ParsedFile {
  const decoded = decode(bytes)
  if (decoded === null) return refused('not-text')
  if (decoded.trim() === '') return refused('empty')
  const text = decoded.replace(/^\uFEFF/, '')
  const json = /^\s*[[{]/.test(text) ? readJson(text, limits) : null
  return json ?? readTable(text.replace(/\r+\n|\r/g, '\n'), limits)
}
