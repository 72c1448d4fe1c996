import { Buffer } from 'node:buffer'
import type { Flash } from './visit.ts'

export const flashCookie = 'flash'

/** Says that others use this computer too. Ends with the browser. */
export const sharedCookie = 'shared-computer'

/** The cookie that says so, or takes it back. */
export const sharedComputer = (yes: boolean): string =>
  `${sharedCookie}=${yes ? 'yes' : ''}; Path=/; HttpOnly; SameSite=Lax${yes ? '' : '; Max-Age=0'}`

/** Cookies that end with the browser, for a computer that others use too. */
export const untilClosed = (cookies: readonly string[]): string[] =>
  cookies.map((cookie) => cookie.replaceAll(/; (max-age|expires)=[^;]*/gi, ''))

const encodeFlash = (flash: Flash) => Buffer.from(JSON.stringify(flash)).toString('base64url')

/** A path of our own, or the start page: never another site. */
export const ownPath = (path: string | null | undefined, fallback = '/') =>
  path && /^\/(?![/\\])[^\s\\]*$/.test(path) ? path : fallback

/** Redirects after a form that changed nothing. */
const withoutChange = new WeakSet<Response>()

/** Whether an answer says that its form changed nothing, such as the second press of a button. */
export const changedNothing = (answer: Response): boolean => withoutChange.has(answer)

/**
 * Sends the browser on after a form (303), with a word for the next page.
 * @param options.changed whether the form changed anything; what did not is no act in the audit log
 */
export function redirect(
  to: string,
  options: { flash?: Flash; cookies?: readonly string[]; changed?: boolean } = {},
): Response {
  const { flash, cookies = [], changed = true } = options
  const headers = new Headers({ location: ownPath(to) })
  if (flash)
    headers.append(
      'set-cookie',
      `${flashCookie}=${encodeFlash(flash)}; Path=/; HttpOnly; SameSite=Lax; Max-Age=60`,
    )
  for (const cookie of cookies) headers.append('set-cookie', cookie)
  const answer = new Response(null, { status: 303, headers })
  if (!changed) withoutChange.add(answer)
  return answer
}

export const json = (value: unknown, status = 200): Response =>
  new Response(JSON.stringify(value), {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8' },
  })

/** A file name that every system takes, from any text; RFC 6266 carries the Unicode form beside an ASCII one. */
function disposition(name: string): string {
  const safe = name.replace(/[\u0000-\u001f\u007f"\\/:*?<>|]+/g, ' ').trim() || 'halfhour'
  const ascii = safe.normalize('NFKD').replace(/[^\x20-\x7e]+/g, '') || 'halfhour'
  return `attachment; filename="${ascii}"; filename*=UTF-8''${encodeURIComponent(safe)}`
}

/** A file to download. */
export function file(
  body: string | Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array>,
  { type, name }: { type: string; name: string },
): Response {
  return new Response(body, {
    headers: { 'content-type': type, 'content-disposition': disposition(name) },
  })
}
