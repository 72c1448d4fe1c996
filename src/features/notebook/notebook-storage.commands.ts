/**
 * How a notebook lies in the database: a lockable row with the merged state, the updates since, and the rows read
 * from the document. Everything here runs inside the caller's transaction.
 */
import { Buffer } from 'node:buffer'
import { sql } from 'kysely'
import * as Y from 'yjs'
import type { Context } from '../../platform/context.ts'
import { invalid, tooLarge } from '../../shared/errors.ts'
import { newId } from '../../shared/ids.ts'
import type { SeekerId } from '../accounts/index.ts'
import { getInterview, noteClock } from '../interviews/index.ts'
import { missingUpdate, openNotebook, readNotes, type Notes } from './notebook.ts'
import { rowChanges, type AnswerRow, type MarkRow, type RowChanges } from './notebook-rows.ts'

/** Updates lying beside the state before they are merged into it. Every save reads them all: measured, 16 cost least. */
const updatesBeforeMerge = 16

/** The whole document, in bytes; half an hour of fast typing makes about 60 kB. */
const maxBytes = 4_000_000

/** The columns in which whatever belongs to a notebook says so. */
const ofNotebook = (seeker: SeekerId, interviewId: string) => ({
  seeker_id: seeker,
  interview_id: interviewId,
})

export interface NotebookUpdate {
  id: string
  update: Uint8Array
}

export interface OpenNotebook {
  interviewId: string
  doc: Y.Doc
  /** What was on record when it was opened. */
  before: Notes
  version: number
  /** Updates not yet merged into the state. */
  loose: number
  bytes: number
}

/**
 * Locks the notebook until the transaction ends, so that two savers take turns, and opens it.
 * @throws AppError `not-found` when the interview is not this seeker's.
 */
export async function openLocked(ctx: Context, seeker: SeekerId, interviewId: string): Promise<OpenNotebook> {
  const row = (await lock(ctx, seeker, interviewId)) ?? (await create(ctx, seeker, interviewId))
  const seen = (row.versions ?? []).filter((version) => Number(version) > row.merged_version)
  // A statement that had waited for the lock has the row from after the wait and the updates from before it.
  const updates =
    seen.length === row.version - row.merged_version
      ? (row.updates ?? [])
      : await listUpdates(ctx, seeker, interviewId)
  const parts = [row.state, ...updates]
  const doc = openNotebook(...parts)
  const bytes = parts.reduce((sum, part) => sum + part.length, 0)
  return { interviewId, doc, before: readNotes(doc), version: row.version, loose: updates.length, bytes }
}

const lock = (ctx: Context, seeker: SeekerId, interviewId: string) =>
  ctx.db
    .selectFrom('notebooks as n')
    .where('n.seeker_id', '=', seeker)
    .where('n.interview_id', '=', interviewId)
    .select(['n.state', 'n.version', 'n.merged_version'])
    .select((eb) => {
      const beside = eb
        .selectFrom('notebook_updates as u')
        .whereRef('u.seeker_id', '=', 'n.seeker_id')
        .whereRef('u.interview_id', '=', 'n.interview_id')
      return [
        beside.select(sql<Buffer[] | null>`array_agg(u.update)`.as('update')).as('updates'),
        beside.select(sql<string[] | null>`array_agg(u.version)`.as('version')).as('versions'),
      ]
    })
    .forUpdate('n')
    .executeTakeFirst()

async function listUpdates(ctx: Context, seeker: SeekerId, interviewId: string): Promise<Buffer[]> {
  const rows = await ctx.db
    .selectFrom('notebook_updates')
    .where((eb) => eb.and(ofNotebook(seeker, interviewId)))
    .select('update')
    .execute()
  return rows.map(({ update }) => update)
}

async function create(ctx: Context, seeker: SeekerId, interviewId: string) {
  await getInterview(ctx, seeker, interviewId)
  const state = Buffer.from(missingUpdate(openNotebook()))
  await ctx.db
    .insertInto('notebooks')
    .values({ ...ofNotebook(seeker, interviewId), state, updated_at: ctx.clock.now() })
    .onConflict((row) => row.doNothing())
    .execute()
  const row = await lock(ctx, seeker, interviewId)
  if (!row) throw new Error('a notebook vanished while it was being made')
  return row
}

/**
 * Puts updates into the open document and answers those that brought something. One that was seen before brings
 * nothing; one that waits for another, which is still under way, is kept.
 * @throws AppError `notebook-damaged` when bytes are no update, `notebook-full` past the size limit.
 */
