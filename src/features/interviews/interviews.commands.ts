import type { Updateable } from 'kysely'
import type { Context } from '../../platform/context.ts'
import { inTransaction, type Database } from '../../platform/db/index.ts'
import { conflict, invalid, notFound } from '../../shared/errors.ts'
import { toInstant } from '../../shared/dates.ts'
import { talk } from '../../shared/defaults.ts'
import { newId } from '../../shared/ids.ts'
import type { SeekerId } from '../accounts/index.ts'
import { ensureField } from '../fields/index.ts'
import { mayStep, type Step } from './interviews.ts'
import { getInterview, listPeople, type Interview } from './interviews.queries.ts'
import type { DateInput, InterviewInput } from './interviews.schema.ts'

type Columns = Updateable<Database['interviews']>

interface AimColumns {
  goal_id: string | null
  course_id: string | null
  assignment_id: string | null
}

/**
 * What the interview is for, checked: a goal of the seeker's own, or an assignment of a course the seeker is in.
 * @throws AppError `not-found` for anything else, as if it did not exist.
 */
async function aimColumns(ctx: Context, seeker: SeekerId, aim: string): Promise<AimColumns> {
  const [kind, first = '', second = ''] = aim.split(':')
  if (kind === 'goal') {
    const goal = await ctx.db
      .selectFrom('goals')
      .select('id')
      .where('seeker_id', '=', seeker)
      .where('id', '=', first)
      .executeTakeFirst()
    if (!goal) throw notFound()
    return { goal_id: goal.id, course_id: null, assignment_id: null }
  }
  if (kind !== 'assignment') return { goal_id: null, course_id: null, assignment_id: null }
  const assignment = await ctx.db
    .selectFrom('assignments as a')
    .innerJoin('enrollments as e', 'e.course_id', 'a.course_id')
    .select(['a.course_id', 'a.id'])
    .where('e.account_id', '=', seeker)
    .where('a.course_id', '=', first)
    .where('a.id', '=', second)
    .executeTakeFirst()
  if (!assignment) throw notFound()
  return { goal_id: null, course_id: assignment.course_id, assignment_id: assignment.id }
}

/**
 * Plans an interview with one contact, or several in a panel.
 * @returns its id
 * @throws AppError `not-found` when a contact, goal or assignment is not this seeker's.
 */
export async function planInterview(
  outer: Context,
  seeker: SeekerId,
  input: InterviewInput,
): Promise<string> {
  return await inTransaction(outer, async (ctx) => {
    const contactIds = [...new Set(input.contact)]
    const people = await listPeople(ctx, seeker, contactIds)
    if (people.length < contactIds.length) throw notFound()
    const now = ctx.clock.now()
    const id = newId()
    await ctx.db
      .insertInto('interviews')
      .values({
        seeker_id: seeker,
        id,
        ...(await aimColumns(ctx, seeker, input.aim)),
        wish: input.wish,
        field: input.field,
        field_id: await ensureField(ctx, seeker, input.field),
        minutes: talk.minutes,
        created_at: now,
        updated_at: now,
      })
      .execute()
    await ctx.db
      .insertInto('interview_contacts')
      .values(
        people.map(({ contactId }, position) => ({
          seeker_id: seeker,
          interview_id: id,
          contact_id: contactId,
          position,
        })),
      )
      .execute()
    return id
  })
}

/** Locks an interview for the rest of the transaction and reads it. */
async function lock(ctx: Context, seeker: SeekerId, id: string): Promise<Interview> {
  await ctx.db
    .selectFrom('interviews')
    .select('id')
    .where('seeker_id', '=', seeker)
    .where('id', '=', id)
    .forUpdate()
    .execute()
  return await getInterview(ctx, seeker, id)
}

const write = (ctx: Context, seeker: SeekerId, id: string, columns: Columns) =>
  ctx.db
    .updateTable('interviews')
    .set({ ...columns, updated_at: ctx.clock.now() })
    .where('seeker_id', '=', seeker)
    .where('id', '=', id)
    .execute()

/** Loads, asks the rules, writes what `change` says. */
async function record(
  outer: Context,
  seeker: SeekerId,
  id: string,
  step: Step,
  change: (interview: Interview, now: Date) => Columns,
): Promise<void> {
  await inTransaction(outer, async (ctx) => {
    const interview = await lock(ctx, seeker, id)
    if (!mayStep(interview.stage, step)) throw conflict('changed-meanwhile')
    await write(ctx, seeker, id, change(interview, ctx.clock.now()))
  })
}

/** What the seeker wants to learn, and what the interview is for. */
export async function editWish(
  outer: Context,
  seeker: SeekerId,
  id: string,
  input: { wish: string; field: string; aim: string },
): Promise<void> {
  await inTransaction(outer, async (ctx) => {
    await lock(ctx, seeker, id)
    await write(ctx, seeker, id, {
      wish: input.wish,
      field: input.field,
      field_id: await ensureField(ctx, seeker, input.field),
      ...(await aimColumns(ctx, seeker, input.aim)),
    })
  })
}

