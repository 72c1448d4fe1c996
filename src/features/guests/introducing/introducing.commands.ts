import type { Context } from '../../../platform/context.ts'
import { inTransaction } from '../../../platform/db/index.ts'
import { countTry } from '../../../platform/db/rate-limits.ts'
import type { Locale } from '../../../i18n/index.ts'
import { addHours } from '../../../shared/dates.ts'
import { guestPage, introductionDays } from '../../../shared/defaults.ts'
import { conflict, forbidden } from '../../../shared/errors.ts'
import { newId } from '../../../shared/ids.ts'
import { guestToken } from '../../guest-links/index.ts'
import { lockInterview } from '../../interviews/index.ts'
import type { Guest } from '../guests.policy.ts'
import { getGuestView } from '../guests.queries.ts'
import { mayIntroduce } from '../guests.ts'
import { mailIntroduction } from './mailing.commands.ts'
import { findIntroductionLink } from './introductions.queries.ts'
import type { IntroduceInput } from './introductions.schema.ts'

/**
 * Path of the colleague's page.
 * @param purpose `introduction` to be passed on by whoever introduces; `introduced` for the colleague alone
 */
export const introductionPath = (
  ctx: Pick<Context, 'keys'>,
  id: string,
  purpose: 'introduction' | 'introduced' = 'introduction',
) => `/introduced/${guestToken(ctx.keys, purpose, id)}`

export interface Introduced {
  /** Opens the colleague's page: to be passed on by whoever introduces. */
  path: string
  /** The instance wrote to the colleague. */
  mailed: boolean
  /** Whom they are introduced to. */
  seekerName: string
}

/**
 * Notes that a professional would introduce a colleague, and has the colleague asked. The instance writes only for
 * somebody with a link of their own: the other one passed through the seeker's hands, and a seeker must not be able to
 * have strangers written to. The same form again is the same introduction; the same name is not, or whoever guesses a name
 * would read whether it was named, and get the colleague's link (decision 33).
 * @param named `id` is the one that the form carried
 * @throws AppError `guest-own-link` for the seeker, `talk-changed` after a stop or where the talk is with others now, `too-many`
 */
export async function introduceColleague(
  outer: Context,
  guest: Guest,
  named: IntroduceInput & { id: string },
  locale: Locale,
): Promise<Introduced> {
  const { email } = named
  if (guest.isSeeker) throw forbidden('guest-own-link')
  await countTry(outer, {
    bucket: 'guest-introduction',
    whom: `${guest.seekerId}:${guest.contactId}`,
    hits: guestPage.introductionsADay,
    seconds: 86_400,
  })
  return await inTransaction(outer, async (ctx) => {
    await lockInterview(ctx, guest.seekerId, guest.interviewId)
    const { standing, seekerName, guestName, interview } = await getGuestView(ctx, guest)
    if (!mayIntroduce(standing)) throw conflict('talk-changed')
    const known = await findOpen(ctx, guest, named)
    const id = known?.id ?? (await write(ctx, guest, named))
    const mayMail = guest.purpose === 'own' && email !== '' && !known?.professional_key
    const mailed =
      Boolean(known?.professional_key) ||
      (mayMail &&
        (await mailIntroduction(ctx, guest.seekerId, {
          id,
          contactId: guest.contactId,
          email,
          locale,
          seekerName,
          friendName: guestName,
          minutes: interview.minutes,
        })))
    return { path: introductionPath(ctx, id), mailed, seekerName }
  })
}

/** What the same form made before. A page that is gone back to carries its id too, and may name somebody else. */
const findOpen = (
  ctx: Context,
  { seekerId, interviewId, contactId }: Guest,
  { id, colleague }: { id: string; colleague: string },
) =>
  ctx.db
    .selectFrom('guest_introductions')
    .select(['id', 'professional_key'])
    .where('seeker_id', '=', seekerId)
    .where('id', '=', id)
    .where('interview_id', '=', interviewId)
    .where('contact_id', '=', contactId)
    .where('colleague', '=', colleague)
    // Also after a no: whoever asks anew learns of it by nothing, and nobody is asked twice.
    .where('state', '!=', 'accepted')
    .where('expires_at', '>', ctx.clock.now())
    .executeTakeFirst()

async function write(
  ctx: Context,
  guest: Guest,
  { id: carried, colleague }: { id: string; colleague: string },
): Promise<string> {
  const id = (await findIntroductionLink(ctx, carried)) ? newId() : carried
  const now = ctx.clock.now()
  await ctx.db
    .insertInto('guest_introductions')
    .values({
      seeker_id: guest.seekerId,
      id,
      interview_id: guest.interviewId,
      contact_id: guest.contactId,
      colleague,
      created_at: now,
      expires_at: addHours(now, introductionDays * 24),
    })
    .execute()
  return id
}

/** Forgets the names in introductions that ran out, and later that there were any. */
export async function forgetOldIntroductions(ctx: Context): Promise<void> {
  const now = ctx.clock.now()
  await ctx.db
    .updateTable('guest_introductions')
    .set({ colleague: null })
    .where('colleague', 'is not', null)
    .where('expires_at', '<=', now)
    .execute()
  await ctx.db
    .deleteFrom('guest_introductions')
    .where('state', '!=', 'accepted')
    .where('expires_at', '<', addHours(now, -guestPage.keepDays * 24))
    .execute()
}
