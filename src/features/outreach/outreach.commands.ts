import type { Context } from '../../platform/context.ts'
import { inTransaction } from '../../platform/db/index.ts'
import { removedForGood } from '../../shared/defaults.ts'
import { conflict, invalid, notFound } from '../../shared/errors.ts'
import { newId } from '../../shared/ids.ts'
import type { SeekerId } from '../accounts/index.ts'
import { getContact, getSurvivor } from '../contacts/index.ts'
import { findOnlyGoal } from '../goals/index.ts'
import { hideGuestLinks, renewGuestLinks } from '../guest-links/index.ts'
import {
  type AnswerKind,
  declineInterview,
  dropRefusedYes,
  followDate,
  getInterview,
  type Interview,
  isEverybodyOut,
  lockInterview,
  mayStep,
  planInterview,
  restInterview,
  takeBackEnd,
} from '../interviews/index.ts'
import { keptWords, lockMessage, noteEvent, updateMessage } from './message-rows.commands.ts'
import {
  findAnswered,
  findOpened,
  findRequestPlace,
  getMessage,
  isAnswerAwaited,
  listEarlyAnswers,
} from './outreach.queries.ts'
import {
  isHandedOver,
  type Message,
  type MessageChannel,
  type MessageKind,
  nextActs,
  type Outcome,
  type SentWay,
  waysOf,
} from './outreach.ts'
import { type SaidSent, sentAtOf, type SentDoubt, sentSinceOpened } from './sent-at.ts'
import type { MessageTexts, NewMessage } from './outreach.schema.ts'
import { noteAsked, noteWriting, withdrawAsked } from './protection/protection.commands.ts'

/**
 * Keeps a new draft. A request that names no interview of theirs belongs to the one that waits for it, and else begins one:
 * deciding to ask is what makes it. Sent twice under one identifier, it is one draft with the later text.
 * @param writtenTo the contact that the form was opened for; see `findSurvivor`
 * @param options.id made by the form, so that what is typed can be saved before anybody presses a button
 * @returns as `saveMessage`
 * @throws AppError `not-found` when the contact or interview is not this seeker's; `message-sent` where this draft went out in the meantime
 */
export async function startMessage(
  outer: Context,
  seeker: SeekerId,
  writtenTo: string,
  input: NewMessage,
  { id = newId(), ...how }: SaveOptions & { id?: string } = {},
): Promise<number | undefined> {
  return inTransaction(outer, async (ctx) => {
    const contact = await getSurvivor(ctx.db, seeker, writtenTo)
    const contactId = contact.id
    const named = input.interview ? await getInterview(ctx, seeker, input.interview) : undefined
    // One that they are not of, or are no more, is none that they can answer for.
    const talk = named?.people.some((person) => person.contactId === contactId) ? named.id : undefined
    const { kind, channel, language, subject, body } = input
    const { waiting } =
      kind === 'request' && !talk ? await findRequestPlace(ctx, seeker, contactId) : { waiting: undefined }
    const waits = waiting?.draftId === null ? waiting.interviewId : null
    const now = ctx.clock.now()
    const begun = await ctx.db
      .insertInto('messages')
      .values({
        seeker_id: seeker,
        id,
        contact_id: contactId,
        interview_id: talk ?? waits,
        kind,
        channel,
        language,
        subject,
        body: hideGuestLinks(ctx.keys, body),
        created_at: now,
        updated_at: now,
      })
      .onConflict((row) => row.doNothing())
      .returning('id')
      .executeTakeFirst()
    if (!begun) {
      if ((await getMessage(ctx, seeker, id)).contactId !== contactId) throw notFound()
      return saveMessage(ctx, seeker, id, { channel, language, subject, body }, how)
    }
    if (kind === 'request' && !talk && !waits) {
      const goal = await findOnlyGoal(ctx, seeker)
      const interview_id = await planInterview(ctx, seeker, {
        contact: [contactId],
        aim: goal ? `goal:${goal.id}` : '',
        wish: '',
        // A field that was removed is not to come back with a request.
        field: goal?.fieldId ? goal.field : '',
      })
      await ctx.db
        .updateTable('messages')
        .set({ interview_id })
        .where('seeker_id', '=', seeker)
        .where('id', '=', id)
        .execute()
    }
    await noteEvent(ctx, seeker, id, 'drafted')
    if (kind === 'request') await noteWriting(ctx, seeker, { contact, message: { id, kind } })
    return undefined
  })
}

