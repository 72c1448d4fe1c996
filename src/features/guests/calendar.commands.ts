import { type Locale, translator } from '../../i18n/index.ts'
import { invitationFile, type Mailbox } from '../../platform/calendar/index.ts'
import type { Context } from '../../platform/context.ts'
import { inTransaction, savepoint } from '../../platform/db/index.ts'
import { oneLine } from '../../platform/mail/index.ts'
import { formatMeeting } from '../../shared/date-format.ts'
import { addHours, addMinutes } from '../../shared/dates.ts'
import { findAccount, type SeekerId } from '../accounts/index.ts'
import { naming } from '../contacts/index.ts'
import { keepGuestLinks } from '../guest-links/index.ts'
import {
  calendarEntry,
  type CalendarsJob,
  calendarsJobName,
  findInterview,
  type Interview,
  lockInterview,
  whoComes,
} from '../interviews/index.ts'
import { findAskedAddress } from './addresses.queries.ts'
import { mayMailEntry, type Place, takePlace } from './asked-letters.commands.ts'
import { calendarSubject, guestText, seekerText } from './emails/calendar-letter.ts'
import { makeOwnLink } from './own-link.commands.ts'
import type { LetterKind } from './undelivered.ts'

// Mails the calendar entry to both sides, once for each state of it. Only after the professional has answered on the
// page: nobody is written to by the instance unasked.

interface Recipient {
  /** The account's id, or the contact's. */
  id: string
  mailbox: Mailbox
  locale: Locale
  zone: string
  /** Whom this recipient meets. */
  meets: string
  /** Of a panel, for the seeker: who agreed, and whose yes is still missing. */
  panel?: { agreed: string; waiting: string }
  /** Where the letter leads. */
  link: () => Promise<string>
  /** What the letter is to the caps; the end of an entry always goes to whom the entry went. */
  place: (cancelled: boolean) => Promise<Place>
  /** Whether an entry may begin with this letter; otherwise one that is there changes, or ends. */
  begins: boolean
  isSeeker: boolean
}

type Live = Interview & { startsAt: Date }

/** A talk with its day. One whose day was cleared is off, on the day that it had. */
function liveOf(interview: Interview, was: Date | undefined): Live | undefined {
  const { startsAt } = interview
  if (startsAt) return { ...interview, startsAt }
  return was && { ...interview, startsAt: was, agreedAt: null }
}

/**
 * Tells everyone who answered and can be written to, and the seeker in any case, what became of the date. Where nobody's
 * answer is left, since they were erased, the seeker alone has an entry to change or end. Does nothing where nothing is to
 * be told, as of a talk that is over. Whom the caps leave no place today is told tomorrow. Their links last as long as the
 * talk that is told.
 */
export async function tellCalendars(
  outer: Context,
  seeker: SeekerId,
  { interviewId, was }: Pick<CalendarsJob, 'interviewId' | 'was'>,
): Promise<void> {
  await inTransaction(outer, async (ctx) => {
    if (!(await findInterview(ctx, seeker, interviewId))) return
    // Of two changes the second is told when what the first told is noted.
    const interview = await lockInterview(ctx, seeker, interviewId)
    const live = liveOf(interview, was === undefined ? undefined : new Date(was))
    const end = live && addMinutes(live.startsAt, live.minutes)
    if (!end || live.endedAt || end <= ctx.clock.now()) return
    // The seeker may have set the day by hand.
    if (interview.stage === 'agreed' && interview.startsAt)
      await keepGuestLinks(ctx, seeker, interviewId, end)
    if (!ctx.mail.reachesSomebody) return
    const said = await listWords(ctx, seeker, interview)
    // Whoever is out of a panel hears no more of it but that it is off, as long as their calendar has it.
    const isOn = interview.stage === 'agreed'
    const meeting = new Map([...said].filter(([, { isOut }]) => !(isOut && isOn)))
    const guests = await listGuests(ctx, seeker, interview, meeting)
    const places: (Place | undefined)[] = []
    for (const recipient of [...(await seekerOf(ctx, seeker, interview, said)), ...guests])
      places.push(await tell(ctx, seeker, live, recipient))
    if (places.includes('none')) await tellLater(ctx, seeker, live)
  })
}

