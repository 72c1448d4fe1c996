import { sql } from 'kysely'
import type { Context } from '../../platform/context.ts'
import { notFound } from '../../shared/errors.ts'
import type { SeekerId } from '../accounts/index.ts'
import {
  type AssignmentRules,
  dueInClass,
  getAssignment,
  type EffortFacts,
  latenessOf,
  listExtensions,
  type StageRules,
  type WholeAssignment,
} from '../assignments/index.ts'
import { contactNameIn } from '../contacts/index.ts'
import type { CourseId } from '../courses/index.ts'
import { withoutGuestLinks } from '../guest-links/index.ts'
import type { Purpose, SubmissionContent, SubmittedPeople } from './submissions.ts'

const columns = [
  'course_id as courseId',
  'id',
  'assignment_id as assignmentId',
  'stage_id as stageId',
  'student_id as studentId',
  'author_id as authorId',
  'number',
  'purpose',
  'submitted_at as submittedAt',
  'due_at as dueAt',
  'late_days as lateDays',
  'sha256',
  'redacted_at as redactedAt',
] as const

/** What is known of a submission without opening it. */
export interface Receipt {
  courseId: string
  id: string
  assignmentId: string
  stageId: string
  studentId: string | null
  authorId: string
  number: number
  purpose: Purpose
  submittedAt: Date
  dueAt: Date
  lateDays: number
  sha256: string
  /** When a name was taken out of the copy; its fingerprint is older. */
  redactedAt: Date | null
}

export interface Submission extends Receipt {
  people: SubmittedPeople
  content: SubmissionContent
}

/**
 * Receipts with the lateness that counts by now: more time that was given after something came in takes off its late
 * days. Nothing becomes later than its receipt said.
 */
async function withTimeGiven<Row extends Receipt>(
  ctx: Context,
  { courseId, assignmentId }: { courseId: CourseId; assignmentId: string },
  receipts: Row[],
): Promise<Row[]> {
  if (receipts.every((one) => one.lateDays === 0)) return receipts
  const assignment = await getAssignment(ctx, courseId, assignmentId)
  const extensions = await listExtensions(ctx, assignment)
  const dueOf = dueInClass(assignment, extensions)
  return receipts.map((receipt) => {
    const due = dueOf(receipt.studentId, receipt.stageId)
    const until = due && due > receipt.dueAt ? due : receipt.dueAt
    const days = lateDays(assignment.rules, until, receipt.submittedAt)
    return { ...receipt, dueAt: until, lateDays: Math.min(receipt.lateDays, days) }
  })
}

/** A student's submissions for an assignment, the last first. */
export const listOwnReceipts = async (
  ctx: Context,
  own: SeekerId,
  courseId: CourseId,
  assignmentId: string,
): Promise<Receipt[]> => {
  const rows = await ctx.db
    .selectFrom('submissions')
    .select(columns)
    .where('course_id', '=', courseId)
    .where('student_id', '=', own)
    .where('assignment_id', '=', assignmentId)
    .orderBy('submitted_at', 'desc')
    .orderBy('number', 'desc')
    .execute()
  return withTimeGiven(ctx, { courseId, assignmentId }, rows)
}

/** The last submission of each student and stage, for the course's staff, the newest first. */
export const listReceipts = async (
  ctx: Context,
  courseId: CourseId,
  assignmentId: string,
): Promise<Receipt[]> => {
  const rows = await ctx.db
    .selectFrom('submissions')
    .distinctOn(['author_id', 'stage_id'])
    .select(columns)
    .where('course_id', '=', courseId)
    .where('assignment_id', '=', assignmentId)
    .orderBy('author_id')
    .orderBy('stage_id')
    .orderBy('number', 'desc')
    .execute()
  const receipts = await withTimeGiven(ctx, { courseId, assignmentId }, rows)
  return receipts.toSorted((one, other) => other.submittedAt.getTime() - one.submittedAt.getTime())
}

/** Names of those who handed something in and left the course since, by account; an erased account has none. */
export async function listLeft(
  ctx: Context,
  courseId: CourseId,
  assignmentId: string,
): Promise<ReadonlyMap<string, string>> {
  const rows = await ctx.db
    .selectFrom('submissions as s')
    .innerJoin('accounts as a', 'a.id', 's.student_id')
    .leftJoin('enrollments as e', (join) =>
      join.onRef('e.course_id', '=', 's.course_id').onRef('e.account_id', '=', 's.student_id'),
    )
    .select(['a.id', 'a.name'])
    .distinct()
    .where('s.course_id', '=', courseId)
    .where('s.assignment_id', '=', assignmentId)
    .where('e.account_id', 'is', null)
    .execute()
  return new Map(rows.map(({ id, name }) => [id, name]))
}

/** @throws AppError `not-found`, also for one of another course, and for a student one of somebody else's */
export async function getSubmission(
  ctx: Context,
  courseId: CourseId,
  id: string,
  own?: SeekerId,
): Promise<Submission> {
  const row = await ctx.db
    .selectFrom('submissions')
    .select([...columns, 'people', 'content'])
    .where('course_id', '=', courseId)
    .where('id', '=', id)
    .$if(own !== undefined, (query) => query.where('student_id', '=', own!))
    .executeTakeFirst()
  if (!row) throw notFound()
  const [receipt] = await withTimeGiven(ctx, { courseId, assignmentId: row.assignmentId }, [row])
  return {
    ...receipt!,
    people: row.people as SubmittedPeople,
    content: row.content as SubmissionContent,
  }
}