interface SaveOptions {
  /** False for a pause in typing, which leaves no version of words that the page has seen. */
  keepVersion?: boolean
  /** What the page showed or sent, by `seenWords`; left out where it does not say. */
  seen?: readonly string[]
}

/**
 * Saves a draft's text; the text before stays as a version. Two texts of a message are not put together: sentences of both
 * would make a message that nobody wrote.
 * @returns the version in which words stand now that the page had not seen, if there were such
 * @throws AppError `message-sent` when it went out in the meantime
 */
export async function saveMessage(
  outer: Context,
  seeker: SeekerId,
  messageId: string,
  input: MessageTexts,
  { keepVersion = true, seen }: SaveOptions = {},
): Promise<number | undefined> {
  return inTransaction(outer, async (ctx) => {
    const before = await lockMessage(ctx, seeker, messageId)
    if (!nextActs(before).edit) throw conflict('message-sent')
    // As it is kept: of a link that is not this seeker's, the page has more than the record until it is loaded anew.
    const onRecord = keptWords(ctx, before)
    const changes = onRecord !== keptWords(ctx, input)
    const wasSeen = seen?.some((words) => hideGuestLinks(ctx.keys, words) === onRecord) ?? true
    const unseen = changes && !wasSeen
    const version = changes && (keepVersion || unseen) ? await keepText(ctx, seeker, before) : undefined
    await updateMessage(ctx, seeker, messageId, { ...input, problem: null })
    return unseen ? version : undefined
  })
}

/** Keeps what a message says as a version. @returns its number */
async function keepText(ctx: Context, seeker: SeekerId, message: Message): Promise<number> {
  const { last } = await ctx.db
    .selectFrom('message_versions')
    .select((eb) => eb.fn.max('version').as('last'))
    .where('seeker_id', '=', seeker)
    .where('message_id', '=', message.id)
    .executeTakeFirstOrThrow()
  const version = (last ?? 0) + 1
  await ctx.db
    .insertInto('message_versions')
    .values({
      seeker_id: seeker,
      message_id: message.id,
      version,
      subject: message.subject,
      body: hideGuestLinks(ctx.keys, message.body),
      created_at: ctx.clock.now(),
    })
    .execute()
  return version
}

/** What an answer on the guest page is for the message that asked. */
const outcomeOf: Partial<Record<AnswerKind, Outcome>> = {
  accepted: 'replied',
  moved: 'replied',
  suggested: 'replied',
  declined: 'declined',
}

const justNow: SaidSent = { date: '', time: '', zone: 'UTC' }

/** When a message went out that is noted as sent. */
export interface NotedSent {
  at: Date | null
  /** Whether an answer to it says so, which came before. */
  isByAnswer: boolean
}

/**
 * Records that the seeker sent it by their own hand; for a request or nudge, that this person was asked then. What they
 * answered on the guest page before that is noted with it, and says that it was out by then, whenever it is said to have gone.
 * @param sent.how by which way; the channel's usual one where nothing is said
 * @param sent.channel how it travelled, where that is another way than the one it was written for
 * @param sent.said when it went out; just now where nothing is said. `as-opened`: when it was opened in a program of their own
 * @throws AppError `year-slip`, `sent-ahead`, `sent-before-talk`, `sent-before-request` for a time that cannot be
 */
