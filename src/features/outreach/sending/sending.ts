/** Mailing one message through the instance: whether it can be, and what exactly goes out. Pure. */
import { createHash } from 'node:crypto'
import type { Message } from '../outreach.ts'

/** Why the instance cannot mail to people, or that it can. */
export type Readiness = 'ready' | 'no-server' | 'no-public-address' | 'demo' | 'unproved'

/**
 * A letter to a stranger carries a link that stops all others: without an address that the world can open, the
 * instance mails to nobody but its own accounts. Nor does it in the name of somebody whose address nobody has proved:
 * anybody can sign up with any address.
 */
export function readinessOf(facts: {
  mailAvailable: boolean
  origin: string
  development: boolean
  isDemo: boolean
  emailProved: boolean
}): Readiness {
  if (facts.isDemo) return 'demo'
  if (!facts.mailAvailable) return 'no-server'
  if (!facts.origin.startsWith('https://') && !facts.development) return 'no-public-address'
  return facts.emailProved ? 'ready' : 'unproved'
}

/** What a person confirms: exactly this text to exactly this address. */
export interface Outgoing {
  to: string
  subject: string
  body: string
}

/** Changes with every letter of it, so that what was confirmed is what goes out. */
export const fingerprintOf = ({ to, subject, body }: Outgoing): string =>
  createHash('sha256')
    .update(JSON.stringify([to, subject, body]))
    .digest('base64url')

/** Only a draft, or one that was opened in a mail program and not sent from there; only by e-mail. */
export const mayMail = (message: Pick<Message, 'state' | 'channel'>): boolean =>
  (message.state === 'drafted' || message.state === 'handed') && message.channel === 'email'