export function takeIn(notebook: OpenNotebook, updates: readonly NotebookUpdate[]): NotebookUpdate[] {
  const size = updates.reduce((sum, { update }) => sum + update.length, notebook.bytes)
  if (size > maxBytes) throw tooLarge('notebook-full', { limit: `${maxBytes / 1_000_000} MB` })
  const { doc } = notebook
  return updates.filter(({ update }) => {
    let brought = false
    const notice = () => (brought = true)
    doc.on('update', notice)
    try {
      Y.applyUpdate(doc, update)
    } catch (cause) {
      throw invalid('notebook-damaged', {}, cause)
    } finally {
      doc.off('update', notice)
    }
    return brought || doc.store.pendingStructs !== null || doc.store.pendingDs !== null
  })
}

/** Stores what `takeIn` answered, and the rows that follow from the document as it is now. */
export async function store(
  ctx: Context,
  seeker: SeekerId,
  notebook: OpenNotebook,
  updates: readonly NotebookUpdate[],
): Promise<void> {
  if (updates.length === 0) return
  const after = readNotes(notebook.doc)
  const { answers, marks } = rowChanges(notebook.before, after)
  const version = notebook.version + updates.length
  // What was erased must not lie on in the updates.
  const erased = marks.gone.length > 0 || answers.gone.length > 0
  if (erased || notebook.loose + updates.length > updatesBeforeMerge) {
    await merge(ctx, seeker, notebook, version)
    await writeAnswers(ctx, seeker, notebook.interviewId, answers)
  } else {
    const added = await addUpdates(ctx, seeker, notebook, { updates, answers: answers.changed })
    // An id used twice must not swallow words.
    if (added < updates.length) await merge(ctx, seeker, notebook, version)
  }
  await writeMarks(ctx, seeker, notebook.interviewId, marks)
  await tellClock(ctx, seeker, notebook, after)
}

/**
 * What every save does, in one statement: the updates, the version that counts them, and the answers that changed.
 * @returns how many updates are new by their ids
 */
async function addUpdates(
  ctx: Context,
  seeker: SeekerId,
  notebook: OpenNotebook,
  { updates, answers }: { updates: readonly NotebookUpdate[]; answers: readonly AnswerRow[] },
): Promise<number> {
  const rows = updates.map(({ id, update }, index) => ({
    ...ofNotebook(seeker, notebook.interviewId),
    id,
    version: notebook.version + index + 1,
    update: Buffer.from(update),
    created_at: ctx.clock.now(),
  }))
  const adding = ctx.db.with('added', (db) =>
    db
      .insertInto('notebook_updates')
      .values(rows)
      .onConflict((row) => row.doNothing())
      .returning('id'),
  )
  const telling =
    answers.length === 0
      ? adding
      : (adding.with('told', (db) =>
          upsertAnswers(db, seeker, notebook.interviewId, answers),
        ) as typeof adding)
  const { added } = await telling
    .updateTable('notebooks')
    .set({ version: notebook.version + updates.length, updated_at: ctx.clock.now() })
    .where((eb) => eb.and(ofNotebook(seeker, notebook.interviewId)))
    .returning((eb) =>
      eb
        .selectFrom('added')
        .select(({ fn }) => fn.countAll<number>().as('added'))
        .as('added'),
    )
    .executeTakeFirstOrThrow()
  return added ?? 0
}

/** Merges every update into the state and removes them. */
export async function merge(
  ctx: Context,
  seeker: SeekerId,
  notebook: OpenNotebook,
  version: number,
): Promise<void> {
  await ctx.db
    .updateTable('notebooks')
    .set({
      state: Buffer.from(missingUpdate(notebook.doc)),
      version,
      merged_version: version,
      updated_at: ctx.clock.now(),
    })
    .where((eb) => eb.and(ofNotebook(seeker, notebook.interviewId)))
    .execute()
  await ctx.db
    .deleteFrom('notebook_updates')
    .where((eb) => eb.and(ofNotebook(seeker, notebook.interviewId)))
    .execute()
}

async function writeAnswers(
  ctx: Context,
  seeker: SeekerId,
  interviewId: string,
  { changed, gone }: RowChanges<AnswerRow>,
) {
  if (changed.length > 0) await upsertAnswers(ctx.db, seeker, interviewId, changed).execute()
  if (gone.length > 0) {
    await ctx.db
      .deleteFrom('notebook_answers')
      .where((eb) => eb.and(ofNotebook(seeker, interviewId)))
      .where('question_id', 'in', gone)
      .execute()
  }
}