/** The last one that its student handed in for that stage since, so that it does not count any more. */
export async function findNewer(ctx: Context, submission: Receipt): Promise<string | undefined> {
  const newer = await ctx.db
    .selectFrom('submissions')
    .select('id')
    .where('course_id', '=', submission.courseId)
    .where('assignment_id', '=', submission.assignmentId)
    .where('stage_id', '=', submission.stageId)
    .where('author_id', '=', submission.authorId)
    .where('number', '>', submission.number)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst()
  return newer?.id
}

/** The submission that a form with this key made, if it arrived already. */
export async function findByKey(
  ctx: Context,
  courseId: CourseId,
  own: SeekerId,
  key: string,
): Promise<string | undefined> {
  const row = await ctx.db
    .selectFrom('submissions')
    .select('id')
    .where('course_id', '=', courseId)
    .where('author_id', '=', authorOf(ctx, courseId, own))
    .where('request_key', '=', key)
    .executeTakeFirst()
  return row?.id
}

/** One student's name in a course's records: it leads back to nobody once the account is gone. */
export function authorOf(ctx: Context, courseId: string, studentId: string): string {
  const hex = ctx.keys.mac('author', `${courseId}:${studentId}`).toString('hex')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join(
    '-',
  )
}

/** How late something is at this moment by the server's clock. */
export const lateDays = (rules: AssignmentRules, due: Date, now: Date): number =>
  latenessOf(due, now, rules.graceSeconds).days

export interface Draft {
  sections: Readonly<Record<string, string>>
  /** A message's id, or a text, by the kind of evidence. */
  shown: Readonly<Record<string, string>>
  /** Conditions said to be met, in their own words. */
  confirmed: readonly string[]
  updatedAt: Date | null
}

/** What a student has written for a stage so far. */
export async function getDraft(
  ctx: Context,
  own: SeekerId,
  assignment: WholeAssignment,
  stage: StageRules,
): Promise<Draft> {
  const row = await ctx.db
    .selectFrom('submission_drafts')
    .select(['sections', 'shown', 'confirmed', 'updated_at as updatedAt'])
    .where('seeker_id', '=', own)
    .where('course_id', '=', assignment.courseId)
    .where('assignment_id', '=', assignment.id)
    .where('stage_id', '=', stage.id)
    .executeTakeFirst()
  if (!row) return { sections: {}, shown: {}, confirmed: [], updatedAt: null }
  const draft = row as Draft
  // Older drafts kept a condition's place, which does not say any more which one was read.
  return { ...draft, confirmed: draft.confirmed.filter((words) => typeof words === 'string') }
}

/** A message of the student's own that could be shown. */
export interface ShowableMessage {
  id: string
  kind: 'request' | 'thank-you'
  name: string
  subject: string
  body: string
  sentAt: Date
}

/** Requests and thank-yous that went out for this assignment. */
export async function listShowableMessages(
  ctx: Context,
  own: SeekerId,
  assignmentId: string,
): Promise<ShowableMessage[]> {
  const { rows } = await sql<ShowableMessage>`
    select m.id, case m.kind when 'thank-you' then 'thank-you' else 'request' end as kind,
      ${contactNameIn('c')} as name, m.subject, m.body, m.sent_at as "sentAt"
    from messages m
    join interviews i on i.seeker_id = m.seeker_id and i.id = m.interview_id
    join contacts c on c.seeker_id = m.seeker_id and c.id = m.contact_id
    where m.seeker_id = ${own} and i.assignment_id = ${assignmentId} and m.sent_at is not null
      and m.removed_at is null and m.state <> 'bounced'
      and m.kind in ('request', 'introduction-request', 'thank-you')
    order by m.sent_at desc limit 50`.execute(ctx.db)
  // The professional's page is no reader's of a class.
  return rows.map((row) => ({ ...row, body: withoutGuestLinks(row.body, '[…]') }))
}

/** What was done to get a talk for this assignment: counted, without a word of what was written. */
export async function getEffort(ctx: Context, own: SeekerId, assignmentId: string): Promise<EffortFacts> {
  const { rows } = await sql<EffortFacts>`
    select
      count(*) filter (where m.kind in ('request', 'introduction-request'))::int as "requestsSent",
      count(distinct m.contact_id) filter (where m.kind in ('request', 'introduction-request'))::int as "peopleAsked",
      count(*) filter (where m.kind = 'nudge')::int as "nudgesSent",
      count(distinct m.contact_id) filter (where m.outcome = 'declined')::int as declined,
      min(m.sent_at) as "firstAt", max(m.sent_at) as "lastAt"
    from messages m
    join interviews i on i.seeker_id = m.seeker_id and i.id = m.interview_id
    where m.seeker_id = ${own} and i.assignment_id = ${assignmentId} and m.sent_at is not null
      and m.removed_at is null and m.state <> 'bounced'`.execute(ctx.db)
  return rows[0]!
}

/** Stages whose grades and feedback their students may see by now. */
export async function listReleased(
  ctx: Context,
  courseId: CourseId,
  assignmentId: string,
): Promise<ReadonlySet<string>> {
  const rows = await ctx.db
    .selectFrom('grade_releases')
    .select('stage_id')
    .where('course_id', '=', courseId)
    .where('assignment_id', '=', assignmentId)
    .where('released_at', '<=', ctx.clock.now())
    .execute()
  return new Set(rows.map((row) => row.stage_id))
}

/** Of these submissions, those that were graded or answered. */
export async function listAnswered(
  ctx: Context,
  courseId: CourseId,
  submissionIds: readonly string[],
): Promise<ReadonlySet<string>> {
  if (submissionIds.length === 0) return new Set()
  const rows = await ctx.db
    .selectFrom('feedback')
    .select('submission_id')
    .where('course_id', '=', courseId)
    .where('submission_id', 'in', submissionIds)
    .execute()
  return new Set(rows.map((row) => row.submission_id))
}