/** Every count of the caps has ended by then. After the talk there is nothing to tell any more. */
async function tellLater(ctx: Context, seeker: SeekerId, { id, startsAt }: Live): Promise<void> {
  const startAfter = addHours(ctx.clock.now(), 24)
  if (startAfter >= startsAt) return
  const job: CalendarsJob = { seekerId: seeker, interviewId: id }
  await ctx.jobs.send(ctx, calendarsJobName, job, { startAfter })
}

/** The seeker, at the address of the account. */
async function seekerOf(
  ctx: Context,
  seeker: SeekerId,
  interview: Interview,
  said: Words,
): Promise<Recipient[]> {
  const account = await findAccount(ctx, seeker)
  if (!account) return []
  const { id, name, email, zone } = account
  const locale = account.locale ?? 'en'
  const joined = (people: readonly { name: string }[]) => people.map((person) => person.name).join(', ')
  const coming = whoComes(interview.people)
  const comes = ({ contactId }: { contactId: string }) => said.get(contactId)?.comes === true
  const [agreed, waiting] = [coming.filter(comes), coming.filter((person) => !comes(person))]
  return [
    {
      id,
      mailbox: { name, email },
      locale,
      zone: zone ?? 'UTC',
      meets: interview.comingNames || translator(locale)('interviews.someone'),
      ...(agreed.length > 0 && { panel: { agreed: joined(agreed), waiting: joined(waiting) } }),
      link: async () => `${ctx.origin}/interviews/${interview.id}`,
      place: async () => 'known',
      begins: said.size > 0,
      isSeeker: true,
    },
  ]
}

interface Reading {
  locale: Locale | null
  zone: string | null
  isOut: boolean
  /** Whether their entry may begin: in a panel with their own yes. */
  comes: boolean
}
type Words = ReadonlyMap<string, Reading>

/** Who said something about a date on the page, by contact, with how they read it last and whether they left a panel. */
async function listWords(ctx: Context, seeker: SeekerId, interview: Interview): Promise<Words> {
  const rows = await ctx.db
    .selectFrom('guest_answers')
    .select(['contact_id', 'locale', 'zone'])
    .where('seeker_id', '=', seeker)
    .where('interview_id', '=', interview.id)
    .where('kind', 'in', [
      'accepted',
      'moved',
      'reached',
      'suggested',
      'cancelled',
      ...(interview.people.length > 1 ? (['declined'] as const) : []),
    ])
    .orderBy('at')
    .execute()
  const isPanel = interview.people.length > 1
  const words = new Map<string, Reading>()
  for (const { contact_id: contactId, locale, zone } of rows) {
    const person = interview.people.find((one) => one.contactId === contactId)
    const comes = !isPanel || person?.saidYes === true
    words.set(contactId, { locale, zone, isOut: isPanel && person?.isOut === true, comes })
  }
  return words
}

/** Those of them who can be written to. */
async function listGuests(
  ctx: Context,
  seeker: SeekerId,
  interview: Interview,
  words: Words,
): Promise<Recipient[]> {
  const account = await findAccount(ctx, seeker)
  const guests: Recipient[] = []
  for (const { contactId, name, isRemoved } of interview.people) {
    const said = words.get(contactId)
    const email = said && (await findAskedAddress(ctx, seeker, contactId, { offList: true }))
    if (!said || !email) continue
    guests.push({
      id: contactId,
      mailbox: { name, email },
      locale: said.locale ?? 'en',
      zone: said.zone ?? account?.zone ?? 'UTC',
      meets: account?.name ?? '',
      link: () => makeOwnLink(ctx, seeker, { interviewId: interview.id, contactId, email }),
      place: async (cancelled) => {
        if (cancelled) return 'known'
        return (await mayMailEntry(ctx, { seeker, email })) ? takePlace(ctx, seeker, email) : 'none'
      },
      // Off the list they keep what they have.
      begins: !isRemoved && said.comes,
      isSeeker: false,
    })
  }
  return guests
}

