/** What a class brings: words for a student to read, and what waits for its staff. */
import { dayMs } from '../../shared/dates.ts'
import { feedbackNewsDays } from '../../shared/defaults.ts'
import type { Item, Rule, TodayFacts } from './facts.ts'

/** What was given back, until it is read or old. Given anew, it asks anew. */
export const feedbackItems: Rule = (facts, now) =>
  facts.feedback
    .filter(({ at }) => now.getTime() - at.getTime() <= feedbackNewsDays * dayMs)
    .map(({ courseId, assignmentId, submissionId, assignment, at }): Item => ({
      key: `feedback:${submissionId}:${at.getTime()}`,
      code: 'feedback',
      params: { assignment },
      reason: 'feedback',
      href: `/courses/${courseId}/assignments/${assignmentId}/submissions/${submissionId}/feedback`,
      urgency: 'soon',
    }))

/** A course that somebody did not enter by themselves: it may be somebody else's class. */
export const seatedItems: Rule = ({ seated }, now) =>
  seated
    .filter(({ at }) => now.getTime() - at.getTime() <= feedbackNewsDays * dayMs)
    .map(({ courseId, course, at }): Item => ({
      key: `seated:${courseId}:${at.getTime()}`,
      code: 'seated',
      params: { course },
      reason: 'seated',
      href: `/courses/${courseId}`,
      urgency: 'soon',
    }))

/** What the staff answered a request with, until it is read or old. Answered anew, it tells anew. */
export const requestAnswerItems: Rule = ({ answers }, now) =>
  answers
    .filter(({ at }) => now.getTime() - at.getTime() <= feedbackNewsDays * dayMs)
    .map(({ id, courseId, assignmentId, assignment, answer, at }): Item => ({
      key: `request-answered:${id}:${at.getTime()}`,
      code: 'request-answered',
      params: { assignment },
      reason: `request-${answer}`,
      href: `/courses/${courseId}/assignments/${assignmentId}#requests`,
      urgency: 'now',
    }))

/**
 * Names what waits by the newest of it and by how many: a choice covers what was there when it was made, so that what is new
 * asks anew, and so does what waits again with an older date. With less of it the name stays the one chosen about.
 */
function waitingKey(what: string, n: number, newest: Date | null, { choices }: TodayFacts): string {
  const at = newest?.getTime() ?? 0
  const chosen = choices
    .filter(({ key }) => key.startsWith(`${what}:`))
    .map(({ key }) => {
      const [until = 0, most = 0] = key
        .slice(what.length + 1)
        .split(':')
        .map(Number)
      return { key, until, most }
    })
    .filter(({ until, most }) => until >= at && most >= n)
    .toSorted((one, other) => one.until - other.until || one.most - other.most)
  return chosen.at(-1)?.key ?? `${what}:${at}:${n}`
}

/** Somebody who waits for an answer comes before a stack that waits to be read. */
export const staffItems: Rule = (facts) => [
  ...facts.staff.assignments.flatMap((work): Item[] => {
    const { courseId, assignmentId, assignment, toGrade, newestToGrade, requests, newestRequest } = work
    const here = `/courses/${courseId}/assignments/${assignmentId}`
    const answer: Item = {
      key: waitingKey(`requests:${assignmentId}`, requests, newestRequest, facts),
      code: 'answer-requests',
      params: { assignment, n: requests },
      reason: 'answer-requests',
      href: here,
      urgency: 'now',
    }
    const grade: Item = {
      key: waitingKey(`grade:${assignmentId}`, toGrade, newestToGrade, facts),
      code: 'grade',
      params: { assignment, n: toGrade },
      reason: 'grade',
      href: `${here}/grading`,
      urgency: 'soon',
    }
    return [...(requests > 0 ? [answer] : []), ...(toGrade > 0 ? [grade] : [])]
  }),
  ...facts.staff.courses.flatMap((work): Item[] => {
    const { courseId, course, waiting, newestWaiting, flagged, newestFlagged } = work
    const letIn: Item = {
      key: waitingKey(`let-in:${courseId}`, waiting, newestWaiting, facts),
      code: 'let-in',
      params: { course, n: waiting },
      reason: 'let-in',
      href: `/courses/${courseId}/people#requests`,
      urgency: 'now',
    }
    const look: Item = {
      key: waitingKey(`flagged:${courseId}`, flagged, newestFlagged, facts),
      code: 'flagged',
      params: { course, n: flagged },
      reason: 'flagged',
      href: `/courses/${courseId}/board#flagged`,
      urgency: 'now',
    }
    return [...(waiting > 0 ? [letIn] : []), ...(flagged > 0 ? [look] : [])]
  }),
]
