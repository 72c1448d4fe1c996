import type { Context } from '../../platform/context.ts'
import { emailKey } from '../../shared/email.ts'

// The address that a link of their own was mailed to: the link proves that mailbox and nothing else of the contact,
// whose other addresses the seeker writes down and changes at will.

/** Names an address without holding it: links mailed to the same one are found by it. */
export const addressKey = (ctx: Pick<Context, 'keys'>, email: string): Buffer =>
  ctx.keys.mac('guest', `address:${emailKey(email) ?? email}`)

/** Which of a contact's addresses a key names; nothing once it is not among them any more. */
export const addressOfKey = (
  ctx: Pick<Context, 'keys'>,
  emails: readonly string[],
  key: Buffer | null,
): string | undefined => emails.find((email) => key && addressKey(ctx, email).equals(key))
