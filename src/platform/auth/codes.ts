import { randomBytes } from 'node:crypto'

// Recovery codes are written down by hand and typed again years later: small letters and digits, without those that look
// like others. 32 of them, so that five bits choose one evenly; ten are 50 bits.
const signs = 'abcdefghijkmnpqrstuvwxyz23456789'
const half = 5

const textOf = (signs: string, length: number) =>
  Array.from(randomBytes(length), (byte) => signs[byte % signs.length]).join('')

/** Ten new recovery codes, such as `k7m2x-9dpqa`. */
export const makeRecoveryCodes = (): string[] =>
  Array.from({ length: 10 }, () => {
    const code = textOf(signs, 2 * half)
    return `${code.slice(0, half)}-${code.slice(half)}`
  })

export interface TypedCode {
  kind: 'app' | 'recovery'
  /** As it is compared. */
  code: string
}

/** What somebody typed or pasted, with spaces and dashes wherever they like; nothing where it can be no code. */
export function readCode(typed: string): TypedCode | undefined {
  const bare = typed
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\s\p{Pd}]/gu, '')
  if (/^\d{6}$/.test(bare)) return { kind: 'app', code: bare }
  if (/^[a-z\d]{10}$/.test(bare))
    return { kind: 'recovery', code: `${bare.slice(0, half)}-${bare.slice(half)}` }
  return undefined
}

// How the engine marks a key that is in Base32 already.
const mark = 'base32:'

/** A new key for an app, as it is kept: 160 bits, as RFC 4226 wants them. */
export const makeKey = (): string => mark + textOf('ABCDEFGHIJKLMNOPQRSTUVWXYZ234567', 32)

/** The key alone, in Base32. */
export const keyOf = (kept: string): string => kept.slice(mark.length)
