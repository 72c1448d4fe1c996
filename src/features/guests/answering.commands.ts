import type { Context } from '../../platform/context.ts'
import { inTransaction } from '../../platform/db/index.ts'
import { countTry, mayTry } from '../../platform/db/rate-limits.ts'
import { type Locale, translator } from '../../i18n/index.ts'
import { addMinutes } from '../../shared/dates.ts'
import { guestPage } from '../../shared/defaults.ts'
import { conflict, forbidden, invalid } from '../../shared/errors.ts'
import { newId } from '../../shared/ids.ts'
import { findAccount } from '../accounts/index.ts'
import { naming } from '../contacts/index.ts'
import { keepGuestLinks } from '../guest-links/index.ts'
import {
  agreeOn,
  type AnswerKind,
  cancelInterview,
  comingWord,
  declineInterview,
  getInterview,
  type Interview,
  isAhead,
  isEverybodyOut,
  lockInterview,
  wordOnDate,
} from '../interviews/index.ts'
import { noteReply } from '../outreach/index.ts'
import { hasEntry } from './calendar.commands.ts'
import { answerLetter } from './emails/answer-letter.ts'
import {
  type Act,
  type DeclineReason,
  type GuestAnswer,
  type GuestMode,
  isWaiting,
  mayAct,
} from './guests.ts'
import { meetingOf } from './guests.commands.ts'
import type { Guest } from './guests.policy.ts'
import { getGuestView, type GuestView } from './guests.queries.ts'

// What a professional does on the page. Each act counts once, however often its form is sent.

/** In which language and zone the page was read. */
export interface Reading {
  locale: Locale
  zone: string
}

interface Words<Kind extends AnswerKind = AnswerKind> {
  kind: Kind
  reason?: DeclineReason
  times?: readonly Date[]
  mode?: GuestMode | null
  reach?: string
  note?: string
}

interface Decided<Kind extends AnswerKind> {
  may: Act
  words: Words<Kind>
  /** They have said it already, whatever came after it: there is nothing to write. */
  isSaid?: boolean
  /** What else comes of it. */
  change?: (ctx: Context) => Promise<void>
}

/**
 * One act of a guest: locked, decided on what the page says then, written, and told to the seeker.
 * @returns what was said
 * @throws AppError `talk-changed` where things stand otherwise by now, `guest-own-link`, `too-many`
 */
export async function act<Kind extends AnswerKind>(
  outer: Context,
  guest: Guest,
  reading: Reading,
  decide: (view: GuestView) => Decided<Kind>,
): Promise<Kind> {
  if (guest.isSeeker) throw forbidden('guest-own-link')
  await countTry(outer, {
    bucket: 'guest-answer',
    whom: guest.linkId,
    hits: guestPage.answersAnHour,
    seconds: 3600,
  })
  return await inTransaction(outer, async (ctx) => {
    // Two taps at once come one after the other.
    await lockInterview(ctx, guest.seekerId, guest.interviewId)
    const view = await getGuestView(ctx, guest)
    const { may, words, change, isSaid } = decide(view)
    if (isSaid || isSame(view, words)) return words.kind
    if (!mayAct(view.standing, may)) throw conflict('talk-changed')
    await writeAnswer(ctx, guest, words, reading)
    await change?.(ctx)
    if (!(await isToldByCalendar(ctx, guest, words.kind, view)))
      await tellSeeker(ctx, guest, { kind: words.kind, name: view.guestName })
    return words.kind
  })
}

/**
 * Whether a mailed calendar entry says it to the seeker already: a day that is agreed or changed, or the end of one that they
 * have. Whoever joins the date of a panel changes none, nor does a number that the entry does not show.
 * @param view as it stood before
 */
async function isToldByCalendar(
  ctx: Context,
  { seekerId }: Guest,
  kind: AnswerKind,
  { interview }: GuestView,
): Promise<boolean> {
  if (kind === 'accepted' || kind === 'moved' || kind === 'reached') {
    const { sequence } = await getInterview(ctx, seekerId, interview.id)
    return !isAhead(interview, ctx.clock.now()) || !interview.startsAt || sequence !== interview.sequence
  }
  return kind === 'cancelled' && interview.startsAt !== null && (await hasEntry(ctx, seekerId, interview))
}

const isEnd = (kind: AnswerKind) => kind === 'cancelled' || kind === 'declined' || kind === 'stopped'

/**
 * Says by mail that there is something to read. Not above so many a day: whoever holds a link could fill a mailbox, and
 * nobody has proved whose it is. That they will not come is counted apart, few for each link and more of all together: what
 * one link says never keeps a seeker waiting for another professional.
 */
