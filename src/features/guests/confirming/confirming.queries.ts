import { type Locale, translator } from '../../../i18n/index.ts'
import type { Context } from '../../../platform/context.ts'
import { oneLine } from '../../../platform/mail/index.ts'
import { formatDate } from '../../../shared/date-format.ts'
import { notFound } from '../../../shared/errors.ts'
import { findAccount, type SeekerId } from '../../accounts/index.ts'
import { type Contact, contactName, getContact } from '../../contacts/index.ts'
import { getInterview, heldOn } from '../../interviews/index.ts'
import { getReach, getReadiness } from '../../outreach/index.ts'
import { findMailAddress } from '../addresses.queries.ts'
import { listGuestAnswers } from '../guests.queries.ts'
import { type Confirming, confirmingOf } from './confirming.ts'
import type { ConfirmationFacts } from './emails/confirmation-letter.tsx'

/** One talk and one of the people it was with. */
export interface Talk {
  interviewId: string
  contactId: string
}

export interface ConfirmingView {
  confirming: Confirming
  contact: Contact
  name: string
  /** Where the letter goes; never shown. */
  email: string | undefined
  /** In which the professional reads, as far as it is known. */
  locale: Locale
  /** What the letter says, without the two links that are for its reader alone. */
  facts: ConfirmationFacts
}

/** @throws AppError `not-found`, also for somebody with whom the talk is not */
export async function getConfirming(
  ctx: Context,
  seeker: SeekerId,
  { interviewId, contactId }: Talk,
): Promise<ConfirmingView> {
  const { startsAt, endedAt, people, ...interview } = await getInterview(ctx, seeker, interviewId)
  const person = people.find((one) => one.contactId === contactId)
  if (!person) throw notFound()
  const contact = await getContact(ctx.db, seeker, contactId)
  const account = await findAccount(ctx, seeker)
  const answers = await listGuestAnswers(ctx, seeker, interviewId)
  const theirs = answers.filter((answer) => answer.contactId === contactId)
  const email = await findMailAddress(ctx, seeker, contactId)
  const zone = interview.zone ?? account?.zone ?? 'UTC'
  const locale = await findLocale(ctx, seeker, { interviewId, contactId }, account?.locale ?? 'en')
  return {
    confirming: confirmingOf({
      held: endedAt !== null && !person.isAbsent,
      confirmedAt: theirs.find(({ kind }) => kind === 'held')?.at ?? null,
      readiness: await getReadiness(ctx, seeker),
      hasAddress: email !== undefined,
      reach: await getReach(ctx, seeker, { contact, kind: 'confirmation' }),
    }),
    contact,
    email,
    locale,
    name: contactName(contact),
    facts: {
      seekerName: oneLine(account?.name ?? ''),
      date: formatDate(heldOn({ startsAt, endedAt, zone }) ?? ctx.clock.now(), { locale, zone }),
      howFound: oneLine(contact.howFound),
      subject: oneLine(translator(locale)('guests.confirmation-subject', { name: account?.name ?? '' })),
    },
  }
}

/** The language in which they last answered on the page; before that, the seeker's own. */
async function findLocale(
  ctx: Context,
  seeker: SeekerId,
  { interviewId, contactId }: Talk,
  other: Locale,
): Promise<Locale> {
  const row = await ctx.db
    .selectFrom('guest_answers')
    .select('locale')
    .where('seeker_id', '=', seeker)
    .where('interview_id', '=', interviewId)
    .where('contact_id', '=', contactId)
    .where('locale', 'is not', null)
    .orderBy('at', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row?.locale ?? other
}
