import type { Context } from '../../../platform/context.ts'
import { type Locale, translator } from '../../../i18n/index.ts'
import { oneLine, type Topic } from '../../../platform/mail/index.ts'
import { formatDate } from '../../../shared/date-format.ts'
import { addHours } from '../../../shared/dates.ts'
import { introductionDays } from '../../../shared/defaults.ts'
import { emailKey } from '../../../shared/email.ts'
import { findAccount, mayMailAs, type SeekerId, seekerByJob } from '../../accounts/index.ts'
import { showGuestLinks } from '../../guest-links/index.ts'
import {
  findStop,
  getReadiness,
  isPaused,
  keysOf,
  noteDelivered,
  reserveReach,
  stopLinkOf,
  withdrawAsked,
} from '../../outreach/index.ts'
import { introductionText } from './emails/introduction-letter.ts'

// The one letter to a colleague: under the same caps as every first message, with a way to stop all others.

interface Introducing {
  id: string
  /** Who introduces. */
  contactId: string
  email: string
  locale: Locale
  seekerName: string
  friendName: string
  minutes: number
}

/** Whether the instance may write to colleagues at all: then their address is asked for. */
export const mayMailColleagues = async (ctx: Context, seeker: SeekerId): Promise<boolean> =>
  (await getReadiness(ctx, seeker)) === 'ready'

/**
 * Writes to a colleague, once for each seeker, also where they said no or let it run out. Not to the seeker's own
 * address, not to somebody who stopped it, and not above a cap: which of these it was, nobody is told.
 * @returns whether a letter is on its way
 */
export async function mailIntroduction(
  ctx: Context,
  seeker: SeekerId,
  { id, contactId, email, locale, ...facts }: Introducing,
): Promise<boolean> {
  const account = await findAccount(ctx, seeker)
  const to = emailKey(email)
  if (!to || to === emailKey(account?.email ?? '') || !(await mayMailColleagues(ctx, seeker))) return false
  const contact = { emails: [to], profileUrl: null }
  const [key] = keysOf(ctx, contact, null)
  if (key && (await wasMailed(ctx, seeker, { id, key }))) return false
  const reach = await reserveReach(ctx, seeker, { contact, message: { id, kind: 'request' } })
  if (reach.refusal) return false
  const t = translator(locale)
  const until = addHours(ctx.clock.now(), introductionDays * 24)
  const stopLink = stopLinkOf(ctx, to)
  await ctx.mail.send(ctx, {
    to,
    subject: oneLine(t('guests.introduction-subject', { asker: facts.seekerName, friend: facts.friendName })),
    text: introductionText(t, {
      ...facts,
      // As it waits in the queue: what opens it is put in as it leaves.
      link: `${ctx.origin}/introduced/${id}`,
      stopLink,
      until: formatDate(until, { locale, zone: account?.zone ?? 'UTC' }),
    }),
    stopLink,
    accountId: null,
    topic: 'introduction',
    ref: { seeker, introduction: id, contactId, key: key?.toString('hex') ?? '' },
  })
  await noteMailed(ctx, seeker, { id, key: key ?? null })
  return true
}

/** Whether this address was written to for this seeker by another introduction. */
const wasMailed = async (
  ctx: Context,
  seeker: string,
  { id, key }: { id: string; key: Buffer },
): Promise<boolean> =>
  (await ctx.db
    .selectFrom('guest_introductions')
    .select('id')
    .where('seeker_id', '=', seeker)
    .where('id', '!=', id)
    .where('professional_key', '=', key)
    .executeTakeFirst()) !== undefined

/** Which address an introduction wrote to; null for none. */
const noteMailed = (ctx: Context, seeker: string, { id, key }: { id: string; key: Buffer | null }) =>
  ctx.db
    .updateTable('guest_introductions')
    .set({ professional_key: key })
    .where('seeker_id', '=', seeker)
    .where('id', '=', id)
    .execute()

/**
 * Held back by a stop said in between, by an introduction that is not open any more, where the seeker is suspended or
 * their address not proved, and where another letter went to the address since this one failed.
 */
export const introductionTopic: Topic = {
  async mayLeave(ctx, { seeker = '', introduction = '', key = '' }) {
    const open = await ctx.db
      .selectFrom('guest_introductions')
      .select('id')
      .where('seeker_id', '=', seeker)
      .where('id', '=', introduction)
      .where('state', '=', 'offered')
      .where('expires_at', '>', ctx.clock.now())
      .executeTakeFirst()
    if (!open || !(await mayMailAs(ctx, seeker))) return 'withhold'
    const address = Buffer.from(key, 'hex')
    if (await findStop(ctx, seekerByJob(seeker), [address])) return 'withhold'
    if (await wasMailed(ctx, seeker, { id: introduction, key: address })) return 'withhold'
    return (await isPaused(ctx)) ? 'wait' : 'go'
  },
  complete: (ctx, { seeker = '' }, texts) => showGuestLinks(ctx, seekerByJob(seeker), texts, 'introduced'),
  // A letter that did not arrive wrote to nobody: the professional may try again. A stop that withheld it stands.
  async settled(ctx, { seeker = '', introduction: id = '', key = '' }, { state }) {
    const arrived = state === 'accepted' || state === 'unknown'
    await noteMailed(ctx, seeker, { id, key: arrived && key !== '' ? Buffer.from(key, 'hex') : null })
    await (arrived ? noteDelivered : withdrawAsked)(ctx, id)
  },
}
