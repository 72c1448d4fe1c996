import type { Context } from '../../platform/context.ts'
import { inTransaction } from '../../platform/db/index.ts'
import { conflict, invalid, notFound } from '../../shared/errors.ts'
import { newId } from '../../shared/ids.ts'
import { getAssignment, type StageRules, type WholeAssignment } from '../assignments/index.ts'
import { type CourseScope, getCourse } from '../courses/index.ts'
import { getReady } from './hand-in.queries.ts'
import { authorOf, type Draft, findByKey, getDraft, lateDays, listDue } from './submissions.queries.ts'
import { closedBy, frozen, type Purpose, refusalFor } from './submissions.ts'

interface Place {
  assignment: WholeAssignment
  stage: StageRules
}

/** Keeps what the student has written for a stage so far; nobody else can read it. */
export async function saveDraft(
  ctx: Context,
  scope: CourseScope,
  { assignment, stage }: Place,
  draft: Omit<Draft, 'updatedAt'>,
): Promise<void> {
  const kept = {
    sections: JSON.stringify(draft.sections),
    shown: JSON.stringify(draft.shown),
    confirmed: JSON.stringify(draft.confirmed),
    updated_at: ctx.clock.now(),
  }
  await ctx.db
    .insertInto('submission_drafts')
    .values({
      seeker_id: scope.own,
      course_id: scope.courseId,
      assignment_id: assignment.id,
      stage_id: stage.id,
      ...kept,
    })
    .onConflict((row) =>
      row.columns(['seeker_id', 'course_id', 'assignment_id', 'stage_id']).doUpdateSet(kept),
    )
    .execute()
}

/**
 * The place as it is by now. Whoever changes the assignment waits until something is in for the stage, which stays then.
 * @throws AppError `not-found`
 */
async function holdPlace(ctx: Context, scope: CourseScope, place: Place): Promise<Place> {
  await ctx.db
    .selectFrom('assignments')
    .select('id')
    .where('course_id', '=', scope.courseId)
    .where('id', '=', place.assignment.id)
    .forShare()
    .execute()
  const assignment = await getAssignment(ctx, scope.courseId, place.assignment.id)
  const stage = assignment.rules.stages.find(({ id }) => id === place.stage.id)
  if (!stage) throw notFound()
  return { assignment, stage }
}

/**
 * Hands a stage in: a frozen copy with the server's time. However often and on however many processes a form with the
 * same key arrives, it becomes one submission, and every answer names that one.
 * @param key made with the form, before it was sent for the first time
 * @returns the submission's id
 * @throws AppError `not-found` when the stage was taken out meanwhile, `not-complete` (what is missing is on the page),
 * `early-not-offered`, `early-too-late`, `resubmission-closed`, `archived-assignment`, `course-archived`
 */
export async function handIn(
  outer: Context,
  scope: CourseScope,
  place: Place,
  { key, purpose }: { key: string; purpose: Purpose },
): Promise<string> {
  const done = await findByKey(outer, scope.courseId, scope.own, key)
  if (done) return done
  return inTransaction(outer, async (ctx) => {
    // One student's submissions to a course come one after the other; other students' are not held up.
    await ctx.db
      .selectFrom('enrollments')
      .select('role')
      .where('course_id', '=', scope.courseId)
      .where('account_id', '=', scope.own)
      .forUpdate()
      .execute()
    const meanwhile = await findByKey(ctx, scope.courseId, scope.own, key)
    if (meanwhile) return meanwhile
    const { assignment, stage } = await holdPlace(ctx, scope, place)
    const closed = closedBy(await getCourse(ctx, scope.courseId), assignment)
    if (closed) throw conflict(closed)
    const now = ctx.clock.now()
    const author = authorOf(ctx, scope.courseId, scope.own)
    const before = await ctx.db
      .selectFrom('submissions')
      .select(['number', 'purpose'])
      .where('course_id', '=', scope.courseId)
      .where('assignment_id', '=', assignment.id)
      .where('stage_id', '=', stage.id)
      .where('author_id', '=', author)
      .execute()
    const due = (await listDue(ctx, scope.own, assignment)).get(stage.id)!
    const late = lateDays(assignment.rules, due, now)
    const handedIn = before.some((one) => one.purpose !== 'early')
    const refused = refusalFor(purpose, stage, { now, dueAt: due, lateDays: late, handedIn })
    if (refused) throw conflict(refused)
    const draft = await getDraft(ctx, scope.own, assignment, stage)
    const asEffort = purpose === 'effort'
    const ready = await getReady(ctx, scope.own, { assignment, stage, draft, asEffort })
    // Unfinished work may be shown for feedback; what counts has to be whole.
    if (purpose !== 'early' && ready.findings.some(({ weight }) => weight === 'refuse'))
      throw invalid('not-complete')
    const { text, sha256 } = frozen(ready.content)
    const id = newId()
    await ctx.db
      .insertInto('submissions')
      .values({
        course_id: scope.courseId,
        id,
        assignment_id: assignment.id,
        stage_id: stage.id,
        student_id: scope.own,
        author_id: author,
        number: Math.max(0, ...before.map((one) => one.number)) + 1,
        request_key: key,
        purpose,
        submitted_at: now,
        due_at: due,
        late_days: late,
        people: JSON.stringify(ready.people),
        content: text,
        sha256,
      })
      .execute()
    return id
  })
}
