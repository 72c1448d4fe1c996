import { toBase64 } from 'lib0/buffer'
import * as Y from 'yjs'
import { inTransaction } from '../../platform/db/index.ts'
import { forEachSettled } from '../../platform/jobs/index.ts'
import type { Context } from '../../platform/context.ts'
import { invalid } from '../../shared/errors.ts'
import { newId } from '../../shared/ids.ts'
import { hasFreshlyEnded } from '../../shared/talk-clock.ts'
import { addDays } from '../../shared/dates.ts'
import { seekerByJob, type SeekerId } from '../accounts/index.ts'
import { getInterview, isEndByHand, isFollowedUp } from '../interviews/index.ts'
import {
  endClock,
  isEmptyUpdate,
  missingUpdate,
  openNotebook,
  readNotes,
  recordUpdate,
  resetClock,
  resumeClock,
  startClock,
  stateVectorOf,
  type Notes,
} from './notebook.ts'
import { mergeForm } from './notebook-merge.ts'
import {
  findBase,
  keepBase,
  keepFormState,
  merge,
  openLocked,
  store,
  takeIn,
  type NotebookUpdate,
} from './notebook-storage.commands.ts'
import { findNotebook } from './notebook.queries.ts'
import type { NotebookAct, PostedNotebook, SaveAnswer } from './notebook.schema.ts'

/** How long a form may lie open and still be merged exactly (decision 8). */
const baseDays = 30

/**
 * Takes in what a device wrote and answers what it lacks. Idempotent; what it answers as saved is committed.
 * @throws AppError `not-found`, `notebook-damaged`, `notebook-full`
 */
export function saveUpdates(
  ctx: Context,
  seeker: SeekerId,
  interviewId: string,
  { updates, stateVector }: { updates: readonly NotebookUpdate[]; stateVector: Uint8Array },
): Promise<SaveAnswer> {
  if (updates.length === 0) return readNews(ctx, seeker, interviewId, stateVector)
  return inTransaction(ctx, async (ctx) => {
    const notebook = await openLocked(ctx, seeker, interviewId)
    await store(ctx, seeker, notebook, takeIn(notebook, updates))
    return { saved: updates.map(({ id }) => id), ...newsIn(notebook.doc, stateVector) }
  })
}

/** Every page in view asks every few seconds: locks nothing and writes nothing. */
async function readNews(
  ctx: Context,
  seeker: SeekerId,
  interviewId: string,
  stateVector: Uint8Array,
): Promise<SaveAnswer> {
  const stored = await findNotebook(ctx, seeker, interviewId)
  if (!stored) await getInterview(ctx, seeker, interviewId)
  return { saved: [], ...newsIn(openNotebook(...(stored?.parts ?? [])), stateVector) }
}

const newsIn = (doc: Y.Doc, stateVector: Uint8Array) => ({
  missing: toBase64(missingFor(doc, stateVector)),
  stateVector: toBase64(stateVectorOf(doc)),
})

function missingFor(doc: Y.Doc, stateVector: Uint8Array): Uint8Array {
  try {
    return missingUpdate(doc, stateVector)
  } catch (cause) {
    throw invalid('notebook-damaged', {}, cause)
  }
}

/** What a clock says: when the talk began, and when it ended. */
export type ClockInstants = Pick<Notes, 'startedAt' | 'endedAt'>

/**
 * What a button on the clock came to: `stands` where a talk is over for good, and the page was opened before it was;
 * with what stood on a clock that was set back.
 */
export type ClockNews = { stands: true } | { had: ClockInstants }

/** Merges the form of the page without JavaScript, and does what its button says. */
export function saveNotebookForm(
  ctx: Context,
  seeker: SeekerId,
  interviewId: string,
  posted: PostedNotebook,
): Promise<ClockNews | undefined> {
  return inTransaction(ctx, async (ctx) => {
    const notebook = await openLocked(ctx, seeker, interviewId)
    const base = await baseOf(ctx, seeker, interviewId, posted)
    const now = ctx.clock.now()
    // The form is merged into a copy, whose update then goes the way of every device's update.
    const merged = mergeForm(openNotebook(missingUpdate(notebook.doc)), base, posted.form, now)
    const takesBack = posted.act === 'reset' || posted.act === 'resume'
    const stands = takesBack && !(await mayTakeBack(ctx, seeker, interviewId))
    const acted = actUpdate(notebook.doc, stands ? 'save' : posted.act, now)
    const updates = [merged.update, acted].filter((update) => !isEmptyUpdate(update))
    await store(
      ctx,
      seeker,
      notebook,
      takeIn(
        notebook,
        updates.map((update) => ({ id: newId(), update })),
      ),
    )
    await keepFormState(ctx, seeker, interviewId, { id: posted.formId, state: merged.state })
    if (stands) return { stands }
    const { startedAt, endedAt } = notebook.before
    return posted.act === 'reset' && (startedAt ?? endedAt) ? { had: { startedAt, endedAt } } : undefined
  })
}

