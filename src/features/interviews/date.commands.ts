import { sql } from 'kysely'
import type { Context } from '../../platform/context.ts'
import { inTransaction } from '../../platform/db/index.ts'
import { rereadInstant, yearOf, type Zone } from '../../shared/dates.ts'
import { invalid } from '../../shared/errors.ts'
import type { SeekerId } from '../accounts/index.ts'
import { datedAt } from './guest-words.ts'
import type { Mode } from './modes.ts'
import { isEverybodyOut } from './participants.ts'
import { isClosed, type Stage, type Step } from './stages.ts'
import { doubtOf, passedWhileClosed, plannedEnd } from './talk-time.ts'
import { markHeld } from './interviews.commands.ts'
import { getInterview, type Interview } from './interviews.queries.ts'
import type { DateInput } from './interviews.schema.ts'
import { setChecked, untickOutdated } from './preparing/checks.commands.ts'
import { lockInterview, recordStep, updateInterview } from './interview-rows.commands.ts'

// Everything that a calendar entry shows. Its sequence rises whenever an entry that somebody may already have would
// look different: a program ignores what is not higher than what it has. Who of a panel comes is no such change: only the
// seeker's entry names them, and a letter would tell the others of nothing. It rises at no other time: a letter about the
// entry is held back once the sequence is past its own, and nothing would be mailed in its place.

const dateColumns = (input: DateInput, { startsAt }: Pick<Interview, 'startsAt'>) => ({
  starts_at: input.date === '' ? null : rereadInstant(startsAt, input),
  zone: input.zone,
  minutes: input.minutes,
  mode: input.mode,
  ...(input.modeReason !== undefined && { mode_reason: input.modeReason }),
  place: input.place,
  link: input.link,
})
type DateColumns = ReturnType<typeof dateColumns>

/**
 * Looks at a date that is set anew; one that stands may grow old, and its place be put right.
 * @param stood the date that stands, if one does
 * @throws AppError `year-slip`; `talk-over` unless the form says that the talk took place
 */
function doubtDate(
  date: DateColumns,
  { stood, held, now }: { stood: Date | null; held: boolean; now: Date },
) {
  if (!date.starts_at || date.starts_at.getTime() === stood?.getTime()) return
  const doubt = doubtOf({ startsAt: date.starts_at, minutes: date.minutes }, now)
  if (doubt === 'year-slip') throw invalid('year-slip', { year: yearOf(date.starts_at, date.zone) })
  if (doubt === 'talk-over' && !held) throw invalid('talk-over')
}

const isSame = (one: Interview, other: Interview) =>
  one.startsAt?.getTime() === other.startsAt?.getTime() &&
  one.minutes === other.minutes &&
  one.mode === other.mode &&
  one.place === other.place &&
  one.link === other.link

/** Whether the talk stands in calendars; otherwise its entry is off, or never was. */
const isOn = ({ stage, startsAt }: Interview) => stage === 'agreed' && startsAt !== null

/** The sequence after a change: higher where an entry that somebody may have changes, ends or begins anew. */
function sequenceAfter(before: Interview, after: Interview): number {
  const [was, is] = [isOn(before), isOn(after)]
  if (was && is) return isSame(before, after) ? before.sequence : before.sequence + 1
  if (was) return before.sequence + 1
  // The first entry of all has nothing to replace.
  return is && (before.startsAt || before.sequence > 0) ? before.sequence + 1 : before.sequence
}

/** The job that mails what changed to those who have the entry; the guest page's feature runs it. */
export const calendarsJobName = 'tell-calendars'
export interface CalendarsJob {
  seekerId: string
  interviewId: string
  /** When it was to be before the change, in ISO 8601: an entry whose day was cleared ends with the day that it shows. */
  was?: string | undefined
}

/** Records a step that a calendar shows, and lets those who have the entry be told, in one transaction. */
async function recordDate(
  outer: Context,
  seeker: SeekerId,
  { id, step }: { id: string; step: Step },
  change: Parameters<typeof recordStep>[4],
): Promise<void> {
  await inTransaction(outer, async (ctx) => {
    const before = await lockInterview(ctx, seeker, id)
    await recordStep(ctx, seeker, id, step, change)
    await noteTaken(ctx, seeker, before)
    await followDate(ctx, seeker, before)
    // A yes anew is confirmed anew, also to the day that stood before.
    if (step === 'agree') await setChecked(ctx, seeker, id, { item: 'confirm', done: false })
  })
}

/**
 * Keeps the yes of whoever had suggested the day that was agreed on, where another day took its place: as long as it stood,
 * it said so by itself.
 * @param before the interview as it was locked, before the step
 */
