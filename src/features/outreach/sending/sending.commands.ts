import { translator } from '../../../i18n/index.ts'
import type { Context } from '../../../platform/context.ts'
import { inTransaction } from '../../../platform/db/index.ts'
import {
  isNeverMailed,
  type Letter,
  oneLine,
  retryLetter,
  type Topic,
  withdrawLetter,
} from '../../../platform/mail/index.ts'
import { noteSeekerChanged } from '../../../platform/jobs/index.ts'
import { emailKey } from '../../../shared/email.ts'
import { conflict } from '../../../shared/errors.ts'
import { findAccount, mayMailAs, type SeekerId, seekerByJob } from '../../accounts/index.ts'
import { type Contact, getContact } from '../../contacts/index.ts'
import { hideGuestLinks, renewGuestLinks, showGuestLinks } from '../../guest-links/index.ts'
import { dropRefusedYes, lockInterview } from '../../interviews/index.ts'
import { lockMessage, noteEvent, updateMessage } from '../message-rows.commands.ts'
import { lockBoth, noteWritingAgain, undoAnswer } from '../outreach.commands.ts'
import { findMessage, isOvertaken } from '../outreach.queries.ts'
import type { Message } from '../outreach.ts'
import { keysOf } from '../protection/professional-keys.ts'
import { noteDelivered, reserveReach, withdrawAsked } from '../protection/protection.commands.ts'
import type { Reach } from '../protection/protection.ts'
import { findStop, isPaused } from '../protection/protection.queries.ts'
import { stopLinkOf } from '../protection/stop-link.ts'
import { letterHtml, letterText } from './emails/letter.tsx'
import { fingerprintOf, mayMail, type Outgoing, readinessOf } from './sending.ts'

/** Who writes: what stands in the From and Reply-To lines. */
export interface Writer {
  name: string
  email: string
}

/** Whether the instance can mail for this seeker. */
export async function getReadiness(ctx: Context, seeker: SeekerId) {
  const account = await findAccount(ctx, seeker)
  return readinessOf({
    mailAvailable: ctx.mail.available,
    origin: ctx.origin,
    development: ctx.config.development,
    isDemo: Boolean(account?.demoId),
    emailProved: account?.emailProved ?? false,
  })
}

/** What would go out now. Null without an address that can be mailed to. */
export function outgoingOf(message: Pick<Message, 'subject' | 'body'>, contact: Contact): Outgoing | null {
  const to = emailKey(contact.emails[0] ?? '')
  if (!to || isNeverMailed(to)) return null
  return { to, subject: oneLine(message.subject), body: message.body }
}

const languageOf = (message: Pick<Message, 'language'>) => (message.language === 'es' ? 'es' : 'en')

/** The letter as the reader gets it. */
export function letterOf(
  ctx: Context,
  { writer, contact, message, to }: { writer: Writer; contact: Contact; message: Message; to: string },
): Pick<Letter, 'text' | 'html' | 'stopLink'> {
  const language = languageOf(message)
  const t = translator(language)
  const stopLink = stopLinkOf(ctx, to)
  const facts = {
    language,
    stopLink,
    seekerName: oneLine(writer.name),
    seekerAddress: writer.email,
    subject: oneLine(message.subject),
    body: message.body,
    howFound: oneLine(contact.howFound),
    origin: ctx.origin,
  } as const
  return { stopLink, text: letterText(t, facts), html: letterHtml(t, facts) }
}

/** As the letter waits in the queue: what opens a link in it is put in as it leaves. */
const waiting = (ctx: Context, { text, html, ...letter }: ReturnType<typeof letterOf>) => ({
  ...letter,
  text: hideGuestLinks(ctx.keys, text),
  ...(html !== undefined && { html: hideGuestLinks(ctx.keys, html) }),
})

/**
 * Queues exactly the text that its writer has just confirmed, or says why this person may not be written to now.
 * @param seen the fingerprint of what the writer saw
 * @throws AppError `message-sent`, `message-changed`, `not-mailable`
 */
