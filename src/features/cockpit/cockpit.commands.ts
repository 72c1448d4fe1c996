import { translator } from '../../i18n/index.ts'
import type { Context } from '../../platform/context.ts'
import { inTransaction } from '../../platform/db/index.ts'
import { type Letter, oneLine } from '../../platform/mail/index.ts'
import { conflict, notFound } from '../../shared/errors.ts'
import { newId } from '../../shared/ids.ts'
import { listAccounts } from '../accounts/index.ts'
import {
  assignmentPath,
  type Fallback,
  getAssignment,
  giveDays,
  grantUnasked,
  type WholeAssignment,
  whyClosed,
  withdrawExtension,
} from '../assignments/index.ts'
import { type CourseScope, getCourse } from '../courses/index.ts'
import {
  type ClassView,
  fallbackRules,
  mayNudge,
  needsHelp,
  type Reason,
  shownIn,
  toNudge,
} from './cockpit.ts'
import { listStudents, type StudentRow } from './cockpit.queries.ts'

/** Whoever of the staff writes: the answer goes to them. */
interface Writer {
  name: string
  email: string
}

interface About {
  assignmentId: string
  studentId: string
}

/**
 * Mails a student a kind word about what would help now; at most once in two days, whoever of the staff sends it.
 * @throws AppError `no-mail`, `not-found`, `nudged-already`; `no-help-needed`, as where they handed in after the page was
 * drawn; `nudge-archived`: what students do then is their own affair
 */
export async function nudgeStudent(
  outer: Context,
  scope: CourseScope,
  { assignmentId, studentId }: About,
  sender: Writer,
): Promise<void> {
  await inTransaction(outer, async (ctx) => {
    const { assignment, students } = await classToNudge(ctx, scope, assignmentId)
    const student = students.find(({ id }) => id === studentId)
    if (!student) throw notFound()
    if (!needsHelp(student)) throw conflict('no-help-needed')
    if ((await nudge(ctx, scope, { assignment, students: [student] }, sender)) === 0)
      throw conflict('nudged-already')
  })
}

/**
 * Mails everybody shown who needs help a word about what would help them now; whoever had one within two days gets none,
 * and nobody does where the section that was shown is gone meanwhile.
 * @returns how many letters were queued. @throws AppError `no-mail`, `not-found`, `nudge-archived`
 */
export async function nudgeShown(
  outer: Context,
  scope: CourseScope,
  { assignmentId, view }: { assignmentId: string; view: ClassView },
  sender: Writer,
): Promise<number> {
  return inTransaction(outer, async (ctx) => {
    const { assignment, students } = await classToNudge(ctx, scope, assignmentId)
    const due = toNudge(shownIn(students, view), ctx.clock.now())
    return nudge(ctx, scope, { assignment, students: due }, sender)
  })
}

/** The class as it stands, where its students may be written to. */
async function classToNudge(ctx: Context, scope: CourseScope, assignmentId: string) {
  if (!ctx.mail.reachesSomebody) throw conflict('no-mail')
  const course = await getCourse(ctx, scope.courseId)
  const assignment = await getAssignment(ctx, scope.courseId, assignmentId)
  if (whyClosed(course, assignment)) throw conflict('nudge-archived')
  return { assignment, students: await listStudents(ctx, scope.courseId, { course, assignment }) }
}

type InNeed = StudentRow & { verdict: { reason: Reason } }

/**
 * Who of them is still in the course and was not written to meanwhile. They are held for the rest of the transaction, and
 * nobody else: two who press at once, or one who presses twice, are asked one after the other, and others hand in meanwhile.
 */
async function holdToNudge(
  ctx: Context,
  assignment: WholeAssignment,
  students: readonly InNeed[],
): Promise<InNeed[]> {
  const ids = students.map(({ id }) => id)
  if (ids.length === 0) return []
  const held = await ctx.db
    .selectFrom('enrollments')
    .select('account_id')
    .where('course_id', '=', assignment.courseId)
    .where('account_id', 'in', ids)
    .orderBy('account_id')
    .forNoKeyUpdate()
    .execute()
  const nudged = await ctx.db
    .selectFrom('course_nudges')
    .select(['student_id', ({ fn }) => fn.max('created_at').as('at')])
    .where('course_id', '=', assignment.courseId)
    .where('assignment_id', '=', assignment.id)
    .where('student_id', 'in', ids)
    .groupBy('student_id')
    .execute()
  const here = new Set(held.map((row) => row.account_id))
  const last = new Map(nudged.map((row) => [row.student_id, row.at]))
  const now = ctx.clock.now()
  return students.filter(({ id }) => here.has(id) && mayNudge(last.get(id) ?? null, now))
}

