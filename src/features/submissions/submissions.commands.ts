import type { Context } from '../../platform/context.ts'
import { inTransaction } from '../../platform/db/index.ts'
import { AppError, conflict, invalid, notFound } from '../../shared/errors.ts'
import { newId } from '../../shared/ids.ts'
import { type MergeConflict, mergeFormValues, type FormValues } from '../../shared/merge.ts'
import { assertOpen, getAssignment, listDue } from '../assignments/index.ts'
import type { CourseScope } from '../courses/index.ts'
import { draftOf, mergeKindOf, type Place, formValuesOf, handedInValues } from './draft-form.ts'
import { getReady } from './hand-in.queries.ts'
import { authorOf, findByKey, getDraft, getSubmission, lateDays } from './submissions.queries.ts'
import { frozen, type Purpose, refusalFor } from './submissions.ts'

/** Keeps what the student has written for a stage so far; nobody else can read it. */
async function saveDraft(
  ctx: Context,
  scope: CourseScope,
  { assignment, stage }: Place,
  draft: ReturnType<typeof draftOf>,
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

/** One student's forms and submissions of a course come one after the other; other students' are not held up. */
const lockStudent = (ctx: Context, scope: CourseScope) =>
  ctx.db
    .selectFrom('enrollments')
    .select('role')
    .where('course_id', '=', scope.courseId)
    .where('account_id', '=', scope.own)
    .forUpdate()
    .execute()

interface SentForm {
  /** Made with the form, before it was sent for the first time. */
  key: string
  act: 'save' | Purpose
  /** What the form showed; null where it does not say. */
  base: FormValues | null
  said: FormValues
}

/** What became of a form: kept as a draft, handed in, or kept and not handed in for a reason that its page says. */
type Taken =
  | { kind: 'kept'; conflicts: readonly MergeConflict[] }
  | { kind: 'handed-in'; id: string }
  | { kind: 'refused'; error: AppError }

/**
 * Keeps what a form changed of a stage's draft, and hands it in where that was asked for. However often and on however many
 * processes a form with the same key arrives, it becomes one submission, and every answer names that one; where it was
 * corrected since, or sent by another button, what is new is kept and not handed in. Neither is what two windows had
 * changed in one field: it came to stand as nobody has read it (decision 33).
 * @returns `refused` with `first-handed-in`, `first-shown`, or what `handIn` refuses
 * @throws AppError `not-found` when the stage was taken out meanwhile: nothing is kept
 */
export async function takeForm(
  outer: Context,
  scope: CourseScope,
  place: Place,
  { key, act, base, said: mine }: SentForm,
): Promise<Taken> {
  return inTransaction(outer, async (ctx) => {
    await lockStudent(ctx, scope)
    const stored = formValuesOf(await getDraft(ctx, scope.own, place.assignment, place.stage), place)
    const firstId = await findByKey(ctx, scope.courseId, scope.own, key)
    const first = firstId && (await getSubmission(ctx, scope.courseId, firstId, scope.own))
    // A form that was stopped on its way still says what it showed, not what it said when it was sent first.
    const shown = { ...(base ?? stored), ...(first && handedInValues(first.content)) }
    const { values, conflicts } = mergeFormValues(shown, mine, stored, mergeKindOf)
    const isNew = Object.entries(values).some(([name, text]) => text.trim() !== stored[name]?.trim())
    if (first && act === first.purpose && !isNew) return { kind: 'handed-in', id: first.id }
    await saveDraft(ctx, scope, place, draftOf({ ...stored, ...values }, place))
    if (act === 'save') return { kind: 'kept', conflicts }
    if (first) {
      const code = first.purpose === 'early' ? 'first-shown' : 'first-handed-in'
      return { kind: 'refused', error: conflict(code) }
    }
    // What goes on from what was kept before says what its writer typed, and nothing that nobody has read.
    const unread = conflicts.filter(
      ({ name, discarded }) => discarded !== '' || values[name]?.trim() !== mine[name]?.trim(),
    )
    if (unread.length > 0) return { kind: 'kept', conflicts: unread }
    try {
      return { kind: 'handed-in', id: await handIn(ctx, scope, place, { key, purpose: act }) }
    } catch (error) {
      // Refused before anything is written: the draft stays.
      if (error instanceof AppError && error.status !== 404) return { kind: 'refused', error }
      throw error
    }
  })
}

/**
 * Hands a stage in: a frozen copy of the draft with the server's time. The student is held.
 * @returns the submission's id
 * @throws AppError `not-found` when the stage was taken out meanwhile, `not-complete` (what is missing is on the page),
 * `early-not-offered`, `early-too-late`, `resubmission-closed`, `archived-assignment`, `course-archived`
 */
async function handIn(
  ctx: Context,
  scope: CourseScope,
  place: Place,
  { key, purpose }: { key: string; purpose: Purpose },
): Promise<string> {
  const { assignment, stage } = await holdPlace(ctx, scope, place)
  await assertOpen(ctx, scope.courseId, assignment)
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
}
