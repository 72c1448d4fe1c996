import { findUnprintable } from '../../platform/documents/index.ts'
import {
  file,
  type FormErrors,
  get,
  mergedFlash,
  parseForm,
  post,
  redirect,
  type Visit,
} from '../../platform/web/index.ts'
import { notFound } from '../../shared/errors.ts'
import { newId } from '../../shared/ids.ts'
import { readBase } from '../../shared/merge.ts'
import { documentFileName } from '../../shared/printed-document.ts'
import { type FormState, page } from '../../ui/index.ts'
import { findAccount } from '../accounts/index.ts'
import {
  assignmentPath,
  getAssignment,
  listDue,
  listExceptions,
  stageNow,
  whyClosed,
} from '../assignments/index.ts'
import { courseMember, type CourseScope, getCourse, isStaff, listMembers } from '../courses/index.ts'
import { listInterviews } from '../interviews/index.ts'
import { type ReportFormat, reportTypes, writeReport } from '../reports/index.ts'
import { StudentAssignmentPage } from './pages/assignment.tsx'
import { HandInPage } from './pages/hand-in.tsx'
import { StaffAssignmentPage } from './pages/staff-assignment.tsx'
import { SubmissionPage } from './pages/submission.tsx'
import { labelOf, type Place, saidIn } from './draft-form.ts'
import { getReady, listUnlinked } from './hand-in.queries.ts'
import { submissionDocument } from './submission-document.ts'
import { takeForm } from './submissions.commands.ts'
import {
  getDraft,
  getSubmission,
  lateDays,
  listAnswered,
  listLeft,
  findNewer,
  listOwnReceipts,
  listReceipts,
  listReleased,
  type Receipt,
} from './submissions.queries.ts'
import { handInForm } from './submissions.schema.ts'
import { linkedTo } from './submissions.ts'

/** The stage a student works on, of an assignment of a course the student is in. Staff hand nothing in. */
async function placeOf(visit: Visit<'assignmentId'>, scope: CourseScope): Promise<Place> {
  if (isStaff(scope.role)) throw notFound()
  const assignment = await getAssignment(visit.ctx, scope.courseId, visit.params.assignmentId)
  const wanted = visit.query.get('stage')
  const stage = assignment.rules.stages.find(({ id }) => id === wanted)
  if (wanted !== null && !stage) throw notFound()
  return { assignment, stage: stage ?? stageNow(assignment.rules, new Set()) }
}

async function handInPage(
  visit: Visit<'assignmentId' | 'courseId'>,
  scope: CourseScope,
  place: Place,
  state?: FormState,
) {
  const { ctx, now } = visit
  const { assignment, stage } = place
  const draft = await getDraft(ctx, scope.own, assignment, stage)
  const [course, ready, due, receipts] = await Promise.all([
    getCourse(ctx, scope.courseId),
    getReady(ctx, scope.own, { assignment, stage, draft, asEffort: false }),
    listDue(ctx, scope.own, assignment),
    listOwnReceipts(ctx, scope.own, scope.courseId, assignment.id),
  ])
  const until = due.get(stage.id)!
  const { locale, t } = visit
  const author = visit.actor?.name ?? ''
  const mayAskEffort = stage.interviews > 0 && !ready.interviews.some(({ endedAt }) => endedAt)
  const props = {
    here: assignmentPath(visit.params),
    assignment,
    stage,
    draft,
    ready,
    receipts,
    mayAskEffort,
    due: until,
    late: lateDays(assignment.rules, until, now) > 0,
    closed: whyClosed(course, assignment),
    document: submissionDocument(ready, { author, locale, zone: assignment.zone, t }),
    formKey: newId(),
    ...(state && { state }),
  }
  const title = t('submissions.hand-in-title', { stage: stage.title })
  return page(visit, { title, nav: 'courses', wide: true, refused: state }, <HandInPage {...props} />)
}

async function takeHandIn(visit: Visit<'assignmentId' | 'courseId'>, scope: CourseScope) {
  const body = await visit.form()
  const form = parseForm(handInForm, body)
  const here = assignmentPath(visit.params)
  const place = await placeOf(visit, scope)
  if (!form.ok) return handInPage(visit, scope, place, form)
  const { act } = form.value
  const sent = { ...form.value, base: readBase(body.values['base']), said: saidIn(body, place) }
  const taken = await takeForm(visit.ctx, scope, place, sent)
  if (taken.kind === 'handed-in')
    return redirect(`${here}/submissions/${taken.id}`, { flash: { key: 'submissions.handed-in-flash' } })
  // What was typed is in the draft by now, and the page shows it.
  const refuse = (key: string, params: FormErrors[string]['params'] = {}) =>
    handInPage(visit, scope, place, { errors: { '': { key, params } } })
  if (taken.kind === 'refused') return refuse(`error.${taken.error.code}`, taken.error.params)
  const { t } = visit
  const flash = mergedFlash(
    t,
    taken.conflicts,
    (name) => labelOf(t, name, place),
    () => '',
  )
  if (act !== 'save') return refuse('error.merged-not-handed-in', flash?.params)
  return redirect(`${here}/hand-in?stage=${place.stage.id}`, { flash: flash ?? { key: 'submissions.saved' } })
}

