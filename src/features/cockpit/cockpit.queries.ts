import { sql } from 'kysely'
import type { Context } from '../../platform/context.ts'
import { localDate, shiftDate, toInstant } from '../../shared/dates.ts'
import { backPlan } from '../../shared/defaults.ts'
import { milestoneTimes } from '../../shared/milestones.ts'
import {
  dueInClass,
  fewerAllowed,
  isOverFor,
  listExtensions,
  type StageRules,
  talksWanted,
  type WholeAssignment,
} from '../assignments/index.ts'
import type { Course, CourseId } from '../courses/index.ts'
import { type CourseStage, listCourseStages, type PathStage, pathStages } from '../interviews/index.ts'
import { listReceipts } from '../submissions/index.ts'
import { type Expected, judge, type StudentFacts, type Verdict } from './cockpit.ts'

/** Days that the small picture shows: the two weeks of the usual assignment. */
export const shownDays = 14

/** A student as staff see them: stages, dates and counts, and nothing that was written. */
export interface StudentRow {
  id: string
  name: string
  /** As the school's class list has it. */
  section: string | null
  stage: CourseStage['stage'] | null
  step: number
  held: number
  /** How many talks are wanted of this student. */
  wanted: number
  /** When the last talk was, or the next one is agreed for. */
  talkAt: Date | null
  /** Where more time was given to this student: for which stage, and until when. */
  moreTime: readonly { stage: string; until: Date }[]
  /** The copy of the last stage that was handed in last. */
  handedIn: { id: string; at: Date } | null
  /** Work of the last stage that was shown for feedback, and not handed in since. */
  shownEarly: { id: string; at: Date } | null
  /** How much was done on each of the last days in which the class had this assignment, the oldest first. */
  days: readonly number[]
  lastAt: Date | null
  nudgedAt: Date | null
  verdict: Verdict
  /** Titles of the stages that are over for this student and not handed in, where the assignment has several. */
  missed: readonly string[]
}

interface CountRow {
  id: string
  name: string
  section: string | null
  joinedAt: Date
  contacts: number
  fewerAllowed: boolean
  nudgedAt: Date | null
}

interface DayRow {
  id: string
  /** How many things were done, by the number of the day: 1 is the first that was asked for. */
  days: Readonly<Record<number, number>>
  lastAt: Date
}

const stepOf = (stage: CourseStage['stage']) => pathStages.indexOf(stage as PathStage)
const reached = (stage: CourseStage['stage'], step: PathStage) => stepOf(stage) >= pathStages.indexOf(step)

/** Every student of a course for one assignment. @param courseId a course that a policy admitted its staff to */
export async function listStudents(
  ctx: Context,
  courseId: CourseId,
  { course, assignment }: { course: Course; assignment: WholeAssignment },
): Promise<StudentRow[]> {
  const now = ctx.clock.now()
  const dates = daysOf(course, assignment, now)
  const [students, stages, receipts, days, extensions] = await Promise.all([
    listCounts(ctx, courseId, assignment.id),
    listCourseStages(ctx, courseId, assignment.id),
    listReceipts(ctx, courseId, assignment.id),
    listDays(ctx, courseId, assignment, dates),
    listExtensions(ctx, assignment),
  ])
  const { stages: wanted, graceSeconds } = assignment.rules
  const lastStage = wanted.at(-1)!
  const receivedAs = (isEarly: boolean) =>
    new Map(
      receipts
        .filter((one) => (one.purpose === 'early') === isEarly)
        .map((one) => [`${one.studentId} ${one.stageId}`, { id: one.id, at: one.submittedAt }]),
    )
  const [handedIn, shown] = [receivedAs(false), receivedAs(true)]
  const own = Map.groupBy(stages, (one) => one.studentId)
  const given = Map.groupBy(extensions, (one) => one.studentId)
  const dueOf = dueInClass(assignment, extensions)
  const timesUpTo = milestonesUpTo(assignment)
  const isMissed = (student: CountRow, stage: StageRules) =>
    !handedIn.has(`${student.id} ${stage.id}`) &&
    isOverFor(student, dueOf(student.id, stage.id)!, { now, graceSeconds })
  return students.map((student) => {
    const dueAt = dueOf(student.id, lastStage.id)!
    const active = days.get(student.id)
    return rowOf(student, {
      stages: own.get(student.id) ?? [],
      moreTime: wanted.flatMap(({ id, title }) =>
        (given.get(student.id) ?? [])
          .filter(({ stageId }) => stageId === id)
          .map((one) => ({ stage: title, until: one.dueAt })),
      ),
      handedIn: handedIn.get(`${student.id} ${lastStage.id}`) ?? null,
      shownEarly: shown.get(`${student.id} ${lastStage.id}`) ?? null,
      days: dates.map((_, index) => active?.days[index + 1] ?? 0),
      lastAt: active?.lastAt ?? null,
      expected: {
        dueAt,
        times: timesUpTo(dueAt),
        isOver: isMissed(student, lastStage),
        interviewsWanted: assignment.interviewsWanted,
        fewerAllowed: student.fewerAllowed,
        missed:
          wanted.length > 1
            ? wanted.filter((stage) => isMissed(student, stage)).map(({ title }) => title)
            : [],
      },
      now,
    })
  })
}