export async function tellSeeker(
  ctx: Context,
  guest: Guest,
  { kind, name }: { kind: AnswerKind; name: string },
): Promise<void> {
  const account = await findAccount(ctx, guest.seekerId)
  if (!account || !ctx.mail.reachesSomebody) return
  const { newsADay, endsADay } = guestPage
  const caps = isEnd(kind)
    ? [
        { bucket: 'guest-ends', whom: guest.linkId, hits: endsADay.ofLink },
        { bucket: 'guest-ends-all', whom: guest.seekerId, hits: endsADay.ofAll },
      ]
    : [{ bucket: 'guest-news', whom: guest.seekerId, hits: newsADay }]
  for (const cap of caps) if (!(await mayTry(ctx, { ...cap, seconds: 86_400 }))) return
  const { email: to, locale } = account
  const { origin } = ctx
  const letter = { to, origin, interviewId: guest.interviewId, kind, name }
  // It names the professional, and so goes with the seeker's account and with them.
  await ctx.mail.send(ctx, {
    ...answerLetter(translator(locale ?? 'en'), letter),
    accountId: guest.seekerId,
    ref: naming([guest.contactId]),
  })
}

/** The very form once more: what it said is the newest word already, and nothing has ended that since. */
function isSame(view: GuestView, words: Words): boolean {
  const last = view.answers.at(-1)
  return last !== undefined && sameWords(last, words) && stillStands(view, last)
}

/** Whether a form says what stands in an answer, all of it. */
function sameWords(answer: GuestAnswer, words: Words): boolean {
  const times = (list: readonly Date[]) => list.map((time) => time.getTime()).join()
  return (
    answer.kind === words.kind &&
    times(answer.times) === times(words.times ?? []) &&
    answer.reason === (words.reason ?? null) &&
    answer.mode === (words.mode ?? null) &&
    answer.reach === (words.reach ?? '') &&
    answer.note === (words.note ?? '')
  )
}

/** Whether the talk is still as a word left it. After it was taken up again, or moved, the same word is a new one. */
function stillStands(view: GuestView, { kind, times }: GuestAnswer): boolean {
  if (kind === 'confirmed') return comingWord(view.words, view.interview) !== undefined
  const { standing } = view
  if (kind === 'accepted' || kind === 'moved' || kind === 'reached')
    return standing === 'agreed' && times.some((time) => isDate(view, time))
  if (kind === 'suggested')
    return isWaiting(view) || (standing === 'agreed' && times.some((time) => isDate(view, time)))
  return kind === 'declined' || kind === 'cancelled' ? kind === standing : true
}

/** Writes one word of a guest. */
export const writeAnswer = (ctx: Context, guest: Guest, words: Words, { locale, zone }: Reading) =>
  ctx.db
    .insertInto('guest_answers')
    .values({
      seeker_id: guest.seekerId,
      id: newId(),
      interview_id: guest.interviewId,
      contact_id: guest.contactId,
      kind: words.kind,
      reason: words.reason ?? null,
      times: [...(words.times ?? [])],
      mode: words.mode ?? null,
      reach: words.reach ?? '',
      note: words.note ?? '',
      locale,
      zone,
      at: ctx.clock.now(),
    })
    .execute()

/** How they would meet, and a word with it. */
export interface Meeting {
  mode: GuestMode | null
  reach: string
  note: string
}

export interface Acceptance extends Meeting {
  timeId: string
}

/**
 * Takes an offered time; where a date stands already, this moves it, or says more of it.
 * @throws AppError `time-gone` when it is not offered any more, and as `act` does
 */
export async function acceptTime(
  ctx: Context,
  guest: Guest,
  { timeId, mode, reach, note }: Acceptance,
  reading: Reading,
): Promise<'accepted' | 'moved' | 'reached'> {
  return await act<'accepted' | 'moved' | 'reached'>(ctx, guest, reading, (view) => {
    const time = view.times.find(({ id }) => id === timeId)
    if (!time) throw invalid('time-gone')
    const { startsAt } = time
    const stands = view.standing === 'agreed'
    const said = { times: [startsAt], mode, reach, note }
    // Whoever says more of the date that they took moves nothing; the very form that took it says no more.
    const taken = stands && isDate(view, startsAt) ? takenBy(view, startsAt) : undefined
    const isSaid =
      taken !== undefined &&
      (!saysHow(said, [view.interview, taken]) || sameWords(taken, { kind: taken.kind, ...said }))
    const kind = stands && !isDate(view, startsAt) ? 'moved' : 'accepted'
    return {
      may: stands ? 'move' : 'accept',
      words: { kind: isSaid ? taken.kind : taken ? 'reached' : kind, ...said },
      isSaid,
      change: (ctx) => agreeTo(ctx, guest, view, { startsAt, mode, reach }),
    }
  })
}

/**
 * Says how they are reached for the date that stands, which moves nothing.
 * @param at the date that stood on the page
 * @throws AppError `talk-changed` where another stands by now, `reach-needed` where nothing is said, and as `act` does
 */
export async function sendReach(
  ctx: Context,
  guest: Guest,
  { at, mode, reach, note }: Meeting & { at: Date },
  reading: Reading,
): Promise<void> {
  await act(ctx, guest, reading, (view) => {
    if (!isDate(view, at)) throw conflict('talk-changed')
    const words = { kind: 'reached', times: [at], mode, reach, note } as const
    if (!saysHow(words, [view.interview]) && !isSame(view, words)) throw invalid('reach-needed')
    return {
      may: 'reach',
      words,
      change: (ctx) => agreeTo(ctx, guest, view, { startsAt: at, mode, reach }),
    }
  })
}

