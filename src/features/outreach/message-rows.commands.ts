import type { Context } from '../../platform/context.ts'
import { noteSeekerChanged } from '../../platform/jobs/index.ts'
import { newId } from '../../shared/ids.ts'
import type { SeekerId } from '../accounts/index.ts'
import { hideGuestLinks } from '../guest-links/index.ts'
import { type Message, type MessageState, type Outcome, seenWords } from './outreach.ts'
import { getMessage } from './outreach.queries.ts'
import type { MessageTexts } from './outreach.schema.ts'

interface Change {
  subject?: string
  body?: string
  channel?: MessageTexts['channel']
  language?: string
  state?: MessageState
  sent_at?: Date | null
  sent_how?: string | null
  outcome?: Outcome | null
  outcome_at?: Date | null
  letter_id?: string | null
  problem?: string | null
  removed_at?: Date | null
  /** Where it is not to count as worked on just now. */
  updated_at?: Date
}

/** Writes to one message of a seeker, and when; what became of it concerns others too. */
export async function updateMessage(
  ctx: Context,
  seeker: SeekerId,
  messageId: string,
  change: Change,
): Promise<void> {
  await ctx.db
    .updateTable('messages')
    .set({
      updated_at: ctx.clock.now(),
      ...change,
      ...(change.body !== undefined && { body: hideGuestLinks(ctx.keys, change.body) }),
    })
    .where('seeker_id', '=', seeker)
    .where('id', '=', messageId)
    .execute()
  if (change.state !== undefined || change.outcome !== undefined) await noteSeekerChanged(ctx, seeker)
}

/** A letter's words as they are kept, to tell whether two texts are one: by `seenWords`, with no link as it opens. */
export const keptWords = (ctx: Context, texts: Pick<Message, 'subject' | 'body'>): string =>
  hideGuestLinks(ctx.keys, seenWords(texts))

/** A message that nobody else writes to until this transaction ends. @throws AppError `not-found` */
export async function lockMessage(ctx: Context, seeker: SeekerId, messageId: string): Promise<Message> {
  await ctx.db
    .selectFrom('messages')
    .select('id')
    .where('seeker_id', '=', seeker)
    .where('id', '=', messageId)
    .forUpdate()
    .execute()
  return getMessage(ctx, seeker, messageId)
}

/** What happened to a message, kept in order. */
export const noteEvent = (ctx: Context, seeker: SeekerId, messageId: string, kind: string) =>
  ctx.db
    .insertInto('message_events')
    .values({ seeker_id: seeker, id: newId(), message_id: messageId, kind, at: ctx.clock.now() })
    .execute()
