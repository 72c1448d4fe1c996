/** What a class brings: words for a student to read, and what waits for its staff. */
import { feedbackNewsDays } from '../../shared/defaults.ts'
import type { Item, Rule } from './facts.ts'

const day = 86_400_000

/** What was given back, until it is read or old. Given anew, it asks anew. */
export const feedbackItems: Rule = (facts, now) =>
  facts.feedback
    .filter(({ at }) => now.getTime() - at.getTime() <= feedbackNewsDays * day)
    .map(({ courseId, assignmentId, submissionId, assignment, at }): Item => ({
      key: `feedback:${submissionId}:${at.getTime()}`,
      code: 'feedback',
      params: { assignment },
      reason: { code: 'feedback', params: {} },
      href: `/courses/${courseId}/assignments/${assignmentId}/submissions/${submissionId}/feedback`,
      urgency: 'soon',
    }))

/** A course that somebody did not enter by themselves: it may be somebody else's class. */
export const seatedItems: Rule = ({ seated }, now) =>
  seated
    .filter(({ at }) => now.getTime() - at.getTime() <= feedbackNewsDays * day)
    .map(({ courseId, course, at }): Item => ({
      ...{ key: `seated:${courseId}:${at.getTime()}`, code: 'seated', params: { course } },
      ...{ reason: { code: 'seated', params: {} }, href: `/courses/${courseId}`, urgency: 'soon' },
    }))

/** What the staff answered a request with, until it is read or old. Answered anew, it tells anew. */
export const requestAnswerItems: Rule = ({ answers }, now) =>
  answers
    .filter(({ at }) => now.getTime() - at.getTime() <= feedbackNewsDays * day)
    .map(({ id, courseId, assignmentId, assignment, answer, at }): Item => ({
      ...{ key: `request-answered:${id}:${at.getTime()}`, code: 'request-answered', params: { assignment } },
      reason: { code: `request-${answer}`, params: {} },
      href: `/courses/${courseId}/assignments/${assignmentId}#requests`,
      urgency: 'now',
    }))

/** Somebody who waits for an answer comes before a stack that waits to be read. The keys carry the counts: more asks anew. */
export const staffItems: Rule = ({ staff }) => [
  ...staff.assignments.flatMap(({ courseId, assignmentId, assignment, toGrade, requests }): Item[] => {
    const here = `/courses/${courseId}/assignments/${assignmentId}`
    const params = { assignment }
    const answer: Item = {
      ...{ key: `requests:${assignmentId}:${requests}`, code: 'answer-requests', params, href: here },
      ...{ reason: { code: 'answer-requests', params: { n: requests } }, urgency: 'now' },
    }
    const grade: Item = {
      ...{ key: `grade:${assignmentId}:${toGrade}`, code: 'grade', params, href: `${here}/grading` },
      ...{ reason: { code: 'grade', params: { n: toGrade } }, urgency: 'soon' },
    }
    return [...(requests > 0 ? [answer] : []), ...(toGrade > 0 ? [grade] : [])]
  }),
  ...staff.courses.flatMap(({ courseId, course, waiting, flagged }): Item[] => {
    const params = { course }
    const letIn: Item = {
      ...{ key: `let-in:${courseId}:${waiting}`, code: 'let-in', params },
      href: `/courses/${courseId}/people#requests`,
      ...{ reason: { code: 'let-in', params: { n: waiting } }, urgency: 'now' },
    }
    const look: Item = {
      ...{ key: `flagged:${courseId}:${flagged}`, code: 'flagged', params },
      href: `/courses/${courseId}/board#flagged`,
      ...{ reason: { code: 'flagged', params: { n: flagged } }, urgency: 'now' },
    }
    return [...(waiting > 0 ? [letIn] : []), ...(flagged > 0 ? [look] : [])]
  }),
]
