/** The code beside the password: how it stands with an account, and what an app reads. Pure. */

/** Minutes that a key waits for its first code, and that recovery codes can be looked at. Our choice: to find a phone, or a printer. */
export const secondStepMinutes = 60

/** What is kept of an account's second step. */
interface Kept {
  verified: boolean
  startedAt: Date | null
}

/** `begun`: the app has the key perhaps; no code has shown it yet. */
export type Standing = 'off' | 'begun' | 'on'

export function standingOf(kept: Kept | undefined, now: Date): Standing {
  if (kept?.verified) return 'on'
  const since = kept?.startedAt
  return since && since.getTime() > now.getTime() - secondStepMinutes * 60_000 ? 'begun' : 'off'
}

/** What the QR code says: the key, and what the app calls it. */
export function appAddress(email: string, key: string): string {
  const said = new URLSearchParams({ secret: key, issuer: 'Halfhour', digits: '6', period: '30' })
  return `otpauth://totp/Halfhour:${encodeURIComponent(email)}?${said}`
}

/** In fours, to be read off and typed. */
export const inFours = (key: string): string => key.replaceAll(/.{4}(?=.)/g, '$& ')
