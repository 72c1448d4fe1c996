import type { Context } from '../../platform/context.ts'
import { inTransaction } from '../../platform/db/index.ts'
import { conflict, invalid, notFound } from '../../shared/errors.ts'
import { newId } from '../../shared/ids.ts'
import type { SeekerId } from '../accounts/index.ts'
import { getContact } from '../contacts/index.ts'
import { hideGuestLinks } from '../guest-links/index.ts'
import { getInterview, planInterview } from '../interviews/index.ts'
import { lockMessage, noteEvent, updateMessage } from './message-rows.commands.ts'
import { findAnswered, getMessage } from './outreach.queries.ts'
import { type MessageKind, nextActs, type Outcome, type SentWay } from './outreach.ts'
import { type SaidSent, sentAtOf, type SentDoubt } from './sent-at.ts'
import type { MessageTexts, NewMessage } from './outreach.schema.ts'
import { noteAsked, withdrawAsked } from './protection/protection.commands.ts'

/**
 * Keeps a new draft. A request that belongs to no interview yet begins one: deciding to ask is what makes it. Sent twice
 * under one identifier, it is one draft with the later text.
 * @param id made by the form, so that what is typed can be saved before anybody presses a button
 * @returns the message's id
 * @throws AppError `not-found` when the contact or interview is not this seeker's; `message-sent` where this draft went out in the meantime
 */
export async function startMessage(
  outer: Context,
  seeker: SeekerId,
  contactId: string,
  input: NewMessage,
  { id = newId(), keepVersion = true } = {},
): Promise<string> {
  return inTransaction(outer, async (ctx) => {
    await getContact(ctx.db, seeker, contactId)
    if (input.interview) await getInterview(ctx, seeker, input.interview)
    const { kind, channel, language, subject, body } = input
    const now = ctx.clock.now()
    const begun = await ctx.db
      .insertInto('messages')
      .values({
        ...{ seeker_id: seeker, id, contact_id: contactId, interview_id: input.interview ?? null },
        ...{ kind, channel, language, subject, body: hideGuestLinks(ctx.keys, body) },
        ...{ created_at: now, updated_at: now },
      })
      .onConflict((row) => row.doNothing())
      .returning('id')
      .executeTakeFirst()
    if (!begun) {
      if ((await getMessage(ctx, seeker, id)).contactId !== contactId) throw notFound()
      await saveMessage(ctx, seeker, id, { channel, language, subject, body }, { keepVersion })
      return id
    }
    if (kind === 'request' && !input.interview) {
      const interview_id = await planInterview(ctx, seeker, {
        contact: [contactId],
        aim: '',
        wish: '',
        field: '',
      })
      await ctx.db
        .updateTable('messages')
        .set({ interview_id })
        .where('seeker_id', '=', seeker)
        .where('id', '=', id)
        .execute()
    }
    await noteEvent(ctx, seeker, id, 'drafted')
    return id
  })
}

/**
 * Saves a draft's text; the text before stays as a version.
 * @throws AppError `message-sent` when it went out in the meantime
 */
export async function saveMessage(
  outer: Context,
  seeker: SeekerId,
  messageId: string,
  input: MessageTexts,
  // A pause in typing saves without leaving a version behind.
  { keepVersion = true } = {},
): Promise<void> {
  await inTransaction(outer, async (ctx) => {
    const before = await lockMessage(ctx, seeker, messageId)
    if (!nextActs(before).edit) throw conflict('message-sent')
    const now = ctx.clock.now()
    if (keepVersion && (before.body !== input.body || before.subject !== input.subject)) {
      const { last } = await ctx.db
        .selectFrom('message_versions')
        .select((eb) => eb.fn.max('version').as('last'))
        .where('seeker_id', '=', seeker)
        .where('message_id', '=', messageId)
        .executeTakeFirstOrThrow()
      await ctx.db
        .insertInto('message_versions')
        .values({
          seeker_id: seeker,
          message_id: messageId,
          version: (last ?? 0) + 1,
          subject: before.subject,
          body: hideGuestLinks(ctx.keys, before.body),
          created_at: now,
        })
        .execute()
    }
    await updateMessage(ctx, seeker, messageId, { ...input })
  })
}

const justNow: SaidSent = { date: '', time: '', zone: 'UTC' }