const upsertAnswers = (
  db: Pick<Context['db'], 'insertInto'>,
  seeker: SeekerId,
  interviewId: string,
  rows: readonly AnswerRow[],
) =>
  db
    .insertInto('notebook_answers')
    .values(rows.map((row) => ({ ...ofNotebook(seeker, interviewId), ...row })))
    .onConflict((row) =>
      row.columns(['seeker_id', 'interview_id', 'question_id']).doUpdateSet(({ ref }) => ({
        question: ref('excluded.question'),
        text: ref('excluded.text'),
        asked: ref('excluded.asked'),
      })),
    )

async function writeMarks(
  ctx: Context,
  seeker: SeekerId,
  interviewId: string,
  { changed, gone }: RowChanges<MarkRow>,
) {
  if (changed.length > 0) {
    await ctx.db
      .insertInto('notebook_marks')
      .values(changed.map((row) => ({ ...ofNotebook(seeker, interviewId), ...row })))
      .onConflict((row) =>
        row.columns(['seeker_id', 'interview_id', 'id']).doUpdateSet(({ ref }) => ({
          kind: ref('excluded.kind'),
          text: ref('excluded.text'),
          question_id: ref('excluded.question_id'),
        })),
      )
      .execute()
  }
  if (gone.length > 0) {
    await ctx.db
      .deleteFrom('notebook_marks')
      .where((eb) => eb.and(ofNotebook(seeker, interviewId)))
      .where('id', 'in', gone)
      .execute()
  }
}

/**
 * The clock is the notebook's, "held" is the interview's, which is told only what changed: a start that comes a day late
 * says nothing of an end.
 */
async function tellClock(
  ctx: Context,
  seeker: SeekerId,
  notebook: OpenNotebook,
  after: Notes,
): Promise<void> {
  const { before, interviewId } = notebook
  const started = before.startedAt?.getTime() !== after.startedAt?.getTime()
  const ended = before.endedAt?.getTime() !== after.endedAt?.getTime()
  if (!started && !ended) return
  await noteClock(ctx, seeker, interviewId, {
    ...(started && { startedAt: after.startedAt }),
    ...(ended && { endedAt: after.endedAt }),
  })
}

/** The document behind the page that is being made, to merge its form against; makes it unless it is there. */
export async function keepBase(
  ctx: Context,
  seeker: SeekerId,
  interviewId: string,
  base: { version: number; state: Uint8Array },
): Promise<string> {
  const kept = await findBaseOfVersion(ctx, seeker, interviewId, base.version)
  if (kept) return kept.id
  await ctx.db
    .insertInto('notebook_bases')
    .values({
      ...ofNotebook(seeker, interviewId),
      id: newId(),
      version: base.version,
      state: Buffer.from(base.state),
      created_at: ctx.clock.now(),
    })
    .onConflict((row) => row.doNothing())
    .execute()
  const made = await findBaseOfVersion(ctx, seeker, interviewId, base.version)
  if (!made) throw new Error('a base version vanished while it was being kept')
  return made.id
}

const findBaseOfVersion = (ctx: Context, seeker: SeekerId, interviewId: string, version: number) =>
  ctx.db
    .selectFrom('notebook_bases')
    .where((eb) => eb.and(ofNotebook(seeker, interviewId)))
    .where('version', '=', version)
    .select('id')
    .executeTakeFirst()

export const findBase = (ctx: Context, seeker: SeekerId, interviewId: string, id: string) =>
  ctx.db
    .selectFrom('notebook_bases')
    .where((eb) => eb.and(ofNotebook(seeker, interviewId)))
    .where('id', '=', id)
    .select('state')
    .executeTakeFirst()

/** What a posted form made of its base: the base of the same form sent again. */
export const keepFormState = (
  ctx: Context,
  seeker: SeekerId,
  interviewId: string,
  form: { id: string; state: Uint8Array },
) =>
  ctx.db
    .insertInto('notebook_bases')
    .values({
      ...ofNotebook(seeker, interviewId),
      id: form.id,
      version: null,
      state: Buffer.from(form.state),
      created_at: ctx.clock.now(),
    })
    .onConflict((row) =>
      row
        .columns(['seeker_id', 'interview_id', 'id'])
        .doUpdateSet(({ ref }) => ({ state: ref('excluded.state'), created_at: ref('excluded.created_at') })),
    )
    .execute()
