/** Where an interview stands, derived from what is on record: the stage itself is stored nowhere. */
import { addDays, addMinutes, hoursBetween, isYearSlip, localDate, type Zone } from '../../shared/dates.ts'
import { afterClock, talk } from '../../shared/defaults.ts'

/** The way from the idea to the report, in order. */
export const pathStages = ['planned', 'drafted', 'asked', 'agreed', 'held', 'thanked', 'reported'] as const
/** Ways in which it ends without a talk. */
export const closedStages = ['declined', 'resting', 'cancelled'] as const

export type PathStage = (typeof pathStages)[number]
export type ClosedStage = (typeof closedStages)[number]
export type Stage = PathStage | ClosedStage

/** How the two meet; `written` is an exchange of letters, for when no talk can be had. */
export const modes = ['phone', 'video', 'in-person', 'written'] as const
export type Mode = (typeof modes)[number]

/** What somebody's last word comes to, as long as it stands: on the guest page, or a no in an answer that was noted. */
export type GuestSaid = 'yes' | 'no' | 'suggested'

/** What is on record about one interview. Every instant is absent until the thing has happened. */
export interface StageFacts {
  /** The first request or introduction request was begun. */
  draftedAt?: Date | null
  /** The last request that went out and did not bounce. */
  askedAt?: Date | null
  agreedAt?: Date | null
  startsAt?: Date | null
  /** The talk took place and ended then. */
  endedAt?: Date | null
  /** Everyone who took part has been thanked. */
  thankedAt?: Date | null
  /** The report was declared finished. */
  reportedAt?: Date | null
  /** A fact of its own beside the stage: the debrief is written. */
  debriefedAt?: Date | null
  declinedAt?: Date | null
  restingAt?: Date | null
  cancelledAt?: Date | null
  /** The seeker took it up again. */
  reopenedAt?: Date | null
}

interface AtTalk {
  saidNo: boolean
  thankedAt: Date | null
}

/**
 * Who was there of a talk that was held: whoever had said no was not, unless they were thanked for it. Where all of them
 * had, their words prove nothing.
 */
export function tookPart<Person extends AtTalk>(people: readonly Person[]): readonly Person[] {
  const allSaidNo = people.every(({ saidNo }) => saidNo)
  return allSaidNo ? people : people.filter(({ saidNo, thankedAt }) => !saidNo || thankedAt)
}

/** When the last of those who took part was thanked; nothing while somebody is not. */
export function thankedAtOf(people: readonly AtTalk[]): Date | null {
  const thanks = tookPart(people).map(({ thankedAt }) => thankedAt?.getTime() ?? Number.NaN)
  return thanks.length > 0 && !thanks.some(Number.isNaN) ? new Date(Math.max(...thanks)) : null
}

/** A talk that took place is held whatever was noted before; nobody un-holds it by declining later. */
function heldStage(facts: StageFacts): PathStage {
  if (facts.reportedAt) return 'reported'
  return facts.thankedAt ? 'thanked' : 'held'
}

function openStage(facts: StageFacts): PathStage {
  if (facts.agreedAt) return 'agreed'
  if (facts.askedAt) return 'asked'
  return facts.draftedAt ? 'drafted' : 'planned'
}

/** The latest way in which it was closed, unless it was taken up again, or a yes or a new request came after it. */
function closing(facts: StageFacts): { stage: ClosedStage; at: Date } | undefined {
  const closings: [ClosedStage, Date | null | undefined][] = [
    ['cancelled', facts.cancelledAt],
    ['declined', facts.declinedAt],
    ['resting', facts.restingAt],
  ]
  let latest: { stage: ClosedStage; at: Date } | undefined
  for (const [stage, at] of closings) if (at && (!latest || at > latest.at)) latest = { stage, at }
  if (!latest) return undefined
  const reopened = [
    facts.reopenedAt,
    facts.agreedAt,
    latest.stage === 'cancelled' ? null : facts.askedAt,
  ].some((at) => at && at > latest.at)
  return reopened ? undefined : latest
}

/** The stage an interview is in. */
export function stageOf(facts: StageFacts): Stage {
  if (facts.endedAt) return heldStage(facts)
  return closing(facts)?.stage ?? openStage(facts)
}

export const isClosed = (stage: Stage): stage is ClosedStage =>
  (closedStages as readonly Stage[]).includes(stage)

/**
 * Whether a talk that has no goal yet may be meant for one that its seeker works toward since then: one planned before is
 * not, and what ended before anybody was asked counts for nothing.
 */
export const mayBeMeantFor = (talk: StageFacts & { createdAt: Date }, since: Date): boolean =>
  talk.createdAt >= since && Boolean(talk.askedAt || !isClosed(stageOf(talk)))

/** Nobody waits for anything any more: closed, or told to the end. */
export const isOver = (stage: Stage): boolean => isClosed(stage) || stage === 'reported'

/** Whether something came after the talk that counts on its end: then no clock moves that end. */
export const isFollowedUp = ({ endedAt, debriefedAt, thankedAt, reportedAt }: StageFacts): boolean =>
  Boolean(endedAt && (debriefedAt || thankedAt || reportedAt))

