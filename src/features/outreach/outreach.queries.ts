import type { Selectable } from 'kysely'
import type { Context } from '../../platform/context.ts'
import type { MessagesTable } from '../../platform/db/schema/outreach.ts'
import { daysBefore } from '../../shared/dates.ts'
import { notFound } from '../../shared/errors.ts'
import { plainText } from '../../shared/text.ts'
import { getWorkSettings, type SeekerId, workClock } from '../accounts/index.ts'
import { contactName, listContactsById } from '../contacts/index.ts'
import { showGuestLinks, withoutGuestLinks } from '../guest-links/index.ts'
import {
  findInterview,
  getInterview,
  type Interview,
  isClosed,
  isOver,
  listInterviews,
  toAsk,
} from '../interviews/index.ts'
import { kinds } from './coach/coach.ts'
import type { OpenRequest } from './order.ts'
import { asksToTalk, type Message } from './outreach.ts'
import { listStopped, listStoppedById } from './protection/protection.queries.ts'
import { isAnsweredOnPage, silenceAmong, silenceOf, type ToldSilence } from './silence.ts'
import type { SentMessage } from './wordings.ts'

const kindOf = (kind: string): Message['kind'] => kinds.find((one) => one === kind) ?? 'request'

function messageOf(row: Selectable<MessagesTable>): Message {
  return {
    id: row.id,
    contactId: row.contact_id,
    interviewId: row.interview_id,
    kind: kindOf(row.kind),
    channel: row.channel,
    language: row.language,
    subject: row.subject,
    body: row.body,
    state: row.state,
    sentAt: row.sent_at,
    sentHow: row.sent_how,
    outcome: row.outcome,
    outcomeAt: row.outcome_at,
    letterId: row.letter_id,
    problem: row.problem,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  }
}

/** Messages as their writer sees them: with what opens the links in them, which is kept nowhere. */
async function messagesOf(
  ctx: Context,
  seeker: SeekerId,
  rows: readonly Selectable<MessagesTable>[],
): Promise<Message[]> {
  const bodies = await showGuestLinks(
    ctx,
    seeker,
    rows.map((row) => row.body),
  )
  return rows.map((row, index) => ({ ...messageOf(row), body: bodies[index] ?? row.body }))
}

const ofSeeker = (ctx: Context, seeker: SeekerId) =>
  ctx.db.selectFrom('messages').selectAll().where('seeker_id', '=', seeker).where('removed_at', 'is', null)

/** Messages as `m`, each with whom it is to as `c`. */
const withContacts = (ctx: Context, seeker: SeekerId) =>
  ctx.db
    .selectFrom('messages as m')
    .innerJoin('contacts as c', (join) =>
      join.onRef('c.seeker_id', '=', 'm.seeker_id').onRef('c.id', '=', 'm.contact_id'),
    )
    .where('m.seeker_id', '=', seeker)
    .where('m.removed_at', 'is', null)

/** A message that may be gone by now. */
export async function findMessage(
  ctx: Context,
  seeker: SeekerId,
  messageId: string,
): Promise<Message | undefined> {
  const row = await ofSeeker(ctx, seeker).where('id', '=', messageId).executeTakeFirst()
  const [message] = await messagesOf(ctx, seeker, row ? [row] : [])
  return message
}

/** @throws AppError `not-found` for what is not there or is another seeker's */
export async function getMessage(ctx: Context, seeker: SeekerId, messageId: string): Promise<Message> {
  const message = await findMessage(ctx, seeker, messageId)
  if (!message) throw notFound()
  return message
}

/** Where a request belongs that names no interview. */
export interface RequestPlace {
  /** The one interview for which this person is still to be asked; undefined where there is none, or several are. */
  waiting: { interviewId: string; draftId: string | null } | undefined
  /** Everything with this person that is not over. */
  open: Interview[]
}

/** What is planned or under way with somebody whom a request is for. */
export async function findRequestPlace(
  ctx: Context,
  seeker: SeekerId,
  contactId: string,
): Promise<RequestPlace> {
  const open = (await listInterviews(ctx, seeker, { contactId })).filter(({ stage }) => !isOver(stage))
  const waiting = open.flatMap((interview) =>
    toAsk(interview)
      .filter((person) => person.contactId === contactId)
      .map(({ draftId }) => ({ interviewId: interview.id, draftId })),
  )
  return { open, waiting: waiting.length === 1 ? waiting[0] : undefined }
}

/** Everything written to one contact, newest first. */
export async function listMessages(
  ctx: Context,
  seeker: SeekerId,
  of: { contactId?: string; interviewId?: string },
): Promise<Message[]> {
  const rows = await ofSeeker(ctx, seeker)
    .$if(of.contactId !== undefined, (query) => query.where('contact_id', '=', of.contactId!))
    .$if(of.interviewId !== undefined, (query) => query.where('interview_id', '=', of.interviewId!))
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .limit(200)
    .execute()
  return messagesOf(ctx, seeker, rows)
}

