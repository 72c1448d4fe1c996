/** What somebody's words on the guest page come to: one rule for that page and for the seeker's. Pure. */
import { addMinutes } from '../../shared/dates.ts'
import type { GuestSaid } from './participants.ts'
import { mayStep, type Stage } from './stages.ts'

export type AnswerKind =
  | 'accepted'
  | 'suggested'
  | 'declined'
  | 'moved'
  | 'cancelled'
  | 'stopped'
  | 'confirmed'
  | 'reached'
  | 'held'

/** One word of a professional. */
export interface PageWord {
  kind: AnswerKind
  /** The time that was taken, or those that were suggested. */
  times: readonly Date[]
  at: Date
  /** When a suggested day that had been agreed on gave way to another. */
  takenAt?: Date | null
}

/** One that can be named: what is to be done about it is remembered by its id. */
export interface GuestWord extends PageWord {
  answerId: string
}

/** What is on record about the talk that the words are about. */
export interface TalkFacts {
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
}

/** What is on record about one person's answers besides their own words. */
export interface PersonFacts {
  /** When the seeker asked them last. */
  askedAt: Date | null
  /** When they said no in answer to a message, as the seeker noted it, whether or not it still stands. */
  notedNoAt: Date | null
}

/**
 * One person's words since they were asked anew, in order, with the no that the seeker noted at a message to them. After a
 * stop it says nothing more.
 * @param words the oldest first
 * @param talk.agreedAt of the yes that stands, whoever gave it
 * @returns the words themselves, no copies of them: pages find theirs among them
 */
export function wordsOf<Word extends PageWord>(
  words: readonly Word[],
  { askedAt, notedNoAt }: PersonFacts,
  { agreedAt }: Pick<TalkFacts, 'agreedAt'>,
): readonly (Word | PageWord)[] {
  const asked = { askedAt, agreedAt }
  if (!notedNoAt) return sinceAsked(words, asked)
  const noted: PageWord = { kind: 'declined', times: [], at: notedNoAt }
  const all = [...words, noted].toSorted((one, other) => one.at.getTime() - other.at.getTime())
  const since = sinceAsked<Word | PageWord>(all, asked)
  const onPage = since.filter((word) => word !== noted)
  return wordOnDate(onPage)?.kind === 'stopped' ? onPage : since
}

/**
 * Whoever is asked anew after a no or a stop starts anew: that is past, with what they said before it. So is a yes that does
 * not stand any more, since the no to it may be noted with the talk alone.
 */
function sinceAsked<Word extends PageWord>(
  words: readonly Word[],
  { askedAt, agreedAt }: Pick<PersonFacts, 'askedAt'> & Pick<TalkFacts, 'agreedAt'>,
): Word[] {
  const isPast = ({ kind, at }: PageWord) =>
    askedAt !== null &&
    at < askedAt &&
    (kind === 'declined' || kind === 'stopped' || (!agreedAt && ofYes.has(kind)))
  return words.slice(words.findLastIndex((word) => isPast(word)) + 1)
}

const ofYes: ReadonlySet<AnswerKind> = new Set(['accepted', 'moved', 'confirmed', 'reached'])

/** What is said beside a date that stands, or after it: they will be there, how they are reached, they talked. */
const isBesides = ({ kind }: PageWord) => kind === 'confirmed' || kind === 'reached' || kind === 'held'

/** The newest of somebody's words that takes a date, suggests another, or refuses. */
export const wordOnDate = <Word extends PageWord>(words: readonly Word[]): Word | undefined =>
  words.findLast((word) => !isBesides(word))

/**
 * When one person went out of a talk, if their last word keeps them out. Another time that they suggest after a no is no yes
 * to the date that the others of a panel agreed on, unless it is that date by now or was it before a move; once that date has
 * passed, it waits as it does without one. A no from before the talk was taken up again is past, a stop is not; either is
 * past with a later yes where the talk is with them alone.
 */
export function leftAt(words: readonly PageWord[], facts: TalkFacts): Date | undefined {
  const { stage, startsAt, minutes, agreedAt, reopenedAt, people } = facts
  const end = startsAt && addMinutes(startsAt, minutes)
  const isBeside = (word: PageWord) =>
    stage === 'agreed' &&
    !(end && word.at >= end) &&
    !isOneOf(word.times, startsAt) &&
    !isTaken(word, agreedAt)
  const last = wordOnDate(words.filter((word) => !(word.kind === 'suggested' && isBeside(word))))
  if (!last || (people.length === 1 && agreedAt && agreedAt > last.at)) return undefined
  const isPast = last.kind === 'declined' && reopenedAt && reopenedAt > last.at
  return !isPast && (last.kind === 'declined' || last.kind === 'stopped') ? last.at : undefined
}

export const hasLeft = (words: readonly PageWord[], facts: TalkFacts): boolean =>
  leftAt(words, facts) !== undefined