export interface PathStep {
  stage: PathStage
  reached: boolean
  /** The step the interview stands on; none while it is closed. */
  current: boolean
  at?: Date
}

/**
 * The path picture: every step from idea to reported, which are behind and where it stands. A step that was skipped
 * (a talk agreed on without a written request) counts as reached once a later one is.
 */
export function pathOf(facts: StageFacts): PathStep[] {
  const at: Record<PathStage, Date | null | undefined> = {
    planned: undefined,
    drafted: facts.draftedAt,
    asked: facts.askedAt,
    agreed: facts.agreedAt,
    held: facts.endedAt,
    thanked: facts.thankedAt,
    reported: facts.reportedAt,
  }
  const stage = stageOf(facts)
  // A closed interview shows how far it came.
  const furthest = isClosed(stage) ? openStage(facts) : stage
  return pathStages.map((step, index) => ({
    stage: step,
    // Reported before thanked happens: thanked is then still open, not passed.
    reached:
      index <= pathStages.indexOf(furthest) &&
      !(step === 'thanked' && stage === 'reported' && !facts.thankedAt),
    current: step === stage,
    at: at[step] ?? undefined,
  }))
}

/** When the talk is planned to end; nothing without a date. */
export const plannedEnd = (facts: { startsAt?: Date | null; minutes: number }): Date | undefined =>
  facts.startsAt ? addMinutes(facts.startsAt, facts.minutes) : undefined

interface LengthFacts {
  /** As planned. */
  minutes: number
  /** As the seeker says afterwards. */
  heldMinutes: number | null
  endedAt: Date | null
  clockStartedAt: Date | null
  clockEndedAt: Date | null
}

/** Whether the end was given by hand, or put right: the notebook's clock moves no such end. */
export const isEndByHand = ({
  endedAt,
  clockEndedAt,
}: Pick<LengthFacts, 'endedAt' | 'clockEndedAt'>): boolean =>
  endedAt !== null && endedAt.getTime() !== clockEndedAt?.getTime()

/**
 * How many minutes a talk was that was held: as the seeker says, by the clock where that ended it, or else as planned. A
 * clock that was started in the last minute, or forgotten over night, says nothing of the talk.
 */
export function minutesHeld(facts: LengthFacts): number {
  const { minutes, heldMinutes, endedAt, clockStartedAt, clockEndedAt } = facts
  if (heldMinutes !== null) return heldMinutes
  if (!clockStartedAt || !clockEndedAt || clockEndedAt.getTime() !== endedAt?.getTime()) return minutes
  const byClock = Math.round((clockEndedAt.getTime() - clockStartedAt.getTime()) / 60_000)
  return byClock >= talk.minMinutes && byClock <= talk.maxMinutes ? byClock : minutes
}

/** The longest talk, begun two hours late: what ends later than this after its start is no talk past midnight. */
const sameNightHours = talk.maxMinutes / 60 + 2

/** The day that was agreed on, unless the talk was held on another one after all: that on which it ended. */
export function heldOn({
  startsAt,
  endedAt,
  zone,
}: {
  startsAt: Date | null
  endedAt: Date | null
  /** The talk's own. */
  zone: Zone
}): Date | null {
  if (!startsAt || !endedAt) return startsAt ?? endedAt
  const hours = hoursBetween(startsAt, endedAt)
  const asAgreed =
    localDate(startsAt, zone) === localDate(endedAt, zone) || (hours > 0 && hours < sameNightHours)
  return asAgreed ? startsAt : endedAt
}

/** Whether the day of a talk has passed since it was closed. One closed after its day did not take place then. */
export function passedWhileClosed(facts: StageFacts & { minutes: number }, now: Date): boolean {
  const [end, closed] = [plannedEnd(facts), closing(facts)]
  return Boolean(end && closed && closed.at < end && end <= now)
}

/** Whether a talk is agreed that is not over. */
export function isAhead(
  facts: { stage: Stage; startsAt?: Date | null; minutes: number },
  now: Date,
): boolean {
  const end = plannedEnd(facts)
  return facts.stage === 'agreed' && (!end || end > now)
}

/** Why a date is not simply taken for a talk. */
export type DateDoubt = 'year-slip' | 'talk-over'

/** What speaks against a date: its year can only be a slip of the pen, or a talk then would be over by now. */
export function doubtOf(date: { startsAt: Date; minutes: number }, now: Date): DateDoubt | undefined {
  if (isYearSlip(date.startsAt, now)) return 'year-slip'
  return addMinutes(date.startsAt, date.minutes) <= now ? 'talk-over' : undefined
}

/**
 * What a device's clock is taken to mean: one that runs ahead ends nothing in the future, and one that has lost its year
 * ends nothing in another decade.
 */
export const believed = (said: Date, now: Date): Date => (said > now || isYearSlip(said, now) ? now : said)

/** What may be recorded next; the page offers these and the commands refuse the rest. */
export type Step = 'agree' | 'move' | 'cancel' | 'decline' | 'rest' | 'reopen' | 'hold' | 'correct' | 'unhold'