export async function confirmSending(
  outer: Context,
  seeker: SeekerId,
  { messageId, writer, seen }: { messageId: string; writer: Writer; seen: string },
): Promise<Reach> {
  return inTransaction(outer, async (ctx) => {
    const message = await lockMessage(ctx, seeker, messageId)
    if (!mayMail(message)) throw conflict('message-sent')
    const contact = await getContact(ctx.db, seeker, message.contactId)
    const outgoing = outgoingOf(message, contact)
    if (!outgoing || (await getReadiness(ctx, seeker)) !== 'ready') throw conflict('not-mailable')
    if (fingerprintOf(outgoing) !== seen) throw conflict('message-changed')
    const reach = await reserveReach(ctx, seeker, { contact, message })
    if (reach.refusal) return reach
    const letterId = await ctx.mail.send(ctx, {
      to: outgoing.to,
      subject: outgoing.subject,
      ...waiting(ctx, letterOf(ctx, { writer, contact, message, to: outgoing.to })),
      fromName: oneLine(`${writer.name} (Halfhour)`),
      replyTo: { name: oneLine(writer.name), address: writer.email },
      accountId: seeker,
      topic: 'message',
      ref: {
        seeker,
        message: messageId,
        contactId: contact.id,
        keys: keysOf(ctx, contact, null).map(hex).join(' '),
      },
    })
    await updateMessage(ctx, seeker, messageId, {
      state: 'queued',
      sent_how: 'server',
      letter_id: letterId,
      problem: null,
    })
    await noteEvent(ctx, seeker, messageId, 'queued')
    return reach
  })
}

/**
 * Takes a letter back that has not left, or was given up: the message is a draft again.
 * @throws AppError `message-sent` when it is on its way
 */
export async function cancelSending(outer: Context, seeker: SeekerId, messageId: string): Promise<void> {
  await inTransaction(outer, async (ctx) => {
    const message = await lockMessage(ctx, seeker, messageId)
    if (message.state !== 'queued' && message.state !== 'failed') return
    if (message.letterId && !(await withdrawLetter(ctx, message.letterId)) && message.state === 'queued')
      throw conflict('message-sent')
    await backToDraft(ctx, seeker, messageId)
    await noteWritingAgain(ctx, seeker, message)
  })
}

/** Takes back every message of somebody's that still waits to leave: each is a draft again. What is on its way stays. */
export async function withdrawMessages(outer: Context, accountId: string): Promise<void> {
  const seeker = seekerByJob(accountId)
  await inTransaction(outer, async (ctx) => {
    const waiting = await ctx.db
      .selectFrom('messages')
      .select(['id', 'letter_id'])
      .where('seeker_id', '=', seeker)
      .where('state', '=', 'queued')
      .orderBy('id')
      .forUpdate()
      .execute()
    for (const { id, letter_id: letterId } of waiting)
      if (letterId && (await withdrawLetter(ctx, letterId))) await backToDraft(ctx, seeker, id)
  })
}

/** @param kept what the draft tells of why it did not go out, and when it was worked on, where this is no work on it */
async function backToDraft(
  ctx: Context,
  seeker: SeekerId,
  messageId: string,
  kept: { problem?: 'answered' | null; updated_at?: Date } = {},
): Promise<void> {
  const sent = { sent_at: null, sent_how: null, letter_id: null, problem: null }
  const cleared = { ...sent, outcome: null, outcome_at: null }
  await updateMessage(ctx, seeker, messageId, { state: 'drafted', ...cleared, ...kept })
  await noteEvent(ctx, seeker, messageId, 'unsent')
  await withdrawAsked(ctx, messageId)
}

/**
 * Tries once more what the mail server could not be given for two days; the caps are asked anew. A letter that is kept no
 * more, or goes to an address that was put right since, is none to try, nor is one that the
 * instance cannot mail for its writer now: the message is a draft again.
 * @returns nothing in that case
 * @throws AppError `message-sent` when there is nothing to try
 */
export async function retrySending(
  outer: Context,
  seeker: SeekerId,
  messageId: string,
): Promise<Reach | undefined> {
  return inTransaction(outer, async (ctx) => {
    const message = await lockMessage(ctx, seeker, messageId)
    if (message.state !== 'failed' || !message.letterId) throw conflict('message-sent')
    const contact = await getContact(ctx.db, seeker, message.contactId)
    const reach = await reserveReach(ctx, seeker, { contact, message })
    if (reach.refusal) return reach
    const to = outgoingOf(message, contact)?.to ?? ''
    const isReady = (await getReadiness(ctx, seeker)) === 'ready'
    if (!isReady || !(await retryLetter(ctx, { letterId: message.letterId, to }))) {
      await withdrawLetter(ctx, message.letterId)
      await backToDraft(ctx, seeker, messageId)
      await noteWritingAgain(ctx, seeker, message)
      return undefined
    }
    await updateMessage(ctx, seeker, messageId, { state: 'queued', problem: null })
    await noteEvent(ctx, seeker, messageId, 'queued')
    return reach
  })
}