/** Milestones of the plan, worked out once for all who have the same time. */
function milestonesUpTo({ opensAt, zone }: Pick<WholeAssignment, 'opensAt' | 'zone'>) {
  const known = new Map<number, Expected['times']>()
  return (dueAt: Date): Expected['times'] => {
    const times = known.get(dueAt.getTime()) ?? milestoneTimes({ startsAt: opensAt, dueAt, zone })
    known.set(dueAt.getTime(), times)
    return times
  }
}

interface RowParts {
  stages: readonly CourseStage[]
  moreTime: StudentRow['moreTime']
  handedIn: StudentRow['handedIn']
  shownEarly: StudentRow['shownEarly']
  days: readonly number[]
  lastAt: Date | null
  expected: Expected
  now: Date
}

function rowOf(student: CountRow, parts: RowParts): StudentRow {
  const { stages, moreTime, handedIn, shownEarly, days, lastAt, expected, now } = parts
  const best = stages.toSorted((one, other) => stepOf(other.stage) - stepOf(one.stage))[0]
  const byTime = (one: Date, other: Date) => Number(one) - Number(other)
  const ended = stages.filter((one) => one.endedAt)
  const endedAt = ended.flatMap((one) => one.endedAt ?? []).toSorted(byTime)
  // What was called off, declined or left to rest keeps its day, and nobody expects it.
  const agreedFor = stages
    .flatMap((one) => (one.stage === 'agreed' ? (one.startsAt ?? []) : []))
    .toSorted(byTime)
  const unthanked = ended.flatMap((one) => (reached(one.stage, 'thanked') ? [] : (one.endedAt ?? [])))
  const facts: StudentFacts = {
    contacts: student.contacts,
    interviews: stages.length,
    asked: stages.some(
      (one) =>
        one.asked || reached(one.stage, 'asked') || one.stage === 'declined' || one.stage === 'resting',
    ),
    agreed: stages.some((one) => reached(one.stage, 'agreed')),
    agreedFor,
    held: ended.length,
    unthankedSince: unthanked.toSorted(byTime)[0] ?? null,
    handedInAt: handedIn?.at ?? null,
  }
  return {
    id: student.id,
    name: student.name,
    section: student.section,
    stage: best?.stage ?? null,
    step: handedIn ? pathStages.length : best ? Math.max(0, stepOf(best.stage)) : -1,
    held: ended.length,
    wanted: talksWanted({
      wanted: expected.interviewsWanted,
      held: ended.length,
      fewerAllowed: expected.fewerAllowed,
    }),
    talkAt: endedAt.at(-1) ?? agreedFor.find((at) => at > now) ?? agreedFor.at(-1) ?? null,
    moreTime,
    handedIn,
    shownEarly,
    days,
    lastAt,
    nudgedAt: student.nudgedAt,
    verdict: judge(facts, expected, now),
    missed: expected.missed,
  }
}

