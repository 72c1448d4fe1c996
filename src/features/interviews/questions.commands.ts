import type { Context } from '../../platform/context.ts'
import { inTransaction } from '../../platform/db/index.ts'
import { removedForGood } from '../../shared/defaults.ts'
import { notFound } from '../../shared/errors.ts'
import { newId } from '../../shared/ids.ts'
import type { SeekerId } from '../accounts/index.ts'
import { getInterview, listQuestions, listRequired, type Question } from './interviews.queries.ts'
import type { QuestionInput } from './interviews.schema.ts'
import {
  missingRequired,
  moved,
  questionMinutes,
  startingPlan,
  topicMinutes,
  type Source,
  type Topic,
} from './question-plan.ts'

/** One writer of a plan at a time, so that positions stay a sequence. @throws AppError `not-found` */
async function lockPlan(ctx: Context, seeker: SeekerId, interviewId: string): Promise<Question[]> {
  const found = await ctx.db
    .selectFrom('interviews')
    .select('id')
    .where('seeker_id', '=', seeker)
    .where('id', '=', interviewId)
    .forUpdate()
    .executeTakeFirst()
  if (!found) throw notFound()
  return await listQuestions(ctx, seeker, interviewId)
}

interface NewQuestion {
  topic: Topic | null
  text: string
  source: Source
  minutes: number
}

async function append(
  ctx: Context,
  seeker: SeekerId,
  interviewId: string,
  after: readonly Question[],
  added: readonly (NewQuestion & { id?: string })[],
): Promise<string[]> {
  const rows = added.map(({ id = newId(), ...question }, index) => ({
    seeker_id: seeker,
    interview_id: interviewId,
    id,
    ...question,
    position: after.length + index,
  }))
  if (rows.length > 0) {
    await number(ctx, seeker, interviewId, after)
    await ctx.db.insertInto('questions').values(rows).execute()
  }
  return rows.map((row) => row.id)
}

/** Writes the order as 0, 1, 2 … */
async function number(
  ctx: Context,
  seeker: SeekerId,
  interviewId: string,
  order: readonly Question[],
): Promise<void> {
  for (const [position, { id }] of order.entries())
    await ctx.db
      .updateTable('questions')
      .set({ position })
      .where('seeker_id', '=', seeker)
      .where('interview_id', '=', interviewId)
      .where('id', '=', id)
      .where('position', '<>', position)
      .execute()
}

/**
 * Puts the required and the default questions into an empty plan; a plan that has questions stays as it is.
 * @param words the nine topics in the seeker's language
 */
export async function startPlan(
  outer: Context,
  seeker: SeekerId,
  interviewId: string,
  words: (topic: Topic) => string,
): Promise<void> {
  await inTransaction(outer, async (ctx) => {
    const present = await lockPlan(ctx, seeker, interviewId)
    if (present.length > 0) return
    const interview = await getInterview(ctx, seeker, interviewId)
    const proposals = startingPlan(await listRequired(ctx, interview.aim), interview.minutes)
    const questions = proposals.map(({ topic, text, source, minutes }) => ({
      topic,
      text: text ?? (topic ? words(topic) : ''),
      source,
      minutes,
    }))
    await append(ctx, seeker, interviewId, [], questions)
  })
}

/** Adds what the assignment asks and the plan does not have, at the end. */
export async function addRequired(outer: Context, seeker: SeekerId, interviewId: string): Promise<void> {
  await inTransaction(outer, async (ctx) => {
    const present = await lockPlan(ctx, seeker, interviewId)
    const { aim, minutes } = await getInterview(ctx, seeker, interviewId)
    const missing = missingRequired(await listRequired(ctx, aim), present)
    const proposals = startingPlan(missing, minutes).filter(({ source }) => source === 'required')
    await append(
      ctx,
      seeker,
      interviewId,
      present,
      proposals.map(({ text = '', ...rest }) => ({ ...rest, text })),
    )
  })
}

/** Whether a question has this identifier, also one that was taken out. */
async function isKnown(
  ctx: Context,
  seeker: SeekerId,
  { interviewId, id }: { interviewId: string; id: string },
): Promise<boolean> {
  const row = await ctx.db
    .selectFrom('questions')
    .select('id')
    .where('seeker_id', '=', seeker)
    .where('interview_id', '=', interviewId)
    .where('id', '=', id)
    .executeTakeFirst()
  return row !== undefined
}

/** Adds a question at the end; one that carries the identifier of a question that is there is that question. */
async function addAtEnd(
  outer: Context,
  seeker: SeekerId,
  interviewId: string,
  question: NewQuestion & { id?: string },
): Promise<string> {
  return await inTransaction(outer, async (ctx) => {
    const present = await lockPlan(ctx, seeker, interviewId)
    if (question.id && present.some(({ id, text }) => id === question.id && text === question.text))
      return question.id
    // A form that the way back opened: it asks something else now, or what it made was taken out since.
    const isTaken =
      question.id !== undefined && (await isKnown(ctx, seeker, { interviewId, id: question.id }))
    const fresh = isTaken ? { ...question, id: newId() } : question
    const [id = ''] = await append(ctx, seeker, interviewId, present, [fresh])
    return id
  })
}