/**
 * Records that the seeker sent it by their own hand; for a request or nudge, that this person was asked then.
 * @param sent.said when it went out; just now where nothing is said
 * @throws AppError `year-slip`, `sent-ahead`, `sent-before-talk`, `sent-before-request` for a time that cannot be
 */
export async function markSent(
  outer: Context,
  seeker: SeekerId,
  messageId: string,
  { how, said = justNow }: { how: SentWay; said?: SaidSent },
): Promise<void> {
  await inTransaction(outer, async (ctx) => {
    const message = await lockMessage(ctx, seeker, messageId)
    if (message.state !== 'drafted' && message.state !== 'handed') return
    const after = await findAnswered(ctx, seeker, message)
    const sent = sentAtOf(said, { now: ctx.clock.now(), after })
    if ('doubt' in sent) throw invalid(doubtCode(sent.doubt, message.kind), { year: sent.year })
    await updateMessage(ctx, seeker, messageId, { state: 'sent', sent_at: sent.at, sent_how: how })
    await noteEvent(ctx, seeker, messageId, 'sent')
    const contact = await getContact(ctx.db, seeker, message.contactId)
    await noteAsked(ctx, seeker, { contact, message, at: sent.at })
  })
}

const doubtCode = (doubt: SentDoubt, kind: MessageKind) =>
  doubt !== 'sent-too-early' ? doubt : kind === 'thank-you' ? 'sent-before-talk' : 'sent-before-request'

/** It was not sent after all. */
export async function undoSent(outer: Context, seeker: SeekerId, messageId: string): Promise<void> {
  await inTransaction(outer, async (ctx) => {
    const message = await getMessage(ctx, seeker, messageId)
    if (!nextActs(message).undoSent) return
    const cleared = { sent_at: null, sent_how: null, outcome: null, outcome_at: null, problem: null }
    await updateMessage(ctx, seeker, messageId, { state: 'drafted', ...cleared })
    await noteEvent(ctx, seeker, messageId, 'unsent')
    await withdrawAsked(ctx, messageId)
  })
}

/** Records what came back; null takes it back. */
export async function recordOutcome(
  outer: Context,
  seeker: SeekerId,
  messageId: string,
  outcome: Outcome | null,
): Promise<void> {
  await inTransaction(outer, async (ctx) => {
    const message = await getMessage(ctx, seeker, messageId)
    if (!nextActs(message).outcome) throw conflict('message-not-sent')
    const now = ctx.clock.now()
    await updateMessage(ctx, seeker, messageId, { outcome, outcome_at: outcome && now })
    await noteEvent(ctx, seeker, messageId, outcome ?? 'outcome-withdrawn')
  })
}

/** Opened in a program of the seeker's own: whether it went out from there, only they can say. */
export async function noteHanded(outer: Context, seeker: SeekerId, messageId: string): Promise<void> {
  await inTransaction(outer, async (ctx) => {
    const message = await getMessage(ctx, seeker, messageId)
    if (message.state !== 'drafted') return
    await updateMessage(ctx, seeker, messageId, { state: 'handed' })
    await noteEvent(ctx, seeker, messageId, 'handed')
  })
}

/** It came back: the address does not work. Null of it is undone by `undoSent`. */
export async function markBounced(outer: Context, seeker: SeekerId, messageId: string): Promise<void> {
  await inTransaction(outer, async (ctx) => {
    const message = await getMessage(ctx, seeker, messageId)
    if (!nextActs(message).bounced) throw conflict('message-not-sent')
    await updateMessage(ctx, seeker, messageId, { state: 'bounced', problem: 'by-hand' })
    await noteEvent(ctx, seeker, messageId, 'bounced')
    await withdrawAsked(ctx, messageId)
  })
}

/** Takes a draft off the list; `restoreMessage` brings it back. */
export async function removeMessage(ctx: Context, seeker: SeekerId, messageId: string): Promise<string> {
  const message = await getMessage(ctx, seeker, messageId)
  if (!nextActs(message).edit) throw conflict('message-sent')
  await updateMessage(ctx, seeker, messageId, { removed_at: ctx.clock.now() })
  return message.contactId
}

export async function restoreMessage(ctx: Context, seeker: SeekerId, messageId: string): Promise<void> {
  await updateMessage(ctx, seeker, messageId, { removed_at: null })
  await getMessage(ctx, seeker, messageId)
}