export async function markSent(
  outer: Context,
  seeker: SeekerId,
  messageId: string,
  {
    how,
    channel,
    said = justNow,
  }: { how?: SentWay; channel?: MessageChannel; said?: SaidSent | 'as-opened' } = {},
): Promise<NotedSent> {
  return inTransaction(outer, async (ctx) => {
    const { message, interview } = await lockBoth(ctx, seeker, messageId)
    if (message.state !== 'drafted' && message.state !== 'handed')
      return { at: message.sentAt, isByAnswer: false }
    const early =
      said !== 'as-opened' && interview ? await listEarlyAnswers(ctx, seeker, message, interview) : []
    const now = ctx.clock.now()
    const after = await findAnswered(ctx, seeker, message)
    const sent =
      said === 'as-opened'
        ? { at: sentSinceOpened((await findOpened(ctx, seeker, message)) ?? now, after) }
        : sentAtOf(said, { now, after })
    if ('doubt' in sent) throw invalid(doubtCode(sent.doubt, message.kind), { year: sent.year })
    const first = early[0]?.at
    const isByAnswer = first !== undefined && first < sent.at
    const at = isByAnswer ? first : sent.at
    const sent_how = how ?? waysOf[message.channel][0]
    const sentSo = {
      state: 'sent' as const,
      sent_at: at,
      sent_how,
      problem: null,
      ...(channel && { channel }),
    }
    await updateMessage(ctx, seeker, messageId, sentSo)
    if (interview) await dropRefusedYes(ctx, seeker, interview)
    await renewGuestLinks(ctx, seeker, message)
    await noteEvent(ctx, seeker, messageId, 'sent')
    const contact = await getContact(ctx.db, seeker, message.contactId)
    await noteAsked(ctx, seeker, { contact, message, at })
    const answer = early.findLast(({ kind }) => outcomeOf[kind])
    const outcome = answer && outcomeOf[answer.kind]
    // A reminder takes a no alone: any other answer is one to the request.
    const isIts = message.kind !== 'nudge' || outcome === 'declined'
    // Of the moment at which it was said: what was agreed on since stands.
    if (outcome && isIts) await recordOutcome(ctx, seeker, messageId, { outcome, at: answer.at })
    return { at, isByAnswer }
  })
}

const doubtCode = (doubt: SentDoubt, kind: MessageKind) =>
  doubt !== 'sent-too-early' ? doubt : kind === 'thank-you' ? 'sent-before-talk' : 'sent-before-request'

/**
 * It was not sent after all.
 * @param back `handed` where it was asked about: it was opened in a program of their own, and whether it went out is open again
 */
export async function undoSent(
  outer: Context,
  seeker: SeekerId,
  messageId: string,
  back: 'drafted' | 'handed' = 'drafted',
): Promise<void> {
  await inTransaction(outer, async (ctx) => {
    const { message, interview } = await lockBoth(ctx, seeker, messageId)
    if (!nextActs(message).undoSent) return
    const cleared = { sent_at: null, sent_how: null, outcome: null, outcome_at: null, problem: null }
    await updateMessage(ctx, seeker, messageId, { state: back, ...cleared })
    await noteEvent(ctx, seeker, messageId, 'unsent')
    await withdrawAsked(ctx, messageId)
    await noteWritingAgain(ctx, seeker, message)
    await undoAnswer(ctx, seeker, { message, interview })
  })
}

/** The interview before the message, as an answer on the guest page does: two locks the other way round would wait for each other. */
export async function lockBoth(ctx: Context, seeker: SeekerId, messageId: string) {
  const { interviewId } = await getMessage(ctx, seeker, messageId)
  const interview = interviewId === null ? undefined : await lockInterview(ctx, seeker, interviewId)
  return { interview, message: await lockMessage(ctx, seeker, messageId) }
}

