/** What to do about messages: drafts that wait, answers that came, silence. */
import { addDays, daysBetween } from '../../shared/dates.ts'
import { isClosed, stageOf } from '../interviews/index.ts'
import { isAnsweredOnPage, type SilenceClock, silenceAmong, silenceOf, wentOut } from '../outreach/index.ts'
import { type BackPlan, plannedBy, urgencyBy } from './back-plan.ts'
import { peoplePage } from './contact-items.ts'
import {
  type InterviewFacts,
  type Item,
  mayWriteTo,
  type MessageFacts,
  type Participant,
  type Person,
  type Rule,
  type TalkFacts,
  type TodayFacts,
  type TodaySettings,
  type Urgency,
} from './facts.ts'

const isRequest = (message: MessageFacts) =>
  message.kind === 'request' || message.kind === 'introduction-request'

const latest = <T extends { sentAt: Date }>(messages: T[]): T | undefined =>
  messages.toSorted((a, b) => b.sentAt.getTime() - a.sentAt.getTime())[0]

function item(
  code: Item['code'],
  key: string,
  message: MessageFacts,
  rest: Pick<Item, 'href' | 'urgency'> & Partial<Item>,
): Item {
  const params = { name: message.person.name, kind: message.kind }
  return { code, key, params, reason: code, ...rest }
}

const writtenTo = (interview: InterviewFacts, { contactId }: Participant, facts: TodayFacts) =>
  facts.messages.filter(
    (message) => message.interviewId === interview.id && message.person.contactId === contactId,
  )

/** When somebody was last asked for a talk. */
const askedAt = (messages: MessageFacts[]): Date | undefined =>
  latest(messages.filter((message) => isRequest(message)).filter((message) => wentOut(message)))?.sentAt

/**
 * Whether a draft is out of date: nobody is to be asked for this talk any more, its person wants no more messages, the
 * reminder's person has answered, or was asked anew, or whoever it asks anew has answered since. One that was worked on since
 * the talk was closed takes it up again.
 */
function isSettled({ kind, interviewId, person, updatedAt }: MessageFacts, facts: TodayFacts): boolean {
  const interview = facts.interviews.find((each) => each.id === interviewId)
  if (!mayWriteTo(person, facts)) return true
  if (!interview || kind === 'keep-in-touch') return false
  // It is reached through the thank-you itself, which has the clock.
  if (kind === 'thank-you') return true
  const stage = stageOf(interview)
  if (isClosed(stage)) {
    const { declinedAt, restingAt, cancelledAt } = interview
    return [declinedAt, restingAt, cancelledAt].some((at) => at && at >= updatedAt)
  }
  if (!['planned', 'drafted', 'asked'].includes(stage)) return true
  const theirs = writtenTo(interview, person, facts)
  const asked = askedAt(theirs)
  if (asked && hasAnsweredSince(interview, person, theirs, updatedAt)) return true
  if (kind !== 'nudge') return false
  // What they said before they were asked again is no answer to that, nor is a reminder of before one of it.
  if (asked && updatedAt < asked) return true
  return theirs.some(({ outcomeAt }) => outcomeAt && (!asked || outcomeAt >= asked))
}

/** Whether somebody has answered since a moment, and since the talk was taken up again. */
function hasAnsweredSince(
  interview: InterviewFacts,
  { contactId }: Person,
  theirs: readonly MessageFacts[],
  since: Date,
): boolean {
  const { reopenedAt } = interview
  const isNew = (at: Date | null | undefined) => Boolean(at && at > since && !(reopenedAt && at < reopenedAt))
  return (
    isNew(personIn(interview, contactId)?.lastWord?.at) ||
    theirs.some(({ outcome, outcomeAt }) => outcome !== 'no-reply' && isNew(outcomeAt))
  )
}

/** What a date is judged by: the back-plans and the clock. */
interface Time {
  plans: readonly BackPlan[]
  now: Date
}

/** By when a back-plan wants somebody of this talk to be asked, or a date to come of it. */
function dueFor(
  code: 'requests' | 'date',
  interview: InterviewFacts,
  { plans, now }: Time,
  otherwise: Urgency,
) {
  const planned = plannedBy(code, plans, interview)
  return { planned, urgency: urgencyBy(planned, now, otherwise) }
}

function draftDue(message: MessageFacts, facts: TodayFacts, time: Time): Pick<Item, 'planned' | 'urgency'> {
  const interview = facts.interviews.find(({ id }) => id === message.interviewId)
  if (!interview || message.kind === 'keep-in-touch') return { urgency: 'now' }
  return dueFor(isRequest(message) ? 'requests' : 'date', interview, time, 'now')
}

