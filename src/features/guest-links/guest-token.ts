import { type Keys, sameText } from '../../platform/keys/index.ts'

// A link to the guest page is an identifier and a keyed MAC over what it is for and that identifier: it can be shown
// again at any time and is stored nowhere.

/**
 * `answer` passes through the seeker's hands; `own` was mailed by the instance; `introduction` leads a colleague whom a
 * professional named, and passes through that professional's hands; `introduced` is the colleague's alone.
 */
export type GuestPurpose = 'answer' | 'own' | 'introduction' | 'introduced'

const letters: Record<GuestPurpose, string> = { answer: 'a', own: 'o', introduction: 'i', introduced: 'c' }
const purposes = Object.keys(letters) as GuestPurpose[]

/** 144 bits of the MAC: nobody guesses more than 128, and a link stays short enough for a message. */
const macBytes = 18

const form = /^([aoic])([\w-]{22})([\w-]{24})$/

const macOf = (keys: Keys, purpose: GuestPurpose, id: string) =>
  keys.mac('guest', `${purpose}:${id}`).subarray(0, macBytes).toString('base64url')

/** @param id a UUID @returns 47 characters that are safe in a path */
export function guestToken(keys: Keys, purpose: GuestPurpose, id: string): string {
  const bytes = Buffer.from(id.replaceAll('-', ''), 'hex')
  return letters[purpose] + bytes.toString('base64url') + macOf(keys, purpose, id)
}

/** What a token names, or nothing for one that this instance never made, or made for another purpose. */
export function readGuestToken(keys: Keys, token: string): { purpose: GuestPurpose; id: string } | undefined {
  const [, letter = '', body = '', mac = ''] = form.exec(token) ?? []
  const purpose = purposes.find((one) => letters[one] === letter)
  const hex = Buffer.from(body, 'base64url').toString('hex')
  if (!purpose || hex.length !== 32) return undefined
  const id = hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
  return mac !== '' && sameText(guestToken(keys, purpose, id), token) ? { purpose, id } : undefined
}