/**
 * Records what came back; null takes it back. A talk of which nobody is waited for any more rests with that, unless
 * it is an answer, or everybody said no.
 * @param came.at when it was said, where that is known. A no that ends the talk ends it at this very instant, by which
 *   `takeBackNo` knows the end again
 */
export async function recordOutcome(
  outer: Context,
  seeker: SeekerId,
  messageId: string,
  { outcome, at = outer.clock.now() }: { outcome: Outcome | null; at?: Date },
): Promise<void> {
  await inTransaction(outer, async (ctx) => {
    const { message, interview } = await lockBoth(ctx, seeker, messageId)
    if (!nextActs(message).outcome) throw conflict('message-not-sent')
    if (interview && outcome === 'declined' && isEndedWith(message, interview)) return
    await updateMessage(ctx, seeker, messageId, { outcome, outcome_at: outcome && at })
    await noteEvent(ctx, seeker, messageId, outcome ?? 'outcome-withdrawn')
    if (!interview) return
    const { people, stage: stands } = await getInterview(ctx, seeker, interview.id)
    // The others of a panel may have left on the guest page, which no message says.
    if (outcome === 'declined' && isEverybodyOut(people) && mayStep(stands, 'decline'))
      return declineInterview(ctx, seeker, interview.id, { at })
    await takeBackNo(ctx, seeker, { message, interview })
    // A no ends a talk that was agreed, and so its entry; taking it back brings both back.
    if (interview.startsAt) await followDate(ctx, seeker, interview)
    const isAwaited = await isAnswerAwaited(ctx, seeker, interview.id)
    // An answer wakes it also where the seeker let it rest on its own page, or a reminder stayed without one.
    const isOther = isRestOf(message, interview) && (isAwaited || outcome === 'declined')
    if (outcome === 'replied' || isOther) await wake(ctx, seeker, interview)
    if (isAwaited || outcome === null || outcome === 'replied') return
    const { stage } = await getInterview(ctx, seeker, interview.id)
    if (stage === 'asked') await restInterview(ctx, seeker, interview.id)
  })
}

/**
 * Whether a talk may have come to rest with what came back of a message, and not before it by the seeker's own word; nothing
 * rests with an answer.
 */
const isRestOf = ({ outcome, outcomeAt }: Message, { restingAt }: Interview): boolean =>
  outcome !== 'replied' && outcomeAt !== null && restingAt !== null && restingAt >= outcomeAt

/** Whether a message says the no already with which the talk ended: the same form twice is one no. */
const isEndedWith = ({ contactId, outcome }: Message, { stage, people }: Interview): boolean =>
  outcome === 'declined' &&
  stage === 'declined' &&
  people.some((person) => person.contactId === contactId && person.isOut && person.declinedAt !== null)

/**
 * Takes back the end that a talk came to with this no or one after it, where somebody is in it again now that the answer is
 * another. An end that the seeker noted while somebody was in it, or before this no, is no end by it.
 */
async function takeBackNo(
  ctx: Context,
  seeker: SeekerId,
  { message: { outcome, outcomeAt }, interview: before }: { message: Message; interview: Interview },
): Promise<void> {
  if (outcome !== 'declined' || !outcomeAt || !isEverybodyOut(before.people)) return
  const now = await getInterview(ctx, seeker, before.id)
  const isEndByIt = now.stage === 'declined' && now.declinedAt && now.declinedAt >= outcomeAt
  if (isEndByIt && !isEverybodyOut(now.people)) await takeBackEnd(ctx, seeker, before.id)
}

/**
 * Brings back what hung on the answer of a message that was not sent after all: a no ended the entry of a talk, silence
 * let the talk rest. Both as they were locked, before the answer was cleared.
 */
export async function undoAnswer(
  ctx: Context,
  seeker: SeekerId,
  { message, interview }: { message: Message; interview: Interview | undefined },
): Promise<void> {
  if (!interview) return
  await takeBackNo(ctx, seeker, { message, interview })
  if (interview.startsAt) await followDate(ctx, seeker, interview)
  if (isRestOf(message, interview) && (await isAnswerAwaited(ctx, seeker, interview.id)))
    await wake(ctx, seeker, interview)
}

