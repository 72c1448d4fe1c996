/** The class's board: who may see what, and how things stand. Pure: facts and the clock in, answers out. */
import type { Role } from '../courses/index.ts'

export const postKinds = ['prompt', 'post', 'ask', 'reply'] as const
export type PostKind = (typeof postKinds)[number]

/** Longest texts. Our choice: three pages for a post, a line for its title. */
export const boardLimits = { title: 200, body: 8_000, note: 1_000 } as const

export interface PostFacts {
  kind: PostKind
  authorId: string | null
  /** Empty where its author has left and the answers under it stay. */
  body: string
  hiddenAt: Date | null
  removedAt: Date | null
}

export interface Reading {
  role: Role
  readerId: string
}

/** Whether its author left and took the words along; a prompt's words are the course's and stay. */
export const isEmptied = ({ authorId, body }: Pick<PostFacts, 'authorId' | 'body'>): boolean =>
  authorId === null && body === ''

/** What a reader sees of a post: all of it, that something was there, or nothing. */
export function visibilityOf(post: PostFacts, { role, readerId }: Reading): 'whole' | 'mark' | 'none' {
  if (post.removedAt) return post.authorId === readerId ? 'mark' : 'none'
  if (isEmptied(post)) return 'mark'
  if (!post.hiddenAt) return 'whole'
  if (role !== 'student' || post.authorId === readerId) return 'whole'
  // A question of the staff's own that they do not show, or not yet, is no matter of the class's.
  return post.kind === 'prompt' ? 'none' : 'mark'
}

/** Whether a student has to answer first; staff see everything. */
export const answersAwait = (
  thread: { kind: PostKind; postFirst: boolean },
  replies: readonly PostFacts[],
  { role, readerId }: Reading,
): boolean =>
  thread.kind === 'prompt' &&
  thread.postFirst &&
  role === 'student' &&
  !replies.some((reply) => reply.authorId === readerId && !reply.removedAt)

/** Who may write which kind: prompts are the staff's, everything else is everybody's. */
export const mayPost = (role: Role, kind: PostKind): boolean => kind !== 'prompt' || role !== 'student'

export type IntroductionState = 'offered' | 'accepted' | 'declined' | 'withdrawn' | 'expired'

/** How an introduction stands now: an offer that nobody answered runs out by itself. */
export const introductionState = (
  one: { state: Exclude<IntroductionState, 'expired'>; expiresAt: Date },
  now: Date,
): IntroductionState => (one.state === 'offered' && one.expiresAt <= now ? 'expired' : one.state)