async function noteTaken(ctx: Context, seeker: SeekerId, before: Interview): Promise<void> {
  const { id, startsAt } = before
  if (!isOn(before) || !startsAt) return
  const after = await getInterview(ctx, seeker, id)
  if (after.stage !== 'agreed' || after.startsAt?.getTime() === startsAt.getTime()) return
  await ctx.db
    .updateTable('guest_answers')
    .set({ taken_at: ctx.clock.now() })
    .where('seeker_id', '=', seeker)
    .where('interview_id', '=', id)
    .where('kind', '=', 'suggested')
    .where(sql<boolean>`${startsAt} = any(times)`)
    .execute()
}

/**
 * Lets the entries in calendars follow a step or an answer that was written just now, in the caller's transaction.
 * @param before the interview as it was locked, before that
 */
export async function followDate(ctx: Context, seeker: SeekerId, before: Interview): Promise<void> {
  const { id } = before
  const after = await getInterview(ctx, seeker, id)
  const sequence = sequenceAfter(before, after)
  if (sequence !== before.sequence) await updateInterview(ctx, seeker, id, { sequence })
  await untickOutdated(ctx, seeker, before, after)
  const job: CalendarsJob = { seekerId: seeker, interviewId: id, was: before.startsAt?.toISOString() }
  await ctx.jobs.send(ctx, calendarsJobName, job)
}

// A no or a rest from before stays on record: it counts again once this yes is taken back.
const agreed = (date: DateColumns, now: Date) => ({ ...date, agreed_at: now })

/** Another day is agreed on anew, so that no suggestion of before it waits any more; they said yes when they first did. */
const moved = (date: DateColumns, { startsAt }: Pick<Interview, 'startsAt'>, now: Date) =>
  date.starts_at && date.starts_at.getTime() !== startsAt?.getTime() ? { ...date, moved_at: now } : date

/** What a form about the date does; a talk that is written down afterwards is held at once. */
async function recordForm(
  outer: Context,
  seeker: SeekerId,
  { id, step, input }: { id: string; step: 'agree' | 'move'; input: DateInput },
): Promise<void> {
  await inTransaction(outer, async (ctx) => {
    await recordDate(ctx, seeker, { id, step }, (interview, now) => {
      const date = dateColumns(input, interview)
      // A yes is given to the date it comes with, whatever stood there before.
      const stood = step === 'move' ? interview.startsAt : null
      doubtDate(date, { stood, held: input.past === 'held', now })
      return step === 'move' ? moved(date, interview, now) : agreed(date, now)
    })
    if (input.past !== 'held') return
    const end = plannedEnd(await getInterview(ctx, seeker, id))
    if (end) await markHeld(ctx, seeker, id, end)
  })
}

/**
 * They said yes. With or without a date: the date can follow.
 * @throws AppError `changed-meanwhile`, `not-found`; `year-slip` and `talk-over` for a date that can hardly be meant, and
 *   `not-yet` where the form says that a talk took place that lies ahead
 */
export const agreeByForm = (ctx: Context, seeker: SeekerId, id: string, input: DateInput): Promise<void> =>
  recordForm(ctx, seeker, { id, step: 'agree', input })

/** An instant that both agreed on, with what else was said about it. */
export interface Appointment {
  startsAt: Date
  /** The zone it was planned in. */
  zone: Zone
  mode?: Mode | null
  /** A phone number or a place. */
  place?: string
  link?: string
}

/**
 * Sets the date that both agreed on: a yes where there was none, a change where there was one. An exact instant, since
 * a wall clock shows some instants twice.
 * @throws AppError `changed-meanwhile` when the interview can take no date any more, `not-found`
 */
export async function agreeOn(
  outer: Context,
  seeker: SeekerId,
  id: string,
  appointment: Appointment,
): Promise<void> {
  await inTransaction(outer, async (ctx) => {
    const { stage } = await lockInterview(ctx, seeker, id)
    const columns = (interview: Interview): DateColumns => ({
      starts_at: appointment.startsAt,
      zone: appointment.zone,
      minutes: interview.minutes,
      mode: appointment.mode ?? interview.mode,
      place: appointment.place || interview.place,
      link: appointment.link || interview.link,
    })
    const step = stage === 'agreed' ? 'move' : 'agree'
    await recordDate(ctx, seeker, { id, step }, (interview, now) =>
      step === 'move' ? moved(columns(interview), interview, now) : agreed(columns(interview), now),
    )
  })
}

/** Takes a yes back that was recorded by mistake. */
export const takeBackYes = (ctx: Context, seeker: SeekerId, id: string): Promise<void> =>
  recordDate(ctx, seeker, { id, step: 'move' }, () => ({ agreed_at: null }))

/** Another date, place or way. @throws AppError as `agreeByForm` does */
export const moveInterview = (ctx: Context, seeker: SeekerId, id: string, input: DateInput): Promise<void> =>
  recordForm(ctx, seeker, { id, step: 'move', input })

/**
 * Forgets where they were to meet, or by which number, as far as it is somebody's who is erased. Where the others of a
 * panel still meet, their entries change with it.
 */