const dateColumns = (input: DateInput) => ({
  starts_at: input.date === '' ? null : toInstant(input.date, input.time, input.zone),
  zone: input.zone,
  minutes: input.minutes,
  mode: input.mode,
  place: input.place,
  link: input.link,
})

const isSame = (interview: Interview, date: ReturnType<typeof dateColumns>) =>
  interview.startsAt?.getTime() === date.starts_at?.getTime() &&
  interview.minutes === date.minutes &&
  interview.mode === date.mode &&
  interview.place === date.place &&
  interview.link === date.link

/** They said yes. With or without a date: the date can follow. */
export const agree = (ctx: Context, seeker: SeekerId, id: string, input: DateInput): Promise<void> =>
  record(ctx, seeker, id, 'agree', (_, now) => ({
    ...dateColumns(input),
    agreed_at: now,
    declined_at: null,
    resting_at: null,
    cancelled_at: null,
  }))

/** Takes a yes back that was recorded by mistake. */
export const takeBackYes = (ctx: Context, seeker: SeekerId, id: string): Promise<void> =>
  record(ctx, seeker, id, 'move', () => ({ agreed_at: null }))

/** Another date, place or way; the calendar entry's sequence rises when anything of it changed. */
export const moveInterview = (ctx: Context, seeker: SeekerId, id: string, input: DateInput): Promise<void> =>
  record(ctx, seeker, id, 'move', (interview) => {
    const date = dateColumns(input)
    return { ...date, sequence: interview.sequence + (isSame(interview, date) ? 0 : 1) }
  })

export const cancelInterview = (ctx: Context, seeker: SeekerId, id: string): Promise<void> =>
  record(ctx, seeker, id, 'cancel', (interview, now) => ({
    cancelled_at: now,
    sequence: interview.sequence + 1,
  }))

/** They said no. */
export const declineInterview = (ctx: Context, seeker: SeekerId, id: string): Promise<void> =>
  record(ctx, seeker, id, 'decline', (_, now) => ({ declined_at: now }))

/** No answer came, and that is all right. */
export const restInterview = (ctx: Context, seeker: SeekerId, id: string): Promise<void> =>
  record(ctx, seeker, id, 'rest', (_, now) => ({ resting_at: now }))

/** Takes back cancelled, declined or resting. A no that stands in the messages stays there and is said so. */
export const reopenInterview = (ctx: Context, seeker: SeekerId, id: string): Promise<void> =>
  record(ctx, seeker, id, 'reopen', (interview) => ({
    cancelled_at: null,
    declined_at: null,
    resting_at: null,
    sequence: interview.sequence + (interview.stage === 'cancelled' ? 1 : 0),
  }))

/**
 * The talk took place and ended then: the fact that starts the thank-you's clock.
 * @throws AppError `not-yet` for an end that lies ahead.
 */
export const markHeld = (ctx: Context, seeker: SeekerId, id: string, endedAt: Date): Promise<void> =>
  record(ctx, seeker, id, 'hold', (_, now) => {
    if (endedAt > now) throw invalid('not-yet')
    return { ended_at: endedAt }
  })

/** Takes back that it took place. */
export const takeBackHeld = (ctx: Context, seeker: SeekerId, id: string): Promise<void> =>
  record(ctx, seeker, id, 'unhold', () => ({ ended_at: null }))

/**
 * What the notebook's clock says. It runs only while two people talk, so it is taken in every stage: a talk is a fact
 * even if nobody had recorded the yes.
 * @throws AppError `not-found` when the interview is not this seeker's.
 */
export async function noteClock(
  outer: Context,
  seeker: SeekerId,
  id: string,
  clock: { startedAt: Date | null; endedAt: Date | null },
): Promise<void> {
  await inTransaction(outer, async (ctx) => {
    await lock(ctx, seeker, id)
    await write(ctx, seeker, id, { clock_started_at: clock.startedAt, ended_at: clock.endedAt })
  })
}

/** Thanked in another way than by a message from here: in person, by phone, with a card. */
export async function markThanked(
  outer: Context,
  seeker: SeekerId,
  id: string,
  contactId: string,
  at: Date | null,
): Promise<void> {
  await inTransaction(outer, async (ctx) => {
    const { numUpdatedRows } = await ctx.db
      .updateTable('interview_contacts')
      .set({ thanked_at: at })
      .where('seeker_id', '=', seeker)
      .where('interview_id', '=', id)
      .where('contact_id', '=', contactId)
      .executeTakeFirst()
    if (numUpdatedRows === 0n) throw notFound()
  })
}