/**
 * A letter to each by their own reason, on record as the last that went to them; to nobody who had one in the last days.
 * @returns how many were queued
 */
async function nudge(
  ctx: Context,
  scope: CourseScope,
  about: { assignment: WholeAssignment; students: readonly InNeed[] },
  sender: Writer,
): Promise<number> {
  const { assignment } = about
  const students = await holdToNudge(ctx, assignment, about.students)
  if (students.length === 0) return 0
  const accounts = await listAccounts(
    ctx,
    students.map(({ id }) => id),
  )
  await ctx.db
    .insertInto('course_nudges')
    .values(
      students.map((student) => ({
        course_id: scope.courseId,
        id: newId(),
        assignment_id: assignment.id,
        student_id: student.id,
        reason: student.verdict.reason,
        sent_by: scope.own,
        created_at: ctx.clock.now(),
      })),
    )
    .execute()
  const byId = new Map(accounts.map((account) => [account.id, account]))
  const link = `${ctx.origin}${assignmentPath({ courseId: scope.courseId, assignmentId: assignment.id })}`
  await ctx.mail.sendAll(
    ctx,
    students.map((student) => letterTo(student, byId.get(student.id)!, { assignment, link, sender })),
  )
  return students.length
}

interface LetterParts {
  assignment: WholeAssignment
  link: string
  sender: Writer
}

function letterTo(
  student: InNeed,
  account: Awaited<ReturnType<typeof listAccounts>>[number],
  { assignment, link, sender }: LetterParts,
): Letter {
  const { reason } = student.verdict
  const t = translator(account.locale === 'es' ? 'es' : 'en')
  const title = oneLine(assignment.title)
  const text = [
    t('cockpit.letter-start', { name: account.name, title }),
    reason === 'missed'
      ? t('cockpit.letter-missed', { stages: student.missed.map(oneLine).join(', ') })
      : t(`cockpit.letter-${reason}`),
    t('cockpit.letter-end', { from: sender.name }),
    link,
  ].join('\n\n')
  return {
    to: account.email,
    subject: oneLine(t('cockpit.letter-subject', { title })),
    text,
    replyTo: { name: oneLine(sender.name), address: sender.email },
    accountId: account.id,
  }
}

/**
 * Gives a student some days more for a stage, over the due time that the form showed.
 * @returns until when, whether nothing was given for it before, and whether this form gave something
 * @throws AppError `not-found`, `changed-meanwhile`, `archived-assignment`, `course-archived`
 */
export async function giveMoreTime(
  ctx: Context,
  scope: CourseScope,
  { assignmentId, studentId }: About,
  { stage, days, from }: { stage: string; days: number; from: Date },
): Promise<{ first: boolean; changed: boolean; until: Date }> {
  const assignment = await getAssignment(ctx, scope.courseId, assignmentId)
  return giveDays(ctx, scope, { assignment, studentId }, { stageId: stage, days, from })
}

/**
 * Takes the time back that was given. @param what.until what an undo takes back
 * @returns whether some was. @throws AppError `not-found`, `changed-meanwhile`
 */
export async function takeTimeBack(
  ctx: Context,
  scope: CourseScope,
  { assignmentId, studentId }: About,
  what: { stageId: string; until?: Date | undefined },
): Promise<boolean> {
  const assignment = await getAssignment(ctx, scope.courseId, assignmentId)
  return withdrawExtension(ctx, scope, { assignment, studentId }, what)
}

/**
 * Lets a student go another way, without having been asked.
 * @returns the exception's id, and what was answered before, in which words.
 * @throws AppError `not-found`, `archived-assignment`, `course-archived`
 */
export async function allowFallback(
  ctx: Context,
  scope: CourseScope,
  { assignmentId, studentId }: About,
  fallback: Fallback,
): Promise<{ id: string; before: 'granted' | 'refused' | null; note: string }> {
  const assignment = await getAssignment(ctx, scope.courseId, assignmentId)
  return grantUnasked(ctx, scope, { assignment, studentId }, fallbackRules[fallback])
}