/** A submission's frozen copy as a document, with the name of whoever may be named. */
async function documentOf(visit: Visit<'assignmentId' | 'submissionId'>, scope: CourseScope) {
  const own = isStaff(scope.role) ? undefined : scope.own
  const submission = await getSubmission(visit.ctx, scope.courseId, visit.params.submissionId, own)
  if (submission.assignmentId !== visit.params.assignmentId) throw notFound()
  const { zone } = await getAssignment(visit.ctx, scope.courseId, submission.assignmentId)
  const account = submission.studentId ? await findAccount(visit.ctx, submission.studentId) : undefined
  const { locale, t } = visit
  const document = submissionDocument(submission, { author: account?.name ?? '', locale, zone, t })
  return { submission, document, zone }
}

const download = (format: ReportFormat) =>
  get(
    `/courses/:courseId/assignments/:assignmentId/submissions/:submissionId/file.${format}`,
    courseMember,
    async (visit, scope) => {
      const { document } = await documentOf(visit, scope)
      const written = await writeReport(document, format, visit.now)
      const name = documentFileName([document.title, document.kind, document.author], format)
      return file(written, { type: reportTypes[format], name })
    },
  )

/** Of a student's submissions, those whose feedback is there and may be read: for early work it is at once. */
const answeredOf = (
  ctx: Visit['ctx'],
  scope: CourseScope,
  receipts: readonly Receipt[],
  released: ReadonlySet<string>,
) =>
  listAnswered(
    ctx,
    scope.courseId,
    receipts
      .filter(({ stageId, purpose }) => purpose === 'early' || released.has(stageId))
      .map(({ id }) => id),
  )

export const submissionRoutes = [
  get('/courses/:courseId/assignments/:assignmentId', courseMember, async (visit, scope) => {
    const { ctx, now } = visit
    const assignment = await getAssignment(ctx, scope.courseId, visit.params.assignmentId)
    const course = await getCourse(ctx, scope.courseId)
    const options = { title: assignment.title, nav: 'courses' } as const
    if (isStaff(scope.role)) {
      const [receipts, members, left, exceptions] = await Promise.all([
        listReceipts(ctx, scope.courseId, assignment.id),
        listMembers(ctx, scope.courseId),
        listLeft(ctx, scope.courseId, assignment.id),
        listExceptions(ctx, scope.courseId, assignment.id),
      ])
      const props = { course, assignment, receipts, members, left, exceptions, own: scope.own }
      return page(visit, options, <StaffAssignmentPage {...props} />)
    }
    const [all, receipts, due, released, exceptions] = await Promise.all([
      listInterviews(ctx, scope.own),
      listOwnReceipts(ctx, scope.own, scope.courseId, assignment.id),
      listDue(ctx, scope.own, assignment),
      listReleased(ctx, scope.courseId, assignment.id),
      listExceptions(ctx, scope.courseId, assignment.id, scope.own),
    ])
    const answered = await answeredOf(ctx, scope, receipts, released)
    const props = { course, assignment, receipts, answered, due, exceptions, now }
    return page(
      visit,
      options,
      <StudentAssignmentPage
        {...props}
        interviews={linkedTo(assignment.id, all)}
        unlinked={await listUnlinked(ctx, scope.own, assignment, all)}
      />,
    )
  }),
  get('/courses/:courseId/assignments/:assignmentId/hand-in', courseMember, async (visit, scope) =>
    handInPage(visit, scope, await placeOf(visit, scope)),
  ),
  post('/courses/:courseId/assignments/:assignmentId/hand-in', courseMember, takeHandIn, {
    // Long texts twice: as they were and as they are.
    maxBytes: 5_000_000,
  }),
  get(
    '/courses/:courseId/assignments/:assignmentId/submissions/:submissionId',
    courseMember,
    async (visit, scope) => {
      const { submission, document, zone } = await documentOf(visit, scope)
      const released = await listReleased(visit.ctx, scope.courseId, submission.assignmentId)
      const answered = await answeredOf(visit.ctx, scope, [submission], released)
      const newer = await findNewer(visit.ctx, submission)
      return page(
        visit,
        { title: document.title, nav: 'courses' },
        <SubmissionPage
          {...{ here: assignmentPath(visit.params), submission, document, zone, newer }}
          unprintable={await findUnprintable(document)}
          hasFeedback={answered.has(submission.id)}
          own={!isStaff(scope.role)}
          mayGrade={isStaff(scope.role) && submission.studentId !== scope.own}
        />,
      )
    },
  ),
  download('pdf'),
  download('docx'),
  download('html'),
]
