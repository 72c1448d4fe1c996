import { sql } from 'kysely'
import type { Context } from '../../platform/context.ts'
import { notFound } from '../../shared/errors.ts'
import type { SeekerId } from '../accounts/index.ts'
import { found } from '../contacts/index.ts'
import type { CourseId } from '../courses/index.ts'
import { type Acquaintance, wordsOf } from './who-knows.ts'

const posts = (ctx: Context, courseId: CourseId) =>
  ctx.db
    .selectFrom('board_posts as p')
    .leftJoin('accounts as a', 'a.id', 'p.author_id')
    .leftJoin('enrollments as e', (join) =>
      join.onRef('e.course_id', '=', 'p.course_id').onRef('e.account_id', '=', 'p.author_id'),
    )
    .select(['p.id', 'p.kind', 'p.title', 'p.body', 'p.post_first as postFirst', 'p.thread_id as threadId'])
    .select(['p.author_id as authorId', 'a.name as author', 'e.role as authorRole'])
    .select(['p.hidden_at as hiddenAt', 'p.flagged_at as flaggedAt', 'p.removed_at as removedAt'])
    .select('p.created_at as at')
    .where('p.course_id', '=', courseId)

/** What stands on top of the board, the newest first. */
const threads = (ctx: Context, courseId: CourseId) =>
  posts(ctx, courseId)
    .where('p.thread_id', 'is', null)
    .orderBy('p.created_at', 'desc')
    .orderBy('p.id', 'desc')

/** With how many answers each has, and how many of them somebody told the staff about. */
async function withReplies(ctx: Context, courseId: CourseId, list: readonly Post[]) {
  if (list.length === 0) return []
  const ids = list.map(({ id }) => id)
  const counts = await ctx.db
    .selectFrom('board_posts')
    .select(['thread_id as id'])
    .select((query) => query.fn.countAll<string>().as('n'))
    .select((query) => query.fn.count<string>('flagged_at').as('flagged'))
    .where('course_id', '=', courseId)
    .where('thread_id', 'in', ids)
    .where('hidden_at', 'is', null)
    .where('removed_at', 'is', null)
    .groupBy('thread_id')
    .execute()
  const below = new Map(counts.map((row) => [row.id, row]))
  return list.map((thread) => {
    const { n = 0, flagged = 0 } = below.get(thread.id) ?? {}
    return { ...thread, replies: Number(n), flaggedReplies: Number(flagged) }
  })
}
export type Thread = Awaited<ReturnType<typeof withReplies>>[number]

/** What the class is asked to talk about: all of it, since a course is taught by these from its first week to its last. */
export const listPrompts = async (ctx: Context, courseId: CourseId): Promise<Thread[]> =>
  withReplies(ctx, courseId, await threads(ctx, courseId).where('p.kind', '=', 'prompt').execute())

const perPage = 100

/** What the class asks and says, a page at a time. @param before a thread's id, for the page after it */
export async function listTalk(
  ctx: Context,
  courseId: CourseId,
  before?: string,
): Promise<{ talk: Thread[]; older: string | undefined }> {
  const rows = await threads(ctx, courseId)
    .where('p.kind', '!=', 'prompt')
    .$if(before !== undefined, (query) =>
      query.where(
        sql<boolean>`(p.created_at, p.id) <
          (select b.created_at, b.id from board_posts b where b.course_id = ${courseId} and b.id = ${before})`,
      ),
    )
    .limit(perPage + 1)
    .execute()
  const talk = rows.slice(0, perPage)
  const older = rows.length > perPage ? talk.at(-1)!.id : undefined
  return { talk: await withReplies(ctx, courseId, talk), older }
}

/** Where somebody told the staff about the thread or an answer under it, however long ago that was written. */
export async function listReported(ctx: Context, courseId: CourseId): Promise<Thread[]> {
  const rows = await threads(ctx, courseId)
    .where(
      sql<boolean>`p.id in (select coalesce(f.thread_id, f.id) from board_posts f
        where f.course_id = ${courseId} and f.flagged_at is not null)`,
    )
    .execute()
  const all = await withReplies(ctx, courseId, rows)
  return all.filter((thread) => thread.flaggedAt || thread.flaggedReplies > 0)
}

/** @throws AppError `not-found`, also for a post of another course */
export async function getPost(ctx: Context, courseId: CourseId, id: string) {
  const post = await posts(ctx, courseId).where('p.id', '=', id).executeTakeFirst()
  if (!post) throw notFound()
  return post
}
export type Post = Awaited<ReturnType<typeof getPost>>

export const listReplies = (ctx: Context, courseId: CourseId, threadId: string): Promise<Post[]> =>
  posts(ctx, courseId).where('p.thread_id', '=', threadId).orderBy('p.created_at').orderBy('p.id').execute()

