import { createHmac, timingSafeEqual } from 'node:crypto'

// The session's cookie as better-auth writes it: the token, a dot and its HMAC-SHA-256 in base64, percent-encoded.
// Checked here by Node's own HMAC, since every page asks and the engine's way takes several turns of the event loop.

const macOf = (token: string, secret: string) => createHmac('sha256', secret).update(token).digest('base64')

/** The value of the cookie for a token. */
export const signedToken = (token: string, secret: string): string =>
  encodeURIComponent(`${token}.${macOf(token, secret)}`)

/** The token of the cookie called `name`, or undefined where there is none that we signed. */
export function readToken(cookies: string, name: string, secret: string): string | undefined {
  const part = cookies.split(';').find((part) => part.trimStart().startsWith(`${name}=`))
  if (part === undefined) return undefined
  const value = decoded(part.slice(part.indexOf('=') + 1).trim())
  const dot = value.lastIndexOf('.')
  if (dot < 1) return undefined
  const token = value.slice(0, dot)
  const [given, right] = [Buffer.from(value.slice(dot + 1)), Buffer.from(macOf(token, secret))]
  return given.length === right.length && timingSafeEqual(given, right) ? token : undefined
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return ''
  }
}
