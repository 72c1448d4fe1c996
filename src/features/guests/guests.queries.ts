import type { Context } from '../../platform/context.ts'
import { findAccount, type SeekerId } from '../accounts/index.ts'
import { notFound } from '../../shared/errors.ts'
import { type Contact, contactName, listContactsById } from '../contacts/index.ts'
import {
  getInterview,
  type GuestSaid,
  hasAgreed,
  type Interview,
  isAhead,
  listQuestions,
  type PageWord,
  guestSaidOf,
} from '../interviews/index.ts'
import { findContactStop, listStopped, type Stop } from '../outreach/index.ts'
import {
  type GuestAnswer,
  type OfferedTime,
  type Standing,
  standingOf,
  timesAhead,
  wordsFrom,
} from './guests.ts'
import type { Guest } from './guests.policy.ts'

/** What the page says, as the seeker wrote it for this person to read. */
export interface PageTexts {
  about: string
  reason: string
  showQuestions: boolean
}

/** The page's texts; before the seeker has looked at them, what they want to learn is the reason and nothing is told about them. */
export async function getPageTexts(
  ctx: Context,
  seeker: SeekerId,
  interview: Pick<Interview, 'id' | 'wish'>,
): Promise<PageTexts> {
  const row = await ctx.db
    .selectFrom('guest_pages')
    .select(['about', 'reason', 'show_questions'])
    .where('seeker_id', '=', seeker)
    .where('interview_id', '=', interview.id)
    .executeTakeFirst()
  if (!row) return { about: '', reason: interview.wish, showQuestions: true }
  return { about: row.about, reason: row.reason, showQuestions: row.show_questions }
}

/** Times on offer, past ones too, the earliest first. */
export async function listOfferedTimes(
  ctx: Context,
  seeker: SeekerId,
  interviewId: string,
): Promise<OfferedTime[]> {
  return await ctx.db
    .selectFrom('offered_times')
    .select(['id', 'starts_at as startsAt'])
    .where('seeker_id', '=', seeker)
    .where('interview_id', '=', interviewId)
    .orderBy('starts_at')
    .execute()
}

/** What the professionals of an interview answered, the oldest first. */
export async function listGuestAnswers(
  ctx: Context,
  seeker: SeekerId,
  interviewId: string,
): Promise<GuestAnswer[]> {
  return await ctx.db
    .selectFrom('guest_answers')
    .select([
      'id',
      'contact_id as contactId',
      'kind',
      'reason',
      'times',
      'zone',
      'mode',
      'reach',
      'note',
      'at',
      'taken_at as takenAt',
    ])
    .where('seeker_id', '=', seeker)
    .where('interview_id', '=', interviewId)
    .orderBy('at')
    .orderBy('id')
    .execute()
}

/**
 * The same words without the stops that were lifted since, which keep nobody out of a talk any more, nor what was said about
 * it before them. Of somebody without an address nothing but the word says that they want to be left alone, and it stands.
 */
export async function listStandingAnswers(
  ctx: Context,
  seeker: SeekerId,
  interviewId: string,
): Promise<GuestAnswer[]> {
  const answers = await listGuestAnswers(ctx, seeker, interviewId)
  const ids = answers.flatMap(({ kind, contactId }) => (kind === 'stopped' ? [contactId] : []))
  if (ids.length === 0) return answers
  const known = (await listContactsById(ctx.db, seeker, ids)).filter(
    ({ emails, profileUrl }) => emails.length > 0 || profileUrl,
  )
  const stopped = await listStopped(ctx, seeker, known)
  const lifted = new Set(known.map(({ id }) => id).filter((id) => !stopped.has(id)))
  const stopOf = new Map(
    answers.flatMap(({ kind, contactId }, at) => (kind === 'stopped' ? [[contactId, at]] : [])),
  )
  const isPast = ({ kind, contactId }: GuestAnswer, index: number) =>
    kind !== 'held' && lifted.has(contactId) && index <= (stopOf.get(contactId) ?? -1)
  return answers.filter((answer, index) => !isPast(answer, index))
}

