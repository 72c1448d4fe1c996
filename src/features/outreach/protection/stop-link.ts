import { timingSafeEqual } from 'node:crypto'
import type { Context } from '../../../platform/context.ts'
import type { Keys } from '../../../platform/keys/index.ts'
import { keysOf } from './professional-keys.ts'

// The link under a letter by which its reader says "never again". It carries the keyed hash of the address that the
// letter goes to and a MAC, and no row: it works for ever, also after the account that wrote is gone.

const keyLength = 32
const macLength = 16
/** Letters that went out earlier carry other addresses of the same contact too: their readers were promised as much. */
const mostKeys = 3

const macOf = (keys: Keys, body: Buffer) => keys.mac('stop', body.toString('hex')).subarray(0, macLength)

/** @param professional keys of 32 bytes each; demo people have no links */
export function stopToken(keys: Keys, professional: readonly Buffer[]): string {
  const body = Buffer.concat(professional)
  return Buffer.concat([body, macOf(keys, body)]).toString('base64url')
}

/** The keys that a link names, or null for one that this installation never made. */
export function readStopToken(keys: Keys, token: string): Buffer[] | null {
  const whole = Buffer.from(token, 'base64url')
  const count = (whole.length - macLength) / keyLength
  if (!Number.isInteger(count) || count < 1 || count > mostKeys || whole.toString('base64url') !== token)
    return null
  const body = whole.subarray(0, count * keyLength)
  if (!timingSafeEqual(whole.subarray(body.length), macOf(keys, body))) return null
  return Array.from({ length: count }, (_, index) =>
    body.subarray(index * keyLength, (index + 1) * keyLength),
  )
}

/**
 * The whole link that goes under a letter to this address. It stops this address alone: whoever reads the letter has
 * shown no other to be theirs, and a seeker writes down as many for one contact as they like (decision 17).
 */
export const stopLinkOf = (ctx: Pick<Context, 'keys' | 'origin'>, email: string): string =>
  `${ctx.origin}/stop/${stopToken(ctx.keys, keysOf(ctx, { emails: [email], profileUrl: null }, null))}`