/** What the writer found out about a letter of which the server said nothing. */
export async function resolveUnknown(
  outer: Context,
  seeker: SeekerId,
  { messageId, arrived }: { messageId: string; arrived: boolean },
): Promise<void> {
  await inTransaction(outer, async (ctx) => {
    const both = await lockBoth(ctx, seeker, messageId)
    if (both.message.state !== 'unknown') return
    if (!arrived) {
      await backToDraft(ctx, seeker, messageId)
      await noteWritingAgain(ctx, seeker, both.message)
      return undoAnswer(ctx, seeker, both)
    }
    await updateMessage(ctx, seeker, messageId, { state: 'sent', problem: null })
    await noteEvent(ctx, seeker, messageId, 'sent')
  })
}

const hex = (key: Buffer) => key.toString('hex')

const endStates = {
  accepted: 'sent',
  refused: 'bounced',
  unknown: 'unknown',
  failed: 'failed',
  withheld: 'failed',
} as const

/** A person who was erased takes the messages to them along: what still waited of them must not go out. */
async function findQueued(ctx: Context, seeker: SeekerId, messageId: string): Promise<Message | undefined> {
  const message = await findMessage(ctx, seeker, messageId)
  return message?.state === 'queued' ? message : undefined
}

/** Whether its reader wants no more messages since it was queued, by what they are known by. */
async function isStopped(ctx: Context, seeker: SeekerId, keys: string): Promise<boolean> {
  const known = keys.split(' ').map((key) => Buffer.from(key, 'hex'))
  return (await findStop(ctx, seeker, known)) !== undefined
}

/** What the queue asks and tells about letters that carry a message. */
export const messageTopic: Topic = {
  async mayLeave(ctx, { seeker = '', message = '', keys = '' }) {
    const scope = seekerByJob(seeker)
    const queued = await findQueued(ctx, scope, message)
    if (!queued || !(await mayMailAs(ctx, seeker))) return 'withhold'
    if (await isStopped(ctx, scope, keys)) return 'withhold'
    if (await isOvertaken(ctx, scope, queued)) return 'withhold'
    return (await isPaused(ctx)) ? 'wait' : 'go'
  },
  async complete(ctx, { seeker = '' }, texts) {
    return showGuestLinks(ctx, seekerByJob(seeker), texts)
  },
  async settled(ctx, { seeker = '', message: messageId = '', keys = '' }, { state, code }) {
    const scope = seekerByJob(seeker)
    const queued = await findQueued(ctx, scope, messageId)
    if (!queued) return
    const { interviewId, updatedAt } = queued
    if (state === 'withheld') {
      // Not to go out weeks later, when the account is opened again or its address proved: its owner decides anew.
      if (!(await mayMailAs(ctx, seeker))) return backToDraft(ctx, scope, messageId)
      // Not touched by its writer: Today is to see that the answer which held it back came after it. What held it back may
      // be taken back by now.
      if (!(await isStopped(ctx, scope, keys)))
        return backToDraft(ctx, scope, messageId, {
          problem: (await isOvertaken(ctx, scope, queued)) ? 'answered' : null,
          updated_at: updatedAt,
        })
    }
    const mayHaveArrived = state === 'accepted' || state === 'unknown'
    const now = ctx.clock.now()
    // Before the message, as `lockBoth` does.
    const talk = mayHaveArrived && interviewId ? await lockInterview(ctx, scope, interviewId) : undefined
    const left = await ctx.db
      .updateTable('messages')
      .set({
        state: endStates[state],
        sent_at: mayHaveArrived ? now : null,
        problem: state === 'accepted' ? null : state === 'withheld' ? 'stopped' : code,
        updated_at: now,
      })
      .where('seeker_id', '=', seeker)
      .where('id', '=', messageId)
      .where('state', '=', 'queued')
      .returning(['body', 'interview_id as interviewId', 'contact_id as contactId'])
      .executeTakeFirst()
    if (!left) return
    if (mayHaveArrived) await renewGuestLinks(ctx, scope, left)
    if (talk) await dropRefusedYes(ctx, scope, talk)
    await noteEvent(ctx, scope, messageId, state)
    await noteSeekerChanged(ctx, seeker)
    if (mayHaveArrived) await noteDelivered(ctx, messageId)
    else await withdrawAsked(ctx, messageId)
  },
}
