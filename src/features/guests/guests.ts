/** The guest page: what a professional may do there, and where things stand with them. Pure. */
import { addMinutes } from '../../shared/dates.ts'
import type { Mode, Stage } from '../interviews/index.ts'

export const guestModes = ['phone', 'video', 'in-person'] as const
export type GuestMode = (typeof guestModes)[number]

export const declineReasons = ['not-now', 'not-me'] as const
export type DeclineReason = (typeof declineReasons)[number]

export interface OfferedTime {
  id: string
  startsAt: Date
}

export type AnswerKind =
  | 'accepted'
  | 'suggested'
  | 'declined'
  | 'moved'
  | 'cancelled'
  | 'stopped'
  | 'confirmed'
  | 'held'

/** One word of the professional. */
export interface GuestAnswer {
  id: string
  contactId: string
  kind: AnswerKind
  reason: DeclineReason | null
  /** The time that was taken, or those that were suggested. */
  times: readonly Date[]
  zone: string | null
  mode: GuestMode | null
  reach: string
  note: string
  at: Date
}

export interface GuestFacts {
  stage: Stage
  startsAt: Date | null
  minutes: number
  agreedAt?: Date | null | undefined
  /** When an agreed talk was last moved to another day. */
  movedAt?: Date | null | undefined
  declinedAt?: Date | null | undefined
  reopenedAt?: Date | null | undefined
  /** With whom the talk is: several in a panel. */
  people: { readonly length: number }
  /** The talk was held without this person of a panel. */
  isAbsent?: boolean | undefined
  /** The professional's words, the oldest first. */
  answers: readonly GuestAnswer[]
}

/**
 * What the page is about now: `open` asks for an answer, `suggested` waits for the seeker, `agreed` has a date,
 * `settled` is a yes without one yet, `passed` had its date and nobody said that it took place, `past` is over, `missed`
 * is over or off without somebody who had said no.
 */
export type Standing =
  | 'open'
  | 'suggested'
  | 'agreed'
  | 'settled'
  | 'declined'
  | 'cancelled'
  | 'passed'
  | 'past'
  | 'missed'
  | 'stopped'

/**
 * Whether one person of a panel is out of it by their last word. Another time that they suggest after a no is no yes to the
 * date that the others agreed on, unless it is that date by now; once that date has passed, it waits as it does without
 * one. A no from before the talk was taken up again is past.
 */
export function hasLeft(
  words: readonly Pick<GuestAnswer, 'kind' | 'times' | 'at'>[],
  { stage, startsAt, minutes, reopenedAt }: Pick<GuestFacts, 'stage' | 'startsAt' | 'minutes' | 'reopenedAt'>,
): boolean {
  const end = startsAt && addMinutes(startsAt, minutes)
  const isBeside = ({ times, at }: (typeof words)[number]) =>
    stage === 'agreed' && !(end && at >= end) && !isOneOf(times, startsAt)
  const last = words.findLast(
    (word) =>
      word.kind !== 'confirmed' && word.kind !== 'held' && !(word.kind === 'suggested' && isBeside(word)),
  )
  if (last?.kind === 'declined') return !(reopenedAt && reopenedAt > last.at)
  return last?.kind === 'stopped'
}

/** When the day that stands was agreed on: with the yes, or with the last move since. */
const datedAt = ({ agreedAt, movedAt }: Pick<GuestFacts, 'agreedAt' | 'movedAt'>): Date | null | undefined =>
  agreedAt && movedAt && movedAt > agreedAt ? movedAt : agreedAt

const isOneOf = (times: readonly Date[], date: Date | null | undefined) =>
  times.some((time) => time.getTime() === date?.getTime())

/**
 * Whether one person of a panel said yes, to whatever date: another's yes is not theirs. A suggestion is a yes once it is the
 * date that stands. Where the talk was taken up again, without the day of before or agreed on anew since, a yes from before
 * that is past.
 */
export function hasAgreed(
  words: readonly Pick<GuestAnswer, 'kind' | 'times' | 'at'>[],
  facts: Pick<GuestFacts, 'startsAt' | 'agreedAt' | 'movedAt' | 'reopenedAt'>,
): boolean {
  const { startsAt, reopenedAt } = facts
  const agreedAt = datedAt(facts)
  const last = words.findLast(
    ({ kind, times }) => kind !== 'held' && (kind !== 'suggested' || isOneOf(times, startsAt)),
  )
  if (!last || last.kind === 'declined' || last.kind === 'cancelled' || last.kind === 'stopped') return false
  return !(reopenedAt && reopenedAt > last.at && !(agreedAt && agreedAt <= reopenedAt))
}

/**
 * Whether a suggestion is settled: one of its times is the date that stands, or a yes came after it, or the talk was taken
 * up again since. Another time than a date that stands waits until it is taken. In a panel the yes may be another's: there
 * it settles nothing.
 */