const steps: Record<Stage, readonly Step[]> = {
  planned: ['agree', 'hold', 'decline', 'cancel'],
  drafted: ['agree', 'hold', 'decline', 'cancel'],
  asked: ['agree', 'hold', 'rest', 'decline', 'cancel'],
  agreed: ['move', 'hold', 'decline', 'cancel'],
  held: ['correct', 'unhold'],
  thanked: ['correct', 'unhold'],
  reported: ['correct'],
  declined: ['reopen', 'agree'],
  resting: ['reopen', 'agree', 'decline'],
  cancelled: ['reopen'],
}

export const mayStep = (stage: Stage, step: Step): boolean => steps[stage].includes(step)

/** Whom one meets, or met: without whoever said no, unless all of them did. */
export function whoComes<Person extends { isOut?: boolean }>(people: readonly Person[]): readonly Person[] {
  const coming = people.filter(({ isOut }) => !isOut)
  return coming.length > 0 ? coming : people
}

/** Whether nobody of these is left in a talk: all of them said no. */
export const isEverybodyOut = (people: readonly { isOut?: boolean }[]): boolean =>
  people.every(({ isOut }) => isOut === true)

/** The names of whom one meets, joined; empty when all of them are erased, which a page says in its own words. */
export const namesToMeet = (people: readonly { name: string; isOut?: boolean }[]): string =>
  whoComes(people)
    .map(({ name }) => name)
    .join(', ')

/** How far it came with somebody: further than asking, or to their no. */
export type Came = 'talked' | 'agreed' | 'declined'

/**
 * The furthest that talks came to with one person. A no is the last word only where no other talk with them is still open.
 */
export function cameTo(
  interviews: readonly {
    stage: Stage
    endedAt: Date | null
    people: readonly { contactId: string; isOut?: boolean; isAbsent?: boolean }[]
  }[],
  contactId: string,
): Came | undefined {
  const theirs = interviews.flatMap(({ stage, endedAt, people }) =>
    people
      .filter((person) => person.contactId === contactId)
      .map((person) => ({ stage, endedAt, isNo: stage === 'declined' || person.isOut === true, person })),
  )
  if (theirs.some(({ endedAt, person }) => endedAt && !person.isAbsent)) return 'talked'
  const open = theirs.filter(({ stage, endedAt, isNo }) => !endedAt && !isClosed(stage) && !isNo)
  if (open.some(({ stage }) => stage === 'agreed')) return 'agreed'
  return open.length === 0 && theirs.some(({ isNo }) => isNo) ? 'declined' : undefined
}

/** Whose other time waits for the seeker. */
export const toAnswer = <Person extends { guestSaid: GuestSaid | null }>({
  people,
}: {
  people: readonly Person[]
}): Person | undefined => people.find(({ guestSaid }) => guestSaid === 'suggested')

/** Who can be asked next: as long as no day is agreed, and in a panel one after the other. Whoever answered was asked. */
export function toAsk<Person extends { askedAt: Date | null; guestSaid: GuestSaid | null }>({
  stage,
  people,
}: {
  stage: Stage
  people: readonly Person[]
}): Person[] {
  const open = stage === 'planned' || stage === 'drafted' || (stage === 'asked' && people.length > 1)
  return open ? people.filter((person) => !person.askedAt && !person.guestSaid) : []
}

/** Whom the seeker can write to again: asked before the talk was taken up again, and neither asked nor heard since. */
export function toAskAgain<
  Person extends { askedAt: Date | null; repliedAt: Date | null; declinedAt: Date | null },
>({
  stage,
  reopenedAt,
  people,
}: {
  stage: Stage
  reopenedAt: Date | null
  people: readonly Person[]
}): Person[] {
  if (stage !== 'asked' || !reopenedAt) return []
  return people.filter(
    ({ askedAt, repliedAt, declinedAt }) =>
      askedAt && askedAt < reopenedAt && !(repliedAt && repliedAt >= reopenedAt) && !declinedAt,
  )
}

/** Where somebody is thanked for an interview: the thank-you that was begun or came back, or a new one. */
export const thanksPath = (
  interviewId: string,
  { contactId, thanksId }: { contactId: string; thanksId?: string | null },
): string =>
  thanksId
    ? `/messages/${thanksId}`
    : `/contacts/${contactId}/messages/new?kind=thank-you&interview=${interviewId}`

/** What follows a talk for which everyone was thanked; a day that is over is null. */
export interface DatesAfter {
  /** From when to tell them what came of their advice. */
  reportBack: Date | null
  /** When to say hello again, if nobody writes before. */
  keepInTouch: Date | null
}

/** Counted as Today counts: the first from the talk, the second from the thank-you. */
export function datesAfter(
  { endedAt, thankedAt }: { endedAt: Date | null; thankedAt: Date | null },
  now: Date,
  zone: Zone,
): DatesAfter {
  const ahead = (from: Date | null, days: number) => {
    const day = endedAt && thankedAt && from && addDays(from, days, zone)
    return day && day > now ? day : null
  }
  return {
    reportBack: ahead(endedAt, afterClock.reportBackDays),
    keepInTouch: ahead(thankedAt, afterClock.keepInTouchDays),
  }
}
