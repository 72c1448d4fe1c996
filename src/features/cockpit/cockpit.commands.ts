import { translator } from '../../i18n/index.ts'
import type { Context } from '../../platform/context.ts'
import { inTransaction } from '../../platform/db/index.ts'
import { oneLine } from '../../platform/mail/index.ts'
import { conflict, notFound } from '../../shared/errors.ts'
import { newId } from '../../shared/ids.ts'
import { findAccount } from '../accounts/index.ts'
import {
  type Fallback,
  getAssignment,
  giveDays,
  grantUnasked,
  type WholeAssignment,
  withdrawExtension,
} from '../assignments/index.ts'
import { type CourseScope, getCourse } from '../courses/index.ts'
import { type ClassView, fallbackRules, mayNudge, type Reason, shownIn, toNudge } from './cockpit.ts'
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
 * @throws AppError `no-mail`, `not-found`, `nudged-already`, `course-archived`: what students do then is their own affair
 */
export async function nudgeStudent(
  outer: Context,
  scope: CourseScope,
  { assignmentId, studentId }: About,
  sender: Writer,
): Promise<void> {
  await inTransaction(outer, async (ctx) => {
    const { assignment, students } = await classToNudge(ctx, scope, assignmentId, studentId)
    const student = students.find(({ id }) => id === studentId)
    if (!student) throw notFound()
    if (!mayNudge(student.nudgedAt, ctx.clock.now())) throw conflict('nudged-already')
    await nudge(ctx, scope, { assignment, student }, sender)
  })
}

/**
 * Mails everybody shown who needs help a word about what would help them now; whoever had one within two days gets none,
 * and nobody does where the section that was shown is gone meanwhile.
 * @returns how many letters were queued. @throws AppError `no-mail`, `not-found`, `course-archived`
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
    for (const student of due) await nudge(ctx, scope, { assignment, student }, sender)
    return due.length
  })
}

/**
 * The class as it stands, held for the rest of the transaction: two who press at once, or one who presses twice, are asked
 * one after the other.
 */
async function classToNudge(ctx: Context, scope: CourseScope, assignmentId: string, studentId?: string) {
  if (!ctx.mail.reachesSomebody) throw conflict('no-mail')
  const course = await getCourse(ctx, scope.courseId)
  if (course.archivedAt) throw conflict('course-archived')
  await ctx.db
    .selectFrom('enrollments')
    .select('account_id')
    .where('course_id', '=', scope.courseId)
    .$if(studentId !== undefined, (rows) => rows.where('account_id', '=', studentId!))
    .orderBy('account_id')
    .forNoKeyUpdate()
    .execute()
  const assignment = await getAssignment(ctx, scope.courseId, assignmentId)
  return { assignment, students: await listStudents(ctx, scope.courseId, { course, assignment }) }
}

/** One letter by the student's own reason, on record as the last that went to them. */
async function nudge(
  ctx: Context,
  scope: CourseScope,
  { assignment, student }: { assignment: WholeAssignment; student: StudentRow },
  sender: Writer,
): Promise<void> {
  const account = await findAccount(ctx, student.id)
  if (!account) throw notFound()
  const reason: Reason | 'hello' = student.verdict.reason ?? 'hello'
  await ctx.db
    .insertInto('course_nudges')
    .values({
      course_id: scope.courseId,
      id: newId(),
      assignment_id: assignment.id,
      student_id: student.id,
      reason,
      sent_by: scope.own,
      created_at: ctx.clock.now(),
    })
    .execute()
  const t = translator(account.locale === 'es' ? 'es' : 'en')
  const title = oneLine(assignment.title)
  const text = [
    t('cockpit.letter-start', { name: account.name, title }),
    reason === 'missed'
      ? t('cockpit.letter-missed', { stages: student.missed.map(oneLine).join(', ') })
      : t(`cockpit.letter-${reason}`),
    t('cockpit.letter-end', { from: sender.name }),
    `${ctx.origin}/courses/${scope.courseId}/assignments/${assignment.id}`,
  ].join('\n\n')
  await ctx.mail.send(ctx, {
    to: account.email,
    subject: oneLine(t('cockpit.letter-subject', { title })),
    text,
    replyTo: { name: oneLine(sender.name), address: sender.email },
    accountId: account.id,
  })
}

/**
 * Gives a student some days more for a stage, over the due time that the form showed.
 * @returns whether nothing was given for it before, and whether this form gave something
 * @throws AppError `not-found`, `changed-meanwhile`
 */
export async function giveMoreTime(
  ctx: Context,
  scope: CourseScope,
  { assignmentId, studentId }: About,
  { stage, days, from }: { stage: string; days: number; from: Date },
): Promise<{ first: boolean; changed: boolean }> {
  const assignment = await getAssignment(ctx, scope.courseId, assignmentId)
  return giveDays(ctx, scope, { assignment, studentId }, { stageId: stage, days, from })
}

/** Takes the time back that was given. @returns whether some was. @throws AppError `not-found` */
export async function takeTimeBack(
  ctx: Context,
  scope: CourseScope,
  { assignmentId, studentId }: About,
  stageId: string,
): Promise<boolean> {
  const assignment = await getAssignment(ctx, scope.courseId, assignmentId)
  return withdrawExtension(ctx, scope, { assignment, studentId }, stageId)
}

/**
 * Lets a student go another way, without having been asked.
 * @returns the exception's id, and what was answered before, in which words. @throws AppError `not-found`
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
