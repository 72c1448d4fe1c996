/** When a stage is due, and what that means for something handed in at a certain moment of the server's clock. */
import { daysBetween, localDate, shiftDate, toInstant, type Zone } from '../../../shared/dates.ts'
import { assignmentLimits } from '../../../shared/defaults.ts'
import type { AssignmentRules, StageRules } from '../rules.schema.ts'

/** An assignment's place in time: the day it was given is day 0. */
export interface Given {
  opensAt: Date
  zone: Zone
}

/** Day 0 stays the day it was given on, whatever zone it is now seen in. */
export const seenFrom = (zone: Zone, given: Given): Given =>
  zone === given.zone
    ? given
    : { opensAt: toInstant(localDate(given.opensAt, given.zone), '00:00', zone), zone }

/** The instant at which a stage is due for everybody. */
export const dueAt = (stage: Pick<StageRules, 'day' | 'time'>, { opensAt, zone }: Given): Date =>
  toInstant(shiftDate(localDate(opensAt, zone), stage.day), stage.time, zone)

/** When it is due for one student: more time that was given to them alone counts where it is later. */
export const dueFor = (stage: Pick<StageRules, 'day' | 'time'>, given: Given, more: Date | undefined): Date =>
  laterOf(dueAt(stage, given), more)

const laterOf = (due: Date, more: Date | undefined): Date => (more && more > due ? more : due)

/** More time that was given to one student alone. */
export interface Extension {
  studentId: string
  stageId: string
  dueAt: Date
}

type GivenStages = Given & { rules: Pick<AssignmentRules, 'stages'> }

/** When each stage is due for everybody, by its id. */
export const dueTimes = (assignment: GivenStages): ReadonlyMap<string, Date> =>
  new Map(assignment.rules.stages.map((stage) => [stage.id, dueAt(stage, assignment)]))

/**
 * Tells, as `dueFor` does, when a stage is due for each student of a class; nothing for a stage that is gone. Reckoning in a
 * zone is slow: it is done once a stage, not once a student.
 */
export function dueInClass(
  assignment: GivenStages,
  extensions: readonly Extension[],
): (studentId: string | null, stageId: string) => Date | undefined {
  const due = dueTimes(assignment)
  const more = new Map(extensions.map((one) => [`${one.studentId} ${one.stageId}`, one.dueAt]))
  return (studentId, stageId) => {
    const everybodys = due.get(stageId)
    return everybodys && laterOf(everybodys, more.get(`${studentId} ${stageId}`))
  }
}

/** Stages that are due at the same times, counted from another day 0; nothing where one is too far from that day. */
export function countedFrom(
  opensAt: Date,
  { stages, given }: { stages: readonly StageRules[]; given: Given },
): StageRules[] | undefined {
  const days = daysBetween(opensAt, given.opensAt, given.zone)
  const moved = stages.map((stage) => ({ ...stage, day: stage.day + days }))
  return moved.every(({ day }) => day >= 0 && day <= assignmentLimits.lastDay) ? moved : undefined
}

/** The end of a minute counts to it: "23:59" lasts until midnight, as people read it. */
const minute = 60_000

export interface Lateness {
  late: boolean
  /** Days that were begun after the due time: 1 as soon as the grace is over. */
  days: number
}

/**
 * @param due the student's own due time, with an extension where there is one
 * @param at when the server took it
 */
export function latenessOf(due: Date, at: Date, graceSeconds: number): Lateness {
  const over = at.getTime() - (due.getTime() + minute - 1) - graceSeconds * 1000
  if (over <= 0) return { late: false, days: 0 }
  return { late: true, days: Math.ceil(over / (24 * 60 * minute)) }
}

/**
 * Whether a stage that was not handed in counts as missed: the time is over, with grace, and it was not before the student
 * joined.
 * @param due the student's own due time
 */
export const isOverFor = (
  { joinedAt }: { joinedAt: Date },
  due: Date,
  { now, graceSeconds }: { now: Date; graceSeconds: number },
): boolean => joinedAt <= due && latenessOf(due, now, graceSeconds).late

/** The stage that is worked on: the first that is not handed in, else the last. */
export function stageNow(rules: AssignmentRules, handedIn: ReadonlySet<string>): StageRules {
  return rules.stages.find(({ id }) => !handedIn.has(id)) ?? rules.stages.at(-1)!
}
