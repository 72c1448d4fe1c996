import type { RefusalCode } from './imports.ts'

/** Looks at the first bytes only: what a file is, whatever its name says. */
export function fileKind(bytes: Uint8Array): 'zip' | 'vcard' | 'text' | RefusalCode {
  if (bytes.length === 0) return 'empty'
  for (const [kind, at, signature] of signatures) if (startsWith(bytes, signature, at)) return kind
  const start = new TextDecoder('latin1')
    .decode(bytes.subarray(0, 512))
    .replace(/^(\xef\xbb\xbf|\xff\xfe|\xfe\xff|\s)+/, '')
    .toLowerCase()
  // A card may stand below some lines of words, and be UTF-16; below the cells of a list it is one of them.
  const narrow = start.replace(/\u0000/g, '')
  if (/^(?:[^,;\t\r\n]*[\r\n])*\s*begin\s*:\s*vcard\s*(?:[\r\n]|$)/.test(narrow)) return 'vcard'
  if (/^(<!doctype|<html|<\?xml)/.test(start)) return 'web-page'
  if (start.startsWith('{\\rtf')) return 'document'
  return 'text'
}

const signatures: [kind: 'zip' | RefusalCode, at: number, signature: string][] = [
  ['zip', 0, 'PK\x03\x04'],
  ['zip', 0, 'PK\x05\x06'],
  ['pdf', 0, '%PDF-'],
  // The container of .xls (and .doc) before 2007.
  ['spreadsheet', 0, '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'],
  ['picture', 0, '\xff\xd8\xff'],
  ['picture', 0, '\x89PNG\r\n'],
  ['picture', 0, 'GIF8'],
  ['picture', 8, 'WEBP'],
  ['picture', 0, 'II*\0'],
  ['picture', 0, 'MM\0*'],
  ['picture', 4, 'ftyphei'],
  ['picture', 4, 'ftypmif1'],
  ['picture', 4, 'ftypavif'],
  ['archive', 0, '\x1f\x8b'],
  ['archive', 0, 'Rar!\x1a\x07'],
  ['archive', 0, '7z\xbc\xaf\x27\x1c'],
  ['archive', 0, 'BZh'],
  ['archive', 0, '\xfd7zXZ'],
]

function startsWith(bytes: Uint8Array, signature: string, at: number): boolean {
  if (bytes.length < at + signature.length) return false
  for (let i = 0; i < signature.length; i++) if (bytes[at + i] !== signature.charCodeAt(i)) return false
  return true
}
