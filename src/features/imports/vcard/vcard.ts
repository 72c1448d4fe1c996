import type { ImportedContact, ParsedFile, RefusalCode, UnusableRow } from '../imports.ts'
import type { ParseLimits } from '../parse.ts'
import { cardsOf } from './cards.ts'
import { binaryOf, knownCharset } from './charset.ts'
import { contactOf } from './contact.ts'
import { readCard } from './properties.ts'

// vCard 2.1, 3.0 and 4.0 as address books and phones have written them for thirty years. Our own reader: the libraries
// read 3.0 and 4.0 only, and give up on a file for one odd line.

/** Every card of the file; never throws for what a file contains. */
export function readVcards(
  bytes: Uint8Array,
  limits: ParseLimits,
  progress?: (done: number, total: number) => void,
): ParsedFile {
  const binary = binaryOf(singleBytes(bytes))
  const usual = usualCharset(binary)
  const cards = cardsOf(binary)
  if (cards.length > limits.rows) return { ok: false, code: 'too-many-rows' }
  const contacts: ImportedContact[] = []
  const unusable: UnusableRow[] = []
  for (const { number, lines } of cards) {
    if (number % 1_000 === 0) progress?.(number, cards.length)
    const read = contactOf(readCard(lines, usual), number)
    if (typeof read === 'string') unusable.push({ row: number, reason: read })
    else contacts.push(read)
  }
  const refusal = contacts.length === 0 ? refusalOf(unusable) : null
  return refusal
    ? { ok: false, code: refusal }
    : { ok: true, format: 'vcard', rows: cards.length, contacts, unusable }
}

/** UTF-16 as UTF-8, so that a character of the syntax is one byte. */
function singleBytes(bytes: Uint8Array): Uint8Array {
  const [a = 0, b = 0, c = 0, d = 0] = bytes
  const little = (a === 0xff && b === 0xfe) || (b === 0 && d === 0 && a !== 0)
  const big = (a === 0xfe && b === 0xff) || (a === 0 && c === 0 && b !== 0)
  if (!little && !big) return bytes
  return new TextEncoder().encode(new TextDecoder(big ? 'utf-16be' : 'utf-16le').decode(bytes))
}

/** The charset most values of the file name; a value beside them that names none is written in the same. */
function usualCharset(binary: string): string {
  const counts = new Map<string, number>()
  for (const [, named = ''] of binary.matchAll(/;\s*CHARSET\s*=\s*"?([\w.:-]+)/gi)) {
    const charset = knownCharset(named)
    if (charset && charset !== 'utf-8') counts.set(charset, (counts.get(charset) ?? 0) + 1)
  }
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0] ?? 'windows-1252'
}

/** Cards that are whole and hold nobody were read all the same: what is wrong with each is said of it. */
function refusalOf(unusable: readonly UnusableRow[]): RefusalCode | null {
  const reasons = new Set(unusable.map((row) => row.reason))
  if (reasons.size === 1 && reasons.has('card-comment')) return 'card-comment'
  if (reasons.size === 1 && reasons.has('card-broken-line')) return 'card-broken-line'
  const isWhole = reasons.size > 0 && !reasons.has('card-comment') && !reasons.has('card-broken-line')
  return isWhole ? null : 'nobody'
}