export async function forgetPlace(
  outer: Context,
  seeker: SeekerId,
  id: string,
  isTheirs: (words: string) => boolean,
): Promise<void> {
  await inTransaction(outer, async (ctx) => {
    const { stage, ...before } = await lockInterview(ctx, seeker, id)
    const left = (words: string) => (isTheirs(words) ? '' : words)
    const columns = { place: left(before.place), link: left(before.link) }
    if (columns.place === before.place && columns.link === before.link) return
    if (stage === 'agreed') await recordDate(ctx, seeker, { id, step: 'move' }, () => columns)
    else await updateInterview(ctx, seeker, id, columns)
  })
}

/** Forgets when a talk would have been that the seeker called off: with nobody left in it, that is no news to anybody. */
export const forgetDate = (ctx: Context, seeker: SeekerId, id: string): Promise<void> =>
  updateInterview(ctx, seeker, id, { starts_at: null })

/** Whose word ends a talk: a professional takes their yes along, so that a talk taken up again waits for another. */
export type EndedBy = 'seeker' | 'professional'
const yesOf = (by: EndedBy) => (by === 'professional' ? { agreed_at: null } : {})

export const cancelInterview = (
  ctx: Context,
  seeker: SeekerId,
  id: string,
  by: EndedBy = 'seeker',
): Promise<void> =>
  recordDate(ctx, seeker, { id, step: 'cancel' }, (_, now) => ({ ...yesOf(by), cancelled_at: now }))

/**
 * They said no.
 * @param said.at with which answer, where it ended with one: taking that answer back knows the end by this very instant, so
 *   that it is written as it is given
 */
export const declineInterview = (
  ctx: Context,
  seeker: SeekerId,
  id: string,
  { by = 'seeker', at }: { by?: EndedBy; at?: Date } = {},
): Promise<void> =>
  recordDate(ctx, seeker, { id, step: 'decline' }, (_, now) => ({ ...yesOf(by), declined_at: at ?? now }))

/** No answer came, and that is all right. */
export const restInterview = (ctx: Context, seeker: SeekerId, id: string): Promise<void> =>
  recordStep(ctx, seeker, id, 'rest', (_, now) => ({ resting_at: now }))

const endedAt: Partial<Record<Stage, 'cancelled_at' | 'declined_at' | 'resting_at'>> = {
  cancelled: 'cancelled_at',
  declined: 'declined_at',
  resting: 'resting_at',
}

/**
 * Cancelled, declined or resting was noted by mistake, or an answer came: all is as before, with the day that was agreed,
 * unless it passed meanwhile. The seeker takes nothing up again by that.
 */
export const takeBackEnd = (ctx: Context, seeker: SeekerId, id: string): Promise<void> =>
  recordDate(ctx, seeker, { id, step: 'reopen' }, (interview, now) => {
    const end = endedAt[interview.stage]
    return { ...(passedWhileClosed(interview, now) && { agreed_at: null }), ...(end && { [end]: null }) }
  })

/**
 * Lets go of the yes that a no took along, once somebody is asked anew: unlike taking back that no, this asks for another one.
 * Their entries ended with the no.
 * @param before the interview as it stood before the message went out
 */
export async function dropRefusedYes(ctx: Context, seeker: SeekerId, before: Interview): Promise<void> {
  if (before.stage !== 'declined' || !before.agreedAt) return
  const { stage, agreedAt } = await lockInterview(ctx, seeker, before.id)
  // A yes that came in the meantime is another one.
  if (!isClosed(stage) && agreedAt && agreedAt <= before.agreedAt)
    await updateInterview(ctx, seeker, before.id, { agreed_at: null })
}

/**
 * Takes up again what was cancelled, declined or rested, and with that agrees again to the day that was agreed, unless it
 * passed meanwhile or they said no: their yes went with it. A no that stands in the messages stays there: this counts as
 * later. A stop is not lifted by it: with nobody else in the talk, there is nobody's yes to keep.
 */
export async function reopenInterview(outer: Context, seeker: SeekerId, id: string): Promise<void> {
  await inTransaction(outer, async (ctx) => {
    const before = await lockInterview(ctx, seeker, id)
    const agreedAt = datedAt(before)
    const left = before.people.flatMap(({ outAt }) => outAt ?? [])
    const wentAway = left.length === before.people.length && left.some((at) => agreedAt && at > agreedAt)
    await recordStep(ctx, seeker, id, 'reopen', (interview, now) => ({
      ...((interview.stage === 'declined' || passedWhileClosed(interview, now)) && { agreed_at: null }),
      reopened_at: now,
      cancelled_at: null,
      declined_at: null,
      resting_at: null,
    }))
    // A no is past with the step, but a yes that the last of them followed does not come back; a stop is not past.
    const { people } = await getInterview(ctx, seeker, id)
    if (wentAway || isEverybodyOut(people)) await updateInterview(ctx, seeker, id, { agreed_at: null })
    await followDate(ctx, seeker, before)
    // What was confirmed before it was called off is not confirmed now.
    await setChecked(ctx, seeker, id, { item: 'confirm', done: false })
  })
}
