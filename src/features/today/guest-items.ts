/** What professionals said on the guest page, and whom they introduced. */
import { addHours, daysBetween } from '../../shared/dates.ts'
import { guestNewsDays } from '../../shared/defaults.ts'
import { type GuestWord, isEverybodyOut, type Stage, stageOf } from '../interviews/index.ts'
import {
  type InterviewFacts,
  type Item,
  mayWriteTo,
  type Participant,
  type Rule,
  type TodayFacts,
} from './facts.ts'

interface Said {
  interview: InterviewFacts
  person: Participant
  word: GuestWord
}

/** What each person on the list said last on the page, of each talk. */
const saidIn = ({ interviews }: TodayFacts): Said[] =>
  interviews.flatMap((interview) =>
    interview.people.flatMap((person) =>
      person.lastWord && !person.isRemoved ? [{ interview, person, word: person.lastWord }] : [],
    ),
  )

/** Stages in which a word about a date is still to be heard. */
const opened: readonly Stage[] = ['planned', 'drafted', 'asked', 'agreed', 'resting']

/** A time was suggested, and only the seeker can take it. */
export const suggestionItems: Rule = (facts, now) =>
  saidIn(facts).flatMap(({ interview, person, word: { answerId, kind, times } }): Item[] => {
    if (kind !== 'suggested' || person.guestSaid !== 'suggested') return []
    const reason = times.some((time) => time > now) ? 'guest-suggested' : 'guest-suggested-passed'
    return [
      {
        code: 'guest-suggested',
        key: `suggested:${answerId}`,
        params: { name: person.name },
        reason: times.length > 0 ? reason : 'guest-suggested-words',
        href: `/interviews/${interview.id}/guest-page#answers`,
        urgency: 'now',
      },
    ]
  })

/**
 * They called it off, or said no: while that is news, and a talk that was called off would still be to come. Of a panel
 * one says so while the others still meet. What the seeker took up again since is settled.
 */
export const refusalItems: Rule = (facts, now) =>
  saidIn(facts).flatMap(({ interview, person, word: { answerId, kind, at } }): Item[] => {
    if (kind !== 'cancelled' && kind !== 'declined' && kind !== 'stopped') return []
    if (interview.reopenedAt && interview.reopenedAt > at) return []
    const stage = stageOf(interview)
    const isOff = stage === 'cancelled' || stage === 'declined'
    const { people } = interview
    // As long as others of a panel are in it, a stop ends nothing: it is called off by the seeker then.
    const ended = kind === stage || (kind === 'stopped' && (people.length === 1 || isEverybodyOut(people)))
    // Whoever wants no more messages ends the talk with that, until they are asked anew.
    const leaves = people.length > 1 && kind !== 'cancelled' && person.isOut
    if (isOff ? !ended : !(leaves && opened.includes(stage))) return []
    const called = stage === 'cancelled' && (interview.cancelledAt ?? now) >= at ? interview.startsAt : null
    if ((called ?? addHours(at, guestNewsDays * 24)) <= now) return []
    const code = called ? 'guest-cancelled' : 'guest-declined'
    return [
      {
        code,
        key: `${code}:${answerId}`,
        params: { name: person.name, ...(called && { at: called }) },
        reason: kind === 'stopped' ? 'guest-stopped' : code,
        href: `/interviews/${interview.id}/guest-page#answers`,
        urgency: 'now',
      },
    ]
  })

/** Whoever they were to meet is erased, so that nobody is left to name: while the talk would still be to come. */
export const talkOffItems: Rule = (facts, now) =>
  facts.interviews.flatMap((interview): Item[] => {
    const { id, people, startsAt } = interview
    if (people.length > 0 || stageOf(interview) !== 'cancelled' || !startsAt || startsAt <= now) return []
    return [
      {
        code: 'talk-off',
        key: `talk-off:${id}`,
        params: { at: startsAt },
        reason: 'talk-off',
        href: `/interviews/${id}`,
        urgency: 'now',
      },
    ]
  })

/** They took a time: the date stands, and is worth a place in one's calendar. From the day before, the talk itself speaks. */
export const agreementItems: Rule = (facts, now, { zone }) =>
  saidIn(facts).flatMap(({ interview, person, word: { answerId, kind, times } }): Item[] => {
    const { startsAt } = interview
    if ((kind !== 'accepted' && kind !== 'moved') || !startsAt || stageOf(interview) !== 'agreed') return []
    // A no may be noted elsewhere since.
    if (person.isOut) return []
    // Moved by the seeker since, it is no time that they took.
    if (!times.some((time) => time.getTime() === startsAt.getTime())) return []
    if (daysBetween(now, startsAt, zone) <= 1) return []
    return [
      {
        code: 'guest-agreed',
        key: `guest-agreed:${answerId}`,
        params: { name: person.name, at: startsAt },
        reason: 'guest-agreed',
        href: `/interviews/${interview.id}#date`,
        urgency: 'soon',
      },
    ]
  })

/** Somebody is glad to hear from the seeker: while it is fresh, and unless they want no more messages by now. */
export const introducedItems: Rule = (facts) =>
  facts.introduced
    .filter((person) => mayWriteTo(person, facts))
    .map(({ introductionId, contactId, name, by }): Item => ({
      code: 'introduced',
      key: `introduced:${introductionId}`,
      params: { name, by },
      reason: 'introduced',
      href: `/contacts/${contactId}/messages/new?kind=request&from=referral`,
      urgency: 'now',
    }))

/** A letter of this site did not reach somebody: only the seeker can tell them now. A later one is news again. */
export const undeliveredItems: Rule = ({ undelivered }) =>
  undelivered.map(({ interviewId, contactId, name, what, at }): Item => {
    const page = what === 'confirmation' ? `confirmation/${contactId}` : 'guest-page'
    return {
      code: 'undelivered',
      key: `undelivered:${interviewId}:${contactId}:${what}:${at.getTime()}`,
      params: { name },
      reason: `undelivered-${what}`,
      href: `/interviews/${interviewId}/${page}#undelivered`,
      urgency: what === 'calendar' ? 'now' : 'soon',
    }
  })
