/** What to do around the talk: before it, on the day, and after it. */
import { afterClock, todayLimits } from '../../shared/defaults.ts'
import { addDays, addHours, daysBetween, hoursBetween, lastMinuteOf, type Zone } from '../../shared/dates.ts'
import { elapsed } from '../../shared/elapsed.ts'
import { latenessOf } from '../assignments/index.ts'
import { namesToMeet, plannedEnd, stageOf, thanksPath } from '../interviews/index.ts'
import { type BackPlan, belongsTo, milestoneTimes, plannedBy, urgencyBy } from './back-plan.ts'
import {
  type Goal,
  type InterviewFacts,
  type Item,
  type LastContact,
  mayWriteTo,
  type Params,
  type Participant,
  type Rule,
  type TalkFacts,
} from './facts.ts'
import { answeredElsewhere } from './outreach-items.ts'

/** Date, questions, and the hours around the talk itself. */
export const beforeItems: Rule = (facts, now, settings, plans) =>
  facts.interviews
    .filter((interview) => stageOf(interview) === 'agreed')
    .flatMap((interview) => {
      const around = interview.startsAt
        ? dayItems(interview, interview.startsAt, now, settings.zone)
        : [dateItem(interview, plans, now)]
      const over = around.some((each) => each.code === 'did-you-talk')
      return interview.questions === 0 && !over ? [...around, planItem(interview, now)] : around
    })

const dateItem = (interview: InterviewFacts, plans: readonly BackPlan[], now: Date): Item => {
  const planned = plannedBy('date', plans, interview)
  return {
    code: 'set-date',
    key: `date:${interview.id}`,
    params: { name: namesToMeet(interview.people) },
    reason: 'set-date',
    href: `/interviews/${interview.id}`,
    planned,
    urgency: urgencyBy(planned, now, 'now'),
  }
}

const planItem = (interview: InterviewFacts, now: Date): Item => {
  const deadline = interview.startsAt ?? undefined
  const close = deadline && hoursBetween(now, deadline) < 48
  return {
    code: 'plan',
    key: `plan:${interview.id}`,
    params: { name: namesToMeet(interview.people) },
    reason: 'plan',
    deadline,
    href: `/interviews/${interview.id}/plan`,
    urgency: close ? 'now' : 'soon',
  }
}

/** At most one item for where the clock stands: tomorrow, today, now, or past its end. */
function dayItems(interview: InterviewFacts, startsAt: Date, now: Date, zone: Zone): Item[] {
  const end = plannedEnd(interview) ?? startsAt
  const params: Params = { name: namesToMeet(interview.people), at: startsAt, mode: interview.mode ?? '' }
  // A moved interview is a new date, and its items are new.
  const when = startsAt.toISOString()
  const make = (code: Item['code'], page: string, more: Params = {}): Item => ({
    code,
    key: `${code}:${interview.id}:${when}`,
    params: { ...params, ...more },
    reason: code,
    deadline: startsAt,
    href: `/interviews/${interview.id}${page}`,
    urgency: 'now',
  })
  if (now >= end) return [make('did-you-talk', '')]
  if (now >= startsAt) return [make('talk-now', '/notebook')]
  const days = daysBetween(now, startsAt, zone)
  if (days === 0) return [make('talk-today', '/preparing', countdown(now, startsAt))]
  return days === 1 && !interview.confirmed ? [make('confirm', '/preparing')] : []
}

/** Whole hours left, and the minutes when it is less than one. */
const countdown = (now: Date, at: Date): Params => {
  const minutes = Math.ceil(hoursBetween(now, at) * 60)
  return { hours: Math.floor(minutes / 60), minutes }
}

/** While it is fresh: the debrief, and the thanks with their clock. */
export const afterItems: Rule = (facts, now) =>
  facts.interviews.flatMap((interview) => {
    const endedAt = interview.endedAt
    if (!endedAt) return []
    const thanks = toThank(interview, facts).map((each) => thankItem(each, endedAt, now))
    return interview.debriefedAt ? thanks : [...thanks, debriefItem(interview, endedAt)]
  })

