/** The guest page: what a professional may do there, and where things stand with them. Pure. */
import { addMinutes } from '../../shared/dates.ts'
import {
  comingWord,
  type GuestSaid,
  hasAgreed,
  hasLeft,
  type Mode,
  type PageWord,
  type PersonFacts,
  guestSaidOf,
  type TalkFacts,
  wordOnDate,
  wordsOf,
} from '../interviews/index.ts'

export const guestModes = ['phone', 'video', 'in-person'] as const
export type GuestMode = (typeof guestModes)[number]

export const declineReasons = ['not-now', 'not-me'] as const
export type DeclineReason = (typeof declineReasons)[number]

export interface OfferedTime {
  /** Of a date that was never on offer the interview's own id and its instant: it names no other date later. */
  id: string
  startsAt: Date
}

/** One word of the professional. */
export interface GuestAnswer extends PageWord {
  id: string
  contactId: string
  reason: DeclineReason | null
  zone: string | null
  mode: GuestMode | null
  reach: string
  note: string
}

export interface GuestFacts extends TalkFacts {
  /** The talk was held without this person of a panel. */
  isAbsent?: boolean | undefined
  /** The professional's words, as `wordsOf` has them. */
  words: readonly PageWord[]
}

/**
 * What the page is about now: `open` asks for an answer, `suggested` waits for the seeker, `agreed` has a date,
 * `settled` is a yes without one yet, `passed` had its date and nobody said that it took place, `past` is over, `missed`
 * is over or off without somebody who had said no, `off` is not with this person any more.
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
  | 'off'
  | 'stopped'

export function standingOf(facts: GuestFacts, now: Date): Standing {
  const { stage, startsAt, minutes, people, isAbsent, words } = facts
  const last = wordOnDate(words)
  const suggests = guestSaidOf(words, facts) === 'suggested'
  if (last?.kind === 'stopped') return 'stopped'
  if (stage === 'held' || stage === 'thanked' || stage === 'reported') return isAbsent ? 'missed' : 'past'
  // In a panel the others may still come: a no is this person's alone, whatever becomes of the talk.
  const left = people.length > 1 && hasLeft(words, facts)
  if (stage === 'cancelled') return left ? 'missed' : 'cancelled'
  if (left) return 'declined'
  if (stage === 'agreed') {
    // What the others of a panel agreed on is asked of this person still, and is no talk of theirs once it has passed.
    if (people.length > 1 && !hasAgreed(words, facts)) return suggests ? 'suggested' : 'open'
    const end = startsAt && addMinutes(startsAt, minutes)
    if (end && end < now) {
      if (words.some(({ kind, at }) => kind === 'held' && at >= end)) return 'past'
      // What was suggested beside the date has passed with it; another time since then waits for the seeker.
      return suggests && last && last.at >= end ? 'suggested' : 'passed'
    }
    if (startsAt) return 'agreed'
    return suggests ? 'suggested' : 'settled'
  }
  // Another time after a no is a word that waits for the seeker, as it is without the no.
  if (suggests) return 'suggested'
  return stage === 'declined' ? 'declined' : 'open'
}

/** What one person of a talk said, on the page and in an answer that was noted. */
export const wordsFrom = (
  answers: readonly GuestAnswer[],
  person: PersonFacts & { contactId: string },
  talk: Pick<TalkFacts, 'agreedAt'>,
): readonly PageWord[] =>
  wordsOf(
    answers.filter((answer) => answer.contactId === person.contactId),
    person,
    talk,
  )

/** What the seeker is shown of one person's answers. */
export interface ShownAnswers {
  /** Their last word about a date, then that they come, how they are reached, or that they talked. */
  said: readonly GuestAnswer[]
  /** What they said before they were asked anew, or before a no that was noted: its note stands nowhere else. */
  before: GuestAnswer | undefined
  /** When the seeker noted their no at a message. */
  notedAt: Date | undefined
  /** Their newest answer of all. */
  newestId: string
  /** Their other time waits for the seeker. */
  waits: boolean
}

