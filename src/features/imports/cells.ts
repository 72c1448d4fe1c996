// What a cell or a property holds, made fit to keep. Used by every reader of address files.

import { emailAddress, emailKey } from '../../shared/email.ts'
import { longest, profileKey } from '../contacts/index.ts'

/** Longest values that are taken; a longer one means that the file is not what it seems. */
export const longestName = 200
export const longestCell = 300

/** One line of whole characters, without the control characters that no name has and no database takes. */
export function clean(cell: string): string {
  return cell
    .replace(/[\s\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ')
    .trim()
    .toWellFormed()
}

/** Text as its writer left it, several lines and all; only what no database takes is gone. */
export function whole(text: string): string {
  return text
    .replace(/\u0000/g, '')
    .trim()
    .toWellFormed()
}

/** The e-mail addresses in a cell or a property, whatever stands between and around them. */
export function emailsInside(text: string): string[] {
  return text
    .split(/:::|[\s;,<>()[\]"]+/)
    .map(emailAddress)
    .filter((found) => found !== null)
}

/** A number that a spreadsheet rounded (`1.65055E+10`): its last digits are lost. */
export const isRounded = (text: string): boolean => /^\d+(?:[.,]\d+)?e\+\d+$/i.test(text)

export function isPhone(text: string): boolean {
  return text.length <= 50 && !isRounded(text) && (text.match(/\d/g)?.length ?? 0) >= 3
}

/** A web address with its scheme, or '' where this is none. */
export function address(text: string): string {
  if (text === '' || text.length > 500 || /\s/.test(text)) return ''
  if (/^https?:\/\//i.test(text)) return URL.canParse(text) ? text : ''
  const withScheme = `https://${text}`
  return /^[\w-]+(\.[\w-]+)+([/?#]|$)/.test(text) && URL.canParse(withScheme) ? withScheme : ''
}

/** Each value once, in its first spelling. @param key in which two spellings of one are equal */
export function distinct(values: string[], key: (value: string) => string = (value) => value): string[] {
  if (values.length < 2) return values
  const byKey = new Map<string, string>()
  for (const value of values) if (!byKey.has(key(value))) byKey.set(key(value), value)
  return [...byKey.values()]
}

export const emailIdentity = (email: string): string => emailKey(email) ?? email
export const linkIdentity = (link: string): string => profileKey(link) ?? link

/** Whether an address is one person's page on LinkedIn. */
export const isProfile = (url: string): boolean =>
  /^https?:\/\/(?:[a-z0-9-]+\.)*linkedin\.com\/(?:mwlite\/)?(?:in|pub)\//i.test(url)

/**
 * The page that is the person, and the others: colleagues share the address of their employer, so only a profile says
 * who somebody is.
 */
export function profileAndLinks(addresses: string[]): { url: string; links: string[] } {
  const all = distinct(addresses.map(address).filter(Boolean), linkIdentity)
  const url = all.find(isProfile)
  return { url: url ?? '', links: all.filter((one) => one !== url).slice(0, longest.reach) }
}