/** Everything the guest page draws. */
export interface GuestView {
  seekerName: string
  seekerZone: string
  /** Of sample data: nobody outside is ever written to. */
  isDemo: boolean
  guestName: string
  /** Whom the page is for: a name alone, never the words that stand for one on the seeker's list. */
  forName: string
  interview: Interview
  /** The talk is with several people. */
  isPanel: boolean
  /** A panel has a date, and this person is not in it: the seeker set it, or another agreed to it. */
  isAgreedByOthers: boolean
  /** Another of them said yes on the page. */
  hasOthersYes: boolean
  texts: PageTexts
  questions: string[]
  /** Times that can be taken. */
  times: OfferedTime[]
  answers: GuestAnswer[]
  /** The same, with the no that the seeker noted at a message. */
  words: readonly PageWord[]
  /** What these come to, as long as it stands. */
  said: GuestSaid | null
  standing: Standing
  /** Whether this seeker may write to them no more, or nobody here; with a link of their own, to the mailbox it came to. */
  stop: Stop | undefined
}

/**
 * Who answers, also off the seeker's list: whom a link opens nothing for any more is decided where it is admitted.
 * @throws AppError `not-found` when they were erased
 */
export async function getGuestContact(ctx: Context, { seekerId, contactId }: Guest): Promise<Contact> {
  const [contact] = await listContactsById(ctx.db, seekerId, [contactId])
  if (!contact) throw notFound()
  return contact
}

/** @throws AppError `not-found` when the interview or the contact is gone */
export async function getGuestView(ctx: Context, guest: Guest): Promise<GuestView> {
  const { seekerId, interviewId, contactId } = guest
  const now = ctx.clock.now()
  const interview = await getInterview(ctx, seekerId, interviewId)
  const [account, contact, texts, all, offered] = await Promise.all([
    findAccount(ctx, seekerId),
    getGuestContact(ctx, guest),
    getPageTexts(ctx, seekerId, interview),
    listStandingAnswers(ctx, seekerId, interviewId),
    listOfferedTimes(ctx, seekerId, interviewId),
  ])
  const known = guest.address ? { emails: [guest.address], profileUrl: null } : contact
  const [questions, stop] = await Promise.all([
    texts.showQuestions ? listQuestions(ctx, seekerId, interviewId) : [],
    findContactStop(ctx, seekerId, known),
  ])
  const answers = all.filter((answer) => answer.contactId === contactId)
  const own = interview.people.find((person) => person.contactId === contactId)
  const words = wordsFrom(all, own ?? { contactId, askedAt: null, notedNoAt: null }, interview)
  // Whoever is not of the talk any more, since the seeker plans it with others, has nothing to say to it.
  const standing = own ? standingOf({ ...interview, isAbsent: own.isAbsent, words }, now) : 'off'
  const { startsAt, people } = interview
  const isPanel = people.length > 1
  // Whoever left a panel may come back to its date, and who has not said yes may join it: neither moves it for the others.
  const isAgreedByOthers = startsAt !== null && isAhead(interview, now) && standing !== 'agreed'
  const isDate = (time: OfferedTime) => time.startsAt.getTime() === startsAt?.getTime()
  const stands = isAhead(interview, now) && startsAt && !offered.some(isDate)
  const choice = stands ? [...offered, { id: `${interviewId}:${startsAt.getTime()}`, startsAt }] : offered
  // Nor is another time taken for all of them once the date of the others has passed: they may have met.
  const isPassedByOthers =
    isPanel && interview.stage === 'agreed' && !isAhead(interview, now) && !hasAgreed(words, interview)
  const others = people.filter((person) => person.contactId !== contactId)
  return {
    seekerName: account?.name ?? '',
    seekerZone: account?.zone ?? interview.zone ?? 'UTC',
    isDemo: Boolean(account?.demoId),
    guestName: contactName(contact),
    forName: contact.name,
    interview,
    isPanel,
    isAgreedByOthers,
    hasOthersYes: others.some((other) => hasAgreed(wordsFrom(all, other, interview), interview)),
    texts,
    questions: questions.map(({ text }) => text),
    times: isPassedByOthers ? [] : timesAhead(isAgreedByOthers ? choice.filter(isDate) : choice, now),
    answers,
    words,
    said: guestSaidOf(words, interview),
    standing,
    stop,
  }
}
