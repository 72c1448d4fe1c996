import { isIPv6 } from 'node:net'
import type { FormBody, Route } from '../platform/web/index.ts'

const policy = [
  "default-src 'none'",
  ...['script', 'style', 'img', 'font', 'connect', 'worker', 'manifest'].map((kind) => `${kind}-src 'self'`),
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ')

const fixed: Record<string, string> = {
  'content-security-policy': policy,
  'x-content-type-options': 'nosniff',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
}

/**
 * The headers of every answer, error pages included. A URL with a token sends only its origin as Referer;
 * others send it to ourselves alone (with `no-referrer` a plain form would send `Origin: null`).
 */
export function secure(
  headers: Headers,
  { route, https }: { route?: Route | undefined; https: boolean },
): void {
  for (const [name, value] of Object.entries(fixed)) headers.set(name, value)
  headers.set('referrer-policy', route?.token ? 'strict-origin' : 'same-origin')
  if (!headers.has('cache-control')) headers.set('cache-control', route?.shared ? 'no-cache' : 'no-store')
  if (https) headers.set('strict-transport-security', 'max-age=31536000')
}

/**
 * Whether a write comes from a page of ours: by Fetch Metadata, or, where a browser does not send it,
 * by the Origin. `null` and a missing Origin are refused. The exceptions are declared at their routes (`fromElsewhere`):
 * a mail program's one press on "unsubscribe" comes from nowhere, without a cookie, and says what its link says.
 */
export function fromOurPages(headers: Headers, origin: string): boolean {
  const site = headers.get('sec-fetch-site')
  if (site !== null) return site === 'same-origin'
  return headers.get('origin') === origin
}

/** Whether a form holds these fields, each once, and nothing else. */
export function isExactly(form: FormBody, fields: Readonly<Record<string, string>> = {}): boolean {
  const names = Object.keys(form.values)
  return (
    names.length === Object.keys(fields).length &&
    names.every((name) => form.values[name] === fields[name] && form.all(name).length === 1)
  )
}

/**
 * Whom limits on tries count as one visitor: an IPv4 address, or the first half of an IPv6 one, since every household
 * has all the others. Of X-Forwarded-For only as many entries from the right are believed as there are
 * trusted proxies, since each of those appended one.
 */
export function peerAddress(
  socketAddress: string | undefined,
  forwarded: string | null,
  proxies: number,
): string {
  const chain = (forwarded ?? '').split(',').map((part) => part.trim())
  return visitorAt((proxies > 0 && chain.at(-proxies)) || socketAddress || 'unknown')
}

/** Some proxies write a port behind the address, and a socket of both kinds writes IPv4 as `::ffff:192.0.2.1`. */
function visitorAt(written: string): string {
  const address = written
    .replace(/^\[(.*)\](?::\d+)?$|^([\d.]+):\d+$/, '$1$2')
    .replace(/^::ffff:(?=[\d.]+$)/i, '')
  if (!isIPv6(address)) return address
  // As a URL writes it: without a zone, in one form.
  const [head = '', tail] = new URL(`http://[${address.replace(/%.*$/, '')}]`).hostname
    .slice(1, -1)
    .split('::')
  const parts = head === '' ? [] : head.split(':')
  const missing = tail === undefined ? 0 : 8 - parts.length - (tail === '' ? 0 : tail.split(':').length)
  const whole = [...parts, ...Array<string>(missing).fill('0'), ...(tail ? tail.split(':') : [])]
  return `${whole.slice(0, 4).join(':')}::/64`
}
