import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto'
import { isId } from '../../shared/ids.ts'

/** What a key is for; a new purpose gets a new word, so that no key serves two. */
export type Purpose =
  | 'auth'
  | 'professional'
  | 'setup'
  | 'guest'
  | 'erased'
  | 'invitation'
  | 'mailed-invitation'
  | 'account-invitation'
  | 'email-change'
  | 'introduction'
  | 'introduced'
  | 'stop'
  | 'demo'
  | 'rate-limit'
  | 'check'
  | 'author'
  | 'passkey'

export interface Keys {
  /** 32 bytes for one purpose, derived from the master secret by HKDF-SHA-256. */
  of(purpose: Purpose): Buffer
  /** The keyed hash of a text: 32 bytes. */
  mac(purpose: Purpose, text: string): Buffer
}

export function keysFrom(secretHex: string): Keys {
  const secret = Buffer.from(secretHex, 'hex')
  const derived = new Map<Purpose, Buffer>()
  const of = (purpose: Purpose) => {
    const known = derived.get(purpose)
    if (known) return known
    const key = Buffer.from(hkdfSync('sha256', secret, 'halfhour', purpose, 32))
    derived.set(purpose, key)
    return key
  }
  return { of, mac: (purpose, text) => createHmac('sha256', of(purpose)).update(text, 'utf8').digest() }
}

/** What a database keeps to know the master secret that it was begun with. */
export const secretCheck = (keys: Keys): Buffer => keys.mac('check', 'halfhour')

/** Identifiers that a link names, with the proof that we wrote them: `<id>.<id>.<MAC>`. */
export function signedIds(keys: Keys, purpose: Purpose, ...ids: readonly string[]): string {
  const body = ids.join('.')
  return `${body}.${keys.mac(purpose, body).subarray(0, 18).toString('base64url')}`
}

/** The identifiers that a link names; nothing for a link that this installation never made. @param count how many */
export function readSignedIds(
  keys: Keys,
  purpose: Purpose,
  token: string,
  count: number,
): readonly string[] | undefined {
  const ids = token.split('.').slice(0, count)
  return ids.length === count && ids.every(isId) && sameText(token, signedIds(keys, purpose, ...ids))
    ? ids
    : undefined
}

/** Compares two texts of any length without telling by time how much of them is equal. */
export function sameText(one: string, other: string): boolean {
  const digest = (text: string) => createHmac('sha256', 'compare').update(text).digest()
  return timingSafeEqual(digest(one), digest(other))
}
export { masterSecret, ownSecret, replaceSecret } from './own-secret.ts'
