/** From the due date backwards: what should have happened by when, and whether the seeker is on track. */
import { backPlan as plan } from '../../shared/defaults.ts'
import { datesTooLate, type MilestoneCode, milestoneCodes, milestoneTimes } from '../../shared/milestones.ts'
import { talksWanted } from '../assignments/index.ts'
import { notForKey } from '../goals/index.ts'
import { mayBeMeantFor, stageOf } from '../interviews/index.ts'
import type { Goal, InterviewFacts, TodayFacts, Urgency } from './facts.ts'

export { milestoneTimes }

export interface Milestone {
  code: MilestoneCode
  by: Date
  have: number
  want: number
  state: 'done' | 'open' | 'late'
}

export interface BackPlan {
  goal: Goal
  dueAt: Date
  milestones: Milestone[]
  /** The first milestone not reached; nothing when all are. */
  next?: Milestone
  /** `to-hand-in`: all is there or its last stage is in, and a stage of the assignment is not handed in. */
  state: 'done' | 'to-hand-in' | 'on-track' | 'behind'
  /** Talks that have no goal yet and may be meant for this: they count once the seeker says so. Empty where all is there. */
  unlinked: InterviewFacts[]
  /** Talks that are missing and whose date is after the due time: they count for nothing as long as it stands. */
  tooLate: InterviewFacts[]
}

export const belongsTo = (interview: InterviewFacts, goal: Goal): boolean =>
  goal.kind === 'goal' ? interview.goalId === goal.id : interview.assignmentId === goal.id

/** An interview without a goal may be meant for this one, unless the seeker said that it is not. */
export function isUnlinked(interview: InterviewFacts, goal: Goal, { choices }: TodayFacts): boolean {
  if (interview.goalId || interview.assignmentId || !mayBeMeantFor(interview, goal.startsAt)) return false
  const notFor = notForKey(interview, goal)
  return !choices.some(({ key }) => key === notFor)
}

type DatedGoal = Goal & { dueAt: Date }

/** A date is agreed, and the talk is not held yet. */
const isAgreed = (interview: InterviewFacts): interview is InterviewFacts & { startsAt: Date } =>
  stageOf(interview) === 'agreed' && Boolean(interview.startsAt)

/** What is there already, each of the five counted from the facts. */
function progress(
  goal: DatedGoal,
  mine: readonly InterviewFacts[],
  facts: TodayFacts,
): Record<MilestoneCode, { have: number; want: number }> {
  const count = (holds: (interview: InterviewFacts) => unknown) =>
    mine.filter((interview) => holds(interview)).length
  const held = count((each) => each.endedAt)
  const fewerAllowed = goal.fewerAllowed ?? false
  const wanted = talksWanted({ wanted: goal.interviewsWanted, held, fewerAllowed })
  return {
    contacts: { have: facts.contacts.ready, want: plan.contacts },
    requests: { have: count((each) => each.askedAt), want: Math.max(plan.requests, wanted) },
    date: {
      have: count((each) => each.endedAt ?? (isAgreed(each) && each.startsAt <= goal.dueAt)),
      want: wanted,
    },
    talk: { have: held, want: wanted },
    report: { have: count((each) => each.endedAt && each.reportedAt), want: wanted },
  }
}

/**
 * The back-plan of a goal with a due date. A milestone is behind the seeker as soon as a later one is reached, and all of
 * them once the assignment is handed in: with credit for effort or an exception without a talk, and without a report that
 * was called finished.
 */
export function backPlan(goal: DatedGoal, facts: TodayFacts, now: Date): BackPlan {
  const times = milestoneTimes(goal)
  const mine = facts.interviews.filter((interview) => belongsTo(interview, goal))
  const counts = progress(goal, mine, facts)
  const reached = (code: MilestoneCode) => goal.handedIn || counts[code].have >= counts[code].want
  const furthest = milestoneCodes.findLastIndex((code) => reached(code))
  const milestones = milestoneCodes.map((code, index): Milestone => {
    const state = index <= furthest ? 'done' : now > times[code] ? 'late' : 'open'
    return { code, by: times[code], ...counts[code], state }
  })
  const next = milestones.find((milestone) => milestone.state !== 'done')
  const late = milestones.some((milestone) => milestone.state === 'late')
  const waits = facts.stages.some(
    ({ assignmentId }) => goal.kind === 'assignment' && assignmentId === goal.id,
  )
  const ready = waits ? 'to-hand-in' : 'done'
  const agreed = next && now < goal.dueAt ? mine.filter(isAgreed) : []
  const missing = counts.talk.want - counts.talk.have
  const lateDates = datesTooLate(
    agreed.map(({ startsAt }) => startsAt),
    { missing, dueAt: goal.dueAt },
    now,
  )
  const tooLate = agreed.filter(({ startsAt }) => lateDates.includes(startsAt))
  const state = !next ? ready : late || tooLate.length > 0 ? 'behind' : 'on-track'
  const unlinked = facts.interviews.filter((each) => isUnlinked(each, goal, facts))
  return { goal, dueAt: goal.dueAt, milestones, next, state, unlinked: next ? unlinked : [], tooLate }
}

/** The back-plans of all goals that have a due date, the nearest first. */
export const backPlans = (facts: TodayFacts, now: Date): BackPlan[] =>
  facts.goals
    .filter((goal): goal is DatedGoal => Boolean(goal.dueAt))
    .map((goal) => backPlan(goal, facts, now))
    .toSorted((a, b) => a.dueAt.getTime() - b.dueAt.getTime())

/**
 * The earliest date by which a back-plan wants this milestone, as long as it is not reached.
 * @param plans as `backPlans` has them: worked out once for everything that asks
 * @param interview leaves out the plans of goals that it is not for
 */
export function plannedBy(
  code: MilestoneCode,
  plans: readonly BackPlan[],
  interview?: InterviewFacts,
): Date | undefined {
  return plans
    .filter(({ goal }) => !interview || belongsTo(interview, goal))
    .flatMap((plan) => plan.milestones)
    .filter((milestone) => milestone.code === code && milestone.state !== 'done')
    .map((milestone) => milestone.by)
    .toSorted((a, b) => a.getTime() - b.getTime())[0]
}

/**
 * What has passed the date of a plan is for now, and never above what is really late: nobody but the plan waits for it, and
 * a talk today, or somebody who suggested a time, comes first.
 */
export const urgencyBy = (planned: Date | undefined, now: Date, otherwise: Urgency): Urgency =>
  planned && planned < now ? 'now' : otherwise