interface Thanks {
  person: Participant
  /** Of the item. */
  key: string
  href: string
}

/** Whom it is time to thank for a talk that was held, and where. */
export const toThank = (interview: InterviewFacts, facts: TalkFacts): Thanks[] =>
  interview.people
    .filter((person) => !person.thankedAt && !person.isAbsent && !isOnItsWay(person, facts))
    .map((person) => ({
      person,
      key: `thank:${interview.id}:${person.contactId}`,
      // To somebody taken off the list, or who wants it so, nothing is written here any more; thanks can still be noted.
      href: mayWriteTo(person, facts) ? thanksPath(interview.id, person) : `/interviews/${interview.id}`,
    }))

/** Names the item of a debrief. */
export const debriefKey = ({ id }: Pick<InterviewFacts, 'id'>): string => `debrief:${id}`

/** A thank-you that is more than a draft waits for the mail, or has an item of its own. */
const isOnItsWay = ({ thanksId }: Participant, facts: TalkFacts): boolean =>
  facts.messages.some(
    (message) =>
      message.id === thanksId &&
      message.state !== 'drafted' &&
      // One that came back has its item until something else was written to them.
      !(message.state === 'bounced' && answeredElsewhere(message, facts)),
  )

const debriefItem = (interview: InterviewFacts, endedAt: Date): Item => ({
  code: 'debrief',
  key: debriefKey(interview),
  params: { name: namesToMeet(interview.people) },
  reason: 'debrief',
  deadline: addHours(endedAt, afterClock.thankYouAmberHours),
  href: `/interviews/${interview.id}/debrief`,
  urgency: 'now',
})

function thankItem({ person, key, href }: Thanks, endedAt: Date, now: Date): Item {
  const amber = addHours(endedAt, afterClock.thankYouAmberHours)
  const late = addHours(endedAt, afterClock.thankYouLateHours)
  const state = now >= late ? 'late' : now >= amber ? 'amber' : 'fresh'
  const deadline = state === 'fresh' ? amber : late
  const { unit, n } = elapsed(hoursBetween(now, deadline))
  return {
    code: 'thank',
    key,
    params: { name: person.name, n, ended: endedAt },
    reason: unit === 'days' ? `thank-${state}-days` : `thank-${state}`,
    deadline,
    href,
    urgency: state === 'late' ? 'late' : 'now',
  }
}

/** What the seeker set out to do after a talk. */
export const nextStepItems: Rule = (facts, now, settings) =>
  facts.nextSteps
    .filter((step) => !step.doneAt)
    .map((step): Item => {
      const deadline = step.dueOn ? lastMinuteOf(step.dueOn, settings.zone) : undefined
      const left = deadline && daysBetween(now, deadline, settings.zone)
      const urgency = left === undefined ? 'later' : left < 0 ? 'late' : left <= 1 ? 'now' : 'soon'
      return {
        code: 'next-step',
        key: `step:${step.id}`,
        params: { text: step.text, name: step.name },
        reason: 'next-step',
        deadline,
        href: `/interviews/${step.interviewId}/debrief`,
        urgency,
      }
    })

/**
 * Reports for which somebody or something waits: those of a goal with a due date, as long as it is not handed in, and has
 * fewer of them than it wants.
 */
export const reportItems: Rule = (facts, now) =>
  facts.interviews.flatMap((interview) => {
    const goal = facts.goals.find((each) => belongsTo(interview, each))
    if (!interview.endedAt || interview.reportedAt || !goal?.dueAt || goal.handedIn) return []
    const reported = facts.interviews.filter((each) => each.reportedAt && belongsTo(each, goal))
    if (reported.length >= goal.interviewsWanted) return []
    return [reportItem(interview, { ...goal, dueAt: goal.dueAt }, now)]
  })