/** People on each student's list are counted no further than the plan asks. */
async function listCounts(ctx: Context, courseId: CourseId, assignmentId: string): Promise<CountRow[]> {
  const { rows } = await sql<CountRow>`
    select e.account_id as id, p.name, coalesce(r.joined_at, e.created_at) as "joinedAt",
      nullif(r.section, '') as section,
      (select count(*)::int from (
        select 1 from contacts c where c.seeker_id = e.account_id and c.removed_at is null limit ${sql.lit(backPlan.contacts)}
      ) few) as contacts,
      (select max(n.created_at) from course_nudges n where n.course_id = e.course_id
        and n.assignment_id = a.id and n.student_id = e.account_id) as "nudgedAt",
      ${fewerAllowed(sql.ref('e.account_id'))} as "fewerAllowed"
    from enrollments e join accounts p on p.id = e.account_id
      join assignments a on a.course_id = e.course_id and a.id = ${assignmentId}
      left join roster_entries r on r.course_id = e.course_id and r.account_id = e.account_id
    where e.course_id = ${courseId} and e.role = 'student'`.execute(ctx.db)
  return rows
}

/**
 * The last days that are the class's business: from the day the assignment opened to the course's last, and none once it
 * is archived. What a student does for themselves before and after is nobody's to watch.
 */
function daysOf(
  { archivedAt, endsOn }: Pick<Course, 'archivedAt' | 'endsOn'>,
  { opensAt, zone }: Pick<WholeAssignment, 'opensAt' | 'zone'>,
  now: Date,
): string[] {
  const first = shiftDate(localDate(now, zone), 1 - shownDays)
  const opened = localDate(opensAt, zone)
  return archivedAt
    ? []
    : Array.from({ length: shownDays }, (_, index) => shiftDate(first, index)).filter(
        (date) => date >= opened && date <= endsOn,
      )
}

/**
 * How many things each student did on each of these days: people put on the list by hand, lists brought in, messages sent,
 * talks planned, agreed and held. A list of a thousand is one act, and its people are not read.
 */
async function listDays(
  ctx: Context,
  courseId: CourseId,
  { opensAt, zone }: Pick<WholeAssignment, 'opensAt' | 'zone'>,
  dates: readonly string[],
): Promise<ReadonlyMap<string, DayRow>> {
  if (dates.length === 0) return new Map()
  // Where each day begins and the last one ends: the database finds an act's day among them much faster than in a zone.
  const bounds = [...dates, shiftDate(dates.at(-1)!, 1)].map((date) => toInstant(date, '00:00', zone))
  const [start, until] = [bounds[0]!, bounds.at(-1)!]
  const since = start > opensAt ? start : opensAt
  const { rows } = await sql<DayRow>`
    with students as (select account_id as id from enrollments where course_id = ${courseId} and role = 'student')
    select id, json_object_agg(day, n) as days, max(last) as "lastAt" from (
      select s.id, width_bucket(act.at, ${bounds}::timestamptz[]) as day, count(*) as n, max(act.at) as last
      from students s cross join lateral (
        select created_at as at from contacts where seeker_id = s.id and created_at >= ${since}
          and removed_at is null and source <> 'import'
        union all select applied_at from imports where seeker_id = s.id
        union all select sent_at from messages where seeker_id = s.id
        union all select step.at from interviews i
          cross join lateral (values (i.created_at), (i.agreed_at), (i.ended_at)) step (at) where i.seeker_id = s.id
      ) act where act.at >= ${since} and act.at < ${until}
      group by 1, 2
    ) acts group by id`.execute(ctx.db)
  return new Map(rows.map((row) => [row.id, row]))
}
