/** Giving an account another e-mail address: whom to write to, and how a link stands. Pure. */
import { addHours } from '../../../shared/dates.ts'
import { emailChangeHours } from '../../../shared/defaults.ts'

/**
 * What asking for an address leads to. The link goes to an address without an account, or to the account's own to prove
 * it; the owner of one that has another account is told instead, and whoever asks sees no difference.
 * @param asker the account that asks
 * @param owner the account that has the wanted address
 */
export function answerTo({
  asker,
  owner,
}: {
  asker: string
  owner: string | undefined
}): 'mail-link' | 'tell-owner' | 'prove-own' {
  if (owner === undefined) return 'mail-link'
  return owner === asker ? 'prove-own' : 'tell-owner'
}

/** When a link that is mailed now stops working. */
export const linkEndsAt = (now: Date): Date => addHours(now, emailChangeHours)

export interface ChangeFacts {
  accountId: string
  expiresAt: Date
}

/** `gone`: expired, used, cancelled, or never made here. */
export type LinkStanding = 'open' | 'gone' | 'sign-in' | 'other-account'

/**
 * How a link stands for whoever opened it. Holding it is not enough: a mistyped address must not hand the account to a
 * stranger, so the account itself has to be signed in.
 * @param reader the account that is signed in
 */
export function linkStanding(
  change: ChangeFacts | undefined,
  reader: string | undefined,
  now: Date,
): LinkStanding {
  if (!change || change.expiresAt <= now) return 'gone'
  if (reader === undefined) return 'sign-in'
  return reader === change.accountId ? 'open' : 'other-account'
}