function reportItem(interview: InterviewFacts, goal: Goal & { dueAt: Date }, now: Date): Item {
  const planned = milestoneTimes(goal).report
  const deadline = now > planned ? goal.dueAt : planned
  const { late } = latenessOf(goal.dueAt, now, goal.graceSeconds ?? 0)
  const urgency = late ? 'late' : hoursBetween(now, deadline) <= 48 ? 'now' : 'soon'
  // Behind a goal of one's own stands no instructor.
  const lateReason = goal.kind === 'goal' ? 'report-late-own' : 'report-late'
  return {
    code: 'report',
    key: `report:${interview.id}`,
    params: { name: namesToMeet(interview.people), title: goal.title, due: goal.dueAt },
    reason: late ? lateReason : now > planned ? 'report-due' : 'report-early',
    deadline,
    href: `/interviews/${interview.id}/report`,
    urgency,
  }
}

/** Names the item that says hello again, for this silence. */
export const touchKey = ({ contactId, at }: LastContact): string =>
  `touch:${contactId}:${at.toISOString().slice(0, 10)}`

interface Relation {
  last: LastContact
  interview: InterviewFacts
  endedAt: Date
}

/**
 * With whom to stay in touch: of a talk that was held, whoever was thanked for it and wants messages. The thanks come
 * first.
 */
export const relations = (facts: TalkFacts): Relation[] =>
  facts.lastContacts.flatMap((last) => {
    const interview = facts.interviews.find((each) => each.id === last.interviewId)
    const openThanks = interview?.people.some(
      (person) => person.contactId === last.contactId && !person.thankedAt,
    )
    return interview?.endedAt && !openThanks && mayWriteTo(last, facts)
      ? [{ last, interview, endedAt: interview.endedAt }]
      : []
  })

/**
 * Whoever led to somebody hears how the talk went: while it is fresh, and until they were written to. In a talk with both
 * of them they know.
 */
export const introducerItems: Rule = (facts, now, settings) =>
  facts.led.flatMap(({ interviewId, contactId, name, by }): Item[] => {
    const interview = facts.interviews.find(({ id }) => id === interviewId)
    const endedAt = interview?.endedAt
    if (!endedAt || addDays(endedAt, afterClock.reportBackDays, settings.zone) <= now) return []
    const knows =
      interview.people.some((person) => person.contactId === by.contactId) ||
      facts.messages.some(
        ({ person, sentAt, updatedAt }) =>
          person.contactId === by.contactId && (sentAt ?? updatedAt) > endedAt,
      )
    if (knows || !mayWriteTo(by, facts)) return []
    return [
      {
        code: 'tell-introducer',
        key: `told:${interviewId}:${contactId}`,
        params: { name: by.name, met: name },
        reason: 'tell-introducer',
        href: `/contacts/${by.contactId}/messages/new?kind=keep-in-touch&met=${contactId}`,
        urgency: 'soon',
      },
    ]
  })

/** Tell them what came of it, and stay in touch: the person is due once, by whichever comes first. */
export const relationItems: Rule = (facts, now, settings) => {
  const due = relations(facts).flatMap(({ last, interview, endedAt }): Item[] => {
    const days = daysBetween(last.at, now, settings.zone)
    const params = { name: last.name, days, last: last.at }
    const href = `/contacts/${last.contactId}/messages/new?kind=keep-in-touch&interview=${interview.id}`
    if (addDays(last.at, afterClock.keepInTouchDays, settings.zone) <= now) {
      const code = 'keep-in-touch'
      return [{ code, key: touchKey(last), params, reason: code, href, urgency: 'later' }]
    }
    const advice = facts.nextSteps.find(
      (step) => step.interviewId === interview.id && step.doneAt && step.doneAt > last.at,
    )
    if (!advice || addDays(endedAt, afterClock.reportBackDays, settings.zone) > now) return []
    return [
      {
        code: 'report-back',
        key: `back:${interview.id}:${last.contactId}`,
        params: { ...params, text: advice.text },
        reason: 'report-back',
        href,
        urgency: 'later',
      },
    ]
  })
  const touches = due.filter((each) => each.code === 'keep-in-touch')
  return [
    ...due.filter((each) => each.code !== 'keep-in-touch'),
    ...touches.slice(0, todayLimits.keepInTouch),
  ]
}
