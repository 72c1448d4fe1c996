/** The code beside the password: how it stands with an account, and what an app reads. Pure. */

import { AppError } from '../../../shared/errors.ts'

/** Minutes that a key waits for its first code, and that recovery codes can be looked at. Our choice: to find a phone, or a printer. */
export const secondStepMinutes = 60

/** Minutes that a session which a recovery code opened changes it without another code. Our choice: to find the page. */
export const recoveredMinutes = 15

/** What is kept of an account's second step. */
interface Kept {
  verified: boolean
  startedAt: Date | null
  /** Whether the session that looks is the one that its key and recovery codes are shown to. */
  isHere: boolean
}

/** `begun`: the app has the key perhaps; no code has shown it yet. For another session it is off: it may be somebody else's. */
export type Standing = 'off' | 'begun' | 'on'

export function standingOf(kept: Kept | undefined, now: Date): Standing {
  if (kept?.verified) return 'on'
  const since = kept?.isHere && kept.startedAt
  return since && since.getTime() > now.getTime() - secondStepMinutes * 60_000 ? 'begun' : 'off'
}

/**
 * What the QR code says: the key, and what the app calls it. With the site, since some apps put one of the same name in
 * place of another.
 */
export function appAddress(email: string, key: string, site: string): string {
  // A colon ends the name. Apps read a plus sign as it stands.
  const issuer = encodeURIComponent(`Halfhour ${site.replaceAll(':', ' ')}`)
  return `otpauth://totp/${issuer}:${encodeURIComponent(email)}?secret=${key}&issuer=${issuer}&digits=6&period=30`
}

/** The field of a form that a refusal is about; '' where it is about all of it. */
export function refusedField(error: unknown): string {
  const fields: Record<string, string> = {
    'wrong-password': 'password',
    'wrong-code': 'code',
    'wrong-recovery-code': 'code',
    'code-needed': 'code',
  }
  return (error instanceof AppError && fields[error.code]) || ''
}

/** In fours, to be read off and typed. */
export const inFours = (key: string): string => key.replaceAll(/.{4}(?=.)/g, '$& ')
