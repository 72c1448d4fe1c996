/** Who needs help, and why: from dates and counts alone. Pure: facts and the clock in, a verdict out. */
import { addHours } from '../../shared/dates.ts'
import { afterClock, backPlan, classNudge } from '../../shared/defaults.ts'
import { datesTooLate, type MilestoneCode } from '../../shared/milestones.ts'
import { type Fallback, type Grantable, talksWanted } from '../assignments/index.ts'

export interface StudentFacts {
  /** People on the student's list, counted no further than the plan wants. */
  contacts: number
  /** Interviews planned for this assignment. */
  interviews: number
  /** Somebody was asked, or agreed unasked, whatever came of it. */
  asked: boolean
  /** A date is agreed, or was and the talk is held. */
  agreed: boolean
  /** When the agreed talks are that are not held yet. */
  agreedFor: readonly Date[]
  /** Talks held. */
  held: number
  /** The first end among the talks whose thank-you is not sent. */
  unthankedSince: Date | null
  handedInAt: Date | null
}

/** What an assignment expects of this student. */
export interface Expected {
  /** With the student's own extension, where there is one. */
  dueAt: Date
  /** `milestoneTimes` up to that: the same for all who have the same time, and too slow to be reckoned for each of them. */
  times: Readonly<Record<MilestoneCode, Date>>
  /** Whether the last stage is over for this student and not handed in. */
  isOver: boolean
  interviewsWanted: number
  /** Staff allowed this student fewer talks. */
  fewerAllowed: boolean
  /** Titles of the stages that are over for this student and not handed in, where the assignment has several. */
  missed: readonly string[]
}

export type Reason =
  | 'overdue'
  | 'missed'
  | 'no-report'
  | 'due-soon'
  | 'date-too-late'
  | 'no-talk'
  | 'no-thanks'
  | 'no-date'
  | 'not-asked'
  | 'no-people'
  | 'not-begun'

export type Standing = 'done' | 'well' | 'stuck' | 'late'

export interface Verdict {
  standing: Standing
  reason: Reason | null
}

/** Whether a student is behind, and it is said in what. */
export const needsHelp = <Row extends { verdict: Verdict }>(
  row: Row,
): row is Row & { verdict: { reason: Reason } } => row.verdict.reason !== null

const hour = 3_600_000

/**
 * Compares where a student is with where their own plan on Today would have them, and says nothing before it does. Whoever
 * handed in the last stage is done; a stage before it that is over and was not handed in makes late.
 * The most pressing reason is named, and only that one.
 */
export function judge(facts: StudentFacts, expected: Expected, now: Date): Verdict {
  if (facts.handedInAt) return { standing: 'done', reason: null }
  if (expected.missed.length > 0) return { standing: 'late', reason: 'missed' }
  if (expected.isOver) return { standing: 'late', reason: 'overdue' }
  // Over, and not for them: they came after it, or the minutes of grace run. The plan's days say nothing of them.
  if (expected.dueAt < now) return { standing: 'well', reason: null }
  const reason = behind(facts, expected, now)
  return reason ? { standing: 'stuck', reason } : { standing: 'well', reason: null }
}

function behind(
  facts: StudentFacts,
  { dueAt, times, interviewsWanted, fewerAllowed }: Expected,
  now: Date,
): Reason | null {
  const past = (code: MilestoneCode) => now > times[code]
  const { held } = facts
  const missing = talksWanted({ wanted: interviewsWanted, held, fewerAllowed }) - held
  if (missing <= 0) {
    if (!past('report')) return withoutThanks(facts, now)
    return held > 0 ? 'no-report' : 'due-soon'
  }
  if (datesTooLate(facts.agreedFor, { missing, dueAt }, now).length > 0) return 'date-too-late'
  if (past('talk')) return held > 0 || facts.agreed ? 'no-talk' : noDate(facts)
  if (past('date') && !facts.agreed && held === 0) return noDate(facts)
  if (past('requests') && !facts.asked && held === 0) return notAsked(facts)
  if (past('contacts') && facts.contacts < backPlan.contacts && !facts.asked && held === 0)
    return facts.contacts === 0 && facts.interviews === 0 ? 'not-begun' : 'no-people'
  return withoutThanks(facts, now)
}

const noDate = (facts: StudentFacts): Reason => (facts.asked ? 'no-date' : notAsked(facts))
const notAsked = (facts: StudentFacts): Reason =>
  facts.contacts === 0 && facts.interviews === 0 ? 'not-begun' : 'not-asked'

const withoutThanks = (facts: StudentFacts, now: Date): Reason | null =>
  facts.unthankedSince && now.getTime() - facts.unthankedSince.getTime() > afterClock.thankYouLateHours * hour
    ? 'no-thanks'
    : null

export const sorts = ['need', 'name', 'stage', 'last'] as const
export type Sort = (typeof sorts)[number]
export const filters = ['all', 'stuck', 'well', 'done'] as const
export type Filter = (typeof filters)[number]

/** How the class is shown. */
export interface ClassView {
  sort: Sort
  show: Filter
  /** A section of the class list; empty is everybody. */
  section: string
}

/** A view as a query, `?` included; empty for the usual view. It goes along with every act, which leads back to it. */
export function classQuery({ sort, show, section }: ClassView): string {
  const query = new URLSearchParams({
    ...(sort !== 'need' && { sort }),
    ...(show !== 'all' && { show }),
    ...(section && { section }),
  })
  return query.size === 0 ? '' : `?${query}`
}

export interface Sortable {
  name: string
  verdict: Verdict
  /** How far along the way of an interview, 0 to 7. */
  step: number
  lastAt: Date | null
}

const rank: Record<Standing, number> = { late: 0, stuck: 1, well: 2, done: 3 }

/** Those who need help first, unless somebody wants it otherwise. Names decide between equals. */
export function arrange<Row extends Sortable>(rows: readonly Row[], sort: Sort, filter: Filter): Row[] {
  const shown = rows.filter((row) =>
    filter === 'stuck' ? needsHelp(row) : filter === 'all' || row.verdict.standing === filter,
  )
  const by: Record<Sort, (row: Row) => number> = {
    need: ({ verdict, step }) => rank[verdict.standing] * 10 + step,
    name: () => 0,
    stage: ({ step }) => step,
    last: ({ lastAt }) => lastAt?.getTime() ?? 0,
  }
  const names = new Intl.Collator('en').compare
  return shown.toSorted((one, other) => by[sort](one) - by[sort](other) || names(one.name, other.name))
}

/** Whether a kind word may go to a student: not soon after the last one, whoever sent it. */
export const mayNudge = (nudgedAt: Date | null, now: Date): boolean =>
  nudgedAt === null || nudgedAt <= addHours(now, -classNudge.quietHours)

interface Shown extends Sortable {
  section: string | null
  nudgedAt: Date | null
}

/** Who is shown: of a section that has gone from the list nobody. */
export function shownIn<Row extends Shown>(rows: readonly Row[], { sort, show, section }: ClassView): Row[] {
  return arrange(section === '' ? rows : rows.filter((row) => row.section === section), sort, show)
}

/** Who of those shown needs help and may be written to. */
export const toNudge = <Row extends Shown>(shown: readonly Row[], now: Date) =>
  shown.filter(needsHelp).filter(({ nudgedAt }) => mayNudge(nudgedAt, now))

/** The approved ways that a student can go instead, and the rule that each sets aside. */
export const fallbackRules = {
  panel: 'panel-not-allowed',
  'job-shadow': 'too-long-talk',
  written: 'mode-not-allowed',
} as const satisfies Record<Fallback, Grantable>