/** @returns nothing of somebody who never answered on the page: a no that was noted is no answer of it */
export function shownAnswers(
  answers: readonly GuestAnswer[],
  person: PersonFacts & { contactId: string },
  talk: TalkFacts,
): ShownAnswers | undefined {
  const theirs = answers.filter((each) => each.contactId === person.contactId)
  const newestId = theirs.at(-1)?.id
  if (newestId === undefined) return undefined
  const words = wordsFrom(answers, person, talk)
  const [newest, last, coming] = [wordOnDate(theirs), wordOnDate(words), comingWord(words, talk)]
  // What they said before they were asked anew is past.
  const page = newest && words.includes(newest) ? newest : undefined
  // One of the page is noted at a message, too.
  const notedAt = last !== page && page?.kind !== 'declined' ? last?.at : undefined
  // A number is none any more of another date, or from before they took this one.
  const isStandingReach = (each: GuestAnswer) =>
    each.kind === 'reached' &&
    words.includes(each) &&
    each.times.some((time) => time.getTime() === talk.startsAt?.getTime()) &&
    (!page || page.kind === 'suggested' || each.at >= page.at)
  const comes = last?.kind !== 'cancelled' && !hasLeft(words, talk)
  const said = [
    notedAt ? undefined : page,
    theirs.find((each) => each === coming),
    comes ? theirs.findLast((each) => isStandingReach(each)) : undefined,
    theirs.find(({ kind }) => kind === 'held'),
  ].filter((answer) => answer !== undefined)
  const before = notedAt || !page ? newest : undefined
  if (said.length === 0 && !notedAt && !before) return undefined
  // The number of whoever comes to a panel stands nowhere else: a later word without one does not hide it.
  const number = comes && talk.people.length > 1 ? theirs.findLast((each) => each.reach !== '') : undefined
  const [first] = said
  if (first && number && !said.includes(number)) said[0] = { ...first, reach: number.reach }
  return { said, before, notedAt, newestId, waits: guestSaidOf(words, talk) === 'suggested' }
}

/** Whether their last word is another time, and the seeker's choice is still to come: beside a date that stands, too. */
export const isWaiting = ({ standing, said }: { standing: Standing; said: GuestSaid | null }): boolean =>
  said === 'suggested' && (standing === 'suggested' || standing === 'agreed' || standing === 'declined')

/** Offered times that still lie ahead, the earliest first. */
export const timesAhead = (offered: readonly OfferedTime[], now: Date): OfferedTime[] =>
  offered
    .filter(({ startsAt }) => startsAt > now)
    .toSorted((one, other) => one.startsAt.getTime() - other.startsAt.getTime())

/** What can be answered while things stand so. */
export type Act = 'accept' | 'suggest' | 'decline' | 'move' | 'reach' | 'cancel' | 'confirm'

const acts: Record<Standing, readonly Act[]> = {
  open: ['accept', 'suggest', 'decline'],
  suggested: ['accept', 'suggest', 'decline'],
  settled: ['accept', 'suggest', 'cancel'],
  agreed: ['move', 'reach', 'suggest', 'cancel', 'confirm'],
  declined: ['accept', 'suggest'],
  cancelled: [],
  passed: ['suggest', 'decline', 'confirm'],
  past: ['confirm'],
  missed: [],
  off: [],
  stopped: [],
}

export const mayAct = (standing: Standing, act: Act): boolean => acts[standing].includes(act)

/** Whether a colleague can be introduced: not for a talk that they are not of any more, nor by whoever stopped. */
export const mayIntroduce = (standing: Standing): boolean => standing !== 'stopped' && standing !== 'off'

/** Times to pick from: the date that stands for this person already is none. */
export const timesToPick = ({
  times,
  standing,
  interview: { startsAt },
}: {
  times: readonly OfferedTime[]
  standing: Standing
  interview: Pick<TalkFacts, 'startsAt'>
}): OfferedTime[] =>
  times.filter((time) => standing !== 'agreed' || time.startsAt.getTime() !== startsAt?.getTime())

/** What can be sent from the page. */
export type GuestForm = 'time' | 'reach' | 'suggestion' | 'decline' | 'cancel' | 'confirm' | 'introduction'

/** Whether the page has a field for what was typed in this form. */
export function isOnPage(form: GuestForm, page: Parameters<typeof timesToPick>[0]): boolean {
  const { standing } = page
  if (form === 'introduction') return mayIntroduce(standing)
  if (form === 'time')
    return (mayAct(standing, 'accept') || mayAct(standing, 'move')) && timesToPick(page).length > 0
  return form !== 'confirm' && mayAct(standing, form === 'suggestion' ? 'suggest' : form)
}

const nextBest: Partial<Record<GuestForm, GuestForm>> = {
  time: 'suggestion',
  reach: 'suggestion',
  decline: 'cancel',
  cancel: 'decline',
}

/** The form that takes the words of one which the page has no more, so that nothing is typed twice. */
export const standInOf = (form: GuestForm, page: Parameters<typeof isOnPage>[1]): GuestForm | undefined => {
  const other = nextBest[form]
  return other && isOnPage(other, page) ? other : undefined
}

/** The page of what is kept, which leads back to times in the zone that was chosen: nothing else remembers that. */
export const keptPath = (here: string, zone: { name: string; isOwn: boolean }): string =>
  `${here}/kept${zone.isOwn ? `?zone=${encodeURIComponent(zone.name)}` : ''}`

/** A way of meeting that the page offers; an exchange of letters needs no date. */
export const asGuestMode = (mode: Mode | null): GuestMode | null =>
  guestModes.find((one) => one === mode) ?? null
