import { sql } from 'kysely'
import { translator } from '../../i18n/index.ts'
import { invitationFile } from '../../platform/calendar/index.ts'
import type { Context } from '../../platform/context.ts'
import { emptyLettersAbout, type Topic } from '../../platform/mail/index.ts'
import { formatMeeting } from '../../shared/date-format.ts'
import type { SeekerId } from '../accounts/index.ts'
import { contactName, listContactsById } from '../contacts/index.ts'
import { calendarUid } from '../interviews/index.ts'
import { isClosedToAll, isPaused, keysOf } from '../outreach/index.ts'
import { findMailAddress } from './addresses.queries.ts'
import { organizerOf } from './calendar.commands.ts'
import { farewellLetter } from './emails/calendar-letter.ts'

// Whoever erases their account stands nobody up: a professional who has a talk ahead in the calendar is mailed its end. The
// name and every link go with the account, so that this letter has neither, and nothing in it leads back to the account.

interface Holder {
  interviewId: string
  contactId: string
  startsAt: Date
  minutes: number
  /** Of the entry as it stands with the account. */
  sequence: number
  zone: string | null
  /** How they read the page last. */
  locale: 'en' | 'es' | null
}

/**
 * To whom an entry for a talk ahead was queued whose end has not left: it was never due, or waited in the queue. Also
 * where the entry itself did not arrive, since they had agreed, and nobody is left to tell them otherwise.
 */
async function listHolders(ctx: Context, seeker: SeekerId): Promise<Holder[]> {
  const { rows } = await sql<Holder>`
    select i.id as "interviewId", l.recipient_id as "contactId", i.starts_at as "startsAt", i.minutes, i.sequence,
      coalesce(a.zone, i.zone) as zone, a.locale
    from interviews i
    join lateral (
      select distinct on (recipient_id) recipient_id, method from calendar_letters
      where seeker_id = i.seeker_id and interview_id = i.id and recipient_id <> i.seeker_id
      order by recipient_id, sequence desc
    ) l on true
    left join lateral (
      -- After a merge the words stand with the contact that was kept.
      select zone, locale from guest_answers where seeker_id = i.seeker_id and interview_id = i.id
      order by contact_id = l.recipient_id desc, at desc limit 1
    ) a on true
    where i.seeker_id = ${seeker} and i.starts_at > ${ctx.clock.now()} and i.ended_at is null
      and (l.method = 'REQUEST' or exists (
        select from letters where state in ('waiting', 'handing', 'held', 'failed') and ref @> jsonb_build_object(
          'seekerId', i.seeker_id, 'interviewId', i.id, 'contactId', l.recipient_id, 'what', 'calendar')))`.execute(
    ctx.db,
  )
  return rows
}

/** Mails its end to every professional who has an entry, or was to get one; for just before the account is deleted. */
export async function callOffTalks(ctx: Context, seeker: SeekerId): Promise<void> {
  for (const holder of await listHolders(ctx, seeker)) {
    // Also whom the seeker took off the list: what was agreed with them stands.
    const [contact] = await listContactsById(ctx.db, seeker, [holder.contactId])
    const email = await findMailAddress(ctx, seeker, holder.contactId, { offList: true })
    if (contact && email) await mailFarewell(ctx, holder, { name: contactName(contact), email })
  }
}

async function mailFarewell(
  ctx: Context,
  { interviewId, startsAt, minutes, sequence, zone, locale }: Holder,
  recipient: { name: string; email: string },
): Promise<void> {
  const t = translator(locale ?? 'en')
  const now = ctx.clock.now()
  const when = formatMeeting(startsAt, minutes, { locale: locale ?? 'en', zone: zone ?? 'UTC', now })
  const [key] = keysOf(ctx, { emails: [recipient.email], profileUrl: null }, null)
  await ctx.mail.send(ctx, {
    ...farewellLetter(t, when),
    to: recipient.email,
    calendar: invitationFile(
      {
        uid: calendarUid(interviewId),
        sequence: sequence + 1,
        start: startsAt,
        minutes,
        stamp: now,
        summary: t('guests.farewell-entry'),
        cancelled: true,
      },
      { organizer: organizerOf(ctx), recipient },
    ),
    accountId: null,
    topic: 'farewell',
    ref: { talk: interviewId, key: key?.toString('hex') ?? '', until: startsAt.toISOString() },
  })
}

/** A last letter leaves while it is of use, and to nobody who wants none. Nobody is left who could try it again. */
export const farewellTopic: Topic = {
  async mayLeave(ctx, { key = '', until = '' }) {
    if (new Date(until) <= ctx.clock.now()) return 'withhold'
    if (await isClosedToAll(ctx, Buffer.from(key, 'hex'))) return 'withhold'
    return (await isPaused(ctx)) ? 'wait' : 'go'
  },
  settled: (ctx, { talk = '', key = '' }) => emptyLettersAbout(ctx, { talk, key }),
}