/** Messages begun and not sent. */
export const draftItems: Rule = (facts, now, _settings, plans) => {
  const time = { plans, now }
  return facts.messages.flatMap((message) => {
    const href = `/messages/${message.id}`
    // Its page is gone with the person.
    if (message.person.isRemoved) return []
    if (message.state === 'drafted' && isSettled(message, facts)) return []
    if (message.state === 'drafted')
      return [item('send-draft', `draft:${message.id}`, message, { href, ...draftDue(message, facts, time) })]
    if (message.state === 'handed')
      return [item('confirm-sent', `handed:${message.id}`, message, { href, urgency: 'now' })]
    if (message.state === 'failed')
      return [item('mail-failed', `failed:${message.id}`, message, { href, urgency: 'now' })]
    if (message.state === 'unknown' && !message.outcome)
      return [item('mail-unknown', `unknown:${message.id}`, message, { href, urgency: 'soon' })]
    if (
      message.state === 'bounced' &&
      mayWriteTo(message.person, facts) &&
      !answeredElsewhere(message, facts)
    )
      return [item('bounced', `bounced:${message.id}`, message, { href, urgency: 'now' })]
    return []
  })
}

/** A later message to the same person went out: the returned one is history. */
export const answeredElsewhere = (bounced: MessageFacts, facts: TalkFacts) =>
  facts.messages.some(
    (other) =>
      other.id !== bounced.id &&
      other.person.contactId === bounced.person.contactId &&
      other.updatedAt > bounced.updatedAt,
  )

/** Whom nobody has begun to write to: the person of an interview, or the next one of a panel. */
function unwritten(interview: InterviewFacts, facts: TodayFacts): Participant | undefined {
  const stage = stageOf(interview)
  const isPanel = interview.people.length > 1
  if (stage !== 'planned' && !(isPanel && (stage === 'drafted' || stage === 'asked'))) return undefined
  const written = (person: Participant) =>
    facts.messages.some(
      (message) =>
        isRequest(message) &&
        message.interviewId === interview.id &&
        message.person.contactId === person.contactId,
    )
  return interview.people.find((person) => mayWriteTo(person, facts) && !person.guestSaid && !written(person))
}

/**
 * To whom a talk that was taken up again waits to be written: what they said, be it a yes, or that they said nothing, was
 * noted before, so that there is no silence to wait out.
 */
function toWriteAgain(interview: InterviewFacts, facts: TodayFacts): Participant | undefined {
  const { reopenedAt } = interview
  if (!reopenedAt || stageOf(interview) !== 'asked') return undefined
  return interview.people.find((person) => {
    const theirs = writtenTo(interview, person, facts)
    const isClosedBefore = theirs.some(({ outcomeAt }) => outcomeAt && outcomeAt < reopenedAt)
    const goesOn = theirs.some(
      (message) =>
        // A reminder begun before they answered stands nowhere on the list.
        (message.state === 'drafted' && !isSettled(message, facts)) ||
        message.state === 'handed' ||
        message.updatedAt >= reopenedAt,
    )
    return mayWriteTo(person, facts) && isClosedBefore && !goesOn
  })
}

/**
 * An interview for which nobody has begun a message, a panel as long as somebody in it has got none, and one that was taken
 * up again.
 */
export const requestItems: Rule = (facts, now, _settings, plans) => {
  const time = { plans, now }
  return facts.interviews.flatMap((interview): Item[] => {
    const again = toWriteAgain(interview, facts)
    const person = again ?? unwritten(interview, facts)
    if (!person) return []
    const href = `/contacts/${person.contactId}/messages/new?kind=request&interview=${interview.id}`
    const of = interview.people.length > 1 ? `${interview.id}:${person.contactId}` : interview.id
    return [
      {
        code: 'write-request',
        key: again ? `again:${of}:${interview.reopenedAt?.toISOString()}` : `write:${of}`,
        params: { name: person.name },
        reason: again ? 'write-again' : 'write-request',
        href,
        ...dueFor('requests', interview, time, 'now'),
      },
    ]
  })
}

/** Somebody answered since they were asked last, and no date came of it yet: of a panel each for themselves. */
export const answerItems: Rule = (facts) =>
  facts.interviews
    .filter((interview) => stageOf(interview) === 'asked')
    .flatMap((interview) => interview.people.flatMap((person) => answerItem(interview, person, facts)))

function answerItem(interview: InterviewFacts, person: Participant, facts: TodayFacts): Item[] {
  const theirs = writtenTo(interview, person, facts)
  const since = Math.max(interview.reopenedAt?.getTime() ?? 0, askedAt(theirs)?.getTime() ?? 0)
  const isNew = (at: Date | null | undefined) => Boolean(at && at.getTime() >= since)
  const reply = theirs.find(({ outcome, outcomeAt }) => outcome === 'replied' && isNew(outcomeAt))
  // A suggested time says it better.
  const { lastWord } = person
  const suggests = lastWord?.kind === 'suggested' && isNew(lastWord.at)
  if (!reply || suggests) return []
  const href = `/interviews/${interview.id}`
  return [item('answered', answeredKey(interview, reply), reply, { href, urgency: 'now' })]
}

/** Names an answer: the interview; in a panel, and once the talk was taken up again, the message that it is of. */
const answeredKey = ({ id, people, reopenedAt }: InterviewFacts, reply: MessageFacts): string =>
  `answered:${people.length > 1 || reopenedAt ? reply.id : id}`

export interface OpenSilence {
  interview: InterviewFacts
  request: MessageFacts & { sentAt: Date }
  /** When each nudge went out. */
  nudgedAt: Date[]
  nudges: number
  /** The nudge that is begun: the draft stands on the list already. */
  begun: MessageFacts | undefined
}