/** @returns the letter's place, or nothing where there is none to send */
async function tell(
  ctx: Context,
  seeker: SeekerId,
  interview: Live,
  recipient: Recipient,
): Promise<Place | undefined> {
  const t = translator(recipient.locale)
  const now = ctx.clock.now()
  const words = { name: recipient.meets, description: '' }
  const entry = calendarEntry(interview, t, words, now)
  if (!entry) return
  const cancelled = Boolean(entry.cancelled)
  const before = await findLastLetter(ctx, seeker, interview, recipient)
  // What never was in their calendar needs no end.
  if ((cancelled || !recipient.begins) && before !== 'REQUEST') return
  const undo = await savepoint(ctx)
  if (!(await isNewState(ctx, seeker, interview, { recipient, cancelled }))) return
  const place = await recipient.place(cancelled)
  if (place === 'none') {
    // Neither noted as told nor counted.
    await undo()
    return place
  }
  const link = await recipient.link()
  const reader = { locale: recipient.locale, zone: recipient.zone, now }
  const facts = {
    name: cancelled ? recipient.meets : (recipient.panel?.agreed ?? recipient.meets),
    waiting: recipient.panel?.waiting ?? '',
    when: formatMeeting(interview.startsAt, interview.minutes, reader),
    cancelled,
    again: before === 'REQUEST',
    where: interview.place || interview.link,
    link,
  }
  const organizer = organizerOf(ctx)
  const state = { seekerId: seeker, interviewId: interview.id, sequence: String(interview.sequence) }
  await ctx.mail.send(ctx, {
    to: recipient.mailbox.email,
    subject: oneLine(calendarSubject(t, facts)),
    text: recipient.isSeeker ? seekerText(t, facts) : guestText(t, facts),
    calendar: invitationFile(
      { ...entry, description: recipient.isSeeker ? link : '' },
      { organizer, recipient: recipient.mailbox },
    ),
    ...(recipient.isSeeker
      ? {
          accountId: seeker,
          topic: 'calendar',
          ref: { ...state, ...naming(interview.people.map(({ contactId }) => contactId)) },
        }
      : {
          accountId: null,
          topic: 'guest',
          ref: { ...state, contactId: recipient.id, what: 'calendar' satisfies LetterKind, place },
        }),
  })
  return place
}

/** Whether the seeker was mailed the entry of an interview, and not its end since. */
export const hasEntry = async (
  ctx: Context,
  seeker: SeekerId,
  { id, sequence }: Pick<Interview, 'id' | 'sequence'>,
): Promise<boolean> =>
  (await findLastLetter(ctx, seeker, { id, sequence: sequence + 1 }, { id: seeker })) === 'REQUEST'

/** What the recipient was mailed last about this interview, before it came to this sequence. */
async function findLastLetter(
  ctx: Context,
  seeker: SeekerId,
  { id, sequence }: Pick<Interview, 'id' | 'sequence'>,
  recipient: Pick<Recipient, 'id'>,
): Promise<'REQUEST' | 'CANCEL' | undefined> {
  const row = await ctx.db
    .selectFrom('calendar_letters')
    .select('method')
    .where('seeker_id', '=', seeker)
    .where('interview_id', '=', id)
    .where('recipient_id', '=', recipient.id)
    .where('sequence', '<', sequence)
    .orderBy('sequence', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row?.method
}

/** Notes that this state of the entry goes to this recipient. @returns false where it went before */
async function isNewState(
  ctx: Context,
  seeker: SeekerId,
  { id, sequence }: Live,
  { recipient, cancelled }: { recipient: Recipient; cancelled: boolean },
): Promise<boolean> {
  const row = await ctx.db
    .insertInto('calendar_letters')
    .values({
      seeker_id: seeker,
      interview_id: id,
      recipient_id: recipient.id,
      sequence,
      method: cancelled ? ('CANCEL' as const) : ('REQUEST' as const),
      at: ctx.clock.now(),
    })
    .onConflict((known) => known.doNothing())
    .returning('sequence')
    .executeTakeFirst()
  return row !== undefined
}

/** The instance itself: it keeps the entry, and nobody's private address stands in the other's calendar. */
export function organizerOf(ctx: Context): Mailbox {
  const { name, address } = ctx.mail.sender
  return { name: name || 'Halfhour', email: address }
}