/** Whether a talk still runs, or has ended just now by its clock: an old one would be held no more, and nobody meant that. */
async function mayTakeBack(ctx: Context, seeker: SeekerId, interviewId: string): Promise<boolean> {
  const interview = await getInterview(ctx, seeker, interviewId)
  if (interview.endedAt === null) return true
  return !isEndByHand(interview) && !isFollowedUp(interview) && hasFreshlyEnded(interview, ctx.clock.now())
}

/** Brings back what stood on a clock that was set back, unless it runs anew; answers whether it is as it was. */
export function restoreClock(
  ctx: Context,
  seeker: SeekerId,
  interviewId: string,
  { startedAt, endedAt }: ClockInstants,
): Promise<boolean> {
  return inTransaction(ctx, async (ctx) => {
    const notebook = await openLocked(ctx, seeker, interviewId)
    const { before } = notebook
    const isSame = (one?: Date | null, other?: Date | null) => one?.getTime() === other?.getTime()
    // Pressed twice, it is as it was.
    if (before.startedAt || before.endedAt)
      return isSame(before.startedAt, startedAt) && isSame(before.endedAt, endedAt)
    const copy = openNotebook(missingUpdate(notebook.doc))
    const update = recordUpdate(copy, () => {
      if (startedAt) startClock(copy, startedAt)
      if (endedAt) endClock(copy, endedAt)
    })
    await store(ctx, seeker, notebook, takeIn(notebook, [{ id: newId(), update }]))
    return true
  })
}

/** The document this form was last in touch with; null when it is no longer kept. */
async function baseOf(
  ctx: Context,
  seeker: SeekerId,
  interviewId: string,
  posted: PostedNotebook,
): Promise<Uint8Array | null> {
  const sentBefore = await findBase(ctx, seeker, interviewId, posted.formId)
  if (sentBefore) return sentBefore.state
  if (posted.baseId === null) return missingUpdate(openNotebook())
  return (await findBase(ctx, seeker, interviewId, posted.baseId))?.state ?? null
}

/** What a button says, as an update of a copy: the document itself takes it in like any other. */
function actUpdate(doc: Y.Doc, act: NotebookAct, now: Date): Uint8Array {
  const copy = openNotebook(missingUpdate(doc))
  return recordUpdate(copy, () => {
    if (act === 'start') startClock(copy, now)
    if (act === 'end') endClock(copy, now)
    if (act === 'resume') resumeClock(copy)
    if (act === 'reset') resetClock(copy)
  })
}

export interface NotebookForPage {
  /** The whole document, for the island. */
  state: Uint8Array
  /** Names the document this page shows, for the form; none while there is no notebook. */
  baseId: string | null
}

/**
 * The notebook for a page, with the document behind the page kept to merge its form against. Of a talk that has not taken
 * place after all ("We have not talked yet" on its own page) the clock is set back first.
 */
export async function openForPage(
  ctx: Context,
  seeker: SeekerId,
  interviewId: string,
): Promise<NotebookForPage> {
  const stored = await findNotebook(ctx, seeker, interviewId)
  if (!stored) return { state: missingUpdate(openNotebook()), baseId: null }
  const doc = openNotebook(...stored.parts)
  if (readNotes(doc).endedAt && (await setBackUnheld(ctx, seeker, interviewId)))
    return openForPage(ctx, seeker, interviewId)
  const state = missingUpdate(doc)
  return { state, baseId: await keepBase(ctx, seeker, interviewId, { version: stored.version, state }) }
}

/** Sets the clock back of a talk that is not held; answers whether it did. */
async function setBackUnheld(ctx: Context, seeker: SeekerId, interviewId: string): Promise<boolean> {
  const isHeld = async (ctx: Context) => (await getInterview(ctx, seeker, interviewId)).endedAt !== null
  if (await isHeld(ctx)) return false
  return await inTransaction(ctx, async (ctx) => {
    const notebook = await openLocked(ctx, seeker, interviewId)
    // In the meantime set back and started anew, or ended on a device.
    if (notebook.before.endedAt === null || (await isHeld(ctx))) return false
    const update = actUpdate(notebook.doc, 'reset', ctx.clock.now())
    await store(ctx, seeker, notebook, takeIn(notebook, [{ id: newId(), update }]))
    return true
  })
}

/**
 * Removes what is older than a form is kept for, and merges updates that have lain for a day.
 * @throws the first trouble, after the other notebooks were merged
 */
export async function tidyNotebooks(ctx: Context): Promise<void> {
  const now = ctx.clock.now()
  for (const table of ['notebook_bases', 'debrief_forms'] as const)
    await ctx.db
      .deleteFrom(table)
      .where('created_at', '<', addDays(now, -baseDays, 'UTC'))
      .execute()
  const lying = await ctx.db
    .selectFrom('notebooks')
    .whereRef('version', '>', 'merged_version')
    .where('updated_at', '<', addDays(now, -1, 'UTC'))
    .orderBy('updated_at')
    .select(['seeker_id', 'interview_id'])
    .execute()
  await forEachSettled(lying, ({ seeker_id, interview_id }) =>
    inTransaction(ctx, async (ctx) => {
      const seeker = seekerByJob(seeker_id)
      const notebook = await openLocked(ctx, seeker, interview_id)
      await merge(ctx, seeker, notebook, notebook.version)
    }),
  )
}
