/** Credit for effort that stayed without an answer: counted from the messages' facts, never from their words. */
import type { AssignmentRules } from '../rules.schema.ts'

export interface EffortFacts {
  /** Requests that went out and did not bounce. */
  requestsSent: number
  /** Different people they went to. */
  peopleAsked: number
  nudgesSent: number
  /** Of those asked, how many said no. */
  declined: number
  /** The first and the last day on which something was sent. */
  firstAt: Date | null
  lastAt: Date | null
}

/** Whether so many different people were asked that the assignment gives credit for it. */
export const isEffortEnough = (rules: AssignmentRules, effort: EffortFacts): boolean =>
  rules.effort !== null && effort.peopleAsked >= rules.effort.requests
