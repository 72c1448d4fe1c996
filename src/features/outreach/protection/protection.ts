/** Who may be written to now: one rule for every way out. Pure: facts and the clock in, a refusal or nothing out. */
import { addHours } from '../../../shared/dates.ts'

export type ReachKind =
  | 'request'
  | 'introduction-request'
  | 'nudge'
  | 'thank-you'
  | 'keep-in-touch'
  /** The instance's letter in which a professional can confirm a talk: asked for by the seeker, and so under the caps. */
  | 'confirmation'

/** Whom a professional's "never again" concerns: everybody here, or one seeker. Decision 17. */
export type Stop = 'everyone' | 'seeker'

/** The caps of this installation. */
export interface ReachLimits {
  /** Hours between two unasked messages to one person. */
  quietHours: number
  newPeopleADay: number
  /** First messages that one person gets within the window. */
  firstContacts: number
  windowDays: number
}

export interface ReachFacts {
  limits: ReachLimits
  kind: ReachKind
  /** The administrator has stopped all sending to professionals. */
  paused: boolean
  /** This person asked never to be contacted. */
  stopped: boolean
  /** When anybody here last wrote to this person without being asked. */
  lastUnaskedAt: Date | null
  /** How many others here wrote to this person for the first time within the window. */
  firstByOthers: number
  /** Somebody else here asked this person within the window, or is about to. */
  askedByOthers: boolean
  /** This seeker wrote to this person before, thanks included, or says so. */
  known: boolean
  /** The mail server carried a message of this seeker's to this person before. */
  mailedBefore: boolean
  /** How many people this seeker wrote to for the first time within the last day, or had the mail server do so. */
  newPeople: number
}

export const refusals = ['stopped', 'paused', 'too-soon', 'asked-enough', 'day-full'] as const
export type Refusal = (typeof refusals)[number]

export interface Reach {
  /** Why nothing may go out to this person now. */
  refusal?: Refusal
  /** From when on it may, where time alone helps. */
  until?: Date
  /** Allowed, and yet worth knowing: somebody here asked this person recently, or is about to. Never who. */
  askedRecently: boolean
  /** Of `day-full`: how many new people a day are enough. */
  enough?: number
}

/** Written without being asked for: what the caps are about. A thank-you follows a talk, an introduction request a tie. */
export const isUnasked = (kind: ReachKind): boolean =>
  kind === 'request' || kind === 'nudge' || kind === 'confirmation'

/** Asks this person for something: what "asked recently" tells. Thanks and news ask for nothing. */
export const isAsking = (kind: ReachKind): boolean => isUnasked(kind) || kind === 'introduction-request'

/** Whether a message may go out now, with the first reason against it. */
export function reachOf(facts: ReachFacts, now: Date): Reach {
  const { limits } = facts
  // Nobody asks for a talk that lies behind them: "perhaps another person first" would be said too late.
  const asksTalk = isUnasked(facts.kind) && facts.kind !== 'confirmation'
  const askedRecently = asksTalk && !facts.known && facts.askedByOthers
  const refuse = (refusal: Refusal, until?: Date): Reach => ({
    refusal,
    askedRecently,
    ...(until && { until }),
  })
  if (facts.stopped) return refuse('stopped')
  if (facts.paused) return refuse('paused')
  if (isUnasked(facts.kind) && facts.lastUnaskedAt) {
    const free = addHours(facts.lastUnaskedAt, limits.quietHours)
    if (free > now) return refuse('too-soon', free)
  }
  if (facts.known && facts.mailedBefore) return { askedRecently }
  if (!facts.known && isUnasked(facts.kind) && facts.firstByOthers >= limits.firstContacts)
    return refuse('asked-enough')
  // Who says "I sent it" of a hundred people has not written to them with this server yet.
  if (facts.newPeople >= limits.newPeopleADay) return { ...refuse('day-full'), enough: limits.newPeopleADay }
  return { askedRecently }
}