/**
 * Adds a question of the seeker's own at the end.
 * @param input.id the identifier the form already carried, so that posting it twice makes one
 * @returns its id
 */
export const addQuestion = (
  ctx: Context,
  seeker: SeekerId,
  interviewId: string,
  input: QuestionInput & { id?: string },
): Promise<string> => addAtEnd(ctx, seeker, interviewId, { ...input, topic: null, source: 'own' })

/** Adds a question that was proposed to the seeker, such as one kept in the field. @returns its id */
export const addSuggestion = (
  ctx: Context,
  seeker: SeekerId,
  interviewId: string,
  { text, topic }: Pick<NewQuestion, 'text' | 'topic'>,
): Promise<string> =>
  addAtEnd(ctx, seeker, interviewId, {
    text,
    topic,
    minutes: topic ? topicMinutes[topic] : questionMinutes,
    source: 'suggested',
  })

/** Adds one of the nine topics at the end. @returns its id, or that of the question the topic already has */
export async function addTopic(
  outer: Context,
  seeker: SeekerId,
  interviewId: string,
  topic: Topic,
  text: string,
): Promise<string> {
  return await inTransaction(outer, async (ctx) => {
    const present = await lockPlan(ctx, seeker, interviewId)
    const there = present.find((question) => question.topic === topic)
    if (there) return there.id
    const added = { topic, text, source: 'default' as const, minutes: topicMinutes[topic] }
    const [id = ''] = await append(ctx, seeker, interviewId, present, [added])
    return id
  })
}

/** Changes the words or the time of one question. A required one keeps its words: the instructor chose them. */
export async function editQuestion(
  outer: Context,
  seeker: SeekerId,
  interviewId: string,
  id: string,
  input: QuestionInput,
): Promise<void> {
  await inTransaction(outer, async (ctx) => {
    const question = (await lockPlan(ctx, seeker, interviewId)).find((each) => each.id === id)
    if (!question) throw notFound()
    const text = question.source === 'required' ? question.text : input.text
    await ctx.db
      .updateTable('questions')
      .set({ text, minutes: input.minutes })
      .where('seeker_id', '=', seeker)
      .where('interview_id', '=', interviewId)
      .where('id', '=', id)
      .execute()
  })
}

/** Moves a question one place. @throws AppError `not-found` */
export async function moveQuestion(
  outer: Context,
  seeker: SeekerId,
  interviewId: string,
  id: string,
  direction: 'up' | 'down',
): Promise<void> {
  await inTransaction(outer, async (ctx) => {
    const present = await lockPlan(ctx, seeker, interviewId)
    if (!present.some((question) => question.id === id)) throw notFound()
    await number(ctx, seeker, interviewId, moved(present, id, direction))
  })
}

/** Takes a question out of the plan; what was noted under it in the notebook stays. */
export async function removeQuestion(
  outer: Context,
  seeker: SeekerId,
  interviewId: string,
  id: string,
): Promise<void> {
  await setRemoved(outer, seeker, interviewId, id, true)
}

/** Puts it back where it stood. */
export async function restoreQuestion(
  outer: Context,
  seeker: SeekerId,
  interviewId: string,
  id: string,
): Promise<void> {
  await setRemoved(outer, seeker, interviewId, id, false)
}

async function setRemoved(
  outer: Context,
  seeker: SeekerId,
  interviewId: string,
  id: string,
  removed: boolean,
): Promise<void> {
  await inTransaction(outer, async (ctx) => {
    await lockPlan(ctx, seeker, interviewId)
    const { numUpdatedRows } = await ctx.db
      .updateTable('questions')
      .set({ removed_at: removed ? ctx.clock.now() : null })
      .where('seeker_id', '=', seeker)
      .where('interview_id', '=', interviewId)
      .where('id', '=', id)
      .executeTakeFirst()
    if (numUpdatedRows === 0n) throw notFound()
  })
}

/**
 * Erases questions that were taken out long ago, but for those that were answered: the notebook and the report have their
 * words from here.
 */
export async function purgeRemovedQuestions(ctx: Context): Promise<void> {
  await ctx.db
    .deleteFrom('questions as q')
    .where('q.removed_at', '<', removedForGood(ctx.clock.now()))
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('notebook_answers as a')
            .select('a.question_id')
            .whereRef('a.seeker_id', '=', 'q.seeker_id')
            .whereRef('a.interview_id', '=', 'q.interview_id')
            .whereRef('a.question_id', '=', 'q.id'),
        ),
      ),
    )
    .execute()
}