/** How somebody was reached: the channel of the last request to them that went out; null while none has. */
export async function findReachedBy(
  ctx: Context,
  seeker: SeekerId,
  contactId: string,
): Promise<Message['channel'] | null> {
  const row = await ofSeeker(ctx, seeker)
    .where('contact_id', '=', contactId)
    .where('kind', 'in', ['request', 'nudge'])
    .where('state', 'in', ['sent', 'unknown'])
    .orderBy('sent_at', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row?.channel ?? null
}

/** The reminder to somebody that is begun or on its way already, of one talk or of what they were asked last. */
export async function findBegunNudge(
  ctx: Context,
  seeker: SeekerId,
  of: { contactId: string; interviewId?: string },
): Promise<Message | undefined> {
  return silenceAmong(await listMessages(ctx, seeker, of))?.begun
}

/** When that happened which a message answers: the talk for a thank-you, the last request for a nudge; else null. */
export async function findAnswered(ctx: Context, seeker: SeekerId, message: Message): Promise<Date | null> {
  const { kind, contactId, interviewId } = message
  if (kind === 'thank-you' && interviewId)
    return (await findInterview(ctx, seeker, interviewId))?.endedAt ?? null
  if (kind !== 'nudge') return null
  const row = await ofSeeker(ctx, seeker)
    .where('contact_id', '=', contactId)
    .$if(interviewId !== null, (query) => query.where('interview_id', '=', interviewId))
    .where('kind', 'in', ['request', 'introduction-request'])
    .where('state', 'in', ['sent', 'unknown'])
    .orderBy('sent_at', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row?.sent_at ?? null
}

/**
 * What somebody answered on the guest page since a request to them was begun, and since the talk was taken up again, the
 * oldest first, while none is noted as sent: it must have been out by then. Of a reminder only from when they said that they
 * will not come: it asks nobody anew.
 */
export async function listEarlyAnswers(ctx: Context, seeker: SeekerId, message: Message, talk: Interview) {
  const { kind, contactId, createdAt } = message
  const askedAt = personOf(talk, message)?.askedAt ?? null
  const isFirst = kind === 'request' && !askedAt
  if (!isFirst && kind !== 'nudge') return []
  const since = [talk.reopenedAt, askedAt].reduce<Date>(
    (last, at) => (at && at > last ? at : last),
    createdAt,
  )
  const answers = await ctx.db
    .selectFrom('guest_answers')
    .select(['kind', 'at'])
    .where('seeker_id', '=', seeker)
    .where('interview_id', '=', talk.id)
    .where('contact_id', '=', contactId)
    .where('at', '>=', since)
    .orderBy('at')
    .execute()
  if (isFirst) return answers
  const no = answers.findIndex(({ kind }) => kind === 'declined' || kind === 'stopped')
  return no === -1 ? [] : answers.slice(no)
}

/**
 * Whether somebody has answered since a message that asks them was handed to the queue: it would ask anew what they have just
 * said. What they said before that its writer knew.
 */
export async function isOvertaken(
  ctx: Context,
  seeker: SeekerId,
  { kind, contactId, interviewId, updatedAt }: Message,
): Promise<boolean> {
  if (!interviewId || !(asksToTalk(kind) || kind === 'introduction-request')) return false
  const talk = await findInterview(ctx, seeker, interviewId)
  const person = talk && personOf(talk, { contactId })
  if (!person) return false
  const { lastWord, repliedAt, notedNoAt } = person
  // Of whoever wants no more messages something else is told.
  const saidAt = lastWord?.kind === 'stopped' ? null : lastWord?.at
  const agreedAt = talk.people.length === 1 ? talk.agreedAt : null
  return [saidAt, repliedAt, notedNoAt, talk.declinedAt, agreedAt].some((at) => at && at > updatedAt)
}

/** When a message was opened in a program of their own whose way out only its writer can tell; null for any other. */
export async function findOpened(
  ctx: Context,
  seeker: SeekerId,
  { id, state }: Pick<Message, 'id' | 'state'>,
): Promise<Date | null> {
  if (state !== 'handed') return null
  const row = await ctx.db
    .selectFrom('message_events')
    .select((eb) => eb.fn.max('at').as('at'))
    .where('seeker_id', '=', seeker)
    .where('message_id', '=', id)
    .where('kind', '=', 'handed')
    .executeTakeFirst()
  return row?.at ?? null
}

/**
 * Whether somebody of a talk is still to be asked or heard, or has answered: then it does not rest. What stayed without an
 * answer may be the first message, while the reminder got one.
 */
export async function isAnswerAwaited(ctx: Context, seeker: SeekerId, interviewId: string): Promise<boolean> {
  const { people, reopenedAt } = await getInterview(ctx, seeker, interviewId)
  const messages = await listMessages(ctx, seeker, { interviewId })
  const contacts = await listContactsById(
    ctx.db,
    seeker,
    people.map(({ contactId }) => contactId),
  )
  const stopped = await listStopped(ctx, seeker, contacts)
  return people.some(({ contactId, isRemoved, askedAt, declinedAt }) => {
    const theirs = messages.filter((message) => message.contactId === contactId)
    const requests = theirs.filter(
      ({ kind, state }) => kind.endsWith('request') && (state === 'sent' || state === 'unknown'),
    )
    // What was said before the talk was taken up again, or they were asked anew, settles nothing now.
    const since = Math.max(
      reopenedAt?.getTime() ?? 0,
      ...requests.map(({ sentAt }) => sentAt?.getTime() ?? 0),
    )
    const outcomes = theirs
      .filter(({ outcomeAt }) => outcomeAt && outcomeAt.getTime() >= since)
      .map(({ outcome }) => outcome)
    if (declinedAt !== null || outcomes.includes('declined')) return false
    // An answer stands, whoever it is of: also of somebody who wants no more messages.
    if (outcomes.includes('replied')) return true
    return !isRemoved && !stopped.has(contactId) && (askedAt === null || outcomes.length === 0)
  })
}

export interface SentToOther {
  id: string
  /** To whom. */
  name: string
  /** Without links: one is another for each person, and makes no text a new one. */
  body: string
}

/** Texts that went to other people, newest first, to compare with. */
export async function listSentToOthers(
  ctx: Context,
  seeker: SeekerId,
  contactId: string,
): Promise<SentToOther[]> {
  const rows = await withContacts(ctx, seeker)
    .select(['m.id', 'm.body', 'c.name', 'c.description'])
    .where('m.contact_id', '!=', contactId)
    .where('m.state', '!=', 'drafted')
    // What waits for the mail, or was opened in a program of their own, has no time yet.
    .orderBy((eb) => eb.fn.coalesce('m.sent_at', 'm.updated_at'), 'desc')
    .limit(20)
    .execute()
  return rows.map(({ id, body, name, description }) => ({
    id,
    name: contactName({ name, description }),
    body: withoutGuestLinks(body),
  }))
}

/** Where the other people work to whom something was written, for the coach: a name left over from their message. */
export async function listOtherOrganizations(
  ctx: Context,
  seeker: SeekerId,
  contactId: string,
): Promise<string[]> {
  const rows = await withContacts(ctx, seeker)
    .select('c.organization')
    .distinct()
    .where('m.contact_id', '!=', contactId)
    .where('c.organization', '!=', '')
    .limit(50)
    .execute()
  return rows.flatMap(({ organization }) => organization ?? [])
}

export interface MessageVersion {
  version: number
  subject: string
  body: string
  createdAt: Date
}

/** Earlier texts of a message, newest first. */
export async function listVersions(
  ctx: Context,
  seeker: SeekerId,
  messageId: string,
): Promise<MessageVersion[]> {
  const versions = await ctx.db
    .selectFrom('message_versions')
    .select(['version', 'subject', 'body', 'created_at as createdAt'])
    .where('seeker_id', '=', seeker)
    .where('message_id', '=', messageId)
    .orderBy('version', 'desc')
    .limit(50)
    .execute()
  const bodies = await showGuestLinks(
    ctx,
    seeker,
    versions.map(({ body }) => body),
  )
  return versions.map((version, index) => ({ ...version, body: bodies[index] ?? version.body }))
}

/** What came back, as the page of the talk has it: who gave a yes, a no or the talk itself has answered the last request. */
const isAnswered = ({ people, agreedAt, endedAt, stage }: Interview): boolean =>
  people.length === 1 && (agreedAt !== null || endedAt !== null || stage === 'declined')

/** Requests that went out, newest first, as far back as wordings are compared. */
export async function listSentRequests(ctx: Context, seeker: SeekerId): Promise<SentMessage[]> {
  const rows = await ofSeeker(ctx, seeker)
    .where('kind', '=', 'request')
    .where('state', 'in', ['sent', 'unknown'])
    .where('sent_at', 'is not', null)
    .orderBy('sent_at', 'desc')
    .limit(100)
    .execute()
  const interviews = await listInterviews(ctx, seeker)
  const answered = new Set(interviews.filter((each) => isAnswered(each)).map(({ id }) => id))
  // Of several requests for one talk it is the last one that was answered.
  const last = new Map(rows.toReversed().map((row) => [row.interview_id, row.id]))
  const reminders = await ofSeeker(ctx, seeker)
    .where('kind', '=', 'nudge')
    .where('outcome', 'is not', null)
    .where('interview_id', 'is not', null)
    .orderBy('sent_at')
    .execute()
  // What came back after a reminder is the answer to the request that it is about, the last one before it.
  const reminded = new Map(
    reminders.flatMap((nudge) => {
      const request = rows.find(
        (row) =>
          row.interview_id === nudge.interview_id &&
          row.contact_id === nudge.contact_id &&
          (row.sent_at ?? 0) <= (nudge.sent_at ?? 0),
      )
      return request ? [[request.id, nudge.outcome] as const] : []
    }),
  )
  return rows.map((row) => {
    const { interview_id: talk } = row
    const isLast = talk !== null && last.get(talk) === row.id && answered.has(talk)
    const outcome = row.outcome ?? reminded.get(row.id) ?? (isLast ? 'replied' : null)
    return { ...messageOf(row), outcome, body: withoutGuestLinks(row.body), sentAt: row.sent_at! }
  })
}

/**
 * Requests without an answer, of the last two months, with where their readers work: of each talk with somebody the one that
 * `silenceAmong` waits for.
 * @param of.organization of this one alone, however it is written; everywhere where nothing is said
 */
export async function listOpenRequests(
  ctx: Context,
  seeker: SeekerId,
  of: { organization?: string } = {},
): Promise<OpenRequest[]> {
  const since = daysBefore(ctx.clock.now(), 60)
  const rows = await withContacts(ctx, seeker)
    .select(['c.id as contactId', 'c.name', 'c.description', 'c.organization'])
    .select(['m.kind', 'm.state', 'm.interview_id as interviewId', 'm.outcome'])
    .select(['m.sent_at as sentAt', 'm.updated_at as updatedAt'])
    .select('m.outcome_at as outcomeAt')
    .where('m.kind', 'in', ['request', 'nudge'])
    .where('m.state', 'in', ['sent', 'unknown'])
    // What came back since may be noted under an older message of the same talk.
    .where((eb) => eb.or([eb('m.sent_at', '>', since), eb('m.outcome_at', '>', since)]))
    .execute()
  const place = of.organization === undefined ? undefined : plainText(of.organization)
  const there = rows.filter((row) => place === undefined || plainText(row.organization) === place)
  const talks = Map.groupBy(there, ({ contactId, interviewId }) => `${contactId} ${interviewId}`)
  const open = [...talks.values()].flatMap((about) => {
    const request = silenceAmong(about.map((row) => ({ ...row, kind: kindOf(row.kind) })))?.request
    return request && request.sentAt > since ? [request] : []
  })
  if (open.length === 0) return []
  const contactId = [...new Set(open.map((request) => request.contactId))]
  const interviews = await listInterviews(ctx, seeker, { contactId })
  const isOpen = (request: (typeof open)[number]) => {
    const talk = interviews.find(({ id }) => id === request.interviewId)
    return !talk || (isWaiting(talk) && !isAnsweredOnPage(personOf(talk, request), request))
  }
  return open
    .filter((request) => isOpen(request))
    .map((request) => ({
      contactId: request.contactId,
      name: contactName(request),
      organization: request.organization,
      askedAt: request.sentAt,
    }))
}

const personOf = ({ people }: Interview, { contactId }: { contactId: string }) =>
  people.find((person) => person.contactId === contactId)

/** Whether an answer is waited for: a yes or a no may be noted on the page of the talk alone. */
const isWaiting = ({ stage }: Interview): boolean => stage === 'asked'

/**
 * The silence of one contact, or of one talk with them; see `silenceAmong`.
 * @returns `stopped` of somebody who is silent and wants no more messages: nothing may be written to them
 */
export async function findSilence(
  ctx: Context,
  seeker: SeekerId,
  { zone, ...of }: { contactId: string; interviewId?: string; zone: string },
): Promise<ToldSilence | 'stopped' | undefined> {
  const silence = silenceAmong(await listMessages(ctx, seeker, of))
  if (!silence) return undefined
  const { request, nudgedAt, begun } = silence
  const interview = request.interviewId && (await findInterview(ctx, seeker, request.interviewId))
  const hasEnded = Boolean(interview && isClosed(interview.stage))
  if (interview && !isWaiting(interview) && !hasEnded) return undefined
  const person = interview ? personOf(interview, of) : undefined
  const hasAnswered = isAnsweredOnPage(person, request)
  if (hasAnswered && person?.lastWord?.kind !== 'stopped') return undefined
  // The stop on their own page ends the talk as well: it is told also then.
  if ((await listStoppedById(ctx, seeker, [of.contactId])).has(of.contactId)) return 'stopped'
  if (hasEnded || hasAnswered) return undefined
  const work = await getWorkSettings(ctx, seeker)
  const clock = silenceOf({ askedAt: request.sentAt, nudgedAt }, workClock(work, zone))
  return { ...clock, begun }
}