async function agreeTo(
  ctx: Context,
  guest: Guest,
  { interview, isAgreedByOthers, seekerZone: zone }: GuestView,
  { startsAt, mode, reach }: Omit<Meeting, 'note'> & { startsAt: Date },
): Promise<void> {
  const { seekerId, interviewId } = guest
  // How the others of a panel meet is agreed on already.
  const how = isAgreedByOthers ? {} : meetingOf({ mode, reach }, interview)
  await agreeOn(ctx, seekerId, interviewId, { startsAt, zone, ...how })
  await keepGuestLinks(ctx, seekerId, interviewId, addMinutes(startsAt, interview.minutes))
  await noteReply(ctx, seekerId, guest, 'replied')
}

/** By which word they took this date, if that is their word that counts: the seeker may have set it meanwhile, without them. */
function takenBy({ words, answers }: GuestView, startsAt: Date) {
  const own = wordOnDate(words)
  return answers.findLast(
    (answer): answer is GuestAnswer & { kind: 'accepted' | 'moved' } =>
      (answer.kind === 'accepted' || answer.kind === 'moved') &&
      answer.kind === own?.kind &&
      answer.at.getTime() === own.at.getTime() &&
      answer.times.some((time) => time.getTime() === startsAt.getTime()),
  )
}

/**
 * Whether there is something to read in it: a number, a link or a place, a note, or another way to meet than is known.
 * @param known the talk, and the word with which a form of before was sent: it carries the way to meet of then
 */
const saysHow = (
  { mode, reach, note }: Meeting,
  known: readonly (Pick<Interview, 'mode'> | Pick<GuestAnswer, 'mode'>)[],
): boolean => reach !== '' || note !== '' || (mode !== null && known.every((each) => each.mode !== mode))

/** Whether this is the date that stands. */
export const isDate = ({ interview }: GuestView, startsAt: Date): boolean =>
  interview.startsAt?.getTime() === startsAt.getTime()

/** Suggests other times, or says in words when: the date, if there is one, stands until the seeker takes another. */
export async function suggestTimes(
  ctx: Context,
  guest: Guest,
  suggestion: Meeting & { times: readonly Date[] },
  reading: Reading,
): Promise<void> {
  const now = ctx.clock.now()
  if (suggestion.times.some((time) => time <= now)) throw invalid('time-past')
  await act(ctx, guest, reading, () => ({
    may: 'suggest',
    words: { kind: 'suggested', ...suggestion },
    change: (ctx) => noteReply(ctx, guest.seekerId, guest, 'replied'),
  }))
}

/** A kind no. In a panel the others may still come. */
export async function declineInvitation(
  ctx: Context,
  guest: Guest,
  { reason, note }: { reason: DeclineReason; note: string },
  reading: Reading,
): Promise<void> {
  await act(ctx, guest, reading, ({ interview }) => ({
    may: 'decline',
    words: { kind: 'declined', reason, note },
    change: (ctx) => leave(ctx, guest, interview),
  }))
}

/** A no: of a panel one person goes; with the last of them the talk ends. */
async function leave(ctx: Context, guest: Guest, interview: Interview): Promise<void> {
  // Before the no in the message, which makes the interview a declined one, to which nothing is to be said any more. It may
  // stand declined already: they suggested another time after a no, and take that back.
  if (interview.stage !== 'declined' && othersHaveLeft(guest, interview))
    await declineInterview(ctx, guest.seekerId, guest.interviewId, { by: 'professional' })
  await noteReply(ctx, guest.seekerId, guest, 'declined')
}

/** One person of a talk. */
export type PersonInTalk = Pick<Guest, 'seekerId' | 'interviewId' | 'contactId'>

/** Whether nobody else is left in a talk: all the others said no, here or in an answer that the seeker noted. */
export const othersHaveLeft = ({ contactId: own }: PersonInTalk, { people }: Interview): boolean =>
  isEverybodyOut(people.filter(({ contactId }) => contactId !== own))

/**
 * Calls an agreed talk off. Of a panel one person takes themselves out, as by a no, and the others meet.
 * @returns what was said
 */
export async function cancelAgreed(
  ctx: Context,
  guest: Guest,
  { note }: { note: string },
  reading: Reading,
): Promise<'cancelled' | 'declined'> {
  return await act<'cancelled' | 'declined'>(ctx, guest, reading, ({ interview }) =>
    interview.people.length > 1
      ? {
          may: 'cancel',
          words: { kind: 'declined', note },
          change: (ctx) => leave(ctx, guest, interview),
        }
      : {
          may: 'cancel',
          words: { kind: 'cancelled', note },
          change: (ctx) => cancelInterview(ctx, guest.seekerId, guest.interviewId, 'professional'),
        },
  )
}
