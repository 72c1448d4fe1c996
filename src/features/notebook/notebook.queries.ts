import { sql } from 'kysely'
import type { Context } from '../../platform/context.ts'
import type { SeekerId } from '../accounts/index.ts'
import type { MarkKind } from './notebook.ts'

export interface StoredNotebook {
  version: number
  /** The merged state and every update since; together the whole document, in any order. */
  parts: Uint8Array[]
}

/** The stored document, read in one statement so that a compaction in between takes nothing away. */
export async function findNotebook(
  ctx: Context,
  seeker: SeekerId,
  interviewId: string,
): Promise<StoredNotebook | undefined> {
  const row = await ctx.db
    .selectFrom('notebooks as n')
    .where('n.seeker_id', '=', seeker)
    .where('n.interview_id', '=', interviewId)
    .select(['n.version', 'n.state'])
    .select((eb) =>
      eb
        .selectFrom('notebook_updates as u')
        .whereRef('u.seeker_id', '=', 'n.seeker_id')
        .whereRef('u.interview_id', '=', 'n.interview_id')
        .select(sql<Buffer[] | null>`array_agg(u.update)`.as('updates'))
        .as('updates'),
    )
    .executeTakeFirst()
  return row && { version: row.version, parts: [row.state, ...(row.updates ?? [])] }
}

/** What was written under each question; `question` is the wording of one that is not in the plan (any more). */
export interface NotebookAnswer {
  questionId: string
  question: string | null
  text: string
  asked: boolean
}

/** Answers of one interview, off-script questions in the order they came up (their ids sort by time). */
export async function listAnswers(
  ctx: Context,
  seeker: SeekerId,
  interviewId: string,
): Promise<NotebookAnswer[]> {
  return await ctx.db
    .selectFrom('notebook_answers as a')
    .leftJoin('questions as q', (join) =>
      join
        .onRef('q.seeker_id', '=', 'a.seeker_id')
        .onRef('q.interview_id', '=', 'a.interview_id')
        .onRef('q.id', '=', 'a.question_id')
        .on('q.removed_at', 'is not', null),
    )
    .where('a.seeker_id', '=', seeker)
    .where('a.interview_id', '=', interviewId)
    .select(['a.question_id as questionId', 'a.text', 'a.asked'])
    .select(({ fn }) => fn.coalesce('a.question', 'q.text').as('question'))
    .orderBy('a.question_id')
    .execute()
}

export interface NotebookMark {
  id: string
  kind: MarkKind
  text: string
  questionId: string | null
  /** The contact that a mentioned person became. */
  contactId: string | null
}

/** Marks with words in them, in the order they were made. */
export async function listMarks(
  ctx: Context,
  seeker: SeekerId,
  interviewId: string,
): Promise<NotebookMark[]> {
  const rows = await ctx.db
    .selectFrom('notebook_marks')
    .where('seeker_id', '=', seeker)
    .where('interview_id', '=', interviewId)
    .where('text', '<>', '')
    .select(['id', 'kind', 'text', 'question_id', 'contact_id'])
    .orderBy('id')
    .execute()
  return rows.map(({ question_id, contact_id, ...rest }) => ({
    ...rest,
    questionId: question_id,
    contactId: contact_id,
  }))
}