/**
 * Whether somebody said that they would not come to a talk that was held. Another time than that of the talk is no yes to it,
 * and a stop that came after it is no word about it.
 */
export function saidNo(
  words: readonly PageWord[],
  facts: Pick<TalkFacts, 'startsAt' | 'agreedAt' | 'reopenedAt' | 'people'> & { endedAt: Date | null },
): boolean {
  const { startsAt, agreedAt, reopenedAt, people, endedAt } = facts
  if (!endedAt) return false
  const isAbout = (word: PageWord) =>
    word.kind === 'suggested'
      ? isOneOf(word.times, startsAt) || isTaken(word, agreedAt)
      : word.kind !== 'stopped' || word.at < endedAt
  const talk: TalkFacts = { stage: 'held', startsAt, minutes: 0, agreedAt, reopenedAt, people }
  return hasLeft(words.filter(isAbout), talk)
}

/** When the day that stands was agreed on: with the yes, or with the last move since. */
export const datedAt = ({
  agreedAt,
  movedAt,
}: Pick<TalkFacts, 'agreedAt' | 'movedAt'>): Date | null | undefined =>
  agreedAt && movedAt && movedAt > agreedAt ? movedAt : agreedAt

const isOneOf = (times: readonly Date[], date: Date | null | undefined) =>
  times.some((time) => time.getTime() === date?.getTime())

/** Whether a suggestion was the date of the yes that stands, before that moved: one from before that yes is past with it. */
const isTaken = ({ takenAt }: PageWord, agreedAt: Date | null | undefined) =>
  Boolean(takenAt && agreedAt && takenAt >= agreedAt)

/**
 * Whether one person of a panel said yes, to whatever date: another's yes is not theirs. A suggestion is a yes once it is the
 * date that stands, and stays one when that moves. Where the talk was taken up again, without the day of before or agreed on
 * anew since, a yes from before that is past.
 */
export function hasAgreed(
  words: readonly PageWord[],
  facts: Pick<TalkFacts, 'startsAt' | 'agreedAt' | 'movedAt' | 'reopenedAt'>,
): boolean {
  const { startsAt, reopenedAt } = facts
  const agreedAt = datedAt(facts)
  const isYes = (word: PageWord) =>
    isTaken(word, facts.agreedAt) || (agreedAt && isOneOf(word.times, startsAt))
  const last = words.findLast((word) => word.kind !== 'held' && (word.kind !== 'suggested' || isYes(word)))
  if (!last || last.kind === 'declined' || last.kind === 'cancelled' || last.kind === 'stopped') return false
  return !(reopenedAt && reopenedAt > last.at && !(agreedAt && agreedAt <= reopenedAt))
}

/**
 * Whether a suggestion is settled: one of its times is the date that stands, or was before a move, or a yes or a no to all
 * came after it, or the talk was taken up again since. Another time than a date that stands waits until it is taken. In a
 * panel the yes may be another's: there it settles nothing.
 */
function isSettled(word: PageWord, facts: TalkFacts): boolean {
  const { times, at } = word
  const { startsAt, reopenedAt, declinedAt, people } = facts
  if ((reopenedAt && reopenedAt > at) || (declinedAt && declinedAt > at)) return true
  const agreedAt = datedAt(facts)
  if (!agreedAt) return false
  return (people.length === 1 && agreedAt > at) || isOneOf(times, startsAt) || isTaken(word, facts.agreedAt)
}

/**
 * What somebody's last word comes to, as long as it stands: first what waits for the seeker, which a no of before it does not
 * end, and only where a date can still be set. A stop of before the talk was taken up again keeps them out of it, and is no
 * answer to it: once it is lifted, they can be asked.
 */
export function guestSaidOf(words: readonly PageWord[], facts: TalkFacts): GuestSaid | null {
  const { stage, reopenedAt } = facts
  const last = wordOnDate(words)
  const takesDate = mayStep(stage, 'agree') || mayStep(stage, 'move')
  if (last?.kind === 'suggested' && takesDate && !isSettled(last, facts)) return 'suggested'
  if (hasLeft(words, facts)) return last && reopenedAt && reopenedAt > last.at ? null : 'no'
  return hasAgreed(words, facts) ? 'yes' : null
}

/**
 * "I will be there", as long as it stands: it is said of one date, and is past with that, with any other word but another
 * suggestion or how they are reached, and where the talk was agreed on anew or taken up again since.
 */
export function comingWord<Word extends PageWord>(
  words: readonly Word[],
  facts: Pick<TalkFacts, 'startsAt' | 'agreedAt' | 'movedAt' | 'reopenedAt'>,
): Word | undefined {
  const { startsAt, reopenedAt } = facts
  const last = words.findLast(({ kind }) => kind !== 'suggested' && kind !== 'reached' && kind !== 'held')
  if (last?.kind !== 'confirmed' || !isOneOf(last.times, startsAt)) return undefined
  return [datedAt(facts), reopenedAt].some((at) => at && at > last.at) ? undefined : last
}
