import type { Context } from '../../platform/context.ts'
import { countTry, mayTry } from '../../platform/db/rate-limits.ts'
import { guestPage } from '../../shared/defaults.ts'
import type { SeekerId } from '../accounts/index.ts'
import { getLimits } from '../outreach/index.ts'
import { wasMailed } from './addresses.queries.ts'
import { addressKey } from './own-address.ts'

// Letters that whoever holds the link in the seeker's message can cause: by asking for a link of their own, or by
// taking a time. Signed out, that may be the seeker, and the address a stranger's: decision 30.

/** How such a letter stands to the caps: the `first` to its address took a place, and `none` was left. */
export type Place = 'first' | 'known' | 'none'

/** A seeker's letters of one kind to one mailbox in a day, whichever contacts have its address. */
const toMailbox = (
  ctx: Context,
  { seeker, email }: { seeker: SeekerId; email: string },
  { bucket, hits }: { bucket: string; hits: number },
) => ({
  bucket,
  hits,
  seconds: 86_400,
  whom: `${seeker}:${addressKey(ctx, email).toString('hex')}`,
})

/**
 * Counts a link of their own that is asked for, outside the transaction that mails it.
 * @throws AppError `too-many`
 */
export const countOwnLink = (ctx: Context, to: { seeker: SeekerId; email: string }): Promise<void> =>
  countTry(ctx, toMailbox(ctx, to, { bucket: 'guest-letter', hits: guestPage.lettersADay }))

/**
 * Counts a calendar entry. @returns false where the mailbox got as many in a day as anybody changes a date: whoever goes
 * on may be a seeker who fills a stranger's mailbox
 */
export const mayMailEntry = (ctx: Context, to: { seeker: SeekerId; email: string }): Promise<boolean> =>
  mayTry(ctx, toMailbox(ctx, to, { bucket: 'guest-entry', hits: guestPage.entriesADay }))

/**
 * Takes the place of a letter to this address. The first one counts: for its seeker, who reaches no more strangers a day
 * this way than by messages; for the address, which not everybody here may have written to in one day. Where it is
 * `none`, one of the two may be counted already: the caller undoes its transaction, or this part of it.
 */
export async function takePlace(ctx: Context, seeker: SeekerId, email: string): Promise<Place> {
  if (await wasMailed(ctx, seeker, email)) return 'known'
  const { newPeopleADay, firstContacts } = await getLimits(ctx)
  const [seconds, to] = [86_400, addressKey(ctx, email).toString('hex')]
  const free =
    (await mayTry(ctx, { bucket: 'guest-letters-from', whom: seeker, hits: newPeopleADay, seconds })) &&
    (await mayTry(ctx, { bucket: 'guest-letters-to', whom: to, hits: firstContacts, seconds }))
  return free ? 'first' : 'none'
}
