import type { Context } from '../../platform/context.ts'
import { noteSeekerChanged } from '../../platform/jobs/index.ts'
import { inTransaction } from '../../platform/db/index.ts'
import { conflict, invalid, notFound } from '../../shared/errors.ts'
import { isYearSlip, yearOf } from '../../shared/dates.ts'
import { talk } from '../../shared/defaults.ts'
import { newId } from '../../shared/ids.ts'
import { rowMatches } from '../../shared/row-matches.ts'
import type { SeekerId } from '../accounts/index.ts'
import { listSurvivors } from '../contacts/index.ts'
import { fieldColumns } from '../fields/index.ts'
import { aimValue } from './interview-forms.ts'
import type { Interview } from './interviews.queries.ts'
import type { InterviewInput } from './interviews.schema.ts'
import type { Mode } from './modes.ts'
import { isFollowedUp } from './stages.ts'
import { believed, isEndByHand } from './talk-time.ts'
import { lockInterview, recordStep, updateInterview } from './interview-rows.commands.ts'

interface AimColumns {
  goal_id: string | null
  course_id: string | null
  assignment_id: string | null
}

/**
 * What the interview is for, checked: a goal of the seeker's own that is there, or an assignment of a course the seeker is in.
 * @throws AppError `aim-removed` for a goal that was removed; `not-found` for anything else, as if it did not exist.
 */
