import { fold, unfolded } from './cards.ts'
import { textOf, unquoted } from './charset.ts'

// The properties of one card, whatever version it claims to be.

export interface Property {
  /** In capitals, without its group. */
  name: string
  /** Values by parameter, both in capitals; a bare parameter is a TYPE. */
  params: Map<string, string[]>
  text: string
}

/** Why a card cannot be trusted: a line that no version knows, or a value broken over lines where it may not be. */
export type CardDamage = 'card-comment' | 'card-broken-line'

export interface Card {
  version: string
  properties: Property[]
  damage: CardDamage | null
}

const encodings = new Set(['QUOTED-PRINTABLE', 'BASE64', 'B', '7BIT', '8BIT', 'BINARY'])

/** Pictures, sounds and keys are nobody's name: their bytes are not even decoded. */
const bulky = new Set(['PHOTO', 'LOGO', 'SOUND', 'KEY', 'X-MS-OL-DESIGN', 'X-MS-CARDPICTURE'])

/** @param usual the charset of values that name none and are not UTF-8 */
export function readCard(lines: readonly string[], usual: string): Card {
  const version = /^\s*(?:[\w-]+\.)?VERSION\s*:\s*([\d.]+)/im.exec(lines.join('\n'))?.[1] ?? ''
  const isOld = version === '2.1' || version === ''
  const properties: Property[] = []
  let damage: CardDamage | null = null
  for (const line of unfolded(lines, isOld)) {
    if (line.startsWith('#')) damage ??= 'card-comment'
    const property = propertyIn(line, usual)
    if (!property) continue
    if (property.name === 'EMAIL' && isBroken(property.text)) damage ??= 'card-broken-line'
    property.text = property.text.replaceAll(fold, '')
    properties.push(property)
  }
  return { version, properties, damage }
}

/** An address has no blank at which 2.1 could fold it: what does not read as one without its folds is damaged. */
const isBroken = (text: string) =>
  text.includes(fold) && !/^[^\s@<>"]+@[^\s@<>"]+$/.test(text.replace(/\s|\u0000/g, ''))

/** Where the value starts: at the first colon outside quotation marks, else at the first one there is. */
function colonIn(line: string): number {
  let quoted = false
  for (let at = 0; at < line.length; at++) {
    const character = line[at]
    if (character === '"') quoted = !quoted
    else if (character === ':' && !quoted) return at
  }
  return line.indexOf(':')
}

function propertyIn(line: string, usual: string): Property | null {
  const colon = colonIn(line)
  if (colon === -1) return null
  const [head = '', ...rest] = splitOutsideQuotes(line.slice(0, colon), ';')
  const name = /^(?:[\w-]+\.)*([a-z][\w-]*)$/i.exec(head.replaceAll(fold, '').trim())?.[1]?.toUpperCase()
  if (!name || bulky.has(name)) return null
  const params = paramsOf(rest)
  return { name, params, text: valueOf(line.slice(colon + 1), params, usual) }
}

function paramsOf(parts: readonly string[]): Map<string, string[]> {
  const params = new Map<string, string[]>()
  for (const part of parts) {
    const equals = part.indexOf('=')
    const bare = part.trim().toUpperCase()
    const key =
      equals > 0 ? part.slice(0, equals).trim().toUpperCase() : encodings.has(bare) ? 'ENCODING' : 'TYPE'
    const typed = equals > 0 ? part.slice(equals + 1) : part
    const values = splitOutsideQuotes(typed, ',').map((value) =>
      value.trim().replace(/^"|"$/g, '').toUpperCase(),
    )
    params.set(key, [...(params.get(key) ?? []), ...values])
  }
  return params
}

function splitOutsideQuotes(text: string, separator: string): string[] {
  const parts: string[] = []
  let quoted = false
  let start = 0
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '"') quoted = !quoted
    else if (text[at] === separator && !quoted) {
      parts.push(text.slice(start, at))
      start = at + 1
    }
  }
  return [...parts, text.slice(start)]
}

function valueOf(binary: string, params: ReadonlyMap<string, string[]>, usual: string): string {
  const encoding = params.get('ENCODING')?.[0] ?? ''
  const charset = params.get('CHARSET')?.[0]
  // A charset without an encoding, and the bytes spelled out: the encoding was forgotten.
  const spelled = encoding === '' && charset !== undefined && /(?:=[0-9A-F]{2}){2}/.test(binary)
  if (encoding === 'QUOTED-PRINTABLE' || spelled) return textOf(unquoted(binary), charset, usual)
  if (encoding === 'B' || encoding === 'BASE64') {
    const bytes = Buffer.from(binary.replaceAll(fold, ''), 'base64').toString('latin1')
    return textOf(bytes, charset, usual)
  }
  return textOf(binary, charset, usual)
}

/** One part of a value as it is meant: backslashes guard commas, semicolons, colons, quotation marks and line ends. */
export const unescaped = (text: string): string =>
  text.replace(/\\([nN;,:"\\])/g, (_, guarded: string) => (/n/i.test(guarded) ? '\n' : guarded))

/** The parts between semicolons, each as it is meant. */
export function partsOf(text: string): string[] {
  return (text.match(/(?:\\[^]|[^\\;])+|;/g) ?? [])
    .reduce<string[]>(
      (parts, piece) => {
        if (piece === ';') parts.push('')
        else parts[parts.length - 1] += piece
        return parts
      },
      [''],
    )
    .map(unescaped)
}
