/** What silence means: when to turn to the next person, when to remind this one, and when to let it rest. Pure. */
import { addBusinessDays, addDays, type LocalDate, type Zone } from '../../shared/dates.ts'
import type { GuestSaid } from '../interviews/index.ts'
import type { Message } from './outreach.ts'

export interface SilenceFacts {
  /** When the request went out. */
  askedAt: Date
  /** When each nudge after it went out. */
  nudgedAt: readonly Date[]
}

export interface SilenceSettings {
  zone: Zone
  nextPersonBusinessDays: number
  nudgeDays: number
  maxNudges: number
  holidays?: ReadonlySet<LocalDate>
}

export interface SilenceClock {
  /** From here on the next person is proposed: business days after the request, in the seeker's zone. */
  nextPersonAt: Date
  /** From here on one more nudge is right; nothing once all have gone out. */
  nudgeAt?: Date
  /** From here on it may rest; nothing while a nudge is still to come. */
  restAt?: Date
  nudges: number
}

/** A silence as the pages of its request and of its person tell it. */
export interface ToldSilence extends SilenceClock {
  /** The message to remind them that is begun, or on its way; see `silenceAmong`. */
  begun: Pick<Message, 'id' | 'state'> | undefined
}

/** What of a message a silence is judged by. */
export interface SilenceMessage {
  kind: Message['kind']
  state: Message['state']
  /** Of the talk it is about. */
  interviewId?: string | null
  sentAt?: Date | null
  updatedAt: Date
  outcome?: Message['outcome']
  outcomeAt?: Date | null
}

/** It went out as far as anyone knows. */
export const wentOut = <M extends Pick<SilenceMessage, 'state' | 'sentAt'>>(
  message: M,
): message is M & { sentAt: Date } => Boolean(message.sentAt) && message.state !== 'bounced'

/** Asking somebody whom they know is about a talk only where it names one. */
const beginsSilence = ({ kind, interviewId }: SilenceMessage) =>
  kind === 'request' || (kind === 'introduction-request' && Boolean(interviewId))

/**
 * The silence among the messages to one person: of the request that went out last, unless something was recorded since
 * that, under whichever message about the same talk.
 * @returns `begun`: the reminder that is written or on its way already
 */
export function silenceAmong<M extends SilenceMessage>(
  messages: readonly M[],
): { request: M & { sentAt: Date }; nudgedAt: Date[]; begun: M | undefined } | undefined {
  const [request] = messages
    .filter((message) => beginsSilence(message))
    .filter((message) => wentOut(message))
    .toSorted((a, b) => b.sentAt.getTime() - a.sentAt.getTime())
  if (!request) return undefined
  const about = messages.filter((message) => (message.interviewId ?? null) === (request.interviewId ?? null))
  // What they said before they were asked again, or were reminded of, is not of this silence.
  const isBefore = (at: Date | null | undefined) => Boolean(at && at < request.sentAt)
  // "No answer" is the last word on a silence too: it may rest.
  if (about.some(({ outcome, outcomeAt }) => outcome && !isBefore(outcomeAt))) return undefined
  const nudges = about.filter(
    ({ kind, sentAt, updatedAt }) => kind === 'nudge' && !isBefore(sentAt ?? updatedAt),
  )
  const nudgedAt = nudges.filter((nudge) => wentOut(nudge)).map(({ sentAt }) => sentAt)
  // One that came back reminded nobody, and is nothing that still goes out.
  const begun = nudges.find((nudge) => !wentOut(nudge) && nudge.state !== 'bounced')
  return { request, nudgedAt, begun }
}

/**
 * Whether somebody's word on the guest page answers a request, be it a no or a stop: it may stand with no message, where it
 * came before a reminder was noted, or was taken back there.
 */
export const isAnsweredOnPage = (
  person: { guestSaid?: GuestSaid | null; lastWord?: { at: Date } | null } | undefined,
  { sentAt }: { sentAt: Date },
): boolean => Boolean(person?.guestSaid && person.lastWord && person.lastWord.at >= sentAt)

/** The clock of one silence. It counts from the last message that went out, so that nobody is pressed twice in a week. */
export function silenceOf({ askedAt, nudgedAt }: SilenceFacts, settings: SilenceSettings): SilenceClock {
  const { zone, nextPersonBusinessDays, nudgeDays, maxNudges, holidays } = settings
  const last = [askedAt, ...nudgedAt].reduce((one, other) => (other > one ? other : one))
  const due = addDays(last, nudgeDays, zone)
  return {
    nextPersonAt: addBusinessDays(askedAt, nextPersonBusinessDays, zone, holidays),
    nudges: nudgedAt.length,
    ...(nudgedAt.length < maxNudges ? { nudgeAt: due } : { restAt: due }),
  }
}

export type SilenceState = 'waiting' | 'next-person' | 'nudge' | 'rest'

/** Where a silence stands now: what is due latest counts, and nobody is to begin a reminder that is begun already. */
export function silenceState(silence: ToldSilence, now: Date): SilenceState {
  if (silence.restAt && silence.restAt <= now) return 'rest'
  if (!silence.begun && silence.nudgeAt && silence.nudgeAt <= now) return 'nudge'
  return silence.nextPersonAt <= now ? 'next-person' : 'waiting'
}