async function aimColumns(ctx: Context, seeker: SeekerId, aim: string): Promise<AimColumns> {
  const [kind, first = '', second = ''] = aim.split(':')
  if (kind === 'goal') {
    const goal = await ctx.db
      .selectFrom('goals')
      .select(['id', 'removed_at'])
      .where('seeker_id', '=', seeker)
      .where('id', '=', first)
      .executeTakeFirst()
    if (!goal) throw notFound()
    if (goal.removed_at) throw invalid('aim-removed')
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
 * The columns of what a plan says beside its people. An aim that stood there already is not written: a removed goal shows
 * as none, and would come back without this interview.
 * @param stood what stood there, where something did
 */
const wishColumns = async (
  ctx: Context,
  seeker: SeekerId,
  input: Omit<InterviewInput, 'contact'>,
  stood?: Pick<Interview, 'aim' | 'field'>,
) => ({
  ...((!stood || input.aim !== aimValue(stood)) && (await aimColumns(ctx, seeker, input.aim))),
  wish: input.wish,
  ...(await fieldColumns(ctx, seeker, input.field, stood?.field)),
})

/** Who takes part, in this order. */
async function writePeople(ctx: Context, seeker: SeekerId, id: string, contactIds: readonly string[]) {
  const rows = contactIds.map((contactId, position) => ({
    seeker_id: seeker,
    interview_id: id,
    contact_id: contactId,
    position,
  }))
  await ctx.db.insertInto('interview_contacts').values(rows).execute()
}

/**
 * Plans an interview with one contact, or several in a panel. Sent twice under one identifier, it is one interview; what
 * was put right in the form counts as long as nothing was changed on the interview's own page (decision 33).
 * @param input.contact whom the form named; see `findSurvivor`
 * @param options.id the identifier the form already carried
 * @returns its id
 * @throws AppError `not-found` when a contact, goal or assignment is not this seeker's; `changed-meanwhile` when it says
 *   something else than before and the interview went on in the meantime.
 */
export async function planInterview(
  outer: Context,
  seeker: SeekerId,
  input: InterviewInput,
  { id = newId() } = {},
): Promise<string> {
  return await inTransaction(outer, async (ctx) => {
    const contactIds = (await listSurvivors(ctx.db, seeker, input.contact)).map((contact) => contact.id)
    const now = ctx.clock.now()
    const columns = await wishColumns(ctx, seeker, input)
    const made = await ctx.db
      .insertInto('interviews')
      .values({
        seeker_id: seeker,
        id,
        ...columns,
        minutes: talk.minutes,
        created_at: now,
        updated_at: now,
      })
      .onConflict((row) => row.doNothing())
      .returning('id')
      .executeTakeFirst()
    if (made) await writePeople(ctx, seeker, id, contactIds)
    else await planAgain(ctx, seeker, id, { contactIds, columns })
    return id
  })
}

/** The same form once more, perhaps corrected. */
async function planAgain(
  ctx: Context,
  seeker: SeekerId,
  id: string,
  {
    contactIds,
    columns,
  }: { contactIds: readonly string[]; columns: Awaited<ReturnType<typeof wishColumns>> },
) {
  const { stage, people } = await lockInterview(ctx, seeker, id)
  const samePeople =
    people.length === contactIds.length && people.every(({ contactId }) => contactIds.includes(contactId))
  const row = await ctx.db
    .selectFrom('interviews')
    .select([
      'created_at',
      'updated_at',
      'wish',
      'field',
      'field_id',
      'goal_id',
      'course_id',
      'assignment_id',
    ])
    .where('seeker_id', '=', seeker)
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  if (samePeople && rowMatches(row, columns)) return
  // An old form, sent again, is not to take back what its writer said since; and a message names its reader.
  if (row.updated_at > row.created_at || stage !== 'planned') throw conflict('changed-meanwhile')
  if (!samePeople) {
    await ctx.db
      .deleteFrom('interview_contacts')
      .where('seeker_id', '=', seeker)
      .where('interview_id', '=', id)
      .execute()
    await writePeople(ctx, seeker, id, contactIds)
  }
  await updateInterview(ctx, seeker, id, columns)
}

/** What the seeker wants to learn, and what the interview is for. */
export async function editWish(
  outer: Context,
  seeker: SeekerId,
  id: string,
  input: { wish: string; field: string; aim: string },
): Promise<void> {
  await inTransaction(outer, async (ctx) => {
    const stood = await lockInterview(ctx, seeker, id)
    await updateInterview(ctx, seeker, id, await wishColumns(ctx, seeker, input, stood))
  })
}

/** How a talk was, where the seeker says so: what is left out stays as it was planned, or as the clock has it. */
interface HeldAs {
  minutes?: number | undefined
  mode?: Mode | null | undefined
  modeReason?: string | undefined
}

const recordHeld = (
  ctx: Context,
  seeker: SeekerId,
  { id, step }: { id: string; step: 'hold' | 'correct' },
  { endedAt, minutes, mode, modeReason }: HeldAs & { endedAt: Date },
): Promise<void> =>
  recordStep(ctx, seeker, id, step, ({ zone }, now) => {
    if (endedAt > now) throw invalid('not-yet')
    if (isYearSlip(endedAt, now)) throw invalid('year-slip', { year: yearOf(endedAt, zone ?? 'UTC') })
    return {
      ended_at: endedAt,
      ...(minutes !== undefined && { held_minutes: minutes }),
      ...(mode !== undefined && { held_mode: mode }),
      ...(modeReason !== undefined && { held_reason: modeReason }),
    }
  })

/**
 * The talk took place and ended then: the fact that starts the thank-you's clock.
 * @throws AppError `not-yet` for an end that lies ahead, `year-slip` for one in a year that cannot be meant
 */
export const markHeld = (
  ctx: Context,
  seeker: SeekerId,
  id: string,
  endedAt: Date,
  as: HeldAs = {},
): Promise<void> => recordHeld(ctx, seeker, { id, step: 'hold' }, { ...as, endedAt })

/** Puts right when a talk ended and how it was, also once it is thanked for or reported. @throws AppError as `markHeld` */
export const correctHeld = (
  ctx: Context,
  seeker: SeekerId,
  id: string,
  as: HeldAs & { endedAt: Date },
): Promise<void> => recordHeld(ctx, seeker, { id, step: 'correct' }, as)

/** What was said of how a talk was, where it was not held after all: what was planned stands beside it, unharmed. */
const heldUnsaid = { held_minutes: null, held_mode: null, held_reason: null }

/** Takes back that it took place. */
export const takeBackHeld = (ctx: Context, seeker: SeekerId, id: string): Promise<void> =>
  recordStep(ctx, seeker, id, 'unhold', () => ({ ended_at: null, ...heldUnsaid }))

/** What the notebook's clock has to say: what it leaves out stays as it is. */
interface ClockNews {
  startedAt?: Date | null
  endedAt?: Date | null
}

/**
 * What the notebook's clock says. It runs only while two people talk, so it is taken in every stage: a talk is a fact
 * even if nobody had recorded the yes. An end that was recorded otherwise stands: the clock moves and takes back its own,
 * until something came after the talk.
 * @throws AppError `not-found` when the interview is not this seeker's.
 */
export async function noteClock(
  outer: Context,
  seeker: SeekerId,
  id: string,
  { startedAt, endedAt }: ClockNews,
): Promise<void> {
  await inTransaction(outer, async (ctx) => {
    const before = await lockInterview(ctx, seeker, id)
    const believe = (said: Date | null) => said && believed(said, ctx.clock.now())
    const over = isFollowedUp(before)
    const end = endedAt === undefined || isEndByHand(before) || over ? undefined : believe(endedAt)
    await updateInterview(ctx, seeker, id, {
      ...(startedAt !== undefined &&
        !(over && startedAt === null) && { clock_started_at: believe(startedAt) }),
      ...(end !== undefined && { ended_at: end, clock_ended_at: end }),
      // Minutes that were put right belonged to the end that stood then.
      ...(end !== undefined && end?.getTime() !== before.endedAt?.getTime() && { held_minutes: null }),
      ...(end === null && heldUnsaid),
    })
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
    await noteSeekerChanged(ctx, seeker)
  })
}