/** A talk that rested for want of an answer is waited for again. */
async function wake(ctx: Context, seeker: SeekerId, interview: Interview): Promise<void> {
  if (interview.stage === 'resting') await takeBackEnd(ctx, seeker, interview.id)
}

/**
 * Opened in a program of the seeker's own: whether it went out from there, only they can say. Opened again, it most likely
 * goes out now. What is no text for such a program stays as it is.
 */
export async function noteHanded(outer: Context, seeker: SeekerId, messageId: string): Promise<void> {
  await inTransaction(outer, async (ctx) => {
    const message = await lockMessage(ctx, seeker, messageId)
    if (!nextActs(message).edit || !isHandedOver(message.channel)) return
    if (message.state === 'drafted') await updateMessage(ctx, seeker, messageId, { state: 'handed' })
    await renewGuestLinks(ctx, seeker, message)
    await noteEvent(ctx, seeker, messageId, 'handed')
  })
}

/** What was opened in a program of the seeker's own, and did not go out from there, is a draft again; what went out stays. */
export async function takeBackOpened(outer: Context, seeker: SeekerId, messageId: string): Promise<void> {
  await inTransaction(outer, async (ctx) => {
    const { state } = await lockMessage(ctx, seeker, messageId)
    if (state !== 'handed') return
    await updateMessage(ctx, seeker, messageId, { state: 'drafted' })
    await noteEvent(ctx, seeker, messageId, 'unsent')
  })
}

/** It came back: the address does not work. Null of it is undone by `undoSent`. */
export async function markBounced(outer: Context, seeker: SeekerId, messageId: string): Promise<void> {
  await inTransaction(outer, async (ctx) => {
    const message = await lockMessage(ctx, seeker, messageId)
    if (!nextActs(message).bounced) throw conflict('message-not-sent')
    await updateMessage(ctx, seeker, messageId, { state: 'bounced', problem: 'by-hand' })
    await noteEvent(ctx, seeker, messageId, 'bounced')
    await withdrawAsked(ctx, messageId)
  })
}

/** Takes a draft off the list; for 30 days `restoreMessage` brings it back. */
export async function removeMessage(outer: Context, seeker: SeekerId, messageId: string): Promise<string> {
  return inTransaction(outer, async (ctx) => {
    const message = await lockMessage(ctx, seeker, messageId)
    if (!nextActs(message).edit) throw conflict('message-sent')
    await updateMessage(ctx, seeker, messageId, { removed_at: ctx.clock.now() })
    await withdrawAsked(ctx, messageId)
    return message.contactId
  })
}

export async function restoreMessage(outer: Context, seeker: SeekerId, messageId: string): Promise<void> {
  await inTransaction(outer, async (ctx) => {
    await updateMessage(ctx, seeker, messageId, { removed_at: null })
    const message = await getMessage(ctx, seeker, messageId)
    // Pressed twice, it may have gone out in the meantime.
    if (nextActs(message).edit) await noteWritingAgain(ctx, seeker, message)
  })
}

/** A request that is a draft again is about to be written, as one that is begun: others who write are told. */
export async function noteWritingAgain(
  ctx: Context,
  seeker: SeekerId,
  { id, kind, contactId }: Message,
): Promise<void> {
  if (kind !== 'request') return
  // What is undone may be undone also of somebody who was taken off the list since.
  const contact = await getSurvivor(ctx.db, seeker, contactId)
  await noteWriting(ctx, seeker, { contact, message: { id, kind } })
}

/** Erases drafts that were removed long ago. */
export async function purgeRemovedMessages(ctx: Context): Promise<void> {
  await ctx.db.deleteFrom('messages').where('removed_at', '<', removedForGood(ctx.clock.now())).execute()
}