const personIn = ({ people }: InterviewFacts, contactId: string) =>
  people.find((person) => person.contactId === contactId)

const clock = ({ request, nudgedAt }: OpenSilence, settings: TodaySettings): SilenceClock =>
  silenceOf({ askedAt: request.sentAt, nudgedAt }, settings)

/** People on the list who were asked for an interview and have not answered: of a panel each for themselves. */
export function silences(facts: TalkFacts): OpenSilence[] {
  return facts.interviews.flatMap((interview): OpenSilence[] => {
    if (stageOf(interview) !== 'asked') return []
    const own = facts.messages.filter(
      ({ interviewId, person }) => interviewId === interview.id && mayWriteTo(person, facts),
    )
    const asked = new Set(own.filter(isRequest).map((message) => message.person.contactId))
    return [...asked].flatMap((contactId) => {
      const silence = silenceAmong(own.filter(({ person }) => person.contactId === contactId))
      if (!silence || isAnsweredOnPage(personIn(interview, contactId), silence.request)) return []
      return [{ interview, nudges: silence.nudgedAt.length, ...silence }]
    })
  })
}

/**
 * Names a silence: the interview, in a panel the person too, and the request where it was asked anew since the talk was
 * taken up again, so that what was chosen about the silence before counts for that one alone.
 */
function silenceKey({ interview, request }: OpenSilence): string {
  const { id, people, reopenedAt } = interview
  const of = people.length > 1 ? `${id}:${request.person.contactId}` : id
  return reopenedAt && request.sentAt > reopenedAt ? `${of}:${request.id}` : of
}

/** Names the item of the next nudge. */
export const nudgeKey = (silence: OpenSilence): string => `nudge:${silenceKey(silence)}:${silence.nudges + 1}`

/** Names the item that lets it rest. */
export const restKey = (silence: OpenSilence): string => `rest:${silenceKey(silence)}:${silence.nudges}`

/** Someone else was asked or is written to, or has said yes, since: nobody waits on this silence alone. */
const movedOn = ({ request, interview }: OpenSilence, facts: TodayFacts) =>
  facts.messages.some(
    (message) =>
      isRequest(message) &&
      message.person.contactId !== request.person.contactId &&
      (message.sentAt ?? message.updatedAt) > request.sentAt,
  ) ||
  facts.interviews.some(
    (other) => other.id !== interview.id && ['planned', 'drafted', 'agreed'].includes(stageOf(other)),
  )

/** Three business days of silence: the next person, one proposal for the latest silence and not one for each. */
export const nextPersonItems: Rule = (facts, now, settings, plans) => {
  const quiet = silences(facts).filter((silence) => {
    return clock(silence, settings).nextPersonAt <= now && !movedOn(silence, facts)
  })
  const newest = quiet.toSorted((a, b) => b.request.sentAt.getTime() - a.request.sentAt.getTime())[0]
  if (!newest) return []
  const { id, person, sentAt: sent } = newest.request
  const planned = plannedBy('requests', plans)
  return [
    {
      code: 'next-person',
      key: `next:${id}`,
      params: { name: person.name, n: settings.nextPersonBusinessDays, sent },
      reason: 'next-person',
      href: peoplePage(facts, newest.interview.fieldId),
      planned,
      urgency: urgencyBy(planned, now, 'now'),
    },
  ]
}

/** A nudge that the seeker does not want: when its answer would have been waited for long enough, the silence may rest. */
function restInstead(silence: OpenSilence, facts: TodayFacts, settings: TodaySettings): Date | undefined {
  const { nudgeAt } = clock(silence, settings)
  const isUnwanted = facts.choices.some(
    ({ key, choice }) => key === nudgeKey(silence) && choice !== 'postponed',
  )
  return nudgeAt && isUnwanted ? addDays(nudgeAt, settings.nudgeDays, settings.zone) : undefined
}

/** A week of silence: one nudge, and after that nothing but letting it rest. */
export const nudgeItems: Rule = (facts, now, settings, plans) => {
  const time = { plans, now }
  return silences(facts).flatMap((silence): Item[] => {
    const { interview, request, begun } = silence
    const { nudgeAt, restAt = restInstead(silence, facts, settings) } = clock(silence, settings)
    if (begun || (restAt ?? nudgeAt ?? now) > now) return []
    const { person, sentAt: sent } = request
    // Of the request, as the reminder by mail counts; the clock alone counts from the last nudge.
    const params = { name: person.name, n: daysBetween(sent, now, settings.zone), sent }
    if (restAt) {
      const href = `/interviews/${interview.id}`
      const key = restKey(silence)
      return [{ code: 'let-rest', key, params, reason: 'let-rest', href, urgency: 'later' }]
    }
    const href = `/contacts/${person.contactId}/messages/new?kind=nudge&interview=${interview.id}`
    return [
      {
        code: 'nudge',
        key: nudgeKey(silence),
        params,
        reason: 'nudge',
        href,
        ...dueFor('date', interview, time, 'soon'),
      },
    ]
  })
}
