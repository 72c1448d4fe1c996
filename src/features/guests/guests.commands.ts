import type { Context } from '../../platform/context.ts'
import { inTransaction } from '../../platform/db/index.ts'
import { addMinutes } from '../../shared/dates.ts'
import { guestPage } from '../../shared/defaults.ts'
import { conflict, invalid, notFound } from '../../shared/errors.ts'
import { newId } from '../../shared/ids.ts'
import { findAccount, type SeekerId } from '../accounts/index.ts'
import { keepGuestLinks } from '../guest-links/index.ts'
import {
  agreeOn,
  getInterview,
  guestSaidOf,
  type Interview,
  lockInterview,
  wordOnDate,
} from '../interviews/index.ts'
import { type GuestMode, type OfferedTime, wordsFrom } from './guests.ts'
import { listStandingAnswers, type PageTexts } from './guests.queries.ts'

// The seeker's side: what the page says and which times it offers.

/** @throws AppError `not-found` */
export async function savePageTexts(
  ctx: Context,
  seeker: SeekerId,
  interviewId: string,
  { about, reason, showQuestions }: PageTexts,
): Promise<void> {
  await getInterview(ctx, seeker, interviewId)
  const columns = { about, reason, show_questions: showQuestions, updated_at: ctx.clock.now() }
  await ctx.db
    .insertInto('guest_pages')
    .values({ seeker_id: seeker, interview_id: interviewId, ...columns })
    .onConflict((row) => row.columns(['seeker_id', 'interview_id']).doUpdateSet(columns))
    .execute()
}

/**
 * Offers times; one that is offered already stays one.
 * @throws AppError `not-found`, `time-past`, `too-many-times`
 */
export const offerTimes = (
  ctx: Context,
  seeker: SeekerId,
  interviewId: string,
  times: readonly Date[],
): Promise<void> =>
  offer(
    ctx,
    seeker,
    interviewId,
    times.map((startsAt) => ({ id: newId(), startsAt })),
  )

/** Offers a time again that was taken off just now, as it was. @throws AppError as `offerTimes` does */
export const restoreTime = (
  ctx: Context,
  seeker: SeekerId,
  interviewId: string,
  time: OfferedTime,
): Promise<void> => offer(ctx, seeker, interviewId, [time])

async function offer(
  outer: Context,
  seeker: SeekerId,
  interviewId: string,
  times: readonly OfferedTime[],
): Promise<void> {
  await inTransaction(outer, async (ctx) => {
    await getInterview(ctx, seeker, interviewId)
    const now = ctx.clock.now()
    if (times.some(({ startsAt }) => startsAt <= now)) throw invalid('time-past')
    const row = ({ id, startsAt }: OfferedTime) => ({
      seeker_id: seeker,
      interview_id: interviewId,
      id,
      starts_at: startsAt,
      created_at: now,
    })
    await ctx.db
      .insertInto('offered_times')
      .values(times.map(row))
      .onConflict((known) => known.doNothing())
      .execute()
    const { n } = await ctx.db
      .selectFrom('offered_times')
      .select((eb) => eb.fn.countAll<string>().as('n'))
      .where('seeker_id', '=', seeker)
      .where('interview_id', '=', interviewId)
      .where('starts_at', '>', now)
      .executeTakeFirstOrThrow()
    if (Number(n) > guestPage.times) throw invalid('too-many-times', { max: guestPage.times })
  })
}

/** @returns when the time was. @throws AppError `not-found` */
export async function withdrawTime(
  ctx: Context,
  seeker: SeekerId,
  interviewId: string,
  timeId: string,
): Promise<Date> {
  await getInterview(ctx, seeker, interviewId)
  const gone = await ctx.db
    .deleteFrom('offered_times')
    .where('seeker_id', '=', seeker)
    .where('interview_id', '=', interviewId)
    .where('id', '=', timeId)
    .returning('starts_at')
    .executeTakeFirst()
  if (!gone) throw notFound()
  return gone.starts_at
}

/**
 * Takes a time that the professional suggested: the interview is agreed then. A second tap finds it taken.
 * @throws AppError `not-found`, `time-past`; `changed-meanwhile` where that is not their last word any more, or is settled
 */
export async function takeSuggestion(
  outer: Context,
  seeker: SeekerId,
  interviewId: string,
  { answerId, startsAt }: { answerId: string; startsAt: Date },
): Promise<void> {
  await inTransaction(outer, async (ctx) => {
    const interview = await lockInterview(ctx, seeker, interviewId)
    const answers = await listStandingAnswers(ctx, seeker, interviewId)
    const answer = answers.find(({ id, kind }) => id === answerId && kind === 'suggested')
    const isTime = (time: Date | null) => time?.getTime() === startsAt.getTime()
    if (!answer?.times.some(isTime)) throw notFound()
    if (startsAt <= ctx.clock.now()) throw invalid('time-past')
    const person = interview.people.find(({ contactId }) => contactId === answer.contactId)
    if (!person) throw notFound()
    const words = wordsFrom(answers, person, interview)
    if (wordOnDate(words) !== answer) throw conflict('changed-meanwhile')
    if (interview.stage === 'agreed' && isTime(interview.startsAt)) return
    if (guestSaidOf(words, interview) !== 'suggested') throw conflict('changed-meanwhile')
    const zone = (await findAccount(ctx, seeker))?.zone ?? interview.zone ?? 'UTC'
    await agreeOn(ctx, seeker, interviewId, { startsAt, zone, ...meetingOf(answer, interview) })
    await keepGuestLinks(ctx, seeker, interviewId, addMinutes(startsAt, interview.minutes))
  })
}

/** What is somebody's own and no place: a phone number, however it is written, or an e-mail address. */
const ownReach = /@|\d(?:[\s()./-]*\d){6}/

/**
 * How and where, from what the professional wrote: an address of a page is the call's link, all else a number or a place.
 * All of a panel read it, so that only a link or a place to meet goes there: a number stays in the answer, for the seeker.
 */
export function meetingOf(
  { mode, reach }: { mode: GuestMode | null; reach: string },
  { people }: Pick<Interview, 'people'>,
) {
  if (/^https?:\/\/\S+$/i.test(reach)) return { mode, link: reach }
  const isForAll = people.length === 1 || (mode === 'in-person' && !ownReach.test(reach))
  return { mode, ...(isForAll && { place: reach }) }
}