/** The introductions under an ask, with what each side may see left to the page's rules. */
export const listIntroductions = (ctx: Context, courseId: CourseId, askId: string) =>
  ctx.db
    .selectFrom('introductions as i')
    .innerJoin('accounts as a', 'a.id', 'i.offered_by')
    .select(['i.id', 'i.offered_by as offeredBy', 'a.name as offerer', 'i.third_name as thirdName', 'i.note'])
    .select(['i.state', 'i.shared_name as sharedName', 'i.shared_reach as sharedReach'])
    .select(['i.shared_note as sharedNote', 'i.created_at as at', 'i.expires_at as expiresAt'])
    .where('i.course_id', '=', courseId)
    .where('i.ask_id', '=', askId)
    .orderBy('i.created_at')
    .execute()
export type Introduction = Awaited<ReturnType<typeof listIntroductions>>[number]

/**
 * What somebody who said yes chose to share with whoever asked, in a course that the asker is still in; nothing where it
 * was taken back.
 */
export const findShared = (ctx: Context, own: SeekerId, { courseId, id }: { courseId: string; id: string }) =>
  ctx.db
    .selectFrom('introductions as i')
    .innerJoin('board_posts as p', (join) =>
      join.onRef('p.course_id', '=', 'i.course_id').onRef('p.id', '=', 'i.ask_id'),
    )
    .innerJoin('enrollments as e', (join) =>
      join.onRef('e.course_id', '=', 'p.course_id').onRef('e.account_id', '=', 'p.author_id'),
    )
    .innerJoin('accounts as a', 'a.id', 'i.offered_by')
    .select(['i.shared_name as name', 'i.shared_reach as reach', 'a.name as offerer'])
    .where('i.course_id', '=', courseId)
    .where('i.id', '=', id)
    .where('i.state', '=', 'accepted')
    .where('p.author_id', '=', own)
    .executeTakeFirst()

/** The newest contacts who have a name and a description: more than anybody writes by hand, an import may bring more. */
const describedAtMost = 1_000

/**
 * Those of one's own contacts who may be looked for, for one's own eyes; `suggestFrom` says who is. A description is
 * searched in where it stands for a name; beside one it is stored as it was typed, so the newest of those come, whatever they
 * say.
 * @param ask whom somebody looks for
 */
export async function listAcquaintances(ctx: Context, own: SeekerId, ask: string): Promise<Acquaintance[]> {
  const words = wordsOf(ask)
  if (words.length === 0) return []
  const theirs = ctx.db
    .selectFrom('contacts')
    .select(['id', 'name', 'description', 'title', 'organization'])
    .where('seeker_id', '=', own)
    .where('removed_at', 'is', null)
  const [met, described] = await Promise.all([
    theirs
      .where((row) => row.or(words.map(found)))
      .limit(200)
      .execute(),
    theirs
      .where('name', '!=', '')
      .where('description', '!=', '')
      .orderBy('id', 'desc')
      .limit(describedAtMost)
      .execute(),
  ])
  return [...new Map([...met, ...described].map((contact) => [contact.id, contact])).values()]
}

/** What happened under one's own asks in courses that still run: answers of others, and introductions with a yes. */
export interface AskNews {
  courseId: string
  askId: string
  title: string
  /** Answers of classmates and staff that anybody may see. */
  replies: number
  lastReplyAt: Date | null
  /** Introductions whose third person said yes. */
  introductions: number
  introducedAt: Date | null
}

export async function listAskNews(ctx: Context, own: SeekerId): Promise<AskNews[]> {
  const { rows } = await sql<AskNews>`
    select p.course_id as "courseId", p.id as "askId", p.title,
      coalesce(r.n, 0)::int as replies, r.at as "lastReplyAt",
      coalesce(i.n, 0)::int as introductions, i.at as "introducedAt"
    from board_posts p
    join courses c on c.id = p.course_id and c.archived_at is null
    join enrollments e on e.course_id = p.course_id and e.account_id = p.author_id
    left join lateral (
      select count(*) as n, max(o.created_at) as at from board_posts o
      where o.course_id = p.course_id and o.thread_id = p.id and o.author_id is distinct from p.author_id
        and o.hidden_at is null and o.removed_at is null) r on true
    left join lateral (
      select count(*) as n, max(o.answered_at) as at from introductions o
      where o.course_id = p.course_id and o.ask_id = p.id and o.state = 'accepted') i on true
    where p.author_id = ${own} and p.kind = 'ask' and p.removed_at is null and p.hidden_at is null
      and (r.n > 0 or i.n > 0)`.execute(ctx.db)
  return rows
}