export function isSettled(
  { times, at }: Pick<GuestAnswer, 'times' | 'at'>,
  facts: Pick<GuestFacts, 'people'> &
    Partial<Pick<GuestFacts, 'startsAt' | 'agreedAt' | 'movedAt' | 'reopenedAt'>>,
): boolean {
  const { startsAt, reopenedAt, people } = facts
  if (reopenedAt && reopenedAt > at) return true
  const agreedAt = datedAt(facts)
  if (!agreedAt) return false
  return (people.length === 1 && agreedAt > at) || isOneOf(times, startsAt)
}

/** The newest of somebody's words about a date: that they will be there, or that they talked, says nothing of another. */
export const wordOnDate = (words: readonly GuestAnswer[]): GuestAnswer | undefined =>
  words.findLast(({ kind }) => kind !== 'confirmed' && kind !== 'held')

/**
 * "I will be there", as long as it stands: it is said of one date, and is past with that, with any other word but another
 * suggestion, and where the talk was agreed on anew or taken up again since.
 */
export function comingWord(
  words: readonly GuestAnswer[],
  facts: Pick<GuestFacts, 'startsAt' | 'agreedAt' | 'movedAt' | 'reopenedAt'>,
): GuestAnswer | undefined {
  const { startsAt, reopenedAt } = facts
  const last = words.findLast(({ kind }) => kind !== 'suggested' && kind !== 'held')
  if (last?.kind !== 'confirmed' || !isOneOf(last.times, startsAt)) return undefined
  return [datedAt(facts), reopenedAt].some((at) => at && at > last.at) ? undefined : last
}

export function standingOf(facts: GuestFacts, now: Date): Standing {
  const { stage, startsAt, minutes, people, isAbsent, answers } = facts
  const last = wordOnDate(answers)
  const suggests = last?.kind === 'suggested' && !isSettled(last, facts)
  if (last?.kind === 'stopped') return 'stopped'
  if (stage === 'held' || stage === 'thanked' || stage === 'reported') return isAbsent ? 'missed' : 'past'
  // In a panel the others may still come: a no is this person's alone, whatever becomes of the talk.
  const left = people.length > 1 && hasLeft(answers, facts)
  if (stage === 'cancelled') return left ? 'missed' : 'cancelled'
  if (left) return 'declined'
  if (stage === 'agreed') {
    // What the others of a panel agreed on is asked of this person still, and is no talk of theirs once it has passed.
    if (people.length > 1 && !hasAgreed(answers, facts)) return suggests ? 'suggested' : 'open'
    const end = startsAt && addMinutes(startsAt, minutes)
    if (end && end < now) {
      if (answers.some(({ kind, at }) => kind === 'held' && at >= end)) return 'past'
      // What was suggested beside the date has passed with it; another time since then waits for the seeker.
      return suggests && last.at >= end ? 'suggested' : 'passed'
    }
    if (startsAt) return 'agreed'
    return suggests ? 'suggested' : 'settled'
  }
  // Another time after a no is a word that waits for the seeker, as it is without the no; a no that came after it ends that.
  const declinedSince =
    stage === 'declined' && facts.declinedAt != null && last != null && facts.declinedAt > last.at
  if (suggests && !declinedSince) return 'suggested'
  return stage === 'declined' ? 'declined' : 'open'
}

/** Whether their last word is another time, and the seeker's choice is still to come: beside a date that stands, too. */
export function isWaiting({
  standing,
  answers,
  interview,
}: {
  standing: Standing
  answers: readonly GuestAnswer[]
  interview: Parameters<typeof isSettled>[1]
}): boolean {
  const last = wordOnDate(answers)
  return (
    standing === 'suggested' ||
    (standing === 'agreed' && last?.kind === 'suggested' && !isSettled(last, interview))
  )
}

/** Offered times that still lie ahead, the earliest first. */
export const timesAhead = (offered: readonly OfferedTime[], now: Date): OfferedTime[] =>
  offered
    .filter(({ startsAt }) => startsAt > now)
    .toSorted((one, other) => one.startsAt.getTime() - other.startsAt.getTime())

/** What can be answered while things stand so. */
export type Act = 'accept' | 'suggest' | 'decline' | 'move' | 'cancel' | 'confirm'

const acts: Record<Standing, readonly Act[]> = {
  open: ['accept', 'suggest', 'decline'],
  suggested: ['accept', 'suggest', 'decline'],
  settled: ['accept', 'suggest', 'cancel'],
  agreed: ['move', 'suggest', 'cancel', 'confirm'],
  declined: ['accept', 'suggest'],
  cancelled: [],
  passed: ['suggest', 'decline', 'confirm'],
  past: ['confirm'],
  missed: [],
  stopped: [],
}

export const mayAct = (standing: Standing, act: Act): boolean => acts[standing].includes(act)

/** A way of meeting that the page offers; an exchange of letters needs no date. */
export const asGuestMode = (mode: Mode | null): GuestMode | null =>
  guestModes.find((one) => one === mode) ?? null
